import type { OpenInstruction } from './contract.ts'
import { personWords, stateOfPerson } from './person.ts'

const shownOfText = 60

/** The beginning of a text, on one line. */
export const beginningOf = (text: string): string => text.slice(0, shownOfText).replace(/\s+/gu, ' ').trim()

/** `刘洋、王强`; of many the first and how many there are. */
export const namesInWords = (people: readonly { readonly name: string }[], most = 3): string => {
  const names = people.map(({ name }) => name)
  return names.length <= most ? names.join('、') : `${names.slice(0, most).join('、')}等${names.length}人`
}

/** What the next one on duty reads of it: who gave it, what, by when, and how each person named stands. */
export const instructionInWords = (
  { what, instructor, dueAt, people }: Pick<OpenInstruction, 'what' | 'instructor' | 'dueAt' | 'people'>,
  shownAt: (instant: string) => string,
): string =>
  [
    `${instructor}批示：${what}`,
    ...(dueAt === undefined ? [] : [`限${shownAt(dueAt)}`]),
    people.map(person => `${person.name}${personWords[stateOfPerson(person)]}`).join('、'),
  ].join('；')
