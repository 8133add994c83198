import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Event } from '../../../shared/kernel/event.ts'
import { liftEvent } from '../../../shared/lift-event.ts'
import { happened, storyOf } from '../kernel/scenario.ts'

const start = Date.parse('2026-11-23T00:00:00.000Z')
const anyList = fc.uniqueArray(fc.constantFrom('甲。', '乙。', '丙。'))
const minutes = fc.integer({ min: 10, max: 200 })

/** A version of one row of any of the tables, as some station wrote it. */
const anyVersion = fc
  .record({
    revision: fc.integer({ min: 1, max: 4 }),
    kind: fc.constantFrom('changed', 'changed', 'restored'),
    data: fc.oneof(
      anyList.map(phrases => ['phrases', { type: 'patrol', phrases }] as const),
      fc
        .uniqueArray(fc.constantFrom('points', 'findings'))
        .map(required => ['requirements', { type: 'patrol', required }] as const),
      anyList.map(
        texts =>
          [
            'checklists',
            { post: 'gatekeeper', items: texts.map(text => ({ id: text, text, needsRemark: true })) },
          ] as const,
      ),
      fc
        .record({ oralMinutes: minutes, writtenMinutes: minutes, followUpMinutes: minutes })
        .map(limits => ['report-limits', { grade: 'ordinary', ...limits }] as const),
      anyList.map(
        names =>
          [
            'plans',
            {
              kind: 'fire',
              calls: names.map(name => ({ role: 'other', name, phone: '' })),
              points: names,
            },
          ] as const,
      ),
      anyList.map(criteria => ['grade-criteria', { grade: 'ordinary', criteria }] as const),
    ),
    minute: fc.nat(9),
    actor: fc.constantFrom('zhao.wen', 'sun.li'),
  })
  .map(({ revision, kind, data: [table, content], minute, actor }) => ({
    event: { kind: `${table}.${kind}`, v: 1, data: { ...content, reason: '改', revision } } satisfies Event,
    at: new Date(start + minute * 60_000).toISOString(),
    actor,
  }))

/** Two lines of one chain never bear one number. */
const anyVersions = fc
  .array(anyVersion, { maxLength: 12 })
  .map(versions =>
    versions.map(({ event, at, actor }, place) => happened(event, { at, actor, seq: place + 1 })),
  )

describe('the versions of a table', () => {
  it('fold to one list and one history in every order', () => {
    fc.assert(
      fc.property(
        anyVersions.chain(versions =>
          fc.tuple(
            fc.constant(versions),
            fc.shuffledSubarray(versions, { minLength: versions.length, maxLength: versions.length }),
          ),
        ),
        ([inOrder, shuffled]) => {
          for (const { event } of inOrder) expect(liftEvent(event)).toEqual({ ok: true, event })
          expect(storyOf(...shuffled).state).toEqual(storyOf(...inOrder).state)
        },
      ),
    )
  })

  it('all stay, whoever made them', () => {
    fc.assert(
      fc.property(anyVersions, versions => {
        const { phrases, requirements, checklists, reportLimits, plans, gradeCriteria } = storyOf(
          ...versions,
        ).state
        const kept = [phrases, requirements, checklists, reportLimits, plans, gradeCriteria].flatMap(table =>
          Object.values(table.versions).flatMap((rows: readonly unknown[]) => rows),
        )
        expect(kept).toHaveLength(versions.length)
      }),
    )
  })
})
