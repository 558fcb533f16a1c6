import type { namesKk } from './names-kk'

export const namesRu = {
  namesTitle: 'Имена и буквы',
  namesText:
    'Текст переводится в латинскую и арабскую графику сам, по правилам. Здесь имена, которые пишутся не по правилам.',
  nameAdd: 'Добавить имя',
  nameAddText: 'Без окончаний: формы с окончаниями напишутся сами.',
  nameCyrillic: 'Кириллицей',
  nameLatin: 'Латиницей',
  nameArabic: 'Арабским письмом',
  nameNote: 'Примечание',
  nameByRule: 'Если оставить пустым, пишется по правилам.',
  nameAdded: 'Имя добавлено.',
  nameDelete: 'Убрать из списка',
  nameDeleteTitle: 'Убрать имя «{name}» из списка?',
  nameDeleteText: 'После этого оно снова будет писаться по правилам.',
  namesOnList: 'Имена в списке',
  namesNone: 'Имён, которые пишутся не по правилам, пока нет.',
  loanLetters: 'Буквы заимствованных слов',
  loanLettersText: 'Написание этих букв законом не закреплено. Пустое поле значит, что буква опускается.',
  loanLetterLatin: 'Буква «{letter}» латиницей',
  loanLetterArabic: 'Буква «{letter}» арабским письмом',
  loanLetter: 'Буква',
  everyPageChanges: 'При сохранении обновятся все страницы.',
} as const satisfies Record<keyof typeof namesKk, string>
