import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'

/** Runs a command as `npm run qalam` does. */
async function qalam(words: string[], input = ''): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...words])
  child.stdin.end(input)
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await code, out, err }
}

describe('convert', () => {
  test('text in, text out, line by line as it was', async () => {
    const input = 'Мүмкіндіктер Алаңы\n\nкөшіру; https://қазақ.қаз/жол'
    expect(await qalam(['convert', '--to', 'latn'], input)).toEqual({
      code: 0,
      out: 'Mümkındıkter Alañy\n\nköşıru; https://қазақ.қаз/жол',
      err: '',
    })
    expect((await qalam(['convert', '--to=arab'], 'әліпбиін\n')).out).toBe('ءالىپبيىن\n')
  })

  test.each([[[]], [['--to']], [['--to', 'cyrl']], [['--to', 'latn', 'сөз']], [['--from', 'latn']]])(
    'wrong use ends with 2 and one line: %j',
    async (words) => {
      const { code, out, err } = await qalam(['convert', ...words])
      expect({ code, out }).toEqual({ code: 2, out: '' })
      expect(err).toMatch(/^convert\b[^\n]+\n$/)
    },
  )
})

describe('stem', () => {
  test('a line for each word, with its stems', async () => {
    const { code, out } = await qalam(['stem'], 'митингісін\nмитингілерге\n')
    expect(code).toBe(0)
    const stems = out.split('\n').map((line) => line.split('\t')[1]?.split('|') ?? [])
    expect(out).toMatch(/^митингісін\t.+\nмитингілерге\t.+\n$/)
    expect(stems[0]?.some((stem) => stems[1]?.includes(stem))).toBe(true)
  })

  test('a word too many ends with 2', async () => {
    expect(await qalam(['stem', 'сөз'])).toMatchObject({ code: 2, out: '' })
  })
})

describe('spell', () => {
  test('a line for each doubtful word, with suggestions', async () => {
    const { code, out } = await qalam(['spell'], 'Ол заңды кабылдады.\n')
    expect(code).toBe(0)
    expect(out).toMatch(/^кабылдады\tқабылдады(\|\S+)*\n$/)
  })

  test('an unknown option ends with 2', async () => {
    expect(await qalam(['spell', '--lang', 'kk'])).toMatchObject({ code: 2, out: '' })
  })
})

test('each has --help', async () => {
  for (const name of ['convert', 'stem', 'spell']) {
    const { code, out } = await qalam([name, '--help'])
    expect(code).toBe(0)
    expect(out).toMatch(new RegExp(`^${name} `))
  }
})
