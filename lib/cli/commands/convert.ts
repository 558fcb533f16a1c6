import { type Command, UsageError } from '@/lib/cli/command'
import { readOptions, readStandardInput, writeAnswer } from '@/lib/cli/standard-input'
import { convertText } from '@/lib/kazakh/scripts/convert'
import { isTargetScript } from '@/lib/kazakh/scripts/exceptions'

export const convert: Command = {
  name: 'convert',
  usage: '--to latn|arab < TEXT',
  summary: 'writes Kazakh text in Latin or Arabic letters by the rules, without the names that a newsroom has fixed',
  async run(words) {
    const { to } = readOptions('convert', words, { to: { type: 'string' } })
    if (!isTargetScript(to))
      throw new UsageError('convert needs --to latn or --to arab, and the text on standard input.')
    await writeAnswer(convertText(await readStandardInput(), to))
  },
}
