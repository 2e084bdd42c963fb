import type { Ask } from '#modules/asks/shapes.ts'
import { SaveMark } from '#web/favourites/save-mark.tsx'
import { askTypes } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import type { MarkedPart } from '#platform/search/marked-parts.ts'
import { Marked } from '#web/discover/marked.tsx'
import { Avatar } from '#web/ui/avatar.tsx'
import { cardLink, LinkCard } from '#web/ui/card.tsx'
import { cn } from '#web/ui/cn.ts'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { TagList } from '#web/ui/tag-list.tsx'
import { AskPay } from './ask-pay.tsx'
import { AskState } from './ask-state.tsx'

/** What a card shows of an ask. */
export type CardAsk = Pick<Ask, 'id' | 'url' | 'type' | 'title' | 'status' | 'archivedAt' | 'isPaid' | 'budgetMinCents' | 'budgetMaxCents' | 'currency' | 'createdAt'> & {
  /** Whether the reader saved it, where a list says so. */
  saved?: boolean
  owner: Pick<Ask['owner'], 'id' | 'displayName' | 'avatarUrl'>
  /** Its first words, without signs. */
  summary: string
  words: string[]
  /** In a search: both, taken apart at the words that were looked for. */
  found?: { title: MarkedPart[]; summary: MarkedPart[] }
}

interface AskCardProps {
  ask: CardAsk
  /** Which heading level its title is on this page. */
  level?: 'h2' | 'h3' | 'h4'
  /** Left out where all asks are of one person. */
  withOwner?: boolean
}

/** An ask in a list: its kind, title and first words, what it pays, and who asks. */
export function AskCard({ ask, level: Title = 'h3', withOwner = true }: AskCardProps) {
  const types = useMessages(askTypes)
  return (
    <LinkCard className="flex flex-col gap-3 p-5">
      <div className={cn('flex flex-wrap items-center justify-between gap-x-4 gap-y-1 text-xs font-medium text-ink-faint', ask.saved !== undefined && 'pe-9')}>
        <span>{types[ask.type].one}</span>
        {ask.status === 'open' && !ask.archivedAt ? <RelativeTime at={ask.createdAt} /> : <AskState ask={ask} />}
      </div>
      <div>
        <Title className="line-clamp-2 font-display text-lg leading-6 font-medium wrap-anywhere">
          <a href={ask.url} className={cardLink}>
            <Marked text={ask.title} parts={ask.found?.title} />
          </a>
        </Title>
        {ask.summary && <p className="mt-1.5 line-clamp-3 text-sm text-ink-soft wrap-anywhere"><Marked text={ask.summary} parts={ask.found?.summary} /></p>}
      </div>
      <TagList tags={ask.words} limit={4} />
      <div className="mt-auto flex items-center justify-between gap-3 pt-1 text-sm">
        {withOwner && (
          <span className="flex min-w-0 items-center gap-2 text-ink-soft">
            <Avatar person={ask.owner} size="xs" />
            <span className="truncate">{ask.owner.displayName}</span>
          </span>
        )}
        <span className="shrink-0">
          <AskPay ask={ask} />
        </span>
      </div>
      <SaveMark thing={{ kind: 'ask', thingId: ask.id, title: ask.title }} saved={ask.saved} />
    </LinkCard>
  )
}
