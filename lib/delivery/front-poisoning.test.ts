import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { TestFront } from './front-fixture'

const front = await new TestFront().open()
beforeEach(() => front.begin())
afterAll(() => front.close())

describe('an attempt to poison a page', () => {
  const strange = {
    host: 'evil.example',
    'x-forwarded-host': 'evil.example',
    'x-forwarded-proto': 'http',
    cookie: 'session=1',
    'accept-language': 'ru',
  }

  it.each(Object.entries(strange))('by %s changes nothing', async (name, value) => {
    const path = `/poison-${name}`
    const poisoned = await front.ask(path, { [name]: value })
    const clean = await front.ask(path)
    expect(poisoned.body.toString()).toContain(`${path} | qalam.example |  |  | `)
    expect(clean.body.equals(poisoned.body)).toBe(true)
    expect(clean.headers['cache-status']).toBe('qalam; hit')
  })

  it('by a parameter that no route declares finds the page that is there', async () => {
    await front.ask('/parameters')
    const answer = await front.ask('/parameters?utm_source=x&__nextLocale=ru&_rsc=1')
    expect(answer.headers['cache-status']).toBe('qalam; hit')
    expect(front.reached).toHaveLength(1)
  })

  it('by another spelling of an address finds the page that is there', async () => {
    await front.ask('/spelling')
    expect((await front.ask('/%73pelling')).headers['cache-status']).toBe('qalam; hit')
    expect((await front.ask('/spelling/')).headers.location).toBe('/spelling')
    expect((await front.ask('//spelling')).headers.location).toBe('/spelling')
    expect((await front.ask('http://evil.example/spelling')).headers['cache-status']).toBe('qalam; hit')
    expect(front.reached).toHaveLength(1)
  })

  it.each([
    'rsc',
    'next-router-prefetch',
    'next-router-state-tree',
    'next-router-segment-prefetch',
    'next-url',
    'next-action',
    'x-nextjs-data',
  ])('by the header %s neither reads nor enters the store', async (name) => {
    const path = `/router-${name}`
    const before = await front.ask(path, { [name]: '1' })
    expect(before.headers['cache-control']).toBe('private, no-store')
    expect(before.headers['cache-status']).toBeUndefined()
    expect((await front.ask(path)).headers['cache-status']).toBe('qalam; fwd=miss; stored')
    expect((await front.ask(path, { [name]: '1' })).headers['cache-status']).toBeUndefined()
  })

  it('by a method other than reading is refused', async () => {
    const answer = await front.ask('/method', {}, { method: 'POST', body: 'x' })
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
    expect(front.reached).toEqual([])
  })
})
