import { useEffect } from 'react'
import { frameText } from './frame-text.ts'

/** `值守簿 — 值班日志 — 11-23 — 张伟` (ux §1). */
export const useTitle = (parts: readonly string[], isDemo: boolean): void => {
  const title = `${isDemo ? frameText.demoTitle : ''}${[frameText.product, ...parts].join(' — ')}`
  useEffect(() => {
    document.title = title
  }, [title])
}
