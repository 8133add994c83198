/** Lines that may share one write, and so the most that a power cut can tear (format.md §4). */
export const mostLinesInOneWrite = 50
