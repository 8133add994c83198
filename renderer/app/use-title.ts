import { useEffect } from 'react'
import { useUrgentCall } from '../alarm/sound.tsx'
import { frameText } from './frame-text.ts'

/** `值守簿 — 值班日志 — 11-23 — 张伟` (ux §1); while a ▲ calls its mark stands in front, also for a minimised window. */
export const useTitle = (parts: readonly string[], isDemo: boolean): void => {
  const mark = useUrgentCall() ? '▲ ' : ''
  const title = `${mark}${isDemo ? frameText.demoTitle : ''}${[frameText.product, ...parts].join(' — ')}`
  useEffect(() => {
    document.title = title
  }, [title])
}
