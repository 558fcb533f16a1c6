import { caspianExpedition } from './articles/caspian-expedition'
import { caspianExpeditionEn } from './articles/caspian-expedition-en'
import { caspianExpeditionRu } from './articles/caspian-expedition-ru'
import { councilBroadcast } from './articles/council-broadcast'
import { recordArchive } from './articles/record-archive'
import { riverBank } from './articles/river-bank'
import { riverBankEn } from './articles/river-bank-en'
import { riverBankRu } from './articles/river-bank-ru'
import { wheatHarvest } from './articles/wheat-harvest'
import { wrestlingFinal } from './articles/wrestling-final'
import { demoAuthors } from './demo-authors'
import { demoPages } from './demo-pages'
import { demoPictures } from './demo-pictures'
import { demoSections } from './demo-sections'
import type { DemoContent } from './demo-shapes'
import { demoTags } from './demo-tags'

/** What a newly installed publication shows until it has stories of its own. Pure data: nothing here touches a database. */
export const demoContent: DemoContent = {
  sections: demoSections,
  authors: demoAuthors,
  tags: demoTags,
  pictures: Object.values(demoPictures),
  articles: [
    riverBank,
    councilBroadcast,
    caspianExpedition,
    wheatHarvest,
    wrestlingFinal,
    recordArchive,
    riverBankRu,
    caspianExpeditionRu,
    riverBankEn,
    caspianExpeditionEn,
  ],
  pages: demoPages,
}
