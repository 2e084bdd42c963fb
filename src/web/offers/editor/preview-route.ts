import { pageContext } from '#server/page-context.ts'
import { renderMarkdown } from '#web/markdown.server.ts'
import type { Route } from './+types/preview-route.ts'

const longest = 100_000

/** POST /my/offers/preview: a text as it will look, by the same hand that renders it for readers. */
export async function action({ request, context }: Route.ActionArgs) {
  if (!context.get(pageContext).me) return Response.json({ html: '' }, { status: 401 })
  const text = (await request.formData()).get('text')
  return Response.json({ html: renderMarkdown(typeof text === 'string' ? text.slice(0, longest) : '') })
}
