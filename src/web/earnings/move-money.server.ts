import { redirect } from 'react-router'
import { getFinancial, moveSavings, requestPayout } from '#modules/earnings/index.ts'
import type { Ctx } from '#platform/context.ts'
import { conflict, invalidField, isAppError } from '#platform/errors.ts'
import { type Currency, parseAmount } from '#platform/money.ts'
import { formatter } from '#web/format.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { earnings as words } from '#web/messages/en/earnings.ts'
import { messagesIn } from '#web/messages/messages.ts'
import { type FlashKey } from '#web/messages/en/shell.ts'
import { flashCookie } from '#web/shell/flash.ts'
import { type Move, moves } from './earnings-data.ts'
import { askedIn } from './read-earnings.server.ts'

const flashOf: Record<Move, FlashKey> = { add: 'moneySaved', withdraw: 'moneyTakenBack', payout: 'payoutAsked' }

/** Moves what was typed between one's own accounts, and leads back to the page. Refusals name the amount. */
export async function moveMoney(ctx: Ctx, form: FormInput, { ownerId, url }: { ownerId: string; url: URL }) {
  const t = messagesIn(ctx.locale, words)
  const move = moves.find((one) => one === form.text('move')) ?? 'add'
  const before = await getFinancial(ctx, { ownerId, currency: askedIn(url).currency, limit: 1 })
  const currency = before.currency as Currency
  const amountCents = parseAmount(form.text('amountCents'), currency)
  if (amountCents === undefined) throw invalidField('amountCents', t.notAnAmount)
  try {
    if (move === 'payout') await requestPayout(ctx, { ownerId, amountCents, currency })
    else await moveSavings(ctx, { ownerId, amountCents, currency, way: move })
  } catch (error) {
    if (!isAppError(error) || error.code !== 'insufficient_funds') throw error
    const sum = formatter(ctx.locale).money(move === 'withdraw' ? before.savingsCents : before.availableCents, currency)
    throw conflict('insufficient_funds', t.notEnough({ sum }), 'amountCents')
  }
  const isReached = move === 'add' && before.milestones.some(({ reached, targetCents }) => !reached && before.savingsCents + amountCents >= targetCents)
  return redirect(url.pathname.replace(/\.data$/, '') + url.search.replace(/([?&])_routes=[^&]*/, ''), { status: 303, headers: { 'set-cookie': flashCookie(isReached ? 'milestoneReached' : flashOf[move]) } })
}
