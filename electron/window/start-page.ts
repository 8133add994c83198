import type { Asset, Assets } from './assets.ts'

/** Why the book could not be opened, in the words of the refusal table. */
export type StartSentence = {
  readonly text: string
  readonly wayOn: string | undefined
  /** To quote on the telephone (`WB-1203`). */
  readonly number: string | undefined
  readonly folder: string
}

/** The page that stands in the window when there is no book to show. It has no script: nothing can be done on it. */
export const withStartPage = (assets: Assets, sentence: StartSentence, theme: 'day' | 'night'): Assets =>
  new Map([...assets, ['/start.html', startPage(sentence, styleSheets(assets), theme)]])

const styleSheets = (assets: Assets): readonly string[] =>
  [...assets.keys()].filter(path => path.endsWith('.css'))

const startPage = (sentence: StartSentence, sheets: readonly string[], theme: string): Asset => ({
  type: 'text/html; charset=utf-8',
  bytes: new TextEncoder().encode(`<!doctype html>
<html lang="zh-CN" data-theme="${theme}">
<head><meta charset="utf-8"><title>值守簿 — 未能打开</title>
${sheets.map(path => `<link rel="stylesheet" href="${path}">`).join('\n')}
<style nonce="__NONCE__">${style}</style></head>
<body><main role="alert">
<h1>值守簿未能打开</h1>
<p>${escaped(sentence.text)}</p>
<p>${escaped(sentence.wayOn ?? '')}</p>
<p class="meta">数据文件夹：${escaped(sentence.folder)}${sentence.number ? `　${escaped(sentence.number)}` : ''}</p>
</main></body></html>`),
})

const style = `
body { margin: 0; background: var(--ground); color: var(--text); font: var(--fs-text)/var(--lh-text) var(--font-ui) }
main { margin: 20vh auto 0; width: 40rem; padding: var(--s6); background: var(--panel);
  border: var(--border) solid var(--line); border-left: var(--bar) solid var(--urgent) }
h1 { margin: 0 0 var(--s3); font-size: var(--fs-title) }
p { margin: 0 0 var(--s2); overflow-wrap: anywhere }
.meta { margin: var(--s4) 0 0; color: var(--muted); font-size: var(--fs-meta) }`

const escaped = (text: string): string =>
  text.replace(/[&<>"']/g, character => `&#${character.codePointAt(0)};`)
