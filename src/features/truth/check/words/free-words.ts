/**
 * Words a rewrite may add without claiming a doing of its own: verbs so common in résumés that their objects carry the
 * claim, and words of manner and opinion. Plain forms, stemmed when read.
 */
export const freeVerbs = `
  accelerate accomplish achieve act adapt address adjust advance advise aim align allocate allow analyse analyze answer anticipate apply
  appear approach arrange ask assemble assess assign assist assume attend balance base become begin believe belong blend boost brief bring build
  calculate call care carry catch change chart check choose clarify clear close collaborate collect combine come communicate compare
  compile complement complete comply comprise compute conceive concentrate conduct configure confirm connect consider consolidate
  construct consult contact continue contribute convert convey cooperate coordinate cope correct count cover craft create cultivate
  cut deal decide decrease dedicate deepen define delight deliver demonstrate depend describe design detail detect determine develop
  devise devote diagnose differ direct discover discuss document double draft draw drive drop earn ease edit elevate eliminate embed
  emphasise emphasize employ enable encompass encounter encourage end engage enhance enjoy ensure enter equip establish estimate evaluate
  examine excel exceed execute expand expect explain explore extend face facilitate fall feature feel field file fill finalise
  finalize find finish fit fix focus follow form forge formulate foster free fulfil fulfill function gain gather generate give go
  grant grasp greet grow guarantee guide halve handle happen help highlight hit hold identify illustrate implement improve include
  incorporate increase indicate influence inform initiate inspect inspire install instil integrate interact introduce investigate
  involve issue join judge keep know last launch lay lead leave lend let leverage liaise lift limit link listen live locate log look
  lower maintain make manage map master match maximise maximize measure meet mend merge minimise minimize mix modify monitor motivate
  move need note notice obtain occur offer open operate optimise optimize orchestrate order organise organize originate overcome oversee
  pair participate partner pass pay perform pick pilot place plan play pose position practise practice prefer prepare present preserve
  prevent print prioritise prioritize process produce promise promote propose protect prove provide pursue put raise range reach
  read realise realize receive recognise recognize recommend reconcile record recover redesign redirect reduce refer refine reflect reform regard
  register regulate rely remain remember remove renew reorder reorganise reorganize repair replace report represent require
  research reshape resolve respond restore restructure result retain return revamp review revise rework rise roll run satisfy save
  say schedule secure see seek select sell send serve set settle shape share shift shorten show shrink simplify solve sort
  source span speak specialise specialize spend spot staff stand standardise standardize start stay steer stop store strengthen stretch
  strive structure study submit succeed suggest suit supply support surpass sustain tackle tailor take talk target teach team tell
  tend test thank think thrive tie trace track train transfer transform translate treat trim triple trust try turn uncover
  undertake update upgrade uphold use utilise utilize value vary verify view visit wait walk want watch welcome widen win wish wonder work
  write yield`

export const freeWords = `
  space scale stove plate km kg metre litre tonne square cubic parallel
  multilingual bilingual trilingual specialty speciality neighbour home
  ability accountable accuracy adept adaptable admire advantage agile ambition ambitious approachable appreciative articulate aspiration
  attentive attitude balance basic belief beyond brisk broad bustling busy calm care careful challenge challenging character cheerful
  clarity close collaborative commitment communicator compassion compassionate competent complex composed comprehensive concrete
  confidence confident conscientious considerable considerate constant constructive conviction core courage courteous creative crucial
  curiosity curious customer-focused daily decisive dedicated dedication deep deeply demanding dependable desire detail-minded
  detail-oriented determined diligent diplomatic discipline disciplined discreet diverse drive driven dynamic eager ease eclectic
  efficiency effort emphasis empathetic empathy energetic energy engaging enthusiasm enthusiastic equal ethic evidence
  evidence-based exact excellence excellent exceptional excited exciting extensive eye fair familiar fast fast-moving fast-paced first-hand
  firm firsthand flair flexible focus fond fresh friendly full-time part-time fun fundamental future genuine gentle glad habit hand-in-hand
  hands-on happy hard-working hardworking head health-conscious healthy heart high-pressure high-quality honest honesty human humble
  humour humor ideal imaginative immediate independent-minded in-depth industrious initiative innovative insight instinct integrity
  intensive interest inventive keen kind kindness kitchen-table lasting lifelong lively logical love loyal mature meaningful measurable
  methodical meticulous mindful mission mindset modern motivated motivation multitasking natural neat open-minded opportunity optimistic orderly
  organised organized outcome outgoing passion passionate patience patient-centred patient-centered people-focused perspective persistent
  personable pleasure polite positive practical pragmatic precise precision pride principle proactive problem-solver problem-solving
  productive professional proficient prompt proper proud purpose purposeful quick quick-thinking quiet rapport rare rational
  realistic reassuring recent reliable reputation resilience resilient resourceful respect respectful responsible responsive rewarding
  rich rigorous rigour rounded safe seamless seasoned self-driven self-motivated self-starter sense sensible sensitive sensitivity serious
  service-minded sharp sincere skilful skilled skillful smart sociable solid solution-oriented sound spirit spot stable steady straightforward
  strength stress strategic structured style substantial successful supportive sure swift tact tactful talent talented team-minded
  team-oriented team-player temperament tempo thorough thoughtful thrive tidy tight timely tireless track trusted trustworthy truth
  understanding unexpected unflappable unhurried urgency useful valuable varied vast versatile vibrant vision vital warm warmth
  well-being well-organised well-organized well-rounded well-run well-versed willing willingness wisdom worth young
  appreciate attraction advert advertisement announcement vacancy mission values culture conversation call chance interview detail meeting
  moment morning afternoon evening week weekend today tomorrow yesterday reason bit pair couple host array wealth blend mix
  combination series string pool portfolio career path journey step chapter role trade craft profession field sector industry
  background foundation grounding toolkit mentality lesson lessons side part parts place places habit thing things stuff
  pressure difference trouble care attention hand hands eyes feet ears ground room rule word words sentence line page
  forefront helm backbone cornerstone heartbeat nutshell glance scenes
`
