import { nameOf } from '../../shared/account/index.ts'
import type { InputOf, QueryAnswers, QueryName } from '../../shared/contract.ts'
import type { EntryRow } from '../../shared/duty-log/index.ts'
import {
  type IncidentRow,
  type IncidentSight,
  incidentView,
  oralText,
  proposeReport,
  stageOf,
} from '../../shared/incident/index.ts'
import type { Ledger } from '../store/ledger.ts'
import { readIncidents } from './read-incidents.ts'

export type IncidentQuery = Extract<QueryName, `incident.${string}`>
export type LedgerSight = { readonly ledger: Ledger; readonly timeZone: string; readonly now: string }

type Answerers = {
  readonly [N in IncidentQuery]: (sight: LedgerSight, input: InputOf<N>) => QueryAnswers[N]
}

const answerers: Answerers = {
  'incident.page': (sight, query) => readIncidents(sight.ledger, incidentSight(sight), query),
  'incident.one': (sight, { itemId }) => {
    const found = withEntry(sight, itemId)
    return found && incidentView(incidentSight(sight), found.row, found.entry)
  },
  'incident.draft': (sight, { itemId, form }) => {
    const found = running(sight, itemId)
    return found && proposeReport(incidentSight(sight), found.row, found.entry, { form })
  },
  'incident.oral': (sight, { itemId }) => {
    const found = running(sight, itemId)
    const unit = sight.ledger.state.station.established?.unit ?? ''
    return found && { text: oralText(found.row, unit, sight) }
  },
}

/** @throws DiskError, JournalDamaged. */
export const answerIncidents = <N extends IncidentQuery>(
  sight: LedgerSight,
  name: N,
  input: InputOf<N>,
): QueryAnswers[N] => answerers[name](sight, input)

type Found = { readonly row: IncidentRow; readonly entry: EntryRow }

const withEntry = ({ ledger }: LedgerSight, itemId: string): Found | null =>
  ledger.together(() => {
    const row = ledger.incident(itemId)
    const entry = row && ledger.entry(itemId)
    return row && entry ? { row, entry } : null
  })

/** Nothing more is reported of one that is over. */
const running = (sight: LedgerSight, itemId: string): Found | null => {
  const found = withEntry(sight, itemId)
  return found && stageOf(found.row) === 'running' ? found : null
}

const incidentSight = ({ ledger, timeZone, now }: LedgerSight): IncidentSight => ({
  state: ledger.state,
  now,
  timeZone,
  nameOf: account => nameOf(ledger.state.accounts, account),
})
