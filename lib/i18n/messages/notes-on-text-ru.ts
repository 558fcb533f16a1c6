import type { notesKk } from './notes-on-text-kk'

export const notesRu = {
  notes: 'Заметки',
  add: 'Добавить заметку',
  leave: 'Оставить заметку',
  none: 'Выделите отрывок текста и оставьте заметку (Ctrl+Alt+M).',
  noteLabel: 'Текст заметки',
  replyLabel: 'Текст ответа',
  fieldHint: 'Позовите коллегу знаком @',
  people: 'Коллеги',
  cancel: 'Отменить',
  reply: 'Ответить',
  resolve: 'Решено',
  reopen: 'Открыть снова',
  resolvedBy: 'Отмечено как решённое: {name}',
  showResolved: 'Показать решённые ({count})',
  hideResolved: 'Скрыть решённые',
  noteOn: 'Заметка: «{quote}»',
  passageGone: 'Этого отрывка в тексте больше нет.',
  chooseFirst: 'Сначала выделите отрывок текста.',
} as const satisfies Record<keyof typeof notesKk, string>
