import type { KeptLog } from './undo-log'

/** What is kept of one article on this device. */
type Kept = { of: string; keptAt: number; log: KeptLog }

const STORE = 'log'
/** Nobody takes back after so many days what they wrote. */
const DAYS = 14

let opened: Promise<IDBDatabase> | undefined

/** What could be taken back in an article when it was last written here; undefined when nothing is kept. Old logs are let go. */
export async function readUndoLog(of: string): Promise<KeptLog | undefined> {
  await inStore('readwrite', (store) =>
    store.index('keptAt').getAllKeys(IDBKeyRange.upperBound(Date.now() - DAYS * 86_400_000)),
  ).then((old) => Promise.all((old as IDBValidKey[]).map((key) => inStore('readwrite', (store) => store.delete(key)))))
  const found = (await inStore('readonly', (store) => store.get(of))) as Kept | undefined
  return found?.log
}

/** Keeps what can be taken back in an article, in place of what was kept before. */
export async function writeUndoLog(of: string, log: KeptLog): Promise<void> {
  const kept: Kept = { of, keptAt: Date.now(), log }
  await inStore('readwrite', (store) => store.put(kept))
}

async function inStore(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest): Promise<unknown> {
  const database = await (opened ??= open())
  return settled(use(database.transaction(STORE, mode).objectStore(STORE)))
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('qalam-undo', 1)
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore(STORE, { keyPath: 'of' }).createIndex('keptAt', 'keptAt')
  })
  return settled(request)
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () =>
      reject(new Error('The browser could not keep what can be taken back', { cause: request.error })),
    )
  })
}
