/** Where typed text waits on this device until the server has it. */
export type Keeper<Content> = {
  /** @param read gives the content; it may be called at once or a moment later */
  put: (read: () => Content, baseVersion: number) => void
  /**
   * Writes what still waits to be written, at once. Settles when all that was put is written down and outlives this page, or when the
   * browser has refused it (which `onFailure` hears); never rejects.
   */
  settled: () => Promise<void>
  /** The server has everything. */
  clear: () => void
}

type Place = { of: string; tabId: string; kind: 'unsent' }

/** A text that waits on this device. */
export type KeptText<Content> = {
  /** What it is the text of: the id of an article, or a name such as `page-new-kk`. */
  of: string
  /** One open page. Two tabs on one text keep two. */
  tabId: string
  /** Typed and not confirmed by the server. */
  kind: 'unsent'
  content: Content
  baseVersion: number
  keptAt: string
}

const STORE = 'text'
/** A text is written at most this often while somebody types: a letter now, then the latest. */
const THROTTLE_MS = 120

/** Keeps the unsent text of one open page. Failures are told once: a browser may refuse to keep anything. */
export function createKeeper<Content>(of: string, tabId: string, onFailure: (cause: unknown) => void): Keeper<Content> {
  let latest: (() => KeptText<Content>) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  // The store writes in the order in which it was asked: when the last is written, all are.
  let lastWrite: Promise<void> = Promise.resolve()
  const write = () => {
    if (latest === undefined) return
    const text = latest()
    latest = undefined
    clearTimeout(timer)
    timer = setTimeout(() => {
      timer = undefined
      write()
    }, THROTTLE_MS)
    lastWrite = putText(text).catch(onFailure)
  }
  return {
    put(read, baseVersion) {
      latest = () => describe(of, tabId, read(), baseVersion)
      if (timer === undefined) write()
    },
    settled() {
      write()
      return lastWrite
    },
    clear() {
      latest = undefined
      removeText({ of, tabId, kind: 'unsent' }).catch(onFailure)
    },
  }
}

function describe<Content>(of: string, tabId: string, content: Content, baseVersion: number): KeptText<Content> {
  return { of, tabId, kind: 'unsent', content, baseVersion, keptAt: new Date().toISOString() }
}

/** Everything that is kept on this device of a text, newest first. */
export async function listKeptTexts<Content>(of: string): Promise<KeptText<Content>[]> {
  const all = await inStore<KeptText<Content>[]>('readonly', (store) => store.index('of').getAll(of))
  return all.sort((one, other) => other.keptAt.localeCompare(one.keptAt))
}

/** Lets a kept text go. */
export async function removeText({ of, tabId, kind }: Place): Promise<void> {
  await inStore('readwrite', (store) => store.delete([of, kind, tabId]))
}

async function putText(text: KeptText<unknown>): Promise<void> {
  await inStore('readwrite', (store) => store.put(text))
}

/** @returns the answer, once the transaction is complete: what it has written then outlives this page. */
async function inStore<Result>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest): Promise<Result> {
  const database = await keptTexts()
  const transaction = database.transaction(STORE, mode)
  const request = use(transaction.objectStore(STORE))
  // Left to itself a transaction is committed only after this page has taken note of the answer, and a page that is closed before
  // that takes the text with it. Asked for together with the writing, the commit needs this page no more.
  transaction.commit()
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve(request.result as Result))
    transaction.addEventListener('abort', () => reject(notKept(transaction.error)))
  })
}

let opened: Promise<IDBDatabase> | undefined

/** The store, opened once. One that could not be opened or was closed by the browser is opened again when it is next asked for. */
function keptTexts(): Promise<IDBDatabase> {
  const forget = () => (opened = undefined)
  return (opened ??= openKeptTexts(forget).catch((cause: unknown) => {
    forget()
    throw cause
  }))
}

function openKeptTexts(onClose: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open('qalam-kept', 1)
  request.addEventListener('upgradeneeded', () => {
    const store = request.result.createObjectStore(STORE, { keyPath: ['of', 'kind', 'tabId'] })
    store.createIndex('of', 'of')
  })
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => {
      request.result.addEventListener('close', onClose)
      resolve(request.result)
    })
    request.addEventListener('error', () => reject(notKept(request.error)))
  })
}

function notKept(cause: DOMException | null): Error {
  return new Error('The browser could not keep the text', { cause })
}

/** A name for one open page, which no other has. */
export function newTabId(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-')
}
