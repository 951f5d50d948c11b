import { implement } from '@orpc/server'
import { bind, type RequestContext } from '#platform/http/bind.ts'
import { calendarContract } from './contract.ts'
import { closeFeed, getFeed, listCalendar, openFeed } from './service.ts'

const os = implement(calendarContract).$context<RequestContext>()

export const calendarRoutes = os.router({
  list: os.list.handler(bind(listCalendar)),
  feed: os.feed.handler(bind(getFeed)),
  openFeed: os.openFeed.handler(bind(openFeed)),
  closeFeed: os.closeFeed.handler(bind(closeFeed)),
})
