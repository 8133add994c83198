import { useEffect, useState } from 'react'
import { ask } from '../app/bridge.ts'

/** A one-time password as it stands on the page: shown until its owner has it. */
export type DrawnPassword = { readonly password: string; readonly isNoted: boolean }

export type Passwords = {
  /** In the order of the people; empty until they are drawn. */
  readonly drawn: readonly DrawnPassword[]
  /** Noted: it is shown no more. Not noted after all: a fresh one, for nobody can read the first again. */
  readonly mark: (place: number, isNoted: boolean) => void
}

/** Drawn by the main process when the page opens; they are kept nowhere but here until the set-up is sent. */
export const usePasswords = (names: readonly string[]): Passwords => {
  const [drawn, setDrawn] = useState<readonly DrawnPassword[]>([])
  const [asked] = useState(names)
  useEffect(() => {
    void draw(asked).then(setDrawn)
  }, [asked])
  const put = (place: number, one: DrawnPassword) =>
    setDrawn(before => before.map((other, at) => (at === place ? one : other)))
  return {
    drawn,
    mark: (place, isNoted) => {
      const one = drawn[place]
      if (!one) return
      if (isNoted) return put(place, { ...one, isNoted })
      void draw(['']).then(([fresh]) => fresh && put(place, fresh))
    },
  }
}

const draw = async (names: readonly string[]): Promise<readonly DrawnPassword[]> => {
  const suggestions = await ask('station.suggest', { names: [...names] }).catch(() => [])
  return suggestions.map(({ password }) => ({ password, isNoted: false }))
}
