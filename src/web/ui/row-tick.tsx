interface RowTickProps {
  /** The form that it belongs to, wherever that stands. */
  form: string
  id: string
  label: string
}

/** The box that chooses a row; a finger finds it beside it too. */
export function RowTick({ form, id, label }: RowTickProps) {
  return (
    <label className="-m-3 flex size-11 items-center justify-center">
      <input type="checkbox" form={form} name="ids" value={id} aria-label={label} className="size-5" />
    </label>
  )
}
