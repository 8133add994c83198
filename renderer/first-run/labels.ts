import { apartRoles, roleLabels } from '../../shared/account/index.ts'
import { limitOf } from '../../shared/settings/index.ts'
import type { SetUpValues } from '../../shared/station/draft.ts'
import { fill } from '../app/fill.ts'
import { firstRunText as text } from './text.ts'

/** Names of all fields by path, in their order on the pages, for the summary of what must be changed. */
export const labelsOf = ({ others, limits }: SetUpValues): { readonly [path: string]: string } =>
  Object.fromEntries([
    ['unit', text.unit],
    ['stationName', text.station],
    ['stationLetter', text.letter],
    ['timeZone', text.zone],
    ...apartRoles.flatMap(post => personLabels(`apart.${post}`, roleLabels[post])),
    ...others.flatMap((_, place) => {
      const row = fill(text.row, { row: place + 1 })
      return [
        ...personLabels(`others.${place}`, row),
        [`others.${place}.posts`, `${row}${text.posts}`] as const,
      ]
    }),
    ['roster', text.roster.paste],
    ...limits.map(({ name }, place) => [`limits.${place}.value`, limitOf(name).label] as const),
  ])

const personLabels = (path: string, who: string) =>
  [
    [`${path}.name`, `${who}${text.name}`],
    [`${path}.section`, `${who}${text.section}`],
    [`${path}.account`, `${who}${text.account}`],
  ] as const
