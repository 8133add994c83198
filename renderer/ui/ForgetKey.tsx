import { HeldKeys } from '../app/HeldKeys.tsx'

const text = { filter: '筛选', forget: '不改筛选' } as const

/** While a filter is being typed: Esc gives back what stood in the field before. */
export const ForgetKey = ({ onForget }: { readonly onForget: () => void }) => (
  <HeldKeys
    title={text.filter}
    rows={[{ name: 'filter.forget', label: text.forget, keys: ['Esc'], run: onForget }]}
  />
)
