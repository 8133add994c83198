import { Fragment } from 'react'
import { shownTime } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type {
  ShownEnding,
  ShownPassage,
  ShownPassageStatement,
  ShownRelease,
} from '../../shared/passage/contract.ts'
import { passageDoubts, passageKinds } from '../../shared/passage/words.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { RecordLink } from '../app/RecordLink.tsx'
import { driverShown, organisationShown, phoneTailShown, plateShown } from './shown-words.ts'
import { passageText } from './text.ts'
import { stopsAt } from './use-vehicle-acts.ts'

const { card: text, fields } = passageText

const useShownTime = (): ((instant: string) => string) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  return instant => shownTime(instant, timeZone, now)
}

/** What its newest statement says. */
export const PassageFacts = ({ passage }: { readonly passage: ShownPassage }) => {
  const shown = useShownTime()
  return (
    <>
      <dl className="facts">
        {rowsOf(passage, shown).map(([label, value]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd>{value || text.none}</dd>
          </Fragment>
        ))}
      </dl>
      <StatedBy statement={passage} />
    </>
  )
}

type Rows = readonly (readonly [string, React.ReactNode])[]

const rowsOf = (passage: ShownPassage, shown: (instant: string) => string): Rows => {
  const { kind, ownerName, purpose, hostName, placeName, goods, remark, visitId } = passage
  const isOfficial = kind === 'official'
  const tail = phoneTailShown(passage)
  const ofOthers: Rows = [
    [fields.driver, driverShown(passage)],
    [fields.phone, tail === undefined ? '' : fill(passageText.phoneTail, { tail })],
    [fields.organisation, organisationShown(passage)],
    [fields.host, hostName ?? ''],
  ]
  const ofOwn: Rows = [
    [fields.owner, ownerName ?? ''],
    [fields.driver, passage.driver ?? ''],
  ]
  return [
    [fields.kind, passageKinds[kind]],
    ...(passage.vehicle ? ofOthers : ofOwn),
    [fields.people, String(passage.people)],
    [fields.purpose, purpose ?? ''],
    ...(isOfficial ? [] : ([[fields.place, placeName ?? '']] as const)),
    [isOfficial ? fields.carries : fields.goods, goods ?? ''],
    ...(passage.release
      ? ([[fields.release, <ReleaseLink key="release" release={passage.release} />]] as const)
      : []),
    [isOfficial ? fields.wentOut : fields.entered, shown(passage.movedAt)],
    ...(passage.doubts.length > 0
      ? ([[text.doubts, passage.doubts.map(doubt => passageDoubts[doubt]).join('，')]] as const)
      : []),
    [isOfficial ? fields.note : fields.remark, remark ?? ''],
    ...(visitId === undefined
      ? []
      : ([
          [
            text.withVisit,
            <RecordLink key="visit" to={{ of: 'visit', itemId: visitId }}>
              {shownNumber(visitId)}
            </RecordLink>,
          ],
        ] as const)),
  ]
}

const ReleaseLink = ({ release: { itemId, number } }: { readonly release: ShownRelease }) => (
  <RecordLink to={{ of: 'exit-pass', itemId }}>{number}</RecordLink>
)

/** How it ended, and what was stated before. */
export const PassageSteps = ({ passage }: { readonly passage: ShownPassage }) => (
  <>
    {passage.endings.length === 0 ? null : (
      <ol className="passage-steps" aria-label={text.endings}>
        {passage.endings.map(ending => (
          <EndingLine key={ending.at} ending={ending} isOfficial={passage.kind === 'official'} />
        ))}
      </ol>
    )}
    {passage.earlier.length === 0 ? null : (
      <ol className="passage-steps" aria-label={text.earlier}>
        {[...passage.earlier].reverse().map(before => (
          <EarlierLine key={before.revision} before={before} />
        ))}
      </ol>
    )}
  </>
)

const EndingLine = ({
  ending,
  isOfficial,
}: {
  readonly ending: ShownEnding
  readonly isOfficial: boolean
}) => {
  const shown = useShownTime()
  const { movedAt, byName, placeName = '', goods, release, remark, takenBack } = ending
  const left = ending.unseen === undefined ? text.left : text.leftUnseen
  const words = fill(isOfficial ? text.back : left, {
    how: ending.unseen ?? '',
    time: shown(movedAt),
    by: byName,
    place: stopsAt(placeName),
  })
  return (
    <li data-taken-back={takenBack ? '' : undefined}>
      <p>
        {[words, goods === undefined ? '' : fill(text.carried, { goods }), remark ?? '']
          .filter(part => part !== '')
          .join('，')}
        {release ? (
          <>
            {text.release} <ReleaseLink release={release} />
          </>
        ) : null}
      </p>
      {takenBack ? (
        <p className="meta">
          {fill(text.takenBack, { reason: takenBack.reason, by: takenBack.by, time: shown(takenBack.at) })}
        </p>
      ) : null}
    </li>
  )
}

const EarlierLine = ({ before }: { readonly before: ShownPassageStatement }) => {
  const shown = useShownTime()
  const parts = [
    plateShown(before),
    passageKinds[before.kind],
    driverShown(before),
    before.purpose ?? '',
    before.placeName ?? '',
    shown(before.movedAt),
  ]
  return (
    <li>
      <p>
        <b>{text.earlier}</b> {parts.filter(part => part !== '').join('，')}
      </p>
      <StatedBy statement={before} />
    </li>
  )
}

const StatedBy = ({ statement }: { readonly statement: ShownPassageStatement }) => {
  const shown = useShownTime()
  const { byName, at, seq, reason } = statement
  return (
    <p className="meta">
      {fill(text.by, { by: byName, time: shown(at), seq })}
      {reason === undefined ? null : ` ${fill(text.because, { reason })}`}
    </p>
  )
}
