import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { refusals } from '../../../shared/refusals.ts'

const shell = new URL('../../../electron', import.meta.url).pathname

const sources = readdirSync(shell, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))

/** Codes that a source refuses with by name, over line breaks too. */
const codesIn = (file: string): string[] =>
  [...readFileSync(join(shell, file), 'utf8').matchAll(/refuse\(\s*'([^']+)'|LockError\('([^']+)'/gu)].map(
    ([, refused, locked]) => refused ?? locked ?? '',
  )

it('finds a sentence for every code that the shell refuses with', () => {
  const codes = [...new Set(sources.flatMap(codesIn))]
  expect(codes).toContain('lane.id-reused')
  expect(codes.filter(code => !Object.hasOwn(refusals, code))).toEqual([])
})
