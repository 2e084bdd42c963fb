/** `system` follows what the reader's device prefers. */
export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

const isTheme = (value: unknown): value is Theme => themes.some((theme) => theme === value)

/** The theme that a request's cookie asks for. */
export function themeOf(request: Request): Theme {
  const value = /(?:^|;\s*)theme=(\w+)/.exec(request.headers.get('cookie') ?? '')?.[1]
  return isTheme(value) ? value : 'system'
}

/** The cookie that remembers a choice for a year; undefined where it isn't one of ours. */
export function themeCookie(value: unknown): string | undefined {
  return isTheme(value) ? `theme=${value}; Path=/; Max-Age=31536000; HttpOnly; SameSite=Lax` : undefined
}
