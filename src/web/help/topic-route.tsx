import { data } from 'react-router'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { ShortcutList, SingleKeySwitch } from '#web/keyboard/shortcut-list.tsx'
import { renderMarkdown } from '#web/markdown.server.ts'
import { helpFrame as words, helpTopics } from '#web/messages/en/help.ts'
import { messagesIn, useMessages } from '#web/messages/messages.ts'
import { Breadcrumb } from '#web/ui/breadcrumb.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import { Prose } from '#web/ui/prose.tsx'
import type { Route } from './+types/topic-route.ts'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

/** `/help/:topic`: one page of the help. */
export function loader({ params, context }: Route.LoaderArgs) {
  const topics = messagesIn(context.get(pageContext).ctx.locale, helpTopics)
  const at = topics.findIndex(({ slug }) => slug === params.topic)
  const topic = topics[at]
  if (!topic) throw data(null, { status: 404 })
  const next = topics[(at + 1) % topics.length]
  return {
    slug: topic.slug,
    title: topic.title,
    lead: topic.lead,
    sections: topic.sections.map(({ id, title, text }) => ({ id, title, html: renderMarkdown(text) })),
    next: next ? { slug: next.slug, title: next.title } : null,
  }
}

export default function HelpTopicPage({ loaderData: { slug, title, lead, sections, next } }: Route.ComponentProps) {
  const t = useMessages(words)
  return (
    <article className="hall pt-6">
      <PageHead title={`${title} · ${t.title}`} description={lead} />
      <Breadcrumb trail={[{ label: t.title, to: addresses.help }, { label: title }]} />
      <div className="mt-8 grid grid-cols-[minmax(0,1fr)] gap-x-16 gap-y-8 lg:grid-cols-[minmax(0,42rem)_14rem]">
        <header>
          <h1 className="text-3xl">{title}</h1>
          <p className="mt-4 text-lg text-ink-soft">{lead}</p>
        </header>
        <nav aria-label={t.onThisPage} className="lg:sticky lg:top-24 lg:row-span-2 lg:self-start">
          <p className="eyebrow mb-2 text-ink-faint">{t.onThisPage}</p>
          <ul className="border-s border-line text-sm">
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`} className="flex min-h-9 items-center ps-4 text-ink-soft underline-offset-4 hover:text-ink hover:underline pointer-coarse:min-h-11">
                  {section.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-10">
          {sections.map((section) => (
            <section key={section.id} id={section.id}>
              <h2 className="text-xl">{section.title}</h2>
              <Prose html={section.html} className="mt-2" />
            </section>
          ))}
          {slug === 'keyboard' && (
            <section className="grid gap-7">
              <h2 className="text-xl">{t.shortcutsTitle}</h2>
              <ShortcutList level="h3" isMember />
              <SingleKeySwitch />
            </section>
          )}
          <p className="flex flex-wrap justify-between gap-x-8 border-t border-line pt-4 text-sm">
            <a href={addresses.help} className="link inline-flex min-h-11 items-center">
              {t.all}
            </a>
            {next && (
              <a href={addresses.helpOf(next.slug)} className="link inline-flex min-h-11 items-center">
                {t.next}: {next.title}
              </a>
            )}
          </p>
        </div>
      </div>
    </article>
  )
}
