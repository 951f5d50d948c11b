// Industries: what people call them, and the words that postings of them use. Data; English, with a few German words.

export interface Industry {
  name: string
  /** Other names a person may wish for, in small letters. */
  also: readonly string[]
  /** Telling words, in small letters; matched as whole words, an ending `*` matches any rest. */
  words: readonly string[]
}

const list = (words: string): readonly string[] => words.split('; ')

export const industries: readonly Industry[] = [
  {
    name: 'Software and IT',
    also: list('software; it; tech; technology; saas; internet; cloud; developer tools'),
    words: list(
      'saas; software company; software product*; developers; cloud; open source; our platform; api; engineers; b2b software; product team; repository',
    ),
  },
  {
    name: 'Finance and banking',
    also: list('finance; banking; bank; fintech; payments; investment; asset management'),
    words: list(
      'bank; banks; banking; payments; fintech; lending; loans; credit; investment*; trading; asset management; wealth; settlement; ledger; regulatory reporting; capital markets',
    ),
  },
  {
    name: 'Insurance',
    also: list('insurance; insurtech; reinsurance'),
    words: list(
      'insurance; insurer; insurers; underwriting; underwriter*; claims; policyholder*; actuarial; reinsurance; premiums; brokers; versicherung*',
    ),
  },
  {
    name: 'Healthcare',
    also: list('healthcare; health; hospitals; nursing; care; medical'),
    words: list(
      'patients; patient; clinic; clinics; hospital; hospitals; clinical; nursing; nurses; ward; physicians; health care; healthcare; care home; therapy; krankenhaus; pflege',
    ),
  },
  {
    name: 'Pharma and life sciences',
    also: list('pharma; pharmaceuticals; biotech; life sciences; medical devices; medtech'),
    words: list(
      'pharmaceutical*; biotech*; clinical trials; drug; drugs; gmp; regulatory affairs; laboratory; assay*; medical devices; therapeutics; life sciences; molecule*; genomics',
    ),
  },
  {
    name: 'Education',
    also: list('education; schools; universities; edtech; teaching; training'),
    words: list(
      'students; pupils; school; schools; university; curriculum; classroom; teachers; teaching; learners; campus; lessons; academic; edtech',
    ),
  },
  {
    name: 'Retail and e-commerce',
    also: list('retail; e-commerce; ecommerce; shops; consumer goods; fmcg; fashion'),
    words: list(
      'retail; stores; store; shoppers; e-commerce; ecommerce; merchandising; assortment; online shop; point of sale; shelves; fashion; marketplace; checkout',
    ),
  },
  {
    name: 'Logistics and transport',
    also: list('logistics; transport; transportation; supply chain; shipping; mobility; aviation; rail'),
    words: list(
      'logistics; parcels; freight; shipping; warehouse*; fleet; carriers; supply chain; last mile; delivery routes; drivers; railway; airline; port; trucks; spedition',
    ),
  },
  {
    name: 'Manufacturing and engineering',
    also: list('manufacturing; industry; mechanical engineering; machinery; production; industrial'),
    words: list(
      'manufacturing; production line*; factory; plant; machinery; assembly; lean; machining; cnc; tooling; industrial; quality control; plc; maschinenbau; fertigung',
    ),
  },
  {
    name: 'Automotive',
    also: list('automotive; cars; vehicles; e-mobility'),
    words: list(
      'automotive; vehicle; vehicles; oem; powertrain; cars; autonomous driving; adas; ecu; autosar; battery cells; dealerships; infotainment',
    ),
  },
  {
    name: 'Energy and utilities',
    also: list('energy; utilities; renewables; renewable energy; oil and gas; climate; cleantech; solar; wind'),
    words: list(
      'energy; renewable*; solar; wind farm*; grid; electricity; utilities; photovoltaic; substation*; power plant*; oil; gas; emissions; heat pumps; charging',
    ),
  },
  {
    name: 'Construction and property',
    also: list('construction; real estate; property; architecture; proptech'),
    words: list(
      'construction; building site*; site manager; contractors; real estate; property; tenants; architects; civil engineering; facility management; renovation; buildings; bau',
    ),
  },
  {
    name: 'Media and entertainment',
    also: list('media; entertainment; publishing; games; gaming; music; film; news; advertising'),
    words: list(
      'media; publishing; newsroom; editorial; audience; streaming; games; game studio; music; film; broadcast*; advertising; creators; viewers; magazine',
    ),
  },
  {
    name: 'Telecommunications',
    also: list('telecommunications; telecoms; telecom; telco'),
    words: list(
      'telecom*; mobile network; 5g; broadband; fibre; subscribers; spectrum; roaming; network operator; base stations; carrier grade',
    ),
  },
  {
    name: 'Hospitality and travel',
    also: list('hospitality; travel; tourism; hotels; restaurants; gastronomy; food service'),
    words: list(
      'guests; hotel; hotels; restaurant*; kitchen; bar; travel; tourism; bookings; reservations; chef; catering; menu; front desk; travellers',
    ),
  },
  {
    name: 'Public sector and government',
    also: list('public sector; government; civil service; administration; defence; defense'),
    words: list(
      'government; ministry; public sector; municipal*; civil service; citizens; agency of; legislation; public administration; council; defence; defense; federal; behörde',
    ),
  },
  {
    name: 'Non-profit',
    also: list('non-profit; nonprofit; ngo; charity; development; social work'),
    words: list(
      'non-profit; nonprofit; ngo; charity; donors; fundraising; beneficiaries; humanitarian; grants; volunteers; foundation; advocacy',
    ),
  },
  {
    name: 'Legal',
    also: list('legal; law; law firms; legaltech'),
    words: list(
      'law firm; litigation; attorneys; lawyers; solicitors; legal counsel; paralegal*; court; courts; legal services; arbitration; kanzlei',
    ),
  },
  {
    name: 'Consulting',
    also: list('consulting; consultancy; advisory; professional services'),
    words: list(
      'consulting; consultants; consultancy; client engagements; advisory; our clients; engagement manager; due diligence; client projects; transformation projects',
    ),
  },
  {
    name: 'Agriculture and food',
    also: list('agriculture; farming; food; food production; agritech'),
    words: list(
      'farm; farms; farmers; agriculture; agricultural; crops; harvest; livestock; food production; dairy; food safety; irrigation; seeds',
    ),
  },
]
