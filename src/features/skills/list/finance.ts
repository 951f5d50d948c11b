// Accounting, finance, banking, insurance and audit. Line format: see parse-area-list.ts.
export const finance = `
# tool
QuickBooks: Quick Books, QuickBooks Online, QBO, Intuit QuickBooks > Bookkeeping~
Xero: Xero accounting > Bookkeeping~
Sage accounting: Sage?, Sage 50, Sage 200, Sage Intacct, Sage Line 50, Peachtree > Bookkeeping~
FreshBooks: Wave Accounting, MYOB, Zoho Books > Bookkeeping~
Tally?: Tally ERP, Tally Prime, TallyPrime > Bookkeeping~
DATEV: Lexware, DATEV Unternehmen online > Bookkeeping~
BlackLine: Trintech, FloQast > Account reconciliation~
Hyperion: Oracle Hyperion, Essbase, HFM!, Oracle EPM > Financial planning and analysis~
Anaplan: Adaptive Insights, Workday Adaptive Planning, Adaptive Planning, OneStream > Financial planning and analysis~
Bloomberg Terminal: Bloomberg?, Bloomberg terminals > Financial markets~
FactSet: Capital IQ, S&P Capital IQ, PitchBook, Refinitiv Eikon, Thomson Reuters Eikon, Morningstar Direct > Financial analysis~
MetaTrader: trading platforms
Murex: Calypso trading system, Charles River IMS
Temenos: Finacle, FIS banking, Jack Henry, core banking systems
Bill.com: Coupa, SAP Concur, Concur?, Expensify > Accounts payable~
TurboTax: Lacerte, ProSeries, UltraTax, Drake Tax, CCH Axcess, ProSystem fx > Tax preparation~
CaseWare: ACL Analytics, TeamMate audit > Auditing~
Guidewire: Duck Creek, Applied Epic > Insurance~
Argus Enterprise: ARGUS software > Real estate finance~
# method
Accounting: financial accounting, accountant, senior accountant, Buchhalter, Buchhalterin, comptable, contable, Buchhaltung, Rechnungswesen, comptabilité, contabilidad, contabilidade, contabilità, boekhouding, accountancy, general accounting, accounting principles, Finanzbuchhaltung, accounts?, accounting experience, accounting functions
Bookkeeping: book-keeping, double-entry bookkeeping, keeping books, teneduría, Buchführung > Accounting
Accounts payable: AP!?, purchase ledger, invoice processing, processing invoices, vendor invoices, supplier invoices, Kreditorenbuchhaltung, Kreditoren, comptabilité fournisseurs > Accounting
Accounts receivable: AR accounting, sales ledger, billing?, invoicing, Debitorenbuchhaltung, facturation, customer billing, collections of receivables, Fakturierung, facturación, raising invoices > Accounting
Credit control: debt collection, collections?, debt recovery, Mahnwesen, credit management
General ledger: GL!, general ledger accounting, journal entries, ledger management, nominal ledger, journals > Accounting
Account reconciliation: reconciliations, bank reconciliation, bank reconciliations, balance sheet reconciliation, account reconciliations, reconciliation, reconcile accounts > Accounting
Month-end close: month end close, month-end closing, period close, year-end close, month end, Monatsabschluss, Jahresabschluss, clôture mensuelle, month-end, year end accounts, closing process, accruals, accruals and prepayments, period-end > Accounting
Financial reporting: financial statements, preparing financial statements, statutory accounts, management accounts, Finanzberichterstattung, financial reports, annual accounts, external reporting, consolidated financial statements, income statements, balance sheets > Accounting
Consolidation: intercompany accounting, group accounting, intercompany reconciliations, consolidations, Konzernabschluss > Accounting
Fixed assets: fixed asset accounting, depreciation, asset accounting, fixed asset register > Accounting
Cost accounting: costing, cost analysis, standard costing, Kostenrechnung, cost control, cost management, product costing, contrôle de gestion, cost accountant, cost reduction, cost savings, reducing costs > Accounting
Controlling: financial controlling, Controlling-Erfahrung, financial control, controlling de gestión
Payroll accounting: payroll journals
Expense management: travel expenses, expense reporting, petty cash, expense reports
Tax: taxation, corporate tax, Steuern, Steuerrecht, fiscalité, tax compliance, tax law, direct tax, tax planning, tax accounting, tax returns
Tax preparation: tax return preparation, preparing tax returns, income tax returns, individual tax returns > Tax
VAT: VAT returns, sales tax, GST!, Umsatzsteuer, TVA!, indirect tax, value added tax, IVA! > Accounting~, Tax
Transfer pricing > Tax
US GAAP: GAAP, generally accepted accounting principles
IFRS: IAS!, International Financial Reporting Standards
HGB: German GAAP, UK GAAP, FRS 102
Sarbanes-Oxley: SOX, SOX compliance, SOX controls > Internal controls
Internal controls: internal control, control testing, control environment
Auditing: audit, internal audit, external audit, financial audit, audits?, Wirtschaftsprüfung, auditoría, audit planning, audit procedures, auditor?, statutory audit
Forensic accounting: fraud investigation, fraud examination
Fraud detection: fraud prevention, fraud analysis
Financial analysis: financial analyst, financial statement analysis, ratio analysis, financial data analysis, Finanzanalyse, analyse financière, análisis financiero, variance analysis, profitability analysis
Financial planning and analysis: FP&A, financial planning, financial planning & analysis, budgeting and forecasting
Financial modelling: financial models, DCF, discounted cash flow, valuation modelling, LBO modelling, three-statement models
Valuation?: company valuation, business valuation, asset valuation, equity valuation
Corporate finance: M&A, mergers and acquisitions, capital raising, deal structuring, Unternehmensfinanzierung
Due diligence: financial due diligence, commercial due diligence
Investment banking: capital markets, IPO!, debt capital markets, equity capital markets, underwriting of securities
Private equity: venture capital, growth equity
Investment management: portfolio management, asset management, fund management, investment analysis, wealth management, Vermögensverwaltung, investments?, investment research, asset allocation
Equity research: stock analysis, equity analyst
Fixed income: bonds?, bond markets
Derivatives: options and futures, swaps?, structured products, hedging
Foreign exchange: FX trading, currency trading, forex
Trading?: stock trading, securities trading, algorithmic trading, trade execution
Financial markets: capital market knowledge, financial instruments, financial products
Hedge funds: fund accounting, fund administration, NAV calculation
Treasury?: treasury management, cash management, cash flow management, liquidity management, Liquiditätsplanung, cash flow forecasting, cash flow, trésorerie
Banking?: retail banking, commercial banking, corporate banking, Bankwesen, banking operations, private banking, bank teller, branch banking, banque
Lending: loan processing, loans?, mortgage lending, mortgages, loan origination, mortgage advice, loan officer, loan servicing, consumer lending
Credit analysis: credit risk, credit risk analysis, credit assessment, credit underwriting, credit scoring, loan underwriting
Market risk: operational risk, liquidity risk, value at risk, model risk > Risk management
Basel III: CRD IV, Solvency II, MiFID II, Dodd-Frank, regulatory capital
Anti-money laundering: AML!, AML/KYC, KYC!, know your customer, financial crime, BSA!, transaction monitoring, sanctions screening, money laundering prevention, Geldwäscheprävention
Regulatory compliance in finance: FCA regulations, SEC reporting, FINRA rules, BaFin
Payments processing: payment processing, payments, card payments, ACH payments, SEPA
Insurance?: insurance knowledge, Versicherung, assurance de biens, insurance policies, general insurance, commercial insurance
Underwriting: insurance underwriting, underwriter?
Claims handling: claims management, insurance claims, claims processing, loss adjusting, claims adjusting, Schadenregulierung, claims adjudication
Actuarial science: actuarial analysis, actuary?, reserving, actuarial modelling
Reinsurance: risk transfer
Financial advice: financial advisory, financial advising, retirement planning, estate planning, pensions advice, Finanzberatung, personal finance
Pension administration: pensions, 401(k) administration, retirement plans
Real estate finance: real estate investment, real estate modelling
Procurement finance: purchase orders, three-way matching, procure-to-pay, P2P!
Order-to-cash: O2C!, order to cash, record-to-report, R2R!
Grant accounting: fund accounting for nonprofits, nonprofit accounting
Project accounting: job costing, construction accounting, WIP accounting
Revenue recognition: ASC 606, IFRS 15, revenue accounting
Lease accounting: ASC 842, IFRS 16
Financial systems: financial software, accounting software, accounting systems
Cryptocurrency: crypto assets?, digital assets, bitcoin
Fintech: financial technology, financial services, Finanzdienstleistungen
ESG: ESG reporting, sustainable finance, impact investing, CSRD
# certificate
CPA: Certified Public Accountant, licensed CPA > Accounting
ACCA: Association of Chartered Certified Accountants, ACCA qualified > Accounting
ACA: ICAEW, chartered accountant, CA qualified, ACA qualified, Wirtschaftsprüfer, expert-comptable > Accounting
CIMA: ACMA, CGMA, CIMA qualified > Accounting
CMA: Certified Management Accountant > Accounting
AAT: AAT Level 3, AAT Level 4, AAT qualified > Accounting
Bilanzbuchhalter: geprüfter Bilanzbuchhalter, Steuerfachangestellte, Steuerberater, Steuerfachangestellter > Accounting
CFA: Chartered Financial Analyst, CFA charterholder, CFA Level I, CFA Level II > Financial analysis
FRM: Financial Risk Manager > Risk management
CIA certificate: Certified Internal Auditor > Auditing
CFE: Certified Fraud Examiner > Fraud detection
CFP: Certified Financial Planner > Financial advice
Enrolled Agent: EA tax licence, IRS Enrolled Agent > Tax
Series 7: Series 63, Series 65, Series 66, FINRA Series 7, SIE exam > Financial markets~
CAMS: Certified Anti-Money Laundering Specialist > Anti-money laundering
Insurance licence: insurance license, property and casualty license, P&C license, life and health license, licensed insurance agent > Insurance
NMLS licence: NMLS!, mortgage loan originator license > Lending
`
