import { withoutUnseen } from '../../shared/kernel/text.ts'

/** For a single line: tabs and line ends of a paste become spaces, unseen characters go. */
export const cleanLine = (typed: string): { text: string; removed: number } => {
  const { text, removed } = withoutUnseen(typed)
  return { text: text.replace(/[\t\n]+/gu, ' '), removed }
}

/** What the message line says after a paste was cleaned. */
export const cleanedSentence = (removed: number): string => `已去掉 ${removed} 个看不见的字符`
