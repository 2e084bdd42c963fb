import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { afterAll, expect, test } from 'vitest'
import { createWorkshop } from './workshop.ts'
import type { Reading, ReadPicture } from './reading.ts'

const workshop = createWorkshop()
afterAll(() => workshop.close())

const solid = (width: number, height: number, channels: 3 | 4 = 3) =>
  sharp({ create: { width, height, channels, background: { r: 180, g: 60, b: 40, alpha: 0.5 } }, limitInputPixels: false })
const read = (bytes: Buffer) => workshop.read('ann', bytes)
const taken = (reading: Reading): ReadPicture => {
  if ('refused' in reading) throw new Error(reading.refused)
  return reading
}
/** The first pixel of a made picture, near enough for a lossy format. */
const colourOf = async (bytes: Uint8Array) => [...(await sharp(bytes).removeAlpha().raw().toBuffer()).subarray(0, 3)]

test('odd but honest pictures are taken: grey, CMYK, 16 bit, animated, one pixel', async () => {
  const frames = await sharp([await solid(30, 20).png().toBuffer(), await sharp({ create: { width: 30, height: 20, channels: 3, background: '#00f' } }).png().toBuffer()], { join: { animated: true } }).gif().toBuffer()
  expect((await sharp(frames).metadata()).pages).toBe(2)
  for (const [name, bytes, size] of [
    ['grey', await solid(50, 40).greyscale().jpeg().toBuffer(), [50, 40]],
    ['cmyk', await solid(50, 40).toColourspace('cmyk').jpeg().toBuffer(), [50, 40]],
    ['deep', await solid(50, 40, 4).toColourspace('rgb16').png().toBuffer(), [50, 40]],
    ['animated', frames, [30, 20]],
    ['pixel', await solid(1, 1).webp().toBuffer(), [1, 1]],
    ['strip', await solid(12_000, 2).png().toBuffer(), [2048, 1]],
    ['tower', await solid(100, 12_000).png().toBuffer(), [34, 4096]],
    ['avif', await solid(400, 300, 4).avif({ effort: 0 }).toBuffer(), [400, 300]],
  ] as const) {
    const { width, height, files } = taken(await read(bytes))
    expect([name, width, height]).toEqual([name, ...size])
    expect((await sharp(files.at(-1)?.bytes).metadata()).pages ?? 1).toBe(1)
  }
  const first = await colourOf(taken(await read(frames)).files[0]?.bytes ?? Buffer.alloc(0))
  expect(first[0], 'of an animation the first picture').toBeGreaterThan(120)
}, 30_000)

test('colours of another profile become sRGB, and no metadata is left', async () => {
  const p3 = await sharp({ create: { width: 40, height: 40, channels: 3, background: { r: 200, g: 90, b: 80 } } }).withIccProfile('p3').withExif({ IFD3: { GPSLatitude: '51/1 30/1 0/1' }, IFD0: { Artist: 'Ann' } }).jpeg({ quality: 100 }).toBuffer()
  expect((await sharp(p3).metadata()).icc).toBeDefined()
  const { files, master } = taken(await read(p3))
  for (const bytes of [files[0]?.bytes ?? Buffer.alloc(0), master]) {
    const { icc, exif, xmp } = await sharp(bytes).metadata()
    expect([icc, exif, xmp]).toEqual([undefined, undefined, undefined])
  }
  const shown = await colourOf(files[0]?.bytes ?? Buffer.alloc(0))
  const meant = await colourOf(await sharp(p3).toColourspace('srgb').png().toBuffer())
  for (const at of [0, 1, 2]) expect(Math.abs((shown[at] ?? 0) - (meant[at] ?? 0))).toBeLessThan(8)
})

/** A PNG that says it is larger than it is. */
function png(width: number, height: number): Promise<Buffer> {
  return solid(8, 8).png().toBuffer().then((bytes) => {
    bytes.writeUInt32BE(width, 16)
    bytes.writeUInt32BE(height, 20)
    return bytes
  })
}

test('bombs are refused by what they say of themselves', async () => {
  const heic = Buffer.from('\0\0\0\u0018ftypheic\0\0\0\0mif1heic', 'latin1')
  for (const [name, bytes, reason] of [
    ['900 megapixels', await png(30_000, 30_000), 'too many pixels'],
    ['four thousand million', await png(65_535, 65_535), 'too many pixels'],
    ['a long side', await png(12_001, 10), 'too many pixels'],
    ['false size', await png(5_000, 5_000), 'cannot be read'],
    ['interlaced', await solid(6_500, 6_500, 4).png({ progressive: true }).toBuffer(), 'too much memory'],
    ['avif', await solid(4_000, 3_000).avif({ effort: 0 }).toBuffer(), 'at most 6 megapixels'],
    ['heic', heic, 'HEIC'],
    ['tiff', await solid(20, 20).tiff().toBuffer(), 'Use a PNG'],
    ['svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'), 'Use a PNG'],
    ['text', readFileSync(import.meta.filename), 'Use a PNG'],
  ] as const) {
    expect([name, await read(bytes)]).toEqual([name, { refused: expect.stringContaining(reason) }])
  }
}, 30_000)

test('the workshop is ended by what takes too long, and opens again for the next', async () => {
  const hasty = createWorkshop({ patienceMs: 1 })
  const bytes = await solid(4_000, 4_000).png().toBuffer()
  expect(await hasty.read('ann', bytes)).toEqual({ refused: expect.stringContaining('cannot be read') })
  await hasty.close()
  const before = workshop.pid()
  expect(before).toBeDefined()
  process.kill(before ?? 0, 'SIGKILL')
  const [lost, next] = [await read(await solid(20, 20).png().toBuffer()), await read(await solid(20, 20).png().toBuffer())]
  expect([lost, next].some((reading) => 'width' in reading)).toBe(true)
  expect(workshop.pid()).not.toBe(before)
})

/** The most bytes that a process held; where the system doesn't tell, what it holds now. */
function mostMemoryOf(pid: number): number {
  const status = existsSync(`/proc/${pid}/status`) ? readFileSync(`/proc/${pid}/status`, 'utf8') : ''
  const told = /VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })
  return Number(told) * 1024
}

test('ten bombs at once raise the memory of hall and workshop by less than 300 MB', async () => {
  const own = createWorkshop({ idleMs: 60_000 })
  const bombs = await Promise.all([
    solid(7_071, 7_071).png().toBuffer(), solid(4_850, 4_850, 4).png({ progressive: true }).toBuffer(), solid(7_071, 7_071).withMetadata({ orientation: 6 }).jpeg().toBuffer(),
    solid(4_350, 4_350).jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toBuffer(), solid(4_650, 4_650, 4).webp({ effort: 0 }).toBuffer(), solid(4_650, 4_650).gif({ effort: 1 }).toBuffer(),
    solid(2_500, 2_500, 4).avif({ effort: 0 }).toBuffer(), solid(2_100, 12_000, 4).png().toBuffer(), png(30_000, 30_000), png(7_000, 7_000),
  ])
  const before = process.memoryUsage.rss()
  const readings = await Promise.all(bombs.map((bytes, at) => own.read(`member ${at}`, bytes)))
  expect(readings.map((reading) => 'width' in reading)).toEqual([true, true, true, true, true, true, true, true, false, false])
  const peak = mostMemoryOf(own.pid() ?? 0)
  const grown = Math.max(0, process.memoryUsage.rss() - before)
  await own.close()
  expect(peak).toBeGreaterThan(0)
  expect(Math.round((peak + grown) / 1e6)).toBeLessThan(300)
}, 90_000)
