/**
 * Where an instruction stands. `open` 在办: somebody named has not carried it out. `reported` 待销号: all have. `ended` 已办结: by that,
 * or by a leader's decision. `withdrawn` 已撤回: nothing is to be done any more.
 */
export const instructionStages = ['open', 'reported', 'ended', 'withdrawn'] as const
export type InstructionStage = (typeof instructionStages)[number]

export const stageWords: { readonly [S in InstructionStage]: string } = {
  open: '在办',
  reported: '待办结',
  ended: '已办结',
  withdrawn: '已撤回',
}

/** `end`: all have carried it out; `decide`: a leader ends it with a reason, whatever is outstanding. */
export const instructionActs = ['convey', 'report', 'correct', 'withdraw', 'end', 'decide'] as const
export type InstructionAct = (typeof instructionActs)[number]

export type StageRefusal =
  | 'instruction.not-all-done'
  | 'instruction.ended-already'
  | 'instruction.withdrawn-already'

type Outcome =
  | { readonly becomes: readonly InstructionStage[]; readonly no?: undefined }
  | { readonly no: StageRefusal; readonly becomes?: undefined }

const no = (code: StageRefusal): Outcome => ({ no: code })
const becomes = (...stages: InstructionStage[]): Outcome => ({ becomes: stages })

const ended = no('instruction.ended-already')
const withdrawn = no('instruction.withdrawn-already')

/** THE table: every stage and every act. What is reported after the end is kept, and ends nothing anew. */
export const instructionTable: {
  readonly [S in InstructionStage]: { readonly [A in InstructionAct]: Outcome }
} = {
  open: {
    convey: becomes('open'),
    report: becomes('open', 'reported'),
    correct: becomes('open', 'reported'),
    withdraw: becomes('withdrawn'),
    end: no('instruction.not-all-done'),
    decide: becomes('ended'),
  },
  reported: {
    convey: becomes('reported'),
    report: becomes('open', 'reported'),
    correct: becomes('open', 'reported'),
    withdraw: becomes('withdrawn'),
    end: becomes('ended'),
    decide: becomes('ended'),
  },
  ended: {
    convey: ended,
    report: becomes('ended'),
    correct: ended,
    withdraw: ended,
    end: ended,
    decide: ended,
  },
  withdrawn: {
    convey: withdrawn,
    report: withdrawn,
    correct: withdrawn,
    withdraw: withdrawn,
    end: withdrawn,
    decide: withdrawn,
  },
}
