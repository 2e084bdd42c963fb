import { defineModule } from '#platform/module.ts'
import { checks } from './checks.ts'
import { routes } from './http.ts'
import { sendRefundJob } from './jobs.ts'
import { isPaidByFile, proofFilesInUse } from './queries.ts'

/** Paying: one port, several methods, proofs and refunds. Knows nothing of what is paid for. */
export const paymentsModule = defineModule({
  name: 'payments',
  uses: ['media', 'people'],
  routes,
  jobs: [sendRefundJob],
  checks,
  mediaInUse: proofFilesInUse,
  fileReaders: { 'payments.proof': (ctx, file) => isPaidByFile(ctx, file.id) },
})
