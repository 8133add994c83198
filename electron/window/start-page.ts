import type { RefusalSentence } from '../../shared/refusals.ts'
import type { Asset, Assets } from './assets.ts'

/**
 * The page that stands in the window when there is no book to show. It has no script: nothing can be done on it.
 * @param folder where the book lies, to be read out on the telephone.
 */
export const withStartPage = (assets: Assets, sentence: RefusalSentence, folder: string): Assets =>
  new Map([...assets, ['/start.html', startPage(sentence, styleSheets(assets), folder)]])

const styleSheets = (assets: Assets): readonly string[] =>
  [...assets.keys()].filter(path => path.endsWith('.css'))

const startPage = (
  { what, wayOn = '', number = '' }: RefusalSentence,
  sheets: readonly string[],
  folder: string,
): Asset => ({
  type: 'text/html; charset=utf-8',
  bytes: new TextEncoder().encode(`<!doctype html>
<html lang="zh-CN" data-theme="__THEME__" data-text-size="__TEXT_SIZE__">
<head><meta charset="utf-8"><title>值守簿 — 未能打开</title>
${sheets.map(path => `<link rel="stylesheet" href="${path}">`).join('\n')}
<style nonce="__NONCE__">${style}</style></head>
<body><main role="alert">
<h1>值守簿未能打开</h1>
<p>${escaped(what)}</p>
<p>${escaped(wayOn)}</p>
<p class="meta">数据文件夹：${escaped(folder)}　${escaped(number)}</p>
</main></body></html>`),
})

const style = `
body { box-sizing: border-box; margin: 0; padding-top: 20vh; background: var(--ground); color: var(--text); font: var(--fs-text)/var(--lh-text) var(--font-ui) }
main { margin: 0 auto; width: 40rem; padding: var(--s6); background: var(--panel);
  border: var(--border) solid var(--line); border-left: var(--bar) solid var(--urgent) }
h1 { margin: 0 0 var(--s3); font-size: var(--fs-title) }
p { margin: 0 0 var(--s2); overflow-wrap: anywhere }
.meta { margin: var(--s4) 0 0; color: var(--muted); font-size: var(--fs-meta) }`

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, character => `&#${character.codePointAt(0)};`)
