import { z } from 'zod'
import { defineEvent } from '#platform/events.ts'
import { orderRoles, orderStatuses, orderSteps } from './states.ts'

const Order = z.object({ orderId: z.uuid(), buyerId: z.uuid(), sellerId: z.uuid() })

/** Somebody ordered something. */
export const orderPlaced = defineEvent('orders.order_placed', Order)

/** Somebody wrote in an order. */
export const orderSaid = defineEvent('orders.order_said', Order.extend({ by: z.enum(orderRoles) }))

/** Whom an order waits for has until then. */
export const orderDueSoon = defineEvent('orders.order_due_soon', Order.extend({ on: z.enum(['buyer', 'seller']), dueAt: z.iso.datetime() }))

/** An order took a step: by whom, from where to where, and which connection it came from. */
export const orderMoved = defineEvent('orders.order_moved', Order.extend({ step: z.enum(orderSteps), from: z.enum(orderStatuses), to: z.enum(orderStatuses), by: z.enum(orderRoles), connectionId: z.uuid().nullable().optional() }))
