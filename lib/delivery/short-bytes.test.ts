import { afterEach, expect, it } from 'vitest'
import { renderScope } from '@/lib/cache/render-scope'
import { tellBytesShortly } from './short-bytes'

const asNode = Buffer.prototype.toJSON
afterEach(() => {
  Buffer.prototype.toJSON = asNode
})

const page = { kind: 'APP_PAGE', rscData: Buffer.from('Сәлем') }
const whole = '{"kind":"APP_PAGE","rscData":{"type":"Buffer","data":[208,161,211,153,208,187,208,181,208,188]}}'

it('tells bytes by their number while a page is rendered, also after a wait', async () => {
  tellBytesShortly()
  const scope = { tags: new Set<string>(), complete: false }
  const told = await renderScope().run(scope, async () => {
    await new Promise(setImmediate)
    return JSON.stringify(page)
  })
  expect(told).toBe('{"kind":"APP_PAGE","rscData":{"type":"Buffer","data":[10]}}')
})

it('leaves bytes whole everywhere else', () => {
  tellBytesShortly()
  expect(JSON.stringify(page)).toBe(whole)
  renderScope().run({ tags: new Set(), complete: false }, () => undefined)
  expect(JSON.stringify(page)).toBe(whole)
})
