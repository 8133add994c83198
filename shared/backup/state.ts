/** Where backups are kept, and how far each place holds the book. */
export type BackupState = {
  places: readonly string[]
  taken: { [place: string]: { readonly at: string; readonly lines: number } }
  tried: { readonly at: string; readonly backup: string; readonly ok: boolean; readonly code?: string } | null
}

export const emptyBackups = (): BackupState => ({ places: [], taken: {}, tried: null })
