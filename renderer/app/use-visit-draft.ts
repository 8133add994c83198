import { mayUse, useSession } from './session.tsx'
import { useAsk } from './use-ask.ts'

/** Asked for before F7 is pressed: the form begins with what was left of it, and whoever presses it types on at once. */
export const useVisitDraft = (): void => {
  useAsk('draft.read', { form: 'visit-new' }, { isEnabled: mayUse(useSession(), 'visit.sign-in') })
}
