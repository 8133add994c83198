import type { PostStanding } from '../../shared/handover/contract.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { postTable } from '../../shared/shift/index.ts'
import { fill } from '../app/fill.ts'
import { handoverText } from './text.ts'

const text = handoverText.notSigned

/** What now, where it is the incoming one's account that does not let him sign. */
const wayOnOf: { readonly [code: string]: string } = {
  'session.throttled': text.wayOn.throttled,
  'session.account-disabled': text.wayOn.disabled,
  'session.must-change-password': text.wayOn.mustChange,
}

/** Why the incoming one has not signed, what stands meanwhile, and how the post passes on all the same. */
export const notSignedInWords = (
  refusal: Refusal,
  { post, holder }: Pick<PostStanding, 'post' | 'holder'>,
): ReturnType<typeof sentenceFor> => {
  const sentence = sentenceFor(refusal)
  if (!refusal.code.startsWith('session.')) return sentence
  const kept = fill(text.kept, { holder: holder?.name ?? '' })
  const wayOn = fill(wayOnOf[refusal.code] ?? sentence.wayOn ?? '', { post: postTable[post].label })
  return { ...sentence, wayOn: `${kept}${wayOn}` }
}
