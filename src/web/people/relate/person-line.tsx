import type { ReactNode } from 'react'
import { addresses } from '#web/addresses.ts'
import { Avatar } from '#web/ui/avatar.tsx'

interface PersonLineProps {
  person: { id: string; handle: string; displayName: string; tagline: string; avatarUrl: string | null }
  /** What can be done about them. */
  action?: ReactNode
}

/** A person in a list, on one line. */
export function PersonLine({ person, action }: PersonLineProps) {
  return (
    <div className="flex items-center gap-4 py-3">
      <a href={addresses.profile(person.handle)} className="group flex min-w-0 grow items-center gap-4">
        <Avatar person={person} size="md" />
        <span className="min-w-0">
          <span className="line-clamp-2 font-semibold wrap-anywhere underline-offset-4 group-hover:underline">{person.displayName}</span>
          <span className="line-clamp-2 text-sm text-ink-faint wrap-anywhere">{person.tagline || `@${person.handle}`}</span>
        </span>
      </a>
      {action}
    </div>
  )
}
