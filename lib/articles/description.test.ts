import { expect, test } from 'vitest'
import { bodyOf } from './newsroom-fixture'
import { descriptionOf } from './description'

const first = 'Жиналысты облыс әкімінің орынбасары Е. Саденовтың өзі 2026 ж. 5 тамызда ашып, жұмыстың барысын айтты.'
const second = 'Оған жиырмадан астам ауылдың тұрғындары, мектеп директорлары мен шаруа қожалықтарының иелері қатысты.'

test('the standfirst says what an article is about', () => {
  expect(descriptionOf({ standfirst: 'Қысқаша.', body: bodyOf(first) })).toBe('Қысқаша.')
})

test('without one its first whole sentences do, and initials end none', () => {
  expect(descriptionOf({ standfirst: '', body: bodyOf(`${first} ${second}`, 'Соңы.') })).toBe(first)
  expect(descriptionOf({ standfirst: '', body: bodyOf('Қысқа мәтін.', 'Соңы.') })).toBe('Қысқа мәтін. Соңы.')
  expect(descriptionOf({ standfirst: '', body: bodyOf() })).toBe('')
})
