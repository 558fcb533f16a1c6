import type { DemoArticle } from '@/lib/demo/demo-shapes'
import { b, body, factBox, h2, p, picture, quote, table, ul } from '@/lib/demo/write'

export const caspianExpeditionEn: DemoArticle = {
  edition: 'en',
  translationGroup: 'caspian-expedition',
  section: 'alem',
  headline: 'Scientists from five nations survey the Caspian from a single ship',
  standfirst:
    'The sea is falling year by year. After forty days on board, researchers are drawing the first shared map of which shores will run dry, and when.',
  authors: ['dauren'],
  tags: ['caspian', 'science', 'environment'],
  picture: 'caspian-ship',
  publishedMinutesAgo: 70,
  body: body(
    p(
      'The research vessel Tolqyn has returned to the port of Aktau. On board were twenty-eight scientists from the five countries around the Caspian: physicists, biologists and cartographers. In forty days they crossed the whole sea from north to south and took samples of water and sediment at 216 points.',
    ),
    p(
      'There have been such voyages before, but each country measured its own waters with its own instruments and in its own season, and the results were hard to compare. This time everything was measured ',
      b('from one ship and by one method'),
      '.',
    ),
    h2('Where the water goes'),
    p(
      'The Caspian is joined to no ocean. Its level depends on two things: how much water the rivers bring and how much the sun takes away. Over the past twenty years evaporation has grown stronger, and the rivers have not made up for it.',
    ),
    p(
      'The north goes first, for it is nowhere deeper than five or six metres. When the sea falls by one metre, the shore there retreats in places by tens of kilometres. This is where the fish spawn, and where the winter ice lies on which the seals depend.',
    ),
    table(
      ['Part of the sea', 'Mean depth, m', 'Samples'],
      ['North', '5', '94'],
      ['Middle', '190', '71'],
      ['South', '325', '51'],
    ),
    p(
      '“Nobody can picture one metre,” says Aliya Qonysbai, who led the expedition’s science. “So our map will answer plain questions: can a ship enter the port, and how far does a fisherman have to drag his boat to the water?”',
    ),
    h2('Life on board'),
    p(
      'They worked in two shifts: by night the instruments were lowered, in the morning the samples were sorted. People spoke three languages at once, and when the terms ran out they drew. A home-made picture dictionary hung on the wall of the mess.',
    ),
    p(
      'The hardest was the twenty-third day, when a storm rose in the middle of the sea and the ship stood against the waves for two days. One probe was torn off. Three days later fishermen found it and brought it back.',
    ),
    quote('The sea knows no borders. Neither fish, nor oil, nor drought looks at the line on the map.'),
    picture('en', 'coast-map'),
    h2('First results'),
    p(
      'A full analysis will take half a year, but some things are already clear. Summer water in the north is two degrees warmer than it was thirty years ago. In the deep south there is less oxygen, a sign that upper and lower layers no longer mix as they did.',
    ),
    p(
      'There is good news too. Young sturgeon were found in three places, in two of which none had been recorded for ten years. Genetic analysis will show from which rivers they came.',
    ),
    factBox(
      'The voyage in figures',
      ul(
        '40 days, 4,300 kilometres.',
        '28 scientists, 5 countries, 11 institutions.',
        'All data will be open next year.',
      ),
    ),
    p(
      'The shared map will be published in spring. The next voyage is planned in two years; until then twelve posts on the shore will measure the level every day and send it to all five countries at once. The smallest of them stands in a schoolyard in Mangystau, in the care of the tenth grade.',
    ),
  ),
}
