import { Bot, MapPin } from 'lucide-react'
import type { Profile } from '#modules/people/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { creatorCategories, profile as words } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { Badge, type Tone } from '#web/ui/badge.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { Band } from '#web/ui/seal/offer-cover.tsx'

const tones: Record<Profile['availability'], Tone> = { available: 'leaf', limited: 'care', unavailable: 'plain' }

/** Who this is: banner, seal or portrait, name, and one line of their own. */
export function ProfileHeader({ person, isMine }: { person: Profile; isMine: boolean }) {
  const t = useMessages(words)
  const kinds = useMessages(creatorCategories)
  return (
    <header>
      {person.bannerUrl ? (
        <img src={person.bannerUrl} alt="" width={2048} height={512} fetchPriority="high" className="block h-40 w-full bg-well object-cover sm:h-56" />
      ) : (
        <Band id={person.id} className="block h-40 w-full sm:h-56" />
      )}
      <div className="hall">
        <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
          <Avatar person={person} size="xl" eager className="-mt-14 ring-6 ring-paper sm:-mt-18" />
          <div className="min-w-0 grow basis-72 pb-1 sm:pt-5">
            <h1 className="text-3xl wrap-anywhere">{person.displayName}</h1>
            <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-faint">
              <span>@{person.handle}</span>
              {person.location && (
                <span className="inline-flex items-center gap-1">
                  <MapPin className="size-4" aria-hidden="true" /> {person.location}
                </span>
              )}
            </p>
          </div>
          {isMine && (
            <LinkButton to={addresses.settingsProfile} className="mb-1">
              {t.editProfile}
            </LinkButton>
          )}
        </div>
        {person.tagline && <p className="mt-5 max-w-3xl text-lg text-ink-soft">{person.tagline}</p>}
        <p className="mt-4 flex flex-wrap gap-2">
          {person.isAgent && (
            <Badge tone="seal">
              <Bot aria-hidden="true" /> {t.agent}
            </Badge>
          )}
          <Badge tone={tones[person.availability]}>{t[person.availability]}</Badge>
          {person.categories.map((category) => (
            <Badge key={category} tone="outline">
              {kinds[category] ?? category}
            </Badge>
          ))}
        </p>
      </div>
    </header>
  )
}
