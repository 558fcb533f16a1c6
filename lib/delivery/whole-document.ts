/**
 * Next.js streams a page and answers 200 before it knows how the page ends, but for user agents that its setting `htmlLimitedBots` names:
 * those get the page when it is complete, under its true status. The front gives this name to requests for pages of the newsroom.
 */
const mark = 'qalam-whole-document'

export const wholeDocumentMark = /qalam-whole-document/

export function askForWholeDocument(userAgent: string | undefined): string {
  return `${userAgent ?? ''} ${mark}`
}

/** What the browser called itself. */
export function withoutMark(userAgent: string): string {
  return userAgent.replace(` ${mark}`, '')
}
