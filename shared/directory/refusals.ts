import type { RefusalTable } from '../kernel/refusal.ts'

export type DirectoryRefusal = 'directory.already-listed'

export const directoryRefusals = {
  'directory.already-listed': {
    rule: 'unit',
    text: '名册中{section}已有{name}（{post}）。',
    wayOn: '核对名册；确系同名的，在姓名后加以区分。',
  },
} satisfies RefusalTable<DirectoryRefusal>
