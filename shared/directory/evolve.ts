import type { DirectoryEvent } from './events.ts'
import type { DirectoryState } from './state.ts'

export const evolveDirectory = (directory: DirectoryState, { data }: DirectoryEvent): void => {
  const { staffId, ...staff } = data
  directory.staff[staffId] = staff
}
