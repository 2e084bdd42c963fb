import { defineModule } from '#platform/module.ts'
import { digestMail } from './digest.ts'
import { routes } from './http.ts'
import { forgetOldNoticesJob, sendDigestsJob } from './jobs.ts'
import { newFollower, welcome } from './notices.ts'
import { reactions } from './reactions.ts'
import { securityNotices } from './security-notices.ts'

/** What members are told of, and by which channels. */
export const notificationsModule = defineModule({
  name: 'notifications',
  uses: ['people', 'credentials', 'relations'],
  routes,
  reactions,
  jobs: [sendDigestsJob, forgetOldNoticesJob],
  letters: [digestMail],
  notices: [newFollower, welcome, ...securityNotices],
})
