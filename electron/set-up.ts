import type { AccountSuggestion } from '../shared/account/contract.ts'
import { reservedActors } from '../shared/kernel/ids.ts'
import type { SetUp, Suggest, Suggestion } from '../shared/station/contract.ts'
import { drawOneTimePassword } from './accounts/one-time-password.ts'
import { suggestAccount } from './accounts/pinyin.ts'
import { writeRecoveryPub } from './backup/recovery-key.ts'
import type { FilePort } from './disk/file-port.ts'
import { type Random, randomCrockford } from './ports.ts'
import { writeStationFile } from './store/station-file.ts'

/** For each name a free sign-in name and a fresh one-time password; nothing is kept of it. */
export const suggestionsFor = (
  { names, taken: others = [] }: Suggest,
  random: Random,
): readonly Suggestion[] => {
  const taken = new Set<string>([...others, ...reservedActors])
  return names.map(name => {
    const account = suggestAccount(name, taken)
    if (account !== '') taken.add(account)
    return { account, password: drawOneTimePassword(random) }
  })
}

/** For somebody who comes later: no sign-in name that was ever given. */
export const suggestionBeside = (
  taken: ReadonlySet<string>,
  name: string,
  random: Random,
): AccountSuggestion => ({ account: suggestAccount(name, taken), password: drawOneTimePassword(random) })

/**
 * The station that a set-up makes: the one it was begun as, where a crash came between, else a new one of that letter.
 * station.json, and the public half of its recovery key, are on the disk before the first line (format.md §1). Throws DiskError.
 */
export const beginStation = (
  port: FilePort,
  folder: string,
  { stationLetter, stationName, timeZone, recovery }: SetUp,
  { begunAs, random }: { readonly begunAs: string | undefined; readonly random: Random },
): string => {
  const station = begunAs?.startsWith(`${stationLetter}-`)
    ? begunAs
    : `${stationLetter}-${randomCrockford(random, 4)}`
  port.makeFolder(folder)
  writeStationFile(port, folder, { format: 1, station, name: stationName, timeZone })
  if (recovery !== undefined) writeRecoveryPub(port, folder, recovery)
  return station
}
