import type { WebSocket } from 'ws'

/** Each socket is asked once in so many beats whether it is there. */
const seats = 25

/** What of a socket is listened to. */
export type Beating = Pick<WebSocket, 'on' | 'once' | 'ping' | 'terminate'>

/**
 * Finds sockets whose other side is gone without a word. Each has a seat, and those of one seat are asked together: all at
 * once would hold everybody up. One that has said nothing by its next turn is ended.
 */
export function createHeartbeat() {
  const rows = Array.from({ length: seats }, () => new Map<Beating, { isAlive: boolean }>())
  let [seated, turn] = [0, 0]
  return {
    /** Listens to a socket from its first moment on, whatever else it still waits for: an answer that nobody heard would end it a round later. */
    listenTo(socket: Beating): void {
      const row = rows[(seated += 1) % seats]
      const heard = { isAlive: true }
      const here = () => void (heard.isAlive = true)
      row?.set(socket, heard)
      socket.on('pong', here)
      socket.on('message', here)
      socket.once('close', () => row?.delete(socket))
    },
    /** Asks those whose turn it is; once a second. */
    beat(): void {
      turn = (turn + 1) % seats
      for (const [socket, heard] of rows[turn] ?? []) {
        if (!heard.isAlive) socket.terminate()
        heard.isAlive = false
        socket.ping()
      }
    },
  }
}
