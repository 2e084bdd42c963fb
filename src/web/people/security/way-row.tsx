import type { ReactNode } from 'react'

interface WayRowProps {
  icon: ReactNode
  title: ReactNode
  /** What state it is in: a badge. */
  state?: ReactNode
  children?: ReactNode
  /** The next step. */
  action: ReactNode
}

/** One way to sign in: its name and state, a sentence, and the next step. */
export function WayRow({ icon, title, state, children, action }: WayRowProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 py-4">
      <span className="flex size-11 shrink-0 items-center justify-center rounded bg-well text-ink-soft [&_svg]:size-5" aria-hidden="true">
        {icon}
      </span>
      <div className="min-w-0 grow basis-40">
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold wrap-anywhere">
          {title} {state}
        </p>
        {children && <div className="mt-0.5 text-sm text-ink-soft wrap-anywhere">{children}</div>}
      </div>
      {action}
    </li>
  )
}
