import '../ui/detail.css'
import { Fragment } from 'react'
import { shownRemaining, shownTime } from '../../shared/calendar/index.ts'
import { shownNumber } from '../../shared/kernel/ids.ts'
import type { ShownMail } from '../../shared/mail/contract.ts'
import { mailKinds, signByOf } from '../../shared/mail/index.ts'
import { mailDoubts } from '../../shared/mail/words.ts'
import { ruleInWords } from '../../shared/refusals.ts'
import { useMinute, useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { DeadlineChip } from '../ui/DeadlineChip.tsx'
import { EarlierMail, MailSteps } from './MailSteps.tsx'
import { senderShown, toShown } from './shown-words.ts'
import { mailText } from './text.ts'

const { card: text, fields, keys } = mailText

export type MailActName = 'sign' | 'paper' | 'store' | 'return' | 'correct' | 'take-back'

type MailCardProps = {
  readonly mail: ShownMail
  /** Absent where this account changes nothing. */
  readonly onAct?: (act: MailActName) => void
  readonly onClose: () => void
}

type ActRow = { readonly act: MailActName; readonly label: string; readonly key: string }

/** The acts that an item takes as it stands, each with its key; the first is the main one. */
const actsFor = ({ waiting, goings }: ShownMail): readonly ActRow[] => [
  ...(waiting > 0
    ? ([
        { act: 'sign', label: keys.sign, key: 'Ctrl+Enter' },
        { act: 'paper', label: keys.paper, key: 'Alt+P' },
        { act: 'store', label: keys.store, key: 'Alt+S' },
        { act: 'return', label: keys.back, key: 'Alt+R' },
      ] as const)
    : []),
  { act: 'correct', label: keys.correct, key: 'Ctrl+E' },
  ...(goings.some(({ takenBack }) => !takenBack)
    ? ([{ act: 'take-back', label: keys.takeBack, key: 'Alt+U' }] as const)
    : []),
]

/** An item as it stands, where it lay, who took it when, and everything that was ever stated of it. */
export const MailCard = ({ mail, onAct, onClose }: MailCardProps) => {
  const acts = onAct ? actsFor(mail) : []
  useKeys(text.title, [
    ...acts.map(({ act, label, key }) => ({
      name: `mail.${act}`,
      label,
      keys: [key] as const,
      run: () => onAct?.(act),
      isHinted: act === 'sign',
    })),
    { name: 'mail.close', label: keys.close, keys: ['Esc'], run: onClose, isHinted: true },
  ])
  return (
    <section className="panel mail-card" aria-label={text.title} data-pane="">
      <div className="mail-card-head">
        <h2>{`${mailKinds[mail.kind]} ${mail.count}件`}</h2>
        <span className="meta">{shownNumber(mail.itemId)}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard */}
      <section className="detail-body" tabIndex={0} aria-label={text.stated} data-first="">
        <Timer mail={mail} />
        <Facts mail={mail} />
        <MailSteps mail={mail} />
        <EarlierMail statements={mail.earlier} />
      </section>
      <div className="mail-card-foot">
        {acts.map(({ act, label, key }, place) => (
          <Button
            key={act}
            size="form"
            look={place === 0 && act === 'sign' ? 'primary' : 'plain'}
            shownKey={key}
            onPress={() => onAct?.(act)}
          >
            {label}
          </Button>
        ))}
        <Button size="form" shownKey="Esc" onPress={onClose}>
          {mailText.close}
        </Button>
      </div>
    </section>
  )
}

/** Runs until the duty officer has signed. */
const Timer = ({ mail }: { readonly mail: ShownMail }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const signBy = signByOf(mail)
  if (signBy === undefined || mail.waiting === 0 || !mail.forDutyOfficer) return null
  const words = { at: shownTime(signBy, timeZone, now), left: shownRemaining(signBy, now) }
  return (
    <p className="mail-timer">
      <DeadlineChip state={signBy <= now ? 'urgent' : 'due'}>{fill(text.toSign, words)}</DeadlineChip>
      <span className="meta">{ruleInWords(mail.forDutyOfficer.rule)}</span>
    </p>
  )
}

const Facts = ({ mail }: { readonly mail: ShownMail }) => {
  const { timeZone } = useUnitClock()
  const now = useMinute()
  const { shownTo, shownSender, byName, at, seq, waiting, count } = mail
  const state = [
    text.stages[mail.stage],
    ...(waiting > 0 && waiting < count ? [fill(text.waiting, { waiting })] : []),
  ].join('，')
  const rows: readonly (readonly [string, string])[] = [
    [text.state, state],
    [text.to, toShown(shownTo)],
    [fields.number, mail.number ?? ''],
    [text.sender, senderShown(shownSender)],
    [fields.place, mail.place ?? ''],
    [fields.time, shownTime(mail.arrivedAt, timeZone, now)],
    [text.doubts, mail.doubts.map(doubt => mailDoubts[doubt]).join('，')],
    [fields.remark, mail.remark ?? ''],
  ]
  return (
    <>
      <dl className="facts">
        {rows
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </Fragment>
          ))}
      </dl>
      <p className="meta">
        {fill(text.by, { by: byName, time: shownTime(at, timeZone, now), seq })}
        {mail.reason === undefined ? null : ` ${fill(text.because, { reason: mail.reason })}`}
      </p>
    </>
  )
}
