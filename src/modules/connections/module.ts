import { defineModule } from '#platform/module.ts'
import { checks } from './checks.ts'
import { routes } from './http.ts'
import { remindOfConnectionsJob } from './jobs.ts'
import { notices } from './notices.ts'
import { reviewedConnection } from './queries.ts'
import { reactions } from './reactions.ts'

/** Two people who work on an ask or an offer. */
export const connectionsModule = defineModule({
  name: 'connections',
  uses: ['people', 'relations', 'notifications', 'listings', 'asks', 'messaging'],
  routes,
  reactions,
  jobs: [remindOfConnectionsJob],
  notices,
  checks,
  reviewContexts: { connection: reviewedConnection },
})
