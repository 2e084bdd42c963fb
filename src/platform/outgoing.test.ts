import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createRawServer, type Server } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { createOutgoing, type OutgoingOptions } from './outgoing.ts'
import { isPublicAddress } from './public-address.ts'

const servers: Server[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    if ('closeAllConnections' in server) (server as import('node:http').Server).closeAllConnections()
    server.close()
  }
})

async function serve(answer: RequestListener): Promise<{ origin: string; requests: () => number }> {
  let requests = 0
  const server = createServer((request, reply) => {
    requests += 1
    answer(request, reply)
  })
  servers.push(server)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests: () => requests }
}

/** A client for which page.example stands for a server of the test's own. */
const client = (origin: string, more: Partial<OutgoingOptions> = {}) => createOutgoing({ userAgent: 'Guildhall-test', standIns: new Map([['http://page.example', origin]]), timeoutMs: 15_000, ...more })
const refused = { code: 'unreachable', status: 422, errors: [{ path: 'url' }] }

test('addresses of public hosts only', () => {
  for (const address of ['93.184.216.34', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e']) expect([address, isPublicAddress(address)]).toEqual([address, true])
  for (const address of [
    '127.0.0.1', '127.255.255.254', '0.0.0.0', '10.0.0.1', '172.16.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '100.100.100.200', '192.0.0.192', '192.0.2.1', '198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '168.63.129.16',
    '::', '::1', '::127.0.0.1', '::ffff:93.184.216.34', '::ffff:127.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::a00:1', '2002:7f00:1::', '2001:0:1::1', '2001:db8::1', '3fff::1', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'fd00:ec2::254', 'fc00::1', 'ff02::1', '5f00::1', '100::1', 'no address', '',
  ]) expect([address, isPublicAddress(address)]).toEqual([address, false])
})

test('a host inside is refused however it is written, and never asked', async () => {
  const inside = await serve((_request, reply) => reply.end('secret'))
  const { port } = new URL(inside.origin)
  const outgoing = createOutgoing({ userAgent: 'Guildhall-test', timeoutMs: 800 })
  for (const host of ['127.0.0.1', 'localhost', 'localhost.', '2130706433', '0x7f000001', '0x7f.1', '017700000001', '127.1', '0', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:7f00:1]', '[64:ff9b::7f00:1]', '169.254.169.254', '[fd00:ec2::254]', '10.0.0.1']) {
    for (const address of [`http://${host}/`, `https://${host}/`, `http://${host}:${port}/`]) await expect(outgoing.get(address), address).rejects.toMatchObject(refused)
  }
  for (const address of ['ftp://example.org/', 'file:///etc/passwd', 'http://[fe80::1%25eth0]/', 'http://user:password@example.org/', 'http://example.org:22/', 'gopher://x', 'nonsense', `http://example.org/${'x'.repeat(3_000)}`]) {
    await expect(outgoing.get(address), address).rejects.toMatchObject(refused)
  }
  expect(inside.requests()).toBe(0)
})

test('a name is looked up once, and the connection goes where the check looked', async () => {
  const inside = await serve((_request, reply) => reply.end('secret'))
  // The first is a public address that nobody has: nothing is asked of a real host.
  const answers = [{ address: '3ffe::1', family: 6 }, { address: '127.0.0.1', family: 4 }]
  let asked = 0
  const resolve = async () => answers.slice(asked, ++asked)
  await expect(createOutgoing({ userAgent: 'x', resolve, timeoutMs: 300 }).get('http://rebind.example/')).rejects.toMatchObject(refused)
  expect([asked, inside.requests()]).toEqual([1, 0])
})

test('a name with one address inside among others is refused, as is one that is unknown', async () => {
  const mixed = async () => [{ address: '93.184.216.34', family: 4 }, { address: '10.1.2.3', family: 4 }]
  await expect(createOutgoing({ userAgent: 'x', resolve: mixed, timeoutMs: 300 }).get('http://mixed.example/')).rejects.toMatchObject(refused)
  for (const resolve of [async () => [], async () => Promise.reject(new Error('ENOTFOUND')), async () => [{ address: '::ffff:127.0.0.1', family: 6 }]]) {
    await expect(createOutgoing({ userAgent: 'x', resolve, timeoutMs: 300 }).get('http://unknown.example/')).rejects.toMatchObject(refused)
  }
})

test('an answer comes with its type and its address; ours come without cookies and say who asks', async () => {
  let seen: Record<string, unknown> = {}
  const { origin } = await serve((request, reply) => {
    seen = request.headers
    if (request.url === '/old') return void reply.writeHead(302, { location: '/new', 'set-cookie': 'a=b' }).end()
    reply.writeHead(200, { 'content-type': 'Text/HTML; charset=UTF-8', 'content-encoding': 'gzip' }).end(gzipSync(`at ${request.url}`))
  })
  const answer = await client(origin).get('http://page.example/old#part', { accept: 'text/html' })
  expect({ ...answer, body: String(answer.body) }).toEqual({ url: 'http://page.example/new', status: 200, contentType: 'text/html; charset=utf-8', body: 'at /new', isCut: false })
  expect(seen).toMatchObject({ accept: 'text/html', 'user-agent': 'Guildhall-test' })
  expect(seen.cookie).toBeUndefined()
})

test('each redirect is checked like the first address, and three are enough', async () => {
  const inside = await serve((_request, reply) => reply.end('secret'))
  for (const location of [inside.origin, 'http://localhost/', 'http://169.254.169.254/latest/meta-data/', 'file:///etc/passwd', 'http://[::1]/', 'http://page.example:8080/', '//127.0.0.1/']) {
    const { origin } = await serve((_request, reply) => reply.writeHead(301, { location }).end())
    await expect(client(origin).get('http://page.example/'), location).rejects.toMatchObject(refused)
  }
  const chain = await serve((request, reply) => {
    const left = Number(request.url?.slice(1))
    if (left === 0) return void reply.end('there')
    reply.writeHead(307, { location: `/${left - 1}` }).end()
  })
  expect(String((await client(chain.origin).get('http://page.example/3')).body)).toBe('there')
  await expect(client(chain.origin).get('http://page.example/4')).rejects.toMatchObject(refused)
  expect(inside.requests()).toBe(0)
})

test('an endless body is cut, also where it is small while packed', async () => {
  const endless = await serve((_request, reply) => {
    const more = () => void (reply.destroyed || (reply.write(Buffer.alloc(65_536, 'x')) ? setImmediate(more) : reply.once('drain', more)))
    more()
  })
  const answer = await client(endless.origin).get('http://page.example/')
  expect([answer.body.length, answer.isCut]).toEqual([1_048_576, true])

  const bomb = gzipSync(Buffer.alloc(300 * 1_048_576))
  const packed = await serve((_request, reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
  const before = process.memoryUsage().rss
  const opened = await client(packed.origin).get('http://page.example/', { maxBytes: 100_000 })
  expect([opened.body.length, opened.isCut]).toEqual([100_000, true])
  expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1_048_576)
})

test('whoever is too slow, says too much before, or breaks off, is not waited for', async () => {
  const slow = createRawServer((socket) => {
    const drip = setInterval(() => socket.write('x: y\r\n'), 50)
    socket.on('close', () => clearInterval(drip)).on('error', () => undefined)
    socket.write('HTTP/1.1 200 OK\r\n')
  })
  servers.push(slow)
  slow.listen(0, '127.0.0.1')
  await once(slow, 'listening')
  const slowOrigin = `http://127.0.0.1:${(slow.address() as AddressInfo).port}`
  const drip = await serve((_request, reply) => {
    const timer = setInterval(() => reply.write('x'), 50)
    reply.on('close', () => clearInterval(timer))
  })
  // Both drip for ever: who waited for their end would be waiting yet.
  for (const origin of [slowOrigin, drip.origin]) {
    await expect(client(origin, { timeoutMs: 400 }).get('http://page.example/')).rejects.toMatchObject(refused)
  }
  const huge = await serve((_request, reply) => reply.writeHead(200, { 'x-much': 'y'.repeat(40_000) }).end())
  const broken = await serve((_request, reply) => reply.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'))
  const odd = await serve((_request, reply) => reply.writeHead(200, { 'content-encoding': 'rot13' }).end('x'))
  const gone = await serve((request) => request.socket.destroy())
  for (const { origin } of [huge, broken, odd, gone]) await expect(client(origin).get('http://page.example/')).rejects.toMatchObject(refused)
})
