import { nameOf } from '../../shared/account/index.ts'
import { commandInWords, commandsInOrder } from '../../shared/command-words.ts'
import { refuse } from '../../shared/kernel/decision.ts'
import type { Commit } from '../../shared/kernel/event.ts'
import { parseChain } from '../../shared/kernel/ids.ts'
import { compare } from '../../shared/kernel/reading.ts'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { Role } from '../../shared/kernel/roles.ts'
import type {
  Compared,
  ComparePosition,
  EvidenceRow,
  FindingsPage,
  FindingsPageQuery,
  OneCommit,
  TrailChoices,
  TrailCommit,
  TrailFilter,
  TrailPage,
  TrailPageQuery,
  TrailRow,
} from '../../shared/trail/contract.ts'
import { type EvidenceRule, evidenceList, sightOf } from '../../shared/trail/index.ts'
import type { Caller } from '../door/admit.ts'
import { lowerBound } from '../store/index/growable.ts'
import type { Deed } from '../store/index/line-table.ts'
import type { Ledger } from '../store/ledger.ts'
import { findingRows } from './findings.ts'
import { type FoundLines, findLines, type LineFound, pageOf, totalOf } from './found-lines.ts'
import type { SecretLine } from './secret-lines.ts'
import { shownCommit, shownRows } from './shown-commit.ts'
import { type TableSource, tableSource } from './table-source.ts'

/** The command by which a finding comes into the book. */
const noteFinding = 'trail.note-finding'

export type TrailPorts = {
  /** As it is shown: where damage turned up, what is proven. */
  readonly ledger: () => Ledger
  /** Of all secret chains of the book, oldest first. */
  readonly secretLines: () => readonly SecretLine[]
  readonly now: () => string
  readonly timeZone: string
  /** Whether it is on record that he looks. */
  readonly hasLooked: (account: string) => boolean
}

/** Answers the queries of the trail, for whoever has it on record that he looks. Throws DiskError, JournalDamaged. */
export class Trail {
  readonly #ports: TrailPorts
  /** The last list, for its further pages. */
  #found: { readonly key: string; readonly lines: FoundLines } | undefined

  constructor(ports: TrailPorts) {
    this.#ports = ports
  }

  /** undefined where he may go on. */
  whyNot({ account }: Caller): Refusal | undefined {
    return this.#ports.hasLooked(account) ? undefined : refuse('trail.look-first')
  }

  page(query: TrailPageQuery, { roles }: Caller): TrailPage {
    const lines = this.#lines(query, roles)
    const wanted = pageOf(lines, query)
    return { rows: this.#rowsOf(wanted), total: totalOf(lines) }
  }

  /** The findings alone; they stand in the general book only. */
  findings(query: FindingsPageQuery, { roles }: Caller): FindingsPage {
    const ledger = this.#ports.ledger()
    const asked = { ...query, commands: [noteFinding] }
    const lines = this.#lines(asked, roles)
    const wanted = pageOf(lines, asked).map(({ seq }) => seq)
    const rows = ledger.together(() => findingRows(this.#around(ledger), wanted))
    return { rows, total: totalOf(lines), authors: this.#actors(({ command }) => command === noteFinding) }
  }

  /** How many lines a list holds in all. */
  count(filter: TrailFilter, roles: readonly Role[]): number {
    return totalOf(this.#lines(filter, roles))
  }

  /** What an export of that line takes out: so many lines, none of them written since. */
  table(filter: TrailFilter, { chain, seq }: OneCommit, roles: readonly Role[]): TableSource {
    const ledger = this.#ports.ledger()
    const { general, secret } = this.#lines(filter, roles)
    const line = ledger.lineOf({ chain, seq }) ?? 0
    const before = lowerBound(general.length, general.seqAt, line)
    const found = { general: { ...general, length: before }, secret }
    return tableSource({ around: this.#around(ledger), found, secret: this.#ports.secretLines() })
  }

  commit({ chain, seq }: OneCommit, { roles }: Caller): TrailCommit | null {
    const realm = parseChain(chain)?.realm ?? 'general'
    if (sightOf(realm, roles) === 'nothing') return null
    if (realm === 'secret') return hiddenRow(this.#secretLine(chain, seq)) ?? null
    const commit = this.#commitOf({ chain, seq })
    return commit ? shownCommit(this.#around(this.#ports.ledger()), commit) : null
  }

  choices(): TrailChoices {
    const ledger = this.#ports.ledger()
    const commands = [...new Set(ledger.deeds().map(({ command }) => command))]
    return {
      actors: this.#actors(() => true),
      commands: commands
        .map(command => ({ command, label: commandInWords(command) }))
        .sort((a, b) => commandsInOrder.indexOf(a.command) - commandsInOrder.indexOf(b.command)),
    }
  }

  evidence(): readonly EvidenceRow[] {
    const ledger = this.#ports.ledger()
    return evidenceList.map(([id, { rule, duty, where, proof }]) => {
      const seq = lineThatProves(ledger, proof)
      const commit = seq === undefined ? undefined : ledger.commitAt(seq)
      return { id, rule, duty, where, last: commit ? { at: commit.at, seq: commit.seq } : null }
    })
  }

  compare({ chain, seq, digits }: ComparePosition): Compared {
    const line = this.#pinOf(chain, seq)
    if (!line) return { outcome: 'beyond' }
    return { outcome: line.hash.startsWith(digits) ? 'same' : 'differs', at: line.at }
  }

  /** Everybody who did such a deed. */
  #actors(isMeant: (deed: Deed) => boolean): TrailChoices['actors'] {
    const ledger = this.#ports.ledger()
    const actors = new Set(ledger.deeds().flatMap(deed => (isMeant(deed) ? [deed.actor] : [])))
    return [...actors]
      .map(account => ({ account, name: nameOf(ledger.state.accounts, account) }))
      .sort((a, b) => compare(a.account, b.account))
  }

  #pinOf(chain: string, seq: number): Pick<Commit, 'hash' | 'at'> | undefined {
    if (parseChain(chain)?.realm === 'secret') return this.#secretLine(chain, seq)
    return this.#commitOf({ chain, seq })
  }

  #commitOf({ chain, seq }: OneCommit): Commit | undefined {
    const ledger = this.#ports.ledger()
    const line = ledger.lineOf({ chain, seq })
    const commit = line === undefined ? undefined : ledger.commitAt(line)
    return commit?.chain === chain ? commit : undefined
  }

  #lines(query: TrailFilter, roles: readonly Role[]): FoundLines {
    const ledger = this.#ports.ledger()
    const secret = this.#ports.secretLines()
    const { from, to, actors, commands, itemId, realm, seq } = query
    const asked = { from, to, actors, commands, itemId, realm, seq }
    const key = JSON.stringify([asked, roles, ledger.index().lastSeq, secret.length])
    if (this.#found?.key !== key) this.#found = { key, lines: findLines({ ledger, secret }, asked, roles) }
    return this.#found.lines
  }

  #rowsOf(wanted: readonly LineFound[]): readonly TrailRow[] {
    const ledger = this.#ports.ledger()
    return ledger.together(() => {
      const seqs = wanted.filter(({ realm }) => realm === 'general').map(({ seq }) => seq)
      const commits = seqs.flatMap(seq => ledger.commitAt(seq) ?? [])
      const rows = shownRows(this.#around(ledger), commits)
      const shown = new Map(commits.map((commit, place) => [ledger.lineOf(commit), rows[place]]))
      const secret = this.#ports.secretLines()
      return wanted.flatMap(({ realm, seq }) =>
        realm === 'general' ? (shown.get(seq) ?? []) : (hiddenRow(secret[seq - 1]) ?? []),
      )
    })
  }

  #secretLine(chain: string, seq: number): SecretLine | undefined {
    return this.#ports.secretLines().find(line => line.chain === chain && line.seq === seq)
  }

  #around(ledger: Ledger) {
    return { ledger, timeZone: this.#ports.timeZone, now: this.#ports.now() }
  }
}

const hiddenRow = (line: SecretLine | undefined): (TrailRow & { sight: 'number-and-time' }) | undefined =>
  line && { sight: 'number-and-time', chain: line.chain, seq: line.seq, at: line.at }

const lineThatProves = (ledger: Ledger, proof: EvidenceRule['proof']): number | undefined => {
  switch (proof.by) {
    case 'first-line':
      return 1
    case 'command':
      return ledger.newestLine(
        ({ actor, command }) =>
          proof.commands.includes(command) &&
          (proof.actor === undefined || (actor === 'system') === (proof.actor === 'system')),
      )
  }
}
