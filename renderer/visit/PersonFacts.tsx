import type { Outsider } from '../../shared/papers/index.ts'
import { idTypes } from '../../shared/papers/index.ts'
import { visitText as text } from './text.ts'

type PersonFactsProps = { readonly person: Pick<Outsider, 'idType' | 'idNumber' | 'phone'> }

/** The whole number and telephone of somebody, while they may be seen. */
export const PersonFacts = ({ person: { idType, idNumber, phone } }: PersonFactsProps) => (
  <dl className="facts">
    <dt>{idTypes[idType ?? 'other']}</dt>
    <dd>{idNumber ?? text.noPapers}</dd>
    <dt>{text.fields.phone}</dt>
    <dd>{phone ?? text.card.none}</dd>
  </dl>
)
