import { HandlingPage } from '../pages/handling-page.ts'
import type { Desk } from './desk.ts'

/** F2, text, saved; its record is opened and a deadline set. */
export const dueBy = async (desk: Desk, text: string, clock: string): Promise<void> => {
  const { page } = desk.window
  await desk.log.write(text)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Enter')
  await desk.log.record.waitFor()
  await new HandlingPage(page).act('Alt+6', '列为待办或改期限', clock, '上级要求')
  await page.keyboard.press('Escape')
}
