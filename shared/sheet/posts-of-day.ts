/** Somebody took a post. */
export type Tenure = {
  readonly at: string
  readonly name: string
  /** Date of the shift that he took, where he came for one. */
  readonly day?: string
}

type Day = { readonly day: string; readonly from: string; readonly to: string }

/**
 * Who had the post on a duty day, by who took it when (oldest first). Whoever came early for the next shift, and
 * whoever waited a little for his relief, belongs to the day beside it.
 */
export const namesOfDay = (tenures: readonly Tenure[], { day, from, to }: Day): readonly string[] => {
  const names = tenures.flatMap(({ at, name, day: ownDay }, place) => {
    const next = tenures[place + 1]
    const isOver = next !== undefined && next.at <= from
    if (at >= to || isOver || (ownDay !== undefined && ownDay > day)) return []
    const isLeftOver = at < from && ownDay !== day && next?.day === day
    return isLeftOver ? [] : [name]
  })
  return [...new Set(names)]
}

/** `2026-327`: the sheet of the 327th day of the year. */
export const numberOfDay = (day: string): string => {
  const year = day.slice(0, 4)
  const daysInto =
    (Date.parse(`${day}T00:00:00.000Z`) - Date.parse(`${year}-01-01T00:00:00.000Z`)) / 86_400_000
  return `${year}-${String(daysInto + 1).padStart(3, '0')}`
}
