import { connect, createServer, type Socket } from 'node:net'

export interface SlowProxy {
  port: number
  /** Nothing takes longer while `run` is under way. */
  quickly<T>(run: () => Promise<T>): Promise<T>
  /** From now on nothing that is said over the connections that are open reaches the other end, and none of them is closed: as where a network is gone. */
  fallSilent(): void
  close(): Promise<void>
}

/** A way to a server on which everything takes between nothing and `mostMs` longer, in each direction and never overtaking. */
export async function slowProxy(target: { host: string; port: number }, mostMs: number): Promise<SlowProxy> {
  let isQuick = false
  const silent = new WeakSet<Socket>()
  const pause = () => (isQuick ? 0 : Math.random() * mostMs)
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(target)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.setNoDelay(true)
      socket.once('close', () => open.delete(socket))
    }
    dawdle(near, far, pause, silent)
    dawdle(far, near, pause, silent)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  return {
    port: address.port,
    async quickly(run) {
      isQuick = true
      return run().finally(() => (isQuick = false))
    },
    fallSilent() {
      for (const socket of open) silent.add(socket)
    },
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** Hands on what comes, each piece after a pause of its own; nothing more once `to` is silent. */
function dawdle(from: Socket, to: Socket, pause: () => number, silent: WeakSet<Socket>): void {
  let before: Promise<unknown> = Promise.resolve()
  const later = (what: () => void) => {
    before = before.then(() => new Promise((resolve) => setTimeout(resolve, pause()))).then(what)
  }
  from.on('data', (piece) => later(() => void (to.destroyed || silent.has(to) || to.write(piece))))
  from.on('end', () => later(() => void (silent.has(to) || to.end())))
  from.on('error', () => to.destroy())
}
