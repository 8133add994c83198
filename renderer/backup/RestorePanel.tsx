import './backup.css'
import { useEffect } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import { sentenceFor } from '../../shared/refusals.ts'
import { Button } from '../ui/Button.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { TextField } from '../ui/TextField.tsx'
import { BackupChoice } from './BackupChoice.tsx'
import { backupText } from './text.ts'
import { type RestoreValues, useRestore } from './use-restore.ts'

const { restore: text } = backupText

/** Looks where somebody says, shows what is there, and makes the chosen one the book of this program. */
export const RestorePanel = () => {
  const form = useForm<RestoreValues>({ defaultValues: { from: '', privateKey: '', confirmsClock: false } })
  const { setFocus } = form
  useEffect(() => setFocus('from'), [setFocus])
  const { seen, chosen, choose, look, restore, refusal, isBusy } = useRestore(form)
  return (
    <FormProvider {...form}>
      <section className="panel backup-restore" aria-label={text.title} data-pane="">
        <h2>{text.title}</h2>
        <p className="meta">{text.note}</p>
        <TextField name="from" label={text.from} hint={text.fromHint} />
        <div>
          <Button onPress={look} isBusy={isBusy && !seen}>
            {text.look}
          </Button>
        </div>
        {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
        {seen ? (
          <>
            <BackupChoice seen={seen} chosen={chosen} onChoose={choose} />
            {chosen?.hasKeys ? (
              <>
                <TextField name="privateKey" label={text.key} hint={text.keyHint} />
                <p className="meta">{text.noKeyNote}</p>
              </>
            ) : null}
            <label className="backup-clock">
              <input type="checkbox" {...form.register('confirmsClock')} />
              {text.clock}
            </label>
            <div>
              <Button look="primary" size="form" isBusy={isBusy} onPress={restore}>
                {isBusy ? text.busy : text.run}
              </Button>
            </div>
          </>
        ) : null}
      </section>
    </FormProvider>
  )
}
