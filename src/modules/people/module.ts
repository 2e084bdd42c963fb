import { defineModule } from '#platform/module.ts'
import { routes } from './http.ts'
import { endOldSessionsJob } from './jobs.ts'
import { welcomeMail } from './notices.ts'
import { reactions } from './reactions.ts'

/** Accounts, sessions, profiles and API keys. */
export const peopleModule = defineModule({ name: 'people', uses: ['media'], routes, reactions, jobs: [endOldSessionsJob], letters: [welcomeMail] })
