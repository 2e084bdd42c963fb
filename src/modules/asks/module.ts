import { defineModule } from '#platform/module.ts'
import { checks } from './checks.ts'
import { routes } from './http.ts'
import { closeExpiredAsksJob, foldViewsJob, warnExpiringAsksJob } from './jobs.ts'
import { notices } from './notices.ts'
import { picturesInUse } from './pictures-in-use.ts'
import { reactions } from './reactions.ts'
import { searchable } from './searchable.ts'

/** What members need, and who may help. */
export const asksModule = defineModule({
  name: 'asks',
  uses: ['media', 'people', 'relations', 'notifications', 'tools', 'listings'],
  routes,
  reactions,
  jobs: [foldViewsJob, closeExpiredAsksJob, warnExpiringAsksJob],
  checks,
  mediaInUse: picturesInUse,
  notices,
  searchable,
})
