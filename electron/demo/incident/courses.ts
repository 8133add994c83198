import type { InputOf } from '../../../shared/contract.ts'

type Elements = NonNullable<InputOf<'incident.raise'>['elements']>

/** What happened, what of it was known at once, and what was established meanwhile. Slots are filled by the story. */
export type Course = {
  readonly kind: InputOf<'incident.raise'>['kind']
  readonly title: string
  readonly text: string
  readonly known: Elements
  readonly later: Elements
  /** By whom that is known. */
  readonly source: string
  /** Steps, so many minutes after it began. */
  readonly steps: readonly (readonly [number, string])[]
  readonly why: string
}

/** With every slot of its texts filled alike. */
export const filledCourse = (course: Course, fill: (text: string) => string): Course => {
  const filled = (elements: Elements): Elements =>
    Object.fromEntries(Object.entries(elements).map(([name, text]) => [name, text && fill(text)]))
  const { title, text, known, later, source, steps } = course
  return {
    ...course,
    title: fill(title),
    text: fill(text),
    known: filled(known),
    later: filled(later),
    source: fill(source),
    steps: steps.map(([after, said]) => [after, fill(said)] as const),
  }
}

export const burst: Course = {
  kind: 'water-supply',
  title: '{road}供水主管爆裂',
  text: '{road}供水主管爆裂，路面积水约20厘米，影响{hundreds}户用水',
  known: { place: '{road}', reporter: '{road}居民', scope: '{hundreds}户停水' },
  later: {
    casualties: '无',
    cause: '管道老化，接口脱开',
    measures: '关阀分流，抢修班开挖更换，送水车应急供水',
    trend: '可控',
    sceneLeader: '唐建军',
    eventTime: '接报前约10分钟',
  },
  source: '供水抢修一队',
  steps: [
    [26, '抢修班到场，设置围挡，交警协助疏导交通。'],
    [74, '上下游阀门已关闭，开挖作业面，应急送水车2辆到位，居民情绪稳定。'],
    [188, '破损管段更换完毕，冲洗合格，恢复供水，路面已回填。'],
  ],
  why: '停水不足万户，四小时内可恢复',
}

export const powerCut: Course = {
  kind: 'facility',
  title: '{station}外线失电',
  text: '{station}外线失电，机组停运，前池水位{level}米',
  known: { place: '{station}', reporter: '{station}值班员', casualties: '无' },
  later: {
    cause: '线路跌落保险熔断',
    measures: '启动备用发电机，供电公司抢修',
    trend: '水位平稳',
    sceneLeader: '彭大勇',
    eventTime: '接报前约5分钟',
  },
  source: '{station}',
  steps: [
    [24, '备用发电机投运，恢复一台机组，水位平稳。'],
    [66, '供电公司抢修人员到场，系线路跌落保险熔断，正在更换。'],
    [150, '外线恢复供电，机组全部转入正常运行，备用发电机停机待命。'],
  ],
  why: '备用电源可维持运行，无险情',
}

export const flooding: Course = {
  kind: 'natural-disaster',
  title: '{road}低洼处积水',
  text: '短时强降雨，{road}低洼处积水约30厘米，车辆缓行，无人员被困',
  known: { place: '{road}低洼处', reporter: '沿河街道办', casualties: '无' },
  later: {
    cause: '短时强降雨',
    measures: '泵站全部开机，泵车抽排，设置警示',
    trend: '雨势减弱',
    sceneLeader: '沈岳',
    eventTime: '接报前约20分钟',
  },
  source: '沿河街道办',
  steps: [
    [21, '{station}全部机组开机，{river}水位{level}米，距警戒水位0.4米。'],
    [80, '雨势减弱，积水降至10厘米，泵车继续抽排。'],
    [170, '积水退尽，交通恢复，泵车撤回，各泵站转入正常值守。'],
  ],
  why: '无人员被困，积水范围小',
}

/** The night that every demo has: ten past two. */
export const fireAlarm: Course = {
  kind: 'fire',
  title: '二号楼配电间冒烟报警',
  text: '二号楼一层配电间烟感报警，门缝有烟冒出，门卫到场未见明火',
  known: { place: '二号楼一层配电间', reporter: '门卫吴德福', phone: '8100', eventTime: '约02:05' },
  later: {
    casualties: '无',
    cause: '低压柜电缆接头过热，绝缘烧焦',
    measures: '切断二号楼电源，消防人员用干粉扑灭，排烟散热',
    trend: '火已熄灭，无复燃迹象',
    sceneLeader: '彭大勇',
    loss: '低压柜一面，约三万元',
  },
  source: '消防现场指挥',
  steps: [
    [6, '门卫打开大门和消防通道，在路口引导消防车。'],
    [19, '消防车2辆到场。'],
    [94, '现场清理完毕，二号楼暂停供电，电工仇建华检查线路。'],
    [212, '电缆接头更换，绝缘测试合格，二号楼恢复供电。'],
  ],
  why: '单台设备烧损，无人员伤亡',
}

export const drill: Course = {
  kind: 'fire',
  title: '年度消防疏散演练',
  text: '演练：三楼茶水间起火，组织全楼人员疏散',
  known: { place: '机关大楼三楼茶水间', reporter: '办公室', casualties: '无', eventTime: '15:00' },
  later: {
    cause: '演练设定',
    measures: '启动疏散预案，各科室清点人数',
    trend: '演练按计划进行',
    sceneLeader: '周芳',
  },
  source: '办公室',
  steps: [[9, '全楼人员疏散到前院，各科室清点人数，用时6分40秒。']],
  why: '演练设定',
}
