/**
 * The one script of readers' pages. Everything works without it; it says how old a story is, copies a link, shows an outside player
 * on a click, and takes "/" to the search. Words come from the page: a browser does not know how Kazakh writes them.
 */

const DAY = 86_400_000

/**
 * The age of a moment in words.
 * @param {string} machine the moment as the page writes it, with the offset of the publication: 2026-08-05T13:52:00+05:00
 * @param {number} now milliseconds since 1970
 * @param {object} words the templates of the page, with # for the number or the time of day
 * @param {string} lang the language of the page, for its plural
 * @returns {string | undefined} undefined for a moment to come: a clock that is wrong must not say so
 */
export function ageInWords(machine, now, words, lang) {
  const then = Date.parse(machine)
  const minutes = Math.floor((now - then) / 60_000)
  if (!(minutes >= 0)) return undefined
  if (minutes === 0) return words.now
  if (minutes < 60) return filled(words.minutes, minutes, lang)

  // Days and months are those of the publication's clock, wherever the reader is.
  const [, sign, hours, rest] = /([+-])(\d\d):(\d\d)$/.exec(machine) ?? [0, '+', 0, 0]
  const offset = (sign === '-' ? -60_000 : 60_000) * (Number(hours) * 60 + Number(rest))
  const days = Math.floor((now + offset) / DAY) - Math.floor((then + offset) / DAY)
  if (days < 2) return (days === 0 ? words.today : words.yesterday).replace('#', machine.slice(11, 16))
  if (days < 7) return filled(words.days, days, lang)
  const [a, b] = [new Date(then + offset), new Date(now + offset)]
  const whole = b.getUTCDate() < a.getUTCDate() ? 1 : 0
  const months = (b.getUTCFullYear() - a.getUTCFullYear()) * 12 + b.getUTCMonth() - a.getUTCMonth() - whole
  if (months < 1) return filled(words.weeks, Math.floor(days / 7), lang)
  return months < 12 ? filled(words.months, months, lang) : filled(words.years, Math.floor(months / 12), lang)
}

/** One form where the noun does not change (Kazakh), two as in English, three as in Russian. */
function filled(forms, count, lang) {
  return form(forms, count, lang).replace('#', count)
}

function form(forms, count, lang) {
  if (forms.length < 2) return forms[0]
  const rule = new Intl.PluralRules(lang).select(count)
  return forms[rule === 'one' ? 0 : rule === 'few' ? 1 : forms.length - 1]
}

/**
 * Each age takes the room that the date had, so that nothing on the page moves. It is written when its place comes near the screen: the
 * browser has measured what is there anyway, and what is far below is not laid out for its sake.
 */
function showAges() {
  const { lang, dataset } = document.documentElement
  const words = JSON.parse(dataset.ages)
  const watch = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target, boundingClientRect } of entries) {
        if (!isIntersecting) continue
        watch.unobserve(target)
        const text = ageInWords(target.dateTime, Date.now(), words, lang)
        if (text === undefined) continue
        target.title ||= target.textContent
        target.style.minWidth = `${boundingClientRect.width}px`
        target.textContent = text
      }
    },
    { rootMargin: '50%' },
  )
  for (const element of document.querySelectorAll('time[data-age]')) watch.observe(element)
}

function offerCopying() {
  for (const button of document.querySelectorAll('[data-copy]')) {
    if (!navigator.clipboard) continue
    button.hidden = false
    button.addEventListener('click', async () => {
      const { copy, copied } = button.dataset
      try {
        await navigator.clipboard.writeText(copy)
        button.textContent = copied
      } catch {
        // The browser does not let the page write: the link itself, to be copied by hand.
        button.textContent = copy
      }
    })
  }
}

function offerPlayers() {
  for (const button of document.querySelectorAll('[data-player]')) {
    button.hidden = false
    button.addEventListener('click', () => {
      const frame = document.createElement('iframe')
      frame.src = button.dataset.player
      frame.title = button.parentElement.querySelector('.kicker').textContent
      frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture'
      frame.referrerPolicy = 'strict-origin-when-cross-origin'
      button.replaceWith(frame)
      frame.focus()
    })
  }
}

function takeKeys() {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.target.closest('input, textarea, select, [contenteditable]')) return
    const search = document.querySelector('#q') ?? document.querySelector('.to-search')
    if (!search) return
    event.preventDefault()
    search.focus()
  })
}

/** Headlines that answer what is being typed, as the field's own list of choices; a chosen one is gone to. */
function suggestWhileTyping() {
  const form = document.querySelector('form[data-suggest]')
  if (!form) return
  const field = form.elements.q
  const list = document.createElement('datalist')
  list.id = 'q-choices'
  form.append(list)
  field.setAttribute('list', list.id)
  let addresses = new Map()
  let timer
  field.addEventListener('input', () => {
    const chosen = addresses.get(field.value)
    if (chosen) return location.assign(chosen)
    clearTimeout(timer)
    timer = setTimeout(async () => {
      const asked = field.value
      if (asked.trim().length < 2) return list.replaceChildren()
      try {
        const answer = await fetch(`${form.dataset.suggest}?q=${encodeURIComponent(asked)}`)
        if (!answer.ok || field.value !== asked) return
        const [, headlines, , urls] = await answer.json()
        addresses = new Map(headlines.map((headline, index) => [headline, new URL(urls[index]).pathname]))
        list.replaceChildren(...headlines.map((headline) => new Option(headline, headline)))
      } catch {
        // Without an answer the field is as it was: the search itself works without suggestions.
        list.replaceChildren()
      }
    }, 200)
  })
}

/**
 * The text font takes its place on the first page of a visit when its files are here, in a few paragraphs of each frame: a cheap phone
 * takes long to set a whole screen anew, and a touch would wait for it. What stood in for it takes the same room, so that nothing moves.
 * That of labels is there for the next page.
 */
async function settle() {
  const root = document.documentElement
  if (root.lang !== 'kk-Arab') {
    // A font that does not come is no loss to the reader: the next page asks for it again.
    await Promise.allSettled(['1em Lora', 'bold 1em Lora'].map((font) => document.fonts.load(font)))
    let letters = 0
    for (const part of document.querySelectorAll('.prose > *, .hl, h1, h2, .standfirst, .deck')) {
      part.classList.add('late')
      letters += part.textContent.length
      if (letters < 500) continue
      letters = 0
      await new Promise(requestAnimationFrame)
    }
    document.fonts.load('1em "Source Sans 3"').catch(() => undefined)
  }
  root.className = 'settled'
}

if (typeof document !== 'undefined') {
  showAges()
  offerCopying()
  offerPlayers()
  takeKeys()
  suggestWhileTyping()
  if (document.documentElement.className === 'near') setTimeout(settle)
}
