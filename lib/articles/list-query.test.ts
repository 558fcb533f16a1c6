import { describe, expect, it } from 'vitest'
import { listAddress, parseListCursor, parseListQuery, writeListCursor } from './list-query'

const id = '0190a5b0-7c3e-7abc-8def-0123456789ab'

describe('parseListQuery', () => {
  it('takes what makes sense and leaves out the rest', () => {
    expect(
      parseListQuery({ status: 'draft', section: "'; drop table article", author: id, q: ' сайлау ', edition: 'fr' }),
    ).toEqual({
      status: 'draft',
      author: id,
      q: 'сайлау',
    })
    expect(parseListQuery({ status: ['draft', 'published'] })).toEqual({})
  })
})

describe('listAddress', () => {
  it('keeps the other filters and goes back to the first page', () => {
    expect(listAddress({ status: 'draft', q: 'сайлау', before: 'x' }, { status: 'published' })).toBe(
      '/admin/articles?status=published&q=%D1%81%D0%B0%D0%B9%D0%BB%D0%B0%D1%83',
    )
    expect(listAddress({ status: 'draft' }, { status: undefined })).toBe('/admin/articles?view=all')
    expect(listAddress({ status: 'draft' }, { before: 'y' })).toBe('/admin/articles?status=draft&before=y')
  })
})

describe('a cursor', () => {
  it('goes through an address unchanged', () => {
    const cursor = { at: new Date('2026-11-22T09:05:00.123Z'), id }
    expect(parseListCursor(writeListCursor(cursor))).toEqual(cursor)
  })

  it.each([undefined, '', 'x', `2026-11-22_${id}`, `2026-11-22T09:05:00Z_1`])(
    'is none when the address says %j',
    (text) => {
      expect(parseListCursor(text)).toBeUndefined()
    },
  )
})
