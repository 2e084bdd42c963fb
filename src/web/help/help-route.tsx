import { Search } from 'lucide-react'
import { Form } from 'react-router'
import { pageContext } from '#server/page-context.ts'
import { addresses } from '#web/addresses.ts'
import { helpFrame as words, helpTopics } from '#web/messages/en/help.ts'
import { messagesIn, useMessages } from '#web/messages/messages.ts'
import { Button, LinkButton } from '#web/ui/button.tsx'
import { cardLink, LinkCard } from '#web/ui/card.tsx'
import { EmptyState } from '#web/ui/empty-state.tsx'
import { control } from '#web/ui/input.tsx'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/help-route.ts'
import { findAnswers } from './find-answers.ts'
import { answerAddress } from './topic-link.ts'

/** The same for every visitor (see server/public-pages.ts). */
export const handle = { isPublic: true }

/** `/help`: its pages with what each answers; with `?q=` the answers for some words. */
export function loader({ request, context }: Route.LoaderArgs) {
  const topics = messagesIn(context.get(pageContext).ctx.locale, helpTopics)
  const asked = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 100)
  return { asked, answers: findAnswers(topics, asked), topics: topics.map(({ slug, title, lead, sections }) => ({ slug, title, lead, sections: sections.map(({ id, title: heading }) => ({ id, title: heading })) })) }
}

export default function Help({ loaderData: { asked, answers, topics } }: Route.ComponentProps) {
  const t = useMessages(words)
  return (
    <div className="hall pt-10 sm:pt-14">
      <PageHead title={t.title} description={t.description} hidden={asked !== ''} />
      <header className="grid items-end gap-x-12 gap-y-6 lg:grid-cols-[1fr_26rem]">
        <div>
          <h1 className="text-3xl">{t.title}</h1>
          <p className="mt-3 max-w-prose text-lg text-ink-soft">{t.lead}</p>
        </div>
        <Form action={addresses.help} role="search" className="flex gap-2">
          <div className="relative grow">
            <Search className="pointer-events-none absolute inset-y-0 start-3 my-auto size-4.5 text-ink-faint" aria-hidden="true" />
            <input type="search" name="q" key={asked} defaultValue={asked} maxLength={100} aria-label={t.search} aria-keyshortcuts="/" placeholder={t.searchHint} className={`${control} h-11 ps-10`} />
          </div>
          <Button type="submit">{t.searchAction}</Button>
        </Form>
      </header>
      {asked && answers.length === 0 && (
        <div className="mt-10">
          <EmptyState emblem="no help" title={t.nothingTitle({ words: asked })} action={<LinkButton to={addresses.help}>{t.all}</LinkButton>}>
            {t.nothingText}
          </EmptyState>
        </div>
      )}
      {answers.length > 0 && (
        <section className="mt-10 max-w-read">
          <h2 className="text-xl">{t.found({ count: answers.length, words: asked })}</h2>
          <ul className="mt-3">
            {answers.map(({ topic, id, title }) => (
              <li key={`${topic.slug} ${id}`} className="border-b border-line">
                <a href={answerAddress(topic.slug, id)} className="group flex min-h-11 flex-wrap items-center justify-between gap-x-6 py-2">
                  <span className="font-semibold underline-offset-4 group-hover:underline">{title}</span>
                  <span className="text-sm text-ink-faint">{topic.title}</span>
                </a>
              </li>
            ))}
          </ul>
          <a href={addresses.help} className="link mt-4 inline-flex min-h-11 items-center text-sm">
            {t.all}
          </a>
        </section>
      )}
      {!asked && (
        <ul className="mt-10 grid gap-5 md:grid-cols-2 xl:grid-cols-3">
          {topics.map((topic) => (
            <li key={topic.slug} className="grid">
              <LinkCard className="p-5 sm:p-6">
                <h2 className="text-xl">
                  <a href={addresses.helpOf(topic.slug)} className={cardLink}>
                    {topic.title}
                  </a>
                </h2>
                <p className="mt-1.5 text-sm text-ink-soft">{topic.lead}</p>
                <ul className="relative z-10 mt-4 grid justify-items-start text-sm">
                  {topic.sections.map((section) => (
                    <li key={section.id}>
                      <a href={answerAddress(topic.slug, section.id)} className="link inline-flex min-h-8 items-center pointer-coarse:min-h-11">
                        {section.title}
                      </a>
                    </li>
                  ))}
                </ul>
              </LinkCard>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
