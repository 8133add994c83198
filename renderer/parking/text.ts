/** What the plan of places says at the gate. */
export const parkingText = {
  nowhere: '不占车位',
  free: '{name} 余 {free}',
  closed: '{name}（此类车不停）',
} as const
