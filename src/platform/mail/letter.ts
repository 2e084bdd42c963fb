import { letterStyles } from './letter-styles.ts'

/** The parts of a letter; texts are plain text, never HTML. */
export interface Letter {
  /** What a mail program shows beside the subject; the first paragraph where there is none. */
  preheader?: string
  greeting: string
  paragraphs: readonly string[]
  /** What happened, as pairs of a word and a value: when, from which device. */
  facts?: readonly (readonly [label: string, value: string])[]
  /** Several things at once, each with its address. */
  items?: readonly { title: string; line?: string; url: string }[]
  action?: { label: string; url: string }
  closing: string
}

/** What stands around every letter: whose it is, why one gets it, and where to change that. */
export interface LetterFrame {
  subject: string
  house: { name: string; publicUrl: string }
  why: string
  links: readonly { label: string; url: string }[]
}

/** A letter as the HTML and text parts of a mail. Everything in it is escaped. */
export function renderLetter(letter: Letter, frame: LetterFrame): { html: string; text: string } {
  return { html: asHtml(letter, frame), text: asText(letter, frame) }
}

function asText({ greeting, paragraphs, facts = [], items = [], action, closing }: Letter, { house, why, links }: LetterFrame): string {
  const parts = [
    greeting,
    ...paragraphs,
    facts.map(([label, value]) => `${label}: ${value}`).join('\n'),
    ...items.map(({ title, line, url }) => [`* ${title}`, ...(line ? [`  ${line}`] : []), `  ${url}`].join('\n')),
    action ? `${action.label}:\n${action.url}` : '',
    closing,
    ['-- ', `${house.name} · ${house.publicUrl}`, why, ...links.map(({ label, url }) => `${label}: ${url}`)].join('\n'),
  ]
  return parts.filter(Boolean).join('\n\n')
}

// Tables and inline styles, because that is what every mail program understands; the style sheet only adds the
// dark theme and the narrow screen for those that read it. No pictures: most programs keep them back at first.
function asHtml(letter: Letter, { subject, house, why, links }: LetterFrame): string {
  const { greeting, paragraphs, facts = [], items = [], action, closing } = letter
  const preheader = letter.preheader ?? paragraphs[0] ?? ''
  const initial = escapeHtml([...house.name][0] ?? '')
  return [
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark"><title>${escapeHtml(subject)}</title><style>${letterStyles}</style></head>`,
    `<body class="ground" style="margin:0;padding:0;background:#f8f4ec;-webkit-text-size-adjust:100%">`,
    // Filled up with blanks, so that no program goes on with the letter's first line.
    `<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(preheader)}${'&#8199;&#847; '.repeat(40)}</div>`,
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="ground" style="background:#f8f4ec"><tr><td align="center" class="outer" style="padding:40px 16px">`,
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:start">`,
    `<tr><td style="padding:0 4px 20px"><table role="presentation" cellpadding="0" cellspacing="0"><tr><td align="center" valign="middle" width="36" height="36" style="width:36px;height:36px;border-radius:18px;background:#b9371f;color:#fdf9f2;font:600 19px/36px Georgia,'Times New Roman',serif">${initial}</td><td style="padding:0 12px"><a href="${escapeHtml(house.publicUrl)}" class="ink" style="font:600 20px/1.2 Georgia,'Times New Roman',serif;letter-spacing:-0.01em;color:#2b221c;text-decoration:none">${escapeHtml(house.name)}</a></td></tr></table></td></tr>`,
    `<tr><td class="sheet" style="background:#fefcf8;border:1px solid #e4dac9;border-radius:6px;padding:36px 40px 20px">`,
    paragraph(greeting, "font:500 22px/1.3 Georgia,'Times New Roman',serif;letter-spacing:-0.01em"),
    ...paragraphs.map((one) => paragraph(one)),
    facts.length > 0 ? factsTable(facts) : '',
    items.length > 0 ? itemsTable(items) : '',
    action ? button(action) : '',
    closing ? paragraph(closing) : '',
    `</td></tr>`,
    `<tr><td class="faint" style="padding:20px 4px 0;color:#6f6358;font:13px/1.6 ${sans}">${escapeHtml(why)}${links.length > 0 ? `<br>${links.map(({ label, url }) => `<a href="${escapeHtml(url)}" class="faint" style="color:#6f6358;text-decoration:underline">${escapeHtml(label)}</a>`).join(' &nbsp;·&nbsp; ')}` : ''}</td></tr>`,
    `</table></td></tr></table></body></html>`,
  ].join('')
}

const sans = "-apple-system,'Segoe UI',Figtree,Roboto,'Helvetica Neue',Arial,sans-serif"

function paragraph(content: string, font = `font:16px/1.6 ${sans}`): string {
  return `<p class="ink" style="margin:0 0 16px;color:#2b221c;${font}">${linked(content)}</p>`
}

function factsTable(facts: NonNullable<Letter['facts']>): string {
  const rows = facts.map(([label, value]) => `<tr><td class="faint" valign="top" style="padding:4px 0;padding-inline-end:16px;color:#6f6358;white-space:nowrap">${escapeHtml(label)}</td><td class="ink" style="padding:4px 0;color:#2b221c;word-break:break-word">${escapeHtml(value)}</td></tr>`)
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" class="rule" style="margin:4px 0 20px;border-top:1px solid #e4dac9;border-bottom:1px solid #e4dac9;padding:10px 0;font:15px/1.5 ${sans}">${rows.join('')}</table>`
}

function itemsTable(items: NonNullable<Letter['items']>): string {
  const rows = items.map(
    ({ title, line, url }) =>
      `<tr><td class="rule" style="padding:12px 0;border-top:1px solid #e4dac9"><a href="${escapeHtml(url)}" class="ink" style="color:#2b221c;font-weight:600;text-decoration:underline">${escapeHtml(title)}</a>${line ? `<br><span class="faint" style="color:#6f6358">${escapeHtml(line)}</span>` : ''}</td></tr>`,
  )
  return `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="margin:0 0 20px;font:16px/1.5 ${sans}">${rows.join('')}</table>`
}

/** A button, and under it the address itself for those who would rather see where it leads. */
function button({ label, url }: { label: string; url: string }): string {
  return `<table role="presentation" cellpadding="0" cellspacing="0" class="wide" style="margin:8px 0 12px"><tr><td align="center" style="border-radius:6px;background:#b9371f"><a href="${escapeHtml(url)}" style="display:block;padding:13px 24px;color:#fdf9f2;font:600 16px/1.3 ${sans};text-decoration:none">${escapeHtml(label)}</a></td></tr></table><p class="faint" style="margin:0 0 20px;color:#6f6358;font:13px/1.5 ${sans};word-break:break-all">${escapeHtml(url)}</p>`
}

/** A line break stays one. */
function linked(content: string): string {
  return escapeHtml(content).replaceAll('\n', '<br>')
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
