import type { DemoArticle } from '@/lib/demo/demo-shapes'
import { b, body, factBox, gallery, h2, p, picture, quote, table, ul } from '@/lib/demo/write'

export const appleOrchardEn: DemoArticle = {
  edition: 'en',
  translationGroup: 'apple-orchard',
  section: 'ekonomika',
  headline: 'The aport is back: an orchard below the Alatau bears its first great crop in ten years',
  standfirst:
    'To save a famous apple, growers turned back to the wild tree it came from. This autumn two hundred tonnes of aport reached the markets.',
  authors: ['madina'],
  tags: ['farming', 'prices', 'nature'],
  picture: 'apple-orchard',
  publishedMinutesAgo: 2800,
  body: body(
    p(
      'One apple barely fits into two hands. It weighs 540 grams. Toqtasyn Mambetov named the figure without a scale and then weighed it all the same: he was out by six grams.',
    ),
    p(
      'His eighteen hectares near Talgar have yielded ',
      b('almost two hundred tonnes of aport'),
      ' this year. The last such crop was ten years ago. After that the trees sickened, the apples shrank, and half of the orchard went for firewood.',
    ),
    h2('How the apple grew small'),
    p(
      'The aport is particular. It takes on its true colour and scent only between nine hundred and twelve hundred metres, where days are hot and nights cool. Over the years orchards moved down to warmer ground, and trees were grafted onto fast-growing imported stock. There were more apples, but they were no longer much like the aport.',
    ),
    p(
      'Mambetov did the opposite. He gathered seed of the wild Sievers apple in a mountain gorge, raised seedlings, and grafted branches of old aport onto them. Such a tree bears late, only in its eighth year. But it withstands frost and disease, and lives for up to a century.',
    ),
    quote('A tree that grows fast gives shade for a short while. I planted this orchard for my grandchildren.'),
    h2('What makes up the price'),
    p(
      'A kilogram of aport costs 1,200 tenge at the market, twice as much as imported apples. The grower puts it down to labour. The aport is picked by hand and never dropped, and each fruit is wrapped on its own, for the thin skin may darken within a day.',
    ),
    table(
      ['Cost', 'Tenge per kilogram'],
      ['Care and watering', '260'],
      ['Picking by hand', '190'],
      ['Storage and packing', '170'],
      ['Transport', '80'],
      ['Left for the grower', '500'],
    ),
    p(
      'Even so there is more demand than fruit, and cars pull up at the gate before dawn. Most of the visitors are elderly. They smell the apple first, and only then ask what it costs.',
    ),
    gallery(
      picture('en', 'apple-orchard', 'The grafted trees bore fruit after eight years.'),
      picture('en', 'apple-scale'),
    ),
    h2('Who looks after the wild forest'),
    p(
      'Scientists have shown that the ancestors of every garden apple in the world came from these mountains. Yet in fifty years the wild apple forest has shrunk to a third, giving way to summer houses, roads and pasture. The national park is fencing what remains and building up a store of seed.',
    ),
    p(
      'Growers see this as their business too. This autumn twelve farms gave the park three thousand saplings, raised from seed collected in the same gorge. The trees have come home.',
    ),
    factBox(
      'How to tell an aport',
      ul(
        'Broad at the base, narrowing towards the top, with slightly ribbed sides.',
        'Red stripes on pale green; it is never red all over.',
        'Its scent fills a room within an hour.',
        'It keeps until the new year and then turns mealy.',
      ),
    ),
    p(
      'Next, Mambetov wants to open a school in the orchard for fifteen teenagers. The first lesson will be short: an apple is not pulled but turned.',
    ),
  ),
}
