"""Italian. All sentences were written for this project."""

from . import it_more
from .pack import Pack, blocks, enriched, items, lines

SENTENCES = lines("""
{M1} ha presentato i risultati del trimestre a {M2}.
{M1} e {M2} hanno approvato {TOPIC}.
Secondo {M1}, bisogna rivedere {TOPIC} entro {MONTH}.
{M1}, {R1} presso {O1}, sarà presente il {D}.
{M1} chiede a {M2} di {TASK}.
{M1} propone di {TASK} con l'aiuto di {M2}.
Il budget di {EUR} è stato approvato da {M1}.
La proposta di {M1} è stata accolta all'unanimità.
{M2} ringrazia {M1} per il lavoro svolto.
La prossima riunione si terrà il {D} a {V1}, presso la sede di {O1}.
{M1} lascerà {OS1} il {D} e sarà sostituit{x1:o|a} da {M2}.
Il gruppo di {M1} è formato da {N} persone.
{M1} si è recat{x1:o|a} a {V1} per incontrare {M2} e {M3}.
Stamattina ho parlato con {M1} di {O2}.
Per informazioni contattare {M1} al {TEL} o a {E1}.
{M1} è in malattia fino al {D}; lo sostituisce {M2}.
{M1} è stat{x1:o|a} assunt{x1:o|a} da {O1} nel {YEAR} come {R1}.
{P1}, nat{x1:o|a} a {V1} il {D}, residente a {V2} in {ST}.
{P1}, residente in {ST}, {ZIP} {V1}, è amministratore di {O1}.
La società {O1}, con sede in {V1}, {ST}, è rappresentata da {TP1}.
{O1} e {O2} hanno firmato un accordo a {V1} il {D}.
{O2} ha aperto uffici a {V1} e a {V2}.
L'ordine di {O2} è stato consegnato a {V1} da {O3}.
{M1} ha lavorato {N} anni per {O1}, a {V1}, prima di passare a {O2}.
Erano presenti {P1}, {P2} e {P3}.
Assenti giustificati: {P1} e {P2}.
{M1} apre la seduta alle {H}.
{M1} fa notare che {M2} non ha ricevuto il documento.
{M2} risponde a {M1} che {TOPIC} non è previsto.
La pratica {REF} è seguita da {M1}.
{F1}, puoi {TASK} entro {DAY}?
{F1} mi ha detto che {F2} non ci sarà {DAY}.
Sono d'accordo con {F1} e {F2}.
Aspettiamo la risposta di {M1} e la firma di {M2}.
Siamo lieti di annunciare la nomina di {P1} a {R1}.
{P1} subentra a {P2}, che va in pensione il {D}.
Il sottoscritto {P1}, nato a {V1} il {D}, dichiara quanto segue.
La sottoscritta {P1}, residente a {V1}, delega {P2}.
Il colloquio annuale di {M1} è stato condotto da {M2} il {D}.
{M1} chiede le ferie dal {D} al {D}.
È stata inviata una lettera di richiamo a {TP1}.
{M1} ha dichiarato di aver visto {M2} verso le {H}.
L'avv. {P1} assiste {O1}.
Il dott. {L1} ha visitato {TP2} il {D}.
Il prof. {P1} dell'{ORGUNI} parlerà di {TOPIC}.
{L1} e {L2} faranno la presentazione il {D}.
{L1} coordina, {L2} scrive, {L3} rilegge.
Responsabile: {L1}. Collaborano: {L2}, {L3}.
(vedi nota di {L1} del {D})
Telefonata di {M1} per {TOPIC}.
Redatto da {P1}, verificato da {P2}, approvato da {P3}.
L'{ACR}, {M1}, è d'accordo con {M2}.
L'amministratore delegato {P1} ha incontrato {P2}, {R2} di {O2}.
«Dobbiamo {TASK}», ha detto {M1}.
«Il mercato è difficile», spiega {P1}, {R1} di {O1}.
Mi chiamo {P1} e sono {R1} presso {O1}.
Grazie a {M1}, il {PRJ} procede bene.
A differenza di {M1}, {M2} preferisce aspettare.
Né {M1} né {M2} erano informati.
{O1} ha acquisito {O2} per {EUR}.
{OS1} impiega {NN} persone in {K} e in {RG}.
Lo studio {ORGLAW} rappresenta la controparte.
Consegna: {ST}, {ZIP} {V1}
In {K} la normativa è diversa.
Beneficiario: {U1}, causale {REF}
Partecipanti: {C1}; {C2}; {C3}
Firmato: {I1}, {I2}
{F1} torna dal congedo {DAY}.
Benvenut{x1:o|a} {P1} nella squadra di {F2}!
La richiesta {REF} di {P1} è stata assegnata a {P2}.
{M1} non riesce ad accedere a {PROD}.
Il paziente {TP1} è stato inviato dal dott. {L2}.
{TP1} è stat{x1:o|a} ricoverat{x1:o|a} presso l'{ORGHOSP} dal {D} al {D}.
Il {ORGTRIB} condanna {O1} a pagare {EUR} a {TP1}.
L'elenco comprende {P1}, {P2}, {P3} e {P4}.
{L1} pensa che si possa fare, {L2} ha dei dubbi.
I signori {L1} hanno comprato casa a {V1}.
{M1} ha ricevuto la mail di {M2}?
Davanti al notaio {P1} di {V1} compaiono {P2} e {P3}.
""")

PLAIN = lines("""
Il presente documento sostituisce la versione precedente.
L'ordine del giorno è approvato.
Il Consiglio di Amministrazione ha approvato il verbale.
La Direzione Generale e le Rappresentanze Sindacali hanno raggiunto un accordo.
L'ufficio {DEP} informerà tutto il personale.
Il Cliente pagherà il Prezzo entro trenta giorni.
Il Locatore consegna le chiavi al Conduttore.
Ai sensi dell'art. {NN} del Codice Civile, la comunicazione avviene per iscritto.
Il totale ammonta a {EUR} oltre IVA.
Questo è un messaggio automatico, si prega di non rispondere.
In allegato il verbale dell'ultima riunione.
Il {PRJ} entra nella fase {N}.
Si consiglia di usare {PROD} e {PROD}.
Fare clic su File e poi su Salva con nome.
Buon Natale e Felice Anno Nuovo.
Il lavoro agile è possibile {N} giorni a settimana.
La Responsabile Qualità controlla ogni lotto.
Le vendite sono cresciute del {PCT} nel primo trimestre.
Si richiede la conoscenza dell'inglese e del tedesco.
Il server è stato riavviato alle {H}.
Prossimo passo: {TASK}.
Il paziente nega febbre e dolore.
Competenze: Excel, contabilità, gestione progetti, Inglese.
Nessuna decisione è stata presa su {TOPIC}.
P.Q.M. il Tribunale rigetta la domanda.
Orario di Apertura: dal Lunedì al Venerdì.
Gentile Cliente, la informiamo che il servizio sarà sospeso.
""")

BASE = Pack(
    language="it",
    titles_m=items("Sig.; Signor; sig.; Egr. Sig.; Il signor"),
    titles_f=items("Sig.ra; Signora; sig.ra; Gent.ma Sig.ra; La signora"),
    titles_any=items("Dott.; Dott.ssa; Ing.; Avv.; Prof.; Prof.ssa; Arch.; Geom.; dott.; Rag."),
    roles=[
        tuple(r.split("/")) if "/" in r else (r, r)
        for r in items("""amministratore delegato; capo progetto; ragioniere/ragioniera; ingegnere; avvocato; responsabile risorse umane; direttore commerciale/direttrice commerciale;
tecnico; consulente; infermiere/infermiera; medico; impiegato/impiegata; direttore generale/direttrice generale; presidente; segretario/segretaria; tesoriere; tirocinante; Responsabile Qualità; CEO; notaio; delegato sindacale/delegata sindacale; responsabile acquisti; sviluppatore/sviluppatrice; geometra""")
    ],
    departments=items(
        "Ufficio Marketing; Risorse Umane; Direzione Generale; Amministrazione; Ufficio Legale; Ufficio Acquisti; Assistenza Clienti; Sistemi Informativi; Ufficio Commerciale; Segreteria; Logistica; Qualità; Collegio Sindacale"
    ),
    acronyms=items("AD; CEO; HR; CFO; IT; DPO; RSU; RSPP; CDA; DG"),
    projects=items("Progetto Alfa; progetto Orizzonte; Progetto Fenice; Piano Futuro; progetto Aurora; Progetto Mercurio"),
    products=items(
        "Excel; Word; Teams; SharePoint; PostgreSQL; Windows 11; Python; SAP; Outlook; Jira; iPhone 15; Linux; Tachipirina; Zoom; Panda"
    ),
    months=items("gennaio; febbraio; marzo; aprile; maggio; giugno; luglio; agosto; settembre; ottobre; novembre; dicembre"),
    days=items("lunedì; martedì; mercoledì; giovedì; venerdì; sabato; domenica"),
    dates=["{day} {month} {year}", "{dd}/{mm}/{year}", "{day} {month}", "{weekday} {day} {month}", "{dd}.{mm}.{year}", "{year}-{mm}-{dd}"],
    countries=items(
        "Italia; Francia; Germania; Spagna; Svizzera; Romania; Albania; Marocco; Cina; Regno Unito; Polonia; Portogallo; Stati Uniti; Ucraina; Tunisia; Austria; Brasile; Grecia; Egitto"
    ),
    regions=items(
        "Lombardia; Toscana; Sicilia; Sardegna; Veneto; Piemonte; Puglia; Emilia-Romagna; Lazio; Campania; Liguria; Europa; Calabria; Friuli; Umbria"
    ),
    streets=items(
        "via Roma; via {NAME}; Via {PERSON}; corso {NAME}; piazza {NAME}; viale {NAME}; via Garibaldi; piazza del Popolo; corso Italia; via San {NAME}; largo {NAME}; vicolo {NAME}; Via dei Mille; P.zza {NAME}"
    ),
    street_order="{street} {n}",
    postcode="#####",
    org_real=items(
        "Eni; Enel; Fiat; Ferrari; UniCredit; Intesa Sanpaolo; Poste Italiane; Trenitalia; Telecom Italia; Barilla; Luxottica; Pirelli; Generali; Mediaset; RAI; Esselunga; Coop; Leonardo; Google; Microsoft; INPS; Agenzia delle Entrate; Croce Rossa; CNR; Commissione europea; CGIL; CISL; ISTAT; Banca d'Italia; Politecnico di Milano; Juventus; IBM; Deloitte"
    ),
    org_patterns=items(
        "{W}; {W}; {W}; {W} Consulting; {W} Tecnologie; {W} Logistica; Gruppo {W}; {N} e Figli; Fratelli {N}; F.lli {N}; Costruzioni {N}; Officina {N}; Immobiliare {N}; {N} & {N}; Studio {N}; Studio Legale {N}; Panificio {N}; Fondazione {N}; Comune di {V}; Università di {V}; Ospedale di {V}; Banca {N}; Casa Editrice {N}; Autotrasporti {N}; {W} Energia; Clinica {N}; Farmacia {N}; Istituto {G} {N}; ASL {V}; Trattoria da {G}; Pasticceria {N}; Cooperativa {W}; Calcio {V}"
    ),
    legal_forms=items("S.p.A.; S.r.l.; SpA; srl; S.n.c.; S.a.s.; Srl; S.r.l.s."),
    topics=items(
        "il piano di formazione; il nuovo sito; il budget; la politica sul lavoro agile; la protezione dei dati; il piano ferie; la migrazione a {PROD}; la revisione interna; il rinnovo del contratto; il trasloco degli uffici; la gara d'appalto; la soddisfazione dei clienti; il ritardo nella consegna; il {PRJ}; la fattura {REF}; la controversia in corso; la qualità dei dati"
    ),
    tasks=items(
        "preparare il budget; chiamare il cliente; scrivere il verbale; aggiornare il calendario; organizzare una riunione; inviare il preventivo; controllare le fatture; avvisare {M}; inviare la pratica a {M}; prenotare la sala; installare {PROD}; parlare con {M}; firmare il contratto; chiamare {O}; ridurre i costi del {PCT}; andare a {V}; analizzare i risultati; preparare le slide per {M}"
    ),
    sentences=SENTENCES,
    plain=PLAIN,
    headings=items(
        "ordine del giorno; introduzione; premessa; obiettivi; conclusioni; prossimi passi; decisioni; allegato; budget; sintesi; raccomandazioni; analisi dei rischi; relazione annuale; verbale di riunione; nota interna; scheda anagrafica; oggetto del contratto; durata; riservatezza; recesso; responsabilità; esperienza lavorativa; istruzione; competenze; metodologia; risultati; calendario; gruppo di progetto; varie ed eventuali; piano d'azione; condizioni generali; note legali; anamnesi; contatti"
    ),
    greetings=lines("""
        Ciao {F1},
        Gentile {P1},
        Gentile dott. {L1},
        Egregio Signor {L1},
        Gentile Signora {L1},
        Caro {F1},
        Cara {F1},
        Buongiorno {F1},
        Buongiorno a tutti,
        Spettabile ditta,
        {F1},
        """),
    closings=lines("""
        Cordiali saluti,
        Distinti saluti,
        Un saluto,
        Grazie, {F2}
        A presto,
        Saluti
        Resto a disposizione.
        Un abbraccio,
        """),
    labels={
        "actions": items("Azioni; Attività; Da fare; Prossimi passi; TODO"),
        "date": items("Data; Data della riunione; Data di assunzione"),
        "place": items("Luogo; Sede; Sala"),
        "present": items("Presenti; Partecipanti; Sono presenti; Gruppo di lavoro; Team"),
        "absent": items("Assenti; Assenti giustificati"),
        "author": items("Autore; Redatto da; Verbalizzante; Segretario; A cura di"),
        "manager": items("Responsabile; Capo progetto; Direttore; Tutor; Referente"),
        "to": items("A; Alla c.a. di; Destinatario; Per"),
        "from": items("Da; Mittente"),
        "checked": items("Verificato da; Approvato da; Controllato da; Visto"),
        "subject": items("Oggetto; Rif.; Tema"),
        "version": items("Versione; Revisione"),
        "contact": items("Contatto; Referente; Persona di riferimento; Pratica seguita da"),
        "surname": items("Cognome; COGNOME; cognome"),
        "given": items("Nome; NOME; nome"),
        "name": items(
            "Nome e cognome; Cognome e nome; Nominativo; Paziente; Cliente; Dipendente; Candidato; Intestatario; Richiedente; Assistito; Alunno"
        ),
        "maiden": items("Cognome da nubile; Nata"),
        "address": items("Indirizzo; Residenza; Residente in; Sede legale; Domicilio"),
        "city": items("Città; Comune; Località"),
        "birthplace": items("Luogo di nascita; Nato a; Nata a"),
        "country": items("Paese; Stato; Nazione"),
        "company": items("Ditta; Società; Azienda; Ragione sociale; Fornitore; Cliente"),
        "role": items("Ruolo; Mansione; Professione; Qualifica"),
        "department": items("Ufficio; Reparto; Settore"),
        "email": items("E-mail; Email; Posta elettronica; PEC"),
        "phone": items("Telefono; Tel.; Cellulare"),
        "reference": items("Riferimento; Pratica n.; Codice cliente; Matricola"),
        "amount": items("Importo; Totale; Stipendio; Prezzo"),
        "nationality": items("Nazionalità; Cittadinanza"),
        "nationalities": items("italiana; Italiana; rumena; albanese; francese"),
        "doctor": items("Medico curante; Medico; Dottore"),
        "emergency": items("Contatto di emergenza; Coniuge; Tutore; Familiare"),
        "interviewer": items("Intervistatore; Moderatrice; Intervista a cura di"),
        "interviewee": items("Intervistato; Intervista a; Partecipante"),
        "minutes": lines("""
            VERBALE DI RIUNIONE
            Verbale della riunione del {D}
            Riunione {PRJ}
            """),
        "signed": lines("""
            {V1}, {D}\\nIn fede, {P1}
            {V1}, lì {D}\\nPer {O1}: {P1}\\nPer {O2}: {P2}
            Firma: {P1}
            Il Presidente          Il Segretario\\n{P1}          {P2}
            """),
        "place_date": lines("""
            {V1}, {D}
            {V1}, lì {D}
            {D}
            """),
        "copy": items("Cc; CC; P.c."),
        "mail_from": items("Da; From"),
        "mail_to": items("A; To"),
        "mail_date": items("Data; Inviato; Inviato il"),
        "speakers": items("Intervistatore; Intervistata; Domanda; Risposta; Moderatore; Partecipante 1; Presidente; Testimone; Medico"),
        "contract": lines("""
            CONTRATTO DI PRESTAZIONE DI SERVIZI\\n\\nTra {O1}, con sede in {ST}, {ZIP} {V1}, in persona di {TP1}, {R1},\\ne {O2}, in persona di {TP2}.
            CONTRATTO DI LAVORO\\n\\nTra {O1} e {TP1}, nat{x1:o|a} a {V2} il {D}, residente in {ST}, {V1}.
            CONTRATTO DI LOCAZIONE\\n\\nLocatore: {P1}\\nConduttori: {P2} e {P3}\\nImmobile: {ST}, {ZIP} {V1}
            """),
        "article": items("Art.; Articolo; ARTICOLO"),
        "product": items("Prodotto; Articolo; Descrizione"),
        "number": items("Quantità; Q.tà; N.; Età"),
    },
    speech=lines("""
Buongiorno {F1}, grazie dell'invito.
Lavoro con {M1} da {N} anni.
Il mio responsabile è {M1}.
Si può presentare?
Mi chiamo {P1} e sono {R1} presso {O1}.
Sì, certo.
No, non proprio.
Non mi ricordo.
Prima ero a {V1}, da {O2}.
È stato {F1} a formarmi.
Conosceva già {M1}?
{M1}? Sì, ci vedevamo ogni {DAY}.
Ne abbiamo parlato con {M1} e {M2}.
Sono nato a {V1} e cresciuto a {V2}.
Mia moglie, {F1}, lavora a {V1}.
Grazie, {F1}. {F2}, vuole aggiungere qualcosa?
Come diceva {M1}, bisogna {TASK}.
Signor {L1}, conferma?
C'erano {F1}, {F2} e forse {L3}.
"""),
    chat=lines("""
ciao {F1}!
buongiorno a tutti
{F1} puoi guardare?
per me va bene
@{F1} il file è pronto
sento {M1} e ti dico
grazie {F1} :)
{F1} è in ferie fino a {DAY}
chi ha il numero di {M1}?
è da {O1}, a {V1}
ha chiamato {M1}, bisogna {TASK}
qualcuno ha visto {F1}?
aspettiamo {F1} e {F2}
chiedi a {L1}
chi è {P1}?
"""),
    quote_intro=lines("""
        Il {D} alle {H}, {P1} ha scritto:
        Il giorno {D} {P1} <{E1}> ha scritto:
        Da: {P1}\\nInviato: {D} {H}\\nA: {P2}\\nOggetto: R: {TOPIC}
        """),
    clauses=lines("""
Il presente contratto ha per oggetto i servizi resi da {O2} a {O1}.
Il contratto decorre dal {D} e dura {N} mesi.
Il Fornitore nomina {TP1} e il Cliente nomina {TP2}.
Il Cliente pagherà {EUR} entro trenta giorni.
Il Lavoratore presta servizio a {V1} e risponde a {TP1}, {R1}.
Il foro competente è quello di {V1}.
Le comunicazioni vanno inviate a {TP1}, {ST}, {ZIP} {V1}.
{P1} detiene il {PCT} e {P2} il {PCT} di {O1}.
"""),
    blocks=blocks("""
DICHIARAZIONE

Il sottoscritto {P1}, nato a {V1} il {D}, residente in {ST}, {ZIP} {V2}, in qualità di {R1} di {O1}, dichiara che {TP2} è dipendente dal {D}.

{V2}, {D}
{P1}
---
CURRICULUM VITAE
{P1}
{ST}, {ZIP} {V1}
{TEL} - {E1}
ESPERIENZA
2019-2024 {R1}, {O1}, {V1}
2015-2019 {R2}, {O2}, {V2}
Referenze: {P2} ({O1}), {P3}
---
FATTURA N. {REF}
Data: {D}
{O1}, {ST}, {ZIP} {V1}
Spett.le {TP1}, {ST}, {ZIP} {V2}
{N} x {PROD}: {EUR}
Referente: {P2}
---
LETTERA DI DIMISSIONE
Paziente: {U1}
Si dimette in data odierna {TP1}, ricoverat{x1:o|a} presso l'{ORGHOSP}. Accompagnat{x1:o|a} dalla figlia {F3}. Medico curante: {P4}.
Dott. {P2}
---
{ORGTRIB}
Sentenza del {D}
Attore: {TP1}, con l'avv. {P2}
Convenuta: {O1}, in persona di {TP3}
Fatto: {TP1} ha lavorato a {V1} per {O1}. {T3} gli ha comunicato il licenziamento il {D}.
"""),
    institutions={
        "ORGUNI": items("Università di {V}; Università degli Studi di {V}; Università {N}; Università Bocconi"),
        "ORGHOSP": items("Ospedale di {V}; Ospedale {G} {N}; Ospedale San Raffaele; Istituto {N}"),
        "ORGTRIB": items("Tribunale di {V}; Tribunale Ordinario di {V}; TRIBUNALE DI {V}"),
        "ORGLAW": items("{N} & Associati; Studio Legale {N}; {N} e {N}; {N} Avvocati Associati"),
    },
    phone=["+39 ### #######", "0# ########", "3## #######"],
    and_word="e",
)

PACK = enriched(BASE, it_more)
