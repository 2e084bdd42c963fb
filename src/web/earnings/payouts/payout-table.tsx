import type { OwnedPayout, PayoutStatus } from '#modules/earnings/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { payoutsPage as words } from '#web/messages/en/earnings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Button } from '#web/ui/button.tsx'
import type { FormResult } from '#web/ui/field-context.ts'
import { Field } from '#web/ui/field.tsx'
import { Form } from '#web/ui/form.tsx'
import { Input } from '#web/ui/input.tsx'
import { type Column, Table } from '#web/ui/table.tsx'

type Row = OwnedPayout & { isMine: boolean }

interface PayoutTableProps {
  rows: readonly Row[]
  status: PayoutStatus
  result: FormResult | undefined
}

/** A line per payout: those that wait with what can be done, the others with what was said. */
export function PayoutTable({ rows, status, result }: PayoutTableProps) {
  const t = useMessages(words)
  const format = useFormat()
  const isOpen = status === 'requested'
  const columns: Column<Row>[] = [
    { header: t.who, cell: ({ owner }) => <a href={addresses.profile(owner.handle)} className="font-medium wrap-anywhere underline-offset-4 hover:underline">{owner.displayName}</a>, as: 'title' },
    { header: t.amount, cell: ({ amountCents, currency }) => format.money(amountCents, currency), numeric: true },
    { header: isOpen ? t.asked : t.decided, cell: ({ createdAt, decidedAt }) => format.day(decidedAt ?? createdAt) },
    isOpen ? { header: t.next, cell: (row) => <Decide row={row} result={result?.values.id === row.id ? result : undefined} />, as: 'form' } : { header: t.note, cell: ({ note }) => <span className="wrap-anywhere">{note}</span> },
  ]
  return <Table caption={t.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

function Decide({ row, result }: { row: Row; result: FormResult | undefined }) {
  const t = useMessages(words)
  const format = useFormat()
  if (row.isMine) return <span className="text-ink-soft">{t.own}</span>
  const said = { sum: format.money(row.amountCents, row.currency), name: row.owner.displayName }
  return (
    <Form result={result} labels={t} preventScrollReset className="w-full gap-3 text-start sm:min-w-72">
      <input type="hidden" name="id" value={row.id} />
      <Field name="note" label={t.noteFor(said)}>
        <Input maxLength={300} autoComplete="off" />
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" name="step" value="pay" size="sm">
          {t.pay} <span className="sr-only">{t.of(said)}</span>
        </Button>
        <Button type="submit" name="step" value="decline" size="sm" variant="quiet">
          {t.decline} <span className="sr-only">{t.of(said)}</span>
        </Button>
      </div>
    </Form>
  )
}
