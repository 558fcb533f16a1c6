import type { togetherKk } from './together-kk'

export const togetherRu = {
  people: 'Сейчас в статье: {names}',
  you: '{name} (вы)',
  joined: 'В статье {name}.',
  left: '{name} больше не в статье.',
  inField: '{name} здесь',
  added: 'Текст, оставшийся на этом устройстве, добавлен в статью.',
  addedLook: 'Сравнить',
  addedTakeBack: 'Убрать',
  addedClose: 'Закрыть',
  addedNow: 'Нынешний текст',
  addedBefore: 'Текст до добавления',
  noPermission: 'Вы больше не можете менять эту статью. Неотправленный текст сохранён на этом устройстве.',
  trashed: 'Статью отправили в корзину. Неотправленный текст сохранён на этом устройстве.',
} as const satisfies Record<keyof typeof togetherKk, string>
