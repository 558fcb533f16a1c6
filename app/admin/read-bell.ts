import type { SignedInUser } from '@/lib/auth/session'
import { database } from '@/lib/database'
import { noticeMessages } from '@/lib/i18n/notice-messages'
import { countUnread } from '@/lib/notices/read-notices'

/** What the bell of a screen says: how many notices a person has not read, in their language. */
export async function readBell({ id, language }: Pick<SignedInUser, 'id' | 'language'>) {
  const { notices, noticesUnread } = noticeMessages(language)
  return { unread: await countUnread(database(), id), label: notices, unreadLabel: noticesUnread }
}
