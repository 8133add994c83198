/** Lists of the gate are pressed by busy hands: rows of 44 px at the usual size of letters. */
export const gateRowRem = 2.75
