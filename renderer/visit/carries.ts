import { visitText } from './text.ts'

const { carried } = visitText.leave

/** Whether the vehicle in which somebody leaves carries something out. */
export const carriesChoices = [
  { id: 'no', label: carried.no },
  { id: 'yes', label: carried.yes },
] as const
