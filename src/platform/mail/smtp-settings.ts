/** A mail server, and in whose name we write. */
export interface SmtpServer {
  host: string
  port: number
  /** Encrypted from the first byte (smtps). */
  secure: boolean
  /** Whether a server that does not offer STARTTLS gets nothing from us. */
  requireTls: boolean
  auth: { user: string; pass: string } | null
  /** `hall@example.org` or `Guildhall <hall@example.org>` */
  from: string
}

const address = /^[^\s<>@,;:"()[\]\\]{1,64}@[^\s<>@,;:"()[\]\\]{1,255}$/

/** Whether a text is one sender: an address, or a name with an address behind it. */
export function isSender(text: string): boolean {
  if (/[\p{Cc}]/u.test(text)) return false
  const named = /^([^<>@,;:"()[\]\\]{1,80})<([^<>]+)>$/.exec(text.trim())
  return address.test(named?.[2] ?? text.trim())
}

/**
 * Reads `smtp://user:password@host:587` or `smtps://…:465`; undefined for anything else. `?tls=required` and
 * `?tls=optional` say whether STARTTLS must be offered; without it only a server on this machine may do without.
 */
export function readSmtpUrl(text: string): Omit<SmtpServer, 'from'> | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  const secure = url.protocol === 'smtps:'
  const tls = url.searchParams.get('tls')
  const isOdd = (!secure && url.protocol !== 'smtp:') || url.hostname === '' || (url.pathname !== '' && url.pathname !== '/') || (tls !== null && tls !== 'required' && tls !== 'optional')
  if (isOdd) return undefined
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const isHere = host === 'localhost' || host === '::1' || host.startsWith('127.')
  const auth = url.username === '' ? null : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) }
  return { host, port: Number(url.port) || (secure ? 465 : 587), secure, requireTls: tls === null ? !isHere : tls === 'required', auth }
}
