export { shownTo } from './addressee.ts'
export type { ShownTo } from './contract.ts'
export { decideCorrectMail, decideTakeBackMail } from './decide-correct.ts'
export {
  decideAcknowledgeMail,
  decideAcknowledgeMailOnPaper,
  decideReturnMail,
  decideStoreMail,
} from './decide-go.ts'
export { decideReceiveMail } from './decide-receive.ts'
export { isMailEvent, mailVersions } from './events.ts'
export { evolveMail } from './evolve.ts'
export { mailInWords } from './in-words.ts'
export { mailMatters } from './matters.ts'
export { mailRefusals } from './refusals.ts'
export { foldMail, placeOf, stageOf, waitingOf } from './row.ts'
export type { MailState, MailTo, WaitingMail } from './state.ts'
export { mailWords } from './trail-words.ts'
export { balanceOf, daysWaiting, signByOf } from './views.ts'
export type { MailContext } from './whether.ts'
export { type MailKind, mailKinds } from './words.ts'
