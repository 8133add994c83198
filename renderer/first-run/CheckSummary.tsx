import { sameName } from '../../shared/account/index.ts'
import { limitInWords, limitOf } from '../../shared/settings/index.ts'
import type { SetUpValues } from '../../shared/station/draft.ts'
import { placesOf } from '../../shared/station/index.ts'
import { fill } from '../app/fill.ts'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import { type Roster, rosterIn } from './roster.ts'
import { firstRunText } from './text.ts'
import { zoneInWords } from './UnitStep.tsx'
import { changedLimits, type FirstPerson, firstPeople } from './values.ts'

const { check: text } = firstRunText

/** What will stand in the book beside the accounts. */
export const CheckSummary = ({ values }: { readonly values: SetUpValues }) => {
  const roster = rosterIn(values.roster)
  const listed = listedBeside(roster, firstPeople(values))
  const namesakes = listed.filter(({ name }) => roster.taken.some(row => sameName(row.name, name)))
  const facts: readonly (readonly [string, string])[] = [
    [text.unit, values.unit],
    [text.station, `${values.stationName}（${values.stationLetter}）`],
    [text.zone, zoneInWords(values.timeZone)],
    [text.roster, rosterInWords(roster)],
    ...(listed.length > 0 ? [[text.listed, listed.map(inWords).join('、')] as const] : []),
    [text.limits, limitsInWords(values)],
  ]
  return (
    <section className="panel check-summary" aria-label={text.summary}>
      <dl>
        {facts.map(([what, value]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {namesakes.length > 0 ? (
        <NoticeBox kind="due">
          {fill(text.namesakes, { people: namesakes.map(inWords).join('、') })}
        </NoticeBox>
      ) : null}
    </section>
  )
}

/** Who has an account and a section and stands not in the list that was brought along. */
const listedBeside = ({ taken }: Roster, people: readonly FirstPerson[]): readonly FirstPerson[] =>
  people.filter(person => person.section !== undefined && placesOf(taken, person).length === 0)

const inWords = ({ name, section = '' }: FirstPerson): string => `${name}（${section}）`

const rosterInWords = ({ taken, wrong, beyond }: Roster): string => {
  if (taken.length === 0 && wrong === 0) return text.rosterLater
  return [
    fill(text.rosterTaken, { taken: taken.length }),
    wrong > 0 ? fill(text.rosterWrong, { wrong }) : '',
    beyond > 0 ? fill(text.rosterBeyond, { beyond }) : '',
  ].join('')
}

const limitsInWords = (values: SetUpValues): string => {
  const changed = changedLimits(values)
  if (changed.length === 0) return text.limitsNone
  return changed
    .map(({ name, value }) => `${limitOf(name).label} ${limitInWords({ value, unit: limitOf(name).unit })}`)
    .join('、')
}
