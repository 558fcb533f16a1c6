import { expect, test } from 'vitest'
import { auditAction, auditDetail } from './audit-words'
import { wordDeskMessage } from './desk-message'

test('an action has words, and one of a later version goes by its name', () => {
  expect(auditAction('section.create', 'kk')).toBe('Бөлім қосты')
  expect(auditAction('session.refuse', 'ru')).toBe('Неудачная попытка входа')
  expect(auditAction('moon.landing', 'en')).toBe('moon.landing')
})

test('the detail is told by its texts, each once, without ids', () => {
  const detail = {
    before: { slug: 'sport', names: { kk: 'Спорт' } },
    after: { slug: 'sport', names: { kk: 'Спорттағы' }, id: '019376b0-0000-7000-8000-000000000000' },
    version: 3,
  }
  expect(auditDetail(detail, 'kk')).toBe('sport · Спорт · Спорттағы')
})

test('what the house calls by a name of its own is put into words', () => {
  expect(auditDetail({ from: 'author', to: 'editor' }, 'ru')).toBe('Автор · Редактор')
  const failed = { fieldErrors: { authorIds: { key: 'authorMissing' } } }
  expect(auditDetail(failed, 'ru')).toBe(wordDeskMessage({ key: 'authorMissing' }, 'ru'))
})
