/** The screen of the newsroom's own words. */
export const dictionaryKk = {
  navDictionary: 'Сөздік',
  dictionaryText: 'Емле тексеруі бұл сөздерді қате деп белгілемейді, қажет жерде өзі де ұсынады.',
  dictionaryAdd: 'Сөз қосу',
  dictionaryWord: 'Сөз',
  dictionaryHintKk: 'Түбір күйінде жазыңыз: жалғаулы түрлері де дұрыс саналады.',
  dictionaryHintRu: 'Атау септігінде жазыңыз: септелген түрлері де дұрыс саналады.',
  dictionaryHintEn: 'Жекеше түрін жазыңыз: көпше түрі де дұрыс саналады.',
  dictionaryAdded: 'Сөз қосылды.',
  dictionaryRemove: 'Сөздіктен алу',
  dictionaryFind: 'Сөз іздеу',
  dictionaryNone: 'Мұндай сөз табылмады.',
  dictionaryEmpty: 'Бұл тілдің сөздігі әзірге бос.',
  dictionaryBy: 'Кім қосты',
  dictionaryAt: 'Қашан',
  dictionaryHouse: 'Жүйе',
} as const
