/** Two years of a gate: 300 visits and 500 vehicles a day come in, and out again. */
export type GateShape = {
  readonly visits: number
  readonly passages: number
  /** How many different people made those visits. */
  readonly visitors: number
}

/** @param share of the whole: 1 for two years. */
export const gateShape = (share: number): GateShape => ({
  visits: Math.round(730 * 300 * share),
  passages: Math.round(730 * 500 * share),
  visitors: Math.round(100_000 * share),
})

/** Each comes and goes, by a commit of its own. */
export const commitsOfGate = ({ visits, passages }: GateShape): number => 2 * (visits + passages)
