import { notifications } from '#web/messages/en/notifications.ts'
import { useMessages } from '#web/messages/messages.ts'
import { NoticeCard } from './notice-card.tsx'
import type { Day } from './notifications-data.ts'

/** One day under its name. */
export function DayOfNotices({ day }: { day: Day }) {
  const t = useMessages(notifications)
  return (
    <section className="mt-8">
      <h2 className="eyebrow mb-2 text-ink-faint">{day.name ? t[day.name] : day.text}</h2>
      <ul className="divide-y divide-line overflow-hidden rounded border border-line shadow-sheet">
        {day.items.map((item) => (
          <NoticeCard key={item.id} item={item} />
        ))}
      </ul>
    </section>
  )
}
