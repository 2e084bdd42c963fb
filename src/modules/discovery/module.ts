import { defineModule } from '#platform/module.ts'
import { routes } from './http.ts'

/** Finding each other: offers, people, tools and asks, put together around what somebody needs. */
export const discoveryModule = defineModule({ name: 'discovery', uses: ['people', 'relations', 'tools', 'listings', 'asks'], routes })
