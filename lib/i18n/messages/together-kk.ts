/** Several people in one article. `{…}` stands for a value. */
export const togetherKk = {
  people: 'Қазір мақалада: {names}',
  you: '{name} (сіз)',
  joined: '{name} мақалаға кірді.',
  left: '{name} мақаладан шықты.',
  inField: '{name} осында',
  added: 'Осы құрылғыда қалған мәтін мақалаға қосылды.',
  addedLook: 'Салыстыру',
  addedTakeBack: 'Қайтарып алу',
  addedClose: 'Жабу',
  addedNow: 'Қазіргі мәтін',
  addedBefore: 'Қосылғанға дейінгі мәтін',
  noPermission: 'Енді бұл мақаланы өзгерте алмайсыз. Жіберілмеген мәтін осы құрылғыда сақтаулы.',
  trashed: 'Мақала себетке салынды. Жіберілмеген мәтін осы құрылғыда сақтаулы.',
} as const
