import { cn } from './cn.ts'

interface TagListProps {
  tags: readonly string[]
  /** Where a tag leads; without it tags are plain words. */
  to?: (tag: string) => string
  /** At most so many, then "+3". */
  limit?: number
  className?: string
}

/** Short words: tags, skills, materials. */
export function TagList({ tags, to, limit = tags.length, className }: TagListProps) {
  if (tags.length === 0) return null
  const shape = 'inline-flex max-w-full items-center rounded-full border border-line px-3 text-xs wrap-anywhere text-ink-soft'
  const rest = tags.length - limit
  return (
    <ul className={cn('flex flex-wrap gap-1.5', className)}>
      {tags.slice(0, limit).map((tag, at) => (
        // How many more there are goes with the last of them to the next line, never alone.
        <li key={tag} className={cn(rest > 0 && at === limit - 1 && 'inline-flex max-w-full items-center gap-2')}>
          {to ? (
            <a href={to(tag)} className={cn(shape, 'min-h-8 transition-colors hover:border-line-strong hover:text-ink pointer-coarse:min-h-11')}>
              {tag}
            </a>
          ) : (
            <span className={cn(shape, 'min-h-6')}>{tag}</span>
          )}
          {rest > 0 && at === limit - 1 && <span className="shrink-0 text-xs text-ink-soft">+{rest}</span>}
        </li>
      ))}
    </ul>
  )
}
