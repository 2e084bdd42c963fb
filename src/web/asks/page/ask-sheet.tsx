import type { ReactNode } from 'react'
import { addresses } from '#web/addresses.ts'
import { useFormat } from '#web/format.ts'
import { SaveButton } from '#web/favourites/save-button.tsx'
import { askPage, askTypes } from '#web/messages/en/asks.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PersonLink } from '#web/people/person-link.tsx'
import { Breadcrumb } from '#web/ui/breadcrumb.tsx'
import { LinkButton } from '#web/ui/button.tsx'
import { Picture } from '#web/ui/picture.tsx'
import { Prose } from '#web/ui/prose.tsx'
import { FactList } from '#web/ui/fact-list.tsx'
import { RelativeTime } from '#web/ui/relative-time.tsx'
import { TagList } from '#web/ui/tag-list.tsx'
import { ToolBadges } from '#web/tools/tool-badges.tsx'
import { AskPay } from '../ask-pay.tsx'
import { AskState } from '../ask-state.tsx'
import { asksAddress } from '../discover/filters.ts'
import type { AskData } from './ask-data.ts'

/** The ask itself: in words, and beside them what one must know. */
export function AskSheet(props: AskData) {
  const { ask, category, descriptionHtml } = props
  const t = useMessages(askPage)
  const types = useMessages(askTypes)
  return (
    <article className="hall pt-6">
      <Breadcrumb trail={[{ label: t.asks, to: addresses.discoverAsks }, ...(category ? [{ label: category.name, to: addresses.asksOfCategory(category.slug) }] : []), { label: ask.title }]} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
          <header className="max-w-read">
            <p className="flex flex-wrap items-center gap-2.5">
              <a href={addresses.asksOfType(ask.type)} className="eyebrow text-seal-text underline-offset-4 hover:underline">
                {types[ask.type].one}
              </a>
              {ask.status !== 'open' && <AskState ask={ask} />}
            </p>
            <h1 className={`mt-3 wrap-anywhere ${ask.title.length > 90 ? 'text-2xl' : 'text-3xl'}`}>{ask.title}</h1>
          </header>
          {ask.image && <Picture source={ask.image} alt={ask.image.alt} sizes="(min-width: 1024px) 700px, 88vw" eager className="rounded" />}
          <Prose html={descriptionHtml} />
          <Topics {...props} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-7 lg:sticky lg:top-24 lg:self-start">
          {!ask.archivedAt && <SaveButton thing={{ kind: 'ask', thingId: ask.id, title: ask.title }} state={props.saved} />}
          <Asker {...props} />
          <Facts {...props} />
        </div>
      </div>
    </article>
  )
}

/** Who asks, and the way to them. */
function Asker({ ask: { id, owner, status }, isMine }: AskData) {
  const t = useMessages(askPage)
  const isOver = status === 'fulfilled' || status === 'closed'
  return (
    <section className="rounded border border-line bg-sheet p-5 shadow-sheet">
      <PersonLink person={owner} role={t.by} />
      {!isMine && (
        <div className="mt-5 border-t border-line pt-5">
          {isOver ? (
            <p className="text-sm text-ink-soft">{t.overText({ name: owner.displayName })}</p>
          ) : (
            <>
              <h2 className="text-lg leading-6 wrap-anywhere">{t.reachTitle({ name: owner.displayName })}</h2>
              <p className="mt-1.5 mb-4 text-sm text-ink-soft">{t.reachText}</p>
              <LinkButton to={addresses.connectAboutAsk(id)} variant="primary">
                {t.reachAction}
              </LinkButton>
            </>
          )}
        </div>
      )}
    </section>
  )
}

/** A line for each thing that one needs to know; what isn't said is left out. */
function Facts({ ask, category }: AskData) {
  const t = useMessages(askPage)
  const format = useFormat()
  const facts: [string, ReactNode][] = [[t.pays, <AskPay key="pay" ask={ask} />]]
  if (category) facts.push([t.category, <a key="category" href={addresses.asksOfCategory(category.slug)} className="underline-offset-4 hover:underline">{category.name}</a>])
  facts.push([t.posted, <RelativeTime key="posted" at={ask.createdAt} />])
  if (ask.expiresAt && ask.status !== 'fulfilled') facts.push([t.until, <time key="until" dateTime={ask.expiresAt}>{format.day(ask.expiresAt)}</time>])
  return <FactList title={t.facts} facts={facts} />
}

/** Tags, and the tools that somebody should know; each leads to others like it. */
function Topics({ ask: { tags }, tools }: AskData) {
  const t = useMessages(askPage)
  if (tags.length + tools.length === 0) return null
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 border-t border-line pt-6 has-[section+section]:sm:grid-cols-2">
      {tools.length > 0 && (
        <section>
          <h2 className="eyebrow mb-3 text-ink-faint">{t.tools}</h2>
          <ToolBadges tools={tools} />
        </section>
      )}
      {tags.length > 0 && (
        <section>
          <h2 className="eyebrow mb-3 text-ink-faint">{t.tags}</h2>
          <TagList tags={tags} to={(tag) => asksAddress({ tag })} />
        </section>
      )}
    </div>
  )
}
