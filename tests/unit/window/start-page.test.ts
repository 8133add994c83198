import { describe, expect, it } from 'vitest'
import { withStartPage } from '../../../electron/window/start-page.ts'

const pageOf = (folder: string) => {
  const assets = new Map([['/assets/index.css', { bytes: new Uint8Array(), type: 'text/css' }]])
  const sentence = { what: '数据由较新的版本写成。', wayOn: '请用该版本打开。', number: 'WB-1301' }
  return new TextDecoder().decode(withStartPage(assets, sentence, folder).get('/start.html')?.bytes)
}

describe('the start page', () => {
  it('says what happened, what to do, where and under which number, in the look of the program', () => {
    const page = pageOf('/home/duty/book')
    for (const part of [
      '数据由较新的版本写成。',
      '请用该版本打开。',
      'WB-1301',
      '/home/duty/book',
      '/assets/index.css',
      'data-theme="__THEME__"',
      'data-text-size="__TEXT_SIZE__"',
    ])
      expect(page).toContain(part)
  })

  it('shows a folder whose name is markup as text', () => {
    const page = pageOf('/tmp/<img src=x onerror=alert(1)>')
    expect(page).not.toContain('<img')
    expect(page).toContain('&#60;img')
  })

  it('has no script', () => {
    expect(pageOf('/tmp')).not.toContain('<script')
  })
})
