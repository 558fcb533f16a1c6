import type { DemoPage } from './demo-shapes'
import { a, b, body, h2, ol, p, ul } from './write'

const kk: DemoPage[] = [
  {
    edition: 'kk',
    slug: 'redaktsiia',
    title: 'Редакция',
    body: body(
      p(
        '«Қалам» – қазақ тілінде жазатын тәуелсіз басылым. Біз шешімдер қалай қабылданатынын, ақша қайда жұмсалатынын және сол шешімдердің артында қандай адамдар тұрғанын жазамыз.',
      ),
      h2('Біз қалай жұмыс істейміз'),
      ul(
        'Әр деректің көзін көрсетеміз. Көзін атауға болмайтын жағдайда оның себебін жазамыз.',
        'Сын айтылған адамға жариялауға дейін жауап беру мүмкіндігін ұсынамыз.',
        'Жарнама мен редакция материалын араластырмаймыз.',
        'Қате жіберсек, оны ашық түзетеміз.',
      ),
      h2('Қаржыландыру'),
      p(
        'Басылымды оқырмандардың жазылымы мен жарнама қаржыландырады. Жарнама беруші материалдың мазмұнына ықпал ете алмайды. Жылдық есеп әр жылдың наурыз айында жарияланады.',
      ),
      h2('Сурет пен мәтін'),
      p(
        'Бұл жердегі мақалалар – басылымның мүмкіндігін көрсету үшін жазылған үлгі. Оқиғалар мен кейіпкерлер ойдан алынған, суреттер де осы басылым үшін салынған. Өз материалдарыңызды жариялаған соң, оларды алып тастауға болады.',
      ),
    ),
  },
  {
    edition: 'kk',
    slug: 'bailanys',
    title: 'Байланыс',
    body: body(
      p(
        'Жаңалық айтқыңыз келсе, қатені байқасаңыз немесе ұсынысыңыз болса, бізге жазыңыз. Әр хатты оқимыз, екі жұмыс күні ішінде жауап береміз.',
      ),
      ul(
        'Редакция: redaktsiia@example.org',
        'Түзету мен шағым: tuzetu@example.org',
        'Жарнама: zharnama@example.org',
        'Телефон: +7 700 000 00 00, жұмыс күндері сағат 9:00-ден 18:00-ге дейін',
      ),
      h2('Қауіпсіз хабарласу'),
      p(
        'Аты-жөніңізді атамай-ақ мәлімет бере аласыз. Ондай жағдайда жұмыс орныңыздың желісін пайдаланбаңыз және хатта өзіңізді танытатын белгі қалдырмаңыз. Деректі екінші көзден тексермейінше, жарияламаймыз.',
      ),
      h2('Мекенжай'),
      p('Қалам редакциясы, Үлгі көшесі, 1-үй, Алматы қаласы. Келерден бұрын қоңырау шалыңыз.'),
    ),
  },
  {
    edition: 'kk',
    slug: 'tuzetu-erezheleri',
    title: 'Түзету ережелері',
    body: body(
      p(
        'Қатесіз басылым болмайды. Бірақ қатені жасыратын басылым болмауы керек. Сондықтан түзету тәртібін алдын ала жариялап қойдық.',
      ),
      h2('Нені түзетеміз'),
      ol(
        'Дерек қатесі: есім, сан, күн, лауазым, оқиға орны. Мақаланың соңында не түзетілгені және қашан түзетілгені жазылады.',
        'Мағынаны өзгертетін қате: түзету мақаланың басына қойылады, бас бет пен әлеуметтік желідегі тақырып та жаңартылады.',
        'Емле мен тыныс белгісі: белгісіз түзетіледі, өйткені мағынаға әсер етпейді.',
      ),
      h2('Нені өшірмейміз'),
      p(
        'Жарияланған мақала із-түзсіз жойылмайды. Егер материалды қайтарып алуға тура келсе, оның орнында ',
        b('қайтарып алу себебі'),
        ' көрсетіледі.',
      ),
      h2('Қалай хабарлауға болады'),
      p(
        'Қатені байқасаңыз, ',
        a('Байланыс бетіндегі', '/page/bailanys'),
        ' мекенжайға жазыңыз. Хабарламаны кезекші редактор сол күні қарайды. Келіспеген жағдайда бас редакторға шағымдануға болады, ол бес жұмыс күні ішінде жазбаша жауап береді.',
      ),
    ),
  },
]

const ru: DemoPage[] = [
  {
    edition: 'ru',
    slug: 'redaktsiia',
    title: 'Редакция',
    body: body(
      p(
        '«Қалам» — независимое издание, которое пишет прежде всего по-казахски. Часть материалов мы переводим на русский язык.',
      ),
      p(
        'Мы называем источники, даём ответить тем, кого критикуем, не смешиваем рекламу с журналистикой и открыто исправляем ошибки.',
      ),
      p('Статьи здесь — образцы: события и герои вымышлены, рисунки сделаны для этого издания.'),
    ),
  },
  {
    edition: 'ru',
    slug: 'bailanys',
    title: 'Контакты',
    body: body(
      p(
        'Есть новость, вопрос или замечание — напишите нам. Мы читаем все письма и отвечаем в течение двух рабочих дней.',
      ),
      ul('Редакция: redaktsiia@example.org', 'Исправления и жалобы: tuzetu@example.org', 'Телефон: +7 700 000 00 00'),
    ),
  },
  {
    edition: 'ru',
    slug: 'tuzetu-erezheleri',
    title: 'Как мы исправляем ошибки',
    body: body(
      p('Ошибки бывают у всех; прятать их нельзя.'),
      ol(
        'Ошибку в факте исправляем и в конце статьи пишем, что и когда исправлено.',
        'Если ошибка меняла смысл, сообщение об этом ставим в начало статьи.',
        'Опечатки исправляем без пометки.',
        'Опубликованное не исчезает бесследно: на месте отозванной статьи остаётся объяснение.',
      ),
    ),
  },
]

const en: DemoPage[] = [
  {
    edition: 'en',
    slug: 'redaktsiia',
    title: 'About us',
    body: body(
      p(
        'Qalam is an independent publication that writes in Kazakh first. Some of its stories are translated into English.',
      ),
      p(
        'We name our sources, give those we criticise a chance to answer, keep advertising apart from journalism, and correct our mistakes in the open.',
      ),
      p(
        'The stories here are samples: events and people are invented, and the pictures were drawn for this publication.',
      ),
    ),
  },
  {
    edition: 'en',
    slug: 'bailanys',
    title: 'Contact',
    body: body(
      p(
        'If you have news, a question or a complaint, write to us. Every letter is read, and answered within two working days.',
      ),
      ul(
        'Newsroom: redaktsiia@example.org',
        'Corrections and complaints: tuzetu@example.org',
        'Telephone: +7 700 000 00 00',
      ),
    ),
  },
  {
    edition: 'en',
    slug: 'tuzetu-erezheleri',
    title: 'How we correct mistakes',
    body: body(
      p('Every newsroom makes mistakes. None should hide them.'),
      ol(
        'A factual error is corrected, and a note at the end of the story says what was changed and when.',
        'If the error changed the meaning, the note stands at the top.',
        'Slips of spelling are mended without a note.',
        'Nothing published vanishes without a trace: a withdrawn story leaves an explanation in its place.',
      ),
    ),
  },
]

export const demoPages: DemoPage[] = [...kk, ...ru, ...en]
