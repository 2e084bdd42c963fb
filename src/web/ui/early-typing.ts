/** What was typed into textareas before their scripts ran, and where the caret stood. */
const early = new WeakMap<HTMLTextAreaElement, { value: string; from: number; to: number }>()

function note(field: EventTarget | null): void {
  if (!(field instanceof HTMLTextAreaElement) || field.value === field.defaultValue) return
  early.set(field, { value: field.value, from: field.selectionStart, to: field.selectionEnd })
}

/**
 * Remembers what is typed before a page is hydrated: React puts textareas back to what the server wrote,
 * and on a slow line that would cost whole sentences. Call it before hydrating.
 */
export function rememberEarlyTyping(): void {
  for (const field of document.querySelectorAll('textarea')) note(field)
  document.addEventListener('input', (event) => note(event.target), { capture: true })
}

/** Puts back what was typed into a field before it was hydrated, and tells the page of it. */
export function restoreEarlyTyping(field: HTMLTextAreaElement): void {
  const typed = early.get(field)
  early.delete(field)
  if (!typed || field.value === typed.value) return
  field.value = typed.value
  if (document.activeElement === field) field.setSelectionRange(typed.from, typed.to)
  queueMicrotask(() => field.dispatchEvent(new Event('input', { bubbles: true })))
}
