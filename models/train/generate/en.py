"""English. All sentences were written for this project."""

from . import en_more
from .pack import Pack, blocks, enriched, items, lines

SENTENCES = lines("""
{M1} presented the quarterly results to {M2}.
{M1} and {M2} approved {TOPIC}.
According to {M1}, {TOPIC} needs to be reviewed before {MONTH}.
{M1} asked {M2} to {TASK}.
{M1}, {R1} at {O1}, will attend on {D}.
{M1} suggested that we {TASK}.
The budget was approved by {M1} for {EUR}.
{M1}'s proposal was accepted without changes.
{M2} thanked {M1} for the work on {TOPIC}.
The next meeting is on {D} in {V1}, at the offices of {O1}.
{M1} will leave {OS1} on {D} and {M2} takes over.
{M1}'s team now has {N} people.
{M1} travelled to {V1} to meet {M2} and {M3}.
I spoke to {M1} at {O2} this morning.
Please contact {M1} on {TEL} or at {E1}.
{M1} is on sick leave until {D}; {M2} is covering.
{M1} was hired by {O1} in {YEAR} as {R1}.
{P1}, born on {D} in {V1}, lives in {V2}.
{P1} of {ST}, {V1} {ZIP}, is the sole director of {O1}.
{O1}, registered at {ST}, {V1} {ZIP}, is represented by {TP1}.
{O1} and {O2} signed an agreement in {V1} on {D}.
{O2} opened an office in {V1} and another in {V2}.
The order from {O2} was shipped to {V1} by {O3}.
{M1} worked for {O1} in {V1} for {N} years before joining {O2}.
The committee heard {M1}, {M2} and {M3}.
Also present: {P1}, {P2} and {P3}.
Apologies were received from {P1} and {P2}.
{M1} opened the meeting at {H}.
{M1} noted that {M2} had not received the document.
{M2} replied to {M1} that {TOPIC} was out of scope.
Case {REF} is being handled by {M1}.
{F1}, could you {TASK} by {DAY}?
{F1} told me that {F2} would be away on {DAY}.
I agree with {F1} and {F2}.
We are still waiting for {M1} and for {M2}'s signature.
If you have any questions, ask {M1}, our {R1}.
We are pleased to announce that {P1} has been appointed {R1}.
{P1} succeeds {P2}, who retired on {D}.
I, {P1}, hereby confirm that {P2} has been employed by {O1} since {D}.
{M1}'s annual review was conducted by {M2} on {D}.
{M1} requested leave from {D} to {D}.
A written warning was issued to {TP1} on {D}.
{M1} reported a disagreement with {M2} about {TOPIC}.
{M1} stated that {M2} left the building at about {H}.
Dr {L1} examined {TP2} on {D}.
Professor {P1} of the {ORGUNI} will speak about {TOPIC}.
{L1} and {L2} will give the demo on {D}.
{L1} leads, {L2} writes, {L3} reviews.
Owner: {L1}. Contributors: {L2}, {L3}.
(see {L1}'s note of {D})
Call from {M1} about {TOPIC}.
Prepared by {P1}, reviewed by {P2}, approved by {P3}.
The {ACR}, {M1}, agreed with the {ACR}, {M2}.
Our CEO {P1} met {P2}, {R2} of {O2}.
"We have to {TASK}," said {M1}.
"It was a team effort," {P1}, {R1} at {O1}, explained.
My name is {P1} and I am the {R1} at {O1}.
Thanks to {M1}, the {PRJ} is ahead of schedule.
Unlike {M1}, {M2} would rather wait.
Neither {M1} nor {M2} was informed.
{O1} acquired {O2} for {EUR}.
{OS1} employs {NN} people in {K} and in {RG}.
{ORGLAW} acted for the sellers.
The {ORGSHOP} shop in {V1} was closed.
Deliver to {ST}, {V1} {ZIP}.
In {K}, the rules are different.
Payee: {P1}, reference {REF}.
Attendees: {C1}; {C2}; {C3}
Signed: {I1}, {I2}
Cc: {I1}, {I2}
Checked by {I1} on {D}.
{F1} is back from parental leave on {DAY}.
Welcome to {P1}, who joins {F2}'s team!
{P1}'s laptop does not start.
Ticket {REF} was opened by {P1} and assigned to {P2}.
{M1} cannot log in to {PROD}.
The patient, {TP1}, was referred by Dr {L2}.
{TP1} was admitted to {ORGHOSP} on {D}.
The court ordered {O1} to pay {EUR} to {TP1}.
Proxy: {P1} for {P2}.
The list includes {P1}, {P2}, {P3} and {P4}.
{P1} (technical), {P2} (sales), {P3} (legal)
{L1} thinks it can be done; {L2} has doubts.
Mr and Mrs {L1} bought a flat in {V1}.
The {L1}s moved to {V1} in {YEAR}.
Did {M1} get {M2}'s email?
{M1} used to work with {M2} at {O2}.
""")

PLAIN = lines("""
This document replaces the previous version.
No comments were received.
The agenda was adopted.
The Board approved the minutes of the previous meeting.
The Chief Executive Officer and the Head of Finance reported on the budget.
The Human Resources Department will inform all staff.
The {DEP} will forward the figures to the {DEP}.
The Customer shall pay the Price within thirty days.
The Borrower and the Lender agree as follows.
The Tenant shall return the keys to the Landlord.
Subject to Section {N} of the Act of {YEAR}, notice must be given in writing.
The total amounts to {EUR} excluding VAT.
This is an automated message, please do not reply.
Please find attached the minutes of the last meeting.
The {PRJ} is entering phase {N}.
We recommend {PROD} and {PROD}.
Click File, then Save As.
Happy New Year and Merry Christmas to everyone.
Working from home is possible up to {N} days a week.
The Quality Manager checks every batch.
Sales grew by {PCT} in the first quarter.
English and German are required; Spanish is a plus.
British and French customers asked for better terms.
This note is confidential.
The server restarted at {H} without data loss.
Next step: {TASK}.
To do: {TASK}
Skills: Excel, Python, Project Management, Public Speaking.
The patient denies chest pain or fever.
Redistribution and use in source and binary forms are permitted.
Team Meeting every {DAY} at {H}.
Terms and Conditions apply.
Please {TASK} before {D}.
No decision was made about {TOPIC}.
Lot {NN}: Ladies' Winter Coat, Size M, Navy Blue
""")

BLOCKS = blocks("""
To Whom It May Concern

I am pleased to recommend {P1}, who worked with us at {O1} as {R1} from {D} to {D}. {F1} reported to {P2} and was a valued colleague. {T1} showed great skill when asked to {TASK}.

Yours faithfully,
{P2}
{R2}
{O1}, {V1}
---
CURRICULUM VITAE
{P1}
{ST}, {V1} {ZIP}
{TEL} | {E1}

WORK EXPERIENCE
2019-2024 {R1}, {O1}, {V1}
2015-2019 {R2}, {O2}, {V2}

EDUCATION
BSc Economics, {ORGUNI}

REFERENCES
{P2}, {O1}
{P3}, {O2}
---
INVOICE {REF}
Date: {D}
From: {O1}, {ST}, {V1} {ZIP}
Bill to: {TP1}, {ST}, {V2} {ZIP}

Item            Qty   Price
{PROD} licence   {N}   {EUR}
Consulting      {N}   {EUR}

Contact: {P2}
---
IN THE MATTER OF {X1} v {X2}
Before: Mr Justice {L3}
Counsel for the claimant: {P4} ({ORGLAW})
Counsel for the defendant: {P5}

{T1} claims that {T2} breached the agreement of {D}. {T2}, a resident of {V1}, denies the claim.
---
DISCHARGE SUMMARY
Patient: {U1}
DOB: {D}
GP: Dr {P2}
Ward: {N}

{T1} was admitted to {ORGHOSP} with abdominal pain. Reviewed by Dr {L3}. {F1} lives in {V1} with {x1:his|her} daughter {F4}.
---
Stand-up {D}
{F1}: {TASK}
{F2}: {TASK}
{F3}: off sick
{F4} and {F5}: pairing on {PROD}
---
Dear {F1},

Thank you for coming to {V1} last week. {F2} and I enjoyed our discussion, and {P3} from {O2} would like to follow up on {TOPIC}.

Best wishes,
{F4}
""")

BASE = Pack(
    language="en",
    titles_m=items("Mr; Mr; Mr."),
    titles_f=items("Ms; Mrs; Ms.; Mrs.; Miss"),
    titles_any=items("Dr; Dr.; Prof.; Professor; Sir"),
    roles=[
        (r, r)
        for r in items("""managing director; project manager; quality manager; accountant; software engineer; personal assistant; Sales Director; legal counsel; HR manager; technician;
consultant; Head of Marketing; nurse; buyer; CEO; CFO; CTO; Chief Operating Officer; Vice President; team leader; receptionist; research fellow; Product Owner; solicitor; Company Secretary; Chair; Treasurer; trainee; Key Account Manager; Data Protection Officer; site supervisor; editor""")
    ],
    departments=items(
        "Marketing; the Finance Department; Human Resources; Legal; Customer Service; IT; Research and Development; Sales; Operations; Procurement; Front Desk; Payroll; the Executive Committee; Quality Assurance; Logistics"
    ),
    acronyms=items("CEO; CFO; CTO; HR; DPO; COO; R&D; PMO; QA; VP; MD; IT; PA; GDPR"),
    projects=items(
        "Project Alpha; project Horizon; the Phoenix project; Project Mercury; Programme One; Project Atlas; the Delta programme; Project Sunrise"
    ),
    products=items(
        "Excel; Word; Teams; SharePoint; React; PostgreSQL; Windows 11; Kubernetes; Python; SAP; Outlook; Jira; Power BI; iPhone 15; Linux; Salesforce; Git; Zoom; Slack; Ford Transit; Aspirin"
    ),
    months=items("January; February; March; April; May; June; July; August; September; October; November; December"),
    days=items("Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday"),
    dates=[
        "{day} {month} {year}",
        "{month} {day}, {year}",
        "{dd}/{mm}/{year}",
        "{mm}/{dd}/{year}",
        "{weekday}, {month} {day}",
        "{year}-{mm}-{dd}",
        "{day} {month}",
    ],
    countries=items(
        "France; Germany; Ireland; the Netherlands; Spain; Italy; Canada; Australia; India; Nigeria; Poland; Turkey; China; Japan; Brazil; South Africa; Kenya; the United States; the UK; Portugal; Ukraine"
    ),
    regions=items(
        "Yorkshire; Kent; Scotland; Wales; Northern Ireland; California; Texas; Ontario; Cornwall; Essex; Europe; New South Wales; Ohio"
    ),
    streets=items(
        "High Street; Church Road; {NAME} Street; {NAME} Road; Station Road; Victoria Street; {NAME} Avenue; Park Lane; King's Road; {NAME} Lane; Mill Lane; {PERSON} Drive; Queen Street; {NAME} Close"
    ),
    street_order="{n} {street}",
    postcode="@@# #@@",
    org_real=items(
        "Microsoft; Google; Amazon; Barclays; HSBC; BP; Tesco; Vodafone; Unilever; IBM; Deloitte; KPMG; PwC; NHS; BBC; Rolls-Royce; Shell; HMRC; the European Commission; Bank of England; the Home Office; Ryanair; Oxfam; Accenture; Siemens; Airbus; Ofcom; Lloyds; Apple; United Nations"
    ),
    org_patterns=items(
        "{W}; {W}; {W}; {W} Group; {W} Consulting; {W} Technologies; {W} Solutions; {W} Logistics; {N} & Sons; {N} and Sons; {N} & Co; {N} Brothers; {N} Group; {N} {N} LLP; {N} & {N}; {N} Associates; {N} Foundation; {V} City Council; University of {V}; Bank of {V}; {V} Hospital; {V} United; {N}'s; {N} Motors; {G} {N} Photography; {W} Bank; {W} Energy; {W} Trust; {N} Institute; {G}'s Bakery; {W} & {W}; {N} Estates"
    ),
    legal_forms=items("Ltd; Ltd.; PLC; plc; Inc.; LLC; LLP; Limited; Corp."),
    topics=items(
        "the training plan; the new website; the budget; the remote work policy; GDPR compliance; the holiday schedule; the migration to {PROD}; the internal audit; the contract renewal; recruitment; the office move; the sales strategy; the tender; customer satisfaction; the late delivery; the pay scale; server maintenance; the {PRJ}; data quality; invoice {REF}; the ongoing dispute; the launch of {PROD}; the minutes of {D}"
    ),
    tasks=items(
        "prepare the budget; call the client; write the minutes; update the schedule; arrange a meeting; send the quote; check the invoices; train the users; contact {M}; send the file to {M}; finalise {TOPIC}; analyse the results; fix the bugs; book the room; order the equipment; install {PROD}; test the new version; review {TOPIC} with {M}; sign the amendment; reply to {M}; call {O}; reduce costs by {PCT}; prepare the slides for {M}; go to {V}"
    ),
    sentences=SENTENCES,
    plain=PLAIN,
    headings=items(
        "agenda; introduction; background; objectives; conclusion; next steps; items discussed; decisions; appendix; budget; summary; recommendations; risk analysis; annual review; meeting minutes; internal memo; activity report; registration form; human resources; term; confidentiality; termination; liability; work experience; education; skills; methodology; results; timeline; project team; any other business; action plan; terms and conditions; job description; legal notice; useful contacts"
    ),
    greetings=lines("""
        Hi {F1},
        Dear {F1},
        Hello {F1},
        Dear Mr {L1},
        Dear Ms {L1},
        Dear Sir or Madam,
        Hi all,
        {F1},
        Dear Dr {L1},
        Hello,
        Dear {P1},
        """),
    closings=lines("""
        Kind regards,
        Best regards,
        Regards,
        Yours sincerely,
        Yours faithfully,
        Best,
        Thanks,
        Cheers,
        Many thanks,
        Thanks {F2},
        """),
    labels={
        "actions": items("Actions; Action items; To do; Next steps; Tasks; Action points; TODO"),
        "date": items("Date; Meeting date; Start date; Dated"),
        "place": items("Place; Location; Venue; Room"),
        "present": items("Present; Attendees; Participants; In attendance; Team; Project team"),
        "absent": items("Absent; Apologies; Apologies received from"),
        "author": items("Author; Written by; Prepared by; Minutes taken by; Secretary"),
        "manager": items("Manager; Line manager; Project manager; Supervisor; Owner; Team lead; Director"),
        "to": items("To; For the attention of; Attn; Distribution"),
        "from": items("From; Sender; Issued by"),
        "checked": items("Approved by; Reviewed by; Checked by; Verified by"),
        "subject": items("Subject; Re; Topic; Title"),
        "version": items("Version; Revision"),
        "contact": items("Contact; Your contact; Handled by; Case worker; Point of contact"),
        "surname": items("Surname; Last name; Last Name; Family name; lastName; SURNAME"),
        "given": items("First name; First Name; Given name; Forename; firstName"),
        "name": items(
            "Name; Full name; Name; Patient; Client; Employee; Candidate; Applicant; Customer; Tenant; Student; Account holder; Contact"
        ),
        "maiden": items("Maiden name; Birth name; Née"),
        "address": items("Address; Home address; Delivery address; Street"),
        "city": items("City; Town; city"),
        "birthplace": items("Place of birth; Born in; Birthplace"),
        "country": items("Country; Country of birth; country"),
        "company": items("Company; Employer; Organisation; Supplier; Client; company"),
        "role": items("Position; Job title; Role; Occupation; Title"),
        "department": items("Department; Unit; Team"),
        "email": items("Email; E-mail; email"),
        "phone": items("Phone; Tel; Mobile; phone"),
        "reference": items("Reference; Ref.; Case no.; Employee ID; id"),
        "amount": items("Amount; Total; Salary; Price; Balance"),
        "nationality": items("Nationality"),
        "nationalities": items("British; French; Irish; Nigerian; American; Indian"),
        "doctor": items("GP; Doctor; Physician; Consultant"),
        "emergency": items("Emergency contact; Next of kin; Spouse; Guardian"),
        "interviewer": items("Interviewer; Moderator; Conducted by"),
        "interviewee": items("Interviewee; Respondent; Interview with; Participant"),
        "minutes": lines("""
            MINUTES OF THE MEETING
            Minutes of the meeting of {D}
            {PRJ} - Weekly meeting
            Board Meeting, {D}
            """),
        "signed": lines("""
            Signed in {V1} on {D}\\n{P1}
            For {O1}: {P1}\\nFor {O2}: {P2}
            Signature: {P1}
            The Landlord           The Tenant\\n{P1}           {P2}
            """),
        "place_date": lines("""
            {V1}, {D}
            {D}
            """),
        "copy": items("Cc; CC; Copy"),
        "mail_from": items("From; FROM"),
        "mail_to": items("To; TO"),
        "mail_date": items("Date; Sent; Sent on"),
        "speakers": items(
            "Interviewer; Respondent; Question; Answer; Moderator; Participant 1; Participant 2; The Chair; Counsel; Doctor; Patient; Witness"
        ),
        "contract": lines("""
            SERVICE AGREEMENT\\n\\nbetween {O1}, {ST}, {V1} {ZIP}, represented by {TP1}, {R1} ("the Customer"),\\nand {O2}, {ST}, {V2} {ZIP}, represented by {TP2} ("the Supplier").
            EMPLOYMENT CONTRACT\\n\\nbetween {O1} and {TP1}, residing at {ST}, {V1} {ZIP}.
            TENANCY AGREEMENT\\n\\nLandlord: {P1}\\nTenant: {P2} and {P3}\\nProperty: {ST}, {V1} {ZIP}
            """),
        "article": items("Section; Article; Clause"),
        "product": items("Product; Item; Description"),
        "number": items("Quantity; Qty; No.; Age"),
    },
    speech=lines("""
Hi {F1}, thanks for having me.
I have worked with {M1} for {N} years.
My manager is {M1}.
Could you introduce yourself?
My name is {P1}, I am a {R1} at {O1}.
Yes, of course.
No, not really.
I don't remember.
Before that I was in {V1}, with {O2}.
{F1} trained me.
It was hard at first, but {M1} helped.
Did you know {M1} back then?
{M1}? Yes, we met every {DAY}.
We talked about it with {M1} and {M2}.
I was born in {V1} and grew up in {V2}.
My wife, {F1}, works in {V1}.
When {L1} left, everything changed.
Thank you, {F1}. {F2}, would you like to add something?
As {M1} said, we need to {TASK}.
Mr {L1}, can you confirm that?
There were {F1}, {F2} and, I think, {L3}.
I never met {M1}.
Let's move on.
"""),
    chat=lines("""
hi {F1}!
morning all
{F1} can you take a look?
works for me
@{F1} the file is ready
I'll check with {M1} and get back to you
thanks {F1} :)
{F1} is out until {DAY}
who has {M1}'s number?
it's at {O1}, in {V1}
meeting moved to {H}
{M1} just called, we need to {TASK}
anyone seen {F1}?
waiting for {F1} and {F2}
{PROD} is down?
ask {L1}
who is {P1}?
"""),
    quote_intro=lines("""
        On {D} at {H}, {P1} wrote:
        On {D}, {P1} <{E1}> wrote:
        -----Original Message-----\\nFrom: {P1}\\nSent: {D} {H}\\nTo: {P2}\\nSubject: RE: {TOPIC}
        From: {C1} <{E1}>\\nDate: {D}\\nTo: {C2}
        """),
    clauses=lines("""
The Supplier shall provide the services described in Schedule A to {O1}.
This Agreement starts on {D} and runs for {N} months.
The Supplier appoints {TP1} as its representative; the Customer appoints {TP2}.
The Customer shall pay {EUR} within thirty days of the invoice.
The Employee shall work in {V1} and report to {TP1}, {R1}.
Each Party shall keep the other Party's information confidential.
This Agreement is governed by the laws of {K}.
Notices shall be sent to {TP1}, {ST}, {V1} {ZIP}.
{P1} holds {PCT} and {P2} holds {PCT} of the shares of {O1}.
"""),
    blocks=BLOCKS,
    institutions={
        "ORGUNI": items("University of {V}; {V} University; {N} College; London School of Economics; {V} Institute of Technology"),
        "ORGHOSP": items("{V} General Hospital; St Mary's Hospital; {N} Clinic; Royal {V} Infirmary"),
        "ORGLAW": items("{N} & {N}; {N} {N} LLP; {N}, {N} & Partners; {N} Solicitors"),
        "ORGSHOP": items("{N}'s; {W}; {G}'s Flowers; {N} Butchers; {N} & Daughters"),
    },
    money="£{n}",
    phone=["+44 20 #### ####", "0#### ######", "(###) ###-####", "07### ######"],
    and_word="and",
)

PACK = enriched(BASE, en_more)
