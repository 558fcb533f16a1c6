import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileVersion, readPageFiles } from './page-files'

function build(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'qalam-styles-'))
  mkdirSync(path.join(folder, 'static', 'chunks'), { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, 'static', 'chunks', name), text)
  return folder
}

describe('readPageFiles', () => {
  it('reads the style sheets of a build by their addresses', () => {
    const folder = build({ 'a.css': 'p{color:red}\n/*# sourceMappingURL=a.css.map */', 'a.js': 'stay()' })
    expect([...readPageFiles(folder, '/nowhere').styles]).toEqual([['/_next/static/chunks/a.css', 'p{color:red}']])
  })

  it('leaves a sheet where it lies that reads files from beside it', () => {
    const own = '@font-face{src:url(/fonts/a.woff2)}i{background:url("data:image/svg+xml,x")}'
    const folder = build({ 'own.css': own, 'beside.css': 'i{background:url(../media/a.png)}' })
    expect([...readPageFiles(folder, '/nowhere').styles.keys()]).toEqual(['/_next/static/chunks/own.css'])
  })

  it('knows none where nothing has been built', () => {
    expect(readPageFiles('/there/is/no/build', '/nowhere').styles.size).toBe(0)
  })

  it('knows the scripts of the site by their present bytes', () => {
    const folder = path.join(build({ 'reader.js': 'improve()', 'reader.css': 'p{}' }), 'static', 'chunks')
    const address = `/reader.js?v=${fileVersion(Buffer.from('improve()'))}`
    expect([...readPageFiles('/nowhere', folder).scripts]).toEqual([['/reader.js', address]])
  })
})
