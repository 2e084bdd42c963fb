/** Wider is never shown, so nothing is lost that anybody would see. */
const widest = 2_560

/**
 * A picture that is too large to send, made smaller here: what phones take is often twice the bound. Gives the file
 * itself where the browser cannot read it; the server says then what is wrong with it.
 */
export async function shrink(file: File): Promise<Blob> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const scale = Math.min(1, widest / Math.max(picture.width, picture.height))
    const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale))
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
    picture.close()
    return await canvas.convertToBlob({ type: file.type === 'image/jpeg' ? 'image/jpeg' : 'image/webp', quality: 0.9 })
  } catch {
    return file
  }
}
