import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** What the front knows of the files that pages name. */
export type PageFiles = {
  /** The texts of style sheets by their addresses: they are put into the pages. */
  styles: ReadonlyMap<string, string>
  /** For the address of a script, the one that stands for its present bytes for ever. */
  scripts: ReadonlyMap<string, string>
}

/** Pages name their files as they are. */
export const noPageFiles: PageFiles = { styles: new Map(), scripts: new Map() }

/** Reads the style sheets of a build and the scripts of the site. @param publicFolder of what is served as it lies there */
export function readPageFiles(build: string, publicFolder: string): PageFiles {
  return { styles: readStyleSheets(path.join(build, 'static')), scripts: readScripts(publicFolder) }
}

/** The mark of a file's bytes in its address, short because every page carries it. */
export function fileVersion(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url').slice(0, 8)
}

/** An address in a style sheet that is read from where the sheet lies: such a sheet cannot be put into a page. */
const relativeAddress = /url\((?!["']?(?:\/|data:|#))/

/** A reader who gets the styles with the page waits for one answer, not for two. */
function readStyleSheets(folder: string): Map<string, string> {
  const sheets = new Map<string, string>()
  if (!existsSync(folder)) return sheets
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || path.extname(entry.name) !== '.css') continue
    const file = path.join(entry.parentPath, entry.name)
    const text = readFileSync(file, 'utf8')
      .replace(/\/\*# sourceMappingURL=.*?\*\//g, '')
      .trim()
    if (relativeAddress.test(text) || text.includes('</style')) continue
    sheets.set(`/_next/static/${path.relative(folder, file).split(path.sep).join('/')}`, text)
  }
  return sheets
}

function readScripts(folder: string): Map<string, string> {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder).filter((name) => path.extname(name) === '.js')
  return new Map(names.map((name) => [`/${name}`, `/${name}?v=${fileVersion(readFileSync(path.join(folder, name)))}`]))
}
