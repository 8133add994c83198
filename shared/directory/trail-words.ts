import type { Frozen } from '../kernel/event.ts'
import { own } from '../kernel/own.ts'
import {
  because,
  changed,
  said,
  type Told,
  told,
  type WordsAround,
  type WordsOf,
} from '../kernel/trail-words.ts'
import type { DirectoryEvent, StaffChanged } from './events.ts'
import { sectionNameOf } from './sections.ts'
import type { DirectoryState, StaffStep } from './state.ts'

type Around = WordsAround & { readonly state: { readonly directory: Frozen<DirectoryState> } }

/** What the trail says of the staff. */
export const directoryWords: WordsOf<DirectoryEvent, Around> = {
  'directory.added': data => ({ act: '录入人员', about: data.name, told: factsOf(data, undefined) }),
  'directory.changed': (data, around) => ({
    act: '更改人员',
    about: data.name,
    told: factsOf(data, stepOf(around, data.staffId)?.was),
  }),
  'directory.left': ({ staffId, on, reason, section }, { staffName }) => ({
    act: '登记离职',
    about: staffName(staffId),
    told: [...changed('在册', '在册', `${on} 起离职`), told('科室', section)],
    ...because(reason),
  }),
  'directory.returned': ({ staffId, on }, { staffName }) => ({
    act: '登记返岗',
    about: staffName(staffId),
    told: changed('在册', '离职', `${on} 起在册`),
  }),
  'directory.section-renamed': ({ before, name }) => ({
    act: '科室更名',
    about: name,
    told: changed('名称', before, name),
  }),
  'directory.sections-merged': ({ sectionId, intoId }, { state }) => ({
    act: '科室合并',
    about: nameIn(state.directory, sectionId),
    told: changed('所属', nameIn(state.directory, sectionId), `并入${nameIn(state.directory, intoId)}`),
  }),
}

type Stated = Pick<StaffChanged['data'], 'name' | 'section' | 'post' | 'rank' | 'phone' | 'shortPhone'>

const labels = {
  name: '姓名',
  section: '科室',
  post: '职务',
  rank: '职级',
  phone: '电话',
  shortPhone: '短号',
} as const satisfies { readonly [F in keyof Stated]: string }
const fields = Object.keys(labels) as (keyof Stated)[]

const factsOf = (now: Stated, was: Stated | undefined): readonly Told[] =>
  fields.flatMap(field =>
    was ? changed(labels[field], was[field], now[field]) : said(labels[field], now[field]),
  )

/** How the person stood before stands beside the change in the state. */
const stepOf = ({ state, meta }: Around, staffId: string): Frozen<StaffStep> | undefined =>
  own(state.directory.steps, staffId)?.find(
    ({ kind, at, by }) => kind === 'changed' && at === meta.at && by === meta.actor,
  )

/** A merged section is shown by the name that it bore itself. */
const nameIn = (directory: Frozen<DirectoryState>, sectionId: string): string =>
  own(directory.sections, sectionId)?.name ?? sectionNameOf(directory, sectionId)
