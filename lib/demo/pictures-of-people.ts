import { drawing } from './draw'

/** Portraits of the authors and drawings in which people are at work or at play. */
export const picturesOfPeople = {
  'portrait-aigul': drawing(
    'portrait-aigul',
    { kk: 'Айгүл Сәрсенованың портреті', ru: 'Портрет Айгуль Сарсеновой', en: 'Portrait of Aigul Sarsenova' },
    { kk: 'Айгүл Сәрсенова', ru: 'Айгуль Сарсенова', en: 'Aigul Sarsenova' },
  ),
  'portrait-erlan': drawing(
    'portrait-erlan',
    { kk: 'Ерлан Тоқтаровтың портреті', ru: 'Портрет Ерлана Токтарова', en: 'Portrait of Erlan Toqtarov' },
    { kk: 'Ерлан Тоқтаров', ru: 'Ерлан Токтаров', en: 'Erlan Toqtarov' },
  ),
  'portrait-madina': drawing(
    'portrait-madina',
    { kk: 'Мәдина Жүсіпбектің портреті', ru: 'Портрет Мадины Жусипбек', en: 'Portrait of Madina Zhusipbek' },
    { kk: 'Мәдина Жүсіпбек', ru: 'Мадина Жусипбек', en: 'Madina Zhusipbek' },
  ),
  'portrait-dauren': drawing(
    'portrait-dauren',
    { kk: 'Дәурен Қалмағанбеттің портреті', ru: 'Портрет Даурена Калмаганбета', en: 'Portrait of Dauren Qalmaganbet' },
    { kk: 'Дәурен Қалмағанбет', ru: 'Даурен Калмаганбет', en: 'Dauren Qalmaganbet' },
  ),
  'river-bank': drawing(
    'river-bank',
    {
      kk: 'Өзен жағасында көшет отырғызып жатқан адамдар, арғы бетте таңғы қала',
      ru: 'Люди сажают деревья на берегу реки, за водой утренний город',
      en: 'People planting saplings on a riverbank, with the city across the water in morning light',
    },
    {
      kk: 'Сол жағалаудағы сенбілік. Көшеттер үш белдеуге бөліп отырғызылды.',
      ru: 'Субботник на левом берегу. Саженцы высадили в три полосы.',
      en: 'Planting day on the left bank. The saplings stand in three belts.',
    },
  ),
  'council-hall': drawing(
    'council-hall',
    {
      kk: 'Мәслихаттың мәжіліс залы: жарты шеңбер бойымен отырған депутаттар, алдыңғы жақта бейнекамера',
      ru: 'Зал заседаний маслихата: депутаты сидят полукругом, впереди видеокамера',
      en: 'A council chamber with members seated in half-circles and a video camera in the foreground',
    },
    {
      kk: 'Отырысты тарату үшін әр залға кемінде екі камера керек.',
      ru: 'Для трансляции в каждом зале нужны хотя бы две камеры.',
      en: 'A broadcast needs at least two cameras in every chamber.',
    },
  ),
  wrestling: drawing(
    'wrestling',
    {
      kk: 'Жарық түскен боз кілемде белдесіп тұрған екі балуан, артта толы трибуна',
      ru: 'Два борца на освещённом ковре, за ними полные трибуны',
      en: 'Two wrestlers locked together on a lit mat in front of full stands',
    },
    {
      kk: 'Ең ауыр салмақтағы финал. Тараз, соңғы кеш.',
      ru: 'Финал в самом тяжёлом весе. Тараз, последний вечер.',
      en: 'The heavyweight final on the last evening in Taraz.',
    },
  ),
  'courtyard-football': drawing(
    'courtyard-football',
    {
      kk: 'Жоғарыдан қарағандағы ауладағы футбол алаңы, ойыншылардың ұзын көлеңкесі',
      ru: 'Дворовое футбольное поле сверху, длинные тени игроков',
      en: 'A courtyard football pitch seen from above, the players casting long shadows',
    },
    {
      kk: 'Сенбілік ойын. Алаң бұрын көлік тұрағы болған.',
      ru: 'Субботний матч. Раньше здесь была стоянка.',
      en: 'Saturday’s match. The pitch used to be a car park.',
    },
  ),
  'dombra-stage': drawing(
    'dombra-stage',
    {
      kk: 'Сахнада жарық астында тұрған домбыра, алдында көрермендер',
      ru: 'Домбра на сцене в лучах света, перед ней зрители',
      en: 'A dombra standing on a stage in beams of light, before an audience',
    },
    {
      kk: 'Кеш жалғыз домбырамен басталды.',
      ru: 'Вечер начался с одной домбры на сцене.',
      en: 'The evening began with a single dombra on the stage.',
    },
  ),
}
