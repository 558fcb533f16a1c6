import type { Edition } from '@/lib/i18n/editions'

/** Under what name the text of a page that is not made yet is kept on this device. */
export function newPageName(edition: Edition): string {
  return `page-new-${edition}`
}
