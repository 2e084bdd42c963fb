import { defineModule } from '#platform/module.ts'
import { checks } from './checks.ts'
import { routes } from './http.ts'

/** What sellers do with what they earned: look, save, have it sent. */
export const earningsModule = defineModule({ name: 'earnings', uses: ['ledger', 'people', 'payments', 'orders'], routes, checks })
