import { useFormat } from '#web/format.ts'
import { earnings as words } from '#web/messages/en/earnings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Field } from '#web/ui/field.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Form, SubmitButton } from '#web/ui/form.tsx'
import { AffixedInput } from '#web/ui/input.tsx'
import { type EarningsData, type Move, moves } from './earnings-data.ts'

interface MoveMoneyProps extends Pick<EarningsData, 'money'> {
  result: FormResult | undefined
}

/** Three ways for money to go, each a form of one amount. */
export function MoveMoney({ money, result }: MoveMoneyProps) {
  const t = useMessages(words)
  const format = useFormat()
  const { availableCents, savingsCents, currency } = money
  const helps: Record<Move, (said: { sum: string }) => string> = { add: t.addHelp, withdraw: t.withdrawHelp, payout: t.payoutHelp }
  return (
    <section aria-labelledby="move-money" className="mt-12">
      <h2 id="move-money" className="text-xl">
        {t.moveTitle}
      </h2>
      <div className="mt-4 grid gap-5 lg:grid-cols-3">
        {moves.map((move) => (
          <div key={move} className="rounded border border-line bg-sheet p-5 shadow-sheet">
            <Form result={result?.values.move === move ? result : undefined} labels={t} preventScrollReset className="gap-4">
              <input type="hidden" name="move" value={move} />
              <Field name="amountCents" label={t.amounts[move]} help={helps[move]({ sum: format.money(move === 'withdraw' ? savingsCents : availableCents, currency) })} required>
                <AffixedInput after={currency.toUpperCase()} inputMode="decimal" maxLength={20} autoComplete="off" className="tabular-nums" />
              </Field>
              <div>
                <SubmitButton variant={move === 'payout' ? 'primary' : 'secondary'}>{t[move]}</SubmitButton>
              </div>
            </Form>
          </div>
        ))}
      </div>
    </section>
  )
}
