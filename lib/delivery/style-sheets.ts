import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** The texts of the style sheets of a build by their addresses. */
export type StyleSheets = ReadonlyMap<string, string>

/** An address in a style sheet that is read from where the sheet lies: such a sheet cannot be put into a page. */
const relativeAddress = /url\((?!["']?(?:\/|data:|#))/

/** Reads the style sheets of a build, so that they can be put into the pages: a reader then waits for one answer, not for two. */
export function readStyleSheets(build: string): StyleSheets {
  const folder = path.join(build, 'static')
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
