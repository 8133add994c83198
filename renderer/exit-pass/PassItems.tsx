import type { ShownPassItem } from '../../shared/exit-pass/contract.ts'
import { passText } from './text.ts'

const text = passText.card

type PassItemsProps = { readonly items: readonly ShownPassItem[]; readonly isReturnable: boolean }

/** Thing by thing: how many stand on the pass, how many went out, how many came back. */
export const PassItems = ({ items, isReturnable }: PassItemsProps) => (
  <table className="plain-table pass-items" aria-label={text.items}>
    <thead>
      <tr>
        <th scope="col">{text.itemHeads.name}</th>
        <th scope="col" className="number">
          {text.itemHeads.count}
        </th>
        <th scope="col" className="number">
          {text.itemHeads.out}
        </th>
        {isReturnable ? (
          <th scope="col" className="number">
            {text.itemHeads.back}
          </th>
        ) : null}
      </tr>
    </thead>
    <tbody>
      {items.map(({ name, asset, count, unit, out, back }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the things of a pass keep their places
        <tr key={place}>
          <td>
            {name}
            {asset === undefined ? null : <span className="meta"> {asset}</span>}
          </td>
          <td className="number">{`${count}${unit}`}</td>
          <td className="number">{out}</td>
          {isReturnable ? <td className="number">{back}</td> : null}
        </tr>
      ))}
    </tbody>
  </table>
)
