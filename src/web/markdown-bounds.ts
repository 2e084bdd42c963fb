/*
 * Reading markdown can take the square of what stands in it: 5,000 times ">" took seconds and then overflowed
 * the stack, and while it is read nobody else is answered. No text that people write comes near these bounds.
 */
const bounds = {
  characters: 100_000,
  lines: 3_000,
  /** Quotes and list items around one line. */
  depth: 12,
  /** Columns before a list item. */
  indent: 80,
  /** Quotes and list items in all. */
  markers: 1_500,
  /** In a block, which is what stands between two blank lines. */
  blockLines: 400,
  /** Characters that may mean emphasis, links, code or cells, in a block. */
  blockSigns: 1_500,
  signs: 12_000,
}

const prefix = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)))*/
const marker = /[>.)*+-]/g
const sign = /[*_~[\]|`!<&]/g

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0

/** Whether a text would take longer to read as markdown than anybody may make the others wait. */
export function isTooIntricate(text: string): boolean {
  if (text.length > bounds.characters) return true
  const lines = text.split(/\r\n?|\n/)
  if (lines.length > bounds.lines) return true
  const total = { markers: 0, signs: 0 }
  const block = { lines: 0, signs: 0 }
  for (const line of lines) {
    const before = prefix.exec(line)?.[0] ?? ''
    const depth = count(before, marker)
    const signs = count(line, sign)
    total.markers += depth
    total.signs += signs
    block.lines = line.trim() === '' ? 0 : block.lines + 1
    block.signs = line.trim() === '' ? 0 : block.signs + signs
    if (depth > bounds.depth || (depth > 0 && before.length > bounds.indent)) return true
    if (block.lines > bounds.blockLines || block.signs > bounds.blockSigns) return true
  }
  return total.markers > bounds.markers || total.signs > bounds.signs
}

/** A text as it was typed: its paragraphs and line breaks, and nothing else. */
export function asTyped(text: string): string {
  const escaped = text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
  return escaped.split(/\n\s*\n/).filter((part) => part.trim() !== '').map((part) => `<p>${part.trim().replaceAll('\n', '<br>\n')}</p>`).join('\n')
}
