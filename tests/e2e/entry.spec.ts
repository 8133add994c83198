import { expect, test } from './desk/test.ts'

test.describe('an entry', () => {
  test.beforeEach(async ({ desk }) => {
    await desk.open()
    await desk.signInAsDutyOfficer()
  })

  test('is written with the keyboard alone: F2, the words, Ctrl+Enter', async ({ desk }) => {
    const { page } = desk.window
    await page.keyboard.press('F2')
    await page.keyboard.type('办公楼、配电间、车棚巡查，未见异常')
    await page.keyboard.press('Control+Enter')
    await expect(desk.log.row('配电间')).toHaveCount(1)
    await expect(desk.log.said).toContainText('已保存 D-')
    await expect(desk.log.newEntry.getByLabel('内容')).toBeFocused()
    await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('')
    expect(desk.verify()).toMatchObject({ ok: true })
  })

  test('of a call that lacks something is kept as 待补 and completed later', async ({ desk }) => {
    const { page } = desk.window
    await page.keyboard.press('F2')
    await page.keyboard.type('东湖泵站来电：2号机组振动偏大，已停机换备用机组')
    await desk.log.newEntry.getByLabel('对方单位').fill('东湖泵站')
    await expect(desk.log.newEntry).toContainText('缺')
    await expect(desk.log.newEntry).toContainText('§8.3')
    await expect(desk.log.newEntry.getByRole('button', { name: /保存为待补/ })).toBeVisible()
    await page.keyboard.press('Control+Enter')
    await expect(desk.log.incomplete.getByRole('row').filter({ hasText: '对方电话' })).toHaveCount(1)
    await expect(desk.frame.rail).toContainText('1 待补')

    await desk.log.incomplete.getByRole('button', { name: /补齐/ }).click()
    await desk.log.correction.getByLabel('姓名').fill('韩立新')
    await desk.log.correction.getByLabel('对方电话').fill('8206')
    await desk.log.correction.getByLabel('答复').fill('转设备科')
    await desk.log.correction.getByLabel('处理结果').fill('已派人检查')
    await desk.log.correction.getByLabel('更正原因').fill('补齐要素')
    await page.keyboard.press('Control+Enter')
    await expect(desk.log.incomplete.getByRole('row').filter({ hasText: '对方电话' })).toHaveCount(0)
    await expect(desk.frame.rail).not.toContainText('待补')
  })

  test('saved twice in haste is one entry', async ({ desk }) => {
    const { page } = desk.window
    await page.keyboard.press('F2')
    await page.keyboard.type('快按两次')
    await page.evaluate(() => {
      for (let press = 0; press < 2; press++)
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: 'Enter',
            code: 'Enter',
            ctrlKey: true,
            bubbles: true,
            cancelable: true,
          }),
        )
    })
    await expect(desk.log.row('快按两次')).toHaveCount(1)
    await desk.log.write('之后一条')
    await expect(desk.log.row('快按两次')).toHaveCount(1)
  })

  test('is not saved by the Enter that picks a word of the input method', async ({ desk }) => {
    const { page } = desk.window
    await page.keyboard.press('F2')
    const typing = await page.context().newCDPSession(page)
    await typing.send('Input.imeSetComposition', { text: 'shuiwei', selectionStart: 7, selectionEnd: 7 })
    await page.evaluate(() => {
      const composing = {
        key: 'Enter',
        ctrlKey: true,
        keyCode: 229,
        isComposing: true,
        bubbles: true,
        cancelable: true,
      }
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', composing))
    })
    await typing.send('Input.insertText', { text: '水位' })
    await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('水位')
    await expect(desk.log.row('shuiwei')).toHaveCount(0)
  })

  test('loses nothing to Esc, and refuses a time that has not come yet', async ({ desk }) => {
    const { page } = desk.window
    await page.keyboard.press('F2')
    await page.keyboard.type('写到一半')
    await page.keyboard.press('Escape')
    await expect(desk.log.newEntry).toHaveCount(0)
    await page.keyboard.press('F2')
    await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('写到一半')
    await desk.log.newEntry.getByLabel('时间').fill('+1 0800')
    await page.keyboard.press('Control+Enter')
    await expect(desk.log.newEntry.getByLabel('内容')).toHaveValue('写到一半')
    await expect(desk.log.row('写到一半')).toHaveCount(0)
  })

  test('takes 10,000 pasted lines without freezing and says that they are too many', async ({ desk }) => {
    const { page } = desk.window
    await page.keyboard.press('F2')
    const text = desk.log.newEntry.getByLabel('内容')
    await text.evaluate(
      (area, pasted) => {
        const data = new DataTransfer()
        data.setData('text/plain', pasted)
        area.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
        )
        if (area instanceof HTMLTextAreaElement && area.value === '')
          document.execCommand('insertText', false, pasted)
      },
      Array.from({ length: 10_000 }, (_, line) => `第${line}行 水位`).join('\n'),
    )
    const startedAt = Date.now()
    await page.keyboard.press('F1')
    await desk.frame.help.waitFor()
    expect(Date.now() - startedAt).toBeLessThan(2_000)
  })

  test('keeps what a pasted text shows and drops what it hides', async ({ desk }) => {
    const { page } = desk.window
    await page.keyboard.press('F2')
    const text = desk.log.newEntry.getByLabel('内容')
    await text.evaluate((area, pasted) => {
      const data = new DataTransfer()
      data.setData('text/plain', pasted)
      area.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, '水位\u202Egnp.exe\u0007正常')
    await expect(text).toHaveValue('水位gnp.exe正常')
    await page.keyboard.press('Control+Enter')
    await expect(desk.log.row('水位gnp.exe正常')).toHaveCount(1)
  })
})
