import { offerPage } from '#web/messages/en/offers.ts'
import { useMessages } from '#web/messages/messages.ts'
import { TagList } from '#web/ui/tag-list.tsx'
import { ToolBadges } from '#web/tools/tool-badges.tsx'
import { discoverAddress } from '../discover/filters.ts'
import type { OfferData } from './offer-data.ts'

/** Tags, and what it was built with; each leads to others like it. */
export function Topics({ offer: { tags }, tools }: Pick<OfferData, 'offer' | 'tools'>) {
  const t = useMessages(offerPage)
  if (tags.length + tools.length === 0) return null
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 border-t border-line pt-6 has-[section+section]:sm:grid-cols-2">
      {tags.length > 0 && (
        <section>
          <h2 className="eyebrow mb-3 text-ink-faint">{t.tags}</h2>
          <TagList tags={tags} to={(tag) => discoverAddress({ tag })} />
        </section>
      )}
      {tools.length > 0 && (
        <section>
          <h2 className="eyebrow mb-3 text-ink-faint">{t.builtWith}</h2>
          <ToolBadges tools={tools} />
        </section>
      )}
    </div>
  )
}
