import { setPriority } from 'node:os'
import sharp from 'sharp'
import { makeAvif, readPicture } from './reading.ts'
import type { Task } from './workshop.ts'

// The program of the process that decodes pictures; see workshop.ts.
sharp.concurrency(1)
sharp.cache(false)
setPriority(5)
process.on('disconnect', () => process.exit())
process.on('message', ({ id, task }: { id: number; task: Task }) => {
  const done = task.kind === 'read' ? readPicture(task.bytes) : makeAvif(task.master, task.width)
  void done.then(
    (result) => process.send?.({ id, result }),
    () => process.send?.({ id }),
  )
})
