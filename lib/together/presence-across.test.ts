import { afterAll, afterEach, expect, test } from 'vitest'
import type { TogetherCall } from '@/db/queries/article-documents'
import { togetherChannel } from '@/db/queries/article-documents'
import { listen } from '@/db/listen'
import { testDatabase } from '@/db/testing/test-database'
import { begin, openNewsroom } from '@/lib/articles/newsroom-fixture'
import { colourOf } from './messages'
import { type Instance, openWriter, signIn, startTwoInstances, until, type Writer } from './together-fixture'

const { db, url, drop } = await testDatabase()
const newsroom = await openNewsroom(db)
const { editor, owner } = newsroom.people
const { one, other, stop } = await startTwoInstances(db, url)
const writers: Writer[] = []

afterEach(() => {
  for (const writer of writers.splice(0)) writer.leave()
})
afterAll(async () => {
  await stop()
  await drop()
})

async function open(instance: Instance, articleId: string, userId: string): Promise<Writer> {
  const writer = openWriter(instance.url, articleId, (await signIn(db, userId)).cookie)
  writers.push(writer)
  await until(() => writer.provider.synced, 'the writer is in')
  return writer
}

/** What one sees of another; undefined when they are not there. */
function seen(by: Writer, whom: Writer): Record<string, unknown> | undefined {
  return by.provider.awareness?.getStates().get(whom.doc.clientID)
}

test('people on two instances see each other, whoever came first, and each other’s cursors', async () => {
  const id = await begin(db, newsroom)
  const mine = await open(one, id, editor.id)
  mine.provider.setAwarenessField('place', 'headline')
  const theirs = await open(other, id, owner.id)
  theirs.provider.setAwarenessField('cursor', 1)
  await until(() => seen(theirs, mine)?.place === 'headline', 'who was there is seen by who comes')
  await until(() => seen(mine, theirs)?.cursor === 1, 'who comes is seen by who was there')
  expect(seen(mine, theirs)?.user).toEqual({ id: owner.id, name: 'owner', colour: colourOf(owner.id) })

  for (let step = 2; step <= 60; step += 1) theirs.provider.setAwarenessField('cursor', step)
  await until(() => seen(mine, theirs)?.cursor === 60, 'the last place is told')

  theirs.leave()
  await until(() => seen(mine, theirs) === undefined, 'who leaves is not seen any more')
})

test('somebody whose line changes from one instance to the other stays there', async () => {
  const id = await begin(db, newsroom)
  const watcher = await open(one, id, owner.id)
  const mover = await open(one, id, editor.id)
  mover.provider.setAwarenessField('place', 'body')
  await until(() => seen(watcher, mover)?.place === 'body', 'seen')
  const again = openWriter(other.url, id, (await signIn(db, editor.id)).cookie, mover.doc)
  writers.push(again)
  await until(() => again.provider.synced, 'in again')
  again.provider.setAwarenessField('place', 'headline')
  again.provider.setAwarenessField('cursor', 5)
  mover.leave()
  await until(() => seen(watcher, mover)?.cursor === 5, 'seen from the other instance')
  // The end of the old connection is told of by now.
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(seen(watcher, mover)).toMatchObject({ place: 'headline', cursor: 5 })
})

test('moves are told a few times a second however many there are, and nothing to nobody', async () => {
  const calls: TogetherCall[] = []
  const ear = await listen({
    url,
    channel: togetherChannel,
    onNotification: (payload) => calls.push(JSON.parse(payload)),
    onLost: () => undefined,
  })
  const people = () => calls.filter(({ kind }) => kind === 'people')
  const id = await begin(db, newsroom)
  const mine = await open(one, id, editor.id)
  for (let step = 0; step < 50; step += 1) mine.provider.setAwarenessField('cursor', step)
  const theirs = await open(other, id, owner.id)
  await until(() => seen(theirs, mine)?.cursor === 49, 'told to who comes')
  const before = people().length
  expect(before).toBeLessThanOrEqual(4)
  const began = Date.now()
  for (let step = 50; step < 250; step += 1) {
    mine.provider.setAwarenessField('cursor', step)
    await new Promise((resolve) => setTimeout(resolve, 4))
  }
  await until(() => seen(theirs, mine)?.cursor === 249, 'told')
  expect(people().length - before).toBeLessThanOrEqual((Date.now() - began) / 150 + 2)
  await ear.close()
})
