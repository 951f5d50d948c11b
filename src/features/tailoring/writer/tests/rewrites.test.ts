import { describe, expect, test } from 'vitest'
import { joinLines } from '../merge-lines.ts'
import { rewordLine } from '../rewrite-lines.ts'
import { dropDuty, tellPart } from '../rewrites/duties.ts'
import { dropPronoun, nounToVerb, settleGerund, settleTense } from '../rewrites/openers.ts'
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
    [dropDuty, 'Responsible for 12 staff', 'Supervised 12 staff'],
    [dropDuty, 'Was responsible for the weekly rota', 'Looked after the weekly rota'],
    [dropDuty, 'Responsible for the training of 3 student teachers', 'Trained 3 student teachers'],
    [dropDuty, 'I am responsible for checking of drainage drawings', 'Checked drainage drawings'],
    [dropDuty, 'Responsible for recruiting of hourly staff', 'Recruited hourly staff'],
    [dropDuty, 'Responsible for design and testing of pumps', 'Designed and tested pumps'],
    [dropDuty, 'Responsible for loading and unloading with tail lift', 'Loaded and unloaded with tail lift'],
    [settleGerund, 'Setting up of the booking desk', 'Set up the booking desk'],
    [settleGerund, 'Recruiting and leading a team of surveyors', 'Recruited and led a team of surveyors'],
    [settleGerund, 'Analyzing data and using two models', 'Analyzed data and used two models'],
    [
      settleGerund,
      'Facilitating recruitment and training for the ward',
      'Facilitated recruitment and training for the ward',
    ],
    [
      dropDuty,
      'Responsible for providing insights on markets and marketing effectiveness',
      'Provided insights on markets and marketing effectiveness',
    ],
    [settleGerund, 'Finding website issues and coding problems', 'Found website issues and coding problems'],
    [dropDuty, 'Responsible for serving new and existing clients', 'Served new and existing clients'],
    [dropDuty, 'Responsible for VAT returns', 'Handled VAT returns'],
    [dropDuty, 'Responsible for invoicing and credit control', 'Handled invoicing and credit control'],
    [dropDuty, 'Responsibilities included payroll for 22 staff', 'Handled payroll for 22 staff'],
    [dropDuty, 'Responsible for a budget of £2m', 'Managed a budget of £2m'],
    [dropDuty, 'Responsible for the day-to-day running of a 40-cover café', 'Ran a 40-cover café'],
    [dropDuty, 'Responsible for care of 6 patients per shift', 'Cared for 6 patients per shift'],
    [tellPart, 'Helped with running parent evenings', 'Helped run parent evenings'],
    [tellPart, 'Involved in training of 4 new starters', 'Helped train 4 new starters'],
    [tellPart, 'Was heavily involved in the design of a cycle route', 'Helped design a cycle route'],
    [tellPart, 'Contributed to the development of the service', 'Helped develop the service'],
    [tellPart, 'Participated in planning and delivering workshops', 'Helped plan and deliver workshops'],
    [tellPart, 'Helped to reduce falls by 20%', 'Helped reduce falls by 20%'],
    [settleGerund, 'Answering phones and e-mails from guests', 'Answered phones and e-mails from guests'],
    [settleGerund, 'Picking orders, driving a truck, loading lorries', 'Picked orders, drove a truck, loaded lorries'],
    [nounToVerb, 'Preparation of monthly reports', 'Prepared monthly reports'],
    [nounToVerb, 'Development of the booking platform', 'Developed the booking platform'],
    [dropPronoun, 'I trained 9 new starters', 'Trained 9 new starters'],
    [dropPronoun, 'I safely moved 60 crates a day', 'Safely moved 60 crates a day'],
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
    [dropDuty, 'Responsible for increasing sales', 'an aim is no result'],
    [dropDuty, 'Tasked with cutting costs by 20%', 'an aim is no result'],
    [dropDuty, 'Focused on improving delivery times', 'an aim is no result'],
    [dropDuty, 'Able to lift 50 lbs', 'an ability is no deed'],
    [dropDuty, "Was responsible for the largest deal in the team's history", 'no verb of the facts tells it'],
    [dropDuty, 'Responsible for loading and frobnicating vans', 'half of it is not known'],
    [tellPart, 'Participated in training sessions', 'a session is attended'],
    [tellPart, 'Helped with audits', 'no deed is named'],
    [settleGerund, 'Writing queries for updating and checking figures', 'which governs which is not sure'],
    [settleGerund, 'Providing customer service, process refunds for members', 'half of it stands in another form'],
    [settleGerund, 'Being familiar with the latest software', 'no deed'],
    [settleGerund, 'Instructing in the proper peeling and cooking techniques', 'which governs which is not sure'],
    [settleGerund, 'Interacting with neighbours happens daily', 'the gerund is the subject'],
    [settleGerund, 'Testing and Mapping of two sites', 'names in capitals'],
    [nounToVerb, 'Design of experiments was used for the trial', 'a sentence of its own'],
    [settleGerund, 'Leading role in two launches', 'an adjective'],
    [settleGerund, 'Working knowledge of Epic', 'an adjective'],
    [settleGerund, 'Keeping an open line to managers is a vital part of this post', 'the gerund is the subject'],
    [settleGerund, 'Training courses for 20 staff', 'a thing, no deed'],
    [settleGerund, 'Engineering drawings in AutoCAD', 'a thing, no deed'],
    [settleGerund, 'Sorting algorithms for the shop page', 'a thing, no deed'],
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
