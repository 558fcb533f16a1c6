import { expect, test } from 'vitest'
import { returnPath } from './return-path'

test('leads back to where somebody was in the newsroom', () => {
  expect(returnPath('/admin/articles?status=draft')).toBe('/admin/articles?status=draft')
  expect(returnPath('/admin')).toBe('/admin')
})

test.each([
  'https://evil.example/admin',
  '//evil.example/admin',
  '/\\evil.example/admin',
  '/adminer',
  '/admin/../sayasat',
  'javascript:alert(1)',
  '/admin/sign-in?to=/admin',
  '/admin/setup?token=x',
  ['/admin/articles'],
  undefined,
])('leads to the desk instead of %s', (wanted) => {
  expect(returnPath(wanted)).toBe('/admin')
})
