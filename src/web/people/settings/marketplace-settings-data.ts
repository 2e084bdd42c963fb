import type { availabilities, creatorCategories, Me, programs } from '#modules/people/shapes.ts'
import type { currencyCodes } from '#platform/money.ts'

/** What the form is made of. The lists come from the server: their shapes would cost the browser a library. */
export interface MarketplaceSettingsData {
  person: Me
  choices: {
    availabilities: typeof availabilities
    creatorCategories: typeof creatorCategories
    programs: typeof programs
    currencies: typeof currencyCodes
  }
  /** Amounts as they are typed. */
  rates: { hourly: string; project: string }
}
