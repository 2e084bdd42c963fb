import type { Tool } from './shapes.ts'

const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** The tools that have every one of the words somewhere, best match first: the name counts most, then what it is best for. */
export function rankTools(tools: readonly Tool[], q: string): Tool[] {
  const words = plain(q).split(/[^\p{L}\p{N}+#.]+/u).filter(Boolean)
  const ranked = tools.map((tool, at) => ({ tool, at, score: score(tool, words) })).filter((one) => one.score > 0)
  return ranked.sort((a, b) => b.score - a.score || a.at - b.at).map((one) => one.tool)
}

function score(tool: Tool, words: readonly string[]): number {
  const name = plain(`${tool.name} ${tool.slug} ${tool.aliases.join(' ')}`)
  const purpose = plain(`${tool.tagline} ${tool.bestFor.join(' ')} ${tool.category}`)
  const rest = plain(`${tool.description} ${tool.usageTips.join(' ')}`)
  let sum = 0
  for (const word of words) {
    const found = name.startsWith(word) ? 8 : name.includes(word) ? 5 : purpose.includes(word) ? 3 : rest.includes(word) ? 1 : 0
    if (found === 0) return 0
    sum += found
  }
  return sum
}
