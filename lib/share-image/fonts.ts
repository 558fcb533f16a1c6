import { readFile } from 'node:fs/promises'
import path from 'node:path'

type Font = { name: string; data: Buffer; weight: 600 | 700; style: 'normal' }

const subsets = ['cyrillic', 'cyrillic-ext', 'latin', 'latin-ext'] as const

/** Families for `fontFamily`: each subset is a family of its own, because the drawing library looks into the first of a name only. */
export const headlineFamily = subsets.map((subset) => `Lora ${subset}`).join(', ')
export const labelFamily = subsets.map((subset) => `Source Sans 3 ${subset}`).join(', ')

let loaded: Promise<Font[]> | undefined

/**
 * The fonts that share images are set in. ә ғ қ ң ө ү һ live in `cyrillic-ext` and і in `cyrillic`: without any one of them the
 * drawing library would ask Google for the missing letters.
 */
export function shareImageFonts(): Promise<Font[]> {
  loaded ??= Promise.all([
    ...subsets.map((subset) => font(`Lora ${subset}`, `lora-${subset}-700-normal.woff`, 700)),
    ...subsets.map((subset) => font(`Source Sans 3 ${subset}`, `source-sans-3-${subset}-600-normal.woff`, 600)),
  ])
  return loaded
}

async function font(name: string, file: string, weight: Font['weight']): Promise<Font> {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), 'lib', 'share-image', 'fonts')
  return { name, data: await readFile(path.join(folder, file)), weight, style: 'normal' }
}
