import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readStyleSheets } from './style-sheets'

function build(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'qalam-styles-'))
  mkdirSync(path.join(folder, 'static', 'chunks'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, 'static', 'chunks', name), text)
  return folder
}

describe('readStyleSheets', () => {
  it('reads the style sheets of a build by their addresses', () => {
    const sheets = readStyleSheets(
      build({ 'a.css': 'p{color:red}\n/*# sourceMappingURL=a.css.map */', 'a.js': 'stay()' }),
    )
    expect([...sheets]).toEqual([['/_next/static/chunks/a.css', 'p{color:red}']])
  })

  it('leaves a sheet where it lies that reads files from beside it', () => {
    const own = '@font-face{src:url(/fonts/a.woff2)}i{background:url("data:image/svg+xml,x")}'
    const sheets = readStyleSheets(build({ 'own.css': own, 'beside.css': 'i{background:url(../media/a.png)}' }))
    expect([...sheets.keys()]).toEqual(['/_next/static/chunks/own.css'])
  })

  it('knows none where nothing has been built', () => {
    expect(readStyleSheets('/there/is/no/build').size).toBe(0)
  })
})
