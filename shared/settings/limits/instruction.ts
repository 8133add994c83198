import type { Limits } from './limit.ts'

export const instructionLimits = {
  'instruction.convey-within': {
    label: '批示传达',
    affects: '批示作出后须在此限内传达到每位承办人，逾时提醒。已作出的按当时的限值。',
    initial: 30,
    unit: 'minutes',
    least: 5,
    most: 1440,
    rule: 'unit',
  },
} as const satisfies Limits<'instruction'>
