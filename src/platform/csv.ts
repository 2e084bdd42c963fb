const isNumber = (text: string) => /^-?\d+(\.\d+)?$/.test(text)

/**
 * One line of a CSV file (RFC 4180) with its line break. What a spreadsheet would take for a formula gets an
 * apostrophe before it (OWASP, CSV injection); plain numbers stay numbers.
 */
export function csvLine(cells: readonly string[]): string {
  const cell = (text: string) => {
    const safe = /^[\s]*[=+\-@＝＋－＠\t\r]/.test(text) && !isNumber(text) ? `'${text}` : text
    return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return `${cells.map(cell).join(',')}\r\n`
}

/** What spreadsheets know UTF-8 by; stands at the beginning of a file. */
export const byteOrderMark = '\uFEFF'
