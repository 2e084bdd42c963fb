import { createServer } from 'node:http'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { newGuest } from '#kit/people.ts'
import { testBrowser } from '#kit/browser.ts'

const browser = testBrowser()
const page = `<!doctype html><title>x</title><meta property="og:title" content="A loom for small tables"><meta property="og:description" content="Cherry wood, four shafts."><meta property="og:image" content="/loom.png"><script type="application/ld+json">{"@type":"Product","name":"Loom"}</script>`
const server = createServer((request, reply) => {
  if (request.url === '/loom') return void reply.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page)
  if (request.url === '/loom.png') return void reply.writeHead(200, { 'content-type': 'image/png' }).end(picture)
  reply.writeHead(404).end()
})
/** A green square. */
const picture = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGPQyHPDgxhGpbEhAADaVfF4kKHTAAAAAElFTkSuQmCC', 'base64')
beforeAll(() => new Promise<void>((resolve) => void server.listen(inject('standInPort'), '127.0.0.1', resolve)))
afterAll(() => server.close())

for (const [javaScriptEnabled, width, height] of [[true, 1440, 900], [false, 360, 740]] as const) {
  test(`an offer begins from a link: read, looked over, made a draft with its picture (${javaScriptEnabled ? '' : 'no JavaScript, '}${width} px)`, async () => {
    const guest = await newGuest('ilse')
    const at = await browser.open('/my/offers/new', { width, height, javaScriptEnabled, storageState: guest.storageState })
    await at.getByRole('link', { name: 'Start from a link' }).click()
    await at.waitForURL('**/my/offers/import')
    await at.getByLabel('Address').fill('http://127.0.0.1/secret')
    await at.getByRole('button', { name: 'Read the page' }).click()
    await at.getByText('Give a web address').or(at.getByText('cannot be reached')).first().waitFor()
    expect(await at.getByLabel('Address').inputValue()).toBe('http://127.0.0.1/secret')

    await at.getByLabel('Address').fill('https://page.example/loom')
    await at.getByRole('button', { name: 'Read the page' }).click()
    await at.getByRole('heading', { name: 'Look it over' }).waitFor()
    expect(await at.getByLabel('Title').inputValue()).toBe('A loom for small tables')
    await at.getByLabel('Title').fill('A loom for the kitchen table')
    await at.getByRole('checkbox', { name: /Take its picture along/ }).check()
    await at.getByRole('button', { name: 'Make it a draft' }).click()
    await at.waitForURL('**/my/offers/*/edit')
    const { items } = await guest.call('GET', '/offers/me')
    expect(items).toMatchObject([{ title: 'A loom for the kitchen table', type: 'product', status: 'draft', description: 'Cherry wood, four shafts.', externalUrl: 'https://page.example/loom', source: { type: 'url', url: 'https://page.example/loom' }, images: [{ width: 10 }] }])
  })
}
