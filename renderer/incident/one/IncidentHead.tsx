import type { Dispatch } from 'react'
import type { IncidentView } from '../../../shared/incident/contract.ts'
import { fill } from '../../app/fill.ts'
import { usePlaces } from '../../app/place.tsx'
import { mayUse, useSession } from '../../app/session.tsx'
import { ViewHead } from '../../app/ViewHead.tsx'
import { giveAbout } from '../../instruction/index.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { IncidentAct } from '../incident-state.ts'
import { incidentText } from '../text.ts'
import { OtherRunning } from './OtherRunning.tsx'

const { acts, keys } = incidentText

type IncidentHeadProps = {
  readonly incident: IncidentView
  readonly mayWrite: boolean
  readonly act: Dispatch<IncidentAct>
}

/** Which incident it is, how grave, whether a drill; and what concerns the whole of it. */
export const IncidentHead = ({ incident, mayWrite, act }: IncidentHeadProps) => {
  const { itemId, title, number, gradeLabel, drill, stage } = incident
  const { go } = usePlaces()
  const open = (kind: 'grade' | 'plan' | 'end' | 'reopen') => act({ kind: 'part', part: { kind } })
  const file = () => go({ view: 'sheet', sheet: { kind: 'incident-file', itemId } })
  const isRunning = stage === 'running'
  const mayGive = mayUse(useSession(), 'instruction.give') && mayWrite
  return (
    <ViewHead
      title={title}
      aside={
        <>
          {drill ? <Tag>{incidentText.drill}</Tag> : null}
          {fill(incidentText.number, { number, grade: gradeLabel })}
          <OtherRunning itemId={itemId} onShow={other => act({ kind: 'show', itemId: other })} />
        </>
      }
    >
      {mayWrite && isRunning ? (
        <Button shownKey={keys.grade} onPress={() => open('grade')}>
          {acts.grade}
        </Button>
      ) : null}
      {mayGive ? (
        <Button
          shownKey={keys.instruct}
          onPress={() => go(giveAbout({ source: { kind: 'incident', itemId } }))}
        >
          {acts.instruct}
        </Button>
      ) : null}
      <Button shownKey={keys.plan} onPress={() => open('plan')}>
        {acts.plan}
      </Button>
      <Button shownKey={keys.file} onPress={file}>
        {acts.file}
      </Button>
      {mayWrite ? (
        <Button shownKey={keys.end} onPress={() => open(isRunning ? 'end' : 'reopen')}>
          {isRunning ? acts.end : acts.reopen}
        </Button>
      ) : null}
    </ViewHead>
  )
}
