import { useRef } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import { type FirstPost, firstPosts } from '../../shared/station/contract.ts'
import { ask } from '../app/bridge.ts'
import type { FirstRunValues } from './first-run-form.ts'

/**
 * Draws a free sign-in name and a one-time password once a name is filled in. A password that somebody may
 * have copied stays as long as the name does.
 */
export const useSuggestion = (
  form: UseFormReturn<FirstRunValues>,
  post: FirstPost,
): (() => Promise<void>) => {
  const drawnFor = useRef('')
  return async () => {
    const name = form.getValues(`people.${post}.name`).trim()
    if (name === '' || name === drawnFor.current) return
    void form.trigger(`people.${post}.name`)
    const names = firstPosts.map(other => form.getValues(`people.${other}.name`))
    const drawn = (await ask('station.suggest', { names }).catch(() => []))[firstPosts.indexOf(post)]
    if (!drawn) return
    drawnFor.current = name
    form.setValue(`people.${post}.account`, drawn.account)
    form.setValue(`people.${post}.password`, drawn.password)
    form.setValue(`people.${post}.isNoted`, false)
    if (drawn.account !== '') form.clearErrors(`people.${post}.account`)
  }
}
