/** Names the alarm of an entry's own deadline. */
export const keyOf = (itemId: string): string => `deadline:${itemId}`

/** Of an entry that was forwarded and not signed for. */
export const receiptKeyOf = (itemId: string): string => `receipt:${itemId}`

/** Of the alarm that sums up many. */
export const floodKey = 'deadlines'
