import type { ReactNode } from 'react'

/** A part of a page under a heading, with room around it. */
export function Section({ title, text, aside, children }: { title: string; text?: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <section className="hall mt-24">
      <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <div>
          <h2 className="text-2xl">{title}</h2>
          {text && <p className="mt-2 max-w-prose text-ink-soft">{text}</p>}
        </div>
        {aside}
      </div>
      {children}
    </section>
  )
}
