import { defineModule } from '#platform/module.ts'
import { routes } from './http.ts'
import { accountMails } from './account-mails.ts'
import { checks } from './checks.ts'
import { endOldSessionsJob, mailEmailChangeJob, mailResetLinkJob } from './jobs.ts'
import { picturesInUse } from './pictures-in-use.ts'
import { reactions } from './reactions.ts'
import { searchable } from './searchable.ts'

/** Accounts, sessions, profiles and API keys. */
export const peopleModule = defineModule({ name: 'people', uses: ['media'], routes, reactions, mediaInUse: picturesInUse, jobs: [endOldSessionsJob, mailResetLinkJob, mailEmailChangeJob], letters: accountMails, checks, searchable })
