/** What is kept of shared articles in this browser. */
type StoreName = 'update' | 'steps'

let opened: Promise<IDBDatabase> | undefined

/** Does one thing in the store. It is handed over at once: a page that is closed in the next moment does not take it along. */
export async function inKeptStore<Result>(
  name: StoreName,
  mode: IDBTransactionMode,
  use: (store: IDBObjectStore) => IDBRequest<Result>,
): Promise<Result> {
  const database = await (opened ??= open())
  const transaction = database.transaction(name, mode, { durability: 'relaxed' })
  const request = use(transaction.objectStore(name))
  if (mode === 'readwrite') transaction.commit()
  return settled(request)
}

/** Takes updates out, all at once. */
export async function takeOut(keys: readonly IDBValidKey[]): Promise<void> {
  const last = keys.at(-1)
  if (last === undefined) return
  await inKeptStore('update', 'readwrite', (store) => {
    for (const key of keys.slice(0, -1)) store.delete(key)
    return store.delete(last)
  })
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('qalam-together', 1)
  request.addEventListener('upgradeneeded', () => {
    request.result.createObjectStore('update', { keyPath: 'key', autoIncrement: true }).createIndex('of', 'of')
    request.result.createObjectStore('steps', { keyPath: 'of' })
  })
  return settled(request)
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () =>
      reject(new Error('The browser could not keep the text', { cause: request.error })),
    )
  })
}
