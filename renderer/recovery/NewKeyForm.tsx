import { zodResolver } from '@hookform/resolvers/zod'
import { useEffect, useRef, useState } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { z } from 'zod'
import { confirmedCharacters, keyNumber } from '../../shared/recovery/index.ts'
import { sentenceFor } from '../../shared/refusals.ts'
import { fill } from '../app/fill.ts'
import { useKeys } from '../app/keys.tsx'
import { useMessageLine } from '../app/messages.tsx'
import { useStation } from '../app/station.tsx'
import { useAct } from '../app/use-act.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { KeyOnPaper } from './KeyOnPaper.tsx'
import { recoveryText } from './text.ts'
import { useDrawnKey } from './use-drawn-key.ts'

const { panel: text, sheet } = recoveryText
const passwordForm = z.object({ password: z.string().min(1, text.passwordMissing) })

type NewKeyFormProps = { readonly isReplaced: boolean; readonly onClose: () => void }

/** A key that was just drawn: on paper first, then put in force with the administrator's own password. */
export const NewKeyForm = ({ isReplaced, onClose }: NewKeyFormProps) => {
  const { unit, stationName, station, demo } = useStation()
  const drawn = useDrawnKey('recovery.draw')
  const say = useMessageLine()
  const { act, refusal } = useAct('recovery.set-key')
  const form = useForm({ defaultValues: { password: '' }, resolver: zodResolver(passwordForm) })
  const [isAsked, setAsked] = useState(false)
  const around = useRef<HTMLDivElement>(null)
  const enable = useOneAtATime(async () => {
    setAsked(true)
    if (!drawn.isConfirmed)
      return around.current?.querySelector<HTMLElement>('.recovery-typed input')?.focus()
    return form.handleSubmit(async ({ password }) => {
      const publicKey = drawn.keys?.publicKey ?? ''
      const answer = await act({ publicKey, password, onPaper: drawn.isPrinted ? 'printed' : 'copied' })
      form.reset()
      if (!answer.ok) return form.setFocus('password')
      say(fill(text.done, { number: keyNumber(publicKey) }))
      onClose()
    })()
  })
  useEffect(() => {
    around.current?.scrollIntoView({ block: 'start' })
    around.current?.querySelector<HTMLElement>('.recovery-typed input')?.focus({ preventScroll: true })
  }, [])
  useKeys(text.title, [
    { name: 'recovery.close', label: text.close, keys: [text.keys.close], run: onClose, isHinted: true },
  ])
  return (
    <div className="recovery-new" ref={around}>
      {isReplaced ? <p className="meta">{text.replaceNote}</p> : null}
      {isAsked && !drawn.isConfirmed ? (
        <RefusalBox what={fill(sheet.notConfirmed, { count: confirmedCharacters / 2 })} />
      ) : null}
      {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
      <KeyOnPaper
        drawn={drawn}
        owner={{ unit, station: `${stationName}（${station}）`, isDemo: demo }}
        isBusy={form.formState.isSubmitting}
      />
      <FormProvider {...form}>
        <form
          className="recovery-enable"
          aria-label={text.enable}
          noValidate
          onSubmit={event => {
            event.preventDefault()
            void enable()
          }}
        >
          <TextField name="password" label={text.password} isPassword isRequired />
          <div className="recovery-acts">
            <Button
              look="primary"
              size="form"
              type="submit"
              shownKey={text.keys.enable}
              isBusy={form.formState.isSubmitting}
            >
              {text.enable}
            </Button>
            <Button size="form" shownKey={text.keys.close} onPress={onClose}>
              {text.close}
            </Button>
          </div>
        </form>
      </FormProvider>
    </div>
  )
}
