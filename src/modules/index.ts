import { checkGraph, type Manifest } from '#platform/module.ts'
import { asksModule } from './asks/module.ts'
import { connectionsModule } from './connections/module.ts'
import { credentialsModule } from './credentials/module.ts'
import { discoveryModule } from './discovery/module.ts'
import { earningsModule } from './earnings/module.ts'
import { favouritesModule } from './favourites/module.ts'
import { inquiriesModule } from './inquiries/module.ts'
import { ledgerModule } from './ledger/module.ts'
import { listingsModule } from './listings/module.ts'
import { mediaModule } from './media/module.ts'
import { messagingModule } from './messaging/module.ts'
import { notificationsModule } from './notifications/module.ts'
import { ordersModule } from './orders/module.ts'
import { paymentsModule } from './payments/module.ts'
import { peopleModule } from './people/module.ts'
import { relationsModule } from './relations/module.ts'
import { reviewsModule } from './reviews/module.ts'
import { toolsModule } from './tools/module.ts'

/** All modules, in the order in which they may use each other: the graph of the house, in code. */
export const modules: readonly Manifest[] = [
  mediaModule,
  ledgerModule,
  peopleModule,
  credentialsModule,
  relationsModule,
  notificationsModule,
  toolsModule,
  listingsModule,
  asksModule,
  messagingModule,
  connectionsModule,
  inquiriesModule,
  paymentsModule,
  ordersModule,
  reviewsModule,
  earningsModule,
  favouritesModule,
  discoveryModule,
]

checkGraph(modules)
