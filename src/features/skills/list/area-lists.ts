import { software } from './software.ts'

/** Area → its part of the list. Order matters only where two areas claim one alias: the earlier wins. */
export const areaLists: Record<string, string> = { software }
