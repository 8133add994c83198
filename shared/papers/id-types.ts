/** Papers by which an outside person is known at the gate or in the duty room. */
export const idTypes = {
  'resident-id': '居民身份证',
  passport: '护照',
  'hk-macao-permit': '港澳居民来往内地通行证',
  'taiwan-permit': '台湾居民来往大陆通行证',
  'officer-card': '军官证',
  'driving-licence': '驾驶证',
  other: '其他证件',
} as const
export type IdType = keyof typeof idTypes
export const idTypeIds = Object.keys(idTypes) as [IdType, ...IdType[]]
