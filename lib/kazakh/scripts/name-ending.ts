/**
 * The endings a name takes, so that an exception for «Шекспир» also covers «Шекспирдің» and not «Шекспиртану».
 * Plural, possession and case in their order, with the few derivations that stay a form of the name in a reader's eye.
 */

const DERIVATION = '[лдт][ыі][қк]|с[ыі]з|[лдт][ыі]'
const PLURAL = '[лдт][ае]р'
const POSSESSION = '[ыі]?м(?:[ыі]з)?|[ыі]?ң(?:[ыі]з)?|с?[ыі]'
const CASE =
  '[ндт][ыі]ң|[ғгқк][ае]|н?[ае]|[ндт][ыі]|н|н?[дт][ае](?:[ғг][ыі])?|[дтн][ае]н|[мбп]ен(?:ен)?|ш[ае]|[дт][ае]й'
const ENDING = new RegExp(`^(?:${DERIVATION})?(?:${PLURAL})?(?:${POSSESSION})?(?:${CASE})?$`)

/** Whether what follows a name is an ending of its inflection; nothing at all is one too. Lower-case Cyrillic. */
export function isNameEnding(rest: string): boolean {
  return rest === '' || ENDING.test(rest)
}
