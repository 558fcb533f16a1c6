import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { compress } from './encoding'
import { packAssets } from './packed-assets'

it('writes beside a script a smaller form of the same bytes, and leaves what is compressed already alone', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'qalam-packed-'))
  try {
    const script = Array.from(
      { length: 400 },
      (_, index) => `export const word${index} = 'сөз ${index * 7919}'\n`,
    ).join('')
    await writeFile(path.join(folder, 'page.js'), script)
    await writeFile(path.join(folder, 'font.woff2'), script)
    await packAssets(folder)
    expect((await readdir(folder)).sort()).toEqual(['font.woff2', 'page.js', 'page.js.br'])
    const packed = await readFile(path.join(folder, 'page.js.br'))
    expect(brotliDecompressSync(packed).toString()).toBe(script)
    expect(packed.byteLength).toBeLessThan((await compress(Buffer.from(script), 'br')).byteLength)
  } finally {
    await rm(folder, { recursive: true })
  }
})
