import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { useFieldProps } from './field-context.ts'

/** A file to send, with the browser's own chooser in our clothes. */
export function FileInput({ className, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  const field = useFieldProps()
  return (
    <input
      type="file"
      {...field}
      className={cn(
        'min-w-0 grow basis-56 text-sm text-ink-soft file:me-3 file:min-h-11 file:rounded file:border file:border-solid file:border-line-strong file:bg-sheet file:px-4 file:font-semibold file:text-ink hover:file:border-ink',
        className,
      )}
      {...rest}
    />
  )
}
