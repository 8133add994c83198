import { newCommandId } from '../../electron/ports.ts'
import type { CommandName } from '../../shared/contract.ts'
import { effectiveRoles } from '../../shared/kernel/roles.ts'
import { checkDigitOf } from '../../shared/papers/index.ts'
import type { PreparedInput } from '../../shared/prepared.ts'
import { people } from '../e2e/desk/people.ts'
import { type BenchDice, benchDice } from './bench-dice.ts'
import { fillBook } from './make-book.ts'

/** Everybody who ever came; some of them are inside at the end. */
export const distinctVisitors = 100_000
const insideAtTheEnd = 60

/**
 * A book in which so many different people came to the gate and left, over two years: the program's own commands, only
 * that nothing is synced before the end.
 */
export const makeGateBook = (
  folder: string,
  until: number,
  onProgress: (share: number) => void,
): Promise<void> =>
  fillBook(folder, { until, steps: distinctVisitors, onProgress }, ({ book, random }) => {
    const dice = benchDice(7)
    const commit = <N extends CommandName>(name: N, input: PreparedInput<N>): string => {
      const roles = effectiveRoles(['office', 'gatekeeper'])
      const id = newCommandId(random)
      const answer = book.commit({ name, input, actor: people.office.account, roles, id })
      if (!answer.ok) throw new Error(`${name} refused: ${answer.code}`)
      return answer.itemId ?? ''
    }
    const added = { name: '周芳', section: '办公室', post: '科员', phone: '', shortPhone: '8102' }
    commit('directory.add', { ...added, reading: { full: 'zhoufang', initials: 'zf' } })
    const hostId = Object.keys(book.ledger.state.directory.staff)[0] ?? ''
    return step => {
      const visitor = inventVisitor(dice, step)
      const said = { people: 1, hostId, purpose: '送资料', confirmed: 'phone' } as const
      const itemId = commit('visit.sign-in', { ...said, visitor })
      if (step < distinctVisitors - insideAtTheEnd) commit('visit.sign-out', { itemId })
    }
  })

const [families, given] = ['赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨', '伟芳娜敏静丽强磊军洋勇艳杰娟涛明'] as const

/** No two with the same papers; the numbers of a district that is none. */
export const inventVisitor = (dice: BenchDice, nth: number) => {
  const digits = `11000019800101${String(nth % 1000).padStart(3, '0')}`
  const idNumber = `${digits.slice(0, 6)}${yearOf(nth)}0101${digits.slice(14)}`
  return {
    name: `${pick(dice, families)}${pick(dice, given)}${pick(dice, given)}`,
    idType: 'resident-id',
    idNumber: `${idNumber}${checkDigitOf(idNumber)}`,
    phone: `100-${String(5_500_000 + nth)}`,
    organisation: `第${nth % 900}工程公司`,
  } as const
}

const yearOf = (nth: number): number => 1905 + Math.floor(nth / 1000)

const pick = (dice: BenchDice, among: string): string => among.charAt(dice.number(among.length))
