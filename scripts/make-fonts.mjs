// Makes src/web/styles/faces from Fontsource's files: the display face at one optical size and the weights in use.
// Half the bytes of the whole variable file, and what the eye waits for on a phone is a heading.
import { readFile, writeFile, copyFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

const from = 'node_modules/@fontsource-variable/fraunces'
const to = 'src/web/styles/faces'
// Between a card's title (20 px) and the hero (72 px).
const variationAxes = { opsz: 48, wght: { min: 400, max: 700 } }

/** The ranges of Fontsource's two files, as they stand in styles/fonts.css. */
const ranges = {
  latin: 'U+0020-007E, U+00A0-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+0304, U+0308, U+0329, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD',
  'latin-ext': 'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+0304, U+0308, U+0329, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
}

for (const [script, range] of Object.entries(ranges)) {
  const whole = await readFile(`${from}/files/fraunces-${script}-opsz-normal.woff2`)
  const made = await subsetFont(whole, characters(range), { targetFormat: 'woff2', variationAxes })
  await writeFile(`${to}/fraunces-${script}.woff2`, made)
  console.log(`fraunces-${script}.woff2: ${made.length} bytes, from ${whole.length}`)
}
await copyFile(`${from}/LICENSE`, `${to}/LICENSE`)

function characters(range) {
  return range
    .replaceAll('U+', '')
    .split(', ')
    .flatMap((part) => {
      const [first = '', last = first] = part.split('-')
      const start = Number.parseInt(first, 16)
      return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_one, at) => String.fromCodePoint(start + at))
    })
    .join('')
}
