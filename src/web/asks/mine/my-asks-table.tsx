import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { askTypes, myAsks as words } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { RowTitle } from '#web/ui/row-title.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { AskState } from '../ask-state.tsx'
import { AskSteps } from './ask-steps.tsx'
import type { MyAsk } from './my-asks-data.ts'

/** One line per ask, with the next steps. */
export function MyAsksTable({ rows }: { rows: readonly MyAsk[] }) {
  const t = useMessages(words)
  const types = useMessages(askTypes)
  const format = useFormat()
  const columns: Column<MyAsk>[] = [
    { header: t.ask, cell: (row) => <RowTitle to={row.url} title={row.title} note={types[row.type].one} />, as: 'title' },
    { header: t.state, cell: (row) => <AskState ask={row} /> },
    { header: t.until, cell: (row) => (row.expiresAt ? format.day(row.expiresAt) : t.endless), spare: true },
    { header: t.views, cell: (row) => format.count(row.viewCount), numeric: true, spare: true },
    { header: t.actions, cell: (row) => <Actions row={row} />, numeric: true },
  ]
  return <Table caption={t.caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}

function Actions({ row }: { row: MyAsk }) {
  const t = useMessages(words)
  return (
    <div className="flex flex-wrap -me-3.5 justify-end">
      <LinkButton to={addresses.editAsk(row.id)} size="sm" variant="quiet">
        {t.edit} <span className="sr-only">{row.title}</span>
      </LinkButton>
      <AskSteps askId={row.id} title={row.title} steps={row.steps} quiet />
    </div>
  )
}
