import { defineModule } from '#platform/module.ts'
import { checks } from './checks.ts'
import { routes } from './http.ts'
import { forgetDeletedJob } from './jobs.ts'

/** What members keep: lists of offers, asks, people and tools. */
export const favouritesModule = defineModule({ name: 'favourites', uses: ['people', 'relations', 'tools', 'listings', 'asks'], routes, jobs: [forgetDeletedJob], checks })
