import { z } from 'zod'
import { line } from '../kernel/text.ts'

/** A vehicle of others and who drives it. Sealed before anything is decided (format.md §5): no journal, log or draft holds it in clear. */
export const outsideVehicle = z.strictObject({
  plate: line(16),
  driver: line(40).optional(),
  phone: line(30).optional(),
  organisation: line(60).optional(),
})
export type OutsideVehicle = z.infer<typeof outsideVehicle>
