import type { ArticleContent } from '@/lib/articles/article'
import type { Keeper } from './save-queue'

/** A text that waits on this device. */
export type KeptText = {
  articleId: string
  /** One open page. Two tabs on one article keep two texts. */
  tabId: string
  /** `unsent`: typed and not confirmed by the server. `aside`: somebody chose another text instead of it. */
  kind: 'unsent' | 'aside'
  content: ArticleContent
  baseVersion: number
  keptAt: string
}

/** Texts set aside are let go after this many days. */
const ASIDE_DAYS = 30
const STORE = 'text'
/** A text is written at most this often while somebody types: a letter now, then the latest. */
const THROTTLE_MS = 120

/** Keeps the unsent text of one open page. Failures are told once: a browser may refuse to keep anything. */
export function createKeeper(
  articleId: string,
  tabId: string,
  onFailure: (cause: unknown) => void,
): Keeper<ArticleContent> {
  let latest: (() => KeptText) | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  const write = () => {
    if (latest === undefined) return
    const text = latest()
    latest = undefined
    timer = setTimeout(() => {
      timer = undefined
      write()
    }, THROTTLE_MS)
    putText(text).catch(onFailure)
  }
  return {
    put(read, baseVersion) {
      latest = () => describe(articleId, tabId, 'unsent', read(), baseVersion)
      if (timer === undefined) write()
    },
    clear() {
      latest = undefined
      removeText({ articleId, tabId, kind: 'unsent' }).catch(onFailure)
    },
    setAside(content) {
      // Under a name of its own, so that the next text set aside does not replace it.
      putText(describe(articleId, crypto.getRandomValues(new Uint32Array(2)).join('-'), 'aside', content, 0)).catch(
        onFailure,
      )
    },
  }
}

function describe(
  articleId: string,
  tabId: string,
  kind: KeptText['kind'],
  content: ArticleContent,
  baseVersion: number,
): KeptText {
  return { articleId, tabId, kind, content, baseVersion, keptAt: new Date().toISOString() }
}

/** Everything that is kept on this device for an article, newest first. Old texts that were set aside are let go. */
export async function listKeptTexts(articleId: string): Promise<KeptText[]> {
  const all = await inStore<KeptText[]>('readonly', (store) => store.index('articleId').getAll(articleId))
  const oldest = new Date(Date.now() - ASIDE_DAYS * 86_400_000).toISOString()
  const stale = all.filter((text) => text.kind === 'aside' && text.keptAt < oldest)
  await Promise.all(stale.map(removeText))
  return all.filter((text) => !stale.includes(text)).sort((one, other) => other.keptAt.localeCompare(one.keptAt))
}

/** Lets a kept text go. */
export async function removeText({
  articleId,
  tabId,
  kind,
}: Pick<KeptText, 'articleId' | 'tabId' | 'kind'>): Promise<void> {
  await inStore('readwrite', (store) => store.delete([articleId, kind, tabId]))
}

async function putText(text: KeptText): Promise<void> {
  await inStore('readwrite', (store) => store.put(text))
}

async function inStore<Result>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest): Promise<Result> {
  const database = await (opened ??= openKeptTexts())
  return settled<Result>(use(database.transaction(STORE, mode).objectStore(STORE)))
}

let opened: Promise<IDBDatabase> | undefined

function openKeptTexts(): Promise<IDBDatabase> {
  const request = indexedDB.open('qalam-kept-texts', 1)
  request.addEventListener('upgradeneeded', () => {
    const store = request.result.createObjectStore(STORE, { keyPath: ['articleId', 'kind', 'tabId'] })
    store.createIndex('articleId', 'articleId')
  })
  return settled(request)
}

function settled<Result>(request: IDBRequest): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result as Result))
    request.addEventListener('error', () =>
      reject(new Error('The browser could not keep the text', { cause: request.error })),
    )
  })
}
