import { useEffect, useState } from 'react'
import { isTimeZone } from '#modules/people/shapes.ts'
import type { FormInput } from '#web/forms/form-input.ts'

const name = 'timeZone'

/** Sends along which time zone the browser is in; nothing where it does not say. */
export function TimeZoneField() {
  const [zone, setZone] = useState('')
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), [])
  return zone && <input type="hidden" name={name} value={zone} />
}

/** The time zone that the browser said. One that is not known here is no reason to refuse somebody who never typed it. */
export function timeZoneIn(form: FormInput): string | undefined {
  const zone = form.optional(name)
  return zone !== undefined && isTimeZone(zone) ? zone : undefined
}
