import type { Completeness } from '#modules/people/completeness.ts'
import type { Me } from '#modules/people/shapes.ts'

/** What the profile's form is made of. */
export interface ProfileSettingsData {
  person: Me
  completeness: Completeness
  timeZones: string[]
}
