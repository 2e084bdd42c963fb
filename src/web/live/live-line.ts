/** A frame as the hall sends it. */
export type LiveFrame = { readonly type: string; readonly [field: string]: unknown }

/** The page's end of the member's live line (C-2). */
export interface LiveLine {
  /** False where the line is down; then nothing was sent. */
  send(frame: Readonly<Record<string, unknown>>): boolean
  close(): void
}

interface Listening {
  heard(frame: LiveFrame): void
  /** The line is there, for the first time or again: what happened meanwhile has to be read. */
  opened(): void
  lost(): void
}

const [soonest, latest] = [500, 30_000]
const beatMs = 20_000

/** Opens the line and keeps it open: after a loss it comes back ever more slowly, and at once when the device is online again. */
export function openLiveLine({ heard, opened, lost }: Listening): LiveLine {
  let socket: WebSocket | undefined
  let wait = soonest
  let timer: ReturnType<typeof setTimeout> | undefined
  let isOver = false
  let isAnswered = true
  const connect = (): void => {
    if (isOver || (socket && socket.readyState < WebSocket.CLOSING)) return
    const made = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/ws`)
    socket = made
    isAnswered = true
    made.onopen = () => {
      wait = soonest
      opened()
    }
    made.onmessage = ({ data }) => {
      isAnswered = true
      heard(JSON.parse(String(data)) as LiveFrame)
    }
    made.onclose = ({ code }) => {
      if (socket !== made) return
      lost()
      // 4401: signed out. Coming back would only be refused.
      if (isOver || code === 4401) return
      timer = setTimeout(connect, wait * (0.5 + Math.random()))
      wait = Math.min(wait * 2, latest)
    }
  }
  const beat = setInterval(() => {
    if (socket?.readyState !== WebSocket.OPEN) return
    // A line that does not answer is down, whatever the browser thinks.
    if (!isAnswered) return socket.close()
    isAnswered = false
    socket.send('{"type":"ping"}')
  }, beatMs)
  const atOnce = (): void => {
    clearTimeout(timer)
    connect()
  }
  addEventListener('online', atOnce)
  connect()
  return {
    send(frame) {
      if (socket?.readyState !== WebSocket.OPEN) return false
      socket.send(JSON.stringify(frame))
      return true
    },
    close() {
      isOver = true
      clearTimeout(timer)
      clearInterval(beat)
      removeEventListener('online', atOnce)
      socket?.close()
    },
  }
}
