/** Says how far something is, on standard error: once for every tenth of it. */
export const progressLine = (what: string, say: (text: string) => void) => {
  let told = 0
  return (done: number, total: number): void => {
    const tenths = total === 0 ? 10 : Math.floor((10 * done) / total)
    if (tenths === told) return
    told = tenths
    say(`${what} ${10 * tenths}%\n`)
  }
}
