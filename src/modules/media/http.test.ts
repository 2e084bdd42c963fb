import { readdir, symlink } from 'node:fs/promises'
import { request as post } from 'node:http'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { pictureBounds } from '#modules/media/policy.ts'
import { type Person, useStage } from '#kit/stage.ts'

const stage = useStage({ LIMIT_UPLOAD: '8/1h' })

async function send(person: Person, form: FormData) {
  const request = new Request('http://x', { method: 'POST', body: form })
  const headers = { authorization: `Bearer ${person.token}`, 'content-type': request.headers.get('content-type') ?? '' }
  return stage.app.inject({ method: 'POST', url: '/api/v1/media', headers, payload: Buffer.from(await request.arrayBuffer()) })
}

async function upload(person: Person, bytes: Uint8Array<ArrayBuffer>, name: string) {
  const form = new FormData()
  form.append('file', new Blob([bytes], { type: 'image/png' }), name)
  return send(person, form)
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

test('what is not a picture we take is refused with a reason that names the field', async () => {
  const ray = await stage.person('ray')
  const png = await solid(40, 40).png().toBuffer()
  for (const [name, bytes] of [
    ['page.png', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['drawing.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>')],
    ['cut.png', png.subarray(0, png.length / 2)],
    ['empty.png', Buffer.alloc(0)],
    ['zip.png', Buffer.from('PK\u0003\u0004somethingzipped')],
    ['large.png', Buffer.alloc(pictureBounds.bytes + 1)],
  ] as const) {
    const answer = await upload(ray, new Uint8Array(bytes), name)
    expect([name, answer.statusCode, answer.json().errors]).toEqual([name, name === 'large.png' ? 413 : 422, [{ path: 'file', message: expect.stringMatching(/\w/) }]])
  }
  expect((await ray.call('POST', '/media', { file: 'text' })).status).toBe(422)
  expect((await stage.call('POST', '/media', {})).status).toBe(401)
  const two = new FormData()
  for (const name of ['a.png', 'b.png']) two.append('file', new Blob([new Uint8Array(png)]), name)
  const answer = await send(ray, two)
  expect([answer.statusCode, answer.json().errors]).toEqual([422, [{ path: 'file', message: 'Send one file in each request.' }]])
})

test('a file that is too large is refused while it comes, not when it is here', async () => {
  const lia = await stage.person('lia')
  const { port } = new URL(await stage.app.listen({ port: 0, host: '127.0.0.1' }))
  const boundary = 'guildhall-test'
  const begin = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="endless.png"\r\ncontent-type: image/png\r\n\r\n`
  const sent = { bytes: 0 }
  const request = post({ host: '127.0.0.1', port, path: '/api/v1/media', method: 'POST', headers: { authorization: `Bearer ${lia.token}`, 'content-type': `multipart/form-data; boundary=${boundary}` } })
  // Who goes on sending after the refusal finds the line cut, sometimes before the answer is read.
  const isCut = (error: Error) => 'code' in error && (error.code === 'EPIPE' || error.code === 'ECONNRESET')
  const answer = new Promise<number | string | undefined>((resolve, reject) =>
    request.once('response', (response) => resolve(response.resume().statusCode)).once('error', (error) => (isCut(error) ? resolve('cut') : reject(error))),
  )
  request.write(begin)
  const chunk = Buffer.alloc(256 * 1024)
  const more = () => {
    while (!request.destroyed && sent.bytes < 500 * 1024 * 1024) {
      sent.bytes += chunk.length
      if (!request.write(chunk)) return void request.once('drain', more)
    }
  }
  more()
  expect([413, 'cut']).toContain(await answer)
  request.on('error', () => undefined).destroy()
  expect(sent.bytes).toBeLessThan(60 * 1024 * 1024)
})

test('guesses at files give nothing', async () => {
  const { url } = (await upload(await stage.person('gus'), new Uint8Array(await solid(30, 30).png().toBuffer()), 'a.png')).json()
  const [folder = '', file = ''] = String(url).split('/').slice(2)
  const disk = join(stage.hall.config.dataDir, 'files', 'pictures')
  await symlink('/etc/passwd', join(disk, folder, `${folder}${'0'.repeat(30)}-30.webp`))
  expect((await stage.app.inject(url)).statusCode).toBe(200)
  for (const path of [
    '/media/../secret', '/media/ab/..%2f..%2fsecret', '/media/zz/none.webp', '/media/', `/media/${folder}/%00.webp`, `/media/${folder}/${folder}${'0'.repeat(30)}-30.webp`,
    `/media/${folder}/${file.toUpperCase()}`, `/MEDIA/${folder}/${file}`, `/media/${folder}/${file}.tmp`, `/media/${folder}%2f%2e%2e%2f${folder}%2f${file}`,
    `/media/00/${file}`, `/media//${folder}/${file}`, `/media/${folder}/${file.replace('.webp', '.png')}`, `/media/..;/media/${folder}/${file}`, '/media/../masters/ab/x.webp',
  ]) {
    const status = (await stage.app.inject(path)).statusCode
    expect([path, status === 404 || status === 400]).toEqual([path, true])
  }
})

test('a picture file answers HEAD, ranges and what is known already', async () => {
  const made = (await upload(await stage.person('rita'), new Uint8Array(await solid(900, 600).png().toBuffer()), 'a.png')).json()
  const url = String(made.url)
  const whole = await stage.app.inject(url)
  const etag = String(whole.headers.etag)
  expect([whole.headers['accept-ranges'], whole.headers['content-length'], whole.headers.vary]).toEqual(['bytes', String(whole.rawPayload.length), undefined])
  const head = await stage.app.inject({ method: 'HEAD', url })
  expect([head.statusCode, head.rawPayload.length, head.headers['content-length'], head.headers.etag]).toEqual([200, 0, whole.headers['content-length'], etag])
  for (const [range, from, to] of [['bytes=0-9', 0, 9], ['bytes=10-', 10, whole.rawPayload.length - 1], ['bytes=-5', whole.rawPayload.length - 5, whole.rawPayload.length - 1], ['bytes=5-999999999', 5, whole.rawPayload.length - 1]] as const) {
    const part = await stage.app.inject({ url, headers: { range } })
    expect([range, part.statusCode, part.headers['content-range'], part.rawPayload]).toEqual([range, 206, `bytes ${from}-${to}/${whole.rawPayload.length}`, whole.rawPayload.subarray(from, to + 1)])
  }
  expect((await stage.app.inject({ url, headers: { range: 'bytes=999999999-' } })).statusCode).toBe(416)
  for (const range of ['bytes=9-1', 'bytes=0-1,3-4', 'pages=1', 'bytes=-']) expect([range, (await stage.app.inject({ url, headers: { range } })).statusCode]).toEqual([range, 200])
  expect((await stage.app.inject({ url, headers: { range: 'bytes=0-9', 'if-range': '"other"' } })).statusCode).toBe(200)
  expect((await stage.app.inject({ url, headers: { 'if-none-match': `"x", W/${etag}` } })).statusCode).toBe(304)
})

test('AVIF is made after the upload, and its address answers from the first moment on', async () => {
  const ava = await stage.person('ava-vif')
  const made = (await upload(ava, new Uint8Array(await solid(700, 500).png().toBuffer()), 'a.png')).json()
  const avif = String(made.url).replace(/webp$/, 'avif')
  const early = await stage.app.inject(avif)
  expect([early.statusCode, early.headers['content-type'], early.headers['cache-control']]).toEqual([200, 'image/webp', 'public, max-age=60'])
  await stage.drain()
  const late = await stage.app.inject(avif)
  expect([late.headers['content-type'], late.headers['cache-control']]).toEqual(['image/avif', 'public, max-age=31536000, immutable'])
  expect(late.headers.etag).not.toBe(early.headers.etag)
  expect(await sharp(late.rawPayload).metadata()).toMatchObject({ width: 700, height: 500, compression: 'av1' })
  expect((await stage.app.inject(avif.replace('-700', '-320'))).headers['content-type']).toBe('image/avif')
  expect((await stage.app.inject(String(made.url))).headers['content-type']).toBe('image/webp')
  expect(await readdir(join(stage.hall.config.dataDir, 'files', 'masters'), { recursive: true })).not.toContainEqual(expect.stringContaining(String(made.url).slice(10, 42)))
  // The same again has all there is, and asks for nothing more.
  expect((await upload(ava, new Uint8Array(await solid(700, 500).png().toBuffer()), 'b.png')).json().url).toBe(made.url)
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
