"""Dutch: further sentences by field of work, and what looks like a name and is none. All was written for this project."""

from .pack import blocks, items, lines

PHRASES = {
    "BOUW": items("[LOC station {V}]; [LOC {N}plein]; [LOC bedrijventerrein {W}]; [LOC {N}brug]; [LOC luchthaven {V}]; [LOC stadion {N}]; [LOC Sint-{G}kerk]; [LOC kasteel {V}]; [LOC {N}park]; [LOC winkelcentrum {W}]"),
    "KRANT": items("[ORG de Volkskrant]; [ORG NRC]; [ORG De Standaard]; [ORG {V}se Courant]; [ORG ANP]; [ORG Radio {W}]; [ORG NOS]; [ORG VRT]"),
    "DOET": lines("""
        heeft hem herkend
        belde haar terug
        regelt het
        komt niet
        was er niet
        heeft ontslag genomen
        is het ermee eens
        vergiste zich in de datum
        heeft {M2} ontmoet
        vervangt {M2}
        beschuldigt {M2}
        werkt voor {O2}
        woont in {V2}
        komt uit {K}
        is getrouwd met {F2}
        heeft twee kinderen, {F2} en {F3}
        is weg bij {OS2}
        wacht bij {BOUW}
        weet niets van {TOPIC}
        schreef {M2} een brief
        werd met {M2} gezien
        leest {KRANT}
        denkt er net zo over als {M2}
        heeft {TOPIC} overgedragen aan {M2}
    """),
    "WIE": lines("""
        {M1}
        {M1}
        {L1}
        {F1}
        {P1}
        {M1}, {R1},
        {M1} ({OS1})
        {P1}, {AGE} jaar,
        een zekere {L1}
        mijn collega {F1}
        kleine {F1}
        de familie {L1}
        {M1}, die {M3} goed kent,
        het team van {L1}
        ook {F1}
        {NICK}
    """),
}  # fmt: skip
RANKS = items(
    "kapitein; kolonel; generaal; majoor; luitenant; sergeant; pastoor; pater; zuster; broeder; dominee; ds.; bisschop; rechter; minister; staatssecretaris; burgemeester; wethouder; president; koning; prins; inspecteur; hoofdagent; meester; mr. dr.; prof.; Prof.; prof. mr.; drs.; ing.; oom; tante; opa; oma; juf; sir; lord; jonkheer; barones; dhr.; mevr."
)
RANKS = [r for r in RANKS if r not in ("koning", "prins")]
NICKNAMES = items(
    "Sjaak; Sjors; Kees; Piet; Pietje; Jopie; Miep; Toon; Teun; Wimpie; Henkie; Bep; Corrie; Riet; Truus; Annie; Gerrie; Jantje; Koos; Leo; Loes; Mieke; Nel; Rini; Ria; Roosje; Tinus; Tonnie; Wil; Willy; Fonske; Jef; Jos; Lowie; Rik; Staf; Swa; Sooi; Guust; Lieve; Kobe; Bartje; Basje; Daan; Fien; Gijs; Jurre; Moos; Puk"
)
ORG_PATTERNS = items(
    "{W} Nederland; {W} Energie; {W} Verzekeringen; {W} Bank; {W} Groep; {W} Techniek; Bakkerij {N}; Gebroeders {N}; Gebr. {N}; Bouwbedrijf {N}; Transport {N}; Apotheek {N}; Garage {N}; Kliniek {N}; gemeente {V}; Gemeente {V}; provincie {W}; stad {V}; OCMW {V}; politie {V}; rechtbank {V}; Universiteit {V}; Hogeschool {W}; {N} College; {G} {N}school; basisschool {W}; Stichting {W}; Stichting Vrienden van {V}; {N}fonds; Vereniging {W}; Buurtvereniging {W}; VV {V}; FC {V}; SV {W}; KV {V}; Kamer van Koophandel {V}; Vakbond {W}; {A}; {A} Nederland; {N} Groep; {N} & Zonen; Uitgeverij {N}; Dagblad {V}; Omroep {V}; Coöperatie {W}; Restaurant {N}; Hotel {N}; Woonzorgcentrum {W}; Parochie Sint-{G}; Waterschap {W}; Woningcorporatie {W}; Makelaardij {N}; Notariskantoor {N}; Ziekenhuis {V}; Huisartsenpraktijk {N}; Kringloop {W}; {W} BV; {W} Zorg"
)
ORG_REAL = items(
    "Philips; Shell; Unilever; Heineken; ASML; KPN; Ziggo; Rabobank; ING; ABN AMRO; KBC; Belfius; Aegon; Achmea; NS; NMBS; KLM; Schiphol Group; PostNL; bpost; Albert Heijn; Jumbo; Colruyt; Delhaize; Hema; Bol.com; Belastingdienst; UWV; SVB; CBS; RIVM; GGD; Rijkswaterstaat; KNMI; Politie; Tweede Kamer; Eerste Kamer; Raad van State; Hoge Raad; Ministerie van Financiën; FNV; CNV; ACV; ABVV; VVD; PvdA; CDA; D66; GroenLinks; PVV; N-VA; Vooruit; NOS; VRT; VTM; Ajax; Feyenoord; PSV; Club Brugge; Rode Kruis; Leger des Heils; Kind en Gezin; VDAB; Europese Unie; Danone"
)
REGIONS = items(
    "Friesland; Drenthe; Overijssel; Gelderland; Flevoland; Zeeland; Noord-Brabant; Limburg; Noord-Holland; Zuid-Holland; Vlaanderen; Brabant; Oost-Vlaanderen; West-Vlaanderen; Wallonië; Twente; Achterhoek; Veluwe; Betuwe; Kempen; Ardennen; Randstad; Suriname; Curaçao; Aruba; Bonaire; Afrika; Rif; Anatolië"
)

THEMES = {
    "plaatsen": lines("""
De [ORG gemeente {V}] en de [ORG provincie {W}] delen de kosten.
Het [ORG Ministerie van {W}] heeft {T1} niet geantwoord.
De [ORG politie {V}] sloot de [LOC {N}straat] af.
Van {V1} naar {V2}, dan door naar {V3}.
{RG} en {RG} blijven alert.
[ORG {A}] fuseert met [ORG {A}].
Levering: {O1}, {ST}, {ZIP} {V1}, {K}
Appartement aan de [LOC {N}laan], {V1}.
{P1} doceert aan de [ORG Universiteit {V}].
Vakbond [ORG {A}] steunt de chauffeurs van [ORG {N} Reizen].
Zij woonde in {V1}, {V2} en {V3}.
Het [ORG Ziekenhuis {V}] bracht {T1} over naar {V2}.
De [ORG {N}stichting] steunt het [ORG {N} College].
Afspraak bij {BOUW}, niet bij {BOUW}.
De fabriek in {V1} levert aan [ORG {W}] en [ORG Gebroeders {N}].
"""),
    "personeel": lines("""
Op het gesprek verscheen {P1}, samen met {P2} van de vakbond.
Verlof goedgekeurd: {L1}, {L2}. Geweigerd: {L3}.
Wie vervangt {F1} als {F2} met zwangerschapsverlof is?
{TP1} heeft een klacht ingediend tegen {TP2}.
{F1} en {F2} beginnen maandag, {F3} een week later.
Na {N} jaar bij {OS1} gaat {P1} met pensioen.
De sollicitatie van {C1} is afgewezen.
Ziek: {F1}. Op cursus: {F2} en {L3}.
De ondernemingsraad, bij monde van {M1}, vraagt om uitleg.
Het contract van {P1} is getekend door {F2}.
Begeleider: {P1}. Stagiaire: {F2} {L2}.
Loonsverhoging {L1}: {EUR}. {L2}: volgt.
Het ontslag van {T1} is vernietigd.
{L1} gaat naar {V1}, {L2} naar {V2}.
"""),
    "recht": lines("""
Voor mij, notaris te {V1}, is verschenen {TP1}, wonende te {V2}, {ST}.
Advocaat {P1} treedt op voor {O1}.
Getuige {L1} verklaarde dat {F2} reed.
Verdachte: {XF1}. Aangeefster: {P2}. Getuigen: {P3} en {P4}.
Agent {L1} ging ter plaatse bij {BOUW}.
De echtelieden {L1} verkopen het pand aan {P2}.
De overledene, {P1}, laat twee kinderen na, {F2} en {F3}.
Rechter {P1} heeft {P2} gehoord.
Verhuurder: {P1}. Huurster: {P2}.
{L1} zegt {NICK} niet te kennen.
In de zaak {L1} tegen {L2} is vonnis gewezen.
De officier van justitie {L1} eist {N} maanden tegen {P2}.
Veroordeelt {O1} tot betaling van {EUR} aan {T1}.
Bewindvoerder van {T1} is {P2}.
"""),
    "zorg": lines("""
{T1}, {AGE} jaar, werd verwezen door dr. {L2}.
Overdracht: {T1} rustig, {T2} koorts, {T3} naar huis.
Verpleegkundige {F1} belde dokter {L2}.
{F1} vertelt dat {F2} hem slaat.
Moeder, {P1}, woont in {V1}; vader, {P2}, in {K}.
Familie: {P1} (dochter), {F2} (kleinzoon)
{F1} en {F2} gaan naar [ORG basisschool {W}].
Maatschappelijk werker: {F1}. Voogd: {T2}.
Professor {L1} opereerde, {L2} assisteerde.
Huisarts: {P1}, {ST}, {V1}
{F1} wil terug naar {F2} in {V1}.
De familie {L1} krijgt hulp van het [ORG Leger des Heils].
Gedicteerd door {I1}
"""),
    "handel": lines("""
{O1}, Postbus {NN}, {ZIP} {V1}
{F1} van {O1} belde over de factuur.
De winkels in {V1}, {V2} en {V3} zijn dicht.
[ORG Danone], [ORG {W}] en [ORG {N} & Zonen] zijn klant bij ons.
De raad van bestuur van {O1} benoemde {P1} en {P2}.
Chauffeur: {L1}. Rit: {V1}-{V2}.
Pakket afgegeven bij {T1}, {ST}.
Uitvoerder {P1} is niet tevreden over {O2}.
Ochtendploeg: {L1}, {L2}; nachtploeg: {L3}
Overschrijving van {U1} aan {U2}
Boekhouder {P1} doet de cijfers van {O1}.
Perceel {N}: {O1}. Perceel {N}: geen inschrijving.
Beheerder [ORG VvE {N}] nodigt {L1}, {L2} en {L3} uit.
{O1} opent een fabriek in {V1}, naast {BOUW}.
Ter attentie van {TP1}
"""),
    "krant": lines("""
{P1} verwijt {P2} de kiezers in {V1} te hebben misleid.
'Niemand heeft me gewaarschuwd', zegt {L1}.
{L1} ({AGE}) werd geboren in {V1} en groeide op in {K}.
Volgens {KRANT} wil {O1} {O2} overnemen.
Doelpunten: {L1}, {L2} en {L3}
[ORG FC {V}] - [ORG SV {W}] {N}-{N}
Schrijfster {P1} woont in {V1} en {V2}.
Tekst: {P1}. Foto: {P2} / {KRANT}
Oud-minister {P1} wilde niet reageren.
De [LOC Maas] trad buiten haar oevers bij {V1}.
Regie: {P1}. Met {P2}, {P3} en {P4}.
{L1} ({YEAR}) is het oneens met {L2} en {L3}.
Trainer {L1} laat {L2} op de bank.
"""),
    "mensen": lines("""
{F1} en {F2} zijn blij met de geboorte van {F3}.
Bedroefd nemen wij afscheid van {P1}. {F2}, {F3} en {F4}
Gefeliciteerd {F1}! Liefs van {F2}, {F3} en de kinderen.
Komt {F1} ook, of alleen {F2}?
Kijk {F1}, ik zei nog tegen {F2}: niet doen.
Ons {F1} en den {F2} waren er ook.
Ik heb {L1} niet meer gezien sinds {V1}.
Iedereen zegt {NICK}, maar hij heet {F1}.
{F1} {F2} {F3} komen jullie?
Auto 1: {F1}, {F2}. Auto 2: {F3}, {L4}.
Vraag {F1} of {L2}.
Mijn oma {F1} kwam uit {V1}.
Pastoor {L1} doopt {F2} in {V1}.
Dank aan {F1}, {F2}, {F3} en de familie {L4}.
"""),
    "wendingen": lines("""
{WIE} {DOET}.
{WIE} {DOET}.
{WIE} {DOET}, maar {M2} niet.
Gisteren: {WIE} {DOET}.
{V1}: {WIE} {DOET}
'{WIE} {DOET}', zegt {M2}.
{WIE} {DOET}, volgens {M2}.
{DAY}: {WIE} {DOET}
Notitie: {WIE} {DOET}
{F2}, {F1} {DOET}!
Let op, {WIE} {DOET}.
{WIE} {DOET} en {L2} weet het.
"""),
    "gemengd": lines("""
De Huurder, {P1}, en de Borg, {P2}, tekenen bij de Verhuurder.
De Algemeen Directeur, {P1}, en het Hoofd Inkoop, {L2}, gingen akkoord.
{F1} opende Excel, {F2} herstartte Teams.
De fout in QueryEngine is voor {F1}, die in TokenStore voor {L2}.
{USR1} geblokkeerd, vrijgegeven door {F2}.
In april komt {F1}, in mei {F2}.
Dr. {L1} denkt aan de ziekte van Parkinson.
Cursus AVG: {L1}, {L2} klaar; {L3} nog niet.
Mevrouw de Voorzitter, {P1} vraagt het woord.
De bakker heet {L1}, de smid {L2}.
"""),
}

PLAIN = lines("""
De Verhuurder levert de Woning op aan de Huurder.
De Leverancier staat in voor de Kwaliteit van de Goederen.
De Algemeen Directeur en het Hoofd Inkoop informeren de Raad.
De Voorzitter opent de Algemene Ledenvergadering.
De koning, de prins en de ridder zijn stukken in het spel.
De bakker, de smid en de visser
De haas, de wolf en de haan
Het bos, de berg en de beek
Maandag en dinsdag gesloten; zondag open.
Januari, mei en augustus zijn rustige maanden.
Kerst, Pasen en Pinksteren
Beste collega's,
Geachte Klant,
Geachte heer, mevrouw,
Mijnheer de Voorzitter,
Met vriendelijke groet, de Klantenservice
Verzonden vanaf mijn iPhone
Bestand > Opslaan als > Map kiezen
Excel, Teams en Outlook doen het niet.
ReportBuilder roept QueryEngine aan en schrijft naar TokenStore.
De variabele userName is leeg.
Kennis van Kubernetes, Docker en Python is een pre.
Geen koorts of benauwdheid. RR 120/80, ECG normaal.
Paracetamol 1 g, Omeprazol 20 mg, Metformine tweemaal daags.
Ziekte van Crohn, syndroom van Down, ziekte van Alzheimer
Stelling van Pythagoras, effect van Doppler, kromme van Gauss
Artikel {N} van het Burgerlijk Wetboek
Koninklijk Besluit van {D}
Overwegende dat het verzoek ontvankelijk is;
De Raad wijst het beroep af.
Clausule {N}. Duur van de Overeenkomst
Naam en voornaam: ____________
Handtekening van de Aanvrager:
Plaats, datum en handtekening
Naam    Voornaam    Geboortedatum
Onderwerp: Maandverslag
Aan: Alle Medewerkers
Fout 404: Pagina Niet Gevonden
Druk op Enter om door te gaan
Alle rechten voorbehouden
Hoofdstuk {N}: Eerste Stappen
Tabel {N}: Resultaten per kwartaal
Vaardigheden: Leiderschap, Nauwkeurigheid, Teamgeest
Nederlands, Engels, Arabisch en Frans
Stamppot, Bossche Bol, Caesar Salade
Een fles Bordeaux en een stuk Gouda
Duitse Herder, Kooiker en Mechelse Herder
Storm Eunice richtte schade aan.
De server Zeus is herstart.
Vraag het aan Siri, Alexa of ChatGPT.
De AVG en het Burgerlijk Wetboek gelden.
CEO, CFO en HR zijn aanwezig.
Ja, dokter.
Dank u, mevrouw.
Papa en mama komen morgen.
Oma heeft gebeld.
Goedemorgen allemaal,
Hallo allemaal,
Roos, lelie en viooltje: drie bloemen.
Vrede, hoop en vreugde
Noord, Zuid, Oost, West
""")
HEADINGS = items(
    "Notulen van de Vergadering; Agenda en Besluiten; Ontslagbrief; Feiten en Omstandigheden; Beoordeling; Huurovereenkomst; Proces-Verbaal van Verhoor; Privacyverklaring; Bestek en Voorwaarden; Prijslijst; Pakbon; Versie-Informatie; Bekende Problemen; Eerste Stappen; Weekmenu; Brief aan de Ouders; Veelgestelde Vragen; Functieomschrijving; Opleidingsplan; Missie en Waarden; Technische Fiche; Meldingsformulier; Uittreksel Bevolkingsregister; Anamnese"
)
NAMED_HEADINGS = lines("""
Gesprek met {P1}
Verklaring van {TP1}
Zaak {L1} tegen {O1}
Bezoek aan {V1}
Familie {L1}
{P1}
{F1} en {F2}
Vestiging {V1}
In memoriam {P1}
{O1}: terugblik
""")
SHOUTS = lines("""
NOTULEN VAN DE ALGEMENE VERGADERING
VERTROUWELIJK - NIET VERSPREIDEN
VERBODEN TE ROKEN
PAS OP: NATTE VLOER
NIET INVULLEN, BESTEMD VOOR DE ADMINISTRATIE
ALGEMENE VERKOOPVOORWAARDEN
IN NAAM DES KONINGS
INVULLEN IN BLOKLETTERS
HOOFD PERSONEELSZAKEN
DE VERHUURDER EN DE HUURDER
LAATSTE AANMANING
TE BETALEN VOOR {D}
GROTE ZOMEROPRUIMING
BEL 112 IN NOODGEVALLEN
NAAM EN ADRES VAN DE AANVRAGER
STUURGROEP KWALITEIT
""")
TERMS = items(
    "Aannemer; Afnemer; Begunstigde; Borg; Cedent; Huurder; Koper; Leverancier; Licentie; Opdrachtgever; Opdrachtnemer; Overmacht; Pand; Schuldeiser; Schuldenaar; Termijn; Verhuurder; Verkoper; Volmacht; Waarborg; Astma; Bronchitis; Koorts; Migraine; Ibuprofen; Insuline; Morfine; Benzeen; Chloor; IJzer; Zink; Balans; Factuur; Kas; Balk; Baksteen; Beton; Grind; Klep; Mortel; Moed; Geduld; Respect; Vertrouwen"
)
GOODS = items(
    'Papier A4 80 g; Balpen blauw; Nietmachine; Scherm Dell 24"; Muis Logitech M185; Bureaulamp Stella; Stoel Oslo; Gemalen koffie; Plat water; Goudse kaas; Bossche Bol; Caesar Salade; Boormachine Bosch; Hamer; Witte muurverf 10 l; Koperbuis 15 mm; Boekenkast Billy; Tafel Viktor; Nitril handschoenen; Thermometer digitaal; Regenlaarzen; Hemd Oxford; Jas Harrington; Tent; Licentie Office 365; Voorrijkosten; Arbeidsloon; Verzending; Cadeaubon; Pizza Margherita; Kroket; Jupiler 33 cl; Bitterballen; Stroopwafels'
)
SCREEN = items(
    "Bestand; Bewerken; Beeld; Invoegen; Opmaak; Extra; Venster; Help; Opslaan; Opslaan als; Openen; Afdrukken; Ongedaan maken; Aanmelden; Afmelden; Registreren; Wachtwoord vergeten?; Mijn Account; Overzicht; Postvak IN; Concepten; Verzonden; Prullenbak; In Winkelwagen; Afrekenen; Volgende; Vorige; Annuleren; OK; Ja; Nee; Cookies accepteren; Privacybeleid; PDF downloaden; Update beschikbaar; Nu herstarten; Configuratiescherm; Gebruiker toevoegen; Rij verwijderen; Sorteren op Datum; Sessie verlopen; Verplicht veld; Donkere Modus; Taal: Nederlands"
)
SPEECH = lines("""
Ik ben {F1}.
Zeg het maar, {F1}.
Was dat {F1} of {F2}?
Dat was {L1}, niet ik.
{F1}, kun je dat herhalen?
Ze noemen me {NICK}.
Mijn moeder, {F1}, ging weg toen ik {N} was.
Vroeger werkte ik bij {O1} in {V1}.
{F1} en {F2} waren er, en volgens mij {L3}.
Vraag het {L1}.
Tja, geen idee.
Nou ja, goed, oké.
""")
CHAT = lines("""
{F1} ben je er?
{F1} {F2} lunch?
oké {F1}
bedankt {F1}!
@{F1} @{F2} wat vinden jullie?
{L1} zoekt je
vraag {NICK} of {F2}
{F1} neemt nu deel aan de groep
{P1} heeft de groep verlaten
haha
zo terug
volgens mij {USR1}
{F1} ja, {F2} nee
""")
BLOCKS = blocks("""
PRESENTIELIJST

Naam\tVoornaam\tHandtekening
{X1}\t{F1}\t
{X2}\t{F2}\t
{X3}\t{F3}\t
---
Groep A
{F1}
{F2}
{F3}

Groep B
{F4}
{F5}
{L6}
---
Naam, Voornaam
{C1}
{C2}
{C3}
{C4}
---
PROCES-VERBAAL VAN VERHOOR

Naam: {X1}
Voornaam: {F1}
Adres: {ST}, {ZIP} {V1}

Op {D} omstreeks {H} was ik met {F2} en {F3} in {V2}. Ik zag {L4}. Ik ken {F4} als {NICK}.

Gelezen en ondertekend: {P1}
Verbalisant: hoofdagent {L5}
---
Afkortingen: {INI1} = {P1}; {INI2} = {P2}

{INI1}: Zullen we beginnen, {F2}?
{INI2}: Ja. {L3} is verhinderd.
{INI1}: En {F4}?
{INI2}: {F4} zit in {V1}.
---
Rooster
Ma\t{F1}\t{F2}
Di\t{F3}\t{F4}
Wo\t{F1}\t{L5}
Do\tvrij
""")
