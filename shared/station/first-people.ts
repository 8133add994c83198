import { apartRoles, isReserved, roleLabels, rolesConflict, sameName } from '../account/index.ts'
import { refuse } from '../kernel/decision.ts'
import type { Refusal } from '../kernel/refusal.ts'
import { firstPosts, type SetUpPost } from './contract.ts'
import type { PreparedPerson } from './prepared.ts'
import type { StationRefusal } from './refusals.ts'

type People = readonly PreparedPerson[]
type No = Refusal<StationRefusal> | undefined

/** Every post once. */
export const postsOf = ({ post, also = [] }: Pick<PreparedPerson, 'post' | 'also'>): readonly SetUpPost[] => [
  ...new Set([post, ...also]),
]

/** Why a book cannot begin with these people; undefined where it can. */
export const whyNotThesePeople = (people: People): No =>
  openPost(people) ??
  lonelyPost(people) ??
  samePersonApart(people) ??
  personTwice(people) ??
  reservedAccount(people) ??
  sameAccount(people)

/** Two of one name are two persons only where both have a section, and not the same. */
export const isSamePerson = (a: NameAndSection, b: NameAndSection): boolean =>
  sameName(a.name, b.name) && (!a.section || !b.section || sameName(a.section, b.section))

type NameAndSection = { readonly name: string; readonly section?: string | undefined }

const openPost = (people: People): No => {
  const post = firstPosts.find(wanted => !people.some(person => postsOf(person).includes(wanted)))
  return post && refuse('station.post-open', { post: roleLabels[post] })
}

/** Administrator and auditor hold nothing else (architecture §6). */
const lonelyPost = (people: People): No => {
  for (const person of people) {
    const post = rolesConflict(postsOf(person))
    if (post) return refuse('station.post-alone', { name: person.name, post: roleLabels[post] })
  }
  return undefined
}

/** Three persons (三员分立): the first two of them that bear one name, whatever their sections. */
const samePersonApart = (people: People): No => {
  const apart = people.flatMap(person => {
    const post = apartRoles.find(role => postsOf(person).includes(role))
    return post ? [{ name: person.name, post }] : []
  })
  for (const [place, one] of apart.entries()) {
    const other = apart.slice(place + 1).find(({ name }) => sameName(name, one.name))
    if (other) return refuse('station.same-person', { name: one.name, ...labels(one.post, other.post) })
  }
  return undefined
}

/** One person, one account: all posts stand in it. */
const personTwice = (people: People): No => {
  for (const [place, one] of people.entries()) {
    const other = people.slice(place + 1).find(later => isSamePerson(one, later))
    if (other) return refuse('station.person-twice', { name: one.name, ...labels(one.post, other.post) })
  }
  return undefined
}

const labels = (first: SetUpPost, second: SetUpPost) => ({
  first: roleLabels[first],
  second: roleLabels[second],
})

const reservedAccount = (people: People): No => {
  const person = people.find(({ account }) => isReserved(account))
  return person && refuse('station.account-reserved', { account: person.account })
}

const sameAccount = (people: People): No => {
  const twice = people.find(({ account }, place) => people.findIndex(p => p.account === account) < place)
  return twice && refuse('station.same-account', { account: twice.account })
}
