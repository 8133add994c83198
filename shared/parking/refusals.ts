import type { RefusalTable } from '../kernel/refusal.ts'

export type ParkingRefusal = 'parking.place-unknown' | 'parking.twice'

export const parkingRefusals = {
  'parking.place-unknown': {
    rule: 'unit',
    text: '停车位中没有过“{name}”这一处的编号。',
    wayOn: '作为新的一处再加。',
  },
  'parking.twice': {
    rule: 'unit',
    text: '“{name}”已有一处同名的停车位。',
    wayOn: '改名后再存。',
  },
} satisfies RefusalTable<ParkingRefusal>
