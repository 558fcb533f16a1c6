import type { NoticeRow } from '@/db/queries/notices'
import type { Edition } from '@/lib/i18n/editions'
import { sayNotice } from '@/lib/i18n/notice-messages'
import { isNoticeKind } from './kinds'

/** A notice in a sentence; one of a kind that a later version of the house made is told by its headline. */
export function wordNotice({ kind, headline, actorName }: NoticeRow, language: Edition): string {
  return isNoticeKind(kind) ? sayNotice(kind, { headline, name: actorName }, language) : headline
}

/** What there is to read with a notice: a reason, what was said in a note. */
export function textOf({ detail }: Pick<NoticeRow, 'detail'>): string {
  return typeof detail === 'object' && detail !== null && 'text' in detail && typeof detail.text === 'string'
    ? detail.text
    : ''
}
