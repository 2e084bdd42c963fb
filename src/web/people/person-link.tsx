import { addresses } from '#web/addresses.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { cn } from '#web/ui/cn.ts'

interface PersonLinkProps {
  person: { id: string; handle: string; displayName: string; avatarUrl: string | null }
  /** What they are here: "by", "with". */
  role: string
  className?: string
}

/** Somebody's portrait and name beside what they have to do with the page, leading to them. */
export function PersonLink({ person, role, className }: PersonLinkProps) {
  return (
    <a href={addresses.profile(person.handle)} className={cn('group flex items-center gap-3.5', className)}>
      <Avatar person={person} size="md" />
      <span className="min-w-0">
        <span className="block text-xs text-ink-faint">{role}</span>
        <span className="block font-semibold wrap-anywhere underline-offset-4 group-hover:underline">{person.displayName}</span>
      </span>
    </a>
  )
}
