import type { Command } from '@/lib/cli/command'
import { readOptions, readStandardInput, writeAnswer } from '@/lib/cli/standard-input'
import { stemLines } from '@/lib/kazakh/stems/stems'

export const stem: Command = {
  name: 'stem',
  usage: '< WORDS',
  summary: 'writes a line for each Kazakh word: the word, a tab, and its one to three stems with | between them',
  async run(words) {
    readOptions('stem', words, {})
    await writeAnswer(stemLines(await readStandardInput()))
  },
}
