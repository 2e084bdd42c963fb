const doctype = '<!DOCTYPE html>'
const end = '</body></html>'

/**
 * A rendered page as the bytes that are sent, with `scripts` at the end of its body. It is made of slices of the
 * one string that rendering gives: every further string of a page's size costs as much as rendering a dozen cards.
 */
export function documentBytes(html: string, scripts: string): Buffer {
  const body = Math.max(0, html.indexOf('<body'))
  const rest = html.slice(body, html.endsWith(end) ? -end.length : undefined)
  return Buffer.concat([Buffer.from(doctype + patient(html.slice(0, body))), Buffer.from(rest), Buffer.from(scripts + end)])
}

/** Pages can be read before their scripts run: styles, letters and the first picture go ahead of them on a slow line. */
function patient(head: string): string {
  return head.replaceAll('<link rel="modulepreload"', '<link rel="modulepreload" fetchpriority="low"')
}
