import type { notesKk } from './notes-on-text-kk'

export const notesEn = {
  notes: 'Notes',
  add: 'Add a note',
  leave: 'Leave the note',
  none: 'Select a passage of the text and leave a note (Ctrl+Alt+M).',
  noteLabel: 'Text of the note',
  replyLabel: 'Text of the reply',
  fieldHint: 'Name a colleague with @',
  people: 'Colleagues',
  cancel: 'Cancel',
  reply: 'Reply',
  resolve: 'Resolve',
  reopen: 'Open again',
  resolvedBy: 'Resolved by {name}',
  showResolved: 'Show resolved ones ({count})',
  hideResolved: 'Hide resolved ones',
  noteOn: 'Note: “{quote}”',
  passageGone: 'This passage is not in the text any more.',
  chooseFirst: 'Select a passage of the text first.',
} as const satisfies Record<keyof typeof notesKk, string>
