/**
 * The first hanzi in order of pinyin for each initial letter; i, u and v begin no syllable. The browser knows that
 * order, so that no table of readings has to be loaded. A hanzi of several readings counts with its commonest.
 */
const firstHanzi = '阿八嚓哒妸发旮哈丌咔垃妈拏噢妑七呥仨他屲夕丫帀'
const letters = 'abcdefghjklmnopqrstwxyz'
const byPinyin = new Intl.Collator('zh-Hans-CN-u-co-pinyin')

/** `更正` → `gz`; letters and figures stand for themselves, everything else is passed over. */
export const initialsOf = (text: string): string => [...text.toLowerCase()].map(initialOf).join('')

const initialOf = (char: string): string => {
  if (/[a-z\d]/.test(char)) return char
  if (!/\p{Script=Han}/u.test(char)) return ''
  const place = [...firstHanzi].findLastIndex(first => byPinyin.compare(first, char) <= 0)
  return letters.charAt(place)
}
