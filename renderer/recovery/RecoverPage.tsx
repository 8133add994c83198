import './recovery.css'
import { sentenceFor } from '../../shared/refusals.ts'
import { hintsOf } from '../app/key-registry.ts'
import { useKeyGroups, useKeys } from '../app/keys.tsx'
import { useMessages } from '../app/messages.tsx'
import { StatusStrip } from '../app/StatusStrip.tsx'
import { useStation } from '../app/station.tsx'
import { useTitle } from '../app/use-title.ts'
import { Button } from '../ui/Button.tsx'
import { MessageLine } from '../ui/MessageLine.tsx'
import { RefusalBox } from '../ui/RefusalBox.tsx'
import { AgreeForm } from './AgreeForm.tsx'
import { LostNotice } from './LostNotice.tsx'
import { NextPasswordForm } from './NextPasswordForm.tsx'
import { TakeBackForm } from './TakeBackForm.tsx'
import { recoveryText } from './text.ts'
import { useIdleClose } from './use-idle-close.ts'
import { useRecover } from './use-recover.ts'

const { page: text } = recoveryText

type RecoverPageProps = {
  readonly alarms: React.ComponentProps<typeof StatusStrip>['alarms']
  readonly onClose: () => void
}

/** Where accounts.json is lost: its records are taken back from a backup, or two people sign with the printed sheet. */
export const RecoverPage = ({ alarms, onClose }: RecoverPageProps) => {
  const { demo } = useStation()
  const recover = useRecover()
  const { standing, refusal } = recover
  const isSigned = standing?.agreed != null && recover.hasKey
  useTitle([text.title], demo)
  useIdleClose(onClose)
  useKeys(text.title, [
    { name: 'recovery.next', label: text.nextField, keys: [text.keys.next], isHinted: true },
    { name: 'recovery.back', label: text.back, keys: [text.keys.back], run: onClose, isHinted: true },
  ])
  return (
    <div className="frame">
      <StatusStrip alarms={alarms} isLocked />
      <main className="recover-page" aria-label={text.title}>
        <div className="recover-column">
          <div className="recover-head">
            <h1>{text.title}</h1>
            <Button shownKey={text.keys.back} onPress={onClose}>
              {text.back}
            </Button>
          </div>
          {standing ? <LostNotice lost={standing.lost} /> : null}
          {refusal ? <RefusalBox {...sentenceFor(refusal)} /> : null}
          {standing && !isSigned ? <TakeBackForm onTake={recover.takeBack} /> : null}
          {standing ? <BySheet {...recover} standing={standing} /> : null}
        </div>
      </main>
      <MessageLine messages={useMessages().slice(-1)} hints={hintsOf(useKeyGroups())} />
    </div>
  )
}

type BySheetProps = Omit<ReturnType<typeof useRecover>, 'standing'> & {
  readonly standing: NonNullable<ReturnType<typeof useRecover>['standing']>
}

/** The auditor first, the administrator second. */
const BySheet = ({ standing, hasKey, agree, withdraw, restore }: BySheetProps) => {
  const { agreed, keyNumber } = standing
  if (keyNumber === null) return <p className="panel recover-form">{text.noKey}</p>
  return agreed && hasKey ? (
    <NextPasswordForm agreed={agreed} onWithdraw={withdraw} onRestore={restore} />
  ) : (
    <AgreeForm standing={standing} number={keyNumber} onAgree={agree} />
  )
}
