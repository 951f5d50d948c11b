/** Nouns that name an occupation by themselves. Plain forms, folded; matched with an optional plural s. */
export const occupations = `
  accompanist acrobat actor actress actuary acupuncturist adjuster administrator admiral adviser advisor advocate agronomist aide
  analyst anaesthetist anesthesiologist anchor animator announcer anthropologist appraiser apprentice arborist archaeologist archeologist
  architect archivist  artist assayer assessor assistant astronomer astrophysicist athlete attendant attorney au-pair auctioneer
  audiologist auditor author baker bailiff bandmaster banker barber barista barman barrister bartender beautician beekeeper bellhop
  biochemist biologist blacksmith blogger boatswain bodyguard boilermaker bookbinder bookkeeper bookseller bosun botanist  brewer
  bricklayer broker builder butcher butler  cabinetmaker caddie  camerawoman cameraman captain cardiologist caregiver
  caretaker carer cartographer cartoonist carpenter cashier  caterer cellist chairman chairperson chairwoman chambermaid chancellor
  chaplain chauffeur chef chemist chiropractor choreographer cinematographer cleaner clerk climatologist clinician coach cobbler 
  columnist comedian  commissioner composer comptroller concierge conductor confectioner conservator constable consul consultant
  contractor controller cook  copywriter coordinator coroner correspondent cosmetologist  counsellor counselor courier
  craftsman craftswoman crewman criminologist critic croupier curator custodian  dancer dean dealer decorator demographer
  dentist deputy dermatologist designer detective developer dietitian dietician diplomat director dispatcher distiller diver docent
  doctor doorman draftsman draughtsman dramaturge dressmaker  driver drummer ecologist economist editor educator electrician
  embalmer engineer engraver entertainer entomologist entrepreneur epidemiologist ergonomist estimator ethnographer examiner executive
  fabricator facilitator farmer farrier fellow financier firefighter fireman fisherman fitter florist foreman forester forewoman
  forwarder founder freelancer fundraiser gaffer gamekeeper gardener gastroenterologist gemmologist generalist geneticist geodesist
  geographer geologist geophysicist glazier goldsmith governess governor grader  groomer groundskeeper grower guard  gynaecologist
  haematologist hairdresser handyman harpist headhunter headmaster headmistress headteacher herbalist herder historian horticulturist
  housekeeper hydrologist hygienist hypnotherapist illustrator immunologist importer imam innkeeper inspector installer
  instructor intern interpreter inventor investigator ironworker janitor jeweller jeweler jockey joiner journalist judge 
  labourer laborer landscaper lathe-operator laundress lawyer lecturer legislator liaison librarian lifeguard lineman linguist
  lithographer locksmith  logistician longshoreman lorry-driver machinist magistrate maid  manager manicurist marketer
  marketeer mason masseur masseuse mathematician mechanic mechatronician mediator medic  merchandiser merchant metallurgist
  meteorologist meter-reader microbiologist midwife miller milliner miner minister missionary mixologist model moderator monk mortician
  moulder musician nanny naturopath navigator negotiator nephrologist neurologist neuroscientist neurosurgeon notary nurse nurseryman
  nutritionist obstetrician oceanographer officer oncologist operator ophthalmologist optician optometrist orderly organist ornithologist
  orthodontist orthopaedist osteopath packer paediatrician pediatrician painter palaeontologist paralegal paramedic pastor pathologist
  pavior pedagogue pedicurist perfumer pharmacist pharmacologist philologist philosopher phlebotomist photographer photojournalist
  physician physicist physiologist physiotherapist pianist picker pilot pipefitter pipelayer planner plasterer playwright plumber
  podiatrist poet policeman policewoman policymaker politician pollster  postmaster potter preacher prefect presenter
  president  priest principal printer  proctor producer professor programmer projectionist  proofreader
  prosecutor provost psychiatrist psychoanalyst psychologist psychotherapist publicist publisher purser quartermaster rabbi radiographer
  radiologist radiotherapist ranger realtor receptionist  recruiter referee refiner refinisher registrar reporter representative
  researcher restorer retailer  rheumatologist rigger roaster roofer sailor salesman salesperson saleswoman scaffolder scholar
  scientist  screenwriter sculptor seaman seamstress secretary seismologist sergeant  sheriff shipwright shoemaker
  shopkeeper signalman silversmith singer skipper sociologist solderer soldier solicitor sommelier soprano specialist spokesperson
  stagehand statistician steelworker stenographer stevedore steward stewardess stockbroker stockman stonemason storekeeper storeman
  strategist stuntman stylist superintendent supervisor surgeon surveyor swimmer switchboard-operator tailor  tattooist taxidermist teacher
  technician technologist telemarketer teller tester therapist tiler toolmaker toxicologist trader trainee trainer translator
  treasurer trustee  tutor typesetter typist underwriter undertaker upholsterer urologist usher valet valuer varnisher vendor
  vet veterinarian vice-chancellor videographer vintner violinist virologist viticulturist vlogger volunteer waiter waitress warden
  warehouseman watchmaker weaver welder whaler winemaker woodworker  wrangler writer zookeeper zoologist
  sister matron scheduler rector bursar umpire porter techniker mechaniker elektriker erzieher erzieherin arzt arztin krankenschwester krankenpfleger koch kellner kellnerin
  betreuer betreuerin assistent assistentin referent referentin redakteur redakteurin disponent buchhalter buchhalterin
  projektleiter teamleiter vertriebsleiter abteilungsleiter schichtleiter bauleiter polier meister meisterin geselle facharbeiter
  bootsmann dolmetscher ubersetzer ubersetzerin
`
