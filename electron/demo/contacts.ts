import type { Dice } from './dice.ts'

/**
 * Everybody from outside who occurs in a demo book, and nowhere in it but in the elements of an entry or, petitioners, sealed. Names are
 * invented and borne by nobody of the staff. Numbers have a form that no exchange gives out: `0000-555…`, `100-5550-…`.
 */
export type Contact = { readonly unit: string; readonly person: string; readonly phone: string }

/** Offices and stations that call, by the short name that the calls use. */
export const offices = {
  government: { unit: '区政府办', person: '卢晓晨', phone: '0000-5550102' },
  superior: { unit: '市水务局值班室', person: '汤启明', phone: '0000-5550110' },
  emergency: { unit: '区应急管理局', person: '邵立', phone: '0000-5550119' },
  weather: { unit: '区气象台', person: '尹航', phone: '0000-5550121' },
  street: { unit: '沿河街道办', person: '戴春梅', phone: '0000-5550133' },
  power: { unit: '供电公司调度', person: '熊伟民', phone: '0000-5550145' },
  waterworks: { unit: '城南水厂', person: '骆斌', phone: '0000-5550151' },
  eastPump: { unit: '东湖泵站', person: '韩立新', phone: '0000-5550161' },
  northSluice: { unit: '北闸管理所', person: '龚长林', phone: '0000-5550162' },
  hotline: { unit: '区政务热线', person: '话务员12号', phone: '0000-5550180' },
  health: { unit: '区疾控中心', person: '阮玲', phone: '0000-5550187' },
  police: { unit: '东街派出所', person: '牛志刚', phone: '0000-5550190' },
} as const satisfies Record<string, Contact>

export type Office = keyof typeof offices

const residents: readonly [string, ...string[]] = [
  '柏秀兰',
  '车建民',
  '狄永康',
  '樊桂英',
  '葛长顺',
  '霍春生',
  '纪玉梅',
  '柯国庆',
  '蓝桂香',
  '梅振华',
  '倪福根',
  '庞素珍',
  '祁志高',
  '荣宝成',
  '佟美华',
  '温小兰',
  '项来娣',
  '严守业',
  '臧金凤',
  '祝永年',
]

/** Somebody of the district; always the same number for the same name. */
export const resident = (dice: Dice): Contact => {
  const place = dice.number(residents.length)
  return {
    unit: '居民',
    person: residents[place] ?? residents[0],
    phone: `100-5550-0${String(301 + place * 7)}`,
  }
}

const petitioners: readonly [string, ...string[]] = [
  '阚大川',
  '郗秀珍',
  '逄庆余',
  '芮根娣',
  '阎宝山',
  '缪金海',
  '桑玉兰',
  '钮志远',
]
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const

/** Of a region that does not exist, with its right check digit. */
const paperNumber = (place: number): string => {
  const digits = `0000001970010${String(1001 + place * 37).padStart(4, '0')}`
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0)
  return `${digits}${'10X98765432'[sum % 11]}`
}

/** Who comes with a petition: sealed, and named nowhere else. */
export const nthPetitioner = (n: number) => {
  const place = n % petitioners.length
  return {
    name: petitioners[place] ?? petitioners[0],
    idType: 'resident-id' as const,
    idNumber: paperNumber(place),
    phone: `100-5550-0${String(501 + place * 7)}`,
  }
}

export const allPetitioners = petitioners.map((_, place) => nthPetitioner(place))

/** For the test that nobody of them occurs where he should not. */
export const allContacts: readonly Contact[] = [
  ...Object.values(offices),
  ...residents.map((person, place) => ({ unit: '居民', person, phone: `100-5550-0${301 + place * 7}` })),
]
