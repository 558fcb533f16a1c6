import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { openNewsroom } from '@/lib/articles/newsroom-fixture'
import { currentView, readListViews } from './list-views'
import { openWithListView, removeListView, saveListView } from './manage-list-views'

const { db, drop } = await testDatabase()
const { people } = await openNewsroom(db)
const { owner, editor, author } = people
afterAll(drop)

type Person = typeof editor

async function save(actor: Person, name: string, shared = false): Promise<string> {
  const saved = await saveListView(db, actor, { name, query: { status: 'draft', before: 'x' }, shared })
  if (!saved.ok) throw new Error(JSON.stringify(saved))
  return saved.id
}
const namesOf = async (actor: Person) => (await readListViews(db, actor)).views.map(({ name }) => name)

test('a view is its owner’s, and everybody’s when an editor shares it', async () => {
  await save(author, 'Менің қаралламам')
  await save(editor, 'Тексерілетіндер', true)
  expect(await namesOf(author)).toEqual(['Менің қаралламам', 'Тексерілетіндер'])
  expect(await namesOf(owner)).toEqual(['Тексерілетіндер'])
  const shared = (await readListViews(db, author)).views[1]
  expect(shared).toMatchObject({ ownerName: 'editor', mayDelete: false, query: { status: 'draft' } })
  expect(shared?.query.before).toBeUndefined()
})

test('saving by the same name replaces it, whatever the case', async () => {
  const first = await save(owner, 'Сенбілік')
  const again = await saveListView(db, owner, { name: ' СЕНБІЛІК ', query: { q: 'су' }, shared: false })
  expect(again).toEqual({ ok: true, id: first })
  expect((await readListViews(db, owner)).views.find(({ id }) => id === first)?.query).toEqual({ q: 'су' })
})

test('sharing is for editors; a name and a filter are needed', async () => {
  const query = { status: 'draft' } as const
  expect(await saveListView(db, author, { name: 'Ортақ', query, shared: true })).toMatchObject({ reason: 'denied' })
  expect(await saveListView(db, author, { name: ' ', query, shared: false })).toMatchObject({ reason: 'invalid' })
  expect(await saveListView(db, author, { name: 'Бос', query: {}, shared: false })).toMatchObject({ reason: 'refused' })
  expect(await namesOf(author)).not.toContain('Ортақ')
})

test('nobody deletes or opens with what is not theirs to see; an editor may delete what is shared', async () => {
  const own = await save(author, 'Жеке')
  const shared = await save(owner, 'Ортақ тізім', true)
  expect(await removeListView(db, editor, { id: own })).toMatchObject({ reason: 'notFound' })
  expect(await openWithListView(db, editor, { id: own })).toMatchObject({ reason: 'notFound' })
  expect(await removeListView(db, author, { id: shared })).toMatchObject({ reason: 'refused' })
  expect(await openWithListView(db, author, { id: shared })).toEqual({ ok: true })
  expect((await readListViews(db, author)).defaultId).toBe(shared)
  expect(await removeListView(db, editor, { id: shared })).toEqual({ ok: true })
  expect((await readListViews(db, author)).defaultId).toBeNull()
  expect(await removeListView(db, author, { id: own })).toEqual({ ok: true })
})

test('a list opens with a view until it is told not to', async () => {
  const id = await save(editor, 'Таңғы')
  await openWithListView(db, editor, { id })
  expect((await readListViews(db, editor)).defaultId).toBe(id)
  await openWithListView(db, editor, { id: null })
  expect((await readListViews(db, editor)).defaultId).toBeNull()
})

test('an address that asks for something else than its view shows that', async () => {
  const id = await save(editor, 'Қаралама')
  const { views } = await readListViews(db, editor)
  expect(currentView(views, { view: id })?.id).toBe(id)
  expect(currentView(views, { view: id, status: 'draft', before: 'y' })?.id).toBe(id)
  expect(currentView(views, { view: id, status: 'published' })).toBeUndefined()
  expect(currentView(views, { view: 'all' })).toBeUndefined()
})

test('a person keeps so many views and no more', async () => {
  for (let count = 0; count < 50; count++)
    await saveListView(db, author, { name: `Тізім ${count}`, query: { q: 'су' }, shared: false })
  const one = await saveListView(db, author, { name: 'Тағы бірі', query: { q: 'су' }, shared: false })
  expect(one).toMatchObject({ message: { key: 'viewLimit' } })
})
