import { downloadPurpose } from '#modules/listings/shapes.ts'
import { defineModule } from '#platform/module.ts'
import { checks } from './checks.ts'
import { settlePayment } from './commands/settle-payment.ts'
import { downloadsInUse, readsDownload } from './downloads.ts'
import { routes } from './http.ts'
import { remindOfOrdersJob, takeDueStepsJob } from './jobs.ts'
import { notices } from './notices.ts'
import { orderFilesInUse, readsOrderFile, readsProof } from './queries.ts'
import { reactions } from './reactions.ts'
import { subject } from './settling.ts'
import { talkAboutOrder } from './talk.ts'

/** Orders of every kind, from the cart to the money. */
export const ordersModule = defineModule({
  name: 'orders',
  uses: ['media', 'ledger', 'people', 'relations', 'notifications', 'listings', 'connections', 'payments'],
  routes,
  reactions,
  jobs: [takeDueStepsJob, remindOfOrdersJob],
  notices,
  checks,
  mediaInUse: async (ctx, ids) => [...(await orderFilesInUse(ctx, ids)), ...(await downloadsInUse(ctx, ids))],
  fileReaders: {
    'orders.delivery': (ctx, file) => readsOrderFile(ctx, file.id),
    'payments.proof': (ctx, file) => readsProof(ctx, file.id),
    [downloadPurpose]: (ctx, file) => readsDownload(ctx, file.id),
  },
  threadSubjects: { order: talkAboutOrder },
  paymentSettlers: { [subject]: (ctx, payment) => settlePayment(ctx, payment) },
})
