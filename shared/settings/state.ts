/** What the office changed; a limit that is not here has its default. */
export type SettingsState = { overrides: { [limit: string]: number } }

export const emptySettings = (): SettingsState => ({ overrides: {} })
