import { expect, test } from 'vitest'
import { computedMs } from '#kit/cpu.ts'
import { asTyped } from './markdown-bounds.ts'
import { renderMarkdown } from './markdown.server.ts'

test('paragraphs, lists and tables come out as HTML, below the page’s own heading', () => {
  expect(renderMarkdown('# Bowls\n\n- one\n- *two*')).toBe('<h2>Bowls</h2>\n<ul>\n<li>one</li>\n<li><em>two</em></li>\n</ul>')
  expect(renderMarkdown('| a |\n| - |\n| 1 |')).toContain('<td>1</td>')
  expect(renderMarkdown('  \n ')).toBe('')
})

test('headings make an outline without gaps, whatever their writer began with', () => {
  const levels = (text: string) => [...renderMarkdown(text).matchAll(/<h(\d)>/g)].map((match) => match[1]).join('')
  expect(levels('## a\n\n#### b\n\n### c\n\n## d')).toBe('2332')
  expect(levels('### a\n\n# b\n\n> ## quoted\n\n###### f')).toBe('2234')
})

test('links vouch for nothing', () => {
  expect(renderMarkdown('[shop](https://shop.example)')).toBe('<p><a href="https://shop.example" rel="nofollow ugc noopener">shop</a></p>')
})

test('only pictures of this hall are shown', () => {
  expect(renderMarkdown('![bowl](/media/ab/bowl-640.webp)')).toContain('src="/media/ab/bowl-640.webp"')
  expect(renderMarkdown('![spy](https://spy.example/pixel.gif) ![spy](//spy.example/p.gif)')).not.toContain('img')
})

test.each([
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '[x](JaVaScRiPt&colon;alert(1))', '<a href="javascript:alert(1)">x</a>',
  '<svg onload=alert(1)>', '<iframe src="https://evil.example">', '<style>body{display:none}</style>', '[x](data:text/html;base64,PHNjcmlwdD4=)', '<form action="/sign-out">',
  '![x](</media/a" onload="alert(1)>)', '<details ontoggle=alert(1) open>', '<math><mtext></p><style><img src onerror=alert(1)>',
])('%s does nothing', (hostile) => {
  expect(renderMarkdown(hostile)).not.toMatch(/<(?:script|svg|iframe|style|form|math)|\son\w+=["']?alert|(?:javascript|data):/i)
})

test.each([
  ['quotes in quotes', '>'.repeat(5_000) + 'a'],
  ['lists in lists', '- '.repeat(2_500) + 'a'],
  ['lists by indentation', Array.from({ length: 300 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n')],
  ['nested items on every line', `${'- '.repeat(10)}a\n`.repeat(4_500)],
  ['emphasis that never ends', '*a_b'.repeat(25_000)],
  ['strokes that never end', '~a'.repeat(50_000)],
  ['links in links', `${'['.repeat(20_000)}a${'](b)'.repeat(16_000)}`],
  ['headings under one another', 'a\n=\n'.repeat(20_000)],
  ['a list without an end', '- a\n'.repeat(25_000)],
  ['footnotes', `${Array.from({ length: 5_000 }, (_, at) => `[^${at}]`).join('')}\n`],
])('%s stay as they were typed, at once', (_name, hostile) => {
  const began = process.threadCpuUsage()
  expect(renderMarkdown(hostile).startsWith('<p>')).toBe(true)
  expect(computedMs(began)).toBeLessThan(500)
})

test('what stays as it was typed does nothing either, and keeps its paragraphs', () => {
  expect(asTyped('<b onclick="x">a</b>\nb\n\n\n c')).toBe('<p>&#60;b onclick=&#34;x&#34;&#62;a&#60;/b&#62;<br>\nb</p>\n<p>c</p>')
})

test('a long text as people write it is read as markdown', () => {
  const chapter = '## A chapter\n\nSome *words* with a [link](https://a.example), `code` and **weight**.\n\n- one\n  - two\n    1. three\n\n> > quoted twice\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n'
  expect(renderMarkdown(chapter.repeat(150))).toContain('<h2>A chapter</h2>')
})
