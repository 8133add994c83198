import { refuse } from '../kernel/decision.ts'
import type { Frozen } from '../kernel/event.ts'
import type { Reading } from '../kernel/reading.ts'
import type { Refusal } from '../kernel/refusal.ts'
import type { AssignableRole } from '../kernel/roles.ts'
import { limitInForce, type SettingsState } from '../settings/index.ts'
import { commonWords } from './common-passwords.ts'
import type { PasswordRefusal } from './refusals.ts'
import { apartRoleOf } from './roles-apart.ts'

/** Whose password it is to be. */
export type PasswordOwner = {
  readonly account: string
  readonly name: string
  readonly reading: Reading
  readonly roles: readonly AssignableRole[]
}

/** Why this password may not be set (reliability §5); undefined where it may. Looked at before it is hashed. */
export const passwordProblem = (
  settings: Frozen<SettingsState>,
  password: string,
  owner: PasswordOwner,
): Refusal<PasswordRefusal> | undefined => {
  const least = leastLength(settings, owner.roles)
  if ([...password].length < least) return refuse('account.password-too-short', { least })
  if (isLikeName(password, owner)) return refuse('account.password-like-name')
  if (isCommon(password)) return refuse('account.password-common')
  return undefined
}

const leastLength = (settings: Frozen<SettingsState>, roles: readonly AssignableRole[]): number =>
  limitInForce(settings, apartRoleOf(roles) ? 'account.password-least-apart' : 'account.password-least')

/** A name of one or two letters is in too many words to be looked for. */
const shortestName = 3

const isLikeName = (password: string, { account, name, reading }: PasswordOwner): boolean => {
  const typed = bare(password)
  const spelled = [account, reading.full].map(bare).filter(form => form.length >= shortestName)
  return [...spelled, bare(name)].some(form => form !== '' && typed.includes(form))
}

const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s.·_-]/gu, '')

const isCommon = (password: string): boolean => {
  const typed = bare(password)
  return (
    isRunOrRepetition(typed) || [typed, lettersOf(typed), lettersOf(unleeted(core(typed)))].some(isCommonWord)
  )
}

/** A common word, or one said twice. */
const isCommonWord = (word: string): boolean =>
  commonWords.has(word) || word === '' || commonWords.has(halfOfTwice(word))

const halfOfTwice = (word: string): string => {
  const half = word.slice(0, word.length / 2)
  return half + half === word ? half : word
}

/** Without digits and signs; hanzi stay. */
const lettersOf = (text: string): string => text.replace(/[^\p{L}]/gu, '')

/** Without the digits and signs before and behind. */
const core = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

const figures: { readonly [figure: string]: string } = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '@': 'a',
  $: 's',
  '!': 'i',
}

const unleeted = (text: string): string => text.replace(/[01345@$!]/gu, figure => figures[figure] ?? figure)

/** `aaaaaaaaaa`, `1212121212`, `1234567890`, `abcdefghij`: few different characters, or all neighbours. */
const isRunOrRepetition = (text: string): boolean => {
  const codes = [...text].map(character => character.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, place) => code - (codes[place] ?? 0))
  const inRow = steps.filter(step => Math.abs(step) <= 1).length
  return new Set(codes).size < 4 || inRow >= steps.length - 1
}
