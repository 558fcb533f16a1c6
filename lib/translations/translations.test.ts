import { afterAll, describe, expect, test } from 'vitest'
import { newId } from '@/db/id'
import { findTranslation } from '@/db/queries/translations'
import { testDatabase } from '@/db/testing/test-database'
import { begin, beginPublic, bodyOf } from '@/lib/articles/newsroom-fixture'
import { bringUpToDate } from './bring-up-to-date'
import { openOriginalBeside } from './open-translator'
import { readGroup } from './read-group'
import { translateArticle } from './translate-article'
import { handlesOf, openTranslators } from './translation-fixture'

const { db, drop } = await testDatabase()
afterAll(drop)
const newsroom = await openTranslators(db)
const { editor, author, contributor } = newsroom.people
const { articleOf, translate, save, publish, isBehind } = handlesOf(db, newsroom)

describe('translating', () => {
  test('begins a draft with the section, the byline, the tags and the picture that stand in the other edition', async () => {
    const [there, picture] = [newId(), newId()]
    await db.insertInto('tag').values({ id: there, edition: 'ru', slug: 'ekologiia', name: 'Экология' }).execute()
    const file = {
      content_hash: picture,
      file_name: 'a.jpg',
      mime_type: 'image/jpeg',
      byte_size: 1,
      width: 3,
      height: 2,
    }
    await db
      .insertInto('media')
      .values({ id: picture, ...file })
      .execute()
    const nameless = newId()
    await db
      .insertInto('author')
      .values({ id: nameless, slug: 'bolat', names: JSON.stringify({ kk: 'Болат' }) })
      .execute()
    const kazakhOnly = newId()
    await db.insertInto('tag').values({ id: kazakhOnly, edition: 'kk', slug: 'ozen', name: 'Өзен' }).execute()
    const original = await begin(db, newsroom, {
      authorIds: [nameless, newsroom.authorId],
      tagIds: [kazakhOnly, newsroom.tagId],
      lead: { mediaId: picture, alt: 'Жағалау', caption: 'Сенбілік', credit: 'А. Әлиев' },
    })

    const id = await translate(original)

    const { translationGroup } = await articleOf(original)
    expect(await articleOf(id)).toMatchObject({
      edition: 'ru',
      status: 'draft',
      translationGroup,
      sectionId: newsroom.sections.sayasat,
      authorIds: [newsroom.authorId],
      tagIds: [there],
      lead: { mediaId: picture, alt: '', caption: '', credit: 'А. Әлиев' },
      headline: '',
      slug: '',
      createdBy: editor.id,
    })
    expect(await isBehind(id)).toBe(false)
  })

  test('takes the first section of an edition where the article’s own has no name in it', async () => {
    const id = await translate(await begin(db, newsroom, { sectionId: newsroom.sections.sport }))
    expect((await articleOf(id)).sectionId).toBe(newsroom.sections.sayasat)
  })

  test('into a language that is there already is refused, from whichever article of the group', async () => {
    const original = await begin(db, newsroom)
    const id = await translate(original)
    const refusal = { ok: false, message: { key: 'translationExists' } }
    expect(await translateArticle(db, editor, { id: original, edition: 'ru' })).toMatchObject(refusal)
    expect(await translateArticle(db, editor, { id, edition: 'kk' })).toMatchObject(refusal)
  })

  test('two people at once begin one translation', async () => {
    const original = await begin(db, newsroom)
    const results = await Promise.all(
      [1, 2, 3].map(() => translateArticle(db, editor, { id: original, edition: 'ru' })),
    )
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    const group = await readGroup(db, editor, await articleOf(original))
    expect(group).toMatchObject({ others: [{ edition: 'ru' }], missing: ['en'] })
  })

  test('is for those who may read the text: an author translates what is public, and no draft of others', async () => {
    const draft = await begin(db, newsroom)
    for (const actor of [author, contributor])
      expect(await translateArticle(db, actor, { id: draft, edition: 'ru' })).toMatchObject({
        ok: false,
        reason: 'denied',
        message: { key: 'deniedNotOwn' },
      })
    const { id: original } = await beginPublic(db, newsroom, { headline: 'Жарық көрген' })
    await save(original, { headline: 'Әлі шықпаған' })

    const id = await translate(original, 'ru', author)

    const beside = await openOriginalBeside(db, author, id)
    expect(beside).toMatchObject({ ok: true, readable: false, source: { content: { headline: 'Жарық көрген' } } })
    expect(await openOriginalBeside(db, editor, id)).toMatchObject({
      source: { content: { headline: 'Әлі шықпаған' } },
    })
    expect([await isBehind(id, author), await isBehind(id, editor)]).toEqual([false, true])
    await publish(original)
    expect(await isBehind(id, author)).toBe(true)
  })
})

describe('a translation', () => {
  test('is behind when the text of the original changes, and says what changed, until somebody says that it is not', async () => {
    const original = await begin(db, newsroom, { body: bodyOf('Бірінші абзац қалады.', 'Екі мың көшет отырғызылды.') })
    const id = await translate(original)
    await save(original, { body: bodyOf('Бірінші абзац қалады.', 'Үш мың көшет отырғызылды.', 'Жаңа абзац.') })

    expect(await isBehind(id)).toBe(true)
    expect(await isBehind(original)).toBe(false)
    expect(await readGroup(db, editor, await articleOf(id))).toMatchObject({ originalId: original, behind: true })
    const beside = await openOriginalBeside(db, editor, id)
    if (!beside.ok) throw new Error('The original did not open')
    expect(beside.changes).toMatchObject({
      same: false,
      headline: { kind: 'same' },
      blocks: [{ kind: 'same' }, { kind: 'changed' }, { kind: 'added' }],
    })

    const { revisionId } = beside.source
    expect(await bringUpToDate(db, editor, { id, revisionId })).toEqual({ ok: true })
    expect(await isBehind(id)).toBe(false)
    expect(await findTranslation(db, id)).toMatchObject({ revisionId, comparedByName: 'editor' })
    expect(await openOriginalBeside(db, editor, id)).toMatchObject({ changes: { same: true } })
  })

  test('is not behind when only the address or the section changed, nor when a change was taken back', async () => {
    const original = await begin(db, newsroom)
    const id = await translate(original)
    await save(original, { slug: 'basqa-mekenzhai', sectionId: newsroom.sections.sport, tagIds: [] })
    expect(await isBehind(id)).toBe(false)
    await save(original, { headline: 'Басқа тақырып' })
    expect(await isBehind(id)).toBe(true)
    await save(original, {})
    expect(await isBehind(id)).toBe(false)
  })

  test('stays behind what was saved after the translator looked', async () => {
    const original = await begin(db, newsroom)
    const id = await translate(original)
    await save(original, { headline: 'Екінші' })
    const beside = await openOriginalBeside(db, editor, id)
    if (!beside.ok) throw new Error('The original did not open')
    await save(original, { headline: 'Үшінші' })
    await bringUpToDate(db, editor, { id, revisionId: beside.source.revisionId })
    expect(await isBehind(id)).toBe(true)
  })

  test('is brought up to date by those who may edit it, against a revision of its own original', async () => {
    const original = await begin(db, newsroom)
    const id = await translate(original)
    const other = await openOriginalBeside(db, editor, await translate(await begin(db, newsroom)))
    if (!other.ok) throw new Error('The original did not open')
    const { revisionId } = other.source
    expect(await bringUpToDate(db, author, { id, revisionId })).toMatchObject({ reason: 'denied' })
    expect(await bringUpToDate(db, editor, { id, revisionId })).toMatchObject({ reason: 'notFound' })
    expect(await bringUpToDate(db, editor, { id: original, revisionId })).toMatchObject({
      message: { key: 'notTranslated' },
    })
  })
})
