import { mayUse, useSession } from './session.tsx'
import { useAsk } from './use-ask.ts'

/** Asked for before F7 or F8 is pressed: the form begins with what was left of it and with the places that are free, and whoever presses it types on at once. */
export const useVisitDraft = (): void => {
  const isEnabled = mayUse(useSession(), 'visit.sign-in')
  useAsk('draft.read', { form: 'visit-new' }, { isEnabled })
  useAsk('draft.read', { form: 'passage-new' }, { isEnabled })
  useAsk('passage.inside', {}, { isEnabled })
}
