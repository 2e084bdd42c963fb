import { defineModule } from '#platform/module.ts'
import { routes } from './http.ts'
import { endOldChallengesJob } from './jobs.ts'

/** Ways to prove who one is: the password with a second step, passkeys, accounts elsewhere. */
export const credentialsModule = defineModule({ name: 'credentials', uses: ['people'], routes, jobs: [endOldChallengesJob] })
