import type { Ctx } from '#platform/context.ts'
import { invalidField } from '#platform/errors.ts'
import { handleSkeleton, isHandle, isReserved } from './handles.ts'
import { handleTaken, isHandleTaken } from './store.ts'

/** Refuses a handle that cannot be given out. One in other letters that looks like somebody's is a clash (409); any other wrong letter is bad input (422). `memberId` is who may keep or take back their own. */
export async function checkHandle(ctx: Ctx, handle: string, memberId?: string): Promise<void> {
  if (isReserved(handle) || (await isHandleTaken(ctx, handle, memberId))) throw handleTaken()
  if (!isHandle(handle)) throw invalidField('handle', `Use only a–z, 0–9, "_" and "-"${suggestion(handle)}.`)
}

function suggestion(handle: string): string {
  const plain = plainHandle(handle)
  return isHandle(plain) ? `, such as ${plain}` : ''
}

/** A name in the characters that handles have; it may be too short. Digits stay digits: only other scripts' letters are folded. */
function plainHandle(name: string): string {
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const folded = [...plain].map((character) => (character > '\u007f' ? handleSkeleton(character) : character)).join('')
  return folded.replace(/[^a-z0-9_-]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 27)
}

/** A free handle that is close to a name, for somebody who is to choose one; empty where there is none. */
export async function suggestHandle(ctx: Ctx, names: readonly string[]): Promise<string> {
  const plain = names.map(plainHandle).filter(isHandle)
  for (const handle of [...plain, ...plain.flatMap((one) => [2, 3, 4, 5].map((number) => `${one}-${number}`))]) {
    if (!isReserved(handle) && !(await isHandleTaken(ctx, handle))) return handle
  }
  return ''
}
