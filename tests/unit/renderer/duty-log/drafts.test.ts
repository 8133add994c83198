import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createDraftKeeper, keystrokePauseMs } from '../../../../renderer/app/draft-keeper.ts'
import { afterRefusal, idFor, sentWith } from '../../../../renderer/app/form-id.ts'
import { draftText, readDraft } from '../../../../renderer/duty-log/draft-values.ts'
import { emptyEntry } from '../../../../renderer/duty-log/entry-values.ts'
import { emptyPetitioner } from '../../../../renderer/duty-log/petitioner-values.ts'
import { around, now, timeZone } from './entries.ts'

const values = { ...emptyEntry(now, timeZone), text: '没有写完的一条' }

describe('a kept draft', () => {
  it('reads back as it was written', () =>
    expect(readDraft(draftText({ values }, around), around)).toEqual({ values }))

  it('means the same moment on another day', () => {
    const nextDay = { now: '2026-11-24T06:31:10.000Z', timeZone }
    expect(readDraft(draftText({ values }, around), nextDay)?.values.time).toBe('2026-11-23 14:31')
  })

  it('keeps what is not a time yet', () => {
    const unfinished = { ...values, time: '昨' }
    expect(readDraft(draftText({ values: unfinished }, around), around)?.values.time).toBe('昨')
  })

  it('may be too long to be saved', () =>
    expect(
      readDraft(draftText({ values: { ...values, text: '长'.repeat(30_000) } }, around), around),
    ).toBeDefined())

  it('is the same text for the same values, in whatever order they stand', () => {
    const { text, ...others } = values
    expect(draftText({ values: { ...others, text } }, around)).toBe(draftText({ values }, around))
  })

  it('keeps what petitioners and times were, each on its day', () => {
    const petition = {
      ...values,
      type: 'petition' as const,
      elements: { toldAt: '1420', people: '3' },
      petitioner: { ...emptyPetitioner, name: '甲' },
      due: '明1200',
    }
    const nextDay = { now: '2026-11-24T06:31:10.000Z', timeZone }
    expect(readDraft(draftText({ values: petition }, around), nextDay)?.values).toMatchObject({
      elements: { toldAt: '2026-11-23 14:20', people: '3' },
      petitioner: { name: '甲' },
      due: '2026-11-24 12:00',
    })
  })

  it('of the first version is read with the elements of its call', () => {
    const { elements: _none, petitioner: _nobody, followUp: _no, due: _open, ...old } = values
    const kept = JSON.stringify({
      values: { ...old, type: 'telephone', unit: '东湖泵站', person: '', phone: '8206' },
    })
    expect(readDraft(kept, around)?.values).toMatchObject({
      type: 'telephone',
      text: '没有写完的一条',
      elements: { unit: '东湖泵站', phone: '8206' },
      followUp: false,
    })
  })

  it.each(['', '{}', '[]', 'null', '{"values":{"text":1}}', '<b>'])('is none where it reads %s', text =>
    expect(readDraft(text, around)).toBeUndefined(),
  )
})

describe('the keeper of drafts', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  const keeperOn = (isKept = false) => {
    const done: string[] = []
    const keeper = createDraftKeeper({
      keep: async kept => void done.push(`keep ${kept}`),
      drop: async () => void done.push('drop'),
      isKept,
    })
    return { keeper, done }
  }

  it('keeps after a pause of the keys, once', async () => {
    const { keeper, done } = keeperOn()
    keeper.changed('a', false)
    await vi.advanceTimersByTimeAsync(keystrokePauseMs - 1)
    keeper.changed('ab', false)
    await vi.advanceTimersByTimeAsync(keystrokePauseMs - 1)
    expect(done).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(done).toEqual(['keep ab'])
  })

  it('keeps at once when one leaves, and nothing twice', async () => {
    const { keeper, done } = keeperOn()
    keeper.changed('a', false)
    await keeper.flush()
    await keeper.flush()
    await vi.advanceTimersByTimeAsync(10 * keystrokePauseMs)
    expect(done).toEqual(['keep a'])
  })

  it('drops after a save, and what was waiting never comes back', async () => {
    const { keeper, done } = keeperOn(true)
    keeper.changed('a', false)
    await keeper.drop()
    await vi.advanceTimersByTimeAsync(10 * keystrokePauseMs)
    expect(done).toEqual(['drop'])
  })

  it('drops a form that became blank, and has nothing to drop where nothing was kept', async () => {
    const found = keeperOn(true)
    found.keeper.changed('', true)
    await found.keeper.flush()
    expect(found.done).toEqual(['drop'])
    const fresh = keeperOn()
    fresh.keeper.changed('', true)
    await fresh.keeper.drop()
    expect(fresh.done).toEqual([])
  })

  it('writes one after the other, so that a slow keep does not outlive the drop', async () => {
    const done: string[] = []
    const keeper = createDraftKeeper({
      keep: () => new Promise(kept => setTimeout(() => kept(void done.push('keep')), 1_000)),
      drop: async () => void done.push('drop'),
      isKept: false,
    })
    keeper.changed('a', false)
    void keeper.flush()
    void keeper.drop()
    await vi.advanceTimersByTimeAsync(2_000)
    expect(done).toEqual(['keep', 'drop'])
  })
})

describe('the command id of a form', () => {
  const newId = () => 'new'

  it('stays while the form is written', () =>
    expect(idFor({ id: 'first' }, 'any', newId)).toEqual({ id: 'first' }))

  it('stays for the same values sent again, so that they are written once', () => {
    const sent = sentWith({ id: 'first' }, 'values')
    expect(idFor(sent, 'values', newId).id).toBe('first')
  })

  it('is a new one for other values once the old ones may be in the book: they must not be lost', () =>
    expect(idFor(sentWith({ id: 'first' }, 'values'), 'changed', newId)).toEqual({ id: 'new' }))

  it('is free again after a plain refusal', () =>
    expect(afterRefusal(sentWith({ id: 'first' }, 'values'), 'duty-log.not-yet-happened', newId)).toEqual({
      id: 'first',
    }))

  it('stays bound after a breakdown, when nobody knows', () => {
    const sent = sentWith({ id: 'first' }, 'values')
    expect(afterRefusal(sent, 'door.broken-down', newId)).toEqual(sent)
    expect(afterRefusal(sent, 'journal.poisoned', newId)).toEqual(sent)
  })

  it('is given up where it was somebody else’s', () =>
    expect(afterRefusal(sentWith({ id: 'first' }, 'values'), 'lane.id-reused', newId)).toEqual({ id: 'new' }))
})
