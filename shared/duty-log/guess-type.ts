import type { EntryType } from './entry-types.ts'

/** Asked from the top: a sign that settles the matter stands before one that is only a hint. */
const signs: readonly (readonly [EntryType, RegExp])[] = [
  ['inspection', /查岗|抽查值班|督查值班/u],
  ['petition', /上访|信访人|群访|讨薪|拉横幅|缠访/u],
  ['telephone', /来电|去电|致电|接电话|打电话|电话(?:通知|报告|反映|询问|要求|转达|告知|联系)/u],
  ['fax', /传真/u],
  ['assigned-task', /交办/u],
  ['instruction', /批示|指示/u],
  ['incident', /突发|事故|火灾|着火|起火|爆炸|坍塌|垮塌|溺水|伤亡|触电|中毒|泄漏|决口|管涌|溃坝|险情/u],
  ['letter', /挂号信|来信|信函|信件|邮件|快件|邮政/u],
  ['document', /来文|收文|发文|公文|文件|〔\d{4}〕|\d+号文|通知》|特急件|机要/u],
  ['public-information', /预警|大风|暴雨|雷电|台风|寒潮|高温|大雾|冰雹|降雪|强对流|气象|水位|空气质量/u],
  ['media-anomaly', /舆情|网传|网络传言|抖音|微博|短视频|自媒体|热搜/u],
  ['visit', /来访|到访|来人/u],
  ['activity', /重大活动|会议保障|视察|调研|接待/u],
  ['patrol', /巡查|巡视|巡检|巡逻/u],
  ['telephone', /[员办局站科室队处委所]报[:：]|询问|请示|回电/u],
  ['equipment', /停电|断电|跳闸|故障|维修|检修|漏水|损坏|卡纸|停机|断网|停水|电梯|空调/u],
]

/** Guesses the type from what was typed so far; `other` while nothing tells. The form shows it, one key changes it. */
export const guessType = (text: string): EntryType => {
  const read = text.normalize('NFKC')
  return signs.find(([, sign]) => sign.test(read))?.[0] ?? 'other'
}
