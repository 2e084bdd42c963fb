import { defineModule } from '#platform/module.ts'
import { routes } from './http.ts'
import { letters } from './letters.ts'
import { notices } from './notices.ts'
import { reactions } from './reactions.ts'

/** What visitors without an account write to members. */
export const inquiriesModule = defineModule({
  name: 'inquiries',
  uses: ['people', 'relations', 'notifications'],
  routes,
  reactions,
  notices,
  letters,
})
