import { connect, createServer, type Socket } from 'node:net'

/** A way to a server on which everything takes between nothing and `mostMs` longer, in each direction and never overtaking. */
export async function slowProxy(target: { host: string; port: number }, mostMs: number): Promise<{ port: number; close(): Promise<void> }> {
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(target)
    for (const socket of [near, far]) {
      open.add(socket)
      socket.setNoDelay(true)
      socket.once('close', () => open.delete(socket))
    }
    dawdle(near, far, mostMs)
    dawdle(far, near, mostMs)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  return {
    port: address.port,
    close: async () => {
      for (const socket of open) socket.destroy()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}

/** Hands on what comes, each piece after a pause of its own. */
function dawdle(from: Socket, to: Socket, mostMs: number): void {
  let before: Promise<unknown> = Promise.resolve()
  const later = (what: () => void) => {
    before = before.then(() => new Promise((resolve) => setTimeout(resolve, Math.random() * mostMs))).then(what)
  }
  from.on('data', (piece) => later(() => void (to.destroyed || to.write(piece))))
  from.on('end', () => later(() => void to.end()))
  from.on('error', () => to.destroy())
}
