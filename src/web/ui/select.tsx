import { ChevronDown } from 'lucide-react'
import type { ComponentProps } from 'react'
import { cn } from './cn.ts'
import { useFieldProps, useTyped } from './field-context.ts'
import { control } from './input.tsx'

export interface Option {
  value: string
  label: string
}

type SelectProps = Omit<ComponentProps<'select'>, 'children'> & { options: readonly Option[]; /** The choice of nothing, shown first. */ none?: string }

/** One of a list, with the browser's own picker: it works on every device and without scripts. */
export function Select({ options, none, className, defaultValue, ...rest }: SelectProps) {
  const field = useFieldProps()
  const typed = useTyped(rest.name ?? field.name)
  return (
    <div className={cn('relative', className)}>
      <select {...field} className={cn(control, 'h-11 appearance-none pe-10')} defaultValue={typed ?? defaultValue} {...rest}>
        {none !== undefined && <option value="">{none}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <ChevronDown className="pointer-events-none absolute inset-y-0 end-3 my-auto size-4.5 text-ink-faint" aria-hidden="true" />
    </div>
  )
}
