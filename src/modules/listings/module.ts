import { defineModule } from '#platform/module.ts'
import { checks } from './checks.ts'
import { filesInUse } from './downloads.ts'
import { routes } from './http.ts'
import { foldViewsJob } from './jobs.ts'
import { prepareTaxonomy } from './prepare.ts'
import { picturesInUse } from './pictures-in-use.ts'
import { reactions } from './reactions.ts'
import { searchable } from './searchable.ts'

/** Offers of every type, and the vocabulary they are sorted by. */
export const listingsModule = defineModule({ name: 'listings', uses: ['media', 'people', 'relations', 'tools'], routes, reactions, mediaInUse: async (ctx, ids) => [...(await picturesInUse(ctx, ids)), ...(await filesInUse(ctx, ids))], jobs: [foldViewsJob], checks, searchable, prepare: prepareTaxonomy })
