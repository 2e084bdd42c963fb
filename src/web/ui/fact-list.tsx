import type { ReactNode } from 'react'

interface FactListProps {
  /** What the facts are of, for screen readers. */
  title: string
  facts: readonly [name: string, value: ReactNode][]
}

/** A few facts, each a name and a value on its line; nothing where there are none. */
export function FactList({ title, facts }: FactListProps) {
  if (facts.length === 0) return null
  return (
    <section>
      <h2 className="sr-only">{title}</h2>
      <dl className="text-sm">
        {facts.map(([name, value]) => (
          <div key={name} className="flex justify-between gap-6 border-b border-line py-2.5 first:pt-0 last:border-0">
            <dt className="shrink-0 text-ink-faint">{name}</dt>
            <dd className="text-end wrap-anywhere">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
