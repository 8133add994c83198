import type { Desk } from './desk.ts'

/** Each step as it is reached, one of them with what it refuses. */
export const photographFirstRun = async (desk: Desk, photograph: (view: string) => Promise<void>) => {
  const { firstRun } = desk
  const { page } = desk.window
  await firstRun.step('开始').waitFor()
  await photograph('first-run-1')
  await firstRun.begin()
  await photograph('first-run-2')
  await firstRun.nameUnit('云澜区水务局')
  await firstRun.appointThree([{ name: '陈志强' }, { name: '何静' }, { name: '陈志强' }])
  await firstRun.problems.first().waitFor()
  await photograph('first-run-3-refused')
  await firstRun.press('Control+A')
  await firstRun.type('高原')
  await photograph('first-run-3')
  await firstRun.next()
  await firstRun.fillPosts([
    { name: '赵雯', section: '办公室' },
    { name: '张伟', section: '河道科' },
    { name: '吴德福', posts: '23' },
    { name: '李建明', section: '局领导', posts: '345' },
  ])
  await photograph('first-run-4')
  await firstRun.next()
  await firstRun.step('人员名册').waitFor()
  await page.keyboard.insertText('姓名\t科室\t职务\n张伟\t河道科\t科员\n\t办公室\t科员\n赵雯\t办公室\t主任')
  await page.getByText(/收入 2 人/).waitFor()
  await photograph('first-run-5')
  await firstRun.next()
  await firstRun.step('限值').waitFor()
  await firstRun.press('Control+A')
  await firstRun.type('20')
  await photograph('first-run-6')
  await firstRun.next()
  await page
    .getByText(/\S{4}-\S{4}-\S{4}/)
    .first()
    .waitFor()
  await firstRun.press('Space')
  await photograph('first-run-7')
  await firstRun.establish()
  await firstRun.problems.first().waitFor()
  await photograph('first-run-7-refused')
}
