import { holdsRightNumber, numbersInClear } from '../../shared/papers/index.ts'

const numberHere = '此栏不写身份证号码，请删去或只写后四位'

/** Where a number of papers may stand, and where codes that only look like one. */
type Exempt = { readonly papers?: readonly string[]; readonly codes?: readonly string[] }

/**
 * A reader types into whatever field has the caret: a resident's number is told at its field, before the book refuses
 * it in words for all of them.
 */
export const numberFaults = (
  values: object,
  { papers = [], codes = [] }: Exempt = {},
): readonly (readonly [path: string, message: string])[] =>
  Object.entries(values).flatMap(([path, value]) => {
    if (typeof value !== 'string' || papers.includes(path)) return []
    const isTold = codes.includes(path) ? holdsRightNumber(value) : numbersInClear(value).length > 0
    return isTold ? [[path, numberHere] as const] : []
  })
