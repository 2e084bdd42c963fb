import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const brotli = promisify(brotliCompress)
const deflate = promisify(gzip)

/** Writes .br and .gz beside every text asset once, at build time, so that no request pays for compressing them. */
export async function compressAssets(directory: string): Promise<void> {
  const files = await readdir(directory, { recursive: true })
  const texts = files.filter((file) => /\.(?:js|css|svg|json)$/.test(file)).map((file) => join(directory, file))
  for (const file of texts) {
    const content = await readFile(file)
    await writeFile(`${file}.br`, await brotli(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }))
    await writeFile(`${file}.gz`, await deflate(content, { level: 9 }))
  }
}
