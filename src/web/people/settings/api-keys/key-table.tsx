import { Form } from 'react-router'
import type { ApiKey } from '#modules/people/shapes.ts'
import { useFormat } from '#web/format.ts'
import { apiKeys } from '#web/messages/en/settings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge } from '#web/ui/badge.tsx'
import { Button } from '#web/ui/button.tsx'
import { Menu } from '#web/ui/menu.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { type Column, Table } from '#web/ui/table.tsx'

type Row = ApiKey & { isOver: boolean }

/** One's keys; never the keys themselves. */
export function KeyTable({ keys }: { keys: readonly Row[] }) {
  const t = useMessages(apiKeys)
  const format = useFormat()
  if (keys.length === 0) return <p className="mt-8 rounded border border-dashed border-line-strong px-5 py-6 text-ink-soft">{t.none}</p>
  const columns: Column<Row>[] = [
    { header: t.name, cell: (row) => <Name row={row} />, as: 'title' },
    { header: t.scopes, cell: (row) => <Badge>{format.list(row.scopes.map((scope) => t.scopeNames[scope]))}</Badge> },
    { header: t.lastUsed, cell: (row) => (row.lastUsedAt ? <RelativeTime at={row.lastUsedAt} /> : t.neverUsed) },
    { header: t.ends, cell: (row) => (row.isOver ? <Badge tone="care">{t.isOver}</Badge> : row.expiresAt ? format.day(row.expiresAt) : t.never) },
    { header: t.action, cell: (row) => <End row={row} />, numeric: true },
  ]
  return (
    <div className="mt-8">
      <Table caption={t.title} columns={columns} rows={keys} rowKey={(row) => row.id} />
    </div>
  )
}

function Name({ row }: { row: Row }) {
  return (
    <span className="min-w-0">
      <span className="block font-semibold wrap-anywhere">{row.name}</span>
      <code className="font-mono text-xs text-ink-faint">{row.prefix}…</code>
    </span>
  )
}

/** It cannot be undone, so it takes two presses. */
function End({ row }: { row: Row }) {
  const t = useMessages(apiKeys)
  return (
    <Menu
      className="inline-block"
      panelClass="p-4"
      summaryClass="inline-flex min-h-9 items-center rounded px-3 text-sm font-semibold text-ink-soft hover:bg-well hover:text-ink pointer-coarse:min-h-11"
      summary={
        <>
          {t.end} <span className="sr-only">{row.name}</span>
        </>
      }
    >
      <p className="text-start text-sm text-ink-soft">{t.endText}</p>
      <Form method="post" preventScrollReset className="mt-3">
        <Button type="submit" name="end" value={row.id} variant="danger" size="sm" wide>
          {t.endAction} <span className="sr-only">{row.name}</span>
        </Button>
      </Form>
    </Menu>
  )
}
