import { sql } from 'drizzle-orm'
import { bigint, check, index, integer, jsonb, pgSchema, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core'
import { files } from '#modules/media/tables.ts'
import { profiles } from '#modules/people/tables.ts'
import { createdAt, id, instant } from '#platform/database/schema.ts'
import type { MethodName, PaymentSettingsView } from './shapes.ts'
import type { PaymentState } from './states.ts'

export const paymentsSchema = pgSchema('payments')

const cents = (name: string) => bigint(name, { mode: 'number' })

/** What somebody is to pay somebody, once per thing that is paid. */
export const payments = paymentsSchema.table(
  'payments',
  {
    id: id(),
    /** What it is for, `module.noun`, and which of them. */
    subject: text().notNull(),
    subjectId: uuid('subject_id').notNull(),
    /** Payments that are paid together have the same. */
    togetherId: uuid('together_id').notNull(),
    payerId: uuid('payer_id').notNull().references(() => profiles.id),
    payeeId: uuid('payee_id').notNull().references(() => profiles.id),
    method: text().$type<MethodName>().notNull(),
    /** Short, for the payer to name when they send money. */
    reference: text().notNull(),
    amountCents: cents('amount_cents').notNull(),
    currency: text().notNull(),
    status: text().$type<PaymentState>().notNull().default('waiting'),
    refundedCents: cents('refunded_cents').notNull().default(0),
    createdAt: createdAt(),
    confirmedAt: instant('confirmed_at'),
  },
  (table) => [
    uniqueIndex('payments_subject').on(table.subject, table.subjectId),
    uniqueIndex('payments_reference').on(table.reference),
    index('payments_together').on(table.togetherId),
    check('payments_status', sql`${table.status} in ('waiting', 'submitted', 'confirmed', 'failed', 'closed')`),
    check('payments_amount', sql`${table.amountCents} >= 0 and ${table.refundedCents} between 0 and ${table.amountCents}`),
    check('payments_confirmed', sql`(${table.status} = 'confirmed') = (${table.confirmedAt} is not null)`),
    check('payments_refunded', sql`${table.refundedCents} = 0 or ${table.status} = 'confirmed'`),
  ],
)

/** What payers said of money that they sent by themselves; one at a time. */
export const proofs = paymentsSchema.table(
  'proofs',
  {
    id: id(),
    paymentId: uuid('payment_id').notNull().references(() => payments.id),
    payeeId: uuid('payee_id').notNull(),
    reference: text().notNull(),
    /** The reference without case, spaces and signs: how the same one is found again. */
    referenceKey: text('reference_key').notNull(),
    payerName: text('payer_name').notNull(),
    amountCents: cents('amount_cents').notNull(),
    fileId: uuid('file_id').references(() => files.id),
    fileHash: text('file_hash'),
    state: text().$type<'open' | 'accepted' | 'rejected'>().notNull().default('open'),
    reason: text(),
    createdAt: createdAt(),
    decidedAt: instant('decided_at'),
  },
  (table) => [
    uniqueIndex('proofs_one_open').on(table.paymentId).where(sql`state = 'open'`),
    index('proofs_payment').on(table.paymentId, table.id),
    index('proofs_reference').on(table.payeeId, table.referenceKey),
    index('proofs_file_hash').on(table.payeeId, table.fileHash).where(sql`file_hash is not null`),
    index('proofs_file').on(table.fileId).where(sql`file_id is not null`),
    check('proofs_state', sql`${table.state} in ('open', 'accepted', 'rejected')`),
    check('proofs_decided', sql`(${table.state} = 'open') = (${table.decidedAt} is null)`),
  ],
)

/** How somebody is paid by hand, where they said so. */
export const paymentSettings = paymentsSchema.table(
  'payment_settings',
  {
    memberId: uuid('member_id').primaryKey().references(() => profiles.id),
    instructions: text().notNull(),
    holdHours: integer('hold_hours').notNull(),
    transfer: jsonb().$type<PaymentSettingsView['transfer']>(),
    updatedAt: instant('updated_at').notNull().default(sql`now()`),
  },
  (table) => [check('payment_settings_hold', sql`${table.holdHours} between 1 and 720`)],
)

/** Money that went back, or is on its way: once per cause. */
export const refunds = paymentsSchema.table(
  'refunds',
  {
    id: id(),
    paymentId: uuid('payment_id').notNull().references(() => payments.id),
    amountCents: cents('amount_cents').notNull(),
    createdAt: createdAt(),
    /** When the method had given it back. */
    sentAt: instant('sent_at'),
  },
  (table) => [index('refunds_payment').on(table.paymentId), check('refunds_amount', sql`${table.amountCents} > 0`)],
)
