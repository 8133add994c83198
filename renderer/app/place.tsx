import { createContext, useContext, useMemo, useState } from 'react'
import { gone, goneBack, type Place, type Trail } from './places.ts'

type Places = { readonly place: Place; readonly go: (to: Place) => void; readonly back: () => void }

const PlacesContext = createContext<Places | undefined>(undefined)

export const PlacesProvider = ({
  first,
  children,
}: {
  readonly first: Place
  readonly children: React.ReactNode
}) => {
  const [trail, setTrail] = useState<Trail>([first])
  const places = useMemo<Places>(
    () => ({
      place: trail[0],
      go: to => setTrail(before => gone(before, to)),
      back: () => setTrail(goneBack),
    }),
    [trail],
  )
  return <PlacesContext value={places}>{children}</PlacesContext>
}

/** @throws outside of a signed-in window, where there are no places. */
export const usePlaces = (): Places => {
  const places = useContext(PlacesContext)
  if (!places) throw new Error('usePlaces stands outside of PlacesProvider')
  return places
}
