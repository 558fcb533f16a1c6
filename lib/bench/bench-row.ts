/** One measured figure; `limit` is what it is held against, in the same unit, and null where it is for information. */
export type BenchRow = { name: string; value: number; limit: number | null; unit: string; ok: boolean }

export function atLeast(name: string, value: number, limit: number, unit: string): BenchRow {
  return { name, value, limit, unit, ok: value >= limit }
}

export function atMost(name: string, value: number, limit: number, unit: string): BenchRow {
  return { name, value, limit, unit, ok: value <= limit }
}

export function forInformation(name: string, value: number, unit: string): BenchRow {
  return { name, value, limit: null, unit, ok: true }
}

/** The value below which a share of the values lies. @param share from 0 to 1 */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5)
}
