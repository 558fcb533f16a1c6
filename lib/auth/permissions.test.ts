import { describe, expect, test } from 'vitest'
import { type Actor, can, permit } from './permissions'

const owner: Actor = { id: 'o', role: 'owner' }
const editor: Actor = { id: 'e', role: 'editor' }
const author = { id: 'a', role: 'author' } as const satisfies Actor
const contributor = { id: 'c', role: 'contributor' } as const satisfies Actor

describe('articles', () => {
  test('an editor publishes anybody’s article', () => {
    expect(can(editor, 'article.publish', { createdBy: 'a', status: 'in_review' })).toBe(true)
  })

  test('an author publishes their own article and nobody else’s', () => {
    expect(can(author, 'article.publish', { createdBy: 'a', status: 'draft' })).toBe(true)
    expect(permit(author, 'article.publish', { createdBy: 'e', status: 'draft' })).toEqual({
      ok: false,
      reason: 'deniedNotOwn',
    })
    expect(can(author, 'article.publish', { createdBy: null, status: 'draft' })).toBe(false)
  })

  test('a contributor edits an own draft until it is submitted, and never publishes', () => {
    expect(can(contributor, 'article.edit', { createdBy: 'c', status: 'draft' })).toBe(true)
    expect(permit(contributor, 'article.edit', { createdBy: 'c', status: 'in_review' })).toEqual({
      ok: false,
      reason: 'deniedSubmitted',
    })
    expect(permit(contributor, 'article.publish', { createdBy: 'c', status: 'draft' })).toEqual({
      ok: false,
      reason: 'deniedToRole',
    })
  })

  test('an author or a contributor translates what they wrote and what readers see, and no draft of others', () => {
    for (const actor of [author, contributor]) {
      expect(can(actor, 'article.translate', { createdBy: actor.id, status: 'draft' })).toBe(true)
      expect(can(actor, 'article.translate', { createdBy: 'e', status: 'published' })).toBe(true)
      for (const status of ['draft', 'in_review', 'scheduled', 'withdrawn'] as const)
        expect(permit(actor, 'article.translate', { createdBy: 'e', status })).toEqual({
          ok: false,
          reason: 'deniedNotOwn',
        })
    }
  })
})

test('settings and users are the owner’s alone', () => {
  for (const action of ['settings.manage', 'user.manage'] as const) {
    expect(can(owner, action)).toBe(true)
    for (const actor of [editor, author, contributor]) expect(can(actor, action)).toBe(false)
  }
})

test('without a row the question is whether the person may ever do it', () => {
  expect(can(author, 'article.withdraw')).toBe(true)
  expect(can(contributor, 'article.withdraw')).toBe(false)
})

test('the house itself may do everything', () => {
  expect(can('system', 'user.manage')).toBe(true)
})
