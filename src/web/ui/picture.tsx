import { cn } from './cn.ts'
import { srcSetOf, type Variants } from './src-set.ts'

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
  className?: string
}

/** A picture in the size that the reader's screen needs; it keeps its place and its colour while it loads. */
export function Picture({ source, alt, sizes, eager = false, cover = false, className }: PictureProps) {
  return (
    <span className={cn('relative block overflow-hidden', className)}>
      {source.color && (
        <svg className="absolute inset-0 size-full" aria-hidden="true">
          <rect width="100%" height="100%" fill={source.color} />
        </svg>
      )}
      <img
        src={source.url}
        srcSet={('srcSet' in source ? source.srcSet : srcSetOf(source.variants)) || undefined}
        sizes={sizes}
        alt={alt}
        width={source.width}
        height={source.height}
        loading={eager ? 'eager' : 'lazy'}
        fetchPriority={eager ? 'high' : 'auto'}
        decoding="async"
        className={cover ? 'absolute inset-0 size-full object-cover' : 'relative h-auto w-full'}
      />
    </span>
  )
}
