import type { dictionaryKk } from './dictionary-kk'

export const dictionaryEn = {
  navDictionary: 'Dictionary',
  dictionaryText: 'The spelling check accepts these words, and offers them where they may have been meant.',
  dictionaryAdd: 'Add a word',
  dictionaryWord: 'Word',
  dictionaryHintKk: 'Without endings: inflected forms are accepted too.',
  dictionaryHintRu: 'In the nominative: its other forms are accepted too.',
  dictionaryHintEn: 'In the singular: the plural is accepted too.',
  dictionaryAdded: 'The word has been added.',
  dictionaryRemove: 'Take out',
  dictionaryFind: 'Find a word',
  dictionaryNone: 'There is no such word.',
  dictionaryEmpty: 'The dictionary of this language is empty so far.',
  dictionaryBy: 'Added by',
  dictionaryAt: 'Added',
  dictionaryHouse: 'The system',
} as const satisfies Record<keyof typeof dictionaryKk, string>
