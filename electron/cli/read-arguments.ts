import { type ParseArgsConfig, parseArgs } from 'node:util'
import { refuse } from '../../shared/kernel/decision.ts'
import { CliFailure } from './failure.ts'

type Options = NonNullable<ParseArgsConfig['options']>
type Config<O extends Options> = { args: string[]; options: O; allowPositionals: true; strict: true }
export type Arguments<O extends Options> = ReturnType<typeof parseArgs<Config<O>>>

/** The arguments of a verb. Throws CliFailure, with the usage, for what is not known or too much. */
export const readArguments = <const O extends Options>(
  args: readonly string[],
  options: O,
  { usage, positionals }: { readonly usage: string; readonly positionals: number },
): Arguments<O> => {
  const read = parsed(args, options, usage)
  if (read.positionals.length > positionals) throw wrong('多余的参数', usage)
  return read
}

export const wrong = (problem: string, usage: string): CliFailure =>
  new CliFailure(refuse('cli.usage', { problem, usage }))

const parsed = <const O extends Options>(
  args: readonly string[],
  options: O,
  usage: string,
): Arguments<O> => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (cause) {
    throw wrong(problemOf(cause), usage)
  }
}

const problemOf = (cause: unknown): string => {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return '有不认识的选项'
  return code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? '选项缺少值' : '参数形式不对'
}
