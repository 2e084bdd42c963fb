import { z } from 'zod'

/** One stored size of a picture. */
export const VariantShape = z.object({ width: z.int(), height: z.int(), url: z.string() })

export type Variant = z.output<typeof VariantShape>

/** What a page needs to show a picture without a jump; copied beside what shows it, since pictures never change. */
export const PictureShape = z.object({
  mediaId: z.uuid(),
  url: z.string(),
  width: z.int(),
  height: z.int(),
  color: z.string(),
  placeholder: z.string(),
  variants: z.array(VariantShape),
})

export type Picture = z.output<typeof PictureShape>
