import { expect, it } from 'vitest'
import { ageOf } from '../../../renderer/app/age-of.ts'

it.each([
  ['2026-11-23T01:29:30.000Z', '刚刚'],
  ['2026-11-23T01:30:20.000Z', '刚刚'],
  ['2026-11-23T01:25:00.000Z', '5分前'],
  ['2026-11-22T23:30:00.000Z', '2小时前'],
  ['2026-11-22T01:30:00.000Z', '24小时前'],
  ['2026-11-20T01:30:00.000Z', '3天前'],
  [undefined, ''],
])('tells how long ago %s was', (at, age) => expect(ageOf(at, '2026-11-23T01:30:00.000Z')).toBe(age))
