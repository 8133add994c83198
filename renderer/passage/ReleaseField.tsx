import { useDeferredValue } from 'react'
import { useFormContext, useWatch } from 'react-hook-form'
import { shownTime } from '../../shared/calendar/index.ts'
import type { LetOutLately } from '../../shared/exit-pass/contract.ts'
import type { ShownHolder } from '../../shared/exit-pass/holder.ts'
import { itemsInWords } from '../../shared/exit-pass/index.ts'
import { shownPlate, tidyPlate } from '../../shared/papers/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { isOnItsWay, useAsk } from '../app/use-ask.ts'
import { holderShown } from '../exit-pass/index.ts'
import { Button } from '../ui/Button.tsx'
import { CompletedField } from '../ui/CompletedField.tsx'
import { NoticeBox } from '../ui/NoticeBox.tsx'
import type { ReleaseValues } from './release-values.ts'
import { passageText as text } from './text.ts'

const longestAsked = 40
const none: readonly LetOutLately[] = []

type ReleaseFieldProps = {
  /** Of the vehicle that leaves. */
  readonly plate: string
  readonly onPasses: () => void
}

/** By what the goods were let out: a number or who carries; where nothing was, a key leads there and back. */
export const ReleaseField = ({ plate, onPasses }: ReleaseFieldProps) => {
  const { clock, timeZone } = useUnitClock()
  const { setValue } = useFormContext<ReleaseValues>()
  const stands = useWatch<ReleaseValues, 'release'>({ name: 'release' }).trim().slice(0, longestAsked)
  const typed = useDeferredValue(stands)
  const answer = useAsk('exit-pass.lately', { text: typed }, { keepsLast: true })
  const isAwaited = stands !== typed || isOnItsWay(answer) || answer.isFetching
  const found = answer.data ?? none
  useKeys(text.fields.release, [
    { name: 'gate.exit-pass', label: text.toPasses, keys: [text.keys.passes], run: onPasses, isHinted: true },
  ])
  const offers = found.map(({ itemId, number, holder, items, at }) => ({
    key: itemId,
    value: number,
    beside: [
      fill(text.letOutLately, {
        holder: holderShown(holder),
        items: itemsInWords(items),
        time: shownTime(at, timeZone, clock.now()),
      }),
      holder.plate === undefined ? '' : fill(text.forPlate, { plate: shownPlate(holder.plate) }),
    ].join(''),
  }))
  const other = found.find(({ number, holder }) => number === stands && namesAnother(holder, plate))
  return (
    <>
      <div className="passage-release">
        <CompletedField
          name="release"
          label={text.fields.release}
          hint={stands === '' && !isAwaited && found.length === 0 ? text.noneLately : text.releaseHint}
          isRequired
          offers={{ offers, isAwaited }}
          offersLabel={text.lately}
          onTaken={key => {
            setValue('releaseId', key)
            setValue('releaseShown', found.find(({ itemId }) => itemId === key)?.number ?? '')
          }}
        />
        <Button size="form" shownKey={text.keys.passes} onPress={onPasses}>
          {text.toPasses}
        </Button>
      </div>
      {other ? (
        <NoticeBox kind="due">
          {fill(text.otherPlate, { number: other.number, plate: shownPlate(other.holder.plate ?? '') })}
        </NoticeBox>
      ) : null}
    </>
  )
}

/** Whether the pass was made out for another vehicle. */
const namesAnother = (holder: ShownHolder, plate: string): boolean =>
  holder.plate !== undefined && tidyPlate(holder.plate) !== tidyPlate(plate)
