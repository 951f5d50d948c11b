/**
 * Industries by the words that name them → words of which one in the facts shows that the person knows them. Folded,
 * lower case; `names | evidence`. Evidence is stemmed when read; the names count as evidence too.
 */
export const industries = `
aviation aerospace airline airlines airport | airline airport aircraft flight pilot cabin airplane boeing airbus crew helicopter
automotive | car vehicle automobile motor garage truck engine tyre
pharmaceutical pharma | pharmacy drug medicine pharmacist clinical dispensing prescription vaccine
biotech biotechnology | biology genetic cell laboratory molecular
healthcare | health hospital nurse patient clinic care medical doctor ward therapy dental pharmacy physiotherapy
banking bank banks | bank loan credit branch mortgage financial teller
finance financial fintech | bank finance account audit tax insurance credit treasury ledger
insurance | insurer claim policy underwriting actuary broker
telecommunications telecoms telecom | mobile fibre broadband
energy utilities | power electricity grid solar wind energy electrical boiler
oil petroleum | oil gas refinery tanker petroleum
mining | mine ore quarry drill geology
construction | construction site concrete building civil bridge surveyor surveying architect road
property estate | property estate house tenant rent lease flat building landlord
retail | shop store sales merchandis cashier retail supermarket boutique checkout
fashion apparel garment textile textiles | fashion cloth garment textile fabric sewing knit tailor apparel shoe
luxury | luxury jewel five-star couture
hospitality | hotel restaurant guest bar kitchen cook chef waiter reception catering tourism cafe bartender
tourism travel | tour travel hotel guide tourist visitor cruise airline flight
gastronomy | restaurant kitchen cook chef menu bar food
gaming | game gaming player
casino gambling | casino gambling betting
media broadcasting | news radio television journalist editor media newspaper film video podcast magazine
publishing | book editor publish magazine author print library
advertising | advert campaign agency marketing brand media
entertainment | film music theatre show concert event actor stage television
film cinema | film video camera movie documentary studio
music | music song concert musician orchestra band choir
sports sport | sport football team coach fitness athlete training gym swim
education | teach school pupil student lesson class tutor university lecturer education
academia academic | university research professor lecturer thesis paper study phd student
nonprofit non-profit charity | charity volunteer donor foundation community ngo trust shelter aid fundraising association
government | government ministry council public municipal city authority court police state
public | public government council municipal city state hospital school library court authority
military defence defense army navy | army military soldier navy defence officer troop
police | police officer crime patrol
legal law | law legal court lawyer contract attorney paralegal judge notary
logistics | warehouse transport truck delivery freight shipment dispatch logistics fleet forklift parcel
shipping maritime marine | ship vessel port cargo marine sea tanker engine crew container
railway rail | train rail railway locomotive track
agriculture agricultural farming | farm crop cow dairy herd field harvest agriculture livestock seed cattle sheep
forestry | forest tree timber wood
fishing | fish boat sea trawler
food beverage | food kitchen restaurant bakery cook chef drink meal menu dairy brewery wine
wine | wine vineyard cellar grape sommelier
manufacturing | factory production manufacture assembly cnc weld mill
chemical chemicals | chemical chemistry laboratory compound
semiconductor semiconductors | chip wafer semiconductor
electronics | electronic circuit electrical device pcb
software | software code developer programmer app engineer python java program
e-commerce ecommerce | online shop webshop store commerce checkout order marketplace
cybersecurity | security attack phishing threat alert firewall
consulting consultancy | consultant advise advisory consulting
recruitment | recruit hire hiring candidate talent staffing hr
beauty cosmetics | hair salon beauty cosmetic skin nail make-up stylist
childcare | child nursery kindergarten toddler pupil creche daycare baby
veterinary | vet animal veterinary dog cattle
environmental | environment climate waste water energy recycling nature ecology
waste recycling | waste recycling rubbish
water | water pump pipe river sewage irrigation
space | satellite space rocket orbit
crypto cryptocurrency blockchain | crypto blockchain bitcoin
startup startups start-up | startup start-up founder founded venture
`

/** Names of industries that hardly mean anything else: they need no words around them to be one. */
export const plainIndustries =
  'aviation aerospace automotive pharmaceutical pharma biotech biotechnology banking fintech telecommunications telecoms telecom mining gambling casino military semiconductor semiconductors crypto cryptocurrency blockchain petroleum shipping maritime railway agricultural forestry cosmetics defence defense navy luxury publishing broadcasting'
