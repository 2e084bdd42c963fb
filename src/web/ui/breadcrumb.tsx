import { ChevronRight } from 'lucide-react'
import { Link } from 'react-router'
import { ui } from '#web/messages/en/ui.ts'
import { useMessages } from '#web/messages/messages.ts'

/** The way from the hall to here. The last step is this page and is not a link. */
export function Breadcrumb({ trail, name }: { trail: readonly { label: string; to?: string }[]; /** Where a page has two. */ name?: string }) {
  const t = useMessages(ui)
  return (
    <nav aria-label={name ?? t.breadcrumb}>
      <ol className="flex flex-wrap items-center gap-x-1.5 text-sm text-ink-faint">
        {trail.map((step, index) => (
          <li key={step.label} className="flex min-w-0 items-center gap-1.5">
            {step.to ? (
              <Link to={step.to} className="py-1 underline-offset-4 hover:text-ink hover:underline">
                {step.label}
              </Link>
            ) : (
              <span aria-current="page" className="truncate text-ink-soft">
                {step.label}
              </span>
            )}
            {index < trail.length - 1 && <ChevronRight className="size-3.5 shrink-0 rtl:-scale-x-100" aria-hidden="true" />}
          </li>
        ))}
      </ol>
    </nav>
  )
}
