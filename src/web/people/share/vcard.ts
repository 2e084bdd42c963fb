import type { Profile } from '#modules/people/shapes.ts'

/** Text as a value of a content line: separators are escaped, line breaks become `\n`, other controls go (RFC 2426, 4). */
function escaped(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/[\p{Cc}\u2028\u2029]/gu, (sign) => (sign === '\n' ? '\n' : '')).replace(/[\\;,]/g, (sign) => `\\${sign}`).replaceAll('\n', '\\n')
}

/** An address as a value: no character of it may end the line. */
const uri = (address: string): string => address.replace(/[\p{Cc}\s\u2028\u2029]/gu, '')

/** A content line in pieces of at most 75 octets; a piece never ends inside a character. */
function folded(line: string): string {
  const pieces: string[] = []
  let piece = ''
  let octets = 0
  for (const character of line) {
    const size = Buffer.byteLength(character)
    if (octets + size > 75) {
      pieces.push(piece)
      piece = ' '
      octets = 1
    }
    piece += character
    octets += size
  }
  return [...pieces, piece].join('\r\n')
}

/**
 * A person's contact card (P-15) as vCard 3.0, the version that phones and mail programs agree on. It holds only
 * what the profile given shows; hand over a stranger's reading of it.
 */
export function vcard(person: Profile, publicUrl: string): string {
  const page = `${publicUrl}/@${person.handle}`
  const links = Object.values(person.links).filter((link) => link !== null)
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `UID:urn:uuid:${person.id}`,
    `FN:${escaped(person.displayName)}`,
    // Which part of a name is the family's, nobody can know: all of it is given.
    `N:;${escaped(person.displayName)};;;`,
    `NICKNAME:${escaped(person.handle)}`,
    ...(person.tagline ? [`TITLE:${escaped(person.tagline)}`] : []),
    ...(person.location ? [`ADR:;;;${escaped(person.location)};;;`] : []),
    ...(person.contactEmail ? [`EMAIL;TYPE=INTERNET:${escaped(person.contactEmail)}`] : []),
    ...[page, ...links].map((link) => `URL:${uri(link)}`),
    ...(person.avatarUrl ? [`PHOTO;VALUE=URI:${uri(publicUrl + person.avatarUrl)}`] : []),
    ...(person.skills.length > 0 ? [`CATEGORIES:${person.skills.map(escaped).join(',')}`] : []),
    `PRODID:-//Guildhall//EN`,
    'END:VCARD',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}
