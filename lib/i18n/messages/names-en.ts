import type { namesKk } from './names-kk'

export const namesEn = {
  namesTitle: 'Names and letters',
  namesText:
    'Text is written in Latin and Arabic letters by rules. Here stand the names that the rules would get wrong.',
  nameAdd: 'Add a name',
  nameAddText: 'Without endings: inflected forms follow by themselves.',
  nameCyrillic: 'In Cyrillic letters',
  nameLatin: 'In Latin letters',
  nameArabic: 'In Arabic letters',
  nameNote: 'Note',
  nameByRule: 'Left empty, it is written by the rules.',
  nameAdded: 'The name has been added.',
  nameDelete: 'Take off the list',
  nameDeleteTitle: 'Take “{name}” off the list?',
  nameDeleteText: 'It will be written by the rules again.',
  namesOnList: 'Names on the list',
  namesNone: 'No name is written against the rules yet.',
  loanLetters: 'Letters of loanwords',
  loanLettersText: 'No law settles how these are written. An empty field drops the letter.',
  loanLetterLatin: 'The letter “{letter}” in Latin script',
  loanLetterArabic: 'The letter “{letter}” in Arabic script',
  loanLetter: 'Letter',
  everyPageChanges: 'Saving makes every page anew.',
} as const satisfies Record<keyof typeof namesKk, string>
