import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { type DefaultValues, type UseFormReturn, useForm } from 'react-hook-form'
import type { z } from 'zod'
import { type TimeSurroundings, typedTime } from '../../shared/calendar/index.ts'
import { useUnitClock } from '../app/clock.tsx'
import { now } from './passage-values.ts'

type Timed = { readonly time: string }

type TimedForm<Values extends Timed> = {
  readonly form: UseFormReturn<Values>
  /** The typed time; undefined for the moment of saving. */
  readonly movedAt: (values: Timed) => string | undefined
}

/** A short form that ends a passage or takes one out; its time is checked as it is understood. */
export const useTimedForm = <Values extends Timed>(
  formOf: (around: () => TimeSurroundings) => z.ZodType<Values, Values>,
  begin: DefaultValues<Values>,
): TimedForm<Values> => {
  const { clock, timeZone } = useUnitClock()
  const [around] = useState(() => () => ({ now: clock.now(), timeZone }))
  const [resolver] = useState(() => zodResolver(formOf(around)))
  const form = useForm<Values>({ defaultValues: begin, resolver })
  return {
    form,
    movedAt: ({ time }) => {
      const meant = time.trim() === now ? undefined : typedTime(time, around())
      return meant?.ok ? meant.instant : undefined
    },
  }
}

/** Says of a time that cannot be understood why. */
export const timeFault = (time: string, around: () => TimeSurroundings): string | undefined => {
  const meant = typedTime(time, around())
  return meant.ok ? undefined : meant.why
}
