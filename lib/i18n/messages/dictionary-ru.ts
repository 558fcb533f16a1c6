import type { dictionaryKk } from './dictionary-kk'

export const dictionaryRu = {
  navDictionary: 'Словарь',
  dictionaryText: 'Эти слова проверка правописания не отмечает как ошибки, а где уместно, предлагает сама.',
  dictionaryAdd: 'Добавить слово',
  dictionaryWord: 'Слово',
  dictionaryHintKk: 'Без окончаний: формы с окончаниями тоже будут приняты.',
  dictionaryHintRu: 'В именительном падеже: остальные формы тоже будут приняты.',
  dictionaryHintEn: 'В единственном числе: множественное тоже будет принято.',
  dictionaryAdded: 'Слово добавлено.',
  dictionaryRemove: 'Убрать из словаря',
  dictionaryFind: 'Найти слово',
  dictionaryNone: 'Такого слова нет.',
  dictionaryEmpty: 'Словарь этого языка пока пуст.',
  dictionaryBy: 'Кто добавил',
  dictionaryAt: 'Когда',
  dictionaryHouse: 'Система',
} as const satisfies Record<keyof typeof dictionaryKk, string>
