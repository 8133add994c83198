import { pinyin } from 'pinyin-pro'
import type { Reading } from '../../shared/kernel/reading.ts'

/** How a name is typed without hanzi; a surname is read as one (单 shan, 曾 zeng). Empty where nothing can be read. */
export const readingOf = (name: string): Reading => {
  const syllables = syllablesOf(name)
  return { full: syllables.join(''), initials: syllables.map(syllable => syllable.charAt(0)).join('') }
}

/**
 * A sign-in name that none of `taken` bears: family name, dot, given name (`zhang.wei`), a number behind the second
 * bearer (`zhang.wei2`). Empty where the name has no reading.
 */
export const suggestAccount = (name: string, taken: ReadonlySet<string>): string => {
  const base = accountBase(name)
  if (base === '' || !taken.has(base)) return base
  for (let number = 2; ; number++) if (!taken.has(`${base}${number}`)) return `${base}${number}`
}

/** Leaves room for a number within the 60 characters of an account id. */
const longestBase = 50

const accountBase = (name: string): string => {
  const syllables = syllablesOf(name)
  const familySyllables = compoundSurnames.has(name.trim().slice(0, 2)) && syllables.length > 2 ? 2 : 1
  const family = syllables.slice(0, familySyllables).join('')
  const given = syllables.slice(familySyllables).join('')
  return (given === '' ? family : `${family}.${given}`).slice(0, longestBase).replace(/\.$/u, '')
}

/** One for each hanzi, one for each foreign word; `lü` as `lv`, which is how it is typed. */
const syllablesOf = (name: string): string[] =>
  pinyin(name.trim(), { surname: 'head', toneType: 'none', type: 'array', v: true, nonZh: 'consecutive' })
    .flatMap(part => part.toLowerCase().split(/[^a-z0-9]+/u))
    .filter(part => part !== '')

const compoundSurnames: ReadonlySet<string> = new Set(
  (
    '欧阳 太史 端木 上官 司马 东方 独孤 南宫 万俟 闻人 夏侯 诸葛 尉迟 公羊 赫连 澹台 皇甫 宗政 濮阳 公冶 ' +
    '太叔 申屠 公孙 慕容 仲孙 钟离 长孙 宇文 司徒 鲜于 司空 令狐 百里 呼延 东郭 南门 西门'
  ).split(' '),
)
