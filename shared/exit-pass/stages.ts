/** Where a pass stands. `expired` and `returned` are derived: by the clock, and where all that went out by a pass that is used up came back. */
export const passStages = [
  'issued',
  'partly-used',
  'used-up',
  'returned',
  'expired',
  'withdrawn',
  /** Let out by the office's decision by telephone; until the office stands by it on paper. */
  'decided',
  'confirmed',
] as const
export type PassStage = (typeof passStages)[number]

export const stageWords: { readonly [S in PassStage]: string } = {
  issued: '未用',
  'partly-used': '部分放行',
  'used-up': '已用完',
  returned: '已还清',
  expired: '已过期',
  withdrawn: '已撤销',
  decided: '待补办',
  confirmed: '已补办',
}

export const passActs = ['correct', 'withdraw', 'let-out', 'return', 'confirm', 'take-back'] as const
export type PassAct = (typeof passActs)[number]

export type PassStageRefusal =
  | 'exit-pass.used-up'
  | 'exit-pass.expired'
  | 'exit-pass.withdrawn'
  | 'exit-pass.went-out'
  | 'exit-pass.nothing-out'
  | 'exit-pass.all-back'
  | 'exit-pass.by-telephone'
  | 'exit-pass.not-by-telephone'
  | 'exit-pass.confirmed-already'

type Outcome =
  | { readonly becomes: readonly PassStage[]; readonly no?: undefined }
  | { readonly no: PassStageRefusal; readonly becomes?: undefined }

const no = (code: PassStageRefusal): Outcome => ({ no: code })
const becomes = (...stages: PassStage[]): Outcome => ({ becomes: stages })

/** THE table: every stage and every act. */
export const passTable: { readonly [S in PassStage]: { readonly [A in PassAct]: Outcome } } = {
  issued: {
    correct: becomes('issued'),
    withdraw: becomes('withdrawn'),
    'let-out': becomes('partly-used', 'used-up'),
    return: no('exit-pass.nothing-out'),
    confirm: no('exit-pass.not-by-telephone'),
    'take-back': no('exit-pass.nothing-out'),
  },
  'partly-used': {
    correct: no('exit-pass.went-out'),
    withdraw: becomes('withdrawn'),
    'let-out': becomes('partly-used', 'used-up'),
    return: becomes('partly-used'),
    confirm: no('exit-pass.not-by-telephone'),
    'take-back': becomes('issued', 'partly-used', 'expired'),
  },
  'used-up': {
    correct: no('exit-pass.went-out'),
    withdraw: no('exit-pass.used-up'),
    'let-out': no('exit-pass.used-up'),
    return: becomes('used-up', 'returned'),
    confirm: no('exit-pass.not-by-telephone'),
    'take-back': becomes('issued', 'partly-used', 'used-up', 'expired'),
  },
  returned: {
    correct: no('exit-pass.all-back'),
    withdraw: no('exit-pass.all-back'),
    'let-out': no('exit-pass.all-back'),
    return: no('exit-pass.all-back'),
    confirm: no('exit-pass.not-by-telephone'),
    'take-back': becomes('used-up'),
  },
  expired: {
    correct: no('exit-pass.expired'),
    withdraw: no('exit-pass.expired'),
    'let-out': no('exit-pass.expired'),
    return: becomes('expired'),
    confirm: no('exit-pass.not-by-telephone'),
    'take-back': becomes('expired'),
  },
  withdrawn: {
    correct: no('exit-pass.withdrawn'),
    withdraw: no('exit-pass.withdrawn'),
    'let-out': no('exit-pass.withdrawn'),
    return: becomes('withdrawn'),
    confirm: no('exit-pass.not-by-telephone'),
    'take-back': becomes('withdrawn'),
  },
  decided: {
    correct: no('exit-pass.by-telephone'),
    withdraw: no('exit-pass.by-telephone'),
    'let-out': no('exit-pass.by-telephone'),
    return: becomes('decided'),
    confirm: becomes('confirmed'),
    'take-back': becomes('decided'),
  },
  confirmed: {
    correct: no('exit-pass.by-telephone'),
    withdraw: no('exit-pass.by-telephone'),
    'let-out': no('exit-pass.by-telephone'),
    return: becomes('confirmed'),
    confirm: no('exit-pass.confirmed-already'),
    'take-back': becomes('confirmed'),
  },
}
