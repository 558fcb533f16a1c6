import type { NoticeKind } from '@/lib/notices/kinds'
import type { Edition } from './editions'
import { noticesEn } from './messages/notices-en'
import { noticesKk } from './messages/notices-kk'
import { noticesRu } from './messages/notices-ru'
import { word } from './newsroom-message'

/** Plain strings, so that they may go to the browser; `{…}` stands for a value. */
export type NoticeMessages = Record<keyof typeof noticesKk, string>

const messages: Record<Edition, NoticeMessages> = { kk: noticesKk, ru: noticesRu, en: noticesEn }

export function noticeMessages(language: Edition): NoticeMessages {
  return messages[language]
}

const sentences = {
  mentioned: 'sayMentioned',
  assigned: 'sayAssigned',
  submitted: 'saySubmitted',
  returned: 'sayReturned',
  approved: 'sayApproved',
  released: 'sayReleased',
  'release-failed': 'sayReleaseFailed',
  'rights-ended': 'sayRightsEnded',
} as const satisfies Record<NoticeKind, keyof NoticeMessages>

const labels = {
  mentioned: 'mentioned',
  assigned: 'assigned',
  submitted: 'submitted',
  returned: 'returned',
  approved: 'approved',
  released: 'released',
  'release-failed': 'releaseFailed',
  'rights-ended': 'rightsEnded',
} as const satisfies Record<NoticeKind, keyof NoticeMessages>

/** A notice in a sentence without its full stop. @param name who did it; null for the house itself */
export function sayNotice(
  kind: NoticeKind,
  { headline, name }: { headline: string; name: string | null },
  language: Edition,
): string {
  const words = messages[language]
  return word(words[sentences[kind]], { headline: headline || words.untitled, name: name ?? words.house })
}

/** A kind as one chooses it. */
export function sayNoticeKind(kind: NoticeKind, words: NoticeMessages): string {
  return words[labels[kind]]
}
