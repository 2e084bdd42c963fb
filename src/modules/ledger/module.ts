import { defineModule } from '#platform/module.ts'
import { checks } from './checks.ts'

/** Double entry in any unit: who has how much of what, and why. */
export const ledgerModule = defineModule({ name: 'ledger', uses: [], checks })
