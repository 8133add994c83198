/** What a number plate is by its form (GA 36, and the plates of the forces beside it). */
export type PlateKind =
  | 'ordinary'
  | 'new-energy'
  | 'trailer'
  | 'coach'
  | 'hk-macao'
  | 'police'
  | 'embassy'
  | 'consulate'
  | 'armed-police'
  | 'military'
  | 'temporary'

/**
 * `plate-form`: none of the forms that are known. `plate-special`: police, forces, missions abroad, temporary. Neither
 * stops a vehicle: series get extended, and foreign plates exist; whoever lets it through says a word of it.
 */
export type PlateDoubt = 'plate-form' | 'plate-special'

/** As it is kept and compared: half-width, capitals, without the dot and the spaces that people put into it. */
export const tidyPlate = (typed: string): string => {
  const tidied = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.·•・‧∙⋅。\-–—]/gu, '')
  // Some capitals are written apart again, and marks come together where a space was: until nothing changes any more.
  return tidied === typed ? tidied : tidyPlate(tidied)
}

const provinces = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'
/** Letters I and O are never given out: they would be read as figures. */
const letter = 'A-HJ-NP-Z'
const region = `[${provinces}][${letter}]`

const forms: { readonly [K in PlateKind]: RegExp } = {
  ordinary: new RegExp(`^${region}[${letter}\\d]{5}$`, 'u'),
  'new-energy': new RegExp(`^${region}([A-HJK][${letter}\\d]\\d{4}|\\d{5}[DF])$`, 'u'),
  trailer: new RegExp(`^${region}[${letter}\\d]{4}挂$`, 'u'),
  coach: new RegExp(`^${region}[${letter}\\d]{4}学$`, 'u'),
  'hk-macao': new RegExp(`^粤Z[${letter}\\d]{4}[港澳]$`, 'u'),
  police: new RegExp(`^${region}[${letter}\\d]{4}警$`, 'u'),
  embassy: /^(使\d{6}|\d{6}使)$/u,
  consulate: new RegExp(`^(${region}\\d{4}领|领\\d{6}|\\d{6}领)$`, 'u'),
  'armed-police': new RegExp(`^WJ([${provinces}]?[\\dA-Z]{5}|\\d{2}[\\dA-Z]{5})$`, 'u'),
  military: /^([A-Z]{2}|[军空海北沈兰济南广成][A-Z])\d{5}$/u,
  temporary: new RegExp(`^(${region}[${letter}\\d]{4,5}临|临[A-Z]?\\d{4,6})$`, 'u'),
}

const plateKindIds = Object.keys(forms) as PlateKind[]

/** @param plate as `tidyPlate` leaves it. @returns undefined for none of the known forms. */
export const plateKindOf = (plate: string): PlateKind | undefined =>
  plateKindIds.find(kind => forms[kind].test(plate))

const special: ReadonlySet<PlateKind> = new Set([
  'police',
  'embassy',
  'consulate',
  'armed-police',
  'military',
  'temporary',
])

/** @param plate as `tidyPlate` leaves it. */
export const plateDoubtOf = (plate: string): PlateDoubt | undefined => {
  const kind = plateKindOf(plate)
  if (kind === undefined) return 'plate-form'
  return special.has(kind) ? 'plate-special' : undefined
}

const dotted = new RegExp(`^(${region}|WJ[${provinces}]?|[A-Z]{2})(?=.{4})`, 'u')

/** As people read it: `津A·6K2Q8`. @param plate as `tidyPlate` leaves it. */
export const shownPlate = (plate: string): string => plate.replace(dotted, '$1·')
