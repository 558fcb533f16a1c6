import { expect, test } from 'vitest'
import { auditAction, auditDetail } from './audit-words'
import { auditEn } from './messages/audit-en'
import { auditKk } from './messages/audit-kk'
import { auditRu } from './messages/audit-ru'

test('every action has words in every language', () => {
  expect(Object.keys(auditRu)).toEqual(Object.keys(auditKk))
  expect(Object.keys(auditEn)).toEqual(Object.keys(auditKk))
  expect(auditAction('section.create', 'kk')).toBe('Бөлім қосты')
})

test('the detail is told by its texts, each once, without ids', () => {
  const detail = {
    before: { slug: 'sport', names: { kk: 'Спорт' } },
    after: { slug: 'sport', names: { kk: 'Спорттағы' }, id: '019376b0-0000-7000-8000-000000000000' },
    version: 3,
  }
  expect(auditDetail(detail)).toBe('sport · Спорт · Спорттағы')
})
