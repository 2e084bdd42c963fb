import { type ComponentProps, type ReactNode, useContext } from 'react'
import { cn } from './cn.ts'
import { FieldContext, useTypedList } from './field-context.ts'
import type { Option } from './select.tsx'

type ChoiceProps = Omit<ComponentProps<'input'>, 'type' | 'children'> & { label: ReactNode; help?: ReactNode }

/** A single yes or no with its label beside it. */
export function Checkbox({ label, help, ...rest }: ChoiceProps) {
  const typed = useTypedList(rest.name ?? '')
  const checked = typed ? typed.includes(String(rest.value ?? 'on')) : rest.defaultChecked
  return <Choice type="checkbox" label={label} help={help} {...rest} defaultChecked={checked} />
}

interface ChoicesProps {
  options: readonly (Option & { help?: string })[]
  /** `cards` gives each choice a frame; for few choices that matter. */
  look?: 'plain' | 'cards' | 'chips'
}

/** Any number of choices; belongs inside a `FieldGroup`. */
export function CheckboxGroup({ defaultValues = [], ...rest }: ChoicesProps & { defaultValues?: readonly string[] }) {
  return <Choices type="checkbox" chosen={defaultValues} {...rest} />
}

/** Exactly one choice; belongs inside a `FieldGroup`. */
export function RadioGroup({ defaultValue, ...rest }: ChoicesProps & { defaultValue?: string }) {
  return <Choices type="radio" chosen={defaultValue === undefined ? [] : [defaultValue]} {...rest} />
}

function Choices({ type, options, look = 'plain', chosen }: ChoicesProps & { type: 'checkbox' | 'radio'; chosen: readonly string[] }) {
  const name = useContext(FieldContext)?.name ?? ''
  const current = useTypedList(name) ?? chosen
  return (
    <div className={cn(look === 'plain' ? 'grid gap-1' : 'flex flex-wrap gap-2')}>
      {options.map(({ value, label, help }) => (
        <Choice key={value} type={type} name={name} value={value} label={label} help={help} look={look} defaultChecked={current.includes(value)} />
      ))}
    </div>
  )
}

const looks = {
  plain: 'min-h-11 items-center',
  cards: 'grow basis-48 items-start rounded border border-line-strong bg-sheet p-4 hover:border-ink-soft has-checked:border-seal has-checked:bg-seal-wash',
  chips: 'min-h-11 items-center rounded-full border border-line-strong bg-sheet px-4 text-sm hover:border-ink-soft has-checked:border-seal has-checked:bg-seal-wash',
}

function Choice({ label, help, look = 'plain', ...rest }: ChoiceProps & { type: 'checkbox' | 'radio'; look?: keyof typeof looks | undefined }) {
  return (
    <label className={cn('flex gap-3 transition-colors', looks[look])}>
      <input className={cn('size-5 shrink-0', look === 'cards' && 'mt-0.5')} {...rest} />
      <span>
        <span className={cn(look === 'cards' && 'block font-semibold')}>{label}</span>
        {help && <span className="block text-sm text-ink-faint">{help}</span>}
      </span>
    </label>
  )
}
