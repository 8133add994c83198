import { describe, expect, it } from 'vitest'
import {
  anySection,
  type DirectoryAct,
  directoryReducer,
  firstDirectoryState,
} from '../../../../renderer/directory/directory-state.ts'

const stateAfter = (...acts: readonly DirectoryAct[]) => acts.reduce(directoryReducer, firstDirectoryState)
const open = (kind: 'person' | 'change', staffId: string): DirectoryAct => ({
  kind: 'open',
  detail: { kind, staffId },
})

describe('the page of the directory', () => {
  it('opens with who is on the staff, in all sections, with nothing beside the list', () =>
    expect(firstDirectoryState).toMatchObject({
      standing: 'current',
      section: anySection,
      text: '',
      detail: { kind: 'none' },
    }))

  it('lets an open card follow the current row, and an open form not', () => {
    expect(stateAfter(open('person', '1'), { kind: 'current', staffId: '2' })).toMatchObject({
      current: '2',
      detail: { kind: 'person', staffId: '2' },
    })
    expect(stateAfter(open('change', '1'), { kind: 'current', staffId: '2' })).toMatchObject({
      current: '2',
      detail: { kind: 'change', staffId: '1' },
    })
  })

  it('gives the focus back to the list when what stood beside it is closed', () => {
    const closed = stateAfter(open('person', '1'), { kind: 'close' })
    expect(closed).toMatchObject({ current: '1', detail: { kind: 'none' } })
    expect(closed.listAsked).toBe(firstDirectoryState.listAsked + 1)
  })

  it('asks for the form of somebody new each time, also while it is open', () => {
    const asked: DirectoryAct = { kind: 'open', detail: { kind: 'new' } }
    expect(stateAfter(asked, asked).newAsked).toBe(2)
    expect(stateAfter(asked, open('person', '1')).newAsked).toBe(1)
  })

  it('narrows by section and by words apart', () => {
    const narrowed = stateAfter({ kind: 'filter', section: 'D-7K2M-2611-2' }, { kind: 'filter', text: 'zw' })
    expect(narrowed).toMatchObject({ section: 'D-7K2M-2611-2', text: 'zw' })
    expect(stateAfter({ kind: 'standing', standing: 'left' }).standing).toBe('left')
  })
})
