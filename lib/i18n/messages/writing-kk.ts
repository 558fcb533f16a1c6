/** What helps to write: finding, typography, the outline, the full screen. */
export const writingKk = {
  choosePoster: 'Бейненің мұқабасын таңдау',
  otherPoster: 'Басқа мұқаба таңдау',
  removePoster: 'Мұқабаны алып тастау',
  more: 'Тағы',
  toolbarKeys: 'Мәтінді безендіру тақтасы',
  fullScreen: 'Толық экран',
  leaveFullScreen: 'Толық экраннан шығу',
  tidy: 'Тырнақша, сызықша және бос орындарды реттеу',
  helpers: 'Теріп отырғанда тырнақша мен сызықшаны түзету',
  tidied: (count: number) => `Түзетілді: ${count}`,
  nothingToTidy: 'Түзететін ештеңе табылмады',
  outline: 'Мазмұны',
  upload: {
    retry: 'Қайталау',
    noPicture: (name: string) => `«${name}» — сурет емес. JPEG, PNG, WebP немесе AVIF файлын салыңыз.`,
  },
  find: {
    title: 'Іздеу және ауыстыру',
    query: 'Іздейтін сөз',
    replacement: 'Орнына қойылатын сөз',
    matchCase: 'Бас әріпті ескеру',
    wholeWord: 'Тек тұтас сөз',
    next: 'Келесісі',
    previous: 'Алдыңғысы',
    replace: 'Ауыстыру',
    replaceAll: 'Бәрін ауыстыру',
    none: 'Табылмады',
    place: (at: number, count: number) => `${count} ішінен ${at}`,
    count: (count: number) => `Табылды: ${count}`,
    replaced: (count: number) => `Ауыстырылды: ${count}`,
    close: 'Іздеуді жабу',
  },
  keys: {
    find: 'Іздеу және ауыстыру',
    toolbar: 'Безендіру тақтасына өту',
    anywhere: 'Осы анықтама (мәтіннен тыс)',
  },
}

/** Every language of the newsroom says the same things. */
export type WritingMessages = typeof writingKk
