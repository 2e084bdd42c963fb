import { type ComponentProps, useLayoutEffect, useRef } from 'react'
import { cn } from './cn.ts'
import { restoreEarlyTyping } from './early-typing.ts'
import { useFieldProps, useTyped } from './field-context.ts'
import { control } from './input.tsx'

/** Several lines of text; it grows with what is written where the browser can. */
export function Textarea({ className, defaultValue, rows = 5, ...rest }: ComponentProps<'textarea'>) {
  const field = useFieldProps()
  const typed = useTyped(rest.name ?? field.name)
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    if (box.current) restoreEarlyTyping(box.current)
  }, [])
  return <textarea {...field} ref={box} rows={rows} className={cn(control, 'field-sizing-content min-h-24 py-2.5 read-only:bg-well', className)} defaultValue={typed ?? defaultValue} {...rest} />
}
