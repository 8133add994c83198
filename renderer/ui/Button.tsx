import './button.css'
import type { Ref } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { Kbd } from './Kbd.tsx'

export type ButtonProps = {
  readonly children: React.ReactNode
  /** One primary button a view: what the keyboard does anyway. */
  readonly look?: 'primary' | 'plain' | 'link'
  /** The key that does the same, shown on the button. */
  readonly shownKey?: string
  readonly onPress?: () => void
  readonly isDisabled?: boolean
  /** The answer is awaited: the button keeps focus and ignores presses. */
  readonly isBusy?: boolean
  readonly type?: 'button' | 'submit'
  readonly size?: 'head' | 'form' | 'large'
  readonly label?: string
  /** Id of what it is about, where its words alone do not tell. */
  readonly describedBy?: string
  readonly isExpanded?: boolean
  readonly isCurrent?: boolean
  readonly ref?: Ref<HTMLButtonElement>
}

export const Button = ({
  children,
  look = 'plain',
  shownKey,
  size = 'head',
  type = 'button',
  ...rest
}: ButtonProps) => (
  <AriaButton
    ref={rest.ref ?? null}
    className={`button button-${look} button-${size}`}
    type={type}
    isDisabled={rest.isDisabled ?? false}
    isPending={rest.isBusy ?? false}
    {...(rest.onPress ? { onPress: rest.onPress } : {})}
    {...(rest.label === undefined ? {} : { 'aria-label': rest.label })}
    {...(rest.describedBy === undefined ? {} : { 'aria-describedby': rest.describedBy })}
    {...(rest.isExpanded === undefined ? {} : { 'aria-expanded': rest.isExpanded })}
    {...(rest.isCurrent ? { 'aria-current': 'page' } : {})}
  >
    <span>{children}</span>
    {shownKey === undefined ? null : <Kbd>{shownKey}</Kbd>}
  </AriaButton>
)
