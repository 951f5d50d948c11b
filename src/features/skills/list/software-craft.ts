// Tools and methods of software development. Line format: see parse-area-list.ts.
export const softwareCraft = `
# tool
Git: Git version control, git flow, gitflow > Version control
GitHub: Git Hub > Git
GitLab: Git Lab > Git
Bitbucket > Git
Subversion: SVN > Version control
Mercurial: Hg version control > Version control
Perforce: Helix Core > Version control
Gerrit > Code review
Visual Studio: Microsoft Visual Studio
VS Code: Visual Studio Code, VSCode
IntelliJ IDEA: IntelliJ
Eclipse IDE: Eclipse?
Xcode > iOS development~
Android Studio > Android development
PyCharm: WebStorm, JetBrains IDEs
Vim: Neovim
Postman?: Postman API > API testing~
SoapUI: Soap UI > API testing
Swagger: OpenAPI, Open API, Swagger UI > REST APIs
npm: npm registry > Node.js~
Yarn?: Yarn package manager
Maven: Apache Maven > Java
Gradle > Java~
Ant?: Apache Ant > Java
CMake: Makefiles, GNU Make > C++~
Bazel
NuGet > .NET
Composer?: PHP Composer > PHP
SonarQube: SonarCloud, Sonar? > Static analysis
ESLint: Prettier code formatter
Sentry?: Sentry.io
LaunchDarkly > Feature flags
Unity?: Unity3D, Unity 3D, Unity Engine > Game development~, C#~
Unreal Engine: Unreal?, UE4!, UE5! > Game development~, C++~
Godot: Godot Engine > Game development
Drupal > PHP~
WordPress: Word Press, WooCommerce > PHP~
Joomla > PHP~
Magento: Adobe Commerce > PHP~, E-commerce
Shopify: Shopify Plus > E-commerce
Contentful: Sanity CMS, Strapi, headless CMS > Content management systems
Sitecore > Content management systems
Adobe Experience Manager: AEM! > Content management systems
Twilio: Twilio API
Stripe API: Stripe integration, Stripe payments
Firebase: Google Firebase, Firestore
Supabase
Hasura > GraphQL
MuleSoft: Mule ESB, Anypoint > System integration
Apache Camel > System integration
TIBCO > System integration
BizTalk: Microsoft BizTalk > System integration
Dell Boomi: Boomi > System integration
IBM MQ: MQSeries, WebSphere MQ > Message queues
WebSphere: IBM WebSphere
WebLogic: Oracle WebLogic
JBoss: WildFly
Tomcat: Apache Tomcat
GitHub Copilot: Cursor IDE, Claude Code, AI coding assistants
# method
REST APIs: web services, web-service, RESTful, REST?, RESTful APIs, REST API, RESTful services, RESTful web services, REST web services
SOAP?: SOAP APIs, SOAP web services, WSDL
gRPC: Protocol Buffers, protobuf
WebSockets: WebSocket
Webhooks: web hooks
API design: API development, API integration, API integrations, APIs, API
API testing
Microservices: micro services, microservice architecture, micro-services architecture
Service-oriented architecture: SOA!
Event-driven architecture: event driven, event-driven systems, EDA!
Domain-driven design: DDD!, domain driven design
Object-oriented programming: OOP, object oriented programming, object oriented design, OOD!, object-oriented analysis, OOAD, object-oriented development, object-oriented
Functional programming: reactive programming
Design patterns: software design patterns, GoF patterns
SOLID principles: SOLID!?
Data structures: data structures and algorithms, DSA!
Algorithms: algorithm design, algorithmic
Concurrency: multithreading, multi-threading, multithreaded programming, concurrent programming, parallel programming
Asynchronous programming: async programming, async/await
Distributed systems: distributed computing, distributed architecture
System design: systems design, software architecture, software design, solution architecture, architecture design, application architecture, architect solutions, solution design, technical architecture, infrastructure architecture
Caching strategies: caching
Message queues: message broker, message queuing, messaging systems, pub/sub, publish-subscribe
Web development: web programming, web application development, web apps, website development, web applications, web design and development
Front-end development: frontend, front end, front-end engineering, frontend web development, client-side development
Back-end development: backend, back end, server-side development, back-end engineering, server-side programming
Full-stack development: full stack, fullstack, full-stack engineering
Mobile development: mobile app development, mobile application development, mobile apps
iOS development: iOS, iOS SDK > Mobile development
Android development: Android, Android SDK > Mobile development
Progressive web apps: PWA!, PWAs!
Responsive design: responsive web design, mobile-first design
Single-page applications: SPA!?, single page apps
Server-side rendering: SSR!, static site generation
Web performance: Core Web Vitals, page speed optimisation
Web accessibility: WCAG, a11y, ARIA!, accessibility standards, Section 508, digital accessibility
Cross-browser compatibility: cross browser testing
Internationalisation: i18n, l10n, internationalization and localization
Embedded systems: embedded software, embedded programming, firmware, firmware development, embedded development
Real-time operating systems: RTOS!, FreeRTOS, VxWorks, Zephyr RTOS
Device drivers: kernel development, Linux kernel, device driver development
Game development: game programming, game design, gameplay programming
Desktop applications: desktop application development
Software development: software engineering, programming?, coding?, computer programming, application development, software design and development, software solutions, software programming, developing software, software developer, Softwareentwicklung, développement logiciel, desarrollo de software, develop applications, developing applications, develop software, software applications
Software development life cycle: SDLC!, software development lifecycle, software lifecycle, system development life cycle
Version control: source control, revision control, version control systems, source code management
Code review: code reviews, peer review, peer code review
Refactoring: code refactoring, legacy modernisation, legacy code
Debugging: debug, troubleshooting code, fault finding in code, debugging skills
Unit testing: unit tests, automated unit testing
Integration testing: system integration testing, SIT!
Test-driven development: TDD, test driven
Behaviour-driven development: BDD!
Test automation: automated testing, automation testing, test automation frameworks, QA automation, automated tests, end-to-end testing, e2e testing
Quality assurance testing: software testing, QA testing, software QA, software quality assurance, manual testing, test cases, test plans, test planning, functional testing, test case design, system testing, test strategy, web based testing, web testing, test consultant
Regression testing: regression tests
Performance testing: load testing, stress testing, JMeter, LoadRunner, Gatling, k6 load testing
User acceptance testing: UAT, acceptance testing
Exploratory testing: black box testing, smoke testing
Static analysis: static code analysis, code quality, clean code
Technical documentation: documentation?, technical writing, documentation writing, software documentation, API documentation, technical documents
Electronic data interchange: EDI!?, EDIFACT, X12 transactions
System integration: systems integration, application integration, integrations, EAI!, enterprise integration
Requirements analysis: requirements gathering, requirement analysis, requirements engineering, requirements elicitation, gathering requirements, requirements documentation, business requirements, user requirements, functional specifications, gather requirements, technical requirements
Feature flags: feature toggles
Pair programming: mob programming
Open source: open-source software, open source contribution
Blockchain: distributed ledger technology, DLT!, web3, Ethereum, Hyperledger
Smart contracts: DeFi development > Blockchain
Augmented reality: AR!?, augmented and virtual reality
Virtual reality: VR!, VR development, XR!, mixed reality
Internet of things: IoT, IIoT, industrial IoT
Computer graphics: 3D graphics, graphics programming, rendering engines
Compilers: compiler design, LLVM
E-commerce: eCommerce, ecommerce platforms, online shop, e-commerce platforms
Content management systems: CMS!, content management system, web content management
Low-code development: low code, no-code, no code tools, OutSystems, Mendix
Search engine technology: Solr, Apache Solr, Lucene, full-text search
Authentication: OAuth, OAuth2, OAuth 2.0, OpenID Connect, OIDC!, SAML, single sign-on, SSO!, JWT!
Payment integration: payment gateways, PCI integration
Observability: telemetry, OpenTelemetry, application monitoring, distributed tracing
Scalability: scalable systems, high availability, high-availability systems, scalable architecture, scalable applications
Performance tuning: performance optimisation, performance optimization, code optimisation, application performance
Computer science: computer science fundamentals, informatics, Informatik, informatique, computing science
Operating systems: OS concepts, operating system concepts
`
