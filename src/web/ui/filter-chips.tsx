import { X } from 'lucide-react'

interface FilterChipsProps {
  /** What is filtered by; each leads to the list without it. */
  chips: readonly { name: string; label: string; without: string }[]
  /** The list without any. */
  clearTo: string
  labels: { active: string; remove(filter: { filter: string }): string; clear: string }
}

/** What a list is filtered by; each chip takes itself away. */
export function FilterChips({ chips, clearTo, labels }: FilterChipsProps) {
  if (chips.length === 0) return null
  return (
    <ul aria-label={labels.active} className="flex flex-wrap gap-2">
      {chips.map(({ name, label, without }) => (
        <li key={name} className="max-w-full">
          <a
            href={without}
            aria-label={labels.remove({ filter: label })}
            className="flex min-h-9 max-w-full items-center gap-1.5 rounded-full bg-seal-wash ps-3.5 pe-2.5 text-sm text-seal-text hover:underline pointer-coarse:min-h-11"
          >
            <span className="truncate">{label}</span>
            <X className="size-4 shrink-0" aria-hidden="true" />
          </a>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <a href={clearTo} className="flex min-h-9 items-center px-2 text-sm text-ink-soft underline underline-offset-4 hover:text-ink pointer-coarse:min-h-11">
            {labels.clear}
          </a>
        </li>
      )}
    </ul>
  )
}
