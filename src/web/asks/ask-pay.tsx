import type { Ask } from '#modules/asks/shapes.ts'
import { useFormat } from '#web/format.ts'
import { askBudget } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'

type Budget = Pick<Ask, 'isPaid' | 'budgetMinCents' | 'budgetMaxCents' | 'currency'>

/** What an ask pays, in the reader's manner. */
export function AskPay({ ask: { isPaid, budgetMinCents, budgetMaxCents, currency } }: { ask: Budget }) {
  const t = useMessages(askBudget)
  const format = useFormat()
  if (!isPaid) return <>{t.unpaid}</>
  const [least, most] = [budgetMinCents, budgetMaxCents].map((cents) => (cents === null ? null : format.money(cents, currency)))
  const words = least && most ? (least === most ? most : t.between({ least, most })) : most ? t.upTo({ amount: most }) : least ? t.from({ amount: least }) : t.paid
  return <span className="font-semibold text-leaf-text tabular-nums">{words}</span>
}
