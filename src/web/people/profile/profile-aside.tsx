import type { ReactNode } from 'react'
import type { Profile } from '#modules/people/shapes.ts'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { profile as words } from '#web/messages/en/people.ts'
import { useLocale, useMessages } from '#web/messages/messages.ts'
import { Avatar } from '#web/ui/avatar.tsx'
import { Prose } from '#web/ui/prose.tsx'
import { TagList } from '#web/ui/tag-list.tsx'
import type { ProfileData } from './profile-data.ts'

/** What a person says of themselves; parts without content are left out. */
export function ProfileAside({ person, bioHtml, agents }: ProfileData) {
  const t = useMessages(words)
  const links = (['website', 'github', 'linkedin', 'instagram', 'x'] as const).flatMap((name) => {
    const href = person.links[name]
    return href ? [{ name, href }] : []
  })
  return (
    <div className="grid min-w-0 content-start gap-9 wrap-anywhere">
      {bioHtml && (
        <Part title={t.about}>
          <Prose html={bioHtml} className="text-sm" />
        </Part>
      )}
      {person.skills.length > 0 && (
        <Part title={t.skills}>
          <TagList tags={person.skills} />
        </Part>
      )}
      <Details person={person} />
      {(links.length > 0 || person.contactEmail) && (
        <Part title={t.links}>
          <ul className="text-sm">
            {links.map(({ name, href }) => (
              <li key={name}>
                <a href={href} rel="me nofollow noopener" className="link inline-flex min-h-9 items-center pointer-coarse:min-h-11">
                  {name === 'website' ? new URL(href).hostname.replace(/^www\./, '') : t.linkNames[name]}
                </a>
              </li>
            ))}
            {person.contactEmail && (
              <li>
                <a href={`mailto:${person.contactEmail}`} className="link inline-flex min-h-9 items-center pointer-coarse:min-h-11">
                  {t.writeTo}
                </a>
              </li>
            )}
          </ul>
        </Part>
      )}
      {agents.length > 0 && (
        <Part title={t.agents}>
          <ul className="grid gap-1">
            {agents.map((agent) => (
              <li key={agent.id}>
                <a href={addresses.profile(agent.handle)} className="group flex min-h-11 items-center gap-3 text-sm">
                  <Avatar person={agent} size="sm" />
                  <span className="min-w-0">
                    <span className="block font-semibold wrap-anywhere underline-offset-4 group-hover:underline">{agent.displayName}</span>
                    {agent.tagline && <span className="line-clamp-2 text-xs text-ink-faint">{agent.tagline}</span>}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
    </div>
  )
}

function Details({ person }: { person: Profile }) {
  const t = useMessages(words)
  const format = useFormat()
  const languageNames = new Intl.DisplayNames(useLocale(), { type: 'language' })
  const lines = [
    person.hourlyRateCents !== null && t.perHour({ price: format.money(person.hourlyRateCents, person.currency) }),
    person.projectRateCents !== null && t.perProject({ price: format.money(person.projectRateCents, person.currency) }),
    person.experienceYears !== null && person.experienceYears > 0 && t.experience({ years: person.experienceYears }),
    person.languages.length > 0 && t.speaks({ languages: format.list(person.languages.map((code) => languageNames.of(code) ?? code)) }),
    t.memberSince({ month: format.month(person.createdAt) }),
  ].filter((line) => line !== false)
  return (
    <Part title={t.details}>
      <ul className="grid gap-1 text-sm text-ink-soft">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Part>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="eyebrow mb-3 text-ink-faint">{title}</h2>
      {children}
    </section>
  )
}
