// Round 4 of fresh sets: written before the check was run on any of it. Invented people; any likeness is chance.
import { readCases, type TruthCase, type TruthPerson } from '../truth-case.ts'

export const people: TruthPerson[] = [
  {
    id: 'shirin',
    facts: {
      basics: {
        name: 'Shirin Akhter',
        label: 'Garment merchandiser',
        location: { city: 'Dhaka' },
        summary: 'Merchandiser for knitwear exports.',
      },
      work: [
        {
          name: 'Padma Knit Composite',
          position: 'Senior Merchandiser',
          startDate: '2019-07',
          highlights: [
            'Handle orders of about 1.2 million pieces a year for four European buyers',
            'Cost every style and agree prices with buyers',
            'Late shipments fell from 15% to 4% after I introduced a weekly fabric plan',
            'Found a dye house that cut lead time by nine days',
            'Coordinate sampling, cutting and sewing with a floor of 600 operators',
          ],
        },
        {
          name: 'Jamuna Apparel',
          position: 'Assistant Merchandiser',
          startDate: '2015-01',
          endDate: '2019-06',
          highlights: ['Followed up samples and trims', 'Booked fabric and accessories', 'Prepared shipping documents'],
        },
      ],
      education: [
        {
          institution: 'Narayanganj Textile College',
          studyType: 'BSc',
          area: 'Textile Engineering',
          startDate: '2010',
          endDate: '2014',
        },
      ],
      skills: [{ name: 'Skills', keywords: ['Costing', 'Order follow-up', 'Excel', 'Fabric sourcing', 'Negotiation'] }],
      languages: [
        { language: 'Bengali', fluency: 'Native' },
        { language: 'English', fluency: 'Fluent' },
        { language: 'Hindi', fluency: 'Conversational' },
      ],
    },
  },
  {
    id: 'urs',
    facts: {
      basics: {
        name: 'Urs Zumstein',
        label: 'Lokführer',
        location: { city: 'Olten' },
        summary: 'Lokführer im Personen- und Güterverkehr.',
      },
      work: [
        {
          name: 'Aarebahn AG',
          position: 'Lokführer',
          startDate: '2016-05',
          highlights: [
            'Fahre Regionalzüge und Güterzüge bis 1600 Tonnen auf vier Strecken',
            'Acht Jahre ohne Signalfall',
            'Prüfungsexperte für angehende Lokführer seit 2021',
            'Energieverbrauch um 7 % gesenkt dank vorausschauender Fahrweise',
          ],
        },
        {
          name: 'Garage Wyss',
          position: 'Automechaniker',
          startDate: '2009-08',
          endDate: '2016-04',
          highlights: ['Wartung und Reparatur von Lieferwagen', 'Zwei Lernende betreut'],
        },
      ],
      education: [
        {
          institution: 'Berufsschule Olten',
          studyType: 'Lehre',
          area: 'Automobilmechaniker',
          startDate: '2005',
          endDate: '2009',
        },
      ],
      skills: [{ name: 'Kenntnisse', keywords: ['ETCS Level 2', 'Bremsproben', 'Störungsbehebung'] }],
      certificates: [{ name: 'Führerausweis Kategorie B', issuer: 'Bundesamt für Verkehr', date: '2017' }],
      languages: [
        { language: 'Deutsch', fluency: 'Muttersprache' },
        { language: 'Französisch', fluency: 'B1' },
        { language: 'Italienisch', fluency: 'A2' },
      ],
    },
  },
  {
    id: 'agnieszka',
    facts: {
      basics: {
        name: 'Agnieszka Wrona',
        label: 'Hair salon manager',
        location: { city: 'Gdynia' },
        summary: 'Hairdresser who runs a salon.',
      },
      work: [
        {
          name: 'Salon Mewa',
          position: 'Salon Manager',
          startDate: '2020-09',
          highlights: [
            'Run a salon with 6 chairs and 8 staff',
            'Turnover up from 55,000 to 82,000 zł a month within two years',
            'Brought in online booking; no-shows dropped by half',
            'Order products and keep the stock worth about 20,000 zł',
            'Teach colouring techniques to juniors on Monday evenings',
          ],
        },
        {
          name: 'Studio Bryza',
          position: 'Hair Stylist',
          startDate: '2013-05',
          endDate: '2020-08',
          highlights: [
            'Cut, coloured and styled hair for up to 10 clients a day',
            'Did bridal hair for some 30 weddings a year',
          ],
        },
      ],
      education: [
        {
          institution: 'Gdynia Craft School',
          studyType: 'Journeyman certificate',
          area: 'Hairdressing',
          startDate: '2010',
          endDate: '2013',
        },
      ],
      skills: [{ name: 'Salon', keywords: ['Colouring', 'Bridal styling', 'Stock ordering', 'Booksy'] }],
      awards: [{ title: 'Baltic Hair Cup, third place', date: '2019' }],
      languages: [
        { language: 'Polish', fluency: 'Native' },
        { language: 'English', fluency: 'B1' },
      ],
    },
  },
]

export const cases: TruthCase[] = [
  ...readCases(
    'shirin',
    `
number | /work/0 | Handle orders of roughly [[12 million]] pieces a year
number | /work/0 | Manage orders for [[nine]] European buyers
percent | /work/0 | Reduced late shipments from 15% to [[1%]] with a weekly fabric plan
duration | /work/0 | Found a dye house that shortened lead time by [[19 days]]
number | /work/0 | Coordinate a sewing floor of [[1,600]] operators
title | /work/0/position | [[Merchandising Manager]]
title | letter | As [[head of merchandising]] at Padma Knit I cost every style.
employer | letter | Our buyers included [[H&M]], whom I visited twice.
place | summary | Merchandiser for knitwear exports to [[Japan]].
degree | letter | I have an [[MBA]] as well as a degree in textile engineering.
language | letter | I speak Bengali, English and [[German]].
certificate | letter | I am a [[certified Lean Six Sigma Green Belt]].
tool | /skills/0/keywords | [[CLO 3D]]
scope | /work/1 | [[Led]] the sampling team
years_of_experience | summary | Merchandiser with [[fifteen years]] in the garment trade.
activity | /work/1 | [[Audited factories for child labour and set up a recycling plant]]
 | /work/0 | Manage around 1.2 million garments per year for four buyers from Europe
 | /work/0 | Calculate costs for each style and negotiate prices with the buyers
 | /work/0 | Cut the share of late deliveries from 15 to 4 percent by planning fabric week by week
 | /work/0 | Reduced lead time by nine days thanks to a new dyeing supplier
 | /work/0 | Liaise with a production floor of 600 operators on sampling, cutting and sewing
 | /work/1 | Tracked samples and trims, booked fabrics and prepared export paperwork
 | /skills/0/keywords | Price negotiation
 | /skills/0/keywords | Sampling
 | summary | Senior merchandiser in knitwear with nearly twelve years in the trade and a BSc in Textile Engineering. Four European buyers trust her with 1.2 million pieces a year.
 | summary | Results-oriented merchandiser with a proven track record in costing, fabric sourcing and on-time delivery, having brought late shipments down to 4%.
 | letter | A late container costs more than a bad price. With a weekly fabric plan I brought our late shipments down by eleven percentage points.
 | letter | I began as an assistant at Jamuna Apparel, following up samples and booking trims, and have been with Padma Knit Composite since July 2019.
`,
  ),
  ...readCases(
    'urs',
    `
number | /work/0 | Fahre Güterzüge bis [[2600]] Tonnen
duration | /work/0 | [[Zwölf Jahre]] ohne Signalfall
percent | /work/0 | Senkung des Energieverbrauchs um [[17 %]]
number | /work/0 | Unterwegs auf [[sieben]] Strecken im Regionalverkehr
title | /work/0/position | [[Leiter Lokpersonal]]
title | letter | Als [[Teamleiter]] bei der Aarebahn bin ich für Regionalzüge zuständig.
employer | letter | Vorher arbeitete ich bei der [[Rhätischen Bahn]].
language | letter | Ich spreche Deutsch, Französisch und [[Englisch]].
language | /languages/1/fluency | [[C1]]
date | letter | Seit [[2018]] bin ich Prüfungsexperte für angehende Lokführer.
degree | letter | Ich habe ein [[Studium]] in Maschinenbau abgeschlossen.
certificate | /certificates | [[Führerausweis Kategorie D]]
scope | /work/1 | [[Leitung]] der Werkstatt mit zwei Lernenden
 | /work/0 | Führe Regional- und Güterzüge (bis 1600 t) auf vier Strecken
 | /work/0 | Seit acht Jahren ohne Signalfall unterwegs
 | /work/0 | Reduktion des Energieverbrauchs um 7 Prozent durch vorausschauendes Fahren
 | /work/0 | Als Prüfungsexperte nehme ich seit 2021 angehende Lokführer ab
 | /work/1 | Lieferwagen gewartet und repariert
 | /work/1 | Betreuung von zwei Lernenden
 | summary | Lokführer mit zehn Jahren Erfahrung im Personen- und Güterverkehr, gelernter Automobilmechaniker.
 | letter | Seit Mai 2016 fahre ich für die Aarebahn Regional- und Güterzüge. In dieser Zeit habe ich den Energieverbrauch um 7 % gesenkt.
 | letter | Französisch spreche ich auf Niveau B1, Italienisch auf A2.
 | letter | Ich möchte bei Helio Energy etwas Neues lernen und freue mich auf ein Gespräch.
`,
  ),
  ...readCases(
    'agnieszka',
    `
number | /work/0 | Run a salon with six chairs and [[eighteen]] staff
money | /work/0 | Raised monthly turnover to [[128,000 zł]]
percent | /work/0 | Cut no-shows by [[80%]] through online booking
money | /work/0 | Keep stock worth about [[200,000 zł]]
title | letter | I am the [[owner]] of Salon Mewa in Gdynia.
award | letter | In 2019 I [[won the Baltic Hair Cup]].
award | /awards | [[Stylist of the Year]]
number | /work/1 | Styled bridal hair for around [[130]] weddings a year
tool | /work/0 | Brought in online booking with [[Treatwell]]
employer | letter | I learned the craft at [[Toni & Guy]].
years_of_experience | summary | Hairdresser with [[over twenty years]] behind the chair.
certificate | letter | I am a [[certified trichologist]].
language | letter | My English is [[fluent]].
skill | /skills/0/keywords | [[Hair extensions]]
scope | /work/1 | [[Managed]] the bridal team
activity | /work/1 | [[Opened a beauty academy and imported wigs]]
 | /work/0 | Manage a six-chair salon with a team of eight
 | /work/0 | Grew monthly turnover by almost half within two years
 | /work/0 | Increased monthly revenue by 27,000 zł in two years
 | /work/0 | Halved no-shows by introducing online appointments
 | /work/0 | Responsible for product orders and stock valued at around 20,000 zł
 | /work/0 | Train junior stylists in colouring every Monday evening
 | /work/1 | Served as many as ten clients daily with cuts, colour and styling
 | /work/1 | Styled brides for roughly thirty weddings every year
 | /skills/0/keywords | Hair colouring
 | summary | Salon manager and hairdresser with thirteen years in the trade, third at the Baltic Hair Cup 2019.
 | summary | Agnieszka leads eight people and knows most of her clients by name. Under her, turnover has risen to 82,000 zł a month.
 | letter | When I took over Salon Mewa in September 2020, it turned over 55,000 zł a month; two years later it was 82,000.
 | letter | Half of our no-shows disappeared when clients could book online, and nobody misses the paper diary.
 | letter | I finished the Gdynia Craft School in 2013 and spent more than seven years at Studio Bryza.
`,
  ),
]
