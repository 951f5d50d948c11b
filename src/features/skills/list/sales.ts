// Sales, customer service, retail and property. Line format: see parse-area-list.ts.
export const sales = `
# tool
Salesforce: Salesforce CRM, Salesforce.com, SFDC, Sales Cloud, Service Cloud > CRM
Salesforce Lightning: Lightning Web Components, LWC!, Visualforce, SOQL > Salesforce
Zoho CRM: Zoho, Pipedrive, Freshsales, SugarCRM > CRM
LinkedIn Sales Navigator: Sales Navigator > Sales prospecting~
Outreach.io: SalesLoft, Apollo.io, ZoomInfo, Gong.io > Sales prospecting~
Zendesk > Customer service~
Freshdesk: Intercom software, LiveChat, Gorgias > Customer service~
Genesys: Avaya, Five9, NICE inContact, Talkdesk, call centre software > Call centre work~
Gainsight: Totango, ChurnZero > Customer success~
CPQ: Salesforce CPQ, configure price quote
Yardi: AppFolio, RealPage, MRI Software, Buildium > Property management~
MLS: Multiple Listing Service > Real estate~
Point-of-sale systems: POS systems, POS!, cash register, EPOS, point of sale, till operation, cash registers, Kassensysteme, POS system, tills
Square POS: Clover POS, Lightspeed POS, Toast POS, Toast? > Point-of-sale systems
# method
Sales: selling, account executive, sales executive, sales representative, sales consultant, sales rep, salesperson, business development representative, sales development representative, sales skills, Vertrieb, Verkauf, ventes, ventas, vendas, vendita, sales experience, sales techniques, verkoop, commercial sales, sales quota, sales targets, revenue targets
B2B sales: business-to-business sales, corporate sales > Sales
B2C sales: consumer sales > Sales
Inside sales: internal sales, telesales, phone sales, Innendienst > Sales
Field sales: outside sales, territory sales, Außendienst, door-to-door sales > Sales
Enterprise sales: complex sales, strategic sales > Sales
SaaS sales: software sales, technology sales > Sales
Retail sales: retail, retail experience, Einzelhandel, shop floor, commerce de détail, store sales, retail environment > Sales
Solution selling: consultative selling, consultative sales, value selling, needs analysis > Sales
Sales prospecting: prospecting, cold calling, cold outreach, lead qualification, outbound sales, Kaltakquise, prospection, cold calls, new client acquisition, Neukundenakquise, Neukundengewinnung > Sales
Account management: key account management, account manager, client management, managing accounts, Key-Account-Management, key accounts, gestion de comptes, strategic accounts, client accounts
Client relations: client relationships, client relationship management, client servicing, customer relations, customer relationship building, client liaison, customer relationships, Kundenbetreuung, relation client, client-facing, customer-facing, client communication, deal directly with clients, engaging with clients, engaging with members, client interaction, customer interaction
Sales management: sales leadership, sales team management, sales manager, sales operations management, Vertriebsleitung > Sales
Sales operations: sales ops, RevOps, revenue operations, sales support, sales administration, sales enablement, sales process
Sales pipeline management: pipeline management, sales pipeline, sales funnel, opportunity management > Sales
Closing sales: deal closing, closing deals, close deals, closing techniques, close opportunities, closing opportunities > Sales
Upselling: cross-selling, up-selling, cross selling, upsell, add-on sales > Sales~
Product demonstrations: product demos, sales demos, demonstrations?, demos?, product presentations
Tender management: bid management, RFP!, RFP responses, tendering, RFQ!, bid writing, tenders, proposals and bids?, request for proposal
Territory management: territory planning > Sales
Channel sales: partner sales, reseller management, distributor management, indirect sales > Sales
Pricing?: pricing strategy, quotations?, quoting?, price analysis
Revenue growth: revenue generation, revenue targets, sales targets, quota attainment, achieving targets, exceeding sales targets, meet sales targets
CRM: customer relationship management, CRM software, CRM systems, CRM tools, CRM system
Customer service: customer support, client service, customer care, Kundenservice, Kundendienst, service client, servicio al cliente, atención al cliente, atendimento ao cliente, klantenservice, servizio clienti, serving customers, client support, customer assistance, customer services, customer service skills, guest service, guest services, customer satisfaction, client contact, customer contact, client enquiries, customer enquiries, customer queries, client queries, customer inquiries, client inquiries, dealing with customers, deal with customers, dealing with clients, customer needs, client needs, assisting customers, helping customers, guest experience, guest satisfaction, client satisfaction, listening to customers, listening to clients, customer complaints, client care
Customer success: customer success management, customer onboarding, customer retention, churn reduction, client onboarding, client retention
Customer experience: CX!, voice of the customer, Net Promoter Score, NPS!
Call centre work: call center, call centre, contact centre, contact center, inbound calls, outbound calls, call handling, telephone skills, phone etiquette, telephone manner, handling calls
Complaint handling: complaints management, handling complaints, complaint resolution, customer complaints, Beschwerdemanagement, resolve customer complaints
Order processing: order entry, order management, Auftragsabwicklung, processing orders, order fulfilment, sales orders
Cash handling: cashier?, cash management at the till, cashiering, handling cash, Kassieren, encaissement, balancing tills, cash transactions, handling money, processing payments
Store operations: store management, retail management, shop management, Filialleitung, store opening and closing
Loss prevention: shrink control, shoplifting prevention, shrinkage
Stock replenishment: shelf stacking, stocking shelves, restocking?, shelf filling, stock rotation
Category management: assortment planning, range planning, buying for retail, retail buying
Product knowledge: product expertise
Personal shopping: styling customers, clienteling
Auctioneering: antiques valuation
Real estate: property sales, lettings, estate agency, Immobilien, immobilier, realtor?, real estate sales, residential property
Property management: lease administration, tenant relations, leasing, Hausverwaltung, property manager, lease management, rent collection, tenancy management
Property valuation: real estate appraisal, appraisals of property
Commercial real estate: commercial property
Insurance sales: insurance products > Sales
Automotive sales: car sales, vehicle sales > Sales
Pharmaceutical sales: medical sales, medical device sales > Sales
Travel consulting: travel agency, tour operating, holiday sales, ticketing of travel
Amadeus GDS: Sabre GDS, Galileo GDS, Amadeus?, GDS! > Travel consulting~
# certificate
Real estate licence: real estate license, licensed realtor, licensed real estate agent, real estate broker license > Real estate
Salesforce Certified Administrator: Salesforce Administrator, Salesforce admin certification, Salesforce certified > Salesforce
`
