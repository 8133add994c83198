import type { AddStaff } from '../../shared/directory/contract.ts'
import type { Rank } from '../../shared/directory/ranks.ts'
import type { AssignableRole } from '../../shared/kernel/roles.ts'
import type { FirstPost } from '../../shared/station/contract.ts'

/** An invented bureau; any likeness to a real one is chance. */
export const bureau = {
  unit: '云澜区水务局',
  stationName: '值班室',
  stationLetter: 'D',
  timeZone: 'Asia/Shanghai',
} as const

export type Person = { readonly account: string; readonly name: string }

/** The five of the first run. */
export const founders: readonly (Person & { readonly post: FirstPost })[] = [
  { post: 'administrator', account: 'zheng.guodong', name: '郑国栋' },
  { post: 'secrecy-officer', account: 'he.jing', name: '何静' },
  { post: 'auditor', account: 'feng.tao', name: '冯涛' },
  { post: 'office', account: 'zhou.fang', name: '周芳' },
  { post: 'duty-officer', account: 'zhang.wei', name: '张伟' },
]

export const administrator = 'zheng.guodong'
export const auditor = 'feng.tao'
export const officeClerk = 'zhou.fang'

/** Goes to another office in the second week. */
export const leaver = '苏文静'

/** In the order in which they take the day. */
export const dutyOfficers: readonly [Person, ...Person[]] = [
  { account: 'zhang.wei', name: '张伟' },
  { account: 'zhao.min', name: '赵敏' },
  { account: 'chen.zhiqiang', name: '陈志强' },
  { account: 'liu.yang', name: '刘洋' },
  { account: 'ma.lijuan', name: '马丽娟' },
  { account: 'xu.wenbin', name: '许文斌' },
]

export const gatekeepers: readonly [Person, ...Person[]] = [
  { account: 'wu.defu', name: '吴德福' },
  { account: 'qian.genbao', name: '钱根宝' },
  { account: 'kong.xianggui', name: '孔祥贵' },
]

/** With the room in which each can be found at night. */
export const leaders: readonly [Leader, ...Leader[]] = [
  { account: 'li.jianming', name: '李建明', room: '三楼301', roles: ['leader'] },
  { account: 'wang.lihua', name: '王丽华', room: '三楼303', roles: ['leader', 'deputy-leader'] },
  { account: 'zhao.hongwei', name: '赵宏伟', room: '三楼305', roles: ['leader'] },
  { account: 'sun.guoliang', name: '孙国梁', room: '三楼306', roles: ['leader', 'principal-leader'] },
]
export type Leader = Person & { readonly room: string; readonly roles: readonly AssignableRole[] }

export type LaterAccount = Person & { readonly roles: readonly AssignableRole[] }

/** Accounts that the administrator makes on the first morning. */
export const laterAccounts: readonly LaterAccount[] = [
  ...dutyOfficers.slice(1).map(person => ({ ...person, roles: ['duty-officer'] as const })),
  ...gatekeepers.map(person => ({ ...person, roles: ['gatekeeper'] as const })),
  ...leaders.map(({ account, name, roles }) => ({ account, name, roles })),
]

/** Name, post and extension of everybody, by section. */
const sections: { readonly [section: string]: readonly (readonly [string, string, string])[] } = {
  局领导: [
    ['孙国梁', '局长', '8306'],
    ['李建明', '副局长', '8301'],
    ['王丽华', '副局长', '8303'],
    ['赵宏伟', '总工程师', '8305'],
  ],
  办公室: [
    ['周芳', '主任', '8201'],
    ['何静', '保密员', '8202'],
    ['郑国栋', '系统管理员', '8203'],
    ['冯涛', '审计员', '8204'],
    ['许文斌', '科员', '8205'],
    ['吴德福', '门卫', '8100'],
    ['钱根宝', '门卫', '8100'],
    ['孔祥贵', '门卫', '8100'],
  ],
  水资源科: [
    ['田野', '科长', '8211'],
    ['陈志强', '副科长', '8212'],
    ['高洁', '科员', '8213'],
    ['蒋小波', '科员', '8213'],
  ],
  供水科: [
    ['唐建军', '科长', '8221'],
    ['赵敏', '副科长', '8222'],
    ['邓超群', '科员', '8223'],
    ['曹慧', '科员', '8223'],
  ],
  河道科: [
    ['沈岳', '科长', '8231'],
    ['张伟', '科员', '8232'],
    ['韦东升', '科员', '8233'],
    ['单雄', '科员', '8233'],
  ],
  工程建设科: [
    ['潘立群', '科长', '8241'],
    ['刘洋', '副科长', '8242'],
    ['欧阳静', '科员', '8243'],
    ['顾明远', '科员', '8243'],
  ],
  法规科: [
    ['贺敏之', '科长', '8251'],
    ['马丽娟', '科员', '8252'],
    ['曾宪国', '科员', '8253'],
  ],
  计财科: [
    ['谭秀英', '科长', '8261'],
    ['罗洪', '科员', '8262'],
    ['金晓燕', '出纳', '8263'],
    ['苏文静', '科员', '8262'],
  ],
  设备科: [
    ['彭大勇', '科长', '8206'],
    ['鲁成', '科员', '8207'],
    ['石磊', '科员', '8207'],
    ['邹海燕', '科员', '8208'],
    ['仇建华', '电工', '8209'],
  ],
}

const rankOfPost: { readonly [post: string]: Rank } = {
  局长: '正处级',
  副局长: '副处级',
  总工程师: '副处级',
  主任: '正科级',
  科长: '正科级',
  副科长: '副科级',
  门卫: '编外',
  电工: '高级工',
}

/** Everybody on the staff, in the order in which the office enters them. No exchange gives out such numbers. */
export const staff: readonly AddStaff[] = Object.entries(sections).flatMap(([section, people]) =>
  people.map(([name, post, shortPhone]) => ({
    name,
    section,
    post,
    rank: rankOfPost[post] ?? '二级科员',
    phone: `0000-555${shortPhone}`,
    shortPhone,
  })),
)
