import type { Command } from '@/lib/cli/command'
import { readOptions, readStandardInput, writeAnswer } from '@/lib/cli/standard-input'
import { spellLines } from '@/lib/kazakh/spelling/spelling'

export const spell: Command = {
  name: 'spell',
  usage: '< TEXT',
  summary: 'checks Kazakh text: a line for each doubtful word, the word, a tab, and suggestions with | between them',
  async run(words) {
    readOptions('spell', words, {})
    await writeAnswer(spellLines(await readStandardInput()))
  },
}
