import { renderToString } from 'react-dom/server'
import { type EntryContext, type HandleErrorFunction, isRouteErrorResponse, type RouterContextProvider, ServerRouter } from 'react-router'
import { pageContext } from '#server/page-context.ts'

/**
 * Renders the whole document at once: by the time a page renders its data is there, and one string costs a good
 * part less than a stream. The loaders' data follows in the scripts that React Router's browser half reads.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const { nonce } = context.get(pageContext)
  const { serverHandoffStream, ...whole } = entry
  const html = patient(renderToString(<ServerRouter context={whole} url={request.url} nonce={nonce} />))
  headers.set('content-type', 'text/html; charset=utf-8')
  if (!whole.renderMeta?.didRenderScripts || !serverHandoffStream) return new Response(doctype + html, { status, headers })
  const scripts = handoffScripts(await new Response(serverHandoffStream).text(), nonce)
  return new Response(doctype + html.replace('</body></html>', () => `${scripts}</body></html>`), { status, headers })
}

const doctype = '<!DOCTYPE html>'

/** Pages can be read before their scripts run: styles, letters and the first picture go ahead of them on a slow line. */
function patient(html: string): string {
  const body = html.indexOf('<body')
  return html.slice(0, body).replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"') + html.slice(body)
}

/** What React Router writes when it streams: the data, then the end. */
function handoffScripts(text: string, nonce: string): string {
  const literal = JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `<script nonce="${nonce}">window.__reactRouterContext.streamController.enqueue(${literal});window.__reactRouterContext.streamController.close();</script>`
}

/** What fails while rendering; loaders and actions are guarded (and logged) before. */
export const handleError: HandleErrorFunction = (error, { context, request }) => {
  if (request.signal.aborted || isRouteErrorResponse(error)) return
  const { ctx, requestId } = context.get(pageContext)
  ctx.log.error({ err: error, requestId }, 'a page could not be rendered')
}
