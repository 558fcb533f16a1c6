import { readFile } from 'node:fs/promises'
import path from 'node:path'

type Font = { name: string; data: Buffer; weight: 600 | 700; style: 'normal' }

const subsets = ['cyrillic', 'cyrillic-ext', 'latin', 'latin-ext'] as const

let loaded: Promise<Font[]> | undefined

/**
 * The fonts that share images are set in. ә ғ қ ң ө ү һ live in `cyrillic-ext` and і in `cyrillic`, so every subset is given:
 * the drawing library takes each letter from the first that has it.
 */
export function shareImageFonts(): Promise<Font[]> {
  loaded ??= Promise.all([
    ...subsets.map((subset) => font('Lora', `lora-${subset}-700-normal.woff`, 700)),
    ...subsets.map((subset) => font('Source Sans 3', `source-sans-3-${subset}-600-normal.woff`, 600)),
  ])
  return loaded
}

async function font(name: string, file: string, weight: Font['weight']): Promise<Font> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'share-image', 'fonts')
  return { name, data: await readFile(path.join(folder, file)), weight, style: 'normal' }
}
