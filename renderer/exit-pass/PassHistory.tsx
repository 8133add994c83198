import { approvalInWords } from '../../shared/approval/index.ts'
import { shownTime } from '../../shared/calendar/index.ts'
import type { ShownMove, ShownPass } from '../../shared/exit-pass/contract.ts'
import { itemsInWords } from '../../shared/exit-pass/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { RecordLink } from '../app/RecordLink.tsx'
import { holderShown } from './shown-words.ts'
import { passText } from './text.ts'

const { card: text } = passText

/** What went out and came back, by whom and when; withdrawal, confirmation; every earlier statement. */
export const PassHistory = ({ pass }: { readonly pass: ShownPass }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const shown = (instant: string) => shownTime(instant, timeZone, now)
  const lines = [...movesOf(pass, shown), ...endsOf(pass, shown)]
  return (
    <>
      {lines.length > 0 ? (
        <ol className="pass-steps" aria-label={text.moves}>
          {lines.map(({ line, carriedBy, takenBack }) => (
            <li key={line} data-taken-back={takenBack ? '' : undefined}>
              <p>
                {line}{' '}
                {carriedBy === undefined ? null : (
                  <>
                    {text.carried}{' '}
                    <RecordLink to={{ of: 'passage', itemId: carriedBy }}>
                      {shownNumber(carriedBy)}
                    </RecordLink>
                  </>
                )}
              </p>
              {takenBack ? (
                <p className="meta">
                  {fill(text.takenBack, {
                    reason: takenBack.reason,
                    by: takenBack.byName,
                    time: shown(takenBack.at),
                  })}
                </p>
              ) : null}
            </li>
          ))}
        </ol>
      ) : null}
      <Earlier pass={pass} shown={shown} />
    </>
  )
}

type Shown = (instant: string) => string

type Line = {
  readonly line: string
  readonly carriedBy?: string | undefined
  readonly takenBack?: ShownMove['takenBack'] | undefined
}

const movesOf = (pass: ShownPass, shown: Shown): readonly Line[] =>
  [
    ...pass.lettings.map(move => ({ ...move, line: moveInWords(pass, move, text.out, shown) })),
    ...pass.returns.map(move => ({ ...move, line: moveInWords(pass, move, text.back, shown) })),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at))

const moveInWords = (pass: ShownPass, move: ShownMove, words: string, shown: Shown): string => {
  const items = move.items.flatMap(({ item, count }) => {
    const thing = pass.items[item - 1]
    return thing ? [{ ...thing, count }] : []
  })
  const said = fill(words, { time: shown(move.at), items: itemsInWords(items), by: move.byName })
  const { remark } = move
  return remark === undefined ? said : `${said}。${fill(text.remark, { remark })}`
}

const endsOf = ({ withdrawn, confirmed }: ShownPass, shown: Shown): readonly Line[] => [
  ...(withdrawn
    ? [
        {
          line: fill(text.withdrawn, {
            time: shown(withdrawn.at),
            by: withdrawn.byName,
            reason: withdrawn.reason,
          }),
        },
      ]
    : []),
  ...(confirmed
    ? [
        {
          line: fill(text.confirmed, {
            time: shown(confirmed.at),
            by: confirmed.byName,
            approval: approvalInWords(confirmed.approval),
          }),
        },
      ]
    : []),
]

const Earlier = ({ pass, shown }: { readonly pass: ShownPass; readonly shown: Shown }) =>
  pass.earlier.length === 0 ? null : (
    <ol className="pass-steps" aria-label={text.earlier}>
      {[...pass.earlier].reverse().map(before => (
        <li key={before.revision}>
          <p>
            <b>{text.earlier}</b>{' '}
            {[holderShown(before.holder), before.section, itemsInWords(before.items), before.purpose].join(
              '，',
            )}
          </p>
          <p className="meta">
            {fill(text.by, { by: before.byName, time: shown(before.at), seq: before.seq })}
            {before.reason === undefined ? null : ` ${fill(text.because, { reason: before.reason })}`}
          </p>
        </li>
      ))}
    </ol>
  )
