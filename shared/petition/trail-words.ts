import { shownNumber } from '../kernel/ids.ts'
import { told, type WordsOf } from '../kernel/trail-words.ts'
import type { PetitionHandedOn } from './events.ts'

/** What the trail says of a petitioner at the gate. */
export const petitionWords: WordsOf<PetitionHandedOn> = {
  'petition.handed-on': ({ itemId, gateId }) => ({
    act: '上访转值班室',
    about: `上访 ${shownNumber(itemId)}`,
    told: [told('门岗登记', shownNumber(gateId))],
  }),
}
