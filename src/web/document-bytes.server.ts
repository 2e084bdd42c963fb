import { withoutModules, startLater } from './patient-scripts.server.ts'

const doctype = '<!DOCTYPE html>'
const end = '</body></html>'

interface Rendered {
  html: string
  /** What stands at the end of the body: the loaders' data. */
  scripts: string
  nonce: string
  /** Whether the page's modules wait until the page itself has been shown. */
  isPatient: boolean
}

/**
 * A rendered page as the bytes that are sent. It is made of slices of the one string that rendering gives:
 * every further string of a page's size costs as much as rendering a dozen cards.
 */
export function documentBytes({ html, scripts, nonce, isPatient }: Rendered): Buffer {
  const body = Math.max(0, html.indexOf('<body'))
  const last = Math.max(body, html.lastIndexOf('<script'))
  const close = html.endsWith(end) ? html.length - end.length : html.length
  const [head, middle, entry] = [html.slice(0, body), html.slice(body, last), html.slice(last, close)]
  const parts = isPatient ? [doctype + withoutModules(head), middle, startLater(head, entry, nonce) + scripts + end] : [doctype + head, middle, entry + scripts + end]
  return Buffer.concat(parts.map((part) => Buffer.from(part)))
}
