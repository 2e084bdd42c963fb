import type { availabilities, creatorCategories, Me, programs } from '#modules/people/shapes.ts'
import type { currencyCodes } from '#platform/money.ts'

/** What the profile's form is made of. The lists come from the server: their shapes would cost the browser a library. */
export interface ProfileSettingsData {
  person: Me
  choices: {
    availabilities: typeof availabilities
    creatorCategories: typeof creatorCategories
    programs: typeof programs
    currencies: typeof currencyCodes
    timeZones: string[]
  }
  /** Amounts as they are typed. */
  rates: { hourly: string; project: string }
}
