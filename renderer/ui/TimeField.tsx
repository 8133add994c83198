import { TextField, type TextFieldProps } from './TextField.tsx'

type TimeFieldProps = Omit<TextFieldProps, 'aside'> & {
  /** What the typed text means now: `11-23 周一 14:21`; empty while it means nothing. */
  readonly understood: string
}

/** A time typed the short way (`0730`, `-10`, `昨2330`); what was understood stands in the field, right. */
export const TimeField = ({ understood, ...field }: TimeFieldProps) => (
  <TextField {...field} aside={understood} />
)
