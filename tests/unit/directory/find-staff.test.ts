import { describe, expect, it } from 'vitest'
import { staffNamed } from '../../../shared/directory/index.ts'
import { emptyDirectory } from '../../../shared/directory/state.ts'

const person = (name: string, full: string, initials: string, sectionId: string) => ({
  name,
  sectionId,
  post: '科员',
  rank: '',
  phone: '',
  shortPhone: '',
  reading: { full, initials },
})
const directory = {
  ...emptyDirectory(),
  staff: {
    'D-7K2M-2611-1': person('李建明', 'lijianming', 'ljm', '局领导'),
    'D-7K2M-2611-2': person('张伟', 'zhangwei', 'zw', '河道科'),
    'D-7K2M-2611-3': person('张伟', 'zhangwei', 'zw', '供水科'),
    'D-7K2M-2611-4': person('单雄', 'shanxiong', 'sx', '河道科'),
    'D-7K2M-2611-5': person('张伟民', 'zhangweimin', 'zwm', '办公室'),
  },
}
const found = (text: string) => staffNamed(directory, text).map(({ name, section }) => `${name} ${section}`)

describe('somebody of the staff', () => {
  it('is found by hanzi, pinyin or initials, the very name first', () => {
    expect(found('ljm')).toEqual(['李建明 局领导'])
    expect(found('李')).toEqual(['李建明 局领导'])
    expect(found('shan')).toEqual(['单雄 河道科'])
    expect(found('ｚｗ')).toEqual(['张伟 河道科', '张伟 供水科', '张伟民 办公室'])
    expect(found('伟民')).toEqual(['张伟民 办公室'])
  })

  it('is nobody for nothing typed, or for another name', () => {
    expect(found(' ')).toEqual([])
    expect(found('张三丰')).toEqual([])
  })
})
