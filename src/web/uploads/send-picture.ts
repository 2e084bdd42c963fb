/** What the API answers for a picture that it took. */
export interface SentPicture {
  id: string
  url: string
  width: number
  height: number
  variants: { url: string; width: number }[]
}

/** How a sending ended, where it was not cancelled. `status` 0: the server was not reached. */
export type Sending = { picture: SentPicture } | { status: number; reason: string | undefined }

/** `POST /api/v1/media` as an XMLHttpRequest: the only kind of request that tells how much of it is sent. */
export function sendPicture(file: Blob, name: string, onProgress: (share: number) => void, signal: AbortSignal): Promise<Sending> {
  const { promise, resolve } = Promise.withResolvers<Sending>()
  const request = new XMLHttpRequest()
  const body = new FormData()
  body.append('file', file, name)
  request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0)
  request.upload.onload = () => onProgress(1)
  request.onerror = () => resolve({ status: 0, reason: undefined })
  request.onabort = request.onerror
  request.onload = () => resolve(readAnswer(request.status, request.responseText))
  signal.addEventListener('abort', () => request.abort())
  request.open('POST', '/api/v1/media')
  request.send(body)
  return promise
}

function readAnswer(status: number, text: string): Sending {
  try {
    const answer = JSON.parse(text)
    if (status === 201) return { picture: answer }
    return { status, reason: answer.errors?.[0]?.message ?? answer.detail }
  } catch {
    return { status, reason: undefined }
  }
}
