import type { Element, Root } from 'hast'
import { LRUCache } from 'lru-cache'
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { asTyped, isTooIntricate } from './markdown-bounds.ts'

const schema = {
  ...defaultSchema,
  tagNames: [...(defaultSchema.tagNames ?? []), 'figure', 'figcaption'],
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'], src: [] },
}

/** Members' headings go below the page's own; their links vouch for nothing; only pictures of this hall are shown. */
function tame() {
  return (tree: Root) => visit(tree, [])
}

function visit(parent: Root | Element, above: number[]): void {
  parent.children = parent.children.filter((child) => child.type !== 'element' || child.tagName !== 'img' || isOurs(child.properties['src']))
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const level = /^h([1-6])$/.exec(child.tagName)?.[1]
    if (level) child.tagName = `h${placeBelow(above, Number(level))}`
    if (child.tagName === 'a') child.properties['rel'] = ['nofollow', 'ugc', 'noopener']
    if (child.tagName === 'img') child.properties['loading'] = 'lazy'
    // What may be wider than the page scrolls by itself, also by keyboard.
    if (child.tagName === 'pre') child.properties['tabIndex'] = 0
    visit(child, above)
  }
}

/** The level of a heading under those `above` it: the first is 2, and none is skipped, whatever its writer began with. */
function placeBelow(above: number[], level: number): number {
  while ((above.at(-1) ?? 0) >= level) above.pop()
  above.push(level)
  return Math.min(6, above.length + 1)
}

const isOurs = (src: unknown): boolean => typeof src === 'string' && src.startsWith('/media/')

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeSanitize, schema).use(tame).use(rehypeStringify)

// The same text always makes the same page, so the texts that are read most are rendered once. Sizes are characters.
const rendered = new LRUCache<string, string>({ maxSize: 4_000_000, sizeCalculation: (html, text) => html.length + text.length })

/** Markdown that a member wrote as HTML that can do no harm: no scripts, styles, frames or foreign pictures. What would take too long to read stays as it was typed. */
export function renderMarkdown(text: string): string {
  if (text.trim() === '') return ''
  const known = rendered.get(text)
  if (known !== undefined) return known
  const html = isTooIntricate(text) ? asTyped(text) : String(processor.processSync(text))
  rendered.set(text, html)
  return html
}
