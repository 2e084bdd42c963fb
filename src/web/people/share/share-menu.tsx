import { ContactRound, Rss, Share2 } from 'lucide-react'
import { addresses } from '#web/addresses.ts'
import { profile as words } from '#web/messages/en/people.ts'
import { useMessages } from '#web/messages/messages.ts'
import { CopyField } from '#web/ui/copy-field.tsx'
import { Menu, MenuRule, menuEntry } from '#web/ui/menu.tsx'

interface ShareMenuProps {
  person: { handle: string; displayName: string }
  publicUrl: string
}

/** Ways to take a person's page along (P-15): its address, a code for a phone's camera, a contact card, a feed. */
export function ShareMenu({ person, publicUrl }: ShareMenuProps) {
  const t = useMessages(words)
  return (
    <Menu
      align="around"
      summaryClass="inline-flex min-h-11 items-center gap-2 rounded border border-line-strong bg-sheet px-5 text-sm font-semibold hover:border-ink [&_svg]:size-4.5"
      panelClass="w-80"
      summary={
        <>
          <Share2 aria-hidden="true" /> {t.share}
        </>
      }
    >
      <div className="p-2">
        <CopyField label={t.shareLink} text={publicUrl + addresses.profile(person.handle)} />
        {/* Lazy: it is fetched when the menu opens for the first time. */}
        <img src={addresses.qrCode(person.handle)} alt={t.qrAlt({ name: person.displayName })} width={176} height={176} loading="lazy" className="mx-auto mt-3 size-44 rounded" />
      </div>
      <MenuRule />
      <ul>
        <li>
          <a href={addresses.vcard(person.handle)} download className={menuEntry}>
            <ContactRound aria-hidden="true" /> {t.vcard}
          </a>
        </li>
        <li>
          <a href={addresses.feed(person.handle)} className={menuEntry}>
            <Rss aria-hidden="true" /> {t.feed}
          </a>
        </li>
      </ul>
    </Menu>
  )
}
