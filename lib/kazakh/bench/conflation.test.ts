import { describe, expect, it } from 'vitest'
import { measureConflation, parseLemmas } from './conflation'

describe('measureConflation', () => {
  const lemmas = parseLemmas('# a remark\nүйге\tүй\nүйде\tүй\nсуға\tсу\nсуда\tсу\n')

  it('finds nothing to mend where stems are the lemmas', () => {
    const { recall, precision, f1 } = measureConflation(lemmas, (form) => [form.slice(0, 2)])
    expect({ recall, precision, f1 }).toEqual({ recall: 100, precision: 100, f1: 100 })
  })

  it('counts pairs that are missed and pairs that are wrong', () => {
    // Of the two right pairs суға–суда is found; with it four wrong ones.
    const stem = (form: string): string[] => (form === 'үйге' ? ['x'] : form === 'үйде' ? ['y'] : ['x', 'y'])
    const { recall, precision } = measureConflation(lemmas, stem)
    expect(recall).toBe(50)
    expect(precision).toBe(20)
  })

  it('has no F1 where nothing right is found', () => {
    expect(measureConflation(lemmas, (form) => [form]).f1).toBe(0)
  })

  it('takes a form with two lemmas as a form of both', () => {
    const both = parseLemmas('алды\tал|алд\nалған\tал\nалдында\tалд\n')
    expect(measureConflation(both, (form) => (form === 'алды' ? ['ал'] : [form.slice(0, 2)])).recall).toBe(100)
  })
})
