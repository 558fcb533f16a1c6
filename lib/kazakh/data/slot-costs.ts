/**
 * What each step from a state of the slot grammar costs: the negative logarithm of how often it was taken when the word list
 * was read with this grammar (see NOTICE.md). `end` is the cost of the word ending there. Learnt, not written by hand.
 */
export const slotCosts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  cased: {
    end: 0.00, iAm: 8.82, weAre: 7.18, youAre: 9.46,
  },
  conditional: {
    end: 0.53, shortPerson: 0.91,
  },
  converb: {
    end: 0.08, iAm: 6.72, weAre: 6.72, youAre: 3.52,
  },
  derived: {
    ablative: 3.86, accusative: 4.39, dative: 3.97, derMore: 6.57, end: 0.16, genitive: 4.09, iAm: 7.21,
    instrumental: 4.99, locative: 5.33, manner: 8.72, my: 6.77, our: 9.12, ownedOne: 10.22, plural: 2.89,
    similar: 6.47, their: 4.90, thy: 6.70, weAre: 10.22, youAre: 8.04, your: 10.22,
  },
  finite: {
    end: 0.02, please: 4.19,
  },
  gerund: {
    ablative: 3.41, accusative: 2.89, dative: 2.27, derWith: 4.82, end: 1.44, genitive: 2.85, iAm: 9.36,
    instrumental: 3.52, locative: 2.78, manner: 7.11, my: 5.02, our: 4.14, ownedOne: 10.45, plural: 2.49,
    similar: 7.77, their: 1.24, thy: 5.61, weAre: 9.36, without: 5.14, youAre: 10.45, your: 5.03,
  },
  located: {
    end: 0.35, iAm: 6.60, locatedOne: 1.25, weAre: 5.83, youAre: 6.96,
  },
  negated: {
    aorist: 2.35, conditional: 2.74, derAgent: 5.89, end: 7.69, gerund: 2.07, habitualParticiple: 2.15,
    hortative: 4.88, imperative: 3.60, jussive: 3.94, optative: 7.49, past: 2.76, pastParticiple: 1.88,
    perfect: 4.48, please: 5.75, present: 1.20, unless: 5.13, until: 7.89,
  },
  noun: {
    ablative: 3.86, accusative: 3.20, dative: 3.29, end: 1.26, genitive: 3.03, iAm: 6.05, instrumental: 4.11,
    locative: 3.40, manner: 5.88, my: 3.64, our: 4.77, ownedOne: 9.10, plural: 1.67, similar: 5.55, their: 1.75,
    thy: 4.53, timeOne: 4.01, weAre: 7.82, youAre: 5.33, your: 5.58,
  },
  nounBase: {
    derAgent: 6.48, derMore: 7.31, derOrdinal: 7.82, derWith: 3.99, derWithout: 9.76,
  },
  nounQuality: {
    derQuality: 2.93,
  },
  participle: {
    ablative: 3.35, accusative: 3.87, dative: 4.00, derState: 2.82, end: 0.74, genitive: 4.66, iAm: 4.76,
    instrumental: 5.17, locative: 2.88, manner: 9.71, my: 4.06, our: 4.30, ownedOne: 10.48, plural: 2.80,
    similar: 3.47, their: 1.84, thy: 4.69, weAre: 5.91, youAre: 5.09, your: 4.67,
  },
  past: {
    end: 0.67, shortPerson: 0.73,
  },
  perfect: {
    end: 0.09, iAm: 5.19, perfectThird: 2.68, weAre: 6.05, youAre: 5.38,
  },
  plural: {
    ablative: 3.42, accusative: 2.38, dative: 2.73, end: 1.51, genitive: 2.27, iAm: 10.11, instrumental: 3.35,
    locative: 3.11, manner: 8.16, my: 4.89, our: 4.39, ownedOne: 8.37, similar: 8.13, their: 1.01, thy: 4.60,
    weAre: 8.25, without: 7.52, youAre: 9.10, your: 4.81,
  },
  possessed: {
    ablative: 3.38, accusative: 1.65, dative: 1.97, end: 0.89, genitive: 2.21, iAm: 7.94, instrumental: 3.65,
    locative: 2.59, manner: 5.38, ownedOne: 9.04, similar: 5.38, weAre: 9.04, without: 7.94, youAre: 9.04,
  },
  possessed12: {
    ablative: 3.13, accusative: 1.84, dative: 2.59, end: 0.69, genitive: 2.49, iAm: 6.47, instrumental: 3.38,
    locative: 2.57, manner: 5.19, ownedOne: 9.76, similar: 4.90, weAre: 9.76, without: 4.61, youAre: 6.07,
  },
  possessed3: {
    ablative: 2.85, accusative: 1.66, dative: 2.16, end: 1.03, genitive: 2.14, iAm: 6.49, instrumental: 2.87,
    locative: 2.38, manner: 6.26, ownedOne: 8.94, similar: 5.55, weAre: 6.85, without: 7.11, youAre: 6.30,
  },
  predicate: {
    end: 0.00,
  },
  present: {
    end: 0.97, iAm: 2.79, presentThird: 0.85, weAre: 2.68, youAre: 2.78,
  },
  relative: {
    ablative: 6.20, accusative: 6.11, dative: 6.28, end: 0.27, genitive: 2.66, iAm: 7.26, instrumental: 3.09,
    locative: 6.23, manner: 8.16, my: 3.38, our: 3.91, ownedOne: 9.66, plural: 4.19, similar: 4.86, their: 5.20,
    thy: 3.94, weAre: 9.66, youAre: 6.54, your: 4.94,
  },
  similar: {
    ablative: 5.73, accusative: 4.47, dative: 5.59, end: 0.11, genitive: 5.05, iAm: 5.60, instrumental: 7.04,
    locative: 5.27, manner: 8.46, my: 6.45, our: 8.46, ownedOne: 8.46, plural: 3.24, similar: 8.46, their: 3.90,
    thy: 7.30, weAre: 5.60, youAre: 8.46, your: 8.46,
  },
  verb: {
    aorist: 3.46, conditional: 3.42, end: 5.88, gerund: 1.35, habitualParticiple: 2.91, hortative: 4.78,
    imperative: 4.21, intention: 4.57, jussive: 5.05, negation: 2.23, optative: 7.44, past: 3.31,
    pastParticiple: 1.96, perfect: 2.63, please: 6.66, present: 2.19, until: 5.34, upon: 7.92, wish: 4.78,
  },
  verbBase: {
    derAction: 5.34, derAgent: 4.25, derResult: 4.66,
  },
  verbCausative: {
    causative: 3.75,
  },
  verbMutual: {
    mutual: 5.68,
  },
  verbPassive: {
    passive: 3.24,
  },
  verbReflexive: {
    reflexive: 7.19,
  },
  voiced: {
    aorist: 6.35, causative: 3.78, conditional: 6.36, derAction: 5.34, derAgent: 4.81, derResult: 6.47, end: 2.77,
    gerund: 1.98, habitualParticiple: 3.31, hortative: 8.01, imperative: 7.06, intention: 5.90, jussive: 6.82,
    mutual: 6.29, negation: 3.73, optative: 8.60, passive: 2.69, past: 2.48, pastParticiple: 1.72, perfect: 1.51,
    please: 7.94, present: 1.99, until: 8.01, upon: 8.78, wish: 7.17,
  },
  wish: {
    end: 6.98, wishOwned: 0.04,
  },
}
