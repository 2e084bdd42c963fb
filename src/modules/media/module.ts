import { defineModule } from '#platform/module.ts'
import { routes } from './http.ts'

/** Pictures: taken in, re-encoded, stored by content, never changed. */
export const mediaModule = defineModule({ name: 'media', uses: [], routes })
