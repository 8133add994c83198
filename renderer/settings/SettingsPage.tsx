import './settings.css'
import type { CommandName } from '../../shared/contract.ts'
import { frameText } from '../app/frame-text.ts'
import { usePlaces } from '../app/place.tsx'
import { type SettingsPart, settingsParts } from '../app/places.ts'
import { mayUse, useSession } from '../app/session.tsx'
import { useStation } from '../app/station.tsx'
import { ViewHead } from '../app/ViewHead.tsx'
import { Segments } from '../ui/Segments.tsx'
import { VehiclesPart } from '../vehicle/index.ts'
import { LimitsPart } from './LimitsPart.tsx'
import { checklistsScreen } from './tables/checklists-screen.tsx'
import { gradeCriteriaScreen } from './tables/grade-criteria-screen.tsx'
import { parkingScreen } from './tables/parking-screen.tsx'
import { phrasesScreen } from './tables/phrases-screen.tsx'
import { plansScreen } from './tables/plans-screen.tsx'
import { reportLimitsScreen } from './tables/report-limits-screen.tsx'
import { requirementsScreen } from './tables/requirements-screen.tsx'
import { TablePart } from './tables/TablePart.tsx'
import { tableText } from './tables/text.ts'
import { settingsText as text } from './text.ts'

const segments = settingsParts.map(id => ({ id, label: frameText.settingsParts[id] }))

/** What the office may set: limits, and the tables beside them, one at a time. */
export const SettingsPage = () => {
  const { place, go } = usePlaces()
  const part = (place.view === 'settings' && place.part) || 'limits'
  return (
    <>
      <ViewHead title={text.title} aside={tableText.asides[part]} />
      <div className="settings-parts" data-pane="">
        <Segments
          label={text.parts}
          segments={segments}
          value={part}
          onChange={chosen => go({ view: 'settings', part: chosen })}
        />
      </div>
      <PartOf part={part} />
    </>
  )
}

/** Each part is drawn anew: which row was open is no affair of another table. */
const PartOf = ({ part }: { readonly part: SettingsPart }) => {
  const whyNot = useWhyNotChange(part)
  switch (part) {
    case 'limits':
      return <LimitsPart whyNot={whyNot} />
    case 'requirements':
      return <TablePart key={part} screen={requirementsScreen} whyNot={whyNot} />
    case 'phrases':
      return <TablePart key={part} screen={phrasesScreen} whyNot={whyNot} />
    case 'checklists':
      return <TablePart key={part} screen={checklistsScreen} whyNot={whyNot} />
    case 'report-limits':
      return <TablePart key={part} screen={reportLimitsScreen} whyNot={whyNot} />
    case 'plans':
      return <TablePart key={part} screen={plansScreen} whyNot={whyNot} />
    case 'grade-criteria':
      return <TablePart key={part} screen={gradeCriteriaScreen} whyNot={whyNot} />
    case 'parking':
      return <TablePart key={part} screen={parkingScreen} whyNot={whyNot} />
    case 'vehicles':
      return <VehiclesPart whyNot={whyNot} />
  }
}

const changedBy: { readonly [P in SettingsPart]: CommandName } = {
  limits: 'settings.change',
  requirements: 'requirements.set',
  phrases: 'phrases.set',
  checklists: 'checklists.set',
  'report-limits': 'report-limits.set',
  plans: 'plans.set',
  'grade-criteria': 'grade-criteria.set',
  parking: 'parking.set',
  vehicles: 'vehicle.add',
}

/** Why this account changes nothing here now; undefined where it may. */
const useWhyNotChange = (part: SettingsPart): string | undefined => {
  const session = useSession()
  const { book } = useStation()
  if (!mayUse(session, changedBy[part])) return part === 'limits' ? text.onlyOffice : tableText.onlyOffice
  return book.state === 'read-only' ? text.bookReadOnly : undefined
}
