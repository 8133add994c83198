/** Somebody said why he wants to see what is sealed of an item, and when. */
export type Look = { readonly itemId: string; readonly at: string }

/** Whether his look at that item still counts. A clock that was set back ends it. @param seconds the limit in force. */
export const isLooking = (
  look: Look | undefined,
  itemId: string,
  { now, seconds }: { readonly now: string; readonly seconds: number },
): boolean => {
  if (look?.itemId !== itemId) return false
  const agoMs = Date.parse(now) - Date.parse(look.at)
  return agoMs >= 0 && agoMs <= seconds * 1000
}
