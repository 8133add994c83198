import type { Elements } from '../../shared/duty-log/element-fields.ts'
import type { Leader } from './bureau.ts'
import type { Dice } from './dice.ts'
import { filledMatter, type Matter } from './matter.ts'
import { filled } from './places.ts'

/** A step of an incident, so many minutes after it began. */
export type Step = { readonly after: number; readonly matter: Matter }

/** What happened and how it was brought to an end. @param month 1 to 12. */
export const tellIncident = (dice: Dice, month: number, leader: Leader): readonly Step[] => {
  const fill = filled(dice)
  const course = dice.pick(month >= 5 && month <= 9 ? [burst, powerCut, flooding] : [burst, powerCut])
  const words = (text: string) => fill(text).replaceAll('{leader}', leader.name)
  return course.steps.map(({ after, text }) => ({
    after: after + (after > 0 ? dice.between(0, 8) : 0),
    matter: filledMatter({ type: 'incident', text, elements: course.elements }, words),
  }))
}

type Course = {
  readonly elements: Elements
  readonly steps: readonly [Told, ...Told[]]
}
type Told = { readonly after: number; readonly text: string }

const step = (after: number, text: string): Told => ({ after, text })

const burst: Course = {
  elements: {
    reporter: '{road}居民',
    place: '{road}',
    nature: '供水主管爆裂',
    scope: '{hundreds}户用水',
    casualties: '无',
    cause: '管道老化，接口脱开',
    measures: '关阀分流，抢修班开挖更换，送水车应急供水。',
    trend: '可控',
    sceneLeader: '{leader}',
  },
  steps: [
    step(
      0,
      '首报：{road}供水主管爆裂，路面积水约20厘米，影响{hundreds}户用水，无人员伤亡。已报带班领导{leader}，抢修班出动。',
    ),
    step(14, '电话报市水务局值班室和区总值班室，对方已记录。'),
    step(38, '带班领导{leader}到现场，指挥关阀分流，交警协助疏导交通。'),
    step(95, '续报一：上下游阀门已关闭，开挖作业面，应急送水车2辆到位，居民情绪稳定。'),
    step(228, '终报：破损管段更换完毕，冲洗合格，恢复供水，路面已回填。原因为管道老化接口脱开。'),
  ],
}

const powerCut: Course = {
  elements: {
    reporter: '{station}值班员',
    place: '{station}',
    nature: '外线失电',
    casualties: '无',
    cause: '线路跌落保险熔断',
    measures: '启动备用发电机，供电公司抢修。',
    trend: '水位平稳',
    sceneLeader: '彭大勇',
  },
  steps: [
    step(0, '首报：{station}外线失电，机组停运，前池水位{level}米。已报带班领导{leader}，启动备用发电机。'),
    step(9, '备用发电机投运，恢复一台机组，水位平稳。'),
    step(31, '续报一：供电公司抢修人员到场，系线路跌落保险熔断，正在更换。'),
    step(82, '终报：外线恢复供电，机组全部转入正常运行，备用发电机停机待命。'),
  ],
}

const flooding: Course = {
  elements: {
    reporter: '沿河街道办',
    place: '{road}低洼处',
    nature: '短时强降雨积水',
    casualties: '无',
    cause: '短时强降雨',
    measures: '泵站全部开机，泵车抽排，设置警示。',
    trend: '雨势减弱',
    sceneLeader: '沈岳',
  },
  steps: [
    step(
      0,
      '首报：短时强降雨，{road}低洼处积水约30厘米，车辆缓行，无人员被困。已报带班领导{leader}，泵车出动。',
    ),
    step(17, '{station}全部机组开机，{river}水位{level}米，距警戒水位0.4米。'),
    step(46, '带班领导{leader}到防汛值班室调度，街道人员到场设置警示。'),
    step(104, '续报一：雨势减弱，积水降至10厘米，泵车继续抽排。'),
    step(171, '终报：积水退尽，交通恢复，泵车撤回，各泵站转入正常值守。'),
  ],
}
