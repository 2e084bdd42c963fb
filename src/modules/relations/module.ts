import { defineModule } from '#platform/module.ts'
import { checks } from './checks.ts'
import { routes } from './http.ts'

/** Who follows, blocks and mutes whom. */
export const relationsModule = defineModule({ name: 'relations', uses: ['people'], routes, checks })
