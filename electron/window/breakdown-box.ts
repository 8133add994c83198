import { dialog } from 'electron'
import { refuse } from '../../shared/kernel/decision.ts'
import { sentenceFor } from '../../shared/refusals.ts'

let isOpen = false

/** Says that the program itself failed. One box at a time: a fault that repeats must not bury the screen. */
export const sayBreakdown = (): void => {
  if (isOpen) return
  isOpen = true
  const { what, wayOn = '', number = '' } = sentenceFor(refuse('door.broken-down'))
  void dialog
    .showMessageBox({
      type: 'error',
      title: '值守簿',
      message: what,
      detail: `${wayOn} ${number}`,
      buttons: ['知道了'],
    })
    .finally(() => {
      isOpen = false
    })
}
