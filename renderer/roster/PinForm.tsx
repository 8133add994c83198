import { shownDay } from '../../shared/calendar/index.ts'
import { postTable } from '../../shared/shift/index.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { PersonField, staffMeant } from '../directory/index.ts'
import { Button } from '../ui/Button.tsx'
import { ActForm, type Saved } from './ActForm.tsx'
import { pinAt, type RosterWish, withoutPin, withPins } from './pins.ts'
import type { Cell } from './roster-state.ts'
import { rosterText } from './text.ts'

const text = rosterText.pin

type PinFormProps = {
  readonly cell: Cell
  readonly today: string
  readonly wish: RosterWish
  readonly onDone: (wish: RosterWish) => void
  readonly onClose: () => void
}

type Values = { readonly person: string }

/** Whom the office names itself for a place; the rest is drafted around it. */
export const PinForm = ({ cell, today, wish, onDone, onClose }: PinFormProps) => {
  const say = useMessageLine()
  const words = { day: shownDay(cell.day, today), post: postTable[cell.post].label }
  const pin = async ({ person }: Values): Promise<Saved<Values>> => {
    const meant = await staffMeant(person)
    if (!meant.ok) return { field: 'person', message: meant.why }
    say(fill(text.saved, { ...words, name: meant.name }))
    onDone(withPins(wish, [{ ...cell, staffId: meant.staffId }]))
    return undefined
  }
  const clear = () => {
    say(fill(text.cleared, words))
    onDone(withoutPin(wish, cell))
  }
  return (
    <ActForm<Values>
      name={fill(text.form, words)}
      save={text.save}
      defaults={{ person: '' }}
      required={['person']}
      labels={{ person: text.person }}
      onSave={pin}
      onClose={onClose}
      beside={pinAt(wish, cell) ? <Button onPress={clear}>{text.clear}</Button> : null}
    >
      <PersonField name="person" label={text.person} autoFocus />
    </ActForm>
  )
}
