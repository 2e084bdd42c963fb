import { type ClientRequest, request as send } from 'node:http'
import { expect, test } from 'vitest'
import { useStage } from '#kit/stage.ts'

const stage = useStage()
const megabyte = 1024 * 1024
const form = (content: string) => `--edge\r\ncontent-disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${content}\r\n--edge--\r\n`

test('forms that come in at once are bounded; each that ends or breaks off makes room', async () => {
  const una = await stage.person('una')
  const { port } = new URL(await stage.app.listen({ port: 0, host: '127.0.0.1' }))
  const start = (bytes: number | null) => {
    const headers = { 'content-type': 'multipart/form-data; boundary=edge', ...(bytes !== null && { 'content-length': bytes }), authorization: `Bearer ${una.token}` }
    const request = send({ host: '127.0.0.1', port, path: '/api/v1/files', method: 'POST', headers })
    const answer = new Promise<{ status?: number; retryAfter?: string }>((resolve) => {
      request.once('response', (response) => resolve({ status: response.resume().statusCode ?? 0, retryAfter: String(response.headers['retry-after']) }))
      request.once('error', () => resolve({}))
    })
    return { request, answer }
  }
  const slow: ClientRequest[] = []
  for (let at = 0; at < 4; at += 1) {
    const { request } = start(at === 0 ? null : 23 * megabyte)
    request.write(form('the beginning').slice(0, 40))
    slow.push(request)
  }
  const tryOne = async () => {
    const { request, answer } = start(10 * megabyte)
    request.write('--edge')
    const told = await Promise.race([answer, new Promise<'let in'>((resolve) => setTimeout(resolve, 300, 'let in'))])
    request.destroy()
    return told
  }
  await expect.poll(() => tryOne(), { timeout: 10_000 }).toEqual({ status: 503, retryAfter: '5' })
  for (const request of slow) request.destroy()
  await expect.poll(() => tryOne(), { timeout: 10_000 }).toBe('let in')
  const whole = form('a whole file')
  const { request, answer } = start(Buffer.byteLength(whole))
  request.end(whole)
  expect((await answer).status).toBe(201)
})
