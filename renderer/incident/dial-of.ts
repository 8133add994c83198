import type { ShownCallLine } from '../../shared/incident/contract.ts'

/** The number to dial now; of a line that has none, the one that somebody found and tried last. */
export const dialOf = ({ dial, attempts }: Pick<ShownCallLine, 'dial' | 'attempts'>): string =>
  dial === '' ? (attempts.at(-1)?.phone ?? '') : dial
