import type { PaymentSettler } from '#platform/module.ts'
import { definePort } from '#platform/ports.ts'

/** By what is paid (`orders.order`): what its module does inside a payment's transaction. Told in the manifests. */
export const paymentSettlersPort = definePort<Readonly<Record<string, PaymentSettler>>>('payments.settlers')
