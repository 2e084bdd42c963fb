import { renderPicture } from './render.ts'

/**
 * Pictures by their keys, drawn before they are asked for: the next ones come about on one core while another makes
 * the sizes of the last. `keys` is the order in which they will be wanted; what comes out of turn is drawn at once.
 */
export function drawAhead(keys: readonly string[], ahead = 2): (key: string) => Promise<Buffer> {
  const begun = new Map<number, Promise<Buffer>>()
  let next = 0
  return (key) => {
    const at = keys.indexOf(key, next)
    if (at === -1) return renderPicture(key)
    const wanted = begun.get(at) ?? renderPicture(key)
    next = at + 1
    for (const place of begun.keys()) if (place < next) begun.delete(place)
    for (const [offset, later] of keys.slice(next, next + ahead).entries()) {
      if (begun.has(next + offset)) continue
      const drawing = renderPicture(later)
      drawing.catch(() => undefined) // told to whoever asks for it
      begun.set(next + offset, drawing)
    }
    return wanted
  }
}
