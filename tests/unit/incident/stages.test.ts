import { describe, expect, it } from 'vitest'
import { incidentRefusals } from '../../../shared/incident/refusals.ts'
import { reportActs, reportStages, reportTable } from '../../../shared/incident/report-stages.ts'
import { incidentActs, incidentStages, incidentTable } from '../../../shared/incident/stages.ts'

const codes = Object.keys(incidentRefusals)

describe.each(incidentStages)('an incident that is %s', stage => {
  it.each(incidentActs)('%s leads to a stage or to a refusal with a sentence', act => {
    const { becomes, no } = incidentTable[stage][act]
    expect(becomes === undefined ? codes : incidentStages).toContain(becomes ?? no)
  })
})

describe.each(reportStages)('a report that is %s', stage => {
  it.each(reportActs)('%s leads to stages or to a refusal with a sentence', act => {
    const { becomes, no } = reportTable[stage][act]
    if (becomes) for (const next of becomes) expect(reportStages).toContain(next)
    else expect(codes).toContain(no)
  })
})

it('no act leads back from what was sent to what may be changed', () => {
  for (const stage of ['sent', 'acknowledged'] as const)
    for (const act of reportActs)
      for (const next of reportTable[stage][act].becomes ?? [])
        expect(['sent', 'acknowledged']).toContain(next)
})
