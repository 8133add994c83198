/** Whose handover a list belongs to. */
export const checklistPosts = { 'duty-officer': '值班室', gatekeeper: '门卫室' } as const
export type ChecklistPost = keyof typeof checklistPosts
export const checklistPostIds = Object.keys(checklistPosts) as [ChecklistPost, ...ChecklistPost[]]

/** One thing that is looked at when a post is handed over. */
export type ChecklistItem = {
  /** Stays with the item over all versions of its list: what was ticked then can be read now. */
  readonly id: string
  readonly text: string
  /** Whoever finds it not in order must write down what is the matter. */
  readonly needsRemark: boolean
}

type Shipped = ChecklistItem & { readonly rule: string }

const must = (id: string, rule: string, text: string): Shipped => ({ id, rule, text, needsRemark: true })
const may = (id: string, rule: string, text: string): Shipped => ({ id, rule, text, needsRemark: false })

/** What is shipped for each post, with the paragraph that asks for it; an id is never given to another item. */
export const shippedItems: { readonly [P in ChecklistPost]: readonly Shipped[] } = {
  'duty-officer': [
    must('room', '§6.5', '室内物品齐全，摆放有序'),
    must('keys', 'unit', '钥匙齐全，与登记相符'),
    must('telephones', 'unit', '值班电话、传真机通话和收发正常'),
    must('equipment', 'unit', '电脑、打印机、监控设备运行正常'),
    must('sound', 'unit', '提示音已试听，音量合适'),
    may('hygiene', '§12.1.1.4', '室内已打扫，地面、桌面、窗台整洁'),
  ],
  gatekeeper: [
    must('inventory', '§11.7', '传达室物品齐全，与清单相符'),
    must('keys', 'unit', '大门、传达室钥匙齐全'),
    must('gate', 'unit', '大门和道闸启闭正常'),
    must('badges', 'unit', '来访证件牌齐全，未收回的已列明'),
    must('equipment', 'unit', '门卫电话、监控设备正常'),
    may('room-clean', '§11.8', '传达室已打扫'),
    may('yard-clean', '§11.8', '办公楼台阶、院内已清扫'),
  ],
}
