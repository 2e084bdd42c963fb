import { storePicture, storePrivateFile } from '#modules/media/index.ts'
import { downloadPurpose } from '#modules/listings/shapes.ts'
import type { Ctx } from '#platform/context.ts'
import { type FieldError, invalid, isAppError } from '#platform/errors.ts'
import type { FormInput } from '#web/forms/form-input.ts'

/**
 * Stores the pictures and files that came with a form and notes their ids in it, so that they are there if the form
 * comes back. What isn't taken is told by its name, beside the others that are: 422 on `images` and `files`.
 */
export async function takeUploads(ctx: Ctx, ownerId: string, form: FormInput): Promise<void> {
  // The form's key is for what the form does as a whole; each upload is a deed of its own.
  const each = ctx.as({ idempotencyKey: null })
  const pictures = await taken(form, 'images', async (_name, bytes) => {
    const { mediaId, url, variants } = await storePicture(each, ownerId, bytes, 'images')
    form.add('image', mediaId)
    form.set(`picture.${mediaId}`, variants[0]?.url ?? url)
  })
  const files = await taken(form, 'files', async (name, bytes) => {
    const file = await storePrivateFile(each, { ownerId, purpose: downloadPurpose, name, bytes })
    form.add('file', file.id)
    form.set(`file.${file.id}`, file.name)
    form.set(`bytes.${file.id}`, String(file.bytes))
  })
  const errors = [...pictures, ...files]
  if (errors.length > 0) throw invalid(errors)
}

/** What was refused of a field's files, and why. */
async function taken(form: FormInput, field: 'images' | 'files', store: (name: string, bytes: Uint8Array) => Promise<void>): Promise<FieldError[]> {
  const errors: FieldError[] = []
  for (const file of form.files(field)) {
    try {
      await store(file.name, new Uint8Array(await file.arrayBuffer()))
    } catch (error) {
      if (!isAppError(error) || !error.errors) throw error
      errors.push(...error.errors.map(({ message }) => ({ path: field, message: `${file.name}: ${message}` })))
    }
  }
  return errors
}
