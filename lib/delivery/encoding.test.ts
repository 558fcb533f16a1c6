import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseRange } from './byte-range'
import { acceptedCodings, compress, isCompressible } from './encoding'

describe('acceptedCodings', () => {
  it.each([
    [undefined, []],
    ['', []],
    ['gzip, deflate, br, zstd', ['br', 'zstd', 'gzip']],
    ['gzip;q=1.0, br;q=0.5', ['gzip', 'br']],
    ['br;q=0, gzip', ['gzip']],
    ['*', ['br', 'zstd', 'gzip']],
    ['identity, gzip;q=0.5', []],
    ['GZIP', ['gzip']],
    ['br;q=nonsense', []],
  ])('reads %j', (header, codings) => {
    expect(acceptedCodings(header)).toEqual(codings)
  })
})

describe('compress', () => {
  it('gives bodies that come apart to the same bytes', async () => {
    const body = Buffer.from('Қазақстан жаңалықтары. '.repeat(200))
    expect(brotliDecompressSync(await compress(body, 'br'))).toEqual(body)
    expect(zstdDecompressSync(await compress(body, 'zstd'))).toEqual(body)
    expect(gunzipSync(await compress(body, 'gzip'))).toEqual(body)
  })

  it('leaves pictures and tiny bodies alone', () => {
    expect(isCompressible('text/html; charset=utf-8', 5_000)).toBe(true)
    expect(isCompressible('application/rss+xml', 5_000)).toBe(true)
    expect(isCompressible('image/png', 5_000)).toBe(false)
    expect(isCompressible('text/html', 100)).toBe(false)
  })
})

describe('parseRange', () => {
  it.each([
    [undefined, undefined],
    ['bytes=0-4', { start: 0, end: 4 }],
    ['bytes=5-', { start: 5, end: 9 }],
    ['bytes=-3', { start: 7, end: 9 }],
    ['bytes=-30', { start: 0, end: 9 }],
    ['bytes=5-100', { start: 5, end: 9 }],
    ['bytes=10-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=5-2', undefined],
    ['bytes=0-1,3-4', undefined],
    ['lines=0-4', undefined],
    ['bytes=-', undefined],
  ])('reads %j of ten bytes', (header, range) => {
    expect(parseRange(header, 10)).toEqual(range)
  })
})
