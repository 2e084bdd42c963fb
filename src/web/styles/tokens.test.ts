import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** Relative luminance (WCAG) of an OKLCH colour. */
function luminance(lightness: number, chroma: number, hue: number): number {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const clip = (value: number) => Math.min(1, Math.max(0, value))
  const red = clip(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s)
  const green = clip(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s)
  const blue = clip(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/** A token's colour in the light (0) or dark (1) theme. */
function token(name: string, theme: 0 | 1): number {
  const line = new RegExp(`--${name}: light-dark\\((.+)\\);`).exec(css)?.[1]
  const [lightness, chroma, hue] = (line?.match(/oklch\([^)]+\)/g)?.[theme]?.match(/[\d.]+/g) ?? []).map(Number)
  if (lightness === undefined || chroma === undefined || hue === undefined) throw new Error(`no token ${name}`)
  return luminance(lightness, chroma, hue)
}

function contrast(one: string, other: string, theme: 0 | 1): number {
  const [a, b] = [token(one, theme), token(other, theme)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const grounds = ['well', 'paper', 'sheet']
const texts = ['ink', 'ink-soft', 'ink-faint', 'seal-text', 'leaf-text', 'care-text', 'alarm-text']
const letters = [
  ...texts.flatMap((text) => grounds.map((ground) => [text, ground])),
  ['seal-ink', 'seal'], ['seal-ink', 'seal-deep'], ['seal-ink', 'alarm'], ['leaf-ink', 'leaf'], ['paper', 'ink'],
  ...['seal', 'leaf', 'care', 'alarm'].flatMap((tone) => [[`${tone}-text`, `${tone}-wash`], ['ink', `${tone}-wash`], ['ink-soft', `${tone}-wash`]]),
]
const bounds = grounds.flatMap((ground) => [['line-strong', ground], ['focus', ground]])

for (const [name, theme] of [['light', 0], ['dark', 1]] as const) {
  test.each(letters)(`${name}: %s can be read on %s`, (text = '', ground = '') => {
    expect(contrast(text, ground, theme)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(bounds)(`${name}: %s can be made out on %s`, (line = '', ground = '') => {
    expect(contrast(line, ground, theme)).toBeGreaterThanOrEqual(3)
  })
}
