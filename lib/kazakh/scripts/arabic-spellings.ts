/**
 * Names whose spelling in Arabic letters is established otherwise than the letter rules would have it: of countries, peoples,
 * languages and scripts, and a few units, as Unicode CLDR 48 gives them for kk-Arab. Misprints of CLDR, and names that it
 * translates (Венгрия ماجارستان), are not taken over.
 */
import type { NameException } from './exceptions'
import { letterTable } from './letter-table'

const SPELLINGS = `
  франция فرانسيا  француз فرانسۋز  швеция شۆەسيا  швейцария شۆەيساريا  венеция ۆەنەسيا  сицилия سيسيليا  алжир الجىر
  тайвань تايۋان  вьетнам ۆيەتنام  вьет ۆيەت  гавайи حاۋاي  пьемонт پيەمونت  катанга كاتاڭا  килинг كيليڭ  копт كوپىت
  чжуан جۋاڭ  валлон ۋالون  вальзер ۋالسەر  волайта ۋولايتا  вальбири ۋالبيري  могавк موحاۋك  микмак ميكماۋ
  квасио كۋاسيو  свати سۋاتي  тсвана سۋانا  тсонга سونگا  тасавак تاساۋاك  санго ساڭو  сангу ساڭۋ  кангри كاڭري
  калаалисут كالاليسۋت  колтта كولتا  меетто مەتتو  кпелле كپەلە  риффиан ريفيان
  кави كاۋي  ванчо ۋانچو  тагбанва تاگبانۋا  кхудавади كحۋداۋادي  байбайин بايبايىن  пехлеви پاحلاۆي  дюплойе دۋپلويە
  аль ءال  эмодзи ەموجي  метр مەتىر  километр كيلومەتىر  сантиметр سانتيمەتىر  миллиметр ميليمەتىر  литр ليتىر  цельсий سەلسي`

export const ARABIC_SPELLINGS: readonly NameException[] = Array.from(letterTable(SPELLINGS), ([name, arab]) => ({
  name,
  arab,
}))
