import { cva, type VariantProps } from 'class-variance-authority'
import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { cn } from './cn.ts'
import { Spinner } from './spinner.tsx'

const look = cva(
  'inline-flex items-center justify-center gap-2 rounded border text-center font-semibold transition-[background-color,border-color,color,box-shadow,translate] select-none active:translate-y-px disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:shrink-0',
  {
    variants: {
      variant: {
        primary: 'border-transparent bg-seal text-seal-ink shadow-sheet hover:bg-seal-deep',
        secondary: 'border-line-strong bg-sheet text-ink hover:border-ink hover:bg-paper',
        quiet: 'border-transparent text-ink-soft hover:bg-well hover:text-ink',
        danger: 'border-transparent bg-alarm text-seal-ink hover:brightness-110',
      },
      size: {
        md: 'min-h-11 px-5 py-2 text-sm [&_svg]:size-4.5',
        sm: 'min-h-9 px-3.5 py-1 text-sm pointer-coarse:min-h-11 [&_svg]:size-4',
        lg: 'min-h-13 px-7 py-3 text-base [&_svg]:size-5',
        icon: 'size-11 p-0 [&_svg]:size-5',
      },
      wide: { true: 'w-full' },
    },
    defaultVariants: { variant: 'secondary', size: 'md' },
  },
)

type Look = VariantProps<typeof look>

type ButtonProps = ComponentProps<'button'> & Look & { /** Shows that the action runs; the button stays focusable. */ pending?: boolean }

/** Something that happens. One `primary` a page; `icon` buttons need an `aria-label`. */
export function Button({ variant, size, wide, pending = false, className, children, onClick, type = 'button', ...rest }: ButtonProps) {
  return (
    <button
      type={type}
      className={cn(look({ variant, size, wide }), className)}
      aria-disabled={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
      {...rest}
    >
      {pending && <Spinner />}
      {children}
    </button>
  )
}

type LinkButtonProps = ComponentProps<typeof Link> & Look

/** Somewhere to go that looks like a button. */
export function LinkButton({ variant, size, wide, className, ...rest }: LinkButtonProps) {
  return <Link className={cn(look({ variant, size, wide }), className)} {...rest} />
}
