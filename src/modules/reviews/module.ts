import { defineModule } from '#platform/module.ts'
import { checks } from './checks.ts'
import { reviewedOrder } from './contexts.ts'
import { routes } from './http.ts'
import { notices } from './notices.ts'
import { reactions } from './reactions.ts'

/** What members say of each other, and what it comes to. */
export const reviewsModule = defineModule({
  name: 'reviews',
  uses: ['people', 'relations', 'notifications', 'listings', 'connections', 'orders'],
  routes,
  reactions,
  notices,
  checks,
  reviewContexts: { order: reviewedOrder },
})
