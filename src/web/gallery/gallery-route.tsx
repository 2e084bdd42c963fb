import type { ReactNode } from 'react'
import { data } from 'react-router'
import { AppError } from '#platform/errors.ts'
import { pageContext } from '#server/page-context.ts'
import { renderMarkdown } from '#web/markdown.server.ts'
import { gallery } from '#web/messages/en/gallery.ts'
import { useMessages } from '#web/messages/messages.ts'
import { PageHead } from '#web/ui/page-head.tsx'
import type { Route } from './+types/gallery-route.ts'
import { Charts } from './chart-samples.tsx'
import { Colours, Type } from './foundations.tsx'
import { Actions, Fields, Refused } from './forms-samples.tsx'
import { Lists, Overlays, Waiting } from './list-samples.tsx'
import { sampleMarkdown } from './samples.ts'
import { Covers, ErrorPages, MembersTexts, Notes, People } from './thing-samples.tsx'

/** `?break=404` and its like show the error pages. Not in production: there this page isn't. */
export function loader({ request, context }: Route.LoaderArgs) {
  if (context.get(pageContext).mode === 'production') throw data(null, { status: 404 })
  const broken = new URL(request.url).searchParams.get('break')
  if (broken === '500') throw new Error('the style page was asked to break')
  if (broken && /^4\d\d$/.test(broken)) throw new AppError(Number(broken), 'sample', 'This is what a refusal says.')
  return { proseHtml: renderMarkdown(sampleMarkdown) }
}

/** Each group of parts, side by side in both themes. */
export default function Gallery({ loaderData: { proseHtml } }: Route.ComponentProps) {
  const t = useMessages(gallery)
  const groups: { id: string; title: string; show: (theme: string) => ReactNode }[] = [
    { id: 'colours', title: t.colours, show: () => <Colours /> },
    { id: 'type', title: t.type, show: () => <Type /> },
    { id: 'actions', title: t.actions, show: () => <Actions /> },
    { id: 'fields', title: t.fields, show: () => <Fields /> },
    { id: 'refused', title: t.refused, show: () => <Refused /> },
    { id: 'notes', title: t.notes, show: () => <Notes /> },
    { id: 'people', title: t.people, show: () => <People /> },
    { id: 'covers', title: t.covers, show: () => <Covers /> },
    { id: 'lists', title: t.lists, show: (theme) => <Lists theme={theme} /> },
    { id: 'charts', title: t.charts, show: () => <Charts /> },
    { id: 'overlays', title: t.overlays, show: () => <Overlays /> },
    { id: 'waiting', title: t.waiting, show: () => <Waiting /> },
    { id: 'prose', title: t.prose, show: () => <MembersTexts html={proseHtml} /> },
    { id: 'error-pages', title: t.errorPages, show: () => <ErrorPages /> },
  ]
  return (
    <div className="pt-12">
      <PageHead title={t.title} hidden />
      <header className="hall">
        <h1 className="text-3xl">{t.title}</h1>
        <p className="mt-3 max-w-prose text-lg text-ink-soft">{t.lead}</p>
        <nav aria-label={t.contents} className="mt-6">
          <ul className="flex flex-wrap gap-x-5">
            {groups.map((group) => (
              <li key={group.id}>
                <a href={`#${group.id}`} className="link inline-flex min-h-11 items-center text-sm">
                  {group.title}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      {groups.map((group) => (
        <section key={group.id} id={group.id} aria-labelledby={`${group.id}-title`} className="mt-16 scroll-mt-20">
          <h2 id={`${group.id}-title`} className="hall text-2xl">
            {group.title}
          </h2>
          <div className="mt-5 grid xl:grid-cols-2">
            {(['light', 'dark'] as const).map((theme) => (
              <div key={theme} role="group" aria-label={`${group.title}: ${t[theme]}`} data-theme={theme} className="min-w-0 bg-paper p-5 text-ink sm:p-8">
                {group.show(theme)}
              </div>
            ))}
          </div>
        </section>
      ))}
    </div>
  )
}
