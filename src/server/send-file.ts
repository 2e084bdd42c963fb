import type { FastifyReply, FastifyRequest } from 'fastify'
import type { OpenFile } from '#platform/storage/storage.ts'
import { isKnown } from './etag.ts'

interface Sent {
  file: OpenFile
  /** A strong validator, with its quotes; absent for what is never kept. */
  etag?: string
}

/**
 * Answers with a file that is open: whole, or the one range that was asked for (RFC 9110 §14), or 304 where the
 * client has it. The other headers are the caller's.
 */
export async function sendFile(request: FastifyRequest, reply: FastifyReply, { file, etag }: Sent): Promise<FastifyReply> {
  const { range, 'if-range': sameAs } = request.headers
  reply.header('accept-ranges', 'bytes')
  if (etag) reply.header('etag', etag)
  if (etag && isKnown(request, etag)) {
    await file.close()
    return reply.removeHeader('content-type').code(304).send()
  }
  const wanted = range === undefined || (sameAs !== undefined && sameAs !== etag) ? 'whole' : readRange(range, file.bytes)
  if (wanted === 'none') {
    await file.close()
    return reply.removeHeader('content-type').removeHeader('cache-control').code(416).header('content-range', `bytes */${file.bytes}`).send()
  }
  const [start, end] = wanted === 'whole' ? [0, file.bytes - 1] : wanted
  if (wanted !== 'whole') reply.code(206).header('content-range', `bytes ${start}-${end}/${file.bytes}`)
  reply.header('content-length', end - start + 1)
  if (request.method === 'HEAD' || file.bytes === 0) {
    await file.close()
    return reply.send()
  }
  return reply.send(file.read(start, end))
}

/** The first and last byte of a range; several ranges, or what cannot be read, mean the whole file. */
function readRange(text: string, bytes: number): [number, number] | 'whole' | 'none' {
  const [, from = '', to = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(text.trim()) ?? []
  if (from === '' && to === '') return 'whole'
  if (from === '') return Number(to) === 0 || bytes === 0 ? 'none' : [Math.max(0, bytes - Number(to)), bytes - 1]
  const [start, end] = [Number(from), to === '' ? bytes - 1 : Math.min(Number(to), bytes - 1)]
  if (to !== '' && Number(to) < start) return 'whole'
  return start >= bytes ? 'none' : [start, end]
}
