import type { Dispatch } from 'react'
import type { IncidentView } from '../../../shared/incident/contract.ts'
import { useKeys } from '../../app/keys.tsx'
import { usePlaces } from '../../app/place.tsx'
import { mayUse, useSession } from '../../app/session.tsx'
import { giveAbout } from '../../instruction/index.ts'
import type { IncidentAct, IncidentViewState, OpenPart } from '../incident-state.ts'
import { incidentText as text } from '../text.ts'
import type { MainAct } from './main-act.ts'

type OneKeys = {
  readonly incident: IncidentView
  readonly state: IncidentViewState
  readonly act: Dispatch<IncidentAct>
  readonly main: MainAct | undefined
  readonly mayWrite: boolean
  readonly open: (part: OpenPart) => void
}

/** Keys of the page; a form on it has its own in front. */
export const useOneKeys = ({ incident, state, act, main, mayWrite, open }: OneKeys): void => {
  const { go } = usePlaces()
  const { itemId, stage, calls } = incident
  const isRunning = stage === 'running'
  const mayAct = mayWrite && isRunning
  const isFree = state.part.kind === 'none'
  const mayGive = mayUse(useSession(), 'instruction.give') && mayWrite
  const about = giveAbout({ source: { kind: 'incident', itemId } })
  const step = state.step ?? incident.nextCall ?? 0
  const move = (by: 1 | -1) => {
    const to = Math.min(Math.max(step + by, 1), calls.length)
    act({ kind: 'step', step: to })
  }
  const { acts, keys } = text
  const key = (name: string, label: string, chord: string, run: () => void, mayRun = true) => ({
    name: `incident.${name}`,
    label,
    keys: [chord] as const,
    mayRun,
    run,
  })
  useKeys(text.title, [
    {
      name: 'incident.main',
      label: main?.label ?? '',
      keys: ['Enter'],
      mayRun: isFree && main !== undefined,
      isHinted: true,
    },
    {
      name: 'incident.answer',
      label: text.keys.answers,
      keys: ['1 2 3 4'],
      mayRun: mayAct && isFree && calls.length > 0,
      isHinted: true,
    },
    {
      ...key(
        'establish',
        acts.establish,
        keys.establish,
        () => open({ kind: 'establish' }),
        mayAct && isFree,
      ),
      isHinted: true,
    },
    key('oral', acts.oralAgain, keys.oral, () => open({ kind: 'oral' }), mayAct),
    key('draft', acts.draftNext, keys.draft, () => open({ kind: 'draft' }), mayAct),
    key('line-next', text.keys.lines, 'Alt+↓', () => move(1), mayAct && isFree),
    key('line-before', text.keys.lines, 'Alt+↑', () => move(-1), mayAct && isFree),
    key('other-call', acts.otherCall, keys.otherCall, () => open({ kind: 'other-call' }), mayAct),
    key('arrive', acts.arrive, keys.arrive, () => open({ kind: 'arrive' }), mayAct),
    key('grade', acts.grade, keys.grade, () => open({ kind: 'grade' }), mayAct),
    key('instruct', acts.instruct, keys.instruct, () => go(about), mayGive),
    key('plan', acts.plan, keys.plan, () => open({ kind: 'plan' })),
    key('end', acts.end, keys.end, () => open({ kind: 'end' }), mayAct),
    key('reopen', acts.reopen, keys.end, () => open({ kind: 'reopen' }), mayWrite && !isRunning),
    key('file', acts.file, keys.file, () => go({ view: 'sheet', sheet: { kind: 'incident-file', itemId } })),
    key('entry', acts.entry, keys.entry, () =>
      go({ view: 'duty-log', entryAsked: { itemId, asked: performance.now() } }),
    ),
    key('list', acts.all, keys.all, () => act({ kind: 'show-list' }), isFree),
  ])
}
