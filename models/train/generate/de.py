"""German. All sentences were written for this project."""

from . import de_more
from .pack import Pack, blocks, enriched, items, lines

SENTENCES = lines("""
{M1} stellte {M2} die Quartalszahlen vor.
{M1} und {M2} haben {TOPIC} freigegeben.
Laut {M1} muss {TOPIC} bis Ende {MONTH} überprüft werden.
{M1}, {R1} bei {O1}, nimmt am {D} teil.
{M1} bittet {M2}, {TASK}.
{M1} schlägt vor, {TASK}.
Das Budget in Höhe von {EUR} wurde von {M1} genehmigt.
Der Vorschlag von {M1} wurde einstimmig angenommen.
{M2} dankt {M1} für die Unterstützung bei {TOPIC}.
Die nächste Sitzung findet am {D} in {V1} bei {O1} statt.
{M1} verlässt {OS1} zum {D}, die Nachfolge übernimmt {M2}.
Das Team von {M1} besteht aus {N} Personen.
{M1} reiste nach {V1}, um {M2} und {M3} zu treffen.
{M1} konnte {M2} vor {H} Uhr nicht erreichen.
Bitte wenden Sie sich an {M1} unter {TEL} oder {E1}.
{M1} ist bis {D} krankgeschrieben, {M2} vertritt.
{M1} wurde {YEAR} von {O1} als {R1} eingestellt.
{P1}, geboren am {D} in {V1}, wohnt in {V2}.
{P1}, wohnhaft {ST}, {ZIP} {V1}, ist Geschäftsführer{x1:|in} der {O1}.
Die {O1} mit Sitz in {V1}, {ST}, wird durch {TP1} vertreten.
{O1} und {O2} haben am {D} in {V1} einen Vertrag geschlossen.
{O2} hat Niederlassungen in {V1} und {V2} eröffnet.
Die Bestellung der {O2} wurde von {O3} nach {V1} geliefert.
{M1} arbeitete {N} Jahre bei {O1} in {V1} und wechselte dann zu {O2}.
Anwesend waren {P1}, {P2} sowie {P3}.
{P1} und {P2} fehlen entschuldigt.
{M1} eröffnet die Sitzung um {H} Uhr.
{M1} weist darauf hin, dass {M2} die Unterlagen nicht erhalten hat.
{M2} antwortet {M1}, dass {TOPIC} dieses Jahr nicht vorgesehen ist.
Den Vorgang {REF} bearbeitet {M1}.
{F1}, kannst du bitte bis {DAY} {TASK}?
{F1} sagte mir, dass {F2} am {DAY} nicht da ist.
Ich habe mit {F1} und {F2} darüber gesprochen.
Wir warten noch auf {M1} und die Unterschrift von {M2}.
Ansprechpartner{x1:|in} ist {M1}, {R1}.
Wir freuen uns, dass {P1} ab {D} als {R1} bei uns anfängt.
{P1} folgt auf {P2}, der in den Ruhestand geht.
Hiermit bestätige ich, {P1}, dass {P2} seit {D} bei {O1} beschäftigt ist.
Das Mitarbeitergespräch mit {M1} führte {M2} am {D}.
{M1} beantragt Urlaub vom {D} bis {D}.
{TP1} wurde am {D} abgemahnt.
{M1} gab an, {M2} gegen {H} Uhr gesehen zu haben.
Rechtsanwalt {P1} vertritt die {O1}.
Dr. {L1} untersuchte {TP2} am {D}.
Professor {P1} von der {ORGUNI} spricht über {TOPIC}.
Die Eheleute {L1} wohnen seit {YEAR} in {V1}.
Familie {L1} ist nach {V1} gezogen.
{L1} und {L2} übernehmen die Präsentation am {D}.
{L1} koordiniert, {L2} schreibt, {L3} prüft.
Verantwortlich: {L1}. Mitarbeit: {L2}, {L3}.
(siehe Vermerk {L1} vom {D})
Anruf von {M1} wegen {TOPIC}.
Erstellt von {P1}, geprüft von {P2}, freigegeben von {P3}.
Der {ACR}, {M1}, hat sich mit {M2} abgestimmt.
Geschäftsführer {P1} begrüßte {P2}, {R2} bei {O2}.
„Wir müssen handeln“, sagte {M1}.
„Der Markt ist schwierig“, erklärt {P1}, {R1} bei {O1}.
Mein Name ist {P1}, ich bin {R1} bei {O1}.
Dank {M1} liegt das {PRJ} im Plan.
Im Gegensatz zu {M1} möchte {M2} abwarten.
Weder {M1} noch {M2} waren informiert.
{O1} hat {O2} für {EUR} übernommen.
{OS1} beschäftigt {NN} Mitarbeiter in {K} und {RG}.
Die Kanzlei {ORGLAW} vertritt die Gegenseite.
Die Filiale von {ORGSHOP} in {V1} bleibt geschlossen.
Lieferanschrift: {ST}, {ZIP} {V1}
In {K} gelten andere Vorschriften.
Empfänger: {U1}, Verwendungszweck {REF}
Teilnehmer: {C1}; {C2}; {C3}
Gezeichnet: {I1}, {I2}
Kopie an {I1} und {I2}
{F1} kommt am {DAY} aus der Elternzeit zurück.
Willkommen im Team, {P1}! Ansprechpartner ist {F2}.
Der Rechner von {F1} startet nicht.
Das Ticket {REF} von {P1} wurde {P2} zugewiesen.
{M1} kann sich nicht bei {PROD} anmelden.
Der Patient {TP1} wurde von Dr. {L2} überwiesen.
{TP1} war vom {D} bis {D} im {ORGHOSP}.
Das {ORGTRIB} verurteilt die {O1} zur Zahlung von {EUR} an {TP1}.
Vollmacht: {P1} für {P2}
Auf der Liste stehen {P1}, {P2}, {P3} und {P4}.
{L1} hält das für machbar, {L2} nicht.
Hat {M1} die Mail von {M2} bekommen?
Das Büro von {M1} liegt neben dem von {M2}.
{M1}s Antrag wurde abgelehnt.
""")

PLAIN = lines("""
Dieses Dokument ersetzt die vorherige Fassung.
Die Tagesordnung wird genehmigt.
Der Vorstand hat den Bericht zur Kenntnis genommen.
Die Geschäftsführung und der Betriebsrat haben sich geeinigt.
Die Personalabteilung informiert alle Beschäftigten.
Die Abteilung {DEP} leitet die Zahlen weiter.
Der Auftraggeber zahlt den Preis innerhalb von dreißig Tagen.
Der Vermieter übergibt dem Mieter die Schlüssel.
Gemäß § {NN} BGB ist die Kündigung schriftlich zu erklären.
Der Gesamtbetrag beläuft sich auf {EUR} zuzüglich Mehrwertsteuer.
Dies ist eine automatische Nachricht, bitte antworten Sie nicht darauf.
Anbei erhalten Sie das Protokoll der letzten Sitzung.
Das {PRJ} geht in die Phase {N}.
Wir empfehlen {PROD} und {PROD}.
Klicken Sie auf Datei und dann auf Speichern unter.
Frohe Weihnachten und ein gutes Neues Jahr!
Mobiles Arbeiten ist an {N} Tagen pro Woche möglich.
Die Leiterin der Qualitätssicherung prüft jede Charge.
Der Umsatz stieg im ersten Quartal um {PCT}.
Deutsch und Englisch sind Voraussetzung, Französisch ist von Vorteil.
Deutsche und österreichische Kunden sind betroffen.
Der Server wurde um {H} Uhr neu gestartet.
Die Allgemeinen Geschäftsbedingungen gelten entsprechend.
Sehr geehrte Damen und Herren, die Kantine bleibt am {DAY} geschlossen.
Der Patient klagt über Kopfschmerzen.
Kenntnisse: Excel, Buchhaltung, Projektmanagement, Englisch.
Über {TOPIC} wurde nicht entschieden.
Nächster Schritt: Termin abstimmen.
Der Schrank, der Tisch und die Stühle wurden am {D} geliefert.
Im Namen des Volkes ergeht folgendes Urteil.
""")

BLOCKS = blocks("""
ARBEITSZEUGNIS

{TP1}, geboren am {D} in {V1}, war vom {D} bis {D} als {R1} bei {O1} tätig. {T1} berichtete an {TP2}. Wir danken {T1} und wünschen alles Gute.

{V2}, den {D}
{P2}
{R2}
---
LEBENSLAUF
{P1}
{ST}
{ZIP} {V1}
{TEL}, {E1}

BERUFSERFAHRUNG
2019 - 2024 {R1}, {O1}, {V1}
2015 - 2019 {R2}, {O2}, {V2}

AUSBILDUNG
Betriebswirtschaft, {ORGUNI}

Referenzen: {P2} ({O1}), {P3} ({O2})
---
RECHNUNG {REF}
Datum: {D}
{O1}, {ST}, {ZIP} {V1}

Kunde:
{TP1}
{ST}
{ZIP} {V2}

Menge  Bezeichnung       Preis
{N}     {PROD}            {EUR}
Ansprechpartner: {P2}
---
{ORGTRIB}
Urteil vom {D}
Kläger: {TP1}, {ST}, {ZIP} {V1}
Prozessbevollmächtigter: Rechtsanwalt {P2}, {V2}
Beklagte: {O1}, vertreten durch {TP3}
Tatbestand: {T1} war bei der Beklagten beschäftigt. {T3} kündigte am {D}.
---
ARZTBRIEF
Patient: {U1}, geb. {D}
Sehr geehrter Herr Kollege Dr. {L2},
wir berichten über {TP1}, die sich am {D} im {ORGHOSP} vorstellte.
Mit freundlichen Grüßen
Dr. med. {P3}
---
Wochenplan
Montag: {L1} / {L2}
Dienstag: {L3}, {L1}
Mittwoch: {F4} in {V1}
Donnerstag: {P5}
---
Hallo {F1},
{F2} und ich waren gestern bei {O1} in {V1}. {P3} möchte das Angebot bis {DAY} haben. Kannst du mit {L4} sprechen?
Gruß
{F5}
""")

BASE = Pack(
    language="de",
    titles_m=items("Herr; Herr; Herrn; Hr."),
    titles_f=items("Frau; Frau; Fr."),
    titles_any=items("Dr.; Prof. Dr.; Herr Dr.; Frau Dr.; Professor; Dr. med.; Dipl.-Ing."),
    roles=[
        tuple(r.split("/")) if "/" in r else (r, r)
        for r in items("""Geschäftsführer/Geschäftsführerin; Projektleiter/Projektleiterin; Buchhalter/Buchhalterin; Entwickler/Entwicklerin; Sachbearbeiter/Sachbearbeiterin;
Vertriebsleiter/Vertriebsleiterin; Leiter Einkauf/Leiterin Einkauf; Personalreferent/Personalreferentin; Techniker/Technikerin; Berater/Beraterin; Arzt/Ärztin; Rechtsanwalt/Rechtsanwältin; Prokurist/Prokuristin;
Betriebsratsvorsitzender/Betriebsratsvorsitzende; Vorstand; CEO; CFO; Auszubildender/Auszubildende; Werkstudent/Werkstudentin; Assistentin der Geschäftsführung; Teamleiter/Teamleiterin; Hausmeister/Hausmeisterin; Datenschutzbeauftragter/Datenschutzbeauftragte; Product Owner; Notar/Notarin""")
    ],
    departments=items(
        "Marketing; Personalabteilung; Buchhaltung; Vertrieb; Einkauf; Rechtsabteilung; IT; Geschäftsleitung; Kundendienst; Entwicklung; Qualitätssicherung; Empfang; Logistik; Betriebsrat; Vorstand"
    ),
    acronyms=items("GF; CEO; CFO; IT; HR; BR; DSB; EDV; QM; PM; VL; AG"),
    projects=items("Projekt Alpha; Projekt Horizont; Projekt Phönix; Projekt Merkur; Programm Zukunft; Projekt Atlas; Projekt Orion"),
    products=items(
        "Excel; Word; Teams; SharePoint; React; PostgreSQL; Windows 11; Kubernetes; Python; SAP; Outlook; Jira; iPhone 15; Linux; Golf; Aspirin; Zoom; Git"
    ),
    months=items("Januar; Februar; März; April; Mai; Juni; Juli; August; September; Oktober; November; Dezember"),
    days=items("Montag; Dienstag; Mittwoch; Donnerstag; Freitag; Samstag; Sonntag"),
    dates=[
        "{day}. {month} {year}",
        "{dd}.{mm}.{year}",
        "{dd}.{mm}.",
        "{weekday}, {day}. {month}",
        "{year}-{mm}-{dd}",
        "{weekday}, den {day}. {month} {year}",
    ],
    countries=items(
        "Deutschland; Österreich; Schweiz; Frankreich; Polen; Italien; Türkei; Spanien; Niederlande; Belgien; China; Japan; USA; Großbritannien; Ukraine; Syrien; Rumänien; Indien; Brasilien"
    ),
    regions=items(
        "Bayern; Hessen; Sachsen; Niedersachsen; Nordrhein-Westfalen; Baden-Württemberg; Tirol; Ruhrgebiet; Europa; Brandenburg; Kärnten; Thüringen"
    ),
    streets=items(
        "Hauptstraße; Bahnhofstraße; Gartenweg; {NAME}straße; {NAME}-Straße; Am Markt; Lindenallee; {NAME}weg; Goethestraße; Schillerplatz; {NAME}gasse; Berliner Straße; Ringstr.; Kirchplatz"
    ),
    street_order="{street} {n}",
    postcode="#####",
    org_real=items(
        "Siemens; Bosch; Volkswagen; Deutsche Bahn; Deutsche Bank; SAP; BASF; Lufthansa; Allianz; Telekom; BMW; Daimler; Bayer; Commerzbank; Aldi; Lidl; Rewe; Sparkasse; AOK; Finanzamt; Bundesagentur für Arbeit; Fraunhofer-Gesellschaft; Bundestag; Europäische Kommission; DRK; Caritas; Adidas; Google; Microsoft; IBM; ver.di; IG Metall"
    ),
    org_patterns=items(
        "{W}; {W}; {W}; {W} Technik; {W} Systeme; {W} Logistik; {W} Gruppe; {N} & Söhne; {N} und Partner; Gebrüder {N}; {N} Bau; {N} Immobilien; {N} & {N}; Bäckerei {N}; Autohaus {N}; Kanzlei {N}; Verlag {N}; {N}-Stiftung; Stadt {V}; Stadtwerke {V}; Universität {V}; Klinikum {V}; Amtsgericht {V}; Sparkasse {V}; {W} Beratung; Praxis Dr. {N}; Hotel {N}; {G}-{N}-Schule; Ingenieurbüro {N}; Apotheke {N}; FC {V}; {W} Pharma"
    ),
    legal_forms=items("GmbH; AG; GmbH & Co. KG; KG; e.V.; UG; mbH; SE; OHG"),
    topics=items(
        "der Schulungsplan; die neue Website; das Budget; die Homeoffice-Regelung; der Datenschutz; der Urlaubsplan; die Umstellung auf {PROD}; die Revision; die Vertragsverlängerung; der Umzug; die Ausschreibung; die Kundenzufriedenheit; die Lieferverzögerung; das {PRJ}; die Rechnung {REF}; die Datenqualität; der laufende Rechtsstreit; die Einführung von {PROD}"
    ),
    tasks=items(
        "das Budget vorzubereiten; den Kunden anzurufen; das Protokoll zu schreiben; den Plan zu aktualisieren; das Angebot zu schicken; die Rechnungen zu prüfen; {M} zu informieren; die Unterlagen an {M} zu senden; den Raum zu buchen; {PROD} zu installieren; mit {M} zu sprechen; den Vertrag zu unterschreiben; bei {O} anzurufen; die Kosten um {PCT} zu senken; nach {V} zu fahren; die Ergebnisse auszuwerten; Termin mit {M} abstimmen; Angebot einholen; Schulung planen"
    ),
    sentences=SENTENCES,
    plain=PLAIN,
    headings=items(
        "Tagesordnung; Einleitung; Ausgangslage; Ziele; Fazit; Nächste Schritte; Beschlüsse; Anlage; Budget; Zusammenfassung; Empfehlungen; Risikoanalyse; Jahresbericht; Sitzungsprotokoll; Aktenvermerk; Personalbogen; Vertragsgegenstand; Laufzeit; Verschwiegenheit; Kündigung; Haftung; Berufserfahrung; Ausbildung; Kenntnisse; Methodik; Ergebnisse; Zeitplan; Projektteam; Verschiedenes; Maßnahmenplan; Allgemeine Geschäftsbedingungen; Stellenbeschreibung; Impressum; Kontakte"
    ),
    greetings=lines("""
        Hallo {F1},
        Liebe {F1},
        Lieber {F1},
        Sehr geehrter Herr {L1},
        Sehr geehrte Frau {L1},
        Sehr geehrte Damen und Herren,
        Guten Tag Herr {L1},
        Guten Morgen,
        Hallo zusammen,
        {F1},
        Sehr geehrter Herr Dr. {L1},
        Moin {F1},
        """),
    closings=lines("""
        Mit freundlichen Grüßen
        Viele Grüße
        Beste Grüße
        Herzliche Grüße
        LG
        MfG
        Hochachtungsvoll
        Danke, {F2}!
        Bis bald
        """),
    labels={
        "actions": items("Maßnahmen; Aufgaben; To-do; Nächste Schritte; Offene Punkte; TODO"),
        "date": items("Datum; Sitzungstermin; Eintrittsdatum; Stand"),
        "place": items("Ort; Raum; Standort; Besprechungsort"),
        "present": items("Anwesend; Teilnehmer; Anwesende; Teilnehmende; Team; Projektteam"),
        "absent": items("Abwesend; Entschuldigt; Nicht anwesend"),
        "author": items("Verfasser; Erstellt von; Protokoll; Protokollführer; Autor; Schriftführer"),
        "manager": items("Leitung; Vorgesetzter; Projektleiter; Betreuer; Teamleitung; Verantwortlich"),
        "to": items("An; z. Hd.; Empfänger; Verteiler"),
        "from": items("Von; Absender; Aussteller"),
        "checked": items("Geprüft; Freigegeben von; Geprüft von; Genehmigt"),
        "subject": items("Betreff; Betr.; Thema"),
        "version": items("Version; Stand"),
        "contact": items("Kontakt; Ansprechpartner; Ansprechpartnerin; Bearbeiter; Sachbearbeiter; Ihr Zeichen"),
        "surname": items("Name; Nachname; Familienname; NAME; Zuname"),
        "given": items("Vorname; Vornamen; Rufname"),
        "name": items(
            "Name; Name, Vorname; Vor- und Nachname; Patient; Kunde; Mitarbeiter; Bewerber; Antragsteller; Mieter; Versicherter; Kontoinhaber"
        ),
        "maiden": items("Geburtsname; geb.; Mädchenname"),
        "address": items("Adresse; Anschrift; Straße; Wohnhaft; Lieferadresse"),
        "city": items("Ort; Stadt; Wohnort"),
        "birthplace": items("Geburtsort; Geboren in"),
        "country": items("Land; Geburtsland"),
        "company": items("Firma; Unternehmen; Arbeitgeber; Kunde; Lieferant"),
        "role": items("Funktion; Position; Beruf; Tätigkeit"),
        "department": items("Abteilung; Bereich"),
        "email": items("E-Mail; Mail"),
        "phone": items("Telefon; Tel.; Mobil"),
        "reference": items("Aktenzeichen; Az.; Kundennummer; Personalnummer; Nr."),
        "amount": items("Betrag; Summe; Gehalt; Preis"),
        "nationality": items("Staatsangehörigkeit; Nationalität"),
        "nationalities": items("deutsch; türkisch; österreichisch; polnisch; französisch"),
        "doctor": items("Hausarzt; Arzt; Behandelnder Arzt"),
        "emergency": items("Notfallkontakt; Ehepartner; Gesetzlicher Vertreter; Angehörige"),
        "interviewer": items("Interviewer; Moderation; Interview durch"),
        "interviewee": items("Befragter; Gesprächspartner; Interview mit"),
        "minutes": lines("""
            PROTOKOLL
            Protokoll der Sitzung vom {D}
            Besprechungsprotokoll {PRJ}
            Gesprächsnotiz vom {D}
            """),
        "signed": lines("""
            {V1}, den {D}\\n{P1}
            {V1}, {D}\\nFür {O1}: {P1}\\nFür {O2}: {P2}
            Unterschrift: {P1}
            Vermieter            Mieter\\n{P1}            {P2}
            """),
        "place_date": lines("""
            {V1}, {D}
            {V1}, den {D}
            {D}
            """),
        "copy": items("Cc; Kopie; CC"),
        "mail_from": items("Von; From"),
        "mail_to": items("An; To"),
        "mail_date": items("Datum; Gesendet; Gesendet am"),
        "speakers": items("Interviewer; Befragte; Frage; Antwort; Moderator; Teilnehmer 1; Vorsitzender; Zeuge; Arzt; Patientin"),
        "contract": lines("""
            DIENSTLEISTUNGSVERTRAG\\n\\nzwischen\\n{O1}, {ST}, {ZIP} {V1}, vertreten durch {TP1}, {R1} (Auftraggeber)\\nund\\n{O2}, {ZIP} {V2}, vertreten durch {TP2} (Auftragnehmer)
            ARBEITSVERTRAG\\n\\nzwischen der {O1} und {TP1}, wohnhaft {ST}, {ZIP} {V1}
            MIETVERTRAG\\n\\nVermieter: {P1}\\nMieter: {P2} und {P3}\\nObjekt: {ST}, {ZIP} {V1}
            """),
        "article": items("§; Artikel; Ziffer"),
        "product": items("Produkt; Artikel; Bezeichnung"),
        "number": items("Menge; Anzahl; Nr.; Alter"),
    },
    speech=lines("""
Guten Tag, {T1}, danke für die Einladung.
Ich arbeite seit {N} Jahren mit {M1}.
Mein Chef ist {M1}.
Können Sie sich kurz vorstellen?
Ich heiße {P1} und bin {R1} bei {O1}.
Ja, natürlich.
Nein, eigentlich nicht.
Das weiß ich nicht mehr.
Davor war ich in {V1} bei {O2}.
{F1} hat mich eingearbeitet.
Kannten Sie {M1} damals schon?
{M1}? Ja, wir haben uns jeden {DAY} getroffen.
Darüber haben wir mit {M1} und {M2} gesprochen.
Ich bin in {V1} geboren und in {V2} aufgewachsen.
Meine Frau {F1} arbeitet in {V1}.
Als {L1} gegangen ist, wurde alles anders.
Danke, {F1}. {F2}, möchtest du etwas ergänzen?
Wie {M1} schon sagte, das geht nicht.
Herr {L1}, können Sie das bestätigen?
Da waren {F1}, {F2} und ich glaube {L3}.
Das Problem ist die Zeit.
"""),
    chat=lines("""
hallo {F1}!
guten Morgen zusammen
{F1} kannst du mal schauen?
passt für mich
@{F1} die Datei ist fertig
ich kläre das mit {M1}
danke {F1} :)
{F1} ist bis {DAY} im Urlaub
wer hat die Nummer von {M1}?
das ist bei {O1} in {V1}
der Termin ist auf {H} verschoben
{M1} hat gerade angerufen
hat jemand {F1} gesehen?
wir warten auf {F1} und {F2}
frag {L1}
wer ist {P1}?
"""),
    quote_intro=lines("""
        Am {D} um {H} schrieb {P1}:
        Am {D} schrieb {P1} <{E1}>:
        -----Ursprüngliche Nachricht-----\\nVon: {C1}\\nGesendet: {D} {H}\\nAn: {P2}\\nBetreff: AW: {TOPIC}
        Von: {P1} <{E1}>\\nDatum: {D}\\nAn: {P2}
        """),
    clauses=lines("""
Gegenstand des Vertrages ist die Erbringung von Leistungen durch {O2} für {O1}.
Der Vertrag beginnt am {D} und läuft {N} Monate.
Der Auftragnehmer benennt {TP1}, der Auftraggeber {TP2} als Ansprechpartner.
Der Auftraggeber zahlt {EUR} innerhalb von dreißig Tagen.
Der Arbeitnehmer arbeitet in {V1} und berichtet an {TP1}, {R1}.
Die Parteien behandeln alle Informationen vertraulich.
Gerichtsstand ist {V1}.
Mitteilungen sind zu richten an {TP1}, {ST}, {ZIP} {V1}.
{P1} hält {PCT}, {P2} hält {PCT} der Anteile an der {O1}.
Zum Geschäftsführer der {O1} wird {TP1} bestellt.
"""),
    blocks=BLOCKS,
    institutions={
        "ORGUNI": items("Universität {V}; Technische Universität {V}; Hochschule {V}; Uni {V}; {N}-Universität"),
        "ORGHOSP": items("Klinikum {V}; Krankenhaus {V}; Universitätsklinikum {V}; St.-Josef-Krankenhaus"),
        "ORGTRIB": items("Landgericht {V}; Amtsgericht {V}; Arbeitsgericht {V}; Oberlandesgericht {V}"),
        "ORGLAW": items("{N} & Partner; {N} Rechtsanwälte; {N} {N} Partner; {N} und Kollegen"),
        "ORGSHOP": items("{N}; Bäckerei {N}; Blumen {N}; {W}; Metzgerei {N}; Optik {N}"),
    },
    phone=["0### #######", "+49 ### ######", "0## ########", "+43 1 #######"],
    and_word="und",
)

PACK = enriched(BASE, de_more)
