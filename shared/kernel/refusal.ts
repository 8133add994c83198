/** A rule that says no, as a value. `rule` is a paragraph (`§8.3`) or `unit` (单位设置); technical ones have none. */
export type Refusal<Code extends string = string> = {
  readonly ok: false
  readonly code: Code
  readonly rule?: string
  readonly params?: RefusalParams
}

export type RefusalParams = { readonly [name: string]: string | number }

/** What the reader sees for a code: the obstacle and the way on. `{name}` stands for a parameter. */
export type RefusalText = {
  readonly text: string
  /** What to do now; a sentence of its own. */
  readonly wayOn?: string
  readonly rule?: string
  /** Technical errors carry a code to quote on the telephone (`WB-1203`). */
  readonly number?: string
}

/** Total by `satisfies`: a refusal without a sentence does not compile. */
export type RefusalTable<Code extends string> = { readonly [C in Code]: RefusalText }
