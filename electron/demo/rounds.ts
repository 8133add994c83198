import type { Person } from './bureau.ts'
import type { Dice } from './dice.ts'
import type { Matter } from './matter.ts'

/** What comes back every day: patrols and the gate. */
export type Round = { readonly clock: string; readonly by: 'officer' | 'gatekeeper'; readonly matter: Matter }

/** Clock times from 08:30 on; those before it belong to the next morning. */
export const roundsOf = (dice: Dice): readonly Round[] => [
  officer('09:48', patrol(dice)),
  officer('15:22', patrol(dice)),
  gatekeeper('19:02', dice.pick(gateClosed)),
  officer('20:21', patrol(dice)),
  officer('00:19', patrol(dice)),
  officer('04:24', patrol(dice)),
  gatekeeper('06:01', '06:00 大门开启，前院和台阶清扫完毕。'),
  gatekeeper('07:03', '门卫交接班，钥匙、登记本、对讲机齐全，双方到场。'),
]

/** Who takes over writes it down first of all. */
export const handover = (dice: Dice, { name }: Person): Matter => ({
  type: 'other',
  text: dice.happens(0.8)
    ? `与${name}交接班，值班物品、钥匙齐全，室内清洁，无特别事项。`
    : `与${name}交接班，物品齐全，移交待办${dice.between(1, 3)}件，已逐件说明。`,
})

const officer = (clock: string, matter: Matter): Round => ({ clock, by: 'officer', matter })
const gatekeeper = (clock: string, text: string): Round => ({
  clock,
  by: 'gatekeeper',
  matter: { type: 'other', text },
})

const patrol = (dice: Dice): Matter => {
  const [points, findings] = dice.pick(patrols)
  return { type: 'patrol', text: `${points}巡查，${findings}。`, elements: { points, findings } }
}

const patrols: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['办公楼、配电间、车棚', '未见异常'],
  ['办公楼、配电间、车棚', '未见异常'],
  ['办公楼各层、档案室、食堂', '门窗关好，未见异常'],
  ['前院、车棚、配电间', '未见异常'],
  ['办公楼各层', '二楼走廊灯未关，已关闭，其余正常'],
  ['办公楼各层、计财科', '计财科窗户未锁，已锁好并告知'],
  ['各楼层消防设施', '压力正常，通道畅通'],
  ['机房、配电间', '温度正常，无异味'],
]

const gateClosed: readonly [string, ...string[]] = [
  '19:00 大门关闭，无来访人员和外来车辆滞留。',
  '19:00 大门关闭，无来访人员和外来车辆滞留。',
  '19:00 大门关闭，公务车辆全部归位。',
]
