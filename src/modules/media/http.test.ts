import sharp from 'sharp'
import { expect, test } from 'vitest'
import { type Person, useStage } from '#kit/stage.ts'

const stage = useStage({ LIMIT_UPLOAD: '8/1h' })

async function upload(person: Person, bytes: Uint8Array<ArrayBuffer>, name: string) {
  const form = new FormData()
  form.append('file', new Blob([bytes], { type: 'image/png' }), name)
  const request = new Request('http://x', { method: 'POST', body: form })
  const headers = { authorization: `Bearer ${person.token}`, 'content-type': request.headers.get('content-type') ?? '' }
  return stage.app.inject({ method: 'POST', url: '/api/v1/media', headers, payload: Buffer.from(await request.arrayBuffer()) })
}

const solid = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#2a6f4e' } })

test('a picture comes back in sizes never larger than itself, upright and without its metadata', async () => {
  const pat = await stage.person('pat')
  const photo = await solid(1500, 1000).withMetadata({ orientation: 6 }).withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' } }).jpeg().toBuffer()
  expect((await sharp(photo).metadata()).exif).toBeDefined()
  const answer = await upload(pat, new Uint8Array(photo), 'photo.jpg')
  expect(answer.statusCode).toBe(201)
  const made = answer.json()
  expect([made.width, made.height]).toEqual([1000, 1500])
  expect(made.variants.map((variant: { width: number }) => variant.width)).toEqual([320, 640, 1000])
  expect(made.blurhash.length).toBeGreaterThan(10)
  const file = await stage.app.inject(made.url)
  expect(file.headers).toMatchObject({ 'content-type': 'image/webp', 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' })
  const stored = await sharp(file.rawPayload).metadata()
  expect([stored.width, stored.exif, stored.orientation]).toEqual([1000, undefined, undefined])
})

test('what is not a picture we take is refused with a reason', async () => {
  const ray = await stage.person('ray')
  const png = await solid(40, 40).png().toBuffer()
  const bomb = await solid(9_000, 9_000).png({ compressionLevel: 9 }).toBuffer()
  const avif = await solid(4_100, 4_000).avif({ effort: 0 }).toBuffer()
  for (const [name, bytes] of [
    ['page.png', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['drawing.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['cut.png', png.subarray(0, png.length / 2)],
    ['empty.png', Buffer.alloc(0)],
    ['zip.png', Buffer.from('PK\u0003\u0004somethingzipped')],
    ['large.png', Buffer.alloc(10 * 1024 * 1024 + 1)],
    ['bomb.png', bomb],
    ['large.avif', avif],
  ] as const) {
    const answer = await upload(ray, new Uint8Array(bytes), name)
    expect([name, answer.statusCode]).toEqual([name, name === 'large.png' ? 413 : 422])
  }
  expect((await ray.call('POST', '/media', { file: 'text' })).status).toBe(422)
  expect((await stage.call('POST', '/media', {})).status).toBe(401)
})

test('guesses at files give nothing', async () => {
  for (const path of ['/media/../secret', '/media/ab/..%2f..%2fsecret', '/media/zz/none.webp', '/media/', '/media/ab/%00.webp']) {
    expect((await stage.app.inject(path)).statusCode, path).toBeGreaterThanOrEqual(400)
  }
})

test('uploads count by member through every door, and a key that may only read stores nothing', async () => {
  const sam = await stage.person('sam-uploads')
  const png = new Uint8Array(await solid(20, 20).png().toBuffer())
  const key = await sam.call('POST', '/api-keys', { name: 'reader', scopes: ['read'] })
  const refused = await upload({ ...sam, token: String(key.body.key) }, png, 'a.png')
  expect([refused.statusCode, refused.json().code]).toEqual([403, 'scope_missing'])
  expect((await upload(sam, png, 'a.png')).statusCode).toBe(201)
  const form = new FormData()
  form.append('title', 'Print')
  form.append('description', 'A print.')
  form.append('priceCents', '100')
  form.append('file', new Blob([png]), 'a.png')
  const request = new Request('http://x', { method: 'POST', body: form })
  const payload = Buffer.from(await request.arrayBuffer())
  const send = () => stage.app.inject({ method: 'POST', url: '/api/v1/projects', headers: { authorization: `Bearer ${sam.token}`, 'content-type': request.headers.get('content-type') ?? '' }, payload })
  const answers = []
  for (let at = 0; at < 8; at += 1) answers.push((await send()).statusCode)
  expect(answers).toEqual([201, 201, 201, 201, 201, 201, 201, 429])
})
