/** The stored sizes of a picture. */
export type Variants = readonly { url: string; width: number }[]

/** The sizes of a picture as `<img srcset>` names them. */
export const srcSetOf = (variants: Variants): string => variants.map((variant) => `${variant.url} ${variant.width}w`).join(', ')

/** The same in AVIF, for a `<source>`: by rule beside each WebP file; until it is made, WebP answers there as well. */
export const avifOf = (srcSet: string): string => srcSet.replaceAll('.webp', '.avif')
