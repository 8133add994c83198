import { flushSync } from 'react-dom'
import type { HeldKey } from './type-ahead.ts'

/** Does what a key would have done had it come only now: handlers first, and what the browser does of itself after them. */
export const playKey = (held: HeldKey): void => {
  if (held.kind === 'text') insert(held.text)
  else press(held.press)
}

const press = (keys: KeyboardEventInit): void => {
  const target = document.activeElement ?? document.body
  const down = new KeyboardEvent('keydown', { ...keys, bubbles: true, cancelable: true })
  flushSync(() => {
    if (target.dispatchEvent(down)) byItself(down, target)
  })
  flushSync(() => target.dispatchEvent(new KeyboardEvent('keyup', { ...keys, bubbles: true })))
}

const byItself = ({ key, ctrlKey, altKey, metaKey, shiftKey }: KeyboardEvent, target: Element): void => {
  const command = commands.get(`${ctrlKey ? 'Ctrl+' : ''}${key.toLowerCase()}`)
  if (command) document.execCommand(command)
  else if (ctrlKey || altKey || metaKey) return
  else if (key === 'Tab') moveFocus(target, shiftKey ? -1 : 1)
  else if (isPressable(target) && (key === 'Enter' || key === ' ')) target.click()
  else if (key.length === 1) insert(key)
}

const commands: ReadonlyMap<string, string> = new Map([
  ['Ctrl+a', 'selectAll'],
  ['backspace', 'delete'],
  ['delete', 'forwardDelete'],
])

/** As by hand: the form hears of it. */
const insert = (text: string): void => {
  document.execCommand('insertText', false, text)
}

const isPressable = (target: Element): target is HTMLElement =>
  target instanceof HTMLButtonElement || (target instanceof HTMLInputElement && target.type === 'checkbox')

const stops = 'input, textarea, button, select, a[href], [tabindex]'

const moveFocus = (from: Element, by: 1 | -1): void => {
  const all = [...document.querySelectorAll<HTMLElement>(stops)].filter(
    element => element.tabIndex >= 0 && !element.hasAttribute('disabled') && element.offsetParent !== null,
  )
  all[all.findIndex(element => element === from) + by]?.focus()
}
