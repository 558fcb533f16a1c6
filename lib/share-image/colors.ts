/** The colours of share images: those of the paper by day, as `app/tokens.css` names them. */
export const colors = { paper: '#fbfaf6', ink: '#15171b', accent: '#00606f', rule: '#dcd7cb' } as const
