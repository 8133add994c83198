import { type LimitName, limitInWords } from '../../shared/settings/index.ts'
import { useAsk } from './use-ask.ts'

type LimitWords = {
  readonly lateAfter: string
  readonly idleLock: string
  readonly passwordLeast: string
  readonly passwordLeastApart: string
  readonly ringEvery: string
  readonly alarmSilence: string
  readonly nightVolume: string
  readonly conveyWithin: string
  readonly contactEvery: string
  readonly contactGrace: string
}

/** The limits in force as sentences tell them: `30分钟`; a dash until they are known. */
export const useLimitWords = (): LimitWords => {
  const rows = useAsk('settings.list', {}).data
  const words = (name: LimitName): string => {
    const row = rows?.find(limit => limit.name === name)
    return row ? limitInWords(row) : '—'
  }
  return {
    lateAfter: words('duty-log.late-after'),
    idleLock: words('session.idle-lock'),
    passwordLeast: words('account.password-least'),
    passwordLeastApart: words('account.password-least-apart'),
    ringEvery: words('alarm.ring-every'),
    alarmSilence: words('alarm.silence'),
    nightVolume: words('alarm.night-volume-least'),
    conveyWithin: words('instruction.convey-within'),
    contactEvery: words('contact-check.every'),
    contactGrace: words('contact-check.grace'),
  }
}
