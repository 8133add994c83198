/** Between hanzi a space is padding of a printed list (张　伟); it is no part of the name. Characters stay as they are. */
export const tidyName = (name: string): string =>
  name
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')

/** Full-width figures and signs as a telephone has them, no spaces at the ends. */
export const tidyPhone = (phone: string): string =>
  phone
    .replace(/[０-９－（）＋]/gu, sign => String.fromCodePoint((sign.codePointAt(0) ?? 0) - 0xfee0))
    .replace(/[—–‐]/gu, '-')
    .trim()

/** The number of a mobile telephone, which is one person's own; undefined for any other. */
export const mobileIn = (phone: string): string | undefined =>
  /^(?:\+?86)?(1[3-9]\d{9})$/u.exec(tidyPhone(phone).replace(/[\s-]/gu, ''))?.[1]
