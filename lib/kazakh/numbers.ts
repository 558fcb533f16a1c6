/**
 * Numbers in Kazakh: digits in threes with a no-break space, a decimal comma (CLDR, through Node's full ICU). For the server
 * only, like the dates. All three scripts keep the digits 0–9.
 */

const plain = new Intl.NumberFormat('kk-KZ')
const percent = new Intl.NumberFormat('kk-KZ', { style: 'percent', maximumFractionDigits: 1 })
const rules = new Intl.PluralRules('kk-KZ')
const currencies = new Map<string, Intl.NumberFormat>()

const NO_BREAK_SPACE = '\u00A0'

/** «1 234 567,5»; at most three decimals */
export function formatNumber(value: number): string {
  return plain.format(value)
}

/** 0.123 gives «12,3%»; at most one decimal */
export function formatPercent(ratio: number): string {
  return percent.format(ratio)
}

/**
 * «1 234 567,50 ₸»; whole sums without «,00»
 *
 * @param currency an ISO 4217 code; a malformed one throws a RangeError
 */
export function formatMoney(amount: number, currency = 'KZT'): string {
  let format = currencies.get(currency)
  if (!format) {
    format = new Intl.NumberFormat('kk-KZ', { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' })
    currencies.set(currency, format)
  }
  return format.format(amount)
}

/** The plural category of CLDR. Kazakh has two, «one» and «other»; verbs and possessives need them, counted nouns do not. */
export function plural(count: number): 'one' | 'other' {
  return rules.select(count) === 'one' ? 'one' : 'other'
}

/** «5 мақала»: a noun after a numeral stays in the singular, whatever the number. A no-break space holds them together. */
export function counted(count: number, noun: string): string {
  return formatNumber(count) + NO_BREAK_SPACE + noun
}
