import { storePicture } from '#modules/media/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { FormInput } from '#web/forms/form-input.ts'

/**
 * Stores the pictures of a form and notes their ids in it: if the form comes back with errors, the pictures
 * are already here and need not be chosen again. The form's key is for what it does as a whole, not for one of them.
 */
export async function takePictures(ctx: Ctx, ownerId: string, form: FormInput): Promise<void> {
  for (const name of ['avatar', 'banner'] as const) {
    const file = form.file(name)
    if (!file) continue
    const { mediaId, url, variants } = await storePicture(ctx.as({ idempotencyKey: null }), ownerId, Buffer.from(await file.arrayBuffer()), name)
    form.set(`${name}MediaId`, mediaId)
    form.set(`${name}Url`, variants.find(({ width }) => width >= 640)?.url ?? url)
  }
}
