import { join } from 'node:path'
import type { FilePort } from '../disk/file-port.ts'

/** `journal/<chain>` in a data folder. */
export const chainFolder = (folder: string, chain: string): string => join(folder, 'journal', chain)

export const journalFile = (folder: string, chain: string, file: string): string =>
  join(chainFolder(folder, chain), file)

export const headPath = (folder: string, chain: string): string => join(chainFolder(folder, chain), 'head')

const monthFileForm = /^\d{4}-(0[1-9]|1[0-2])\.jsonl$/

/** Whether a name in a chain's folder is one of its month files, `YYYY-MM.jsonl`. */
export const isMonthFile = (name: string): boolean => monthFileForm.test(name)

/** @param month `YYYY-MM`. */
export const monthFileName = (month: string): string => `${month}.jsonl`

/** `YYYY-MM` of a month file. */
export const monthOfFile = (file: string): string => file.slice(0, 7)

/** A month file and its size in bytes. */
export type MonthFile = { readonly file: string; readonly size: number }

/** The month files of a folder in the order of time; [] where the folder does not exist. */
export const listMonthFiles = (port: FilePort, folder: string): readonly MonthFile[] =>
  port
    .list(folder)
    .filter(isMonthFile)
    .map(file => ({ file, size: port.stat(join(folder, file))?.size ?? 0 }))
