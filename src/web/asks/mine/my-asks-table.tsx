import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { askTypes, myAsks as words } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { type Column, Table } from '#web/ui/table.tsx'
import { AskState } from '../ask-state.tsx'
import { AskSteps } from './ask-steps.tsx'
import type { MyAsk } from './my-asks-data.ts'

/** One line per ask, with the next steps. */
export function MyAsksTable({ rows }: { rows: readonly MyAsk[] }) {
  const t = useMessages(words)
  const format = useFormat()
  const columns: Column<MyAsk>[] = [
    { header: t.ask, cell: (row) => <Title row={row} /> },
    { header: t.state, cell: (row) => <AskState ask={row} /> },
    { header: t.until, cell: (row) => (row.expiresAt ? format.day(row.expiresAt) : t.endless), spare: true },
    { header: t.views, cell: (row) => format.count(row.viewCount), numeric: true, spare: true },
    { header: t.actions, cell: (row) => <Actions row={row} />, numeric: true },
  ]
  return <Table caption={t.caption} columns={columns} rows={rows} rowKey={(row) => row.id} />
}

function Title({ row }: { row: MyAsk }) {
  const types = useMessages(askTypes)
  return (
    <a href={row.url} className="group block min-w-0 max-sm:w-full sm:min-w-40">
      <span className="line-clamp-2 font-display text-base leading-5 font-medium wrap-anywhere underline-offset-4 group-hover:underline">{row.title}</span>
      <span className="text-xs text-ink-faint">{types[row.type].one}</span>
    </a>
  )
}

function Actions({ row }: { row: MyAsk }) {
  const t = useMessages(words)
  return (
    <div className="flex flex-wrap justify-end sm:-me-3.5">
      <LinkButton to={addresses.editAsk(row.id)} size="sm" variant="quiet">
        {t.edit} <span className="sr-only">{row.title}</span>
      </LinkButton>
      <AskSteps askId={row.id} title={row.title} steps={row.steps} quiet />
    </div>
  )
}
