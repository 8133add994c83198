/**
 * 职级 that a directory may name: leading posts, grades of civil servants, managing, technical and skilled staff of
 * public institutions, and who stands outside of all these. The words are the values: they are the field's own.
 */
export const ranks = [
  '正厅级',
  '副厅级',
  '正处级',
  '副处级',
  '正科级',
  '副科级',
  '一级巡视员',
  '二级巡视员',
  '一级调研员',
  '二级调研员',
  '三级调研员',
  '四级调研员',
  '一级主任科员',
  '二级主任科员',
  '三级主任科员',
  '四级主任科员',
  '一级科员',
  '二级科员',
  '科员级',
  '试用期',
  '五级职员',
  '六级职员',
  '七级职员',
  '八级职员',
  '九级职员',
  '十级职员',
  '正高级',
  '副高级',
  '中级',
  '初级',
  '高级技师',
  '技师',
  '高级工',
  '中级工',
  '初级工',
  '普通工',
  '编外',
] as const
export type Rank = (typeof ranks)[number]

/** 处级 and above: leading posts, and the grades of civil servants and of managers that are reckoned equal to them. */
const divisionRanks: readonly string[] = [
  '正厅级',
  '副厅级',
  '正处级',
  '副处级',
  '一级巡视员',
  '二级巡视员',
  '一级调研员',
  '二级调研员',
  '三级调研员',
  '四级调研员',
  '五级职员',
  '六级职员',
] satisfies readonly Rank[]

export const isDivisionRank = (rank: string): boolean => divisionRanks.includes(rank)

/** How lists of other offices write them. */
const otherNames: { readonly [written: string]: Rank } = {
  正厅: '正厅级',
  正厅局级: '正厅级',
  厅局级正职: '正厅级',
  副厅: '副厅级',
  副厅局级: '副厅级',
  厅局级副职: '副厅级',
  正处: '正处级',
  县处级正职: '正处级',
  正县级: '正处级',
  副处: '副处级',
  县处级副职: '副处级',
  副县级: '副处级',
  正科: '正科级',
  乡科级正职: '正科级',
  副科: '副科级',
  乡科级副职: '副科级',
  科员: '科员级',
  试用: '试用期',
  试用期人员: '试用期',
  管理五级: '五级职员',
  管理六级: '六级职员',
  管理七级: '七级职员',
  管理八级: '八级职员',
  管理九级: '九级职员',
  管理十级: '十级职员',
  高级工程师: '副高级',
  正高级工程师: '正高级',
  工程师: '中级',
  助理工程师: '初级',
  编外人员: '编外',
  聘用: '编外',
  合同制: '编外',
  劳务派遣: '编外',
}

/** The rank that is meant, empty for none; undefined for what no list knows. */
export const rankFrom = (written: string): Rank | '' | undefined => {
  const bare = written.replace(/[\s（(].*$/u, '').trim()
  if (bare === '' || /^[-—/／无]+$/u.test(bare)) return ''
  return ranks.find(rank => rank === bare) ?? (Object.hasOwn(otherNames, bare) ? otherNames[bare] : undefined)
}
