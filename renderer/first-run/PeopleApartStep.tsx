import { type ApartRole, apartRoles, roleLabels } from '../../shared/account/index.ts'
import { TextField } from '../ui/TextField.tsx'
import { firstRunText as text } from './text.ts'
import { useSuggestion } from './use-suggestion.ts'

/** Three persons, side by side. */
export const PeopleApartStep = () => (
  <div className="person-cards">
    {apartRoles.map(post => (
      <PersonCard key={post} post={post} />
    ))}
  </div>
)

const PersonCard = ({ post }: { readonly post: ApartRole }) => {
  const suggest = useSuggestion(`apart.${post}`)
  return (
    <fieldset className="panel person-card">
      <legend>{roleLabels[post]}</legend>
      <p className="meta person-duty">{text.duties[post]}</p>
      <TextField name={`apart.${post}.name`} label={text.name} isRequired onLeave={suggest} />
      <TextField name={`apart.${post}.section`} label={text.section} hint={text.sectionHint} />
      <TextField name={`apart.${post}.account`} label={text.account} hint={text.accountHint} isRequired />
    </fieldset>
  )
}
