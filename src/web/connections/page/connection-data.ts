import type { Connection } from '#modules/connections/shapes.ts'
import type { Order } from '#modules/orders/shapes.ts'
import type { MethodName } from '#modules/payments/shapes.ts'
import type { Talk } from '#web/talk/talk-data.ts'
import { otherSide, type Side } from '#modules/connections/states.ts'

/** An order as far as the page of its connection shows it. */
export type ConnectionOrder = Pick<Order, 'id' | 'number' | 'status' | 'paymentStatus'>

export interface ConnectionData {
  connection: Connection
  side: Side
  isLate: boolean
  messageHtml: string
  talk: Talk
  /** The order that the price became. */
  order: ConnectionOrder | null
  /** Ways of paying, while its reader may order. */
  methods: MethodName[]
}

/** The other one of the two. */
export const partner = ({ connection, side }: Pick<ConnectionData, 'connection' | 'side'>) => connection[otherSide(side)]

/** Whether the state in which it stands is one's own doing, or to be gone on from: which sentence says it. */
export function turnOf({ connection, side }: Pick<ConnectionData, 'connection' | 'side'>): 'mine' | 'theirs' {
  const by = connection.nextActor ?? connection.timeline.at(-1)?.by
  return by === side ? 'mine' : 'theirs'
}
