import { drawing } from './draw'

/** Land, water, towns and the work done there. */
export const picturesOfPlaces = {
  'wheat-harvest': drawing(
    'wheat-harvest',
    {
      kk: 'Кешкі күн астында бидай орып жүрген комбайн, көкжиекте элеватор',
      ru: 'Комбайн убирает пшеницу под вечерним солнцем, на горизонте элеватор',
      en: 'A combine harvester in a wheat field under an evening sun, a grain elevator on the horizon',
    },
    {
      kk: 'Соңғы танап жексенбі күні түн ортасында орылды.',
      ru: 'Последнее поле убрали в ночь на понедельник.',
      en: 'The last field was cut around midnight on Sunday.',
    },
  ),
  'caspian-ship': drawing(
    'caspian-ship',
    {
      kk: 'Күн батқан шақта Каспийде келе жатқан зерттеу кемесі, алыста порт крандары',
      ru: 'Исследовательское судно на Каспии на закате, вдали портовые краны',
      en: 'A research ship on the Caspian at sunset, port cranes in the distance',
    },
    {
      kk: '«Толқын» кемесі Ақтау портына қайтып келеді.',
      ru: 'Судно «Толкын» возвращается в порт Актау.',
      en: 'The Tolqyn on her way back to the port of Aktau.',
    },
  ),
  'city-dusk': drawing(
    'city-dusk',
    {
      kk: 'Ымырттағы қала көшесі: терезелері жанған үйлер, шамдар, алыста тау',
      ru: 'Городская улица в сумерках: светятся окна и фонари, вдали горы',
      en: 'A city street at dusk with lit windows, street lamps and a mountain beyond',
    },
    {
      kk: 'Кешкі көше.',
      ru: 'Вечерняя улица.',
      en: 'A street in the evening.',
    },
  ),
}
