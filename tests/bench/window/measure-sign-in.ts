import { sitDown } from '../../e2e/desk/at-the-gate.ts'
import { colleagues, createAccounts } from '../../e2e/desk/colleagues.ts'
import type { Desk } from '../../e2e/desk/desk.ts'
import { type KeyToRow, saveUntilRow, summed } from '../../e2e/measure-key-to-row.ts'
import { GatePage } from '../../e2e/pages/gate-page.ts'
import { inventVisitor } from '../bench-outsiders.ts'

const visitors = 30
/** Nobody with these papers ever came, nor in another measurement. */
const firstUnknown = 150_000

/**
 * From the press that signs somebody in at a gate of many years to his painted row, the two durable writes in between.
 * The window of `desk` is open and nobody is signed in.
 */
export const measureSignIn = async (desk: Desk): Promise<KeyToRow> => {
  const { page } = desk.window
  await desk.signInAs('administrator')
  await createAccounts(page, [colleagues.gatekeeper])
  await desk.frame.lock()
  await sitDown(desk)
  const gate = new GatePage(page)
  const samplesMs: number[] = []
  for (let nth = 0; nth < visitors; nth++) {
    const { idNumber: id, phone, organisation } = inventVisitor(firstUnknown + nth)
    const name = `测${among('甲乙丙丁戊己庚辛壬癸', nth)}${among('子丑寅卯辰巳午未申酉戌亥', nth)}`
    await gate.signInNew({ name, id, phone, organisation, host: 'zf', purpose: '测时' })
    samplesMs.push(await saveUntilRow(page, name))
  }
  return summed(samplesMs)
}

const among = (letters: string, nth: number): string => letters.charAt(nth % letters.length)
