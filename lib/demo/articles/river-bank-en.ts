import type { DemoArticle } from '@/lib/demo/demo-shapes'
import { b, body, factBox, gallery, h2, p, picture, quote, ul } from '@/lib/demo/write'

export const riverBankEn: DemoArticle = {
  edition: 'en',
  translationGroup: 'river-bank',
  section: 'qogam',
  headline: 'Tired of waiting, residents plant a riverbank of their own',
  standfirst:
    'After three years in which the city’s project never began, neighbouring courtyards pooled their money and planted more than two thousand saplings. Now the trees have to survive.',
  authors: ['aigul'],
  tags: ['environment', 'city', 'volunteers'],
  picture: 'river-bank',
  publishedMinutesAgo: 7,
  body: body(
    p(
      'At eight on Saturday morning about two hundred people gathered on the left bank in Terensai. Some carried spades, others had brought their children. Birch, maple and willow saplings had been laid out the evening before, with a sign at the head of each row giving the number of a courtyard.',
    ),
    p(
      'By early afternoon ',
      b('2,140 young trees'),
      ' stood along a mile of riverbank. Nobody had ordered the work: in the autumn the residents of eleven courtyards agreed among themselves, and found both the money and the tools.',
    ),
    h2('Three years of waiting'),
    p(
      'The plan to green the bank went through public discussion and was approved three years ago. It promised a footpath, benches, street lamps and trees. But the tender for a contractor failed twice: the first time nobody applied, the second time the papers did not meet the requirements.',
    ),
    p(
      '“Every spring we were told it would begin this year,” says Saule Ybyraeva, a retired teacher, with whom it all started. “In the end we grew tired of waiting and decided to do it ourselves.”',
    ),
    p(
      'She began by knocking on all thirty-six doors of her own building. A week later three nearby courtyards had joined; by the end of the month there were eleven. Each family gave what it could, from five hundred tenge to fifty thousand, and the running total was pinned up at the entrance every day.',
    ),
    quote('We hold nothing against anyone. We would just like our children to play in the shade.'),
    h2('The right tree in the right place'),
    p(
      'People here know that planting at random is of little use: more than half of the poplars put in nearby five years ago withered before their second summer. So they invited Bekzat Rakhymov of the regional nursery, who tested the soil and divided the bank into three belts.',
    ),
    ul(
      'At the water’s edge, willow and oleaster, whose roots hold the bank.',
      'In the middle, maple and birch, to shade the footpath.',
      'Nearest the street, sea buckthorn and dog rose, against dust and noise.',
    ),
    p(
      '“Planting is a tenth of the job,” he says. “For the first two summers every sapling needs at least two buckets of water a week. If you cannot say who will carry them, and from where, leave the spade at home.”',
    ),
    gallery(
      picture('en', 'river-saplings'),
      picture('en', 'river-bank', 'About two hundred people from eleven courtyards came to plant.'),
    ),
    h2('Who brings the water'),
    p(
      'The city says it supports the initiative. According to its utilities department a watering main will reach the bank by spring, with money set aside in the revised budget, and a third tender, for the path and the lighting, will be called at the same time.',
    ),
    p(
      'The promise has been put on paper: residents will tend the saplings for a year, the city will provide water and light. There is a date as well. The main has to be running by the end of April.',
    ),
    factBox(
      'In brief',
      ul(
        '2,140 saplings planted, 640 of them willows.',
        '11 courtyards and 412 families took part.',
        '3.4 million tenge raised, of which 180,000 is kept for a pump.',
      ),
    ),
    p(
      'Until then the courtyards will take turns with the watering. Schoolchildren went first, on Monday after lessons, carrying buckets.',
    ),
    p(
      '“My tree is the maple in row seven,” says Aruzhan, who is in the sixth grade. “I have given it a name. But I am not telling anyone.”',
    ),
  ),
}
