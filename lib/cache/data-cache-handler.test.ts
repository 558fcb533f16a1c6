import { expect, test } from 'vitest'
import dataCache from './data-cache-handler'
import { announceInvalidation, onInvalidation } from './invalidation-hub'
import { renderScope } from './render-scope'
import { cacheClock } from './tag-times'

function entry(text: string, tags: string[], timestamp = cacheClock()) {
  const value = new Response(text).body
  if (value === null) throw new Error('A response with a text has a body.')
  return { value, tags, timestamp, stale: 300, revalidate: 3600, expire: 86_400 }
}

async function read(key: string): Promise<string | undefined> {
  const found = await dataCache.get(key)
  return found && (await new Response(found.value).text())
}

test('gives back what was put in, as often as it is asked', async () => {
  await dataCache.set('a', Promise.resolve(entry('мәтін', ['article:1'])))
  expect(await read('a')).toBe('мәтін')
  expect(await read('a')).toBe('мәтін')
  expect(await read('b')).toBeUndefined()
})

test('forgets what stands on a tag that was invalidated, and nothing else', async () => {
  await dataCache.set('one', Promise.resolve(entry('1', ['article:1', 'site'])))
  await dataCache.set('two', Promise.resolve(entry('2', ['article:2'])))
  announceInvalidation(['site'])
  expect(await read('one')).toBeUndefined()
  expect(await read('two')).toBe('2')
})

test('never keeps what was begun before an invalidation, and tells those who joined its making', async () => {
  const begunAt = cacheClock()
  announceInvalidation(['article:3'])
  const told: string[] = []
  const end = onInvalidation((tags) => told.push(...tags))
  await dataCache.set('late', Promise.resolve(entry('ескі', ['article:3', 'section:1'], begunAt)))
  end()
  expect(await read('late')).toBeUndefined()
  expect(told).toEqual(['article:3'])
})

test('reports the tags of what a render reads', async () => {
  await dataCache.set('reported', Promise.resolve(entry('x', ['article:4'])))
  const scope = { tags: new Set<string>(), complete: false }
  await renderScope().run(scope, () => dataCache.get('reported'))
  expect([...scope.tags]).toEqual(['article:4'])
})

test('is bounded by bytes: what was asked for last stays', async () => {
  const megabyte = 'x'.repeat(1024 * 1024)
  for (let index = 0; index < 30; index++) {
    await dataCache.set(`big-${index}`, Promise.resolve(entry(megabyte, [])))
    await dataCache.get('big-0')
  }
  expect(await read('big-0')).toBe(megabyte)
  expect(await read('big-1')).toBeUndefined()
  expect(await read('big-29')).toBe(megabyte)
})
