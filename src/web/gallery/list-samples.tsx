import { Pencil, Trash2 } from 'lucide-react'
import { useRef } from 'react'
import { useFormat } from '#web/format.ts'
import { gallery } from '#web/messages/en/gallery.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Breadcrumb } from '#web/ui/breadcrumb.tsx'
import { Button } from '#web/ui/button.tsx'
import { Card } from '#web/ui/card.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { LoadMore } from '#web/ui/load-more.tsx'
import { Menu, MenuRule, menuEntry } from '#web/ui/menu.tsx'
import { NavTabs } from '#web/ui/nav-tabs.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { Spinner } from '#web/ui/spinner.tsx'
import { Table } from '#web/ui/table.tsx'
import { Tooltip } from '#web/ui/tooltip.tsx'
import { orders } from './samples.ts'

export function Lists({ theme }: { theme: string }) {
  const format = useFormat()
  return (
    <div className="grid gap-8">
      <Breadcrumb name={`Breadcrumb, ${theme}`} trail={[{ label: 'Guildhall', to: '/' }, { label: 'Parts', to: '/dev/ui' }, { label: 'Lists' }]} />
      <NavTabs label={`Tabs, ${theme}`} tabs={[{ to: '/dev/ui', label: 'Active', count: '12', end: true }, { to: '/dev/ui?tab=drafts', label: 'Drafts', count: '3' }, { to: '/about', label: 'Archive' }]} />
      <Table
        caption="Orders"
        rows={orders}
        rowKey={(order) => order.number}
        columns={[
          { header: 'Number', cell: (order) => order.number, as: 'title' },
          { header: 'What', cell: (order) => order.what },
          { header: 'Buyer', cell: (order) => order.buyer },
          { header: 'When', cell: (order) => <RelativeTime at={order.at} /> },
          { header: 'Total', cell: (order) => format.money(order.cents, 'eur'), numeric: true },
        ]}
      />
      <LoadMore name={`Pages, ${theme}`} nextCursor="sample" />
      <Card className="p-5">A plain card.</Card>
    </div>
  )
}

export function Overlays() {
  const t = useMessages(gallery)
  const dialog = useRef<HTMLDialogElement>(null)
  return (
    <div className="flex flex-wrap items-center gap-4">
      <Menu align="start" summary="A menu" summaryClass="flex min-h-11 items-center rounded border border-line-strong px-4 text-sm font-semibold">
        <ul>
          <li>
            <a href="/dev/ui" className={menuEntry}>
              <Pencil aria-hidden="true" /> Change
            </a>
          </li>
        </ul>
        <MenuRule />
        <button type="button" className={menuEntry}>
          <Trash2 aria-hidden="true" /> Archive
        </button>
      </Menu>
      <Button onClick={() => dialog.current?.showModal()}>{t.openDialog}</Button>
      <Dialog ref={dialog} title="Archive this offer?" actions={<Button variant="primary" onClick={() => dialog.current?.close()}>Archive</Button>}>
        You can bring it back at any time.
      </Dialog>
      <Tooltip text="A tip says more, never something needed.">
        {(describedBy) => (
          <Button variant="quiet" aria-describedby={describedBy}>
            With a tip
          </Button>
        )}
      </Tooltip>
    </div>
  )
}

export function Waiting() {
  return (
    <div className="grid gap-6">
      <div className="grid gap-4 sm:grid-cols-2">
        <div className="grid gap-3">
          <Skeleton className="aspect-4/3 w-full" />
          <Skeleton className="h-5 w-3/4" />
          <Skeleton className="h-4 w-1/3" />
        </div>
        <p className="flex items-center gap-3 self-start">
          <Spinner /> after 300 ms
        </p>
      </div>
      <EmptyState emblem="kiln" title="Nothing here yet" action={<Button variant="primary">Make the first one</Button>}>
        An empty list says what it is for, and what to do next.
      </EmptyState>
    </div>
  )
}
