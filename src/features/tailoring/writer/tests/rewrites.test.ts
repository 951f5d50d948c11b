import { describe, expect, test } from 'vitest'
import { joinLines } from '../merge-lines.ts'
import { rewordLine } from '../rewrite-lines.ts'
import { dropDuty, dropPronoun, nounToVerb, settleTense } from '../rewrites/openers.ts'
import { plainWords, resultFirst, tenseOf } from '../rewrites/wording.ts'

describe('plainer wording', () => {
  test.each([
    [dropDuty, 'Responsible for managing the rota and training new staff', 'Managed the rota and trained new staff'],
    [
      dropDuty,
      'Duties included preparing invoices, chasing late payments and ordering stationery',
      'Prepared invoices, chased late payments and ordered stationery',
    ],
    [dropDuty, 'Tasked with planning releases', 'Planned releases'],
    [nounToVerb, 'Preparation of monthly reports', 'Prepared monthly reports'],
    [nounToVerb, 'Development of the booking platform', 'Developed the booking platform'],
    [dropPronoun, 'I trained 9 new starters', 'Trained 9 new starters'],
    [settleTense, 'Book appointments and take payments', 'Booked appointments and took payments'],
    [
      plainWords,
      'Successfully utilized Excel in order to plan shifts on a daily basis',
      'Used Excel to plan shifts daily',
    ],
    [plainWords, 'Was able to cut page load from 6 to 2 seconds', 'Cut page load from 6 to 2 seconds'],
    [
      resultFirst,
      'Rebuilt monitoring in Prometheus, reducing false alerts by 60%',
      'Reduced false alerts by 60% by rebuilding monitoring in Prometheus',
    ],
    [
      resultFirst,
      'Introduced text reminders, cutting missed appointments by 18%',
      'Cut missed appointments by 18% by introducing text reminders',
    ],
  ])('%o: %s', (step, line, expected) => {
    expect(step(line, 'past')?.text).toBe(expected)
  })

  test.each([
    [dropPronoun, 'We cut waiting times', 'others had a part'],
    [dropDuty, 'Responsible for the north of Spain', 'no verb follows'],
    [dropDuty, 'Helped build the portal', 'helping is not building'],
    [resultFirst, 'Rebuilt monitoring, saving a lot of time', 'no figure'],
    [resultFirst, 'Rebuilt monitoring and moved logs, cutting cost by 5%', 'two deeds'],
    [settleTense, 'Kitchen work', 'no verb'],
  ])('%o leaves “%s” alone: %s', (step, line) => {
    expect(step(line, 'past')).toBeUndefined()
  })

  test('a step whose words do not stand is not taken', () => {
    expect(rewordLine('Responsible for managing the rota', 'past', () => false)).toEqual({
      text: 'Responsible for managing the rota',
      why: [],
    })
  })

  test('a running position keeps the tense most of its lines have', () => {
    expect(tenseOf(['Manage the rota', 'Order stock'], true)).toBe('present')
    expect(tenseOf(['Managed the rota', 'Ordered stock'], true)).toBe('past')
    expect(tenseOf(['Manage the rota'], false)).toBe('past')
  })

  test('only short lines of one kind are joined', () => {
    expect(joinLines('Drew icons.', 'Designed museum websites')).toBe('Drew icons and designed museum websites')
    expect(joinLines('Drew icons', 'Drew maps')).toBeUndefined()
    expect(joinLines('Drew icons, maps', 'Designed websites')).toBeUndefined()
    expect(joinLines('Trained 9 starters', 'Designed websites')).toBeUndefined()
  })
})
