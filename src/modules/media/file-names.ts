/** The endings that a type may have; the first is given to a name that has none of them. */
const endings: Record<string, readonly string[]> = {
  'application/pdf': ['pdf'],
  'application/zip': ['zip', 'docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'epub'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'text/csv': ['csv'],
  'text/plain': ['txt', 'md'],
}

/** A name for the download: no path, no signs that a system reads as something else, and an ending that tells the truth. */
export function downloadName(given: string, contentType: string): string {
  const base = given.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  // Browsers write a quotation mark and line ends of a name as %22, %0A, %0D.
  const clean = base.replace(/%(?:22|0[ad])/gi, '').replace(/[\p{C}<>:"|?*%]/gu, '').replace(/\s+/g, ' ').replace(/^[.\s]+|[.\s]+$/g, '')
  const known = endings[contentType] ?? []
  const ending = /\.([A-Za-z0-9]{1,8})$/.exec(clean)?.[1]?.toLowerCase()
  const isTrue = ending !== undefined && known.includes(ending)
  const stem = (isTrue ? clean.slice(0, -ending.length - 1) : clean).slice(0, 100).trim() || 'file'
  return `${stem}.${isTrue ? ending : (known[0] ?? 'bin')}`
}
