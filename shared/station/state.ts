export type Establishment = {
  readonly unit: string
  readonly stationName: string
  readonly stationLetter: string
  readonly at: string
}

/** What the book is; `null` until its first line, which comes with the set-up. */
export type StationState = {
  opened: { readonly station: string; readonly timeZone: string; readonly demo: boolean } | null
  established: Establishment | null
}

export const emptyStation = (): StationState => ({ opened: null, established: null })
