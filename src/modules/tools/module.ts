import { defineModule } from '#platform/module.ts'
import { routes } from './http.ts'
import { prepareTools } from './prepare.ts'

/** The directory of tools that members work with. */
export const toolsModule = defineModule({ name: 'tools', uses: [], routes, prepare: prepareTools })
