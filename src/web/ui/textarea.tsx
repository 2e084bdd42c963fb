import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { useFieldProps, useTyped } from './field-context.ts'
import { control } from './input.tsx'

/** Several lines of text; it grows with what is written where the browser can. */
export function Textarea({ className, defaultValue, rows = 5, ...rest }: ComponentProps<'textarea'>) {
  const field = useFieldProps()
  const typed = useTyped(rest.name ?? field.name)
  return <textarea {...field} rows={rows} className={cn(control, 'field-sizing-content min-h-24 py-2.5 read-only:bg-well', className)} defaultValue={typed ?? defaultValue} {...rest} />
}
