import type { togetherKk } from './together-kk'

export const togetherEn = {
  people: 'In the article now: {names}',
  you: '{name} (you)',
  joined: '{name} has opened the article.',
  left: '{name} has left the article.',
  inField: '{name} is here',
  added: 'Text that was left on this device has been added to the article.',
  addedLook: 'Compare',
  addedTakeBack: 'Take it out again',
  addedClose: 'Close',
  addedNow: 'The present text',
  addedBefore: 'The text before the addition',
  noPermission: 'You can no longer change this article. Unsent text is kept on this device.',
  trashed: 'The article has been moved to the trash. Unsent text is kept on this device.',
} as const satisfies Record<keyof typeof togetherKk, string>
