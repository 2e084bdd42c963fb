import { storePrivateFile } from '#modules/media/index.ts'
import { sendMessage } from '#modules/messaging/index.ts'
import type { Ctx } from '#platform/context.ts'
import { invalid, isAppError } from '#platform/errors.ts'
import type { FormInput } from '#web/forms/form-input.ts'

/** Sends what a composer's form holds, its files first; what is refused of them is told by their names. */
export async function sendForm(ctx: Ctx, form: FormInput, to: { memberId: string; threadId?: string; receiverId?: string }): Promise<{ id: string }> {
  const { memberId, ...place } = to
  const mediaIds: string[] = []
  const errors: { path: string; message: string }[] = []
  for (const file of form.files('files')) {
    try {
      const { id } = await storePrivateFile(ctx.as({ idempotencyKey: null }), { ownerId: memberId, purpose: 'messaging.attachment', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })
      mediaIds.push(id)
    } catch (error) {
      if (!isAppError(error) || !error.errors) throw error
      errors.push(...error.errors.map(({ message }) => ({ path: 'files', message: `${file.name}: ${message}` })))
    }
  }
  if (errors.length > 0) throw invalid(errors)
  return sendMessage(mediaIds.length > 0 ? ctx.as({ idempotencyKey: null }) : ctx, { ...place, content: form.text('content'), mediaIds })
}
