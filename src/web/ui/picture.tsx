import { cn } from './cn.ts'
import { avifOf, srcSetOf, type Variants } from './src-set.ts'

interface Sized {
  url: string
  width: number
  height: number
  /** The picture's main colour (#rrggbb), shown until it is there. */
  color?: string
}

/** A picture with its sizes, or with the `srcSet` that was made of them where every byte of a page counts. */
export type PictureSource = Sized & ({ variants: Variants } | { srcSet: string })

interface PictureProps {
  source: PictureSource
  alt: string
  /** How wide it will stand, as in `<img sizes>`. */
  sizes: string
  /** The first thing seen on a page: fetched at once and first. */
  eager?: boolean
  /** Fills its box (cropped) instead of keeping its own shape. */
  cover?: boolean
  /** Offers AVIF as well: for what is seen large. On small cards it would save less than its addresses cost. */
  avif?: boolean
  /** A tiny picture of it as a `data:` address, shown blurred until it is there. */
  blur?: string | undefined
  className?: string
  imageClass?: string
}

/** A picture in the size that the reader's screen needs; it keeps its place and its colour while it loads. */
export function Picture({ source, alt, sizes, eager = false, cover = false, avif = false, blur, className, imageClass }: PictureProps) {
  const srcSet = 'srcSet' in source ? source.srcSet : srcSetOf(source.variants)
  const image = (
    <img
      src={source.url}
      srcSet={srcSet || undefined}
      sizes={sizes}
      alt={alt}
      width={source.width}
      height={source.height}
      loading={eager ? 'eager' : 'lazy'}
      fetchPriority={eager ? 'high' : 'auto'}
      decoding="async"
      className={cn(cover ? 'absolute inset-0 size-full object-cover' : 'relative h-auto w-full', imageClass)}
    />
  )
  return (
    <span className={cn('relative block overflow-hidden', className)}>
      {(blur || source.color) && <StandIn source={source} cover={cover} blur={blur} />}
      {avif && srcSet ? (
        <picture className="contents">
          <source type="image/avif" srcSet={avifOf(srcSet)} sizes={sizes} />
          {image}
        </picture>
      ) : (
        image
      )}
    </span>
  )
}

/** What stands where the picture will be: its colour, or itself in a few pixels, which the browser draws soft. */
function StandIn({ source: { width, height, color }, cover, blur }: Pick<PictureProps, 'source' | 'cover' | 'blur'>) {
  if (!blur) {
    return (
      <svg className="absolute inset-0 size-full" aria-hidden="true">
        <rect width="100%" height="100%" fill={color} />
      </svg>
    )
  }
  return (
    <svg viewBox={`0 0 ${width} ${height}`} preserveAspectRatio={cover ? 'xMidYMid slice' : 'xMidYMid meet'} className="absolute inset-0 size-full" aria-hidden="true">
      <image href={blur} width={width} height={height} preserveAspectRatio="none" />
    </svg>
  )
}
