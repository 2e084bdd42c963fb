import type { Ctx } from '#platform/context.ts'
import { notFound } from '#platform/errors.ts'
import type { ThreadSubject } from '#platform/module.ts'
import { definePort } from '#platform/ports.ts'
import type { ThreadKind } from './shapes.ts'

/** By the kind of a thread: who takes part in one about such a thing. Told in the manifests. */
export const threadSubjectsPort = definePort<Readonly<Record<string, ThreadSubject>>>('messaging.subjects')

/** Who talks about something, and where; 404 where the actor may not know of it, or no module has such things. */
export async function talkAbout(ctx: Ctx, kind: Exclude<ThreadKind, 'direct'>, subjectId: string): ReturnType<ThreadSubject> {
  const subject = ctx.use(threadSubjectsPort)[kind]
  if (!subject) throw notFound(kind)
  return subject(ctx, subjectId)
}
