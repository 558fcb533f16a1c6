// @vitest-environment jsdom
import { DOMParser as SchemaParser } from '@tiptap/pm/model'
import { describe, expect, it } from 'vitest'
import { bodySchema, parseBody } from '@/lib/body/parse-body'
import { cleanPastedHtml } from './paste'

/** What a paste becomes: each block as a line, marks in the manner of Markdown. */
function paste(html: string): string[] {
  const holder = document.createElement('div')
  holder.innerHTML = cleanPastedHtml(html)
  const doc = SchemaParser.fromSchema(bodySchema()).parse(holder)
  expect(parseBody(doc.toJSON())).toMatchObject({ ok: true })
  const lines: string[] = []
  doc.descendants((node, _pos, parent) => {
    if (!node.isTextblock && !node.isLeaf) return true
    if (node.isText) return false
    let line = ''
    node.forEach((inline) => {
      const marks = inline.marks
        .map((mark) => (mark.type.name === 'link' ? `(${mark.attrs.href})` : mark.type.name))
        .join(' ')
      line += inline.isText ? (marks === '' ? inline.text : `[${inline.text}]${marks}`) : '⏎'
    })
    lines.push(
      `${parent?.type.name === 'doc' ? '' : `${parent?.type.name} `}${node.type.name}${node.attrs.level ?? ''}: ${line}`.trim(),
    )
    return false
  })
  return lines
}

describe('from Word', () => {
  it('keeps headings, emphasis and lists with their levels, and drops its styles', () => {
    expect(
      paste(`<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm} --></style></head><body lang=KZ>
        <!--StartFragment--><h1 style='mso-style:x'><span lang=KK style='font-size:24.0pt'>Жағалау<o:p></o:p></span></h1>
        <p class=MsoNormal><span lang=KK style='font-family:"Calibri"'>Екі&nbsp;жүзге жуық <b style='mso-bidi-font-weight:normal'>адам</b> жиналды.<o:p></o:p></span></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>күрек<o:p></o:p></p>
        <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span><![endif]>темір<o:p></o:p></p>
        <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·</span><![endif]>көшет<o:p></o:p></p>
        <div style='mso-element:comment-list'><p class=MsoCommentText>редактордың ескертпесі</p></div><!--EndFragment--></body></html>`),
    ).toEqual([
      'heading2: Жағалау',
      'paragraph: Екі жүзге жуық [адам]bold жиналды.',
      'listItem paragraph: күрек',
      'listItem paragraph: темір',
      'listItem paragraph: көшет',
    ])
  })
})

describe('from Word, what its styles say', () => {
  it('keeps a title, a numbered heading, a quote, a link and a table, and drops notes at the foot of the page', () => {
    expect(
      paste(`<html xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
        <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head><body lang=RU style='tab-interval:35.4pt'>
        <p class=MsoTitle><span lang=KK style='mso-ansi-language:KK'>Бюджет туралы<o:p></o:p></span></p>
        <h2 style='margin-left:28.8pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;</span></span><![endif]><span lang=KK>Кірістер</span></h2>
        <p class=MsoNormal style='text-align:justify'><span lang=KK>Салық <i style='mso-bidi-font-style:normal'>өсті</i><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span class=MsoFootnoteReference>[1]</span></a>, <a href="https://stat.gov.kz/?utm_campaign=word">дерек</a> бойынша.</span></p>
        <p class=MsoQuote><span lang=KK>Біз оны күттік.<o:p></o:p></span></p>
        <table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'><tr style='mso-yfti-irow:0'><td width=300 valign=top style='width:225pt'><p class=MsoNormal><b>Жыл</b><o:p></o:p></p></td><td><p class=MsoNormal>2026</p></td></tr></table>
        <div style='mso-element:footnote-list'><hr><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>Ұлттық статистика бюросы</p></div></div></body></html>`),
    ).toEqual([
      'heading2: Бюджет туралы',
      'heading2: Кірістер',
      'paragraph: Салық [өсті]italic, [дерек](https://stat.gov.kz/) бойынша.',
      'blockquote paragraph: Біз оны күттік.',
      'tableCell paragraph: [Жыл]bold',
      'tableCell paragraph: 2026',
    ])
  })
})

describe('from Google Docs', () => {
  it('is not bold as a whole, keeps real emphasis and unwraps its links', () => {
    expect(
      paste(`<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt;font-weight:700">Енді не болады</span></h2>
        <p dir="ltr"><span style="font-weight:400">Әкімдік </span><span style="font-weight:700">уәде</span><span style="font-weight:400;font-style:italic"> берді</span></p><br>
        <p><a href="https://www.google.com/url?q=https://egov.kz/a?utm_source%3Dx&amp;sa=D"><span>сілтеме</span></a></p>
        <ul><li dir="ltr"><p dir="ltr"><span>бір</span></p></li></ul></b>`),
    ).toEqual([
      'heading2: Енді не болады',
      'paragraph: Әкімдік [уәде]bold[ берді]italic',
      'paragraph: [сілтеме](https://egov.kz/a)',
      'listItem paragraph: бір',
    ])
  })
})

describe('from a web page', () => {
  it('drops menus, buttons, scripts, pictures and classes, and takes known players', () => {
    expect(
      paste(`<nav><a href="/">Басты бет</a></nav><div class="post"><p class="lead" style="color:red" onclick="x()">Бірінші абзац.</p>
        <figure><img src="https://elsewhere.kz/1.jpg" alt="Өзен"></figure><button>Бөлісу</button><script>alert(1)</script>
        <p><a href="/news/2">осы сайттағы</a> және <a href="javascript:alert(1)">қауіпті</a> мен <a href="https://kz.kz/?a=1&utm_medium=y">сыртқы</a></p>
        <iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?autoplay=1"></iframe><iframe src="https://evil.example/"></iframe></div>`),
    ).toEqual([
      'paragraph: Бірінші абзац.',
      'paragraph: осы сайттағы және қауіпті мен [сыртқы](https://kz.kz/?a=1)',
      'embed:',
    ])
  })

  it('keeps a table with its heading cells and fills empty ones', () => {
    expect(paste('<table><tr><th>Жыл</th><th>Саны</th></tr><tr><td>2026</td><td></td></tr></table>')).toEqual([
      'tableHeader paragraph: Жыл',
      'tableHeader paragraph: Саны',
      'tableCell paragraph: 2026',
      'tableCell paragraph:',
    ])
  })
})

it('drops what the address of a link says of its reader, and keeps the rest of it', () => {
  expect(
    paste(
      '<p><a href="https://kz.kz/a?id=7&ysclid=l1&_openstat=x&fbclid=2#part">бір</a> <a href="https://youtu.be/x?igsh=1&t=5">екі</a></p>',
    ),
  ).toEqual(['paragraph: [бір](https://kz.kz/a?id=7#part) [екі](https://youtu.be/x?t=5)'])
})

it('keeps the nested list and the table of Google Docs', () => {
  expect(
    paste(`<b style="font-weight:normal;" id="docs-internal-guid-2"><ul style="margin-top:0"><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span style="font-weight:700">бір</span></p></li>
      <ul><li dir="ltr" aria-level="2"><p dir="ltr"><span>екі</span></p></li></ul></ul>
      <div dir="ltr" align="left"><table><colgroup><col width="301"></colgroup><tbody><tr style="height:0pt"><td style="border:solid #000 1pt"><p dir="ltr"><span>Жыл</span></p></td><td><p dir="ltr"><span>2026</span></p></td></tr></tbody></table></div></b>`),
  ).toEqual([
    'listItem paragraph: [бір]bold',
    'listItem paragraph: екі',
    'tableCell paragraph: Жыл',
    'tableCell paragraph: 2026',
  ])
})

describe('from Telegram', () => {
  it('keeps the quote and the emphasis of a post, and its emoji are not bold', () => {
    expect(
      paste(
        `<div class="tgme_widget_message_text js-message_text" dir="auto"><b>Маңызды <tg-emoji emoji-id="1"><i class="emoji" style="background-image:url('//telegram.org/img/emoji/40/F09F8CB3.png')"><b>🌳</b></i></tg-emoji></b><br/><br/>Толығырақ: <a href="https://t.me/qalam_kz/7?single" target="_blank" rel="noopener" onclick="return confirm('Open?')">осында</a><br/><blockquote>Біз келдік</blockquote></div>`,
      ),
    ).toEqual([
      'paragraph: [Маңызды 🌳]bold',
      'paragraph: Толығырақ: [осында](https://t.me/qalam_kz/7?single)',
      'blockquote paragraph: Біз келдік',
    ])
  })

  it('makes paragraphs of double breaks and characters of emoji pictures', () => {
    expect(
      paste(
        `Сенбілік өтті<br><br>Екі жүз адам келді <img class="emoji" alt="🌳" src="x.png"><br>тағы келеді<br><br><a href="https://t.me/qalam_kz">арна</a>`,
      ),
    ).toEqual([
      'paragraph: Сенбілік өтті',
      'paragraph: Екі жүз адам келді 🌳⏎тағы келеді',
      'paragraph: [арна](https://t.me/qalam_kz)',
    ])
  })
})

it('keeps the non-breaking space that holds a number together and no other', () => {
  expect(paste('<p>2&nbsp;140&nbsp;түп,&nbsp;№&nbsp;5 сөз&nbsp;&nbsp; соңы</p>')).toEqual([
    'paragraph: 2\u00A0140\u00A0түп, №\u00A05 сөз соңы',
  ])
})

it('leaves alone what comes from our own editor', () => {
  const own = '<p data-pm-slice="1 1 []"><a href="/sayasat/saylau">өз сілтемеміз</a></p>'
  expect(cleanPastedHtml(own)).toBe(own)
})
