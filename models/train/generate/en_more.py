"""English: further sentences by field of work, and what looks like a name and is none. All was written for this project."""

from .pack import blocks, items, lines

PHRASES = {
    "BLD": items("[LOC {V} railway station]; [LOC {N} House]; [LOC {W} Business Park]; [LOC {N} Bridge]; [LOC {V} Airport]; [LOC {N} Square]; [LOC River {RIVER}]; [LOC Mount {W}]; [LOC {W} Industrial Estate]; [LOC St {G}'s Church]; [LOC Lake {N}]"),
    "PRESS": items("[ORG The Guardian]; [ORG BBC]; [ORG The {V} Gazette]; [ORG Reuters]; [ORG Radio {W}]; [ORG New York Times]; [ORG Daily {W}]"),
    "DOES": lines("""
        told him
        rang her back
        is in charge
        will not come
        signed it yesterday
        has resigned
        was late again
        disagrees
        met {M2}
        replaces {M2}
        blames {M2}
        works for {O2}
        lives in {V2}
        married {F2}
        has two children, {F2} and {F3}
        left {OS2} in {YEAR}
        moved to {K}
        would like to {TASK}
        promised to {TASK}
        should {TASK}
        knows nothing about {TOPIC}
        is waiting outside {BLD}
        spoke to {PRESS}
        wrote to {M2}
        was seen with {M2}
        handed {TOPIC} over to {M2}
        agrees with {M2}
    """),
    "WHO": lines("""
        {M1}
        {M1}
        {L1}
        {F1}
        {P1}
        {M1}, {R1},
        {M1} ({OS1})
        {P1}, {AGE},
        a certain {P1}
        my colleague {F1}
        young {F1}
        {M1}, who knows {M3} well,
        old {L1}
        {M1}'s team
        {L1} and {L3}
        {F1}, {F3}'s cousin,
        {NICK}
    """),
}  # fmt: skip
WORDS = {"RIVER": items("Severn; Trent; Avon; Tyne; Ouse; Hudson; Shannon; Dee; Clyde; Potomac; Mersey; Tees")}
RANKS = items(
    "Sir; Lord; Lady; Dame; Captain; Capt.; Colonel; Col.; General; Gen.; Major; Sergeant; Sgt; Lt.; Father; Fr.; Sister; Brother; Reverend; Rev.; Bishop; Judge; Justice; Inspector; DC; PC; DI; Nurse; Coach; President; Senator; Cllr; Rabbi; Imam; Pastor; Professor; Prof; Hon.; Mx; Uncle; Aunt"
)
NICKNAMES = items(
    "Bob; Bobby; Jimmy; Johnno; Mick; Mike; Bill; Billy; Liz; Beth; Kate; Katie; Chaz; Gaz; Baz; Dave; Daz; Nick; Tony; Tom; Tommy; Steve; Chris; Sam; Alex; Jo; Joey; Jen; Meg; Peg; Ron; Stu; Ted; Vik; Woody; Ziggy; Mo; Ash; Bex; Cass; Dee; Ed; Fran; Gabe; Hal; Jaz; Kit; Lou; Maz"
)
ORG_PATTERNS = items(
    "{W} plc; {W} Holdings; {W} Group; {W} Bank; {W} Media; {W} Labs; {W} Pharma; {N} Brothers; {N} & Sons; {N} Motors; {N} Estates; {N} Plumbing; {N} Foundation; {G} {N} Academy; {N} Primary School; {V} City Council; {V} Borough Council; {V} County Court; {V} Police; {V} FC; {V} United; {V} Rovers; {V} Chamber of Commerce; University of {V}; {N} College; St {G}'s School; {V} Central Library; {V} Housing Association; {W} Trust; {W} Society; Friends of {V}; {A}; {A} Ltd; {A} International; The {W} Company; {W}.com; Bank of {V}; Church of St {G}; {N} Surgery; {V} Dental Practice; Royal {V} Hospital; {N} v {N} Chambers; {V} Evening News; {W} Airways; {W} Logistics"
)
ORG_PATTERNS.remove("{N} v {N} Chambers")
ORG_REAL = items(
    "NHS; HMRC; DVLA; Home Office; Ministry of Defence; BBC; ITV; Sky; BP; Shell; Vodafone; Barclays; Lloyds; Tesco; Sainsbury's; Boots; Ford; General Motors; Boeing; Intel; Oracle Corporation; Cisco; Netflix; Tesla; FBI; NASA; IRS; FDA; European Commission; World Bank; Red Cross; Oxfam; Unison; GMB; Labour Party; Conservative Party; Manchester United; Arsenal; Harvard; Stanford University; Pfizer; GSK; AstraZeneca; Unilever; Nestlé; Danone; Visa; Mastercard; PwC; EY; McKinsey; Goldman Sachs; Citizens Advice; Crown Prosecution Service; Ofsted; Ofcom"
)
REGIONS = items(
    "Kent; Devon; Cornwall; Yorkshire; Lancashire; Wales; Scotland; Northern Ireland; Ulster; Texas; Ohio; Florida; New England; Ontario; Queensland; the Midlands; East Anglia; Surrey; Essex; Norfolk; the Highlands; Munster; Africa; Asia; the Balkans"
)
REGIONS = [region.removeprefix("the ") for region in REGIONS]

THEMES = {
    "places": lines("""
[ORG {V} City Council] and [ORG {N} Housing Trust] own the flats near {BLD}.
The [ORG Ministry of {W}] has not replied to {T1}.
[ORG {V} Police] searched {BLD}.
From {V1} to {V2}, then by ferry to {K}.
{RG} and {RG} remain on alert.
[ORG {A}] and [ORG {A}] merged in {YEAR}.
Send it to {O1}, {ST}, {V1}, {K}.
The [LOC {N} Valley] lies south of {V1}.
Flats to let on [LOC {N} Road], {V1}.
[ORG University of {V}] awarded {P1} a doctorate.
The [ORG {W} Union] backs the drivers of [ORG {W} Buses].
She studied in {V1}, {V2} and {V3}.
[ORG St {G}'s Hospital] transferred {T1} to {V2}.
The [ORG {N} Foundation] gave {EUR} to [ORG {G} {N} School].
Meet at {BLD}, not at {BLD}.
"""),
    "personnel": lines("""
{P1} was invited to a meeting and came with {P2}, a union representative.
{M1}'s probation ends on {D}; {M2} recommends confirmation.
Holiday approved: {L1}, {L2}. Refused: {L3}.
Who covers for {F1} while {F2} is on leave?
{TP1} has raised a grievance against {TP2}.
References for {P1} were given by {P2} of {O2}.
{F1} and {F2} start on Monday, {F3} a week later.
The panel ({L1}, {L2} and {F3} {L3}) shortlisted two candidates.
{M1}, formerly of {O2}, joins us as {R1}.
Absent: {F1} (sick), {F2} (training).
After {N} years at {OS1}, {P1} has decided to retire to {V1}.
Please copy {F1} in on everything concerning {L2}.
The dismissal of {T1} was upheld by the tribunal.
Line manager: {P1}. HR contact: {F2}.
Pay rise for {L1}: {EUR}. {L2}: pending.
"""),
    "law": lines("""
{TP1} appeared for the claimant; {TP2} appeared for {O1}.
In {L1} v {L2} the court took another view.
I, {P1}, of {ST}, {V1}, make oath and say as follows:
The deceased, {P1}, left everything to {x1:his|her} sister {F2}.
The witness {L1} told the court that {F2} had driven the car.
Executors: {P1} and {P2}.
{P1} ("the Tenant") and {P2} ("the Landlord") agree as follows.
The Landlord's agent is {O1}, acting through {F1} {L1}.
Officer {L1} arrested {P2} near {BLD}.
Constable {L1} took a statement from {F2}.
Suspect: {XF1}. Victim: {P2}. Witnesses: {P3}, {P4}.
{P1} denied knowing {NICK}.
Judge {L1} adjourned the hearing until {D}.
Counsel for {L1} objected; {L2} withdrew the question.
The estate of {P1} owns a plot near {V1}.
Sold by {P1} to {P2} for {EUR}.
"""),
    "care": lines("""
Dr {L1} reviewed {P2} on the ward at {H}.
{P1}, {AGE}, was referred by the [ORG {N} Surgery].
{F1}'s mother, {P2}, was present throughout.
{F1} told me that {F2} hits {x1:him|her} at home.
Handover: {T1} slept well; {T2} refused breakfast; {T3} discharged.
Social worker: {F1} {L1}. Foster carer: {T2}.
Nurse {F1} gave the injection; Sister {L2} checked the dose.
{P1} came from {K} in {YEAR} and lives with {x1:his|her} aunt {F2} in {V1}.
Next of kin: {P1} (daughter).
{F1} and {F2} attend [ORG {N} Primary School].
The surgeon, {T1}, discussed the risks with {T2}.
Allergies: none known. Seen by {I1}.
{F1} says {F2} is kind, but {F3} is not.
Carer {F1} visits on Tuesdays, {F2} at weekends.
"""),
    "trade": lines("""
{O1}, PO Box {NN}, {V1} {ZIP}
{F1} from {O1} rang about the invoice.
Our branches in {V1}, {V2} and {V3} are closed.
Shipped from {V1} ({K}) to {V2} by [ORG DHL].
Please quote {REF} when writing to {T1}.
{O1} and {O2} have settled their dispute.
[ORG Danone], [ORG {W}] and [ORG {N} & Co] are among our customers.
The board of {O1} appointed {P1} and {P2}.
Driver: {L1}. Loader: {L2}. Bay {N}.
{L1} signed for the parcel at {ST}.
Chase {L1} at {OS2}; {F2} has the number.
Site manager {P1} stopped work on {BLD}.
Machine {N} down: {L1} and {L2} on it.
Tender {REF}: bids from {O1}, {O2} and [ORG {W} Ltd].
{O1} sponsors [ORG {V} FC].
Auditors: [ORG {N} {N} LLP], {V1}.
"""),
    "news": lines("""
{P1} has accused {P2} of lying to voters in {V1}.
"{L1} never asked me," said {P2}.
{L1}, {AGE}, was born in {V1} and grew up in {K}.
The novelist {P1} divides {x1:his|her} time between {V1} and {V2}.
According to {PRESS}, {O1} is about to buy {O2}.
{L1} scored twice as [ORG {V} United] beat [ORG {V} Rovers].
Thousands marched from {BLD} to [LOC {N} Square].
Reporting by {P1} in {V1}; editing by {P2}
Former minister {P1} was seen leaving {BLD}.
Photo: {P1} / {PRESS}
{P1} plays the doctor, {P2} the thief.
Floods along the [LOC River {RIVER}] cut off {V1}.
{L1} et al. ({YEAR}) disagree with {L2} and {L3}.
"""),
    "people": lines("""
{F1} and {F2} are delighted to announce the birth of {F3}.
In loving memory of {P1}, husband of {F2}, father of {F3} and {F4}.
Happy birthday {F1}! Love from {F2}, {F3} and the kids.
The {L1} family would like to thank everyone.
{F1} baked, {F2} washed up, {F3} slept.
Meet me and {F1} at {BLD} around {H}.
{F1} {F2} {F3} are you in?
Everyone calls {x1:him|her} {NICK}, but it's {F1} really.
Mum says {F1} can stay if {F2} agrees.
Car 1: {F1}, {F2}. Car 2: {F3}, {L4}.
Team: {L1}, {L2}, {L3}, {L4}; subs: {L5}, {L6}
I haven't seen {F1} since {V1}.
So {F1} goes, like, no way, and {L2} just laughs.
Well, {F1}, you know, {F2} was different.
You remember {F1}? {F2}'s brother?
"""),
    "turns": lines("""
{WHO} {DOES}.
{WHO} {DOES}.
{WHO} {DOES}, but {M2} does not.
Yesterday {WHO} {DOES}.
In {V1}, {WHO} {DOES}.
Did {F1} say that {L2} {DOES}?
I think {WHO} {DOES}.
"{WHO} {DOES}," said {M2}.
If {L1} {DOES}, tell {F2}.
{DAY}: {WHO} {DOES}
Note: {WHO} {DOES}
According to {M3}, {WHO} {DOES}.
{F2}, {F1} {DOES}!
No idea why {WHO} {DOES}.
"""),
    "mixed": lines("""
The Tenant, {P1}, and the Guarantor, {P2}, sign before the Landlord.
{F1} opened Excel while {F2} rebooted the Kubernetes node.
The Chief Financial Officer, {P1}, thanked the Audit Committee.
{L1} broke the iPhone 15; {F2} has a spare Galaxy.
The bug in QueryEngine is for {F1}, the one in TokenStore for {L2}.
{USR1} locked out, reset by {F2}.
{F1} is back in April, {F2} in June.
Alzheimer's disease was diagnosed by Dr {L1} in {YEAR}.
GDPR training: {L1}, {L2} done; {L3} outstanding.
Merged by @{F1} after review by {L2}.
Head of Sales {P1} asked the Project Manager to call {F2}.
Madam Chair, {P1} would like the floor.
"""),
}

PLAIN = lines("""
The Tenant shall pay the Rent on the First Day of each Month.
The Supplier warrants that the Goods comply with the Specification.
The Licensee may not sublicense the Software.
The Managing Director and the Head of Finance reported to the Board.
The Chair opened the Annual General Meeting.
Dear Hiring Manager,
Dear Parents and Carers,
To Whom It May Concern
Best regards, The Support Team
Sent from my iPhone
Yours faithfully
Kind Regards
Click File, then Save As.
Settings > Privacy > Location Services
Excel, Teams and Outlook are unavailable.
ReportBuilder calls QueryEngine and writes to TokenStore.
Set userName to null and call getCustomer().
Kubernetes, Docker and Terraform are required skills.
The patient denies chest pain. BP 120/80, ECG normal.
Paracetamol 1 g, Amoxicillin 500 mg, Metformin twice daily.
Parkinson's disease, Crohn's disease and Down's syndrome are covered.
Pythagoras' theorem, Newton's laws and the Doppler effect
A Student's t-test and a Poisson regression were run.
Section {N} of the Companies Act applies.
Article {N}, paragraph {N} of the Regulation
Schedule {N}: Fees and Expenses
WHEREAS the Parties wish to enter into this Agreement;
NOW, THEREFORE, the Parties agree as follows:
Monday and Tuesday are busy; Friday is quiet.
January, May and August are wet months.
Christmas Eve, Good Friday and Boxing Day are holidays.
Spring, Summer, Autumn, Winter
North, South, East, West
English, French and Arabic are spoken.
The baker, the smith and the cook left early.
a young king, a brown fox and a green field
Rose, violet and lily are flowers.
Hope, faith and charity
Full Name: ____________
Signature:
Name of Applicant (please print):
First Name    Last Name    Date of Birth
Name | Department | Phone
Subject: Monthly Report
From: Payroll
To: All Staff
Error 404: Page Not Found
Press Enter to Continue
Terms and Conditions Apply
Copyright Notice: All Rights Reserved
Frequently Asked Questions
Chapter {N}: Getting Started
Table {N}: Results by Quarter
Bachelor of Science in Business Administration
Skills: Leadership, Communication, Problem Solving
Two Boeing 737 and one Airbus A320 were grounded.
A pint of Guinness, a glass of Bordeaux and some Cheddar
Apples: Granny Smith, Gala, Golden Delicious
German Shepherd, Jack Russell and Cocker Spaniel
The storm Ciara caused damage.
The server Zeus was rebooted; Athena is fine.
Ask Siri, Alexa or ChatGPT.
The CEO, the CFO and the CTO attended.
HR and IT will follow up by Friday.
Yes, Doctor.
Thank you, Officer.
Mum and Dad are coming.
Grandma called.
Good morning, Sir.
Hi all,
Hello everyone,
Dear Sir or Madam,
""")
HEADINGS = items(
    "Terms of Reference; Minutes of the Annual General Meeting; Statement of Work; Risk Register; Scope and Objectives; Roles and Responsibilities; Lessons Learned; Quality Assurance; Privacy Notice; Discharge Summary; Past Medical History; Witness Statement; Last Will and Testament; Deed of Sale; Particulars of Claim; Release Notes; Known Issues; Getting Started; Price List; Packing List; Delivery Note; Sports Day; Parish Newsletter; Key Findings; Cover Letter; Table of Contents; Frequently Asked Questions; Purchase Order; Job Description"
)
NAMED_HEADINGS = lines("""
Interview with {P1}
Case of {L1} v {O1}
Meeting with {F1} and {F2}
Visit to {V1}
The {L1} family
{P1}
{F1}
{O1}: year in review
{V1} office
A tribute to {P1}
""")
SHOUTS = lines("""
MINUTES OF THE STEERING COMMITTEE
CONFIDENTIAL - DO NOT DISTRIBUTE
NO SMOKING
CAUTION: WET FLOOR
FOR OFFICE USE ONLY
TERMS AND CONDITIONS OF SALE
IN WITNESS WHEREOF
LAST WILL AND TESTAMENT
PLEASE COMPLETE IN BLOCK CAPITALS
HEAD OF HUMAN RESOURCES
THE LANDLORD AND THE TENANT
FINAL NOTICE BEFORE ACTION
INVOICE DUE ON {D}
SPRING SALE NOW ON
CALL 999 IN AN EMERGENCY
NAME AND ADDRESS OF APPLICANT
""")
TERMS = items(
    "Agreement; Affiliate; Assignee; Bailiff; Beneficiary; Borrower; Claimant; Confidential Information; Contractor; Deliverable; Effective Date; Force Majeure; Guarantor; Indemnity; Landlord; Lender; Licensor; Purchaser; Services; Tenant; Trustee; Warranty; Angina; Asthma; Bronchitis; Eczema; Fever; Ibuprofen; Insulin; Morphine; Warfarin; Benzene; Chlorine; Iron; Zinc; Audit; Cash Flow; Equity; Ledger; Payroll; Beam; Bolt; Brick; Gravel; Mortar; Valve; Courage; Honesty; Patience; Respect"
)
GOODS = items(
    "A4 Paper Ream; Black Biro; Stapler; Dell Monitor 24\"; Logitech Mouse M185; Desk Lamp Stella; Office Chair Oslo; Ground Coffee; Still Water 500 ml; Cheddar Cheese; Fish and Chips; Shepherd's Pie; Earl Grey Tea; Caesar Salad; Bosch Drill; Stanley Knife; White Paint 10 L; Copper Pipe 15 mm; Oak Table Victor; Bookcase Billy; Nitrile Gloves; Digital Thermometer; Wellington Boots; Oxford Shirt; Chelsea Boots; Harrington Jacket; Uno Card Game; Tent; Office 365 Licence; Call-Out Charge; Labour; Delivery; Gift Card; House Red; Bloody Mary; Pizza Margherita"
)
SCREEN = items(
    "File; Edit; View; Insert; Format; Tools; Window; Help; Save; Save As; Open; Print; Undo; Redo; Log In; Log Out; Sign Up; Forgot Password?; My Account; Dashboard; Inbox; Drafts; Sent Items; Junk Mail; Add to Cart; Checkout; Next; Back; Cancel; OK; Yes; No; Accept Cookies; Privacy Policy; Download PDF; Update Available; Restart Now; Task Manager; Control Panel; Add User; Delete Row; Create Ticket; Export to Excel; Sort by Date; Session Expired; Required Field; Dark Mode; Language: English"
)
SPEECH = lines("""
I'm {F1}.
Go on, {F1}.
Was it {F1} or {F2}?
That was {L1}, not me.
{F1}, could you say that again?
People call me {NICK}.
My mum, {F1}, left when I was {N}.
I used to work for {O1} in {V1}.
{F1} and {F2} were there, and I think {L3}.
Ask {L1}.
I don't know, really.
Your Honour, my client denies it.
""")
CHAT = lines("""
{F1} you there?
{F1} {F2} lunch?
ok {F1}
thx {F1}!
@{F1} @{F2} thoughts?
{L1} is looking for you
ask {NICK} or {F2}
{F1} joined the channel
{P1} left
brb
lol
Teams call in 5
it's {USR1} I think
{F1} yes, {F2} no
""")
BLOCKS = blocks("""
ATTENDANCE

Surname\tFirst name\tSignature
{X1}\t{F1}\t
{X2}\t{F2}\t
{X3}\t{F3}\t
{X4}\t{F4}\t
---
Team A
{F1}
{F2}
{F3}

Team B
{F4}
{F5}
{L6}
---
Last, First
{C1}
{C2}
{C3}
{C4}
---
STATEMENT OF WITNESS

Name: {P1}
Occupation: {R1}
Address: {ST}, {V1} {ZIP}

On {D} at {H} I was in {V2} with {F2} and {F3}. I saw {L4} near {BLD}. I know {F4} as {NICK}.

Signed: {P1}
Taken by: PC {L5}
---
Key: {INI1} = {P1}; {INI2} = {P2}

{INI1}: Shall we start, {F2}?
{INI2}: Yes. {L3} sends apologies.
{INI1}: And {F4}?
{INI2}: {F4} is in {V1}.
---
Rota
Mon\t{F1}\t{F2}
Tue\t{F3}\t{F4}
Wed\t{F1}\t{L5}
Thu\tclosed
Fri\t{F2}\t{F4}
---
1\t{P1}\t{V1}\t32:14
2\t{P2}\t{V2}\t32:40
3\t{P3}\t{K}\t33:05
""")
