import { HandoverPage } from '../pages/handover-page.ts'
import { type Colleague, colleagues, createAccounts } from './colleagues.ts'
import type { Desk } from './desk.ts'

/** Colleagues come to the unit; then the first duty officer sits down. */
export const opened = async (desk: Desk, people: readonly Colleague[] = [colleagues.dutyOfficer]) => {
  const { page } = await desk.open()
  await desk.signInAs('administrator')
  await createAccounts(page, people)
  await desk.frame.lock()
  await desk.signInAsDutyOfficer()
  return { page, handover: new HandoverPage(page) }
}

/** F2, text, kept as something to be done or to be completed; then out of the form. */
export const writes = async (desk: Desk, text: string) => {
  await desk.log.write(text)
  await desk.window.page.keyboard.press('Escape')
}

/** Two matters, one of them open; the post taken and its handover prepared. */
export const prepared = async (desk: Desk, people?: readonly Colleague[]) => {
  const { page, handover } = await opened(desk, people)
  await writes(desk, '大门监控已恢复')
  await writes(desk, '东湖泵站来电：2号机组振动偏大')
  await handover.begin()
  return { page, handover }
}
