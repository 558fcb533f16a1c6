/**
 * The fields of a form as an object. A name that stands several times, or ends in `[]`, gives a list; `names.kk` gives `names: { kk }`.
 * Anything but a form is left as it is.
 */
export function readInput(input: unknown): unknown {
  if (!(input instanceof FormData)) return input
  const fields: Fields = Object.create(null)
  for (const name of new Set(input.keys())) {
    if (name.startsWith('$ACTION')) continue
    const values = input.getAll(name)
    const isList = name.endsWith('[]')
    const value = isList || values.length > 1 ? values : values[0]
    put(fields, name.replace(/\[\]$/, '').split('.'), value)
  }
  return fields
}

type Fields = { [name: string]: unknown }

/** Objects without a prototype, because the names come from outside: `__proto__` is a name like any other here. */
function put(fields: Fields, [first = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) {
    fields[first] = value
    return
  }
  const present = fields[first]
  const below: Fields = isFields(present) ? present : Object.create(null)
  fields[first] = below
  put(below, rest, value)
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof File)
}

/** What somebody typed, to be shown again: text fields only, and nothing secret. */
export function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$ACTION') && !/password|token/i.test(name)) values[name] = value
  }
  return values
}
