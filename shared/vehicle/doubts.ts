import type { PlateDoubt } from '../papers/index.ts'

/** What is doubtful about a plate, in words. */
export const plateDoubts: { readonly [D in PlateDoubt]: string } = {
  'plate-form': '车牌不合号牌样式',
  'plate-special': '特种或临时号牌',
}
