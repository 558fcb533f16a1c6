import type { Migration } from 'kysely'
import * as people from './20261122100000-people'
import * as publication from './20261122100100-publication'
import * as house from './20261122100200-house'
import * as mediaUses from './20261122110000-media-uses'
import * as newsroomLists from './20261122120000-newsroom-lists'
import * as invalidationOrder from './20261122130000-invalidation-order'
import * as nameExceptions from './20261122140000-name-exceptions'
import * as search from './20261122150000-search'
import * as searchStorage from './20261122160000-search-storage'
import * as translations from './20261122180000-translations'
import * as spelling from './20261122190000-spelling'
import * as workflow from './20261123120000-workflow'
import * as speedOfHand from './20261123120500-speed-of-hand'
import * as revisionNames from './20261123130000-revision-names'
import * as mediaLibrary from './20261123140000-media-library'
import * as recordings from './20261123140100-recordings'
import * as front from './20261123150000-front'
import * as newsroomSpeed from './20261123180000-newsroom-speed'
import * as beingFound from './20261123181000-being-found'
import * as together from './20261123190000-together'
import * as listSpeed from './20261124100000-list-speed'
import * as looseFiles from './20261124110000-loose-files'
import * as searchUncompressed from './20261125110000-search-uncompressed'

/** Every migration by its name, which is also its order. A migration that has landed is never edited. */
export const migrations: Record<string, Migration> = {
  '20261122100000-people': people,
  '20261122100100-publication': publication,
  '20261122100200-house': house,
  '20261122110000-media-uses': mediaUses,
  '20261122120000-newsroom-lists': newsroomLists,
  '20261122130000-invalidation-order': invalidationOrder,
  '20261122140000-name-exceptions': nameExceptions,
  '20261122150000-search': search,
  '20261122160000-search-storage': searchStorage,
  '20261122180000-translations': translations,
  '20261122190000-spelling': spelling,
  '20261123120000-workflow': workflow,
  '20261123120500-speed-of-hand': speedOfHand,
  '20261123130000-revision-names': revisionNames,
  '20261123140000-media-library': mediaLibrary,
  '20261123140100-recordings': recordings,
  '20261123150000-front': front,
  '20261123180000-newsroom-speed': newsroomSpeed,
  '20261123181000-being-found': beingFound,
  '20261123190000-together': together,
  '20261124100000-list-speed': listSpeed,
  '20261124110000-loose-files': looseFiles,
  '20261125110000-search-uncompressed': searchUncompressed,
}
