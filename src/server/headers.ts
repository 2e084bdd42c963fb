import type { Config } from '#platform/config.ts'

/** Headers that every answer carries. */
export function securityHeaders(config: Config): Record<string, string> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'x-frame-options': 'DENY',
    ...(config.publicUrl.startsWith('https:') && { 'strict-transport-security': 'max-age=31536000; includeSubDomains' }),
  }
}

/** The policy of a page: only our own files, and the inline scripts that `scripts` names: by this answer's nonce, or by their hashes. */
export function contentSecurityPolicy(config: Config, scripts: readonly string[]): string {
  const isDevelopment = config.mode === 'development'
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`.trimEnd(),
    // Vite's development server puts styles into the page by script.
    `style-src 'self'${isDevelopment ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? ' ws://localhost:*' : ''}`,
    "manifest-src 'self'",
    // Only the preview of mails lets itself be framed.
    "frame-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
