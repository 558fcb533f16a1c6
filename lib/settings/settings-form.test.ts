import { expect, test } from 'vitest'
import { readInput } from '@/lib/forms/read-input'
import { settingsForm } from './settings-form'
import { siteSettingsSchema } from './site-settings'

const sectionId = '019376b0-1111-7000-8000-000000000000'

function form(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries({ baseVersion: '3', timeZone: 'Asia/Almaty', ...texts, ...fields }))
    data.append(name, value)
  return data
}

const texts = {
  'siteName.kk': 'Қалам',
  'tagline.kk': '',
  'contacts.email': '',
  'contacts.phone': '',
  'contacts.postalAddress.kk': 'Алматы',
  'navigation.kk.0.item': '',
}

test('what the form sends is what the settings take; empty rows are left out', () => {
  const { baseVersion, settings } = settingsForm.parse(
    readInput(
      form({
        'navigation.kk.0.item': `section:${sectionId}`,
        'navigation.kk.1.item': '',
        'navigation.kk.2.item': 'link',
        'navigation.kk.2.label': 'Жазылу',
        'navigation.kk.2.href': '/page/jazylu',
        'contacts.profiles.0.label': '',
        'contacts.profiles.0.href': '',
        'contacts.profiles.1.label': 'Telegram',
        'contacts.profiles.1.href': 'https://t.me/qalam',
      }),
    ),
  )
  expect(baseVersion).toBe(3)
  const saved = siteSettingsSchema.parse(settings)
  expect(saved.navigation.kk).toEqual([
    { kind: 'section', sectionId },
    { kind: 'link', label: 'Жазылу', href: '/page/jazylu' },
  ])
  expect(saved.navigation.ru).toEqual([])
  expect(saved.contacts.profiles).toEqual([{ label: 'Telegram', href: 'https://t.me/qalam' }])
  expect(saved.siteName).toEqual({ kk: 'Қалам', ru: '', en: '' })
})
