import type { ReactNode } from 'react'
import { Badge } from './badge.tsx'

/** One thing that waits for somebody. */
export interface TurnLine {
  id: string
  to: string
  title: string
  /** Whose turn it is, and for what. */
  sentence: string
  /** Until when; nothing where there is no hurry. */
  due: { at: string; words: string; /** Where it is over. */ late: string | false } | null
}

/** What waits, each a line that leads there. */
export function TurnList({ title, more, lines }: { title: string; more?: ReactNode; lines: readonly TurnLine[] }) {
  if (lines.length === 0) return null
  return (
    <section>
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-2xl">{title}</h2>
        {more}
      </div>
      <ul className="mt-4 border-t border-line">
        {lines.map(({ id, to, title: name, sentence, due }) => (
          <li key={id} className="border-b border-line">
            <a href={to} className="group flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
              <span className="min-w-0 grow basis-64">
                <span className="block font-display text-base leading-5 font-medium wrap-anywhere underline-offset-4 group-hover:underline">{name}</span>
                <span className="text-sm text-ink-soft wrap-anywhere">{sentence}</span>
              </span>
              {due && (
                <span className="flex items-center gap-2 text-xs text-ink-faint">
                  {due.late && <Badge tone="alarm">{due.late}</Badge>}
                  <time dateTime={due.at}>{due.words}</time>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
