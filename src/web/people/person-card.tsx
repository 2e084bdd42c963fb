import type { PersonCard as PersonCardData } from '#modules/people/index.ts'
import { addresses } from '#web/addresses.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { cardLink, LinkCard } from '#web/ui/card.tsx'
import { TagList } from '#web/ui/tag-list.tsx'

/** A person in a list: seal, name, what they say of themselves, three skills. */
export function PersonCard({ person, level: Name = 'h3' }: { person: PersonCardData; level?: 'h2' | 'h3' }) {
  return (
    <LinkCard className="p-5">
      <div className="flex items-center gap-4">
        <Avatar person={person} size="lg" />
        <div className="min-w-0">
          <Name className="line-clamp-2 text-lg leading-6 font-medium">
            <a href={addresses.profile(person.handle)} className={cardLink}>
              {person.displayName}
            </a>
          </Name>
          <p className="truncate text-sm text-ink-faint">{person.location || `@${person.handle}`}</p>
        </div>
      </div>
      {person.tagline && <p className="mt-4 line-clamp-3 text-sm text-ink-soft">{person.tagline}</p>}
      <TagList tags={person.skills} limit={3} className="mt-auto pt-4" />
    </LinkCard>
  )
}
