import { useEffect, useRef } from 'react'
import { paletteWords as words } from '#web/messages/en/keyboard.ts'
import { useMessages } from '#web/messages/messages.ts'
import { cn } from '#web/ui/cn.ts'
import type { Entry } from './palette-entries.ts'

interface PaletteOptionsProps {
  id: string
  groups: readonly { title: string; entries: Entry[] }[]
  active: Entry | undefined
  onPoint(entry: Entry): void
  onChoose(entry: Entry): void
}

/** The palette's list box: the focus stays in the field, which says what is active. */
export function PaletteOptions({ id, groups, active, onPoint, onChoose }: PaletteOptionsProps) {
  const t = useMessages(words)
  const shown = useRef<HTMLLIElement>(null)
  useEffect(() => {
    shown.current?.scrollIntoView({ block: 'nearest' })
  }, [active])
  if (groups.length === 0) return <p className="px-5 py-8 text-center text-sm text-ink-soft">{t.nothing}</p>
  return (
    <div id={id} role="listbox" aria-label={t.title} className="max-h-[min(26rem,60vh)] overflow-y-auto overscroll-contain p-1.5">
      {groups.map((group, at) => (
        <ul key={group.title} role="group" aria-labelledby={`${id}-group-${at}`} className="pb-1.5">
          <li role="presentation" id={`${id}-group-${at}`} className="eyebrow px-3 pt-2.5 pb-1 text-ink-faint">
            {group.title}
          </li>
          {group.entries.map((entry) => (
            <li
              key={entry.id}
              ref={entry === active ? shown : undefined}
              id={`${id} ${entry.id}`.replaceAll(' ', '-')}
              role="option"
              aria-selected={entry === active}
              onPointerMove={() => entry !== active && onPoint(entry)}
              onClick={() => onChoose(entry)}
              className={cn('flex min-h-11 scroll-my-8 cursor-pointer items-center justify-between gap-4 rounded px-3 text-sm', entry === active && 'bg-seal-wash text-seal-text')}
            >
              <span className="min-w-0 truncate">{entry.label}</span>
              {entry.aside && <span className={cn('shrink-0 text-xs', entry !== active && 'text-ink-faint')}>{entry.aside}</span>}
            </li>
          ))}
        </ul>
      ))}
    </div>
  )
}
