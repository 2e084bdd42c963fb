import { defineModule } from '#platform/module.ts'
import { routes } from './http.ts'
import { makeAvifJob } from './jobs.ts'

/** Pictures and private files: taken in, made harmless, kept as long as something uses them. */
export const mediaModule = defineModule({ name: 'media', uses: [], routes, jobs: [makeAvifJob] })
