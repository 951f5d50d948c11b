// Help: guided tours that remember who has seen them. Articles are pages of the web app.
import { oc } from '@orpc/contract'
import { z } from 'zod'

export const TourName = z.enum(['main', 'resume', 'posting', 'tailoring', 'board', 'letter', 'templates'])
export type TourName = z.infer<typeof TourName>

/** `begun`: offered or started, and left on the way. None is offered a second time. */
export const TourState = z.enum(['begun', 'done', 'skipped'])
export type TourState = z.infer<typeof TourState>

const TourProgress = z.object({ tour: TourName, state: TourState })
export type TourProgress = z.infer<typeof TourProgress>

export const helpContract = {
  tours: oc
    .route({ method: 'GET', path: '/tours', tags: ['Help'], summary: 'Tours I have seen' })
    .output(z.object({ items: z.array(TourProgress) })),
  markTour: oc
    .route({ method: 'PUT', path: '/tours', tags: ['Help'], summary: 'Note how far a tour got' })
    .input(TourProgress)
    .output(TourProgress),
  resetTours: oc.route({ method: 'DELETE', path: '/tours', tags: ['Help'], summary: 'See all tours again' }),
}
