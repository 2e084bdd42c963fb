/** Programs by what they write into their user agent; the first that fits counts, because most also name others. */
const programs: [RegExp, string][] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'], [/\bOPR\/|\bOpera\b/, 'Opera'], [/SamsungBrowser/, 'Samsung Internet'], [/\bVivaldi\//, 'Vivaldi'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'], [/Chrom(e|ium)\/|\bCriOS\//, 'Chrome'], [/\bSafari\//, 'Safari'],
  [/^curl\//i, 'curl'], [/^(node|undici)\b/i, 'a Node.js program'], [/^python/i, 'a Python program'], [/^Go-http/i, 'a Go program'], [/^PostmanRuntime/, 'Postman'],
]

const systems: [RegExp, string][] = [
  [/\biPhone\b/, 'iPhone'], [/\biPad\b/, 'iPad'], [/\bAndroid\b/, 'Android'], [/\bCrOS\b/, 'ChromeOS'],
  [/\bWindows\b/, 'Windows'], [/\bMac OS X\b|\bMacintosh\b/, 'Mac'], [/\bLinux\b|\bX11\b/, 'Linux'],
]

const found = (names: readonly [RegExp, string][], text: string) => names.find(([sign]) => sign.test(text))?.[1]

/** A user agent in plain words ("Firefox on Windows"), for people who look through their sessions. */
export function deviceName(userAgent: string | null): string {
  const [program, system] = [found(programs, userAgent ?? ''), found(systems, userAgent ?? '')]
  if (program && system) return `${program} on ${system}`
  if (program) return program.replace(/^a /, 'A ')
  return system ? `A program on ${system}` : 'An unknown program'
}
