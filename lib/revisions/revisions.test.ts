import { afterAll, expect, test } from 'vitest'
import { testDatabase } from '@/db/testing/test-database'
import { begin, beginPublic, bodyOf, completeContent, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { listArticleRevisions } from '@/lib/articles/open-article'
import { saveDraft } from '@/lib/articles/save-draft'
import { nameRevision } from './name-revision'
import { openDifference } from './open-difference'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openNewsroom(db)
const { editor, author, contributor } = newsroom.people

async function listed(id: string) {
  const result = await listArticleRevisions(db, editor, id, { limit: 10 })
  if (!result.ok) throw new Error('The revisions were not listed')
  return result.revisions
}

test('the list says which revision readers have, which is not the newest', async () => {
  const { id, version } = await beginPublic(db, newsroom)
  await saveDraft(db, editor, { id, baseVersion: version, content: completeContent(newsroom, { headline: 'Жаңасы' }) })
  const revisions = await listed(id)
  expect(revisions.filter((revision) => revision.public).map(({ number }) => number)).toEqual([version])
  expect(revisions[0]).toMatchObject({ number: version + 1, public: false, approved: false, scheduled: false })
})

test('a revision gets a name and a note from whoever may change the article, and its text stays', async () => {
  const id = await begin(db, newsroom)
  const [revision] = await listed(id)
  const revisionId = revision?.id ?? ''
  const named = { revisionId, name: ' Сотқа дейін ', note: 'Заңгер қарады' }
  expect(await nameRevision(db, editor, named)).toEqual({ ok: true })
  expect((await listed(id))[0]).toMatchObject({ name: 'Сотқа дейін', note: 'Заңгер қарады' })

  for (const stranger of [author, contributor])
    expect(await nameRevision(db, stranger, { revisionId, name: 'Басқа', note: '' })).toMatchObject({
      reason: 'denied',
    })
  expect(await nameRevision(db, editor, { ...named, revisionId: id })).toMatchObject({ reason: 'notFound' })
  expect((await listed(id))[0]).toMatchObject({ name: 'Сотқа дейін' })
  const entries = await db
    .selectFrom('audit_log')
    .select(['action', 'detail'])
    .where('subject_id', '=', id)
    .where('action', '=', 'article.name-revision')
    .execute()
  expect(entries).toEqual([{ action: 'article.name-revision', detail: { version: 1, name: 'Сотқа дейін' } }])
})

test('two revisions of an article are compared, with the names of what was chosen; those of another are not', async () => {
  const id = await begin(db, newsroom)
  const content = completeContent(newsroom, {
    sectionId: newsroom.sections.sport,
    tagIds: [],
    body: bodyOf('Сенбі күні кешке жағалауға екі жүзге жуық адам жиналды.'),
  })
  await saveDraft(db, editor, { id, baseVersion: 1, content })
  const [newer, older] = await listed(id)
  const two = { articleId: id, olderId: older?.id ?? '', newerId: newer?.id ?? '' }
  const compared = await openDifference(db, editor, two)
  expect(compared).toMatchObject({
    ok: true,
    difference: {
      same: false,
      settings: [
        { name: 'section', before: ['Саясат'], after: ['Спорт'] },
        { name: 'tags', before: ['Экология'], after: [] },
      ],
      blocks: [{ kind: 'changed' }],
    },
  })
  const other = await begin(db, newsroom)
  expect(await openDifference(db, editor, { ...two, articleId: other })).toMatchObject({ reason: 'notFound' })
  expect(await openDifference(db, contributor, two)).toMatchObject({ reason: 'denied' })
})
