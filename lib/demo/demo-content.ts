import { appleOrchard } from './articles/apple-orchard'
import { appleOrchardEn } from './articles/apple-orchard-en'
import { appleOrchardRu } from './articles/apple-orchard-ru'
import { caspianExpedition } from './articles/caspian-expedition'
import { caspianExpeditionEn } from './articles/caspian-expedition-en'
import { caspianExpeditionRu } from './articles/caspian-expedition-ru'
import { councilBroadcast } from './articles/council-broadcast'
import { courtyardFootball } from './articles/courtyard-football'
import { craneLake } from './articles/crane-lake'
import { dombraStage } from './articles/dombra-stage'
import { glacier } from './articles/glacier'
import { nightTrain } from './articles/night-train'
import { recordArchive } from './articles/record-archive'
import { riverBank } from './articles/river-bank'
import { riverBankEn } from './articles/river-bank-en'
import { riverBankRu } from './articles/river-bank-ru'
import { schoolCanteen } from './articles/school-canteen'
import { snowLeopard } from './articles/snow-leopard'
import { streetNames } from './articles/street-names'
import { togyzQumalaq } from './articles/togyz-qumalaq'
import { villageBudget } from './articles/village-budget'
import { villageLibrary } from './articles/village-library'
import { wheatHarvest } from './articles/wheat-harvest'
import { windFarm } from './articles/wind-farm'
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
    schoolCanteen,
    nightTrain,
    villageLibrary,
    recordArchive,
    windFarm,
    appleOrchard,
    courtyardFootball,
    glacier,
    dombraStage,
    streetNames,
    togyzQumalaq,
    snowLeopard,
    craneLake,
    villageBudget,
    riverBankRu,
    caspianExpeditionRu,
    appleOrchardRu,
    riverBankEn,
    caspianExpeditionEn,
    appleOrchardEn,
  ],
  series: [
    {
      edition: 'kk',
      name: 'Табиғатта шекара жоқ',
      description: 'Көрші елдердің ғалымдары бірге зерттеп, бірге қорғап жүрген жерлер туралы.',
      articles: ['glacier', 'crane-lake', 'caspian-expedition'],
    },
  ],
  pages: demoPages,
}
