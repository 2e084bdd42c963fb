import { z } from 'zod'
import { defineNotice } from '#modules/notifications/index.ts'
import { amountText, currencyCodes } from '#platform/money.ts'

const Sum = z.object({ amountCents: z.int(), currency: z.enum(currencyCodes) })
const sample = { amountCents: 12_500, currency: 'eur' as const }
const said = ({ amountCents, currency }: z.output<typeof Sum>) => `${amountText(amountCents, currency)} ${currency.toUpperCase()}`

/** Money that a seller asked for was sent, or will not be. */
export const payoutDecision = defineNotice({
  name: 'earnings.payout-decision',
  kind: 'payout',
  data: Sum.extend({ isPaid: z.boolean(), note: z.string().nullable() }),
  sample: { ...sample, isPaid: true, note: null },
  words: ({ data }) => ({
    title: data.isPaid ? `${said(data)} is on its way to you` : `${said(data)} could not be sent`,
    line: data.note ?? (data.isPaid ? 'The hall has sent what you asked for.' : 'It is available again.'),
    path: '/my/earnings',
  }),
})

/** Somebody asked for money: a duty of whoever sends it. */
export const payoutWaits = defineNotice({
  name: 'earnings.payout-waits',
  kind: 'duty',
  data: Sum,
  sample,
  words: ({ who, data }) => ({ title: `${who} asks for ${said(data)} to be sent`, path: '/admin/payouts' }),
})

export const notices = [payoutDecision, payoutWaits]
