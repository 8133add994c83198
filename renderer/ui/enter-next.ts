import type { KeyboardEvent } from 'react'

const fields = 'input, textarea, button'
const framesToLook = 3

/**
 * Enter = next field (ux §2). Not in a text area, on a button or while composing; and not while a list is open or
 * something around is busy, for then the key was meant for that.
 * @param hold keeps the next key back until the caret has moved.
 */
export const enterNext = (event: KeyboardEvent<HTMLElement>, hold: Hold = noHold): void => {
  const field = event.target
  if (event.key !== 'Enter' || hasModifier(event) || event.nativeEvent.isComposing) return
  if (!(field instanceof HTMLInputElement) || takesOneOfSeveral(field)) return
  event.preventDefault()
  const form = event.currentTarget
  // At once where no list can be open: whoever presses Enter twice goes two fields on.
  if (!field.hasAttribute('aria-expanded') && !isBusy(field)) {
    if (!wasRead(field)) nextOf(form, field)?.focus()
    return
  }
  const release = hold()
  setTimeout(() => moveOn({ form, field, release }, framesToLook))
}

type Hold = () => () => void
const noHold: Hold = () => () => undefined

/** Another may follow the one that Enter takes from the open list. */
const takesOneOfSeveral = (field: HTMLInputElement): boolean =>
  field.dataset.several !== undefined && field.getAttribute('aria-expanded') === 'true'

const hasModifier = (event: KeyboardEvent): boolean =>
  event.ctrlKey || event.altKey || event.shiftKey || event.metaKey

/** A closing list needs a frame or two before the field is free again. */
const moveOn = (move: Move, framesLeft: number): void => {
  const { form, field, release } = move
  const isHere = document.activeElement === field
  if (isHere && isBusy(field) && framesLeft > 0) {
    requestAnimationFrame(() => moveOn(move, framesLeft - 1))
    return
  }
  if (isHere && !isBusy(field) && !wasRead(field)) nextOf(form, field)?.focus()
  release()
}

/** A reader pressed this Enter, and what it sent went where it belongs. */
const wasRead = (field: HTMLInputElement): boolean => field.closest('[data-read]') !== null

type Move = {
  readonly form: HTMLElement
  readonly field: HTMLInputElement
  readonly release: () => void
}

const isBusy = (field: HTMLInputElement): boolean =>
  field.getAttribute('aria-expanded') === 'true' || field.closest('[aria-busy=true]') !== null

const nextOf = (form: HTMLElement, field: HTMLElement): HTMLElement | undefined => {
  const all = [...form.querySelectorAll<HTMLElement>(fields)].filter(isReachable)
  return all[all.indexOf(field) + 1]
}

const isReachable = (element: HTMLElement): boolean =>
  element.tabIndex >= 0 && !element.hasAttribute('disabled') && element.offsetParent !== null
