/**
 * Cuts the families to what the publication writes, and writes `app/fonts.css` to go with them. Run by hand when the letters
 * or the sources change: `node --import tsx lib/fonts/cut-fonts.ts`. The results are kept in the repository, so that a build needs
 * neither this nor the sources. The sources are whole fonts: those that come divided by script lose the kerning between a letter
 * of the basic Cyrillic block and one of the Kazakh letters, and a page would fetch three files for one family.
 */
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import subsetFont from 'subset-font'

const outputs = path.join('public', 'fonts')
const stylesheet = path.join('app', 'fonts.css')

const kazakhAndRussian = 'абвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяә'
const basicLatin = Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCharCode(0x20 + index)).join('')
/** The Kazakh alphabet in Latin letters, and what English and the names of neighbours need besides. */
const moreLatin = 'ÄäĞğİıÑñÖöŞşŪūÜüÇçÉé'
const signs = '\u00a0\u00ad\u2009\u202f§©«»°±·×÷–—―‘’‚“”„•…‹›€₸₽№←↑→↓−'
const letters = kazakhAndRussian + kazakhAndRussian.toLocaleUpperCase('kk') + basicLatin + moreLatin + signs

/** Töte jazu with its signs; the marks of direction are no letters and need none. */
const arabicLetters = 'ءآأابپتجچحدرزسشعغفقكگڭلمنھەوۇۆۋىي،؛؟ـ\u0674\u200c\u200d'
/** What stands among Arabic letters: digits, signs and words in Latin letters. */
const amongArabic = basicLatin + signs

/** No `liga`: the ligature of f and i would take the dot from a letter that the Latin alphabet tells apart from ı. */
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'tnum']
/** Without these the letters of a word would not join; `rlig` makes lam and alef one. */
const arabicFeatures = [...features, 'init', 'medi', 'fina', 'isol', 'rlig', 'calt', 'curs']

type Face = {
  family: 'Lora' | 'Source Sans 3' | 'Vazirmatn'
  /** CSS `font-weight` of the face: one weight, or the range it serves. */
  weight: string
  style: 'normal' | 'italic'
  source: string
  name: string
  axes?: Record<string, { min: number; max: number }>
  /** What is kept of the source; left out, the letters of Cyrillic and Latin. */
  letters?: string
  features?: readonly string[]
  /** CSS `unicode-range`, where a family comes in several files. */
  range?: string
}

const lora = path.join('node_modules', '@expo-google-fonts', 'lora')
const sourceSans = path.join('node_modules', 'source-sans')

const vazirmatn = path.join('node_modules', '@fontsource-variable', 'vazirmatn')
const arabicFace = {
  family: 'Vazirmatn',
  weight: '400 700',
  style: 'normal',
  axes: { wght: { min: 400, max: 700 } },
} as const

const faces: readonly Face[] = [
  {
    family: 'Lora',
    weight: '400 500',
    style: 'normal',
    source: path.join(lora, '400Regular', 'Lora_400Regular.ttf'),
    name: 'lora-regular',
  },
  {
    family: 'Lora',
    weight: '600 700',
    style: 'normal',
    source: path.join(lora, '600SemiBold', 'Lora_600SemiBold.ttf'),
    name: 'lora-semibold',
  },
  {
    family: 'Lora',
    weight: '400 700',
    style: 'italic',
    source: path.join(lora, '400Regular_Italic', 'Lora_400Regular_Italic.ttf'),
    name: 'lora-italic',
  },
  {
    family: 'Source Sans 3',
    weight: '400 700',
    style: 'normal',
    source: path.join(sourceSans, 'VF', 'SourceSans3VF-Upright.ttf'),
    name: 'source-sans',
    axes: { wght: { min: 400, max: 700 } },
  },
  {
    ...arabicFace,
    source: path.join(vazirmatn, 'files', 'vazirmatn-arabic-wght-normal.woff2'),
    name: 'vazirmatn-arabic',
    letters: arabicLetters,
    features: arabicFeatures,
    range: 'U+0600-06FF, U+200C-200E',
  },
  {
    ...arabicFace,
    source: path.join(vazirmatn, 'files', 'vazirmatn-latin-wght-normal.woff2'),
    name: 'vazirmatn-latin',
    letters: amongArabic,
    range: 'U+0020-007E, U+00A0-00FF, U+2009-203A, U+20AC',
  },
]

/**
 * How much wider than a font that is on every machine each family runs, measured in Chromium over a paragraph of Kazakh prose.
 * With these the fallback takes the room of the real font, so a line breaks at the same word in both. Of rules for one family and
 * weight the later goes first: DejaVu stands in where there is no Arial, as on most Linux machines, whose Liberation fonts lack the
 * Kazakh letters in many releases.
 */
const fallbacks = [
  { family: 'Lora', weight: '400 500', local: 'DejaVu Serif', ratio: 15_875 / 17_698 },
  { family: 'Lora', weight: '600 700', local: 'DejaVu Serif Bold', ratio: 16_491 / 19_774 },
  { family: 'Source Sans 3', weight: '400 500', local: 'DejaVu Sans', ratio: 14_362 / 17_778 },
  { family: 'Source Sans 3', weight: '600 700', local: 'DejaVu Sans Bold', ratio: 14_790 / 19_612 },
  { family: 'Lora', weight: '400 500', local: 'Times New Roman', ratio: 18_662 / 16_930 },
  { family: 'Lora', weight: '600 700', local: 'Times New Roman Bold', ratio: 19_506 / 18_050 },
  { family: 'Source Sans 3', weight: '400 500', local: 'Arial', ratio: 16_895 / 18_362 },
  { family: 'Source Sans 3', weight: '600 700', local: 'Arial Bold', ratio: 17_434 / 19_582 },
] as const

/** Ascent, descent and line gap of a TrueType font in parts of its em, from the tables `head` and `hhea`. */
function verticalMetrics(font: Buffer): { ascent: number; descent: number; lineGap: number } {
  const tables = new Map<string, number>()
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16
    tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8))
  }
  const head = tables.get('head')
  const hhea = tables.get('hhea')
  if (head === undefined || hhea === undefined) throw new Error('The font has no table head or hhea.')
  const em = font.readUInt16BE(head + 18)
  return {
    ascent: font.readInt16BE(hhea + 4) / em,
    descent: -font.readInt16BE(hhea + 6) / em,
    lineGap: font.readInt16BE(hhea + 8) / em,
  }
}

/** Cuts one face and gives the rule that names it. The name of the file holds a hash of its bytes, so that it may be cached for ever. */
async function cut(face: Face): Promise<string> {
  const font = await subsetFont(readFileSync(face.source), face.letters ?? letters, {
    targetFormat: 'woff2',
    noHinting: true,
    keepFeatures: face.features ?? features,
    ...(face.axes === undefined ? {} : { variationAxes: face.axes }),
  })
  const file = `${face.name}.${createHash('sha256').update(font).digest('hex').slice(0, 10)}.woff2`
  writeFileSync(path.join(outputs, file), font)
  process.stdout.write(`${file} ${font.length} bytes\n`)
  return rule([
    `font-family: '${face.family}'`,
    `font-weight: ${face.weight}`,
    ...(face.style === 'italic' ? ['font-style: italic'] : []),
    // The fallback takes the same room, so a font that comes late moves nothing that is being read. What stands in for an Arabic font is
    // another on every system: one that comes late waits for the next page.
    `font-display: ${face.family === 'Vazirmatn' ? 'optional' : 'swap'}`,
    `src: url('/fonts/${file}') format('woff2')`,
    ...(face.range === undefined ? [] : [`unicode-range: ${face.range}`]),
  ])
}

function fallbackRule({ family, weight, local, ratio }: (typeof fallbacks)[number]): string {
  const face = faces.find((candidate) => candidate.family === family)
  if (face === undefined) throw new Error(`No face of ${family}`)
  const { ascent, descent, lineGap } = verticalMetrics(readFileSync(face.source))
  const percent = (value: number) => `${(value * 100).toFixed(1)}%`
  return rule([
    `font-family: '${family} Fallback'`,
    `font-weight: ${weight}`,
    `src: local('${local}')`,
    `size-adjust: ${percent(ratio)}`,
    `ascent-override: ${percent(ascent / ratio)}`,
    `descent-override: ${percent(descent / ratio)}`,
    `line-gap-override: ${percent(lineGap / ratio)}`,
  ])
}

function rule(lines: readonly string[]): string {
  return `@font-face {\n${lines.map((line) => `  ${line};\n`).join('')}}\n`
}

mkdirSync(outputs, { recursive: true })
for (const old of readdirSync(outputs).filter((name) => name.endsWith('.woff2'))) rmSync(path.join(outputs, old))
const rules = await Promise.all(faces.map(cut))
writeFileSync(
  stylesheet,
  ['/* Made by lib/fonts/cut-fonts.ts. */\n', ...rules, ...fallbacks.map(fallbackRule)].join('\n'),
)
copyFileSync(path.join(lora, 'LICENSE_FONT'), path.join(outputs, 'OFL-Lora.txt'))
copyFileSync(path.join(sourceSans, 'LICENSE.md'), path.join(outputs, 'OFL-SourceSans3.txt'))
copyFileSync(path.join(vazirmatn, 'LICENSE'), path.join(outputs, 'OFL-Vazirmatn.txt'))

// Share images are set by Pango, which reads no WOFF2 everywhere and takes one file for all that is written in it.
const wholeVazirmatn = path.join('node_modules', '@expo-google-fonts', 'vazirmatn', '700Bold', 'Vazirmatn_700Bold.ttf')
writeFileSync(
  path.join('lib', 'share-image', 'fonts', 'vazirmatn-700.ttf'),
  await subsetFont(readFileSync(wholeVazirmatn), arabicLetters + amongArabic, {
    targetFormat: 'sfnt',
    noHinting: true,
  }),
)
copyFileSync(path.join(vazirmatn, 'LICENSE'), path.join('lib', 'share-image', 'fonts', 'vazirmatn-OFL.txt'))
