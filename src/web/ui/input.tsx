import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { useFieldProps, useTyped } from './field-context.ts'

/** What all text controls look like. */
export const control =
  'w-full rounded border border-line-strong bg-sheet px-3 text-base text-ink transition-[border-color] hover:border-ink-soft aria-invalid:border-alarm-text aria-invalid:outline-alarm-text disabled:bg-well disabled:text-ink-faint'

/** One line of text. Inside a `Field` it takes its id, name and error from there, and keeps what was typed. */
export function Input({ className, defaultValue, ...rest }: ComponentProps<'input'>) {
  const field = useFieldProps()
  const typed = useTyped(rest.name ?? field.name)
  return <input {...field} className={cn(control, 'h-11 read-only:bg-well', className)} defaultValue={rest.type === 'password' ? undefined : (typed ?? defaultValue)} {...rest} />
}

/** An input with something that always stands before or after it: `@`, a currency, a unit. */
export function AffixedInput({ before, after, className, ...rest }: ComponentProps<'input'> & { before?: string; after?: string }) {
  return (
    <div className={cn('flex', className)}>
      {before && <Affix className="rounded-s border-e-0">{before}</Affix>}
      <Input {...rest} className={cn(before && 'rounded-s-none', after && 'rounded-e-none')} />
      {after && <Affix className="rounded-e border-s-0">{after}</Affix>}
    </div>
  )
}

function Affix({ className, children }: { className: string; children: string }) {
  return <span className={cn('flex items-center border border-line-strong bg-well px-3 text-sm text-ink-soft', className)}>{children}</span>
}
