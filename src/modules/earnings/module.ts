import { defineModule } from '#platform/module.ts'
import { checks } from './checks.ts'
import { routes } from './http.ts'
import { notices } from './notices.ts'
import { reactions } from './reactions.ts'

/** What sellers do with what they earned: look, save, have it sent. */
export const earningsModule = defineModule({ name: 'earnings', uses: ['ledger', 'people', 'notifications', 'payments', 'orders'], routes, reactions, notices, checks })
