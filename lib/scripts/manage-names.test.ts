import { afterAll, expect, test } from 'vitest'
import { listNameExceptions } from '@/db/queries/name-exceptions'
import { testDatabase } from '@/db/testing/test-database'
import { openNewsroom } from '@/lib/articles/newsroom-fixture'
import { onInvalidation } from '@/lib/cache/invalidation-hub'
import { tags } from '@/lib/cache/tags'
import { getConverter } from './converters'
import { readLoanLetters, saveLoanLetters } from './loan-letter-settings'
import { createNameException, deleteNameException, updateNameException } from './manage-names'

const { db, drop } = await testDatabase()
afterAll(drop)
const { people } = await openNewsroom(db)

const shakespeare = { name: ' Шекспир ', latn: 'Shakespeare', arab: '', note: 'Өз елінде осылай жазылады' }

test('a name is written as fixed, in all its forms, from the moment it is saved', async () => {
  const told: string[] = []
  const silence = onInvalidation((changed) => told.push(...changed))
  expect((await getConverter('latn', db))('Шекспирдің')).toBe('Şekspirdıñ')

  const created = await createNameException(db, people.editor, shakespeare)

  expect(created).toMatchObject({ ok: true, name: { name: 'Шекспир', latn: 'Shakespeare', arab: null } })
  expect(told).toContain(tags.site())
  expect((await getConverter('latn', db))('Шекспирдің')).toBe('Shakespearedıñ')
  if (!created.ok) return
  const { id } = created.name
  await updateNameException(db, people.editor, { ...shakespeare, id, latn: 'Shakspeare' })
  expect((await getConverter('latn', db))('Шекспир')).toBe('Shakspeare')
  await deleteNameException(db, people.editor, { id })
  expect((await getConverter('latn', db))('Шекспир')).toBe('Şekspir')
  expect(await listNameExceptions(db)).toEqual([])
  silence()
})

test('a name stands on the list once, whatever the case of its letters', async () => {
  await createNameException(db, people.editor, { ...shakespeare, name: 'Әуезов' })
  expect(await createNameException(db, people.editor, { ...shakespeare, name: 'ӘУЕЗОВ' })).toMatchObject({
    fieldErrors: { name: { key: 'nameTaken' } },
  })
})

test.each([
  [{ name: '' }, { name: { key: 'nameMissing' } }],
  [{ name: 'Shakespeare' }, { name: { key: 'nameNotKazakh' } }],
  [{ latn: '' }, { latn: { key: 'spellingMissing' } }],
  [{ latn: 'Шекспир' }, { latn: { key: 'latinInvalid' } }],
  [{ arab: 'Shakespeare' }, { arab: { key: 'arabicInvalid' } }],
  [{ latn: '<b>Shakespeare' }, { latn: { key: 'latinInvalid' } }],
])('%j is refused', async (fields, fieldErrors) => {
  expect(await createNameException(db, people.editor, { ...shakespeare, ...fields })).toEqual({
    ok: false,
    reason: 'invalid',
    fieldErrors,
  })
})

test('only editors fix names, and only owners change letters', async () => {
  expect(await createNameException(db, people.author, shakespeare)).toMatchObject({ reason: 'denied' })
  expect(await saveLoanLetters(db, people.editor, { baseVersion: 0, latn: {}, arab: {} })).toMatchObject({
    reason: 'denied',
  })
})

test('the letters of loanwords are those of the table, and a wrong one is named', async () => {
  const spellings = { latn: { ц: 'c', ъ: '' }, arab: { ч: 'تش' } }
  expect(await saveLoanLetters(db, 'system', { baseVersion: 0, ...spellings })).toEqual({ ok: true, version: 1 })
  expect(await readLoanLetters(db)).toMatchObject({ latn: { ц: 'c', ч: 'tş' }, arab: { ч: 'تش' }, version: 1 })
  expect((await getConverter('latn', db))('цирк')).toBe('cirk')

  expect(await saveLoanLetters(db, 'system', { baseVersion: 1, latn: { ц: 'ц' }, arab: {} })).toEqual({
    ok: false,
    reason: 'invalid',
    fieldErrors: { 'latn.ц': { key: 'loanLetterInvalid', values: { letter: 'ц' } } },
  })
  expect(await saveLoanLetters(db, 'system', { baseVersion: 0, ...spellings })).toMatchObject({ reason: 'refused' })
})
