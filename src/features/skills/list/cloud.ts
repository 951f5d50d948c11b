// Cloud, operations, databases, networks, IT support and security. Line format: see parse-area-list.ts.
export const cloud = `
# tool
Amazon Web Services: AWS, Amazon AWS, AWS Cloud, AWS services
AWS Lambda: Lambda functions, Lambda? > Amazon Web Services, Serverless
Amazon EC2: EC2, AWS EC2 > Amazon Web Services
Amazon S3: S3, AWS S3 > Amazon Web Services
Amazon RDS: AWS RDS, Amazon Aurora, Aurora DB > Amazon Web Services, SQL~
Amazon DynamoDB: DynamoDB, Dynamo DB > Amazon Web Services, NoSQL
Amazon EKS: EKS!, Amazon ECS, ECS!, AWS Fargate, Fargate > Amazon Web Services, Containers
AWS CloudFormation: CloudFormation, AWS CDK > Amazon Web Services, Infrastructure as code
Amazon SageMaker: SageMaker > Amazon Web Services, Machine learning
Amazon Redshift: Redshift > Amazon Web Services, Data warehousing
Amazon Kinesis: Kinesis, AWS Kinesis > Amazon Web Services, Stream processing
AWS Glue: Amazon Athena, AWS Athena, AWS EMR, Amazon EMR > Amazon Web Services
Amazon CloudWatch: CloudWatch > Amazon Web Services, Monitoring
Amazon SQS: SQS!, SNS!, AWS SQS, AWS SNS > Amazon Web Services, Message queues
Amazon Bedrock: AWS Bedrock > Amazon Web Services, Large language models
Microsoft Azure: Azure, MS Azure, Azure Cloud, Windows Azure
Azure DevOps: VSTS, TFS!, Azure Pipelines, Team Foundation Server > CI/CD~
Azure Functions > Microsoft Azure, Serverless
Azure Data Factory: ADF! > Microsoft Azure, ETL
Azure Synapse: Synapse Analytics, Microsoft Fabric > Microsoft Azure, Data warehousing
Azure Cosmos DB: CosmosDB, Cosmos DB > Microsoft Azure, NoSQL
Azure Service Bus: ServiceBus > Microsoft Azure, Message queues
Azure Key Vault: KeyVault > Microsoft Azure
Azure App Service: AppServices, Azure App Services > Microsoft Azure
Azure Kubernetes Service: AKS! > Microsoft Azure, Kubernetes
Microsoft Entra ID: Azure AD, Azure Active Directory, Entra ID, Azure Entra ID > Identity and access management
Google Cloud Platform: GCP!, Google Cloud, Google Cloud Services
Google BigQuery: BigQuery, Big Query > Google Cloud Platform, SQL, Data warehousing
Google Kubernetes Engine: GKE! > Google Cloud Platform, Kubernetes
Vertex AI > Google Cloud Platform, Machine learning
Oracle Cloud: OCI!, Oracle Cloud Infrastructure
IBM Cloud: Bluemix
DigitalOcean: Digital Ocean, Linode, Hetzner
Heroku
Vercel: Netlify
Cloudflare: Cloudflare Workers
OpenStack
VMware: vSphere, VMware ESXi, ESXi, vCenter, VMware vSphere > Virtualisation
Hyper-V > Virtualisation
Citrix: XenApp, Citrix Virtual Apps > Virtualisation
Proxmox: KVM hypervisor, VirtualBox > Virtualisation
Nutanix
Docker: Docker Compose, Docker Swarm, dockerised > Containers
Kubernetes: k8s, kubectl, Kube > Containers
OpenShift: Red Hat OpenShift > Kubernetes
Helm?: Helm charts > Kubernetes
Istio: service mesh, Linkerd > Kubernetes
Podman > Containers
Terraform: HashiCorp Terraform, OpenTofu, Terragrunt > Infrastructure as code
Pulumi > Infrastructure as code
Ansible: Ansible Tower, Ansible playbooks > Configuration management
Chef?: Chef Infra, Chef cookbooks > Configuration management
Puppet?: Puppet Enterprise > Configuration management
SaltStack: Salt? > Configuration management
Vagrant: HashiCorp Packer, Packer? > Virtualisation
HashiCorp Vault: Vault? > Secrets management
Consul?: HashiCorp Consul
Jenkins: Jenkins CI, Jenkins pipelines > CI/CD
GitLab CI: GitLab CI/CD, GitLab pipelines > CI/CD
GitHub Actions > CI/CD
CircleCI: Circle CI, Travis CI > CI/CD
Bamboo?: Atlassian Bamboo > CI/CD
TeamCity > CI/CD
Argo CD: ArgoCD, Flux CD, FluxCD > GitOps
Octopus Deploy: Spinnaker > CI/CD
JFrog Artifactory: Artifactory, Sonatype Nexus
Prometheus > Monitoring
Grafana > Monitoring
Datadog: Data dog > Monitoring
New Relic > Monitoring
Splunk: Splunk Enterprise > Log management
Elastic Stack: ELK, ELK Stack, Kibana, Logstash > Log management
Elasticsearch: Elastic Search, OpenSearch
Nagios: Zabbix, PRTG > Monitoring
Dynatrace: AppDynamics > Monitoring
PagerDuty: Opsgenie > Incident management~
Nginx
Apache HTTP Server: Apache web server, Apache httpd, Apache?
HAProxy: Envoy proxy, Traefik > Load balancing
IIS: Internet Information Services
Linux: GNU/Linux, Linux administration, Linux systems, Linux server
Red Hat Enterprise Linux: RHEL, Red Hat, CentOS, Rocky Linux > Linux
Ubuntu: Debian, Ubuntu Server > Linux
Unix: AIX, Solaris, HP-UX, FreeBSD
Windows Server: Microsoft Windows Server, Windows Server 2019, Windows Server 2016
Windows!: Microsoft Windows, Windows 10, Windows 11, Windows OS, Windows operating system
macOS: Mac OS, Mac OS X, OS X, Apple macOS
Active Directory: Microsoft Active Directory, Group Policy, GPO!, AD DS > Identity and access management~
LDAP > Identity and access management~
Okta: Auth0, Keycloak, Ping Identity > Identity and access management
Microsoft Exchange: Exchange Server, Exchange Online, MS Exchange
Microsoft Intune: Intune, SCCM, Microsoft Endpoint Manager, Endpoint Configuration Manager > Endpoint management
Jamf: Jamf Pro > Endpoint management
ServiceNow: Service Now, ServiceNow ITSM > ITSM~
BMC Remedy: Remedy ITSM > ITSM~
PostgreSQL: Postgres, Postgre SQL, PostGIS, psql > SQL, Relational databases
MySQL: My SQL > SQL, Relational databases
MariaDB > SQL, Relational databases
Microsoft SQL Server: SQL Server, MS SQL, MSSQL, MS SQL Server, SQL Server 2019 > SQL, Relational databases
Oracle Database: Oracle DB, Oracle?, Oracle 12c, Oracle 19c, Oracle RDBMS > SQL, Relational databases
SQLite > SQL, Relational databases
IBM Db2: DB2 > SQL, Relational databases
Sybase: Informix > SQL, Relational databases
CockroachDB: Google Spanner, YugabyteDB > SQL
MongoDB: Mongo, Mongo DB > NoSQL
Redis: Memcached, Valkey > NoSQL
Apache Cassandra: Cassandra, ScyllaDB > NoSQL
Couchbase: CouchDB > NoSQL
Neo4j > Graph databases
InfluxDB: TimescaleDB, time series databases
HBase: Apache HBase > NoSQL
RabbitMQ: Rabbit MQ, ActiveMQ, ZeroMQ > Message queues
Apache Kafka: Kafka, Confluent Kafka, Kafka Streams > Stream processing
NATS messaging: Google Pub/Sub > Message queues
Cisco: Cisco IOS, Cisco routers, Cisco switches, Cisco networking > Networking
Juniper: Junos, Juniper Networks > Networking
Palo Alto firewalls: Palo Alto Networks > Firewalls
Fortinet: FortiGate > Firewalls
Check Point: Checkpoint firewall > Firewalls
F5 BIG-IP: F5 load balancers > Load balancing
Aruba?: Meraki, Cisco Meraki, Ubiquiti > Networking
Wireshark: tcpdump > Networking~
Nmap: Nessus, Qualys, OpenVAS > Vulnerability management~
Metasploit: Burp Suite, Kali Linux > Penetration testing~
CrowdStrike: SentinelOne, Carbon Black, Microsoft Defender, EDR! > Endpoint security
QRadar: Microsoft Sentinel, Azure Sentinel, ArcSight, SIEM, SIEM tools > Security operations~
Veeam: Commvault, Veritas NetBackup > Backup and recovery
TeamViewer: AnyDesk, remote desktop support
z/OS: mainframe, IBM mainframe, AS/400, IBM i, CICS
# method
DevOps: Dev Ops, DevOps practices, DevOps engineering
DevSecOps > DevOps, Information security
Site reliability engineering: SRE!, site reliability
Platform engineering: internal developer platform
CI/CD: CI!, continuous integration, continuous delivery, continuous deployment, CI CD pipelines, build automation, build pipelines, continuous integration and delivery, release automation
Infrastructure as code: IaC, infrastructure automation
Configuration management: configuration automation
GitOps > CI/CD
Containers: containerisation, container orchestration, containerization
Serverless: serverless architecture, FaaS
Cloud computing: cloud, cloud technologies, cloud infrastructure, cloud services, cloud platforms, cloud architecture, cloud native, cloud-based, IaaS, PaaS, public cloud, hybrid cloud
Software as a service: SaaS, SaaS products, SaaS platforms
Cloud migration: migration to the cloud, lift and shift > Cloud computing
Cloud cost optimisation: FinOps, cloud cost management
Virtualisation: virtual machines, server virtualization, VDI!
Monitoring?: system monitoring, alerting?, infrastructure monitoring
Log management: log analysis, centralised logging
Incident management: incident response, major incident management, on-call support
Release management: release engineering, deployment management, software deployment, deployments?
Change management (IT): change control, ITIL change management
Load balancing: load balancers
Capacity planning: capacity management
Backup and recovery: backups, data backup, backup and restore
Disaster recovery: disaster recovery planning, business continuity, business continuity planning, BCP!, DRP!
System administration: systems administration, sysadmin, server administration, system administrator, Systemadministration
Database administration: DBA!, database management, database administrator, database maintenance, database tuning, query optimisation
Database design: data modelling, schema design, database development, relational database design, data models, database modelling
Relational databases: RDBMS, relational database, databases, database systems, relational database management systems
NoSQL: NoSQL databases, non-relational databases, document databases
Graph databases: graph database
Vector databases: Pinecone, Weaviate, Milvus, pgvector
Stored procedures: triggers and stored procedures > SQL
Networking?: computer networking, computer networks, network administration, network engineering, network infrastructure, networking protocols, network protocols, LAN/WAN, LAN, WAN!, network configuration, routing and switching, network design
TCP/IP: TCP IP, IP networking, UDP! > Networking
DNS: domain name system, DHCP > Networking
VPN: virtual private networks, IPsec > Networking~
BGP: OSPF, MPLS, EIGRP > Networking
SD-WAN: SDWAN, software-defined networking > Networking
VoIP: voice over IP, SIP!, unified communications, Cisco Call Manager, Asterisk PBX
Wireless networking: Wi-Fi, WiFi, WLAN > Networking
Structured cabling: cable management, network cabling, fibre optics, fiber optic cabling
Storage systems: SAN!?, NAS!?, storage administration, NetApp, Dell EMC
Data centre operations: data center, data centre, datacenter
Firewalls: firewall management, firewall administration > Network security
Network security > Information security
Information security: cybersecurity, cyber security, IT security, InfoSec, information assurance, data security, computer security, IT-Sicherheit, cybersécurité, ciberseguridad
Application security: AppSec, secure coding, OWASP, secure software development, OWASP Top 10 > Information security
Cloud security > Information security
Endpoint security: antivirus, endpoint protection > Information security
Identity and access management: IAM!, access management, privileged access management, PAM!, CyberArk, user provisioning
Penetration testing: pen testing, pentesting, ethical hacking, red teaming > Information security
Vulnerability management: vulnerability assessment, vulnerability scanning, patch management > Information security
Threat intelligence: threat hunting, threat modelling, threat analysis > Information security
Security operations: SOC analyst, security monitoring, security operations centre > Information security
Digital forensics: computer forensics, malware analysis, reverse engineering
Cryptography: encryption, PKI!, SSL/TLS, TLS!, SSL certificates
Secrets management: key management
Zero trust: zero trust architecture > Information security
Data loss prevention: DLP!
SOC 2: SOC2, SOC 2 compliance
ISO 27001: ISO/IEC 27001, ISMS!
NIST framework: NIST, NIST CSF, NIST 800-53, FedRAMP
PCI DSS: PCI compliance, PCI-DSS
Security awareness training: phishing simulation
ITSM: IT service management, ITIL processes, service management
IT support: technical support, helpdesk, help desk, service desk, desktop support, IT helpdesk, user support, end-user support, first-line support, second-line support, 1st line support, 2nd line support, IT troubleshooting, tech support, computer support
Ticketing systems: ticketing system, ticket management, JIRA Service Desk, Jira Service Management
Hardware troubleshooting: hardware repair, PC repair, computer hardware, hardware installation, hardware maintenance, PC hardware, computer repair
Software installation: software deployment to clients, operating system installation, imaging and deployment
Endpoint management: mobile device management, MDM!, device management
IT asset management: ITAM!, software licensing
IT infrastructure: infrastructure management, IT operations, server infrastructure
IT project management: IT projects
Enterprise architecture: TOGAF, enterprise architect
Technical troubleshooting: troubleshoot technical issues, technical problem solving, troubleshooting, diagnose and resolve, fault diagnosis, root cause analysis, RCA!
# certificate
AWS certification: AWS certified, AWS certifications, AWS certificate > Amazon Web Services
AWS Certified Solutions Architect: AWS Solutions Architect, AWS Certified Solution Architect, SAA-C03, SAP-C02 > AWS certification
AWS Certified Cloud Practitioner: AWS Cloud Practitioner, CLF-C01, CLF-C02 > AWS certification
AWS Certified Developer: AWS Certified Developer Associate, AWS Developer Associate, DVA-C02 > AWS certification
AWS Certified SysOps Administrator: AWS SysOps Administrator, AWS SysOps, SOA-C02 > AWS certification
AWS Certified DevOps Engineer: AWS DevOps Engineer Professional, DOP-C02 > AWS certification
AWS Certified Security: AWS Security Specialty, SCS-C02 > AWS certification
AWS Certified Data Engineer: AWS Certified Data Analytics, DEA-C01 > AWS certification
AWS Certified Machine Learning: AWS Machine Learning Specialty, MLS-C01 > AWS certification
Azure certification: Azure certified, Microsoft Certified Azure, Azure certifications > Microsoft Azure
Microsoft Certified Azure Administrator: AZ-104, Azure Administrator Associate > Azure certification
Microsoft Certified Azure Fundamentals: AZ-900, Azure Fundamentals > Azure certification
Microsoft Certified Azure Solutions Architect: AZ-305, Azure Solutions Architect Expert > Azure certification
Certified Kubernetes Administrator: CKA! > Kubernetes
Certified Kubernetes Application Developer: CKAD > Kubernetes
CompTIA A+: CompTIA A plus, A+ certification
CompTIA Network+: Network+ > Networking
CompTIA Security+: Security+ > Information security
CCNA: Cisco Certified Network Associate > Cisco
CCNP: CCIE, Cisco Certified Network Professional > Cisco
CISSP: Certified Information Systems Security Professional > Information security
CISM: Certified Information Security Manager > Information security
CISA: Certified Information Systems Auditor
CEH: Certified Ethical Hacker > Penetration testing
OSCP: Offensive Security Certified Professional > Penetration testing
ITIL: ITIL v3, ITIL 4, ITIL Foundation, ITIL certification > ITSM
MCSE: MCSA, Microsoft Certified Systems Engineer > Windows Server
RHCE: RHCSA, Red Hat Certified Engineer > Linux
`
