import type { Settings } from '#modules/notifications/shapes.ts'
import { notificationSettings } from '#web/messages/en/notifications.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Badge } from '#web/ui/badge.tsx'
import { Checkbox } from '#web/ui/choice.tsx'
import { Select } from '#web/ui/select.tsx'
import { Table } from '#web/ui/table.tsx'

type Kind = Settings['kinds'][number]

/** Kinds by channels; on a phone each kind is a card. */
export function ChannelTable({ kinds }: { kinds: readonly Kind[] }) {
  const t = useMessages(notificationSettings)
  const choices = [{ value: 'on', label: t.on }, { value: 'digest', label: t.digest }, { value: 'off', label: t.off }]
  const always = <Badge tone="outline">{t.always}</Badge>
  const columns = [
    {
      header: t.what,
      cell: (kind: Kind) => (
        <span>
          <span className="block font-semibold">{kind.label}</span>
          <span className="block text-ink-soft">{kind.about}</span>
        </span>
      ),
      as: 'title' as const,
    },
    {
      header: t.inApp,
      cell: (kind: Kind) => (kind.inApp.isFixed ? always : <div className="max-sm:-me-3"><Checkbox name={`channels.${kind.kind}.inApp`} defaultChecked={kind.inApp.state === 'on'} label={<span className="sr-only">{t.inAppOf({ kind: kind.label })}</span>} /></div>),
    },
    {
      header: t.email,
      cell: (kind: Kind) => (kind.email.isFixed ? always : <Select name={`channels.${kind.kind}.email`} defaultValue={kind.email.state} options={choices} aria-label={t.emailOf({ kind: kind.label })} className="w-44" />),
    },
  ]
  return <Table caption={t.caption} columns={columns} rows={kinds} rowKey={(kind) => kind.kind} />
}
