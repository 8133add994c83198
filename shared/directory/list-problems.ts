/** Why a row of a list is not taken. `row`: the one before it that says the same. */
export type ListProblem =
  | { readonly kind: 'name-missing' | 'section-missing' | 'already-listed' }
  | { readonly kind: 'rank-unknown'; readonly rank: string }
  | { readonly kind: 'phone-mangled'; readonly phone: string }
  | { readonly kind: 'malformed'; readonly field: string }
  | { readonly kind: 'twice' | 'phone-double'; readonly row: number }
  | { readonly kind: 'phone-taken'; readonly name: string; readonly section: string }

const fieldNames: { readonly [field: string]: string } = {
  name: '姓名',
  section: '科室',
  post: '职务',
  phone: '电话',
  shortPhone: '短号',
}

/** What the preview says in the row itself. */
export const problemInWords = (problem: ListProblem): string => {
  switch (problem.kind) {
    case 'name-missing':
      return '缺姓名'
    case 'section-missing':
      return '缺科室'
    case 'already-listed':
      return '名册中已有此人'
    case 'rank-unknown':
      return `职级“${problem.rank}”认不出`
    case 'phone-mangled':
      return `电话成了 ${problem.phone}，须设为文本`
    case 'malformed':
      return `${fieldNames[problem.field] ?? problem.field}过长或含有不能用的字符`
    case 'twice':
      return `与第 ${problem.row} 行是同一人`
    case 'phone-double':
      return `手机号与第 ${problem.row} 行相同`
    case 'phone-taken':
      return `手机号已登记为${problem.name}（${problem.section}）的`
  }
}
