import { defineModule } from '#platform/module.ts'
import { attachmentPurpose } from './attachments.ts'
import { checks } from './checks.ts'
import { routes } from './http.ts'
import { frames } from './live.ts'
import { notices } from './notices.ts'
import { attachmentsInUse, readsAttachment } from './queries.ts'
import { reactions } from './reactions.ts'

/** Conversations between members. */
export const messagingModule = defineModule({
  name: 'messaging',
  uses: ['media', 'people', 'relations', 'notifications'],
  routes,
  frames,
  reactions,
  notices,
  checks,
  mediaInUse: attachmentsInUse,
  fileReaders: { [attachmentPurpose]: (ctx, file) => readsAttachment(ctx, file.id) },
})
