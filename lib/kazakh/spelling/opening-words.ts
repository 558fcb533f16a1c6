import { forEachEdit } from './edits'
import { formCost, isListed } from './known-words'
import { lookalikeForms, NATS_PER_EDIT } from './suggest'

/** A sentence has ended, or none has begun yet; quotes, brackets and the dash of direct speech may stand between. */
export const SENTENCE_OPENING = /(?:^|[.!?…:]|\n)[\s«»"“”„'’‘()[\]—–-]*$/

/** Shorter names are one letter away from some word or other: of Russian names with seven letters and more, 1 in 80 is. */
const SHORTEST_JUDGED = 7
/** What the word that was meant and the slip may cost together (nats): a rare word that a rare slip leads to is a name. */
const DEAREST_SLIP = 18
/** A word that costs more is in the list, and the grammar cannot read it: often a name itself. */
const DEAREST_MEANT = 14

/** What names end in, with an ending of the language behind it. */
const NAME =
  /(?:[оеё]в|[иы]н|ск[аи][йя]|ский|ко|ич|швили|дзе|ян|ұлы|улы|қызы|кызы|бе[кг]|бай|жан|хан|[ғг]али|[гқк][үу]л|нұр)(?:а|у|ым|е|ы|і|ой|ых|ыми)?(?:[нтд][ыі]ң|[нтд][ыі]|[ғгқк][ае]|[дт][ае]н?|[нб]ан|нен|[бпм]ен)?$/

/**
 * Whether a word with a capital that opens a sentence, in lower case, is rather a slip of a common word than a name: one slip, or
 * some look-alike letters, away from a listed form that the grammar reads easily, and not built as names are.
 */
export function isSlipAtOpening(word: string): boolean {
  if (word.length < SHORTEST_JUDGED || NAME.test(word)) return false
  let isSlip = false
  const consider = (meant: string, cost: number): void => {
    if (isSlip || !isListed(meant)) return
    const rarity = formCost(meant) ?? Infinity
    isSlip = rarity < DEAREST_MEANT && cost * NATS_PER_EDIT + rarity < DEAREST_SLIP
  }
  forEachEdit(word, consider)
  for (const { form, cost } of lookalikeForms(word)) consider(form, cost)
  return isSlip
}
