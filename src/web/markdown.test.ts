import { expect, test } from 'vitest'
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

test('deep nesting does not hold the server', () => {
  const started = performance.now()
  renderMarkdown(`${'> '.repeat(400)}x\n\n${'*a **b '.repeat(1500)}\n\n${'['.repeat(3000)}`)
  expect(performance.now() - started).toBeLessThan(2000)
})
