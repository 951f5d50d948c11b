import { sayDay, sayWhen } from '#web/kit/when.tsx'

/** For “You saved this …”: a moment of today as it is said, an earlier one by its day. */
export const saySaved = (at: string, now = Date.now()): string =>
  now - Date.parse(at) < 86_400_000 ? sayWhen(new Date(at), now) : `on ${sayDay(at)}`
