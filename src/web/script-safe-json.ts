/** JSON that may stand inside a script element: it is data, never run, and no `<` of a member's words survives in it. */
export function scriptSafeJson(document: object): string {
  return JSON.stringify(document).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
