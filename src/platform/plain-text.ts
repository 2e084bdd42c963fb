/** The first words of a markdown text without its signs, cut at a word within `max` characters: for descriptions. */
export function plainText(markdown: string, max: number): string {
  // Its beginning is enough, and a hundred thousand opening brackets would hold everybody up.
  const plain = markdown
    .slice(0, 10 * max)
    .replace(/<[^>]*>/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|[-+*>]|\d+\.)\s+/gm, '')
    .replace(/[*_`~|]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (plain.length <= max) return plain
  const cut = plain.slice(0, max)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), max - 30))}…`
}
