import type { RelatedPerson } from '#modules/relations/shapes.ts'
import { privacySettings } from '#web/messages/en/settings.ts'
import { useMessages } from '#web/messages/messages.ts'
import { SettingsPart } from '#web/settings/settings-frame.tsx'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { PersonLine } from '../relate/person-line.tsx'
import { RelationForm } from '../relate/relation-form.tsx'

interface KeptAwayProps {
  kind: 'blocked' | 'muted'
  people: readonly RelatedPerson[]
  /** Leads to the next people of this list; null where it has ended. */
  more: string | null
}

/** Whom one has blocked or muted, each with the way back. */
export function KeptAway({ kind, people, more }: KeptAwayProps) {
  const t = useMessages(privacySettings)
  const words = { blocked: { title: t.blocked, lead: t.blockedLead, none: t.nobodyBlocked }, muted: { title: t.muted, lead: t.mutedLead, none: t.nobodyMuted } }[kind]
  return (
    <SettingsPart title={words.title} lead={words.lead}>
      {people.length === 0 ? (
        <p className="text-sm text-ink-faint">{words.none}</p>
      ) : (
        <ul className="border-t border-line">
          {people.map((person) => (
            <li key={person.id} className="border-b border-line">
              <PersonLine
                person={person}
                action={
                  <RelationForm memberId={person.id} className="shrink-0">
                    <Button type="submit" size="sm" name="step" value={kind === 'blocked' ? 'unblock' : 'unmute'}>
                      {kind === 'blocked' ? t.unblock : t.unmute} <span className="sr-only">{person.displayName}</span>
                    </Button>
                  </RelationForm>
                }
              />
            </li>
          ))}
        </ul>
      )}
      {more && (
        <LinkButton to={more} size="sm" variant="quiet" className="mt-3">
          {t.more}
        </LinkButton>
      )}
    </SettingsPart>
  )
}
