"""Dutch. All sentences were written for this project."""

from . import nl_more
from .pack import Pack, blocks, enriched, items, lines

SENTENCES = lines("""
{M1} presenteerde de kwartaalcijfers aan {M2}.
{M1} en {M2} hebben {TOPIC} goedgekeurd.
Volgens {M1} moet {TOPIC} vóór {MONTH} worden herzien.
{M1}, {R1} bij {O1}, is aanwezig op {D}.
{M1} vraagt {M2} om {TASK}.
{M1} stelt voor om {TASK}.
Het budget van {EUR} is door {M1} goedgekeurd.
Het voorstel van {M1} werd unaniem aangenomen.
{M2} bedankt {M1} voor het werk aan {TOPIC}.
De volgende vergadering is op {D} in {V1}, ten kantore van {O1}.
{M1} verlaat {OS1} op {D} en wordt opgevolgd door {M2}.
Het team van {M1} telt {N} mensen.
{M1} reisde naar {V1} om {M2} en {M3} te ontmoeten.
Ik sprak vanochtend met {M1} van {O2}.
Neem contact op met {M1} via {TEL} of {E1}.
{M1} is ziek tot {D}; {M2} neemt waar.
{M1} is in {YEAR} bij {O1} begonnen als {R1}.
{P1}, geboren op {D} te {V1}, woont in {V2}.
{P1}, wonende te {V1}, {ST}, is bestuurder van {O1}.
{O1}, gevestigd te {V1}, {ST}, wordt vertegenwoordigd door {TP1}.
{O1} en {O2} sloten op {D} een overeenkomst in {V1}.
{O2} opende kantoren in {V1} en {V2}.
De bestelling van {O2} is door {O3} in {V1} afgeleverd.
{M1} werkte {N} jaar bij {O1} in {V1} en stapte toen over naar {O2}.
Aanwezig waren {P1}, {P2} en {P3}.
{P1} en {P2} zijn met kennisgeving afwezig.
{M1} opent de vergadering om {H} uur.
{M1} merkt op dat {M2} het stuk niet heeft ontvangen.
{M2} antwoordt {M1} dat {TOPIC} niet gepland is.
Dossier {REF} wordt behandeld door {M1}.
{F1}, kun jij voor {DAY} {TASK}?
{F1} zei dat {F2} er {DAY} niet is.
Ik ben het eens met {F1} en {F2}.
We wachten op {M1} en op de handtekening van {M2}.
Met genoegen melden wij de benoeming van {P1} tot {R1}.
{P1} volgt {P2} op, die met pensioen gaat.
Hierbij verklaar ik, {P1}, dat {P2} sinds {D} in dienst is van {O1}.
Het jaargesprek met {M1} werd gevoerd door {M2}.
{M1} vraagt verlof aan van {D} tot {D}.
{M1} verklaarde {M2} rond {H} uur te hebben gezien.
Advocaat {P1} treedt op voor {O1}.
Dr. {L1} onderzocht {TP2} op {D}.
Professor {P1} van de {ORGUNI} spreekt over {TOPIC}.
{L1} en {L2} verzorgen de presentatie op {D}.
{L1} coördineert, {L2} schrijft, {L3} leest mee.
Verantwoordelijk: {L1}. Met medewerking van {L2}, {L3}.
(zie notitie {L1} van {D})
Telefoontje van {M1} over {TOPIC}.
Opgesteld door {P1}, gecontroleerd door {P2}, goedgekeurd door {P3}.
De {ACR}, {M1}, is het eens met {M2}.
Directeur {P1} ontving {P2}, {R2} van {O2}.
"We moeten opschieten", zei {M1}.
'De markt is moeilijk', aldus {P1}, {R1} bij {O1}.
Mijn naam is {P1} en ik ben {R1} bij {O1}.
Dankzij {M1} ligt {PRJ} op schema.
In tegenstelling tot {M1} wil {M2} wachten.
Noch {M1} noch {M2} was op de hoogte.
{O1} nam {O2} over voor {EUR}.
{OS1} heeft {NN} medewerkers in {K} en {RG}.
Kantoor {ORGLAW} vertegenwoordigt de tegenpartij.
Afleveradres: {ST}, {ZIP} {V1}
In {K} gelden andere regels.
Begunstigde: {U1}, kenmerk {REF}
Deelnemers: {C1}; {C2}; {C3}
Getekend: {I1}, {I2}
{F1} is {DAY} terug van verlof.
Welkom {P1} in het team van {F2}!
Melding {REF} van {P1} is toegewezen aan {P2}.
{M1} kan niet inloggen op {PROD}.
Patiënt {TP1} is verwezen door dr. {L2}.
{TP1} werd van {D} tot {D} opgenomen in het {ORGHOSP}.
De {ORGTRIB} veroordeelt {O1} tot betaling van {EUR} aan {TP1}.
Op de lijst staan {P1}, {P2}, {P3} en {P4}.
{L1} denkt dat het kan, {L2} twijfelt.
De familie {L1} is naar {V1} verhuisd.
Heeft {M1} de mail van {M2} gekregen?
De auto van {M1} staat voor het kantoor van {M2}.
""")

PLAIN = lines("""
Dit document vervangt de vorige versie.
De agenda wordt vastgesteld.
De Raad van Bestuur heeft het verslag goedgekeurd.
De directie en de ondernemingsraad zijn het eens.
De afdeling {DEP} informeert alle medewerkers.
De Opdrachtgever betaalt de Prijs binnen dertig dagen.
De Verhuurder overhandigt de sleutels aan de Huurder.
Op grond van artikel {NN} van het Burgerlijk Wetboek is opzegging schriftelijk.
Het totaal bedraagt {EUR} exclusief btw.
Dit is een automatisch bericht, beantwoord het niet.
Bijgaand de notulen van de vorige vergadering.
{PRJ} gaat fase {N} in.
Wij raden {PROD} en {PROD} aan.
Klik op Bestand en vervolgens op Opslaan als.
Prettige Kerstdagen en een gelukkig Nieuwjaar.
Thuiswerken kan {N} dagen per week.
De Kwaliteitsmanager controleert elke partij.
De omzet steeg met {PCT} in het eerste kwartaal.
Nederlands en Engels zijn vereist, Frans is een pluspunt.
De server is om {H} uur herstart.
Volgende stap: {TASK}.
Patiënt heeft geen koorts of pijn.
Vaardigheden: Excel, boekhouden, projectmanagement, Engels.
Over {TOPIC} is niets besloten.
Openingstijden: Maandag tot en met Vrijdag.
""")

BASE = Pack(
    language="nl",
    titles_m=items("De heer; de heer; Dhr.; dhr.; meneer"),
    titles_f=items("Mevrouw; mevrouw; Mevr.; mw.; Mw."),
    titles_any=items("Dr.; dr.; Prof. dr.; Mr.; mr.; Ir.; Drs."),
    roles=[
        (r, r)
        for r in items("""directeur; projectleider; boekhouder; ontwikkelaar; medewerker inkoop; hoofd Verkoop; jurist; HR-manager; technicus; adviseur; verpleegkundige; arts; notaris; secretaris; voorzitter; penningmeester;
stagiair; Kwaliteitsmanager; CEO; CFO; teamleider; receptionist; zaakvoerder; bestuurder; onderzoeker; accountmanager; planner; docent""")
    ],
    departments=items(
        "Marketing; Personeelszaken; Financiën; Juridische Zaken; Inkoop; Klantenservice; ICT; Verkoop; Receptie; Logistiek; Kwaliteit; directie; Administratie"
    ),
    acronyms=items("CEO; CFO; HR; OR; ICT; FG; P&O; MT; RvB"),
    projects=items("Project Alfa; project Horizon; Project Feniks; Programma Toekomst; project Aurora; Project Mercurius"),
    products=items(
        "Excel; Word; Teams; SharePoint; PostgreSQL; Windows 11; Python; SAP; Outlook; Jira; iPhone 15; Linux; Paracetamol; Zoom"
    ),
    months=items("januari; februari; maart; april; mei; juni; juli; augustus; september; oktober; november; december"),
    days=items("maandag; dinsdag; woensdag; donderdag; vrijdag; zaterdag; zondag"),
    dates=["{day} {month} {year}", "{dd}-{mm}-{year}", "{day} {month}", "{weekday} {day} {month}", "{dd}/{mm}/{year}", "{year}-{mm}-{dd}"],
    countries=items(
        "Nederland; België; Duitsland; Frankrijk; Spanje; Italië; Polen; Turkije; Marokko; Suriname; Verenigd Koninkrijk; China; Portugal; Indonesië; Verenigde Staten; Oekraïne"
    ),
    regions=items("Friesland; Limburg; Brabant; Vlaanderen; Gelderland; Zeeland; Drenthe; Europa; Noord-Holland; Overijssel; Wallonië"),
    streets=items(
        "Dorpsstraat; Kerkstraat; {NAME}straat; {NAME}laan; Stationsweg; {NAME}plein; Molenweg; Julianalaan; Grote Markt; {PERSON}straat; Herengracht; Nieuwstraat; {NAME}weg; Burgemeester {NAME}laan"
    ),
    street_order="{street} {n}",
    postcode="#### @@",
    org_real=items(
        "Philips; Shell; ING; Rabobank; ABN AMRO; Ahold; Albert Heijn; KLM; Unilever; Heineken; KPN; PostNL; NS; ASML; Colruyt; Proximus; KBC; Belfius; Google; Microsoft; Belastingdienst; UWV; Rode Kruis; TNO; CBS; Europese Commissie; FNV; Ajax; VRT; IBM; Deloitte; Bol"
    ),
    org_patterns=items(
        "{W}; {W}; {W}; {W} Advies; {W} Technologie; {W} Logistiek; {W} Groep; {N} & Zonen; Gebroeders {N}; Bouwbedrijf {N}; Garage {N}; Makelaardij {N}; {N} & {N}; Bakkerij {N}; {N} Stichting; Gemeente {V}; Universiteit {V}; Ziekenhuis {V}; {N} Bank; Uitgeverij {N}; Transport {N}; {N} Advocaten; {W} Energie; Kliniek {N}; Apotheek {N}; {W} Nederland; Hotel {N}; FC {V}; Notariskantoor {N}"
    ),
    legal_forms=items("B.V.; BV; N.V.; NV; VOF; bvba; CV"),
    topics=items(
        "het opleidingsplan; de nieuwe website; de begroting; het thuiswerkbeleid; de privacyregels; de vakantieplanning; de overgang naar {PROD}; de interne audit; de contractverlenging; de verhuizing; de aanbesteding; de klanttevredenheid; de vertraagde levering; factuur {REF}; het lopende geschil; de datakwaliteit"
    ),
    tasks=items(
        "de begroting voorbereiden; de klant bellen; de notulen schrijven; de planning bijwerken; een vergadering beleggen; de offerte sturen; de facturen controleren; {M} inlichten; het dossier aan {M} sturen; de zaal reserveren; {PROD} installeren; met {M} overleggen; het contract tekenen; {O} bellen; de kosten met {PCT} verlagen; naar {V} gaan; de resultaten analyseren"
    ),
    sentences=SENTENCES,
    plain=PLAIN,
    headings=items(
        "agenda; inleiding; achtergrond; doelstellingen; conclusie; volgende stappen; besluiten; bijlage; begroting; samenvatting; aanbevelingen; risicoanalyse; jaarverslag; notulen; interne memo; personeelsformulier; onderwerp van de overeenkomst; duur; geheimhouding; opzegging; aansprakelijkheid; werkervaring; opleiding; vaardigheden; methode; resultaten; tijdpad; projectteam; rondvraag; actieplan; algemene voorwaarden; functieomschrijving; contactgegevens"
    ),
    greetings=lines("""
        Hoi {F1},
        Beste {F1},
        Dag {F1},
        Geachte heer {L1},
        Geachte mevrouw {L1},
        Geachte heer, mevrouw,
        Beste collega's,
        Hallo {F1},
        {F1},
        Beste meneer {L1},
        """),
    closings=lines("""
        Met vriendelijke groet,
        Met vriendelijke groeten,
        Vriendelijke groet,
        Groeten,
        Hoogachtend,
        Gr.
        Bedankt, {F2}
        Tot snel,
        """),
    labels={
        "actions": items("Acties; Actiepunten; Te doen; Volgende stappen; TODO"),
        "date": items("Datum; Vergaderdatum; Datum in dienst"),
        "place": items("Plaats; Locatie; Zaal"),
        "present": items("Aanwezig; Deelnemers; Aanwezigen; Team; Projectteam"),
        "absent": items("Afwezig; Met kennisgeving afwezig"),
        "author": items("Auteur; Opgesteld door; Notulist; Verslag"),
        "manager": items("Verantwoordelijke; Leidinggevende; Projectleider; Begeleider; Teamleider; Directeur"),
        "to": items("Aan; T.a.v.; Verzendlijst"),
        "from": items("Van; Afzender"),
        "checked": items("Gecontroleerd door; Goedgekeurd door; Akkoord"),
        "subject": items("Onderwerp; Betreft; Re"),
        "version": items("Versie; Revisie"),
        "contact": items("Contactpersoon; Contact; Behandeld door; Dossierbeheerder"),
        "surname": items("Achternaam; Naam; Familienaam; NAAM"),
        "given": items("Voornaam; Voornamen; Roepnaam"),
        "name": items("Naam; Volledige naam; Patiënt; Klant; Medewerker; Kandidaat; Aanvrager; Huurder; Rekeninghouder; Leerling"),
        "maiden": items("Meisjesnaam; Geboortenaam"),
        "address": items("Adres; Woonadres; Straat; Afleveradres"),
        "city": items("Plaats; Stad; Woonplaats; Gemeente"),
        "birthplace": items("Geboorteplaats; Geboren te"),
        "country": items("Land; Geboorteland"),
        "company": items("Bedrijf; Werkgever; Organisatie; Leverancier; Klant"),
        "role": items("Functie; Beroep; Rol"),
        "department": items("Afdeling; Dienst"),
        "email": items("E-mail; Mail"),
        "phone": items("Telefoon; Tel.; Mobiel"),
        "reference": items("Kenmerk; Dossiernummer; Klantnummer; Personeelsnummer"),
        "amount": items("Bedrag; Totaal; Salaris; Prijs"),
        "nationality": items("Nationaliteit"),
        "nationalities": items("Nederlandse; Belgische; Marokkaanse; Turkse"),
        "doctor": items("Huisarts; Arts; Behandelend arts"),
        "emergency": items("Contact bij nood; Partner; Wettelijk vertegenwoordiger"),
        "interviewer": items("Interviewer; Moderator; Interview door"),
        "interviewee": items("Geïnterviewde; Interview met; Respondent"),
        "minutes": lines("""
            NOTULEN
            Notulen van de vergadering van {D}
            Overleg {PRJ}
            """),
        "signed": lines("""
            {V1}, {D}\\n{P1}
            Aldus getekend te {V1} op {D}\\nNamens {O1}: {P1}\\nNamens {O2}: {P2}
            Handtekening: {P1}
            """),
        "place_date": lines("""
            {V1}, {D}
            {D}
            """),
        "copy": items("Cc; CC; Kopie"),
        "mail_from": items("Van; From"),
        "mail_to": items("Aan; To"),
        "mail_date": items("Datum; Verzonden"),
        "speakers": items("Interviewer; Respondent; Vraag; Antwoord; Moderator; Deelnemer 1; Voorzitter; Getuige"),
        "contract": lines("""
            OVEREENKOMST VAN OPDRACHT\\n\\nTussen {O1}, gevestigd te {V1}, {ST}, vertegenwoordigd door {TP1}, {R1},\\nen {O2}, vertegenwoordigd door {TP2}.
            ARBEIDSOVEREENKOMST\\n\\nTussen {O1} en {TP1}, wonende te {V1}, {ST}.
            HUUROVEREENKOMST\\n\\nVerhuurder: {P1}\\nHuurder: {P2} en {P3}\\nPand: {ST}, {ZIP} {V1}
            """),
        "article": items("Artikel; Art."),
        "product": items("Product; Artikel; Omschrijving"),
        "number": items("Aantal; Nr.; Leeftijd"),
    },
    speech=lines("""
Dag {F1}, bedankt voor de uitnodiging.
Ik werk al {N} jaar met {M1}.
Mijn leidinggevende is {M1}.
Kunt u zich voorstellen?
Ik ben {P1}, {R1} bij {O1}.
Ja, natuurlijk.
Nee, niet echt.
Dat weet ik niet meer.
Daarvoor zat ik in {V1}, bij {O2}.
{F1} heeft me ingewerkt.
Kende u {M1} toen al?
{M1}? Ja, we zagen elkaar elke {DAY}.
Dat hebben we met {M1} en {M2} besproken.
Ik ben geboren in {V1} en opgegroeid in {V2}.
Mijn vrouw {F1} werkt in {V1}.
Dank je, {F1}. {F2}, wil jij iets toevoegen?
Zoals {M1} al zei, dat kan niet.
Meneer {L1}, klopt dat?
{F1} en {F2} waren er, en ik denk {L3}.
"""),
    chat=lines("""
hoi {F1}!
goedemorgen allemaal
{F1} kun je even kijken?
prima voor mij
@{F1} het bestand is klaar
ik vraag het aan {M1}
dank je {F1} :)
{F1} is vrij tot {DAY}
wie heeft het nummer van {M1}?
het is bij {O1} in {V1}
{M1} belde net
heeft iemand {F1} gezien?
we wachten op {F1} en {F2}
vraag het {L1}
wie is {P1}?
"""),
    quote_intro=lines("""
        Op {D} om {H} schreef {P1}:
        Op {D} schreef {P1} <{E1}>:
        Van: {P1}\\nVerzonden: {D} {H}\\nAan: {P2}\\nOnderwerp: RE: {TOPIC}
        """),
    clauses=lines("""
Deze overeenkomst betreft de diensten die {O2} aan {O1} levert.
De overeenkomst gaat in op {D} en duurt {N} maanden.
De Opdrachtnemer wijst {TP1} aan, de Opdrachtgever {TP2}.
De Opdrachtgever betaalt {EUR} binnen dertig dagen.
De Werknemer werkt in {V1} en rapporteert aan {TP1}, {R1}.
De rechtbank te {V1} is bevoegd.
Kennisgevingen worden gericht aan {TP1}, {ST}, {ZIP} {V1}.
{P1} houdt {PCT} en {P2} houdt {PCT} van de aandelen in {O1}.
"""),
    blocks=blocks("""
WERKGEVERSVERKLARING

Ondergetekende, {P1}, {R1} van {O1}, verklaart dat {TP2}, wonende te {V1}, {ST}, sinds {D} in dienst is.

{V2}, {D}
{P1}
---
CURRICULUM VITAE
{P1}
{ST}, {ZIP} {V1}
{TEL} - {E1}
WERKERVARING
2019-2024 {R1}, {O1}, {V1}
2015-2019 {R2}, {O2}, {V2}
Referenties: {P2} ({O1}), {P3}
---
FACTUUR {REF}
Datum: {D}
{O1}, {ST}, {ZIP} {V1}
Klant: {TP1}, {ST}, {ZIP} {V2}
{N} x {PROD}: {EUR}
Contactpersoon: {P2}
---
ONTSLAGBRIEF
Patiënt: {U1}
{TP1} was opgenomen in het {ORGHOSP}. Woont in {V1} met dochter {F3}. Huisarts: {P4}.
---
{ORGTRIB}
Vonnis van {D}
Eiser: {TP1}, advocaat mr. {P2}
Gedaagde: {O1}, vertegenwoordigd door {TP3}
"""),
    institutions={
        "ORGUNI": items("Universiteit {V}; Vrije Universiteit; Hogeschool {V}; Universiteit van {V}; KU Leuven"),
        "ORGHOSP": items("Ziekenhuis {V}; UZ {V}; Academisch Ziekenhuis {V}; Sint-Jansziekenhuis"),
        "ORGTRIB": items("rechtbank {V}; Rechtbank {V}; Gerechtshof {V}"),
        "ORGLAW": items("{N} Advocaten; {N} & {N}; {N} {N} Advocaten; Van {N} Partners"),
    },
    phone=["+31 # ########", "06-########", "0## - ### ## ##", "+32 ### ## ## ##"],
    and_word="en",
)

PACK = enriched(BASE, nl_more)
