import { fieldsOfWork } from './things/fields-of-work.ts'
import { peopleAndPlaces } from './things/people-and-places.ts'
import { tradeAndWork } from './things/trade-and-work.ts'

/** Things, people and fields of work across professions that a rewrite may swap. Plain forms, stemmed when read. */
export const thingMeanings: string[] = [...peopleAndPlaces, ...tradeAndWork, ...fieldsOfWork]
