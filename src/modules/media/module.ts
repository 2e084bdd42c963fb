import { defineModule } from '#platform/module.ts'
import { checks } from './checks.ts'
import { routes } from './http.ts'
import { collectUnusedJob, makeAvifJob } from './jobs.ts'

/** Pictures and private files: taken in, made harmless, kept as long as something uses them. */
export const mediaModule = defineModule({
  name: 'media',
  uses: [],
  routes,
  jobs: [makeAvifJob, collectUnusedJob],
  checks,
  // An upload for nothing in particular: its owner's only.
  fileReaders: { 'media.upload': () => Promise.resolve(false) },
})
