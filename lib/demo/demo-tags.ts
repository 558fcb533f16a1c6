import type { DemoTag } from './demo-shapes'

export const demoTags: DemoTag[] = [
  { edition: 'kk', slug: 'ekologiia', name: 'экология' },
  { edition: 'kk', slug: 'qala', name: 'қала' },
  { edition: 'kk', slug: 'eriktiler', name: 'еріктілер' },
  { edition: 'kk', slug: 'maslihat', name: 'мәслихат' },
  { edition: 'kk', slug: 'ashyqtyq', name: 'ашықтық' },
  { edition: 'kk', slug: 'zan', name: 'заң' },
  { edition: 'kk', slug: 'auyl-sharuashylygy', name: 'ауыл шаруашылығы' },
  { edition: 'kk', slug: 'astyq', name: 'астық' },
  { edition: 'kk', slug: 'bagalar', name: 'бағалар' },
  { edition: 'kk', slug: 'mura', name: 'мұра' },
  { edition: 'kk', slug: 'muzyka', name: 'музыка' },
  { edition: 'kk', slug: 'muragat', name: 'мұрағат' },
  { edition: 'kk', slug: 'kaspii', name: 'Каспий' },
  { edition: 'kk', slug: 'gylym', name: 'ғылым' },
  { edition: 'kk', slug: 'qazaq-kuresi', name: 'қазақ күресі' },
  { edition: 'kk', slug: 'ulttyq-sport', name: 'ұлттық спорт' },

  { edition: 'ru', slug: 'ekologiia', name: 'экология' },
  { edition: 'ru', slug: 'gorod', name: 'город' },
  { edition: 'ru', slug: 'volontery', name: 'волонтёры' },
  { edition: 'ru', slug: 'kaspii', name: 'Каспий' },
  { edition: 'ru', slug: 'nauka', name: 'наука' },

  { edition: 'en', slug: 'environment', name: 'environment' },
  { edition: 'en', slug: 'city', name: 'city' },
  { edition: 'en', slug: 'volunteers', name: 'volunteers' },
  { edition: 'en', slug: 'caspian', name: 'Caspian' },
  { edition: 'en', slug: 'science', name: 'science' },
]
