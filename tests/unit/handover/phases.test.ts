import { describe, expect, it } from 'vitest'
import { handoverActs, phases, phaseTable } from '../../../shared/handover/phases.ts'
import { handoverRefusals } from '../../../shared/handover/refusals.ts'

describe('a post between two persons', () => {
  it('takes or refuses every act in every phase, each refusal with its rule and its sentence', () => {
    for (const phase of phases)
      for (const act of handoverActs) {
        const outcome = phaseTable[phase][act]
        if (outcome.no === undefined) expect(phases).toContain(outcome.becomes)
        else expect(handoverRefusals[outcome.no].rule).toMatch(/^(unit|§)/)
      }
  })

  it('is left for good by nobody: from every phase but the first somebody is on duty', () => {
    for (const phase of phases.filter(phase => phase !== 'vacant'))
      for (const act of handoverActs) expect(phaseTable[phase][act].becomes).not.toBe('vacant')
  })

  it('changes hands by a first take-over, both signatures, or a relief without the other one, and by nothing else', () => {
    const handsOver = phases.flatMap(phase =>
      handoverActs
        .filter(act => phase !== 'on-duty' && phaseTable[phase][act].becomes === 'on-duty')
        .map(act => `${phase} ${act}`),
    )
    expect(handsOver.sort()).toEqual(
      [
        'vacant take-first',
        'preparing give-up',
        'preparing relieve',
        'preparing stay',
        'signed-out sign-in',
        'signed-out relieve',
        'signed-in sign-out',
        'signed-in relieve',
      ].sort(),
    )
  })
})
