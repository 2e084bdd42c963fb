import { expect, test } from 'vitest'
import { documentBytes } from './document-bytes.server.ts'

const head = '<html><head><title>Hé</title><link rel="modulepreload" href="/assets/a.js" nonce="n"/><link rel="modulepreload" href="/assets/b.js" nonce="n"/></head>'
const page = `${head}<body><p>“Read me”</p><script nonce="n">one()</script><script nonce="n" type="module" async="">import "/assets/a.js"</script></body></html>`
const bytes = (isPatient: boolean, html = page) => documentBytes({ html, scripts: '<script nonce="n">data()</script>', nonce: 'n', isPatient }).toString()

test('a page is sent as it was rendered, with its data at the end', () => {
  expect(bytes(false)).toBe(`<!DOCTYPE html>${page.replace('</body></html>', '<script nonce="n">data()</script></body></html>')}`)
})

test('a patient page fetches no module before it has been shown, and names each that it will need', () => {
  const sent = bytes(true)
  expect(sent).not.toContain('rel="modulepreload"')
  expect(sent).not.toContain('type="module"')
  expect(sent).toContain('<script nonce="n" type="text/plain" data-held="" async="">import "/assets/a.js"</script>')
  expect(sent).toContain('(["/assets/a.js","/assets/b.js"])</script><script nonce="n">data()</script></body></html>')
  expect(sent).toContain('<p>“Read me”</p><script nonce="n">one()</script>')
})

test('a page without modules is left alone', () => {
  const plain = '<html><head></head><body><p>Sorry</p></body></html>'
  for (const isPatient of [true, false]) expect(bytes(isPatient, plain)).toBe('<!DOCTYPE html><html><head></head><body><p>Sorry</p><script nonce="n">data()</script></body></html>')
})
