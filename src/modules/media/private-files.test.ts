import sharp from 'sharp'
import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'
import { newId } from '#platform/ids.ts'
import { mediaUsesPort } from './ports.ts'
import { storePrivateFile } from './commands/store-private-file.ts'

const stage = useStage()

async function send(person: Person, bytes: Uint8Array<ArrayBuffer>, name: string, purpose?: string) {
  const form = new FormData()
  if (purpose !== undefined) form.append('purpose', purpose)
  form.append('file', new Blob([bytes]), name)
  const request = new Request('http://x', { method: 'POST', body: form })
  const headers = { authorization: `Bearer ${person.token}`, 'content-type': request.headers.get('content-type') ?? '' }
  return stage.app.inject({ method: 'POST', url: '/api/v1/files', headers, payload: Buffer.from(await request.arrayBuffer()) })
}
const text = (content: string) => new Uint8Array(Buffer.from(content))
const open = (person: Person | null, url: string, headers: Record<string, string> = {}) =>
  stage.app.inject({ url, headers: { ...(person && { authorization: `Bearer ${person.token}` }), ...headers } })

test('a private file comes back to its owner as a download that no browser runs', async () => {
  const eve = await stage.person('eve')
  const made = await send(eve, text('<script>alert(1)</script>\n'), '../..\\Ünsafe "name"\u0000.html')
  expect([made.statusCode, made.json()]).toMatchObject([201, { name: 'Ünsafe name.html.txt', contentType: 'text/plain', bytes: 26, purpose: 'media.upload', expiresAt: null }])
  const { url, expiresAt } = (await eve.call('GET', `/files/${made.json().id}/link`)).body as unknown as { url: string; expiresAt: string }
  expect(Date.parse(expiresAt) - stage.clock.now().getTime()).toBe(600_000)
  const answer = await open(eve, url)
  expect([answer.statusCode, answer.body]).toEqual([200, '<script>alert(1)</script>\n'])
  expect(answer.headers).toMatchObject({
    'content-type': 'text/plain', 'content-disposition': `attachment; filename="_nsafe name.html.txt"; filename*=UTF-8''${encodeURIComponent('Ünsafe name.html.txt')}`,
    'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox", 'accept-ranges': 'bytes',
  })
  const part = await open(eve, url, { range: 'bytes=1-6' })
  expect([part.statusCode, part.body]).toEqual([206, 'script'])
  const cookie = await stage.app.inject({ url, headers: { cookie: eve.cookie } })
  expect(cookie.statusCode).toBe(200)
})

test('guesses, changed, late and foreign links give the same nothing', async () => {
  const [fay, gil] = [await stage.person('fay'), await stage.person('gil')]
  const { id } = (await send(fay, text('delivery'), 'a.txt')).json()
  const { url } = (await fay.call('GET', `/files/${id}/link`)).body as unknown as { url: string }
  const other = (await send(fay, text('another'), 'b.txt')).json().id
  const changed = [
    url.replace(/until=\d/, 'until=9'), url.replace(`for=${fay.id}`, `for=${gil.id}`), url.replace(/sig=.{4}/, 'sig=AAAA'), url.replace(/&sig=.*/, ''), url.replace(id, other), url.replace(id, newId()),
    `/files/${id}`, '/files/none?until=1&for=x&sig=y', `${url}&sig=x`, `/files/${id}?until[]=1&for=${fay.id}&sig=x`,
  ]
  const told = new Set<string>()
  for (const [who, address] of [...changed.map((one) => [fay, one] as const), [gil, url] as const, [null, url] as const]) {
    const answer = await open(who, address)
    expect([address, answer.statusCode]).toEqual([address, 404])
    told.add(answer.body)
  }
  expect(told.size).toBe(1)
  expect((await gil.call('GET', `/files/${id}/link`)).status).toBe(404)
  expect((await gil.call('DELETE', `/files/${id}`)).status).toBe(404)
  expect((await open(fay, url)).statusCode).toBe(200)
  stage.clock.advance(601_000)
  expect((await open(fay, url)).statusCode).toBe(404)
})

test('whom a purpose lets read it may, as long as it lets them', async () => {
  const [seller, buyer] = [await stage.person('seller'), await stage.person('buyer')]
  const uses = stage.hall.context({ actor: { kind: 'system' } }).use(mediaUsesPort)
  const allowed = new Set([buyer.id])
  const readers = uses.readers as Record<string, (typeof uses.readers)[string]>
  readers['test.delivery'] = (ctx) => Promise.resolve(ctx.actor.kind === 'member' && allowed.has(ctx.actor.id))
  const { id } = await storePrivateFile(seller.ctx(), { ownerId: seller.id, purpose: 'test.delivery', name: 'final.pdf', bytes: Buffer.from('%PDF-1.7 …') })
  const { url } = (await buyer.call('GET', `/files/${id}/link`)).body as unknown as { url: string }
  expect((await open(buyer, url)).headers['content-type']).toBe('application/pdf')
  allowed.clear()
  expect((await open(buyer, url)).statusCode).toBe(404)
  allowed.add(buyer.id)
  expect((await open(buyer, url)).statusCode).toBe(200)
  expect((await seller.call('DELETE', `/files/${id}`)).status).toBe(204)
  expect((await open(buyer, url)).statusCode).toBe(404)
  expect((await seller.call('DELETE', `/files/${id}`)).status).toBe(404)
})

test('only what is on the list is taken, by its content', async () => {
  const hal = await stage.person('hal')
  const png = new Uint8Array(await sharp({ create: { width: 9, height: 9, channels: 3, background: '#000' } }).png().toBuffer())
  for (const [bytes, name, type, kept] of [
    [png, 'photo.txt', 'image/png', 'photo.txt.png'], [text('a,b\n1,2\n'), 'table.csv', 'text/csv', 'table.csv'], [text('PK\u0003\u0004…'), 'essay.docx', 'application/zip', 'essay.docx'],
    [text('%PDF-1.4'), '...', 'application/pdf', 'file.pdf'], [text('words'), '.htaccess', 'text/plain', 'htaccess.txt'],
  ] as const) {
    const answer = await send(hal, bytes, name)
    expect([answer.statusCode, answer.json().contentType, answer.json().name]).toEqual([201, type, kept])
  }
  for (const [bytes, name] of [[new Uint8Array(0), 'empty.txt'], [new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0]), 'program.txt'], [new Uint8Array([0xff, 0xfe, 0x41, 0]), 'wide.txt'], [text('MZ\u0000\u0001'), 'a.pdf']] as const) {
    const answer = await send(hal, bytes, name)
    expect([name, answer.statusCode, answer.json().errors]).toEqual([name, 422, [{ path: 'file', message: expect.any(String) }]])
  }
  expect((await send(hal, text('x'), 'a.txt', 'no.purpose')).json().errors[0].path).toBe('purpose')
})
