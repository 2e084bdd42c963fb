import { Bot, MapPin } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { SaveButton } from '#web/favourites/save-button.tsx'
import { inquiryForm } from '#web/messages/en/inquiries.ts'
import { creatorCategories, profile as words } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { Alert } from '#web/ui/alert.tsx'
import { Avatar } from '#web/ui/avatar.tsx'
import { Badge, type Tone } from '#web/ui/badge.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { cn } from '#web/ui/cn.ts'
import { Picture } from '#web/ui/picture.tsx'
import { Band } from '#web/ui/seal/offer-cover.tsx'
import { FollowButton } from '../relate/follow-button.tsx'
import { MoreMenu } from '../relate/more-menu.tsx'
import { ShareMenu } from '../share/share-menu.tsx'
import type { ProfileData } from './profile-data.ts'
import { ProfileNumbers } from './profile-numbers.tsx'

// On a phone the banner is cropped to its height: it stands about so wide, whatever the screen's width.
const bannerSizes = '(max-width: 640px) 360px, 100vw'

const tones: Record<ProfileData['person']['availability'], Tone> = { available: 'leaf', limited: 'care', unavailable: 'plain' }

/** Who this is: banner, seal or portrait, name, one line of their own, and what can be done here. */
export function ProfileHeader(data: ProfileData) {
  const { person, reader, relation } = data
  const t = useMessages(words)
  const inquire = useMessages(inquiryForm)
  // Beside a name of several lines the portrait stays at the banner.
  const isLong = person.displayName.length > 40
  return (
    <header>
      {person.banner ? (
        <Picture source={person.banner} blur={data.bannerBlur} alt="" sizes={bannerSizes} eager cover avif className="h-40 w-full bg-well sm:h-56" />
      ) : (
        <Band id={person.id} className="block h-40 w-full sm:h-56" />
      )}
      <div className="hall">
        <div className="flex flex-wrap items-end gap-x-6 gap-y-4">
          <Avatar person={person} size="xl" eager className={cn('relative -mt-14 ring-6 ring-paper sm:-mt-18', isLong && 'sm:self-start')} />
          <div className="min-w-0 grow basis-72 pb-1 sm:pt-5">
            <h1 className="text-3xl wrap-anywhere">{person.displayName}</h1>
            <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-faint">
              <span>@{person.handle}</span>
              {person.location && (
                <span className="inline-flex min-w-0 items-center gap-1 wrap-anywhere">
                  <MapPin className="size-4 shrink-0" aria-hidden="true" /> {person.location}
                </span>
              )}
              {relation.followsMe && <Badge>{t.followsMe}</Badge>}
            </p>
          </div>
          <div className="relative mb-1 flex flex-wrap gap-2">
            {reader === 'self' && <LinkButton to={addresses.settingsProfile}>{t.editProfile}</LinkButton>}
            {reader !== 'self' && !relation.isBlocked && <LinkButton to={reader === 'visitor' ? addresses.inquiry(person.handle) : addresses.connectWith(person.id)}>{inquire.write}</LinkButton>}
            {reader !== 'self' && !relation.isBlocked && <FollowButton person={person} relation={relation} isVisitor={reader === 'visitor'} />}
            {reader !== 'self' && !relation.isBlocked && <SaveButton thing={{ kind: 'person', thingId: person.id, title: person.displayName }} state={data.saved} align="around" />}
            <ShareMenu {...data} />
            {reader === 'member' && <MoreMenu person={person} relation={relation} />}
          </div>
        </div>
        {relation.isBlocked && <Alert className="mt-5">{t.blockedNote({ name: person.displayName })}</Alert>}
        {person.tagline && <p className="mt-5 max-w-3xl text-lg text-ink-soft wrap-anywhere">{person.tagline}</p>}
        <ProfileNumbers person={person} relation={relation} />
        <Marks {...data} />
      </div>
    </header>
  )
}

function Marks({ person, responsible }: ProfileData) {
  const t = useMessages(words)
  const kinds = useMessages(creatorCategories)
  return (
    <div className="mt-4 flex flex-wrap items-center gap-2">
      {person.isAgent && (
        <Badge tone="seal">
          <Bot aria-hidden="true" /> {responsible ? t.agentFor : t.agent}
          {responsible && (
            <a href={addresses.profile(responsible.handle)} className="max-w-48 truncate font-semibold underline underline-offset-2">
              {responsible.displayName}
            </a>
          )}
        </Badge>
      )}
      <Badge tone={tones[person.availability]}>{t[person.availability]}</Badge>
      {person.categories.map((category) => (
        <Badge key={category} tone="outline">
          {kinds[category] ?? category}
        </Badge>
      ))}
    </div>
  )
}
