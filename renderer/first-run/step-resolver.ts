import { type FieldErrors, type Resolver, set } from 'react-hook-form'
import type { SetUpStep, SetUpValues } from '../../shared/station/draft.ts'
import { faultsIn } from './faults.ts'

/** Judges the values of one step; the first fault of a field is the one that is said. */
export const judgedBy =
  (step: SetUpStep): Resolver<SetUpValues> =>
  values => {
    const errors: FieldErrors<SetUpValues> = {}
    for (const { path, message } of [...faultsIn(step, values)].reverse())
      set(errors, path, { type: 'custom', message })
    return Object.keys(errors).length === 0 ? { values, errors: {} } : { values: {}, errors }
  }
