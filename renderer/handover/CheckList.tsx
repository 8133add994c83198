import { useMemo, useState } from 'react'
import type { PostStanding, ShownCheck } from '../../shared/handover/contract.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { Button } from '../ui/Button.tsx'
import { DataGrid } from '../ui/DataGrid.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { checkColumns, checkTracks } from './check-columns.tsx'
import { type KeptLines, withCheckLine } from './kept-typing.ts'
import { LineForm } from './LineForm.tsx'
import { rowsOf } from './rows-of.ts'
import { handoverText as text } from './text.ts'
import { useSigned } from './use-signed.ts'
import type { LinesTyped } from './use-typing.ts'
import { WholeRow } from './WholeRow.tsx'

type CheckListProps = {
  readonly standing: PostStanding
  readonly mayCheck: boolean
  /** Lines that were begun and not saved. */
  readonly typed: LinesTyped
}
type Saying = { readonly checkId: string; readonly isFine: boolean }

/** What was begun as 无问题 is not what is wrong. */
const lineBegun = ({ checks }: KeptLines, { checkId, isFine }: Saying): string | undefined =>
  checks[checkId]?.isFine === isFine ? checks[checkId].line : undefined

/** Space says that a point is in order; nothing is marked. */
const none: ReadonlySet<string> = new Set()

const keyOf = ({ checkId }: ShownCheck): string => checkId

/** What is looked at before a post is handed over; what is wrong becomes an entry and is passed on. */
export const CheckList = ({ standing: { post, checks }, mayCheck, typed }: CheckListProps) => {
  const { sign, refusal } = useSigned(post)
  const [asked, setAsked] = useState(0)
  const [chosen, setCurrent] = useState<string>()
  const [saying, setSaying] = useState<Saying>()
  const begun = typed.lines.checks
  const place = Math.max(
    checks.findIndex(check => keyOf(check) === chosen),
    0,
  )
  const current = checks[place]
  const open = mayCheck ? checks.find(check => keyOf(check) === saying?.checkId) : undefined
  const grid = useMemo(
    () =>
      rowsOf(
        checks.map(one => ({ ...one, isBegun: begun[keyOf(one)] !== undefined })),
        keyOf,
      ),
    [checks, begun],
  )
  const check = async ({ checkId }: ShownCheck, isFine: boolean, remark: string): Promise<boolean> => {
    const isDone = await sign('handover.check', { post, checkId, isFine, remark })
    if (isDone)
      setCurrent(
        checks[Math.min(checks.findIndex(one => keyOf(one) === checkId) + 1, checks.length - 1)]?.checkId,
      )
    return isDone
  }
  const close = () => {
    setSaying(undefined)
    setAsked(asked + 1)
  }
  const fineAtOnce = useOneAtATime(async (one: ShownCheck) => {
    await check(one, true, one.result?.remark ?? '')
  })
  const say = (one: ShownCheck | undefined, isFine: boolean) =>
    one && mayCheck ? setSaying({ checkId: one.checkId, isFine }) : undefined
  const fine = (one: ShownCheck | undefined) => {
    if (!one || !mayCheck) return
    if (one.needsRemark) say(one, true)
    else void fineAtOnce(one)
  }
  useKeys(text.checks.title, [
    { name: 'handover.fine', label: text.acts.fine, keys: ['Space'], mayRun: mayCheck },
    {
      name: 'handover.wrong',
      label: text.acts.wrong,
      keys: [text.keys.wrong],
      mayRun: mayCheck && !open,
      run: () => say(current, false),
      isHinted: true,
    },
  ])
  const left = checks.filter(({ result }) => !result).length
  return (
    <section className="panel handover-list" aria-label={text.checks.title} data-pane="">
      <div className="handover-list-head">
        <h2>
          {text.checks.title} {checks.length}
        </h2>
        <span className="meta">{left === 0 ? text.checks.all : fill(text.checks.some, { count: left })}</span>
      </div>
      <DataGrid
        label={text.checks.title}
        columns={checkColumns}
        tracks={checkTracks}
        rows={grid}
        current={current?.checkId}
        onCurrent={setCurrent}
        onOpen={one => say(one, one.result?.isFine ?? true)}
        marks={{
          keys: none,
          toggle: fine,
          extend: () => undefined,
        }}
        focusAsked={asked}
        empty={<EmptyState what={text.checks.none} rule={text.checks.noneRule} />}
      />
      {refusal && !open ? <RefusalBox {...sentenceFor(refusal)} /> : null}
      {current && !open ? <WholeRow words={[current.text, current.result?.remark ?? '']} /> : null}
      {open && saying ? (
        <LineForm
          key={`${open.checkId} ${saying.isFine}`}
          label={fill(saying.isFine ? text.checks.remark : text.checks.wrong, { text: open.text })}
          value={lineBegun(typed.lines, saying) ?? open.result?.remark ?? ''}
          onTyped={line =>
            typed.keep(lines =>
              withCheckLine(
                lines,
                open.checkId,
                line === (open.result?.remark ?? '') ? undefined : { isFine: saying.isFine, line },
              ),
            )
          }
          keptAt={typed.keptAt}
          isRequired={!saying.isFine || open.needsRemark}
          refusal={refusal}
          onSave={async remark => {
            if (!(await check(open, saying.isFine, remark))) return
            typed.keep(lines => withCheckLine(lines, open.checkId, undefined))
            close()
          }}
          onClose={close}
        />
      ) : (
        <div className="grid-foot">
          {mayCheck && current ? (
            <span className="handover-buttons">
              <Button shownKey="Space" onPress={() => fine(current)}>
                {text.acts.fine}
              </Button>
              <Button shownKey={text.keys.wrong} onPress={() => say(current, false)}>
                {text.acts.wrong}
              </Button>
            </span>
          ) : (
            <span>{text.checks.listed}</span>
          )}
        </div>
      )}
    </section>
  )
}
