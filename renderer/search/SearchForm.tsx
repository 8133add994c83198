import type { Ref } from 'react'
import { type EntryType, entryTypeIds, entryTypes } from '../../shared/duty-log/entry-types.ts'
import { longestSought } from '../../shared/search/contract.ts'
import { cleanLine } from '../ui/clean-typed.ts'
import { type Choice, SelectField } from '../ui/SelectField.tsx'
import { searchText as text } from './text.ts'
import type { Typed } from './use-typed-query.ts'

const choices: readonly Choice<EntryType | 'any'>[] = [
  { id: 'any', label: text.anyType },
  ...entryTypeIds.map(id => ({ id, label: entryTypes[id].label })),
]

type SearchFormProps = {
  readonly typed: Typed
  readonly onTyped: (typed: Typed) => void
  readonly onDown: () => void
  readonly onEnter: () => void
  readonly ref: Ref<HTMLInputElement>
}

export const SearchForm = ({ typed, onTyped, onDown, onEnter, ref }: SearchFormProps) => (
  <search className="search-form" aria-label={text.title} data-pane="">
    <span className="field-control search-field">
      <input
        ref={ref}
        type="search"
        aria-label={text.field}
        placeholder={text.placeholder}
        autoComplete="off"
        spellCheck={false}
        maxLength={longestSought}
        value={typed.text}
        onChange={event => onTyped({ ...typed, text: cleanLine(event.target.value).text })}
        onCompositionStart={() => onTyped({ ...typed, isComposing: true })}
        onCompositionEnd={event => onTyped({ ...typed, text: event.currentTarget.value, isComposing: false })}
        onKeyDown={event => {
          if (event.nativeEvent.isComposing) return
          if (event.key === 'ArrowDown') onDown()
          else if (event.key === 'Enter') onEnter()
          else return
          event.preventDefault()
        }}
      />
    </span>
    <SelectField
      label={text.type}
      isLabelHidden
      choices={choices}
      value={typed.type}
      onChange={type => onTyped({ ...typed, type })}
    />
    <label className="search-struck">
      <input
        type="checkbox"
        checked={typed.includeStruck}
        onChange={event => onTyped({ ...typed, includeStruck: event.target.checked })}
      />
      {text.includeStruck}
    </label>
  </search>
)
