import type { ActionFailure } from '@/lib/forms/action-result'
import type { ChoosableArticle, FoundDesk } from '@/lib/found/found-desk'
import type { Edition } from '@/lib/i18n/editions'

type Answer<Success> = Promise<({ ok: true } & Success) | ActionFailure>

/** What the panel of search and sharing can ask the server for. Each action checks on the server who asks. */
export type FoundActions = {
  openDesk: (article: { id: string; shareImageId: string | null; relatedIds: readonly string[] }) => Answer<FoundDesk>
  findRelated: (asked: { id: string; edition: Edition; query: string }) => Answer<{ articles: ChoosableArticle[] }>
  inScript: (asked: { script: 'latn' | 'arab'; texts: readonly string[] }) => Answer<{ texts: string[] }>
  chooseSeries: (asked: { id: string; seriesId: string | null }) => Answer<{ message: string }>
}
