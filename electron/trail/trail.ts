import { nameOf } from '../../shared/account/index.ts'
import { commandInWords, commandsInOrder } from '../../shared/command-words.ts'
import type { ChainPosition } from '../../shared/journal/contract.ts'
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
  OneCommit,
  TrailChoices,
  TrailCommit,
  TrailPage,
  TrailPageQuery,
  TrailRow,
} from '../../shared/trail/contract.ts'
import { type EvidenceRule, evidenceList, sightOf } from '../../shared/trail/index.ts'
import type { Caller } from '../door/admit.ts'
import type { Ledger } from '../store/ledger.ts'
import { type FoundLines, findLines, type LineFound, pageOf, totalOf } from './found-lines.ts'
import type { SecretLine } from './secret-lines.ts'
import { shownCommit, shownRows } from './shown-commit.ts'

export type TrailPorts = {
  /** As it is shown: where damage turned up, what is proven. */
  readonly ledger: () => Ledger
  readonly positions: () => readonly ChainPosition[]
  readonly secretLines: (upTo: ChainPosition) => readonly SecretLine[]
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

  commit({ chain, seq }: OneCommit, { roles }: Caller): TrailCommit | null {
    const realm = parseChain(chain)?.realm ?? 'general'
    if (sightOf(realm, roles) === 'nothing') return null
    if (realm === 'secret') return this.#hiddenRow(chain, seq) ?? null
    const ledger = this.#ports.ledger()
    const commit = ledger.commitAt(seq)
    return commit?.chain === chain ? shownCommit(this.#around(ledger), commit) : null
  }

  choices(): TrailChoices {
    const ledger = this.#ports.ledger()
    const deeds = ledger.deeds()
    const actors = [...new Set(deeds.map(({ actor }) => actor))]
    const commands = [...new Set(deeds.map(({ command }) => command))]
    return {
      actors: actors
        .map(account => ({ account, name: nameOf(ledger.state.accounts, account) }))
        .sort((a, b) => compare(a.account, b.account)),
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

  #pinOf(chain: string, seq: number): Pick<Commit, 'hash' | 'at'> | undefined {
    if (parseChain(chain)?.realm === 'secret') return this.#secret(chain)[seq - 1]
    const commit = this.#ports.ledger().commitAt(seq)
    return commit?.chain === chain ? commit : undefined
  }

  #lines(query: TrailPageQuery, roles: readonly Role[]): FoundLines {
    const ledger = this.#ports.ledger()
    const secret = this.#secret()
    const { offset: _, limit: __, ...asked } = query
    const key = JSON.stringify([asked, roles, ledger.index().lastSeq, secret.length])
    if (this.#found?.key !== key) this.#found = { key, lines: findLines({ ledger, secret }, query, roles) }
    return this.#found.lines
  }

  #rowsOf(wanted: readonly LineFound[]): readonly TrailRow[] {
    const ledger = this.#ports.ledger()
    return ledger.together(() => {
      const seqs = wanted.filter(({ realm }) => realm === 'general').map(({ seq }) => seq)
      const commits = seqs.flatMap(seq => ledger.commitAt(seq) ?? [])
      const shown = new Map(shownRows(this.#around(ledger), commits).map(row => [row.seq, row]))
      const secretChain = this.#position('secret')?.chain ?? ''
      return wanted.flatMap(({ realm, seq }) =>
        realm === 'general' ? (shown.get(seq) ?? []) : (this.#hiddenRow(secretChain, seq) ?? []),
      )
    })
  }

  #hiddenRow(chain: string, seq: number): (TrailRow & { sight: 'number-and-time' }) | undefined {
    const line = this.#secret(chain)[seq - 1]
    return line && { sight: 'number-and-time', chain, seq, at: line.at }
  }

  #secret(chain?: string): readonly SecretLine[] {
    const position = this.#position('secret')
    if (!position || (chain ?? position.chain) !== position.chain) return []
    return this.#ports.secretLines(position)
  }

  #position(realm: 'general' | 'secret'): ChainPosition | undefined {
    return this.#ports.positions().find(({ chain }) => parseChain(chain)?.realm === realm)
  }

  #around(ledger: Ledger) {
    return { ledger, timeZone: this.#ports.timeZone, now: this.#ports.now() }
  }
}

const lineThatProves = (ledger: Ledger, proof: EvidenceRule['proof']): number | undefined => {
  switch (proof.by) {
    case 'nothing':
      return undefined
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
