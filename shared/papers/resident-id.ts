import { isCalendarDay } from '../calendar/index.ts'

/** What is wrong with a resident's number: its form, the province it begins with, the day of birth, the check digit. */
export type ResidentIdFault = 'form' | 'region' | 'birth' | 'check'

/**
 * Looks at a citizen number by GB 11643: 17 digits and a check digit, a province of GB/T 2260, a day of birth that was.
 * Of a number that is no such form nothing else can be said. @param today `YYYY-MM-DD`. @returns the first fault.
 */
export const residentIdFault = (number: string, today: string): ResidentIdFault | undefined => {
  if (!/^\d{17}[\dX]$/.test(number)) return 'form'
  if (!provinces.has(number.slice(0, 2))) return 'region'
  if (!isBirthDay(number.slice(6, 14), today)) return 'birth'
  return checkDigitOf(number.slice(0, 17)) === number.slice(17) ? undefined : 'check'
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const checkDigits = '10X98765432'

/** GB 11643: the weighted sum of the 17 digits, modulo 11, by its table. @param digits exactly 17. */
export const checkDigitOf = (digits: string): string =>
  checkDigits.charAt(
    weights.reduce((sum, weight, place) => sum + weight * Number(digits.charAt(place)), 0) % 11,
  )

const firstBirthDay = '1900-01-01'

/** @param digits `YYYYMMDD`. */
export const isBirthDay = (digits: string, today: string): boolean => {
  const day = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`
  return isCalendarDay(day) && day >= firstBirthDay && day <= today
}

/** GB/T 2260, the first two digits; 83 is on the residence permits of people from Taiwan, 81 and 82 of the two regions. */
const provinces: ReadonlySet<string> = new Set(
  '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82 83'.split(
    ' ',
  ),
)
