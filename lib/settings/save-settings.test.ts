import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { openNewsroom } from '@/lib/articles/newsroom-fixture'
import { onInvalidation } from '@/lib/cache/invalidation-hub'
import { tags } from '@/lib/cache/tags'
import { readSettings } from './read-settings'
import { saveSettings } from './save-settings'

const { db, drop } = await testDatabase()
afterAll(drop)
const { owner, editor } = (await openNewsroom(db)).people

test('a new publication has settings before anybody saves any', async () => {
  expect(await readSettings(db)).toMatchObject({
    version: 0,
    siteName: { kk: 'Қалам' },
    timeZone: 'Asia/Almaty',
    navigation: { kk: [], ru: [], en: [] },
  })
})

test('what an owner saves is read back, and every page is out of date', async () => {
  const told: string[] = []
  const silence = onInvalidation((more) => told.push(...more))
  const { version, ...before } = await readSettings(db)
  const settings = { ...before, siteName: { kk: 'Таң', ru: 'Тан', en: 'Tan' }, timeZone: 'Asia/Aqtau' }
  expect(await saveSettings(db, owner, { baseVersion: version, settings })).toEqual({ ok: true, version: 1 })
  silence()

  expect(await readSettings(db)).toEqual({ ...settings, version: 1 })
  expect(told).toEqual([tags.site()])
  const log = await db.selectFrom('audit_log').select('detail').where('action', '=', 'settings.save').execute()
  expect(log).toEqual([{ detail: { changed: ['siteName', 'timeZone'] } }])
})

test('an editor may not, and a save over a newer one is refused with the newer one', async () => {
  const { version, ...settings } = await readSettings(db)
  expect(await saveSettings(db, editor, { baseVersion: version, settings })).toMatchObject({ reason: 'denied' })
  expect(await saveSettings(db, owner, { baseVersion: version - 1, settings })).toMatchObject({
    reason: 'conflict',
    current: settings,
  })
})

test('wrong values are named by their place, with a reason for a person', async () => {
  const { version, ...before } = await readSettings(db)
  const link = (href: string) => ({ kind: 'link', label: 'Сілтеме', href })
  const settings = {
    ...before,
    timeZone: 'Asia/Joq',
    navigation: { ...before.navigation, kk: [link('/page/about'), link('javascript:alert(1)'), link('//evil.test')] },
    contacts: { ...before.contacts, email: 'kim' },
  }

  expect(await saveSettings(db, owner, { baseVersion: version, settings })).toEqual({
    ok: false,
    reason: 'invalid',
    fieldErrors: {
      timeZone: { key: 'timeZoneUnknown' },
      'navigation.kk.1.href': { key: 'addressInvalid' },
      'navigation.kk.2.href': { key: 'addressInvalid' },
      'contacts.email': { key: 'emailInvalid' },
    },
  })
})
