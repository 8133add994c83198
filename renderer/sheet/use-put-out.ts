import { useCallback, useRef, useState } from 'react'
import type { Refusal } from '../../shared/kernel/refusal.ts'
import type { PaperWay, SheetContent, SheetName } from '../../shared/sheet/contract.ts'
import { ask, Refused } from '../app/bridge.ts'
import { fill } from '../app/fill.ts'
import { useMessageLine } from '../app/messages.tsx'
import { useAct } from '../app/use-act.ts'
import { useOneAtATime } from '../ui/use-one-at-a-time.ts'
import { sheetText } from './text.ts'

/** A paper on its way: journalled, and laid out as it will come out. */
export type Paper = { readonly seq: number; readonly content: SheetContent }

type PutOut = {
  readonly start: (way: PaperWay) => void
  /** What is shown instead of the preview until the paper is out. */
  readonly paper: Paper | undefined
  /** To be called once the pages of the paper stand. */
  readonly laidOut: () => void
  readonly refusal: Refusal | undefined
}

/**
 * First where a file is to lie, then the line in the journal, then the sheet as that line has it, laid out with its
 * position; only then the paper.
 */
export const usePutOut = (sheet: SheetName, printer: string | undefined): PutOut => {
  const say = useMessageLine()
  const { act } = useAct('sheet.print')
  const [paper, setPaper] = useState<Paper>()
  const [refusal, setRefusal] = useState<Refusal>()
  const goneOut = useRef(0)

  const begin = async (way: PaperWay): Promise<void> => {
    if (way === 'pdf' && !(await ask('sheet.choose-file', { sheet })).isChosen)
      return say(sheetText.done.notChosen)
    const answer = await act({ sheet, way })
    if (!answer.ok) return setRefusal(answer)
    setPaper({
      seq: answer.seq,
      content: await ask('sheet.read', { sheet, printed: { chain: answer.chain, seq: answer.seq } }),
    })
  }
  const start = useOneAtATime(async (way: PaperWay) => {
    setRefusal(undefined)
    await begin(way).catch(refusedTo(setRefusal))
  })

  const putOut = async ({ seq, content }: Paper): Promise<void> => {
    const { file } = await ask('sheet.put-out', { seq, ...(printer !== undefined && { printer }) })
    const words = { n: content.print?.n ?? 1, seq, file: file ?? '' }
    say(fill(file === undefined ? sheetText.done.printed : sheetText.done.pdf, words))
  }
  const laidOut = (): void => {
    if (!paper || goneOut.current === paper.seq) return
    goneOut.current = paper.seq
    void putOut(paper)
      .catch(refusedTo(setRefusal))
      .finally(() => setPaper(undefined))
  }

  return { start: useCallback(way => void start(way), [start]), paper, laidOut, refusal }
}

const refusedTo =
  (tell: (refusal: Refusal) => void) =>
  (cause: unknown): void => {
    if (!(cause instanceof Refused)) throw cause
    tell(cause.refusal)
  }
