import { terms, type WordList } from './word-list.ts'

// Regular forms (-s, -ed, -ing) are made by `inflect`; irregular ones are written out.
const regular =
  'accelerate accomplish achieve acquire adapt address administer advise advocate align allocate analyze/analyse ' +
  'appraise approve arrange assemble assess assign assist attract audit author automate balance bake benchmark ' +
  'boost broaden broker calculate calibrate capture champion chair clarify classify clean close coach coauthor ' +
  'code collaborate collect command compare compile complete compose compute conceive conduct configure ' +
  'consolidate construct consult contract convert convince cook coordinate correct counsel craft create cultivate ' +
  'curate customize/customise debug decrease define delegate deliver demonstrate deploy design detect develop ' +
  'devise diagnose direct discharge discover document double draft earn edit educate elevate eliminate enable encourage ' +
  'enforce engineer enhance enlarge ensure enrol enroll establish estimate evaluate examine exceed excel execute ' +
  'expand explain explore expedite facilitate fabricate file fill finalize/finalise finance fix forecast ' +
  'formalize/formalise formulate foster found fund gather generate govern grant guide halve handle harden ' +
  'harmonize/harmonise head hire host identify illustrate implement improve inaugurate increase influence inform ' +
  'initiate innovate inspect inspire insure install institute instruct integrate interview interpret introduce ' +
  'invent invest investigate invoice issue launch lecture leverage liaise localize/localise log lower machine ' +
  'maintain manage map market maximize/maximise measure mediate mentor merge migrate minimize/minimise mix ' +
  'mobilize/mobilise model moderate modernize/modernise monitor motivate navigate negotiate nurture obtain open ' +
  'operate optimize/optimise orchestrate order organize/organise originate outpace outperform own overhaul ' +
  'partner perform persuade pilot pioneer pack paint pass place plan prepare present prevent price ' +
  'precept prioritize/prioritise process procure proofread produce program/programme promote propose prototype prove ' +
  'provide publish purchase qualify question quantify raise rank reach realign rebrand receive recommend ' +
  'reconcile record recover recruit redefine redesign reduce refactor refine reform register regulate ' +
  'rehabilitate reinforce release renew renegotiate renovate reorganize/reorganise repair replace report ' +
  'represent research resolve respond restore restructure retain revamp review revise reward ' +
  'revitalize/revitalise roll route safeguard save scale schedule screen secure segment select serve service ' +
  'shape ship simplify solve sort source spearhead stabilize/stabilise staff standardize/standardise start steer ' +
  'stop stock streamline strengthen structure succeed supervise supply support surpass survey sustain ' +
  'synthesize/synthesise systematize/systematise tackle tailor target test tidy titrate track trade train transcribe ' +
  'transfer transform translate treat triage tune trim triple troubleshoot unify update upgrade validate value ' +
  'verify visualize/visualise volunteer weld widen ' +
  'answer calm chase collate dispatch dismantle distribute escalate escort greet load relocate retrieve suture unload upload'
const irregular = terms(
  'build/built/building/builds; rebuild/rebuilt/rebuilding/rebuilds; bring/brought/bringing/brings; ' +
    'buy/bought/buying/buys; catch/caught/catching/catches; cut/cutting/cuts; do/did/doing; ' +
    'draw/drew/drawn/drawing/draws; drive/drove/driven/driving/drives; feed/fed/feeding/feeds; ' +
    'find/found/finding/finds; forge/forged/forging/forges; give/gave/given/giving/gives; ' +
    'grow/grew/grown/growing/grows; keep/kept/keeping/keeps; lay/laid/laying/lays; lead/led/leading/leads; ' +
    'make/made/making/makes; meet/met/meeting/meets; oversee/oversaw/overseen/overseeing/oversees; ' +
    'rewrite/rewrote/rewritten/rewriting/rewrites; run/ran/running/runs; sell/sold/selling/sells; ' +
    'send/sent/sending/sends; set/setting/sets; shrink/shrank/shrunk/shrinking/shrinks; ' +
    'speak/spoke/spoken/speaking/speaks; take/took/taken/taking/takes; teach/taught/teaching/teaches; ' +
    'undertake/undertook/undertaken/undertaking/undertakes; win/won/winning/wins; rise/rose/risen/rising/rises; ' +
    'hold/held/holding/holds; sew/sewed/sewn/sewing/sews; write/wrote/written/writing/writes',
)

export const en: WordList = {
  language: 'en',
  verbs: [...regular.split(' '), ...irregular],
  results: terms(
    'increased; increasing; reduced; reducing; cut; cutting; saved; saving; savings; improved; improving; ' +
      'improvement; grew; growing; growth; raised; raising; boosted; boosting; doubled; tripled; halved; exceeded; ' +
      'exceeding; surpassed; outperformed; resulting in; resulted in; which led to; leading to; led to; so that; ' +
      'enabling; eliminated; eliminating; decreased; decreasing; lowered; lowering; shortened; shortening; ' +
      'accelerated; accelerating; achieved; achieving; generated; generating; won; earned; from scratch; on time; ' +
      'under budget; within budget; ahead of schedule; prevented; preventing; retained; freed; freeing; added; ' +
      'expanded; expanding; lifted; lifting; down from; up from; down by; up by; fell; dropped; dropping; rose; climbed; ending; ended; ' +
      'avoided; avoiding; were promoted; was promoted; winning',
  ),
  growth: terms(
    'promoted/promotion; senior/sr; lead/led a team/team lead/tech lead; principal; staff engineer; head of/head ' +
      'chef/head nurse/head teacher/head coach/department head; director; manager; vice president/vp/svp/evp; ' +
      'chief/cto/ceo/cfo/coo/ciso/cmo; supervisor/supervised; managing partner/named partner; advanced to/advanced ' +
      'from; progressed to; mentored/mentor; expanded role/broadened role/increased responsibility/additional ' +
      'responsibility; trained new/trained staff; foreman/forewoman; charge nurse; executive director/executive ' +
      'team; president; founder/co founder/cofounder; business owner; selected to/chosen to/appointed; sous ' +
      'chef/executive chef; associate professor/professor; !lead generation/lead time/lead times/lead free/lead in',
  ),
  weak: terms(
    'responsible for; duties included; duties include; responsibilities included; responsibilities include; ' +
      'tasked with; in charge of; helped with; helped to; helped; assisted with; assisted in; worked on; worked ' +
      'with; involved in; participated in; was part of; exposure to; familiar with; various; etc; and so on; team ' +
      'player; hard working; hardworking; hard worker; detail oriented; self starter; go getter; go to person; ' +
      'think outside the box; results driven; results oriented; dynamic individual; synergy; best of breed; proven ' +
      'track record; excellent communication skills; people person; fast learner; quick learner; references ' +
      'available',
  ),
  postingTalk: terms(
    'you; your; yours; ideal candidate; successful candidate; we are looking for; we are seeking; we offer; equal opportunity employer; apply now; must have experience; nice to have; join our team',
  ),
  firstPerson: terms("i; me; my; mine; myself; i'm; i've; i'd; i'll"),
  functionWords:
    'a an the this that these those my our your his her its their some any each every no all both of in on at by for with from to into onto over under between through during across after before about against within without via per than as and or but nor so if while when where which who whose whom what how is are was were be been being am has have had do does did not can could will would shall should may might must it they them we us you he she i me there here up out off more most less such other than also including resulting using',
  determiners: 'a an the my our your their its his her these those this every each',
  neverAfterDeterminer:
    'a an the of in on at by for with from to into onto and or but nor is are was were be been has have had this that these those my our your their its as than through during while when which who if it they we via per',
  prepositions:
    'of in on at by for with from to into onto over under between during across after before about against within without via per than through among toward towards',
  conjunctions: 'and or but nor',
  allowedPairs:
    'from+within from+across from+over from+under from+about for+over for+under to+within to+over to+under to+about of+over of+about of+between of+under with+over in+over in+under by+over by+about to+between to+on from+to in+between from+between from+before than+in than+for before+and after+and over+and in+and on+and to+and from+and for+and with+and of+and within+and through+and by+and before+or over+or under+and during+and about+and across+and per+in at+over at+about from+in to+in up+to for+in for+on into+over across+over between+on with+in over+on over+at over+by over+with over+per across+in off+on within+and without+or among+and through+to through+in before+in after+in during+on over+for under+per by+under in+at on+at of+from',
  months: terms(
    'january; february; march; april; may; june; july; august; september; october; november; december; jan; feb; ' +
      'mar; apr; jun; jul; aug; sep; sept; oct; nov; dec',
  ),
  today: terms('present; current; currently; now; today; ongoing; to date; date'),
  units: terms(
    'year; years; month; months; week; weeks; day; days; hour; hours; hrs; minute; minutes; min; second; seconds; ' +
      'ms; people; person; members; engineers; developers; employees; staff; reports; nurses; students; pupils; ' +
      'patients; beds; children; teachers; volunteers; interns; clients; customers; users; accounts; members; ' +
      'subscribers; visitors; guests; covers; partners; vendors; suppliers; stores; sites; branches; offices; ' +
      'countries; regions; states; markets; projects; products; services; teams; releases; systems; servers; ' +
      'requests; transactions; orders; invoices; calls; tickets; cases; claims; reports; records; pages; articles; ' +
      'campaigns; events; courses; classes; workshops; papers; units; vehicles; machines; lines; tons; tonnes; kg; ' +
      'miles; km; sqft; acres; properties; loans; contracts; deals; leads; hires; candidates; awards; points; fold; ' +
      'times; percent; million; billion; thousand; gb; tb; rps; qps; banks; schools; hospitals; communities; ' +
      'agencies',
  ),
  levels: terms(
    'junior; jr; senior; sr; lead; principal; staff; chief; head; deputy; assistant; associate; trainee; intern; ' +
      'graduate; entry; level; mid; i; ii; iii; iv',
  ),
}
