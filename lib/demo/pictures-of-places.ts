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
  'night-train': drawing(
    'night-train',
    {
      kk: 'Айлы түнде су үстіндегі көпірмен келе жатқан, терезелері жанған пойыз',
      ru: 'Поезд со светящимися окнами идёт по мосту над водой, лунная ночь',
      en: 'A train with lit windows crossing a bridge over water on a moonlit night',
    },
    {
      kk: 'Түнгі пойыз көпірден өтіп барады.',
      ru: 'Ночной поезд проходит мост.',
      en: 'The night train crosses a bridge.',
    },
  ),
  'wind-farm': drawing(
    'wind-farm',
    {
      kk: 'Таңғы далада тізілген жел қондырғылары, алдыңғысының түбінде шағын көлік',
      ru: 'Ветряки в утренней степи, у подножия ближнего маленькая машина',
      en: 'Wind turbines on the steppe in the morning, a small car at the foot of the nearest',
    },
    {
      kk: 'Жиырма сегіз қондырғы желге қарай өздігінен бұрылады.',
      ru: 'Двадцать восемь ветряков сами поворачиваются за ветром.',
      en: 'All twenty-eight turbines turn into the wind by themselves.',
    },
  ),
  'apple-orchard': drawing(
    'apple-orchard',
    {
      kk: 'Тау бөктеріндегі алма бағы, жемісі пісіп тұрған бұтақ пен толы жәшіктер',
      ru: 'Яблоневый сад в предгорьях, ветка со спелыми плодами и полные ящики',
      en: 'An apple orchard below the mountains, a branch of ripe fruit and full crates',
    },
    { kk: 'Талғар бөктеріндегі апорт бағы.', ru: 'Сад апорта под Талгаром.', en: 'An aport orchard near Talgar.' },
  ),
  'village-evening': drawing(
    'village-evening',
    {
      kk: 'Ымырттағы ауыл: терезесі жарық мәдениет үйіне жиналып жатқан адамдар',
      ru: 'Село в сумерках: люди идут к дому культуры со светящимися окнами',
      en: 'A village at dusk, people gathering at a hall with lit windows',
    },
    {
      kk: 'Жиынға үш жүз жиырма адам келді.',
      ru: 'На сход пришло триста двадцать человек.',
      en: 'Three hundred and twenty people came to the meeting.',
    },
  ),
  'snow-leopard': drawing(
    'snow-leopard',
    {
      kk: 'Айлы түнде қарлы жонмен келе жатқан қар барысы',
      ru: 'Снежный барс идёт по заснеженному гребню лунной ночью',
      en: 'A snow leopard walking along a snowy ridge by moonlight',
    },
    {
      kk: 'Қар барысы. Сурет бейнежазба бойынша салынды.',
      ru: 'Снежный барс. Рисунок сделан по видеозаписи.',
      en: 'The snow leopard, drawn from the recording.',
    },
  ),
  'crane-lake': drawing(
    'crane-lake',
    {
      kk: 'Таңғы көл үстімен ұшып бара жатқан тырналар, жағада бір тырна тұр',
      ru: 'Журавли летят над утренним озером, один стоит у берега',
      en: 'Cranes flying over a lake at dawn, one standing in the shallows',
    },
    { kk: 'Тырналар оңтүстікке бет алды.', ru: 'Журавли потянулись на юг.', en: 'The cranes set out for the south.' },
  ),
  glacier: drawing(
    'glacier',
    {
      kk: 'Шыңдар арасынан көлге түсіп жатқан мұздық, жағада екі шатыр мен ғалымдар',
      ru: 'Ледник спускается к озеру между вершинами, на берегу палатки и учёные',
      en: 'A glacier coming down to a lake between peaks, tents and scientists on the shore',
    },
    {
      kk: 'Мұз тілінің алдындағы көл жыл сайын ұлғайып барады.',
      ru: 'Озеро перед языком ледника растёт с каждым годом.',
      en: 'The lake at the foot of the glacier grows every year.',
    },
  ),
  'steppe-tulips': drawing(
    'steppe-tulips',
    {
      kk: 'Көктемгі даладағы қызғалдақтар, алыста үш киіз үй мен таулар',
      ru: 'Тюльпаны в весенней степи, вдали три юрты и горы',
      en: 'Tulips on the spring steppe, three yurts and mountains beyond',
    },
    { kk: 'Көктемгі дала.', ru: 'Весенняя степь.', en: 'The steppe in spring.' },
  ),
}
