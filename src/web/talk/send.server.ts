import { storePrivateFile } from '#modules/media/index.ts'
import { changeMessage, deleteMessage, sendMessage } from '#modules/messaging/index.ts'
import type { Ctx } from '#platform/context.ts'
import { invalid } from '#platform/errors.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { storeEach } from '#web/uploads/store-each.ts'

interface Place {
  memberId: string
  threadId?: string
  receiverId?: string
  orderId?: string
}

/** The steps that a form of a conversation asks for. */
const steps = ['message', 'message-edit', 'message-delete']

export const isTalkStep = (step: string): boolean => steps.includes(step)

/** Does what a form of a conversation asks for: says something, says it otherwise, or takes it back. */
export async function takeTalkStep(ctx: Ctx, form: FormInput, place: Place): Promise<void> {
  const [step, id] = [form.text('step'), form.text('messageId')]
  if (step === 'message-edit') await changeMessage(ctx, { id, content: form.text('content') })
  else if (step === 'message-delete') await deleteMessage(ctx, { id })
  else await sendForm(ctx, form, place)
}

/** Sends what a composer's form holds, its files first; what is refused of them is told by their names. */
export async function sendForm(ctx: Ctx, form: FormInput, { memberId, ...place }: Place): Promise<{ id: string }> {
  const mediaIds: string[] = []
  const errors = await storeEach(form, 'files', async (name, bytes) => {
    mediaIds.push((await storePrivateFile(ctx.as({ idempotencyKey: null }), { ownerId: memberId, purpose: 'messaging.attachment', name, bytes })).id)
  })
  if (errors.length > 0) throw invalid(errors)
  const replyToId = form.optional('replyToId')
  return sendMessage(mediaIds.length > 0 ? ctx.as({ idempotencyKey: null }) : ctx, { ...place, content: form.text('content'), mediaIds, ...(replyToId !== undefined && { replyToId }) })
}
