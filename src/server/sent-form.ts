import type { MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { SentFile } from '#platform/api.ts'
import { AppError, invalidField } from '#platform/errors.ts'

/** What a form may have besides its file. */
export const formBounds = { files: 1, fields: 30, fieldSize: 100_000 }

/** How much of a file that is too large is still let in, unkept, so that its sender hears the answer and not a broken line. */
const patience = 16 * 1024 * 1024

/**
 * Reads a multipart form: its fields, and one file of at most so many bytes under its field's name. A larger one is
 * 413 while it comes, several are 422, what is no form is 400; each names the field where there is one.
 */
export async function readSentForm(request: FastifyRequest, fileSize: number): Promise<Record<string, unknown>> {
  const fields: Record<string, unknown> = {}
  let field = 'file'
  try {
    for await (const part of request.parts({ limits: { ...formBounds, fileSize } })) {
      field = part.fieldname
      fields[field] = part.type === 'file' ? new SentFile(await bytesOf(part, request, tooLarge(field, fileSize)), part.filename ?? '') : part.value
    }
  } catch (error) {
    throw refusalOf(error, field)
  }
  return fields
}

function tooLarge(field: string, bytes: number): AppError {
  const message = `Use a file of at most ${Math.floor(bytes / 1024 / 1024)} MB.`
  return new AppError(413, 'too_large', message, { errors: [{ path: field, message }] })
}

function bytesOf({ file }: MultipartFile, request: FastifyRequest, refusal: AppError): Promise<Buffer> {
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const chunks: Buffer[] = []
  file.on('data', (chunk: Buffer) => chunks.push(chunk))
  file.once('limit', () => {
    chunks.length = 0
    let more = 0
    request.raw.on('data', (chunk: Buffer) => (more += chunk.length) > patience && reject(refusal))
  })
  file.once('end', () => (file.truncated ? reject(refusal) : resolve(Buffer.concat(chunks))))
  file.once('error', reject)
  file.once('close', () => reject(new AppError(400, 'bad_request', 'This form ended too early.')))
  return promise
}

function refusalOf(error: unknown, field: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'FST_FILES_LIMIT') return invalidField(field, 'Send one file in each request.')
  return error instanceof Error && ('statusCode' in error || 'status' in error) ? error : new AppError(400, 'bad_request', 'This form cannot be read.')
}
