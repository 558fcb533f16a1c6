/** What the people of the newsroom are told of. */
export const noticeKinds = [
  'mentioned',
  'assigned',
  'submitted',
  'returned',
  'approved',
  'released',
  'release-failed',
  'rights-ended',
] as const

export type NoticeKind = (typeof noticeKinds)[number]

export function isNoticeKind(name: string): name is NoticeKind {
  return noticeKinds.some((kind) => kind === name)
}
