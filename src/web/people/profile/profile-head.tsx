import { profile as words } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { addresses } from '#web/addresses.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { ProfileData } from './profile-data.ts'

/** What a person's page says to search engines, feed readers, and those who share it. */
export function ProfileHead({ person, jsonLd }: ProfileData) {
  const t = useMessages(words)
  const picture = person.bannerUrl ?? person.avatarUrl
  return (
    <>
      <PageHead title={person.displayName} description={t.description({ name: person.displayName, tagline: person.tagline })} hidden={!person.inSearchEngines} {...(picture && { image: picture })} />
      <meta property="og:type" content="profile" />
      <meta property="profile:username" content={person.handle} />
      <meta name="twitter:card" content={person.bannerUrl ? 'summary_large_image' : 'summary'} />
      <link rel="alternate" type="application/rss+xml" title={person.displayName} href={addresses.feed(person.handle)} />
      {jsonLd && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonLd }} />}
    </>
  )
}
