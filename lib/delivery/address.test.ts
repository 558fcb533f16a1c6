import { describe, expect, it } from 'vitest'
import { localeOfPath, parseAddress } from './address'
import { routeKind } from './route-kind'

describe('parseAddress', () => {
  it.each([
    ['/sayasat/zhana-zan', '/sayasat/zhana-zan'],
    ['/%73ayasat/zhana-zan', '/sayasat/zhana-zan'],
    ['/%d2%9b', '/%D2%9B'],
    ['/tag/a+b', '/tag/a+b'],
    ['http://evil.example/sayasat?x=1', '/sayasat'],
    ['/', '/'],
    ['/latn/', '/latn/'],
  ])('writes %s as %s', (target, path) => {
    expect(parseAddress(target)).toMatchObject({ kind: 'address', path })
  })

  it.each([
    ['/sayasat/', '/sayasat'],
    ['//evil.example/', '/evil.example'],
    ['/a//b?x=1', '/a/b?x=1'],
    ['/latn', '/latn/'],
    ['/kk-arab', '/arab/'],
    ['/kk', '/'],
    ['/kk/sayasat', '/sayasat'],
    ['/kk-latn/sayasat', '/latn/sayasat'],
    ['/feed', '/feed.xml'],
    ['/feed/', '/feed.xml'],
    ['/rss', '/feed.xml'],
    ['/rss.xml', '/feed.xml'],
    ['/ru/feed', '/ru/feed.xml'],
  ])('moves %s to %s', (target, location) => {
    expect(parseAddress(target)).toEqual({ kind: 'moved', location })
  })

  it.each([
    '/%',
    '/%zz',
    '/%ff',
    '/a?b=%',
    '/a?b=%e0%a4',
    '/..%2fetc/passwd',
    '/../x',
    '/a/%2e%2e/b',
    '/a%00b',
    '/a\\b',
    '/a#b',
  ])('calls %s broken', (target) => {
    expect(parseAddress(target)).toEqual({ kind: 'broken' })
  })
})

describe('localeOfPath', () => {
  it('takes whole words only', () => {
    expect(localeOfPath('/ru/x').segment).toBe('ru')
    expect(localeOfPath('/rubrika').segment).toBe('kk')
    expect(localeOfPath('/arab').dir).toBe('rtl')
  })
})

describe('routeKind', () => {
  const kindOf = (target: string) => {
    const address = parseAddress(target)
    if (address.kind !== 'address') throw new Error(`${target} is ${address.kind}`)
    return routeKind(address)
  }

  it('lets only declared parameters into the name of a page', () => {
    expect(kindOf('/sayasat/x?utm_source=a&fbclid=b')).toEqual({ kind: 'reader', key: '/sayasat/x' })
    expect(kindOf('/search?utm=1&q=%20%D2%9B%D0%B0%D0%BB%D0%B0%D0%BC++bar&q=2')).toEqual({
      kind: 'reader',
      key: `/search?q=${encodeURIComponent('қалам bar')}`,
    })
    expect(kindOf('/ru/search?q=')).toEqual({ kind: 'reader', key: '/ru/search' })
  })

  it('bounds what a reader may search for, without breaking a letter in two', () => {
    const key = kindOf(`/search?q=${encodeURIComponent(`${'a'.repeat(199)}😀`)}`)
    expect(key).toEqual({ kind: 'reader', key: `/search?q=${'a'.repeat(199)}${encodeURIComponent('\uFFFD')}` })
  })

  it('keeps the newsroom, files and health apart from pages', () => {
    expect(kindOf('/admin/articles')).toEqual({ kind: 'newsroom', upload: false })
    expect(kindOf('/admin/media/upload')).toEqual({ kind: 'newsroom', upload: true })
    expect(kindOf('/administration').kind).toBe('reader')
    expect(kindOf('/media/ab/abc.webp')).toEqual({ kind: 'media', mediaKey: 'ab/abc.webp' })
    expect(kindOf('/_next/static/chunks/a.js').kind).toBe('asset')
    expect(kindOf('/health/ready')).toEqual({ kind: 'health', check: 'ready' })
  })
})
