/** Kinds of private files, by what their content begins with. */
const signatures: [type: string, test: (bytes: Buffer) => boolean][] = [
  ['application/pdf', (bytes) => bytes.subarray(0, 5).toString('latin1') === '%PDF-'],
  ['application/zip', (bytes) => ['PK\u0003\u0004', 'PK\u0005\u0006'].includes(bytes.subarray(0, 4).toString('latin1'))],
  ['image/png', (bytes) => bytes.subarray(0, 8).toString('latin1') === '\u0089PNG\r\n\u001a\n'],
  ['image/jpeg', (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff],
  ['image/gif', (bytes) => /^GIF8[79]a$/.test(bytes.subarray(0, 6).toString('latin1'))],
  ['image/webp', (bytes) => bytes.subarray(0, 4).toString('latin1') === 'RIFF' && bytes.subarray(8, 12).toString('latin1') === 'WEBP'],
  ['image/avif', (bytes) => /^ftypavi[fs]$/.test(bytes.subarray(4, 12).toString('latin1'))],
]

/**
 * What a private file is, from a short list, decided by its content; undefined for anything else. The name only tells
 * a table from other texts. What is served is always a download, so a text may say what it likes.
 */
export function contentTypeOf(content: Uint8Array, name: string): string | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  const found = signatures.find(([, test]) => test(bytes))
  if (found) return found[0]
  if (!isText(bytes)) return undefined
  return /\.csv$/i.test(name) ? 'text/csv' : 'text/plain'
}

/** UTF-8 without control characters, apart from those that text has. */
function isText(bytes: Buffer): boolean {
  try {
    return !/\p{Cc}/u.test(new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/[\t\n\v\f\r]/g, ''))
  } catch {
    return false
  }
}
