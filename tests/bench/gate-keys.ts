import { readingOf } from '../../electron/accounts/pinyin.ts'
import { type BenchDice, benchDice } from './bench-dice.ts'
import { inventVisitor } from './bench-outsiders.ts'

const peopleTyped = 16

/**
 * What stands in the field after each key while one after the other is looked for: by characters, by the whole reading,
 * by initials, by the tail of telephone and papers, by unit; and what nobody bears.
 */
export const keysTyped = (visitors: number): readonly string[] => {
  const dice = benchDice(9)
  const typed = Array.from({ length: peopleTyped }, () =>
    waysToType(inventVisitor(dice.number(visitors)), dice),
  )
  return [...typed.flat(), ...ofNobody].flatMap(afterEachKey)
}

const waysToType = (
  { name, phone, idNumber, organisation }: ReturnType<typeof inventVisitor>,
  dice: BenchDice,
) => {
  const { full, initials } = readingOf(name)
  const tail = 3 + dice.number(3)
  return [name, full, initials, phone.slice(-tail), idNumber.slice(-tail), organisation.slice(0, 5)]
}

const ofNobody = ['vvv', 'qzxj', '龘龘', '99999999', '88X8', '第九百', 'zhangu']

const afterEachKey = (text: string): readonly string[] =>
  [...text].map((_, place, all) => all.slice(0, place + 1).join(''))
