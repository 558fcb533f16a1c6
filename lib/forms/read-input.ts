/** The fields of a form as an object: a name that stands several times, or ends in `[]`, gives a list. Anything but a form is left as it is. */
export function readInput(input: unknown): unknown {
  if (!(input instanceof FormData)) return input
  const fields: Record<string, unknown> = {}
  for (const name of new Set(input.keys())) {
    if (name.startsWith('$ACTION')) continue
    const values = input.getAll(name)
    if (name.endsWith('[]')) fields[name.slice(0, -2)] = values
    else fields[name] = values.length === 1 ? values[0] : values
  }
  return fields
}

/** What somebody typed, to be shown again: text fields only, and nothing secret. */
export function typedValues(form: FormData): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value === 'string' && !name.startsWith('$ACTION') && !/password|token/i.test(name)) values[name] = value
  }
  return values
}
