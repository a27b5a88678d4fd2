"""German: further sentences by field of work, and what looks like a name and is none. All was written for this project."""

from .pack import blocks, items, lines

PHRASES = {
    "BAU": items("[LOC Bahnhof {V}]; [LOC {N}-Haus]; [LOC Gewerbegebiet {W}]; [LOC {N}brücke]; [LOC Flughafen {V}]; [LOC {N}platz]; [LOC St.-{G}-Kirche]; [LOC Schloss {V}]; [LOC Industriepark {W}]; [LOC {N}-Stadion]"),
    "BLATT": items("[ORG Der Spiegel]; [ORG Süddeutsche Zeitung]; [ORG Die Zeit]; [ORG {V}er Anzeiger]; [ORG dpa]; [ORG ZDF]; [ORG Radio {W}]"),
    "IN": items("in [LOC Deutschland]; in der [LOC Schweiz]; in der [LOC Türkei]; in [LOC Österreich]; im [LOC Iran]; in den [LOC Niederlanden]; in [LOC Polen]; in der [LOC Ukraine]; in [LOC Syrien]; im [LOC Libanon]; in [LOC Bayern]; in [LOC Sachsen]"),
    "TUT": lines("""
        hat ihn erkannt
        ruft zurück
        kommt nicht
        kümmert sich darum
        war nicht da
        hat gekündigt
        ist einverstanden
        hat {M2} getroffen
        vertritt {M2}
        beschuldigt {M2}
        arbeitet für {O2}
        wohnt in {V2}
        lebt {IN}
        hat {F2} geheiratet
        hat zwei Kinder, {F2} und {F3}
        hat {OS2} verlassen
        wartet am {BAU}
        weiß nichts von {TOPIC}
        hat {M2} geschrieben
        wurde mit {M2} gesehen
        verspätet sich
        liest {BLATT}
        hat {TOPIC} an {M2} übergeben
    """),
    "WER": lines("""
        {M1}
        {M1}
        {L1}
        {F1}
        {P1}
        {M1}, {R1},
        {M1} ({OS1})
        {P1}, {AGE} Jahre,
        ein gewisser {L1}
        meine Kollegin {F1}
        der kleine {F1}
        die Familie {L1}
        {M1}, den {M3} kennt,
        das Team von {L1}
        auch {F1}
        {NICK}
    """),
}  # fmt: skip
RANKS = items(
    "Oberst; Hauptmann; Major; General; Leutnant; Pfarrer; Pater; Schwester; Bruder; Bischof; Richter; Richterin; Kommissar; Präsident; Minister; Ministerin; Rechtsanwalt; RA; Frau Prof.; Herr Prof.; Prof.; Dipl.-Kfm.; Magister; Mag.; Ing.; Freiherr; Graf; Onkel; Tante; Schwester Oberin; Polizeimeister; PHK; StA; Oberbürgermeister; Bürgermeisterin; Sir; Lord"
)
NICKNAMES = items(
    "Hansi; Sepp; Wolle; Uli; Susi; Biggi; Rudi; Kalle; Manni; Matze; Basti; Flo; Tobi; Steffi; Kathi; Lisl; Moni; Gabi; Conny; Andi; Micha; Benni; Jojo; Nele; Fritz; Fiete; Hannes; Jupp; Schorsch; Toni; Vroni; Resi; Lotti; Mimi; Atze; Ede; Olli; Rolli; Siggi; Willi; Ziggy; Didi"
)
ORG_PATTERNS = items(
    "{W} AG; {W} Holding; {W} Gruppe; {W} Technik; {W} Pharma; {W} Versicherung; {N} Bau; {N} & Söhne; {N} Logistik; Gebrüder {N}; Autohaus {N}; Zimmerei {N}; Hotel {N}; Gasthof {N}; Apotheke am Markt; {N}-Apotheke; Stadt {V}; Gemeinde {V}; Landkreis {V}; Bezirksamt {V}; Finanzamt {V}; Jobcenter {V}; Polizeipräsidium {V}; Amtsgericht {V}; Staatsanwaltschaft {V}; Universität {V}; {G}-{N}-Schule; {N}-Gymnasium; Grundschule {V}; Kita {W}; FC {V}; SV {V}; TSV {V}; VfL {V}; Sparkasse {V}; Volksbank {V}; Stadtwerke {V}; {W} e. V.; Förderverein {W}; {N}-Stiftung; Diakonie {V}; {A}; {A} Deutschland; Institut für {W}; {V}er Zeitung; Verlag {N}; Brauerei {N}; Weingut {N}; {W} GmbH & Co. KG; Kanzlei {N}; Klinikum {V}; Seniorenheim {W}; Evangelische Kirchengemeinde {V}; IHK {V}"
)
ORG_REAL = items(
    "Bosch; Volkswagen; BMW; Daimler; BASF; Bayer; Lufthansa; Deutsche Bahn; Deutsche Post; Telekom; Commerzbank; Deutsche Bank; Allianz; AOK; Barmer; TK; Rossmann; dm; Rewe; Edeka; Aldi; Lidl; Kaufland; Bundesagentur für Arbeit; Deutsche Rentenversicherung; Bundestag; Bundesrat; Bundesgerichtshof; Bundesverfassungsgericht; ver.di; IG Metall; DGB; SPD; CDU; FDP; Die Linke; AfD; ADAC; TÜV Süd; Caritas; Diakonie; Deutsches Rotes Kreuz; Bundeswehr; Fraunhofer-Gesellschaft; FC Bayern; Borussia Dortmund; ÖBB; Migros; Swisscom; UBS; Novartis; ORF; ARD; Europäische Kommission; Danone"
)
REGIONS = items(
    "Bayern; Sachsen; Hessen; Thüringen; Brandenburg; Saarland; Schleswig-Holstein; Rheinland-Pfalz; Nordrhein-Westfalen; Baden-Württemberg; Tirol; Kärnten; Steiermark; Aargau; Graubünden; Schwaben; Franken; Ruhrgebiet; Schwarzwald; Allgäu; Eifel; Harz; Ostfriesland; Afrika; Anatolien; Schlesien"
)

THEMES = {
    "orte": lines("""
Die [ORG Stadt {V}] und der [ORG Landkreis {V}] teilen sich die Kosten.
Das [ORG Ministerium für {W}] hat {T1} nicht geantwortet.
Die [ORG Polizei {V}] sucht Zeugen am {BAU}.
Von {V1} über {V2} nach {V3}.
{RG} und {RG} melden Hochwasser.
Die [ORG {A}] fusioniert mit der [ORG {A}].
Lieferung an {O1}, {ST}, {ZIP} {V1}, {K}
Die Wohnung liegt in der [LOC {N}straße] in {V1}.
An der [ORG Universität {V}] lehrt {P1}.
Die [ORG {W}-Gewerkschaft] unterstützt die Fahrer der [ORG {W} Busse].
Er lebte in {V1}, {V2} und {V3}.
Das [ORG Krankenhaus {V}] verlegte {T1} nach {V2}.
Die [ORG {N}-Stiftung] fördert die [ORG {G}-{N}-Schule].
Treffpunkt {BAU}, nicht {BAU}.
Das Werk {V1} beliefert [ORG {W} AG] und [ORG {N} Bau].
"""),
    "personal": lines("""
Zum Gespräch erschien {P1} in Begleitung von {P2} (Betriebsrat).
Urlaub genehmigt: {L1}, {L2}. Abgelehnt: {L3}.
Wer vertritt {F1}, wenn {F2} in Elternzeit ist?
{TP1} beschwert sich über {TP2}.
{F1} und {F2} fangen am Montag an, {F3} später.
Nach {N} Jahren bei {OS1} geht {P1} in Rente.
Die Bewerbung von {C1} wurde abgelehnt.
Krank: {F1}. Im Urlaub: {F2}, {L3}.
Frau {L1} hat Herrn {L1} nicht eingearbeitet, sondern {F3}.
Die Vertrauensperson {P1} ist im {DEP} erreichbar.
Gehaltserhöhung {L1}: {EUR}; {L2}: offen.
Betriebsratsvorsitzende{x1:r|} {P1} widerspricht der Kündigung von {T2}.
Den Vertrag von {P1} hat {F2} unterschrieben.
Ausbilder: {L1}, Azubi: {F2}
"""),
    "recht": lines("""
In dem Rechtsstreit {L1} ./. {L2} ergeht folgender Beschluss.
{P1}, vertreten durch Rechtsanwältin {P2}, klagt gegen die {O1}.
Der Zeuge {L1} sagte aus, {F2} habe den Wagen gefahren.
Beschuldigter: {XF1}; Geschädigte: {P2}; Zeugen: {P3}, {P4}
Polizeiobermeister {L1} traf {F2} am {BAU} an.
Vor mir, der Notarin {P1} in {V1}, erschien {TP2}.
Der Erblasser {P1} hinterlässt seine Kinder {F2} und {F3}.
Vermieter: {P1}. Mieter: {P2} und {P3}.
Die Eheleute {F1} und {F2} {L2} erwerben das Grundstück in {V1}.
Richter am Amtsgericht {L1} hat die Sitzung geleitet.
{L1} bestreitet, {NICK} zu kennen.
Gegen {TP1} wurde Haftbefehl erlassen.
Das [ORG Amtsgericht {V}] hat {P1} zum Betreuer von {T2} bestellt.
Klägerin: {O1}. Beklagter: {P1}.
"""),
    "pflege": lines("""
{T1}, {AGE} Jahre, wurde von Dr. {L2} eingewiesen.
Übergabe: {T1} ruhig, {T2} gestürzt, {T3} entlassen.
Schwester {F1} hat Dr. {L2} informiert.
{F1} erzählt, dass {F2} ihn geschlagen hat.
Die Mutter, {P1}, lebt {IN}, der Vater, {P2}, in {V1}.
Angehörige: {P1} (Tochter), {F2} (Enkel)
{F1} und {F2} besuchen die [ORG {N}-Schule].
Bezugsbetreuerin ist {F1}, Vormund ist {T2}.
Prof. {L1} operiert, {L2} assistiert.
Hausarzt: Dr. {P1}, {ST}, {V1}
{F1} möchte zurück zu {F2} nach {V1}.
Familienhilfe bei Familie {L1} durch {F2} {L2}.
Diktat {I1}, geschrieben von {F2}
"""),
    "handel": lines("""
{O1}, Postfach {NN}, {ZIP} {V1}
{F1} von der {O1} hat wegen der Rechnung angerufen.
Unsere Filialen in {V1}, {V2} und {V3} sind geschlossen.
Geschäftsführer: {P1}, {P2}; Sitz der Gesellschaft: {V1}
Die {O1} beliefert die {O2} seit {YEAR}.
Fahrer {L1}, Beifahrer {L2}, Tour {V1}-{V2}
Paket an {T1} übergeben, {ST}.
Bauleiter {P1} bemängelt die Arbeit der {O2}.
[ORG Danone], [ORG {W}] und [ORG {N} & Söhne] zählen zu unseren Kunden.
Maschine {N} steht, {L1} und {L2} sind dran.
Schicht früh: {L1}, {L2}; Schicht spät: {L3}
Überweisung von {U1} an {U2}
Der Steuerberater {P1} prüft die Bücher der {O1}.
Vergabe: Los {N} an {O1}, Los {N} an {O2}.
Hausverwaltung [ORG {N}] lädt die Eigentümer ein: {L1}, {L2}, {L3}.
"""),
    "presse": lines("""
{P1} wirft {P2} vor, die Wähler in {V1} getäuscht zu haben.
„Davon wusste {L1} nichts“, so {P2}.
{L1} ({AGE}) wurde {IN} geboren und wuchs in {V1} auf.
Laut {BLATT} will {O1} die {O2} übernehmen.
Tore: 1:0 {L1}, 1:1 {L2}, 2:1 {L3}
[ORG FC {V}] – [ORG SV {V}] {N}:{N}
Der Schriftsteller {P1} pendelt zwischen {V1} und {V2}.
Text: {P1}, Fotos: {P2}/{BLATT}
Ex-Ministerin {P1} verließ das Gebäude wortlos.
An der [LOC Elbe] bei {V1} steigt das Wasser.
Regie: {P1}. Mit {P2}, {P3} und {P4}.
{L1} ({YEAR}) widerspricht {L2} und {L3}.
Trainer {L1} setzt auf {L2}, {L3} sitzt auf der Bank.
"""),
    "leute": lines("""
{F1} und {F2} freuen sich über die Geburt von {F3}.
In stiller Trauer: {F1}, {F2} und {F3} mit {F4}
Alles Gute zum Geburtstag, {F1}! Deine {F2}
Kommt {F1} auch, oder nur {F2}?
Also der {F1}, der hat ja immer gesagt, die {F2} soll das machen.
Die {F1} und der {F2} waren auch da.
Den {L1} hab ich seit {V1} nicht mehr gesehen.
Alle nennen ihn {NICK}, eigentlich heißt er {F1}.
{F1} {F2} {F3} kommt ihr?
Auto 1: {F1}, {F2}. Auto 2: {F3}, {L4}.
Frag {F1} oder {L2}.
Meine Oma {F1} kam aus {V1}.
Pfarrer {L1} tauft {F2} am {D} in {V1}.
Danke an {F1}, {F2}, {F3} und Familie {L4}.
"""),
    "wendungen": lines("""
{WER} {TUT}.
{WER} {TUT}.
{WER} {TUT}, {M2} auch.
{WER} {TUT}, aber nicht {M2}.
Ich glaube, {WER} {TUT}.
„{WER} {TUT}“, sagt {M2}.
{DAY}: {WER} {TUT}
Notiz: {WER} {TUT}
{F2}, {F1} {TUT}!
In {V1}: {WER} {TUT}.
Stimmt es, {WER} {TUT}?
Gestern schrieb {M2}: {WER} {TUT}.
Laut {M3} gilt: {WER} {TUT}.
"""),
    "gemischt": lines("""
Der Mieter, {P1}, und der Bürge, {P2}, unterschreiben vor dem Vermieter.
Die Geschäftsführerin, {P1}, und der Datenschutzbeauftragte, {L2}, haben zugestimmt.
{F1} hat Excel geöffnet, {F2} nutzt lieber Word.
Der Fehler in QueryEngine ist für {F1}, der in TokenStore für {L2}.
{USR1} gesperrt, von {F2} freigeschaltet.
Im April kommt {F1}, im Mai {F2}.
Morbus Parkinson wurde von Dr. {L1} festgestellt.
Schulung DSGVO: {L1}, {L2} erledigt; {L3} offen.
Der Projektleiter, {P1}, berichtet dem Lenkungsausschuss.
Frau Vorsitzende, {P1} bittet ums Wort.
Der Bäcker heißt {L1}, der Schneider {L2}.
"""),
}

PLAIN = lines("""
Der Mieter zahlt die Miete am Ersten eines Monats.
Der Auftragnehmer haftet für Vorsatz und grobe Fahrlässigkeit.
Die Geschäftsführerin und der Prokurist haben unterschrieben.
Der Vorstandsvorsitzende eröffnet die Hauptversammlung.
Der Richter, der Bauer und der Kaiser sind Figuren des Spiels.
Der Müller mahlt, der Schneider näht, der Koch kocht.
Der kleine Wolf, der große Bär und der junge Fuchs
Im Winter ist es kalt, im Sommer heiß.
Am Sonntag und am Montag bleibt das Büro geschlossen.
Januar, Mai und August sind Urlaubsmonate.
Ostern, Pfingsten und Weihnachten
Liebe Kolleginnen und Kollegen,
Sehr geehrter Herr Präsident,
Sehr geehrte Frau Direktorin,
Mit freundlichen Grüßen, Ihr Kundenservice
Von meinem iPhone gesendet
Datei > Speichern unter > Ordner wählen
Excel, Teams und Outlook sind gestört.
ReportBuilder ruft QueryEngine auf und schreibt in TokenStore.
Die Variable userName ist leer.
Kenntnisse in Kubernetes, Docker und Python sind von Vorteil.
Kein Anhalt für Lungenembolie, RR 120/80, EKG unauffällig.
Ibuprofen 400 mg, Pantoprazol 20 mg, Metformin zweimal täglich.
Morbus Crohn, Morbus Alzheimer, Down-Syndrom
Satz des Pythagoras, Doppler-Effekt, Gaußsche Glocke
Das Röntgenbild und der Dieselmotor
Nach § {NN} Abs. {N} BGB in Verbindung mit § {NN} ZPO
Art. {N} DSGVO gilt entsprechend.
Der Betriebsrat wurde nach § 102 BetrVG angehört.
Allgemeine Geschäftsbedingungen, Stand {MONTH} {YEAR}
Die Geschäftsstelle ist von {H} bis {H} Uhr besetzt.
Name, Vorname: ____________
Unterschrift des Antragstellers:
Ort, Datum, Unterschrift
Name    Vorname    Geburtsdatum
Betreff: Monatsbericht
An: Alle Mitarbeiter
Fehler 404: Seite nicht gefunden
Weiter mit Eingabetaste
Alle Rechte vorbehalten
Kapitel {N}: Erste Schritte
Tabelle {N}: Ergebnisse nach Quartal
Fähigkeiten: Teamgeist, Belastbarkeit, Sorgfalt
Deutsch, Englisch, Türkisch und Polnisch
Schwarzwälder Kirschtorte, Wiener Schnitzel, Frankfurter Würstchen
Ein Glas Riesling, ein Pils und ein Stück Emmentaler
Deutscher Schäferhund, Dackel und Berner Sennenhund
Sturmtief Sabine zieht über den Norden.
Server Zeus neu gestartet, Server Athene läuft.
Frag Siri, Alexa oder ChatGPT.
Die DSGVO, das BDSG und das TMG
CEO, CFO und HR nehmen teil.
Ja, Herr Doktor.
Danke, Frau Wachtmeisterin.
Mama und Papa kommen gleich.
Oma hat angerufen.
Guten Morgen zusammen,
Hallo zusammen,
Die Rose, die Tanne und der Ahorn
Gold, Silber, Stahl und Eisen
""")
HEADINGS = items(
    "Ergebnisprotokoll; Tagesordnung; Allgemeine Hinweise; Datenschutzerklärung; Entlassungsbrief; Epikrise; Anamnese; Tatbestand; Entscheidungsgründe; Kaufvertrag; Mietvertrag; Übergabeprotokoll; Arztbrief; Zeugenvernehmung; Aktenvermerk; Leistungsverzeichnis; Preisliste; Lieferschein; Versionshinweise; Bekannte Fehler; Einsatzplan; Speiseplan; Elternbrief; Vereinsnachrichten; Häufige Fragen; Stellenbeschreibung; Werte und Ziele; Rollen und Aufgaben"
)
NAMED_HEADINGS = lines("""
Gespräch mit {P1}
Vernehmung {TP1}
Fall {L1} ./. {O1}
Besuch in {V1}
Familie {L1}
{P1}
{F1} und {F2}
Standort {V1}
Nachruf auf {P1}
{O1}: Rückblick
""")
SHOUTS = lines("""
PROTOKOLL DER GESELLSCHAFTERVERSAMMLUNG
VERTRAULICH - NICHT WEITERGEBEN
RAUCHEN VERBOTEN
ACHTUNG RUTSCHGEFAHR
NUR FÜR DIENSTLICHE ZWECKE
ALLGEMEINE GESCHÄFTSBEDINGUNGEN
IM NAMEN DES VOLKES
BITTE IN DRUCKBUCHSTABEN AUSFÜLLEN
LEITUNG DER PERSONALABTEILUNG
DER VERMIETER UND DER MIETER
LETZTE MAHNUNG
ZAHLBAR BIS ZUM {D}
SOMMERFEST DER ABTEILUNG
NOTRUF 112
NAME UND ANSCHRIFT DES ANTRAGSTELLERS
GROSSER RAEUMUNGSVERKAUF
""")
TERMS = items(
    "Abnahme; Anlage; Auftraggeber; Auftragnehmer; Bürge; Darlehen; Eigentümer; Gesellschafter; Gläubiger; Haftung; Käufer; Kündigung; Lieferant; Mieter; Pächter; Schuldner; Treuhänder; Verkäufer; Vermieter; Vollmacht; Asthma; Bronchitis; Fieber; Migräne; Ibuprofen; Insulin; Morphin; Benzol; Chlor; Eisen; Zink; Bilanz; Buchung; Kasse; Rücklage; Balken; Beton; Dübel; Kies; Mörtel; Ventil; Mut; Geduld; Vertrauen; Respekt; Stein; Vogel; Winter"
)
GOODS = items(
    'Kopierpapier A4; Kugelschreiber blau; Locher Leitz; Bildschirm Dell 24"; Maus Logitech M185; Schreibtischlampe Stella; Bürostuhl Oslo; Kaffee gemahlen; Mineralwasser still; Emmentaler am Stück; Wiener Schnitzel; Currywurst; Caesar Salad; Bohrmaschine Bosch; Hammer; Wandfarbe weiß 10 l; Kupferrohr 15 mm; Regal Billy; Tisch Viktor; Einmalhandschuhe; Fieberthermometer; Gummistiefel; Hemd Oxford; Jacke Harrington; Uno Kartenspiel; Zelt; Lizenz Office 365; Anfahrt; Arbeitsstunde; Versand; Gutschein; Riesling trocken; Pizza Margherita; Apfelstrudel'
)
SCREEN = items(
    "Datei; Bearbeiten; Ansicht; Einfügen; Format; Extras; Fenster; Hilfe; Speichern; Speichern unter; Öffnen; Drucken; Rückgängig; Anmelden; Abmelden; Registrieren; Passwort vergessen?; Mein Konto; Übersicht; Posteingang; Entwürfe; Gesendet; Papierkorb; In den Warenkorb; Zur Kasse; Weiter; Zurück; Abbrechen; OK; Ja; Nein; Cookies akzeptieren; Datenschutz; PDF herunterladen; Update verfügbar; Jetzt neu starten; Systemsteuerung; Benutzer hinzufügen; Zeile löschen; Ticket erstellen; Nach Datum sortieren; Sitzung abgelaufen; Pflichtfeld; Dunkler Modus; Sprache: Deutsch"
)
SPEECH = lines("""
Ich bin {F1}.
Ja, {F1}, bitte.
War das {F1} oder {F2}?
Das war {L1}, nicht ich.
{F1}, sag das noch mal.
Mich nennen alle {NICK}.
Meine Mutter, {F1}, ging, als ich {N} war.
Ich war früher bei {O1} in {V1}.
{F1} und {F2} waren da, und ich glaube {L3}.
Frag {L1}.
Na ja, keine Ahnung.
Der {F1} hat das gesagt, nicht die {F2}.
""")
CHAT = lines("""
{F1} bist du da?
{F1} {F2} Mittag?
ok {F1}
danke {F1}!
@{F1} @{F2} was meint ihr?
{L1} sucht dich
frag {NICK} oder {F2}
{F1} ist der Gruppe beigetreten
{P1} hat die Gruppe verlassen
bis später
haha
Teams in 5 min
das ist {USR1} glaub ich
{F1} ja, {F2} nein
""")
BLOCKS = blocks("""
ANWESENHEITSLISTE

Name\tVorname\tUnterschrift
{X1}\t{F1}\t
{X2}\t{F2}\t
{X3}\t{F3}\t
{X4}\t{F4}\t
---
Gruppe A
{F1}
{F2}
{F3}

Gruppe B
{F4}
{F5}
{L6}
---
Name, Vorname
{C1}
{C2}
{C3}
{C4}
---
ZEUGENVERNEHMUNG

Name: {X1}
Vorname: {F1}
Anschrift: {ST}, {ZIP} {V1}

Am {D} gegen {H} Uhr war ich mit {F2} und {F3} in {V2}. Ich habe {L4} gesehen. Ich kenne {F4} als {NICK}.

Gelesen und genehmigt: {P1}
Vernehmender: POK {L5}
---
Kürzel: {INI1} = {P1}; {INI2} = {P2}

{INI1}: Fangen wir an, {F2}?
{INI2}: Ja. {L3} ist entschuldigt.
{INI1}: Und {F4}?
{INI2}: {F4} ist in {V1}.
---
Dienstplan
Mo\t{F1}\t{F2}
Di\t{F3}\t{F4}
Mi\t{F1}\t{L5}
Do\tfrei
Fr\t{F2}\t{F4}
---
1.\t{P1}\t{V1}\t32:14
2.\t{P2}\t{V2}\t32:40
3.\t{P3}\t{K}\t33:05
""")
