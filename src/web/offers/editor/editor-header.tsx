import { addresses } from '#web/addresses.ts'
import { offerEditor as words } from '#web/messages/en/offer-editor.ts'
import { offerTypes } from '#web/messages/en/offer-words.ts'
import { useMessages } from '#web/messages/messages.ts'
import { LinkButton } from '#web/ui/button.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { StateBadge } from '../state-badge.tsx'
import type { EditorData } from './editor-data.ts'

/** What is being written, and the way to its page. */
export function EditorHeader({ data: { type, offer } }: { data: EditorData }) {
  const t = useMessages(words)
  const kind = useMessages(offerTypes)[type].one
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4 lg:max-w-240">
      <PageHead title={offer ? t.editTitle({ title: offer.title }) : t.newTitle({ type: kind })} hidden />
      <div className="min-w-0">
        <p className="flex items-center gap-2.5">
          <span className="eyebrow text-seal-text">{kind}</span>
          {offer && <StateBadge status={offer.status} />}
        </p>
        <h1 className={`mt-2 line-clamp-2 pb-1 wrap-anywhere ${(offer?.title.length ?? 0) > 45 ? 'text-2xl' : 'text-3xl'}`}>{offer ? offer.title : t.eyebrowNew}</h1>
      </div>
      {offer ? (
        <LinkButton to={offer.url} size="sm">
          {t.seePage}
        </LinkButton>
      ) : (
        <LinkButton to={addresses.newOffer} size="sm" variant="quiet" className="max-sm:-ms-3.5">
          {t.otherType}
        </LinkButton>
      )}
    </header>
  )
}
