import { scryptSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { hashPassword, passwordNeedsRehash, verifyPassword } from './password'

test('the password that was set is accepted and no other', async () => {
  const stored = await hashPassword('қара шаңырақ 2026')
  expect(await verifyPassword('қара шаңырақ 2026', stored)).toBe(true)
  expect(await verifyPassword('қара шаңырақ 2025', stored)).toBe(false)
  expect(await verifyPassword('', stored)).toBe(false)
})

test('the same password gives another hash each time, and stands in none of them', async () => {
  const [one, two] = await Promise.all([hashPassword('correct horse'), hashPassword('correct horse')])
  expect(one).not.toBe(two)
  expect(one).not.toContain('correct')
})

test('letters that look the same are the same, whatever keyboard wrote them', async () => {
  const stored = await hashPassword('\u0439од жəне caf\u00e9')
  expect(await verifyPassword('\u0438\u0306од жəне cafe\u0301', stored)).toBe(true)
})

test('a hash made with earlier parameters still opens, and is due to be replaced', async () => {
  const salt = Buffer.from('0123456789abcdef')
  const key = scryptSync('an old password', salt, 32, { N: 2 ** 14, r: 8, p: 1 })
  const stored = `$scrypt$ln=14,r=8,p=1$${salt.toString('base64url')}$${key.toString('base64url')}`
  expect(await verifyPassword('an old password', stored)).toBe(true)
  expect(passwordNeedsRehash(stored)).toBe(true)
  expect(passwordNeedsRehash(await hashPassword('a new password'))).toBe(false)
})

test('no account, and a hash that is none, are refused after as much work as a wrong password', async () => {
  const time = async (stored: string | null) => {
    const began = performance.now()
    expect(await verifyPassword('whatever it is', stored)).toBe(false)
    return performance.now() - began
  }
  const stored = await hashPassword('another one')
  const wrong = await time(stored)
  expect(await time(null)).toBeGreaterThan(wrong / 4)
  expect(await time('$scrypt$ln=15,r=8,p=3$broken')).toBeGreaterThan(wrong / 4)
})
