import { storePicture, storePrivateFile } from '#modules/media/index.ts'
import { downloadPurpose } from '#modules/listings/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { invalid } from '#platform/errors.ts'
import type { FormInput } from '#web/forms/form-input.ts'
import { storeEach } from '#web/uploads/store-each.ts'

/**
 * Stores the pictures and files that came with a form and notes their ids in it, so that they are there if the form
 * comes back. What isn't taken is told by its name, beside the others that are: 422 on `images` and `files`.
 */
export async function takeUploads(ctx: Ctx, ownerId: string, form: FormInput): Promise<void> {
  // The form's key is for what the form does as a whole; each upload is a deed of its own.
  const each = ctx.as({ idempotencyKey: null })
  const pictures = await storeEach(form, 'images', async (_name, bytes) => {
    const { mediaId, url, variants } = await storePicture(each, ownerId, bytes, 'images')
    form.add('image', mediaId)
    form.set(`picture.${mediaId}`, variants[0]?.url ?? url)
  })
  const files = await storeEach(form, 'files', async (name, bytes) => {
    const file = await storePrivateFile(each, { ownerId, purpose: downloadPurpose, name, bytes })
    form.add('file', file.id)
    form.set(`file.${file.id}`, file.name)
    form.set(`bytes.${file.id}`, String(file.bytes))
  })
  const errors = [...pictures, ...files]
  if (errors.length > 0) throw invalid(errors)
}
