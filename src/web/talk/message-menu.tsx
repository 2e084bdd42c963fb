import { Ellipsis, PencilLine, Reply, Trash2 } from 'lucide-react'
import { talk } from '#web/messages/en/talk.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Menu, menuEntry } from '#web/ui/menu.tsx'
import type { Bubble } from './talk-data.ts'

/** What one can do with a message: ways to the same page, so that they work without scripts. */
export function MessageMenu({ bubble: { id, isOwn, sender, time }, at }: { bubble: Bubble; at: string }) {
  const t = useMessages(talk)
  const to = (what: string) => `${at}?${what}=${id}#write`
  const entries = [{ to: to('reply'), label: t.reply, icon: Reply }, ...(isOwn ? [{ to: to('edit'), label: t.change, icon: PencilLine }, { to: to('delete'), label: t.remove, icon: Trash2 }] : [])]
  return (
    <Menu
      align={isOwn ? 'row-end' : 'row'}
      panelClass="w-44"
      summaryClass="grid size-11 place-items-center rounded-full text-ink-faint hover:bg-well hover:text-ink"
      summary={
        <>
          <Ellipsis className="size-4.5" aria-hidden="true" />
          <span className="sr-only">{t.whatToDo({ name: isOwn ? t.you : sender, time })}</span>
        </>
      }
    >
      <ul>
        {entries.map(({ to: where, label, icon: Icon }) => (
          <li key={label}>
            <a href={where} className={menuEntry}><Icon aria-hidden="true" /> {label}</a>
          </li>
        ))}
      </ul>
    </Menu>
  )
}
