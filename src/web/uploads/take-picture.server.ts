import { storePicture } from '#modules/media/index.ts'
import type { Ctx } from '#platform/context.ts'
import type { FormInput } from '#web/forms/form-input.ts'

/**
 * Stores a picture that came with a form and notes its id there (see `PictureField`): if the form comes back with errors,
 * the picture is already here and need not be chosen again. The form's key is for what it does as a whole, not for this.
 */
export async function takePicture(ctx: Ctx, ownerId: string, form: FormInput, name: string): Promise<void> {
  const file = form.file(name)
  if (!file) return
  const { mediaId, url, variants } = await storePicture(ctx.as({ idempotencyKey: null }), ownerId, new Uint8Array(await file.arrayBuffer()), name)
  form.set(`${name}MediaId`, mediaId)
  form.set(`${name}Url`, variants.find(({ width }) => width >= 640)?.url ?? url)
}
