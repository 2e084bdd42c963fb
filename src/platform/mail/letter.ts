/** The parts of a plain letter; texts are plain text, never HTML. */
export interface Letter {
  greeting: string
  paragraphs: readonly string[]
  action?: { label: string; url: string }
  closing: string
}

/** A letter as the HTML and text parts of a mail. Everything in it is escaped. */
export function renderLetter(letter: Letter): { html: string; text: string } {
  const { greeting, paragraphs, action, closing } = letter
  const text = [greeting, ...paragraphs, ...(action ? [`${action.label}:\n${action.url}`] : []), closing].join('\n\n')
  const line = (content: string) => `<p style="margin:0 0 16px">${content}</p>`
  const button = action
    ? line(`<a href="${escapeHtml(action.url)}" style="display:inline-block;padding:12px 20px;border-radius:6px;background:#b8402a;color:#fff;text-decoration:none">${escapeHtml(action.label)}</a>`)
    : ''
  const html = `<!doctype html><html lang="en"><body style="margin:0;padding:32px 16px;background:#f7f3ec;color:#2a241f;font:16px/1.6 Georgia,serif"><div style="max-width:560px;margin:0 auto">${line(escapeHtml(greeting))}${paragraphs.map((paragraph) => line(escapeHtml(paragraph))).join('')}${button}${line(escapeHtml(closing))}</div></body></html>`
  return { html, text }
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
