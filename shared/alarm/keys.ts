/** Names the alarm of one matter. */
export const keyOf = (itemId: string): string => `deadline:${itemId}`

/** Of the alarm that sums up many. */
export const floodKey = 'deadlines'
