import { renderToString } from 'react-dom/server'
import { type EntryContext, type HandleErrorFunction, isRouteErrorResponse, type RouterContextProvider, ServerRouter } from 'react-router'
import { pageContext } from '#server/page-context.ts'
import { documentBytes } from './document-bytes.server.ts'

/**
 * Renders the whole document at once: by the time a page renders its data is there, and one string costs a good
 * part less than a stream. The loaders' data follows in the scripts that React Router's browser half reads. The
 * bytes are left in the page's context, because a Response would copy them twice more.
 */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const page = context.get(pageContext)
  const { serverHandoffStream, ...whole } = entry
  // Before the rendering, so that nothing waits between a page's first string and its bytes: many half-made pages at once are slow.
  const data = serverHandoffStream ? await textOf(serverHandoffStream) : ''
  const html = renderToString(<ServerRouter context={whole} url={request.url} nonce={page.nonce} />)
  const scripts = whole.renderMeta?.didRenderScripts ? handoffScripts(data, page.nonce) : ''
  headers.set('content-type', 'text/html; charset=utf-8')
  const response = new Response(null, { status, headers })
  page.rendered = { response, bytes: documentBytes({ html, scripts, nonce: page.nonce, isPatient: page.me === null }) }
  return response
}

async function textOf(stream: ReadableStream<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of stream) text += decoder.decode(chunk, { stream: true })
  return text
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
