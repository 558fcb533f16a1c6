import { afterAll, describe, expect, test } from 'vitest'
import { listTranslations } from '@/db/queries/publications'
import { findTranslation } from '@/db/queries/translations'
import { testDatabase } from '@/db/testing/test-database'
import { begin, beginPublic } from '@/lib/articles/newsroom-fixture'
import { toldTags } from '@/lib/cache/told-tags-fixture'
import { tags } from '@/lib/cache/tags'
import { bringUpToDate } from './bring-up-to-date'
import { linkTranslation, unlinkTranslation } from './link-translation'
import { openOriginalBeside } from './open-translator'
import { readGroup } from './read-group'
import { handlesOf, openTranslators } from './translation-fixture'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openTranslators(db)
const { editor, author } = newsroom.people
const { articleOf, translate, beginRussian, publish, isBehind } = handlesOf(db, newsroom)

const told = toldTags()

describe('linking', () => {
  test('leads readers from each to the other, and puts the pages of both out of date', async () => {
    const { id: original } = await beginPublic(db, newsroom)
    const id = await beginRussian()
    await publish(id)
    const group = async () => (await articleOf(original)).translationGroup
    told.length = 0

    expect(await linkTranslation(db, editor, { id, originalId: original })).toEqual({ ok: true })
    expect(told).toEqual(expect.arrayContaining([tags.article(id), tags.article(original)]))
    const found = await listTranslations(db, { articleId: original, translationGroup: await group() })
    expect(found).toMatchObject([{ articleId: id, edition: 'ru' }])
    expect(await isBehind(id)).toBe(false)

    told.length = 0
    expect(await unlinkTranslation(db, editor, { id: original })).toEqual({ ok: true })
    expect(told).toEqual(expect.arrayContaining([tags.article(id), tags.article(original)]))
    expect(await listTranslations(db, { articleId: original, translationGroup: await group() })).toEqual([])
    expect(await findTranslation(db, id)).toBeUndefined()
    expect(await unlinkTranslation(db, editor, { id })).toMatchObject({ message: { key: 'notTranslated' } })
  })

  test('brings together what either was linked with', async () => {
    const original = await begin(db, newsroom)
    const english = await translate(original, 'en')
    const russian = await beginRussian()
    await linkTranslation(db, editor, { id: russian, originalId: english })
    const group = await readGroup(db, editor, await articleOf(original))
    expect(group).toMatchObject({ others: [{ id: russian }, { id: english }], missing: [] })
  })

  test('is refused where a language would stand twice', async () => {
    const original = await begin(db, newsroom)
    const kazakh = await begin(db, newsroom)
    const refusal = { ok: false, message: { key: 'translationExists' } }
    expect(await linkTranslation(db, editor, { id: kazakh, originalId: original })).toMatchObject(refusal)
    await translate(original)
    expect(await linkTranslation(db, editor, { id: await beginRussian(), originalId: original })).toMatchObject(refusal)
    expect(await linkTranslation(db, editor, { id: original, originalId: original })).toMatchObject({
      reason: 'notFound',
    })
  })

  test('is for those who may edit the translation', async () => {
    const { id: original } = await beginPublic(db, newsroom)
    const editors = await beginRussian()
    expect(await linkTranslation(db, author, { id: editors, originalId: original })).toMatchObject({ reason: 'denied' })
    const authors = await beginRussian(author)
    expect(await linkTranslation(db, author, { id: authors, originalId: original })).toEqual({ ok: true })
    expect(await unlinkTranslation(db, author, { id: original })).toMatchObject({ reason: 'denied' })
  })

  test('and everything else here is in the audit log', async () => {
    const original = await begin(db, newsroom)
    const id = await beginRussian()
    await linkTranslation(db, editor, { id, originalId: original })
    const beside = await openOriginalBeside(db, editor, id)
    if (!beside.ok) throw new Error('The original did not open')
    await bringUpToDate(db, editor, { id, revisionId: beside.source.revisionId })
    await unlinkTranslation(db, editor, { id })
    const entries = await db
      .selectFrom('audit_log')
      .select('action')
      .where('subject_id', '=', id)
      .orderBy('id')
      .execute()
    expect(entries.map(({ action }) => action)).toEqual([
      'article.create',
      'article.link',
      'article.compare',
      'article.unlink',
    ])
  })
})
