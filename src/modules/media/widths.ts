/** Widths in pixels that are made of each picture; never larger than the original. */
export const variantWidths = [320, 640, 1280, 2048] as const
