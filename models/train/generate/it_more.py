"""Italian: further sentences by field of work, and what looks like a name and is none. All was written for this project."""

from .pack import blocks, items, lines

PHRASES = {
    "EDIF": items("[LOC stazione di {V}]; [LOC piazza {N}]; [LOC zona industriale {W}]; [LOC ponte {N}]; [LOC aeroporto di {V}]; [LOC stadio {N}]; [LOC chiesa di San {G}]; [LOC palazzo {N}]; [LOC parco {G} {N}]; [LOC centro commerciale {W}]"),
    "STAMPA": items("[ORG Corriere della Sera]; [ORG la Repubblica]; [ORG La Stampa]; [ORG Il Giornale di {V}]; [ORG ANSA]; [ORG Radio {W}]; [ORG Rai]"),
    "FA": lines("""
        l'ha riconosciuto
        le ha telefonato
        se ne occupa
        non verrà
        non c'era
        si è dimess{x1:o|a}
        è d'accordo
        ha sbagliato data
        ha incontrato {M2}
        sostituisce {M2}
        accusa {M2}
        lavora per {O2}
        abita a {V2}
        ha sposato {F2}
        ha due figli, {F2} e {F3}
        ha lasciato {OS2} nel {YEAR}
        aspetta vicino a {EDIF}
        non sa nulla di {TOPIC}
        ha scritto a {M2}
        è stat{x1:o|a} vist{x1:o|a} con {M2}
        legge {STAMPA}
        la pensa come {M2}
        è nat{x1:o|a} a {V2}
        gli ha risposto
        ne ha parlato con {F2}
    """),
    "CHI": lines("""
        {M1}
        {M1}
        {L1}
        {F1}
        {P1}
        {M1}, {R1},
        {M1} ({OS1})
        {P1}, {AGE} anni,
        un certo {L1}
        la mia collega {F1}
        il piccolo {F1}
        la famiglia {L1}
        {M1}, che {M3} conosce bene,
        la squadra di {L1}
        anche {F1}
        {NICK}
    """),
}  # fmt: skip
RANKS = items(
    "don; Don; donna; suor; Suor; fra; padre; Padre; monsignor; Mons.; generale; capitano; colonnello; maresciallo; tenente; brigadiere; appuntato; giudice; ministro; ministra; sindaco; presidente; senatore; onorevole; On.; maestro; cavalier; Cav.; sir; lord; zio; zia; Egr. Sig.; Gent.ma Sig.ra; Spett.le Dott.; Dr.; dott.; avv.; ing.; prof.; Sen.; Notaio"
)
NICKNAMES = items(
    "Beppe; Pippo; Gigi; Gigio; Nino; Nina; Pino; Pina; Tonino; Ciccio; Totò; Mimmo; Mimì; Gianni; Gino; Dino; Lello; Sandro; Fede; Vale; Ale; Ste; Robi; Lalla; Lella; Titti; Tina; Pia; Mirella; Cecco; Checco; Peppino; Nando; Renzo; Sasà; Gegè; Cicci; Dodo; Lollo; Manu; Meme; Niki; Patti; Rosy; Teo; Vito; Zaira"
)
ORG_PATTERNS = items(
    "{W} Italia; {W} Energia; {W} Assicurazioni; Banca {W}; Banca di {V}; Cassa di Risparmio di {V}; Officine {N}; Fratelli {N}; F.lli {N}; Cantina {N}; Costruzioni {N}; Autotrasporti {N}; Farmacia {N}; Panificio {N}; Casa di cura {N}; Comune di {V}; Provincia di {V}; Regione {W}; Procura di {V}; Questura di {V}; Prefettura di {V}; ASL di {V}; Università di {V}; Liceo {N}; Istituto Comprensivo {G} {N}; Scuola {N}; Fondazione {N}; Associazione {W}; Pro Loco {V}; Circolo {W}; AC {V}; {V} Calcio; Polisportiva {W}; Camera di Commercio di {V}; {A}; {A} Italia; Gruppo {N}; {N} & Figli; {N} e C.; Edizioni {N}; Gazzetta di {V}; Radio {V}; Cooperativa {W}; Trattoria {N}; Albergo {N}; RSA {W}; Parrocchia di San {G}; Diocesi di {V}; Polizia locale di {V}; Consorzio {W}; Immobiliare {N}; Studio {N}; Teatro {N}; Salumificio {N}"
)
ORG_REAL = items(
    "Eni; Enel; Fiat; Ferrari; Pirelli; Barilla; Ferrero; Lavazza; Luxottica; Leonardo; Fincantieri; Trenitalia; Poste Italiane; TIM; Unicredit; Intesa Sanpaolo; Mediobanca; Generali; Unipol; Coop; Conad; Esselunga; Rai; Mediaset; ANSA; INPS; INAIL; Agenzia delle Entrate; ISTAT; CNR; Carabinieri; Guardia di Finanza; Polizia di Stato; Camera dei deputati; Senato; Corte di Cassazione; Corte dei conti; Ministero della Salute; CGIL; CISL; UIL; Partito Democratico; Lega; Fratelli d'Italia; Forza Italia; Caritas; Croce Rossa; Juventus; Inter; Milan; Confindustria; Legambiente; ONU; Danone"
)
REGIONS = items(
    "Lombardia; Piemonte; Liguria; Veneto; Friuli; Emilia-Romagna; Toscana; Umbria; Marche; Lazio; Abruzzo; Molise; Campania; Puglia; Basilicata; Calabria; Sicilia; Sardegna; Valle d'Aosta; Trentino; Alto Adige; Brianza; Salento; Chianti; Maremma; Cilento; Canton Ticino; Nordafrica; Balcani"
)

THEMES = {
    "luoghi": lines("""
Il [ORG Comune di {V}] e la [ORG Provincia di {V}] dividono le spese.
Il [ORG Ministero dell'{W}] non ha risposto a {T1}.
La [ORG Polizia locale di {V}] ha chiuso [LOC via {N}].
Da {V1} a {V2}, poi fino a {V3}.
{RG} e {RG} restano in allerta.
[ORG {A}] e [ORG {A}] si fondono.
Consegna: {O1}, {ST}, {ZIP} {V1}, {K}
Appartamento in [LOC corso {N}], {V1}.
{P1} insegna all'[ORG Università di {V}].
Il sindacato [ORG {A}] sostiene gli autisti di [ORG Autolinee {N}].
Ha vissuto a {V1}, {V2} e {V3}.
L'[ORG Ospedale di {V}] ha trasferito {T1} a {V2}.
La [ORG Fondazione {N}] aiuta il [ORG Liceo {N}].
Ci vediamo vicino a {EDIF}, non vicino a {EDIF}.
Lo stabilimento di {V1} rifornisce [ORG {W}] e [ORG Fratelli {N}].
"""),
    "personale": lines("""
All'incontro si è presentat{x1:o|a} {P1}, accompagnat{x1:o|a} da {P2}, delegato sindacale.
Ferie approvate: {L1}, {L2}. Respinte: {L3}.
Chi sostituisce {F1} mentre {F2} è in maternità?
{TP1} ha presentato un reclamo contro {TP2}.
{F1} e {F2} iniziano lunedì, {F3} la settimana dopo.
Dopo {N} anni in {OS1}, {P1} va in pensione.
La candidatura di {C1} è stata respinta.
Malattia: {F1}. Corso: {F2} e {L3}.
La RSU, rappresentata da {M1}, chiede una verifica.
Il contratto di {P1} lo ha firmato {F2}.
Tutor: {P1}. Stagista: {F2} {L2}.
Aumento a {L1}: {EUR}. {L2}: in sospeso.
Il licenziamento di {T1} è stato annullato.
{L1} va a {V1}, {L2} a {V2}.
"""),
    "diritto": lines("""
Innanzi a me, Notaio in {V1}, è comparso {TP1}, residente a {V2} in {ST}.
L'avvocato {P1} difende {O1}.
Il teste {L1} ha riferito che guidava {F2}.
Indagato: {XF1}. Persona offesa: {P2}. Testimoni: {P3} e {P4}.
Il maresciallo {L1} è intervenuto presso {EDIF}.
I coniugi {L1} vendono l'immobile a {P2}.
Il de cuius, {P1}, lascia due figli, {F2} e {F3}.
Il giudice {P1} ha sentito {P2}.
Locatore: {P1}. Conduttrice: {P2}.
{L1} nega di conoscere {NICK}.
Nella causa {L1} contro {L2} il tribunale ha così deciso.
Il pubblico ministero {L1} ha chiesto l'archiviazione per {P2}.
Condanna {O1} a pagare {EUR} a {T1}.
Amministratore di sostegno di {T1} è {P2}.
"""),
    "salute": lines("""
{T1}, {AGE} anni, inviat{x1:o|a} dal Dott. {L2}.
Consegne: {T1} tranquillo, {T2} febbrile, {T3} dimesso.
L'infermiera {F1} ha avvisato il dottor {L2}.
{F1} racconta che {F2} lo picchia.
La madre, {P1}, vive a {V1}; il padre, {P2}, in {K}.
Familiari: {P1} (figlia), {F2} (nipote)
{F1} e {F2} frequentano la [ORG scuola {N}].
Assistente sociale: {F1}. Educatore: {T2}.
Ha operato il professor {L1}, assistito da {L2}.
Medico curante: {P1}, {ST}, {V1}
{F1} vuole tornare da {F2} a {V1}.
La famiglia {L1} è seguita dalla [ORG Caritas].
Referto dettato da {I1}
"""),
    "commercio": lines("""
{O1}, Casella Postale {NN}, {ZIP} {V1}
Ha chiamato {F1} di {O1} per la fattura.
I negozi di {V1}, {V2} e {V3} restano chiusi.
[ORG Danone], [ORG {W}] e [ORG F.lli {N}] sono nostri clienti.
Il consiglio di {O1} ha nominato {P1} e {P2}.
Autista: {L1}. Tratta: {V1}-{V2}.
Pacco consegnato a {T1}, {ST}.
Il capocantiere {P1} contesta i lavori di {O2}.
Turno del mattino: {L1}, {L2}; turno di notte: {L3}
Bonifico di {U1} a favore di {U2}
Il commercialista {P1} tiene i conti di {O1}.
Lotto {N}: {O1}. Lotto {N}: deserto.
L'amministratore [ORG Studio {N}] convoca {L1}, {L2} e {L3}.
{O1} aprirà uno stabilimento a {V1}, nella [LOC zona industriale {W}].
Alla cortese attenzione: {TP1}
"""),
    "stampa": lines("""
{P1} accusa {P2} di aver mentito agli elettori di {V1}.
«Nessuno mi ha avvisato», dice {L1}.
{L1}, {AGE} anni, è nat{x1:o|a} a {V1} e cresciut{x1:o|a} in {K}.
Secondo {STAMPA}, {O1} vuole comprare {O2}.
Reti: {L1}, {L2} e {L3}
[ORG {V} Calcio] - [ORG AC {V}] {N}-{N}
La scrittrice {P1} vive tra {V1} e {V2}.
Testo di {P1}, foto di {P2} / {STAMPA}
L'ex ministro {P1} non ha rilasciato dichiarazioni.
Il [LOC Po] è in piena a {V1}.
Regia di {P1}. Con {P2}, {P3} e {P4}.
{L1} ({YEAR}) non concorda con {L2} e {L3}.
L'allenatore {L1} lascia {L2} in panchina.
"""),
    "gente": lines("""
{F1} e {F2} annunciano la nascita di {F3}.
È mancat{x1:o|a} {P1}. Lo annunciano {F2}, i figli {F3} e {F4}.
Tanti auguri {F1}! Baci da {F2}, {F3} e i bambini.
Viene {F1} o solo {F2}?
Guarda, {F1}, io a {F2} l'avevo detto.
C'erano anche la {F1} e il {F2}.
{L1} non lo vedo da {V1}.
Lo chiamano {NICK}, ma si chiama {F1}.
{F1} {F2} {F3} venite?
Auto 1: {F1}, {F2}. Auto 2: {F3}, {L4}.
Chiedi a {F1} o a {L2}.
Mia nonna {F1} era di {V1}.
Don {F1} battezzerà {F2} a {V1}.
Grazie a {F1}, {F2}, {F3} e alla famiglia {L4}.
"""),
    "giri": lines("""
{CHI} {FA}.
{CHI} {FA}.
{CHI} {FA}, ma {M2} no.
Ieri {CHI} {FA}.
A {V1}, {CHI} {FA}.
Credo che {CHI} {FA}.
«{CHI} {FA}», dice {M2}.
È vero che {F1} {FA}?
Se {L1} {FA}, avvisa {F2}.
{DAY}: {CHI} {FA}
Nota: {CHI} {FA}
Secondo {M3}, {CHI} {FA}.
{F2}, {F1} {FA}!
"""),
    "misto": lines("""
Il Conduttore, {P1}, e il Garante, {P2}, firmano davanti al Locatore.
La Direttrice Generale, {P1}, e il Responsabile Acquisti, {L2}, hanno approvato.
{F1} ha aperto Excel, {F2} ha riavviato Teams.
L'errore di QueryEngine è per {F1}, quello di TokenStore per {L2}.
{USR1} bloccato, sbloccato da {F2}.
Ad aprile viene {F1}, a maggio {F2}.
Il Dott. {L1} sospetta un morbo di Parkinson.
Corso GDPR: {L1}, {L2} fatto; {L3} da fare.
Signora Presidente, {P1} chiede la parola.
Il fabbro si chiama {L1}, il barbiere {L2}.
"""),
}

PLAIN = lines("""
Il Locatore consegna l'Immobile al Conduttore.
Il Fornitore garantisce la Qualità dei Beni.
La Direttrice Generale e il Responsabile Acquisti riferiscono al Consiglio.
Il Presidente apre l'Assemblea Ordinaria.
Il re, il conte e il cavaliere sono pezzi del gioco.
Il fabbro, il barbiere e il pastore
Il gallo, la volpe e il lupo
Lunedì e martedì chiuso; domenica aperto.
Gennaio, maggio e agosto sono mesi tranquilli.
Natale, Pasqua e Ferragosto
Gentili colleghi,
Gentile Cliente,
Spettabile Ditta,
Signor Presidente, Onorevoli Colleghi,
Distinti saluti, il Servizio Clienti
Inviato da iPhone
File > Salva con nome > Scegli cartella
Excel, Teams e Outlook non funzionano.
ReportBuilder chiama QueryEngine e scrive in TokenStore.
La variabile userName è vuota.
Sono richiesti Kubernetes, Docker e Python.
Apiretico, PA 120/80, ECG nella norma.
Tachipirina 1000, Pantoprazolo 20 mg, Metformina due volte al giorno.
Morbo di Crohn, sindrome di Down, morbo di Alzheimer
Teorema di Pitagora, effetto Doppler, curva di Gauss
Articolo {N} del Codice Civile
Decreto Legislativo n. {NN} del {D}
Ritenuto che la domanda è ammissibile;
P.Q.M. il Tribunale rigetta il ricorso.
Clausola {N}. Durata del Contratto
Nome e cognome: ____________
Firma del Richiedente:
Luogo, data e firma
Nome    Cognome    Codice Fiscale
Oggetto: Relazione mensile
A: Tutto il Personale
Errore 404: Pagina Non Trovata
Premere Invio per continuare
Tutti i diritti riservati
Capitolo {N}: Primi Passi
Tabella {N}: Risultati per trimestre
Competenze: Leadership, Precisione, Lavoro di Squadra
Italiano, Inglese, Arabo e Francese
Pizza Margherita, Insalata Caesar, Pasta alla Norma
Una bottiglia di Barolo e un pezzo di Parmigiano
Pastore Tedesco, Maremmano e Bassotto
La tempesta Vaia ha abbattuto gli alberi.
Il server Zeus è stato riavviato.
Chiedi a Siri, ad Alexa o a ChatGPT.
Il GDPR e il Codice Privacy si applicano.
CEO, CFO e HR saranno presenti.
Sì, dottore.
Grazie, signora.
Mamma e papà arrivano domani.
La nonna ha chiamato.
Buongiorno a tutti,
Ciao a tutte,
Rosa, viola e margherita: tre fiori.
Grazia, pace e gioia
La vittoria, la speranza e la fede
Nord, Sud, Est, Ovest
""")
HEADINGS = items(
    "Ordine del Giorno; Verbale di Assemblea; Lettera di Dimissione; Svolgimento del Processo; Motivi della Decisione; Contratto di Locazione; Verbale di Sommarie Informazioni; Informativa sulla Privacy; Capitolato d'Appalto; Listino Prezzi; Documento di Trasporto; Note di Rilascio; Problemi Noti; Primi Passi; Menù del Giorno; Circolare alle Famiglie; Domande Frequenti; Profilo Professionale; Piano di Formazione; Missione e Valori; Scheda Tecnica; Rapporto di Intervento; Tabella di Marcia; Certificato di Residenza; Anamnesi"
)
NAMED_HEADINGS = lines("""
Intervista a {P1}
Deposizione di {TP1}
Causa {L1} contro {O1}
Visita a {V1}
Famiglia {L1}
{P1}
{F1} e {F2}
Sede di {V1}
Omaggio a {P1}
{O1}: bilancio dell'anno
""")
SHOUTS = lines("""
VERBALE DEL CONSIGLIO DI AMMINISTRAZIONE
RISERVATO - NON DIFFONDERE
VIETATO FUMARE
ATTENZIONE: PAVIMENTO BAGNATO
SPAZIO RISERVATO ALL'UFFICIO
CONDIZIONI GENERALI DI VENDITA
IN NOME DEL POPOLO ITALIANO
COMPILARE IN STAMPATELLO
DIREZIONE RISORSE UMANE
IL LOCATORE E IL CONDUTTORE
ULTIMO SOLLECITO DI PAGAMENTO
SCADENZA {D}
GRANDI SALDI ESTIVI
IN CASO DI EMERGENZA CHIAMARE IL 112
NOME E INDIRIZZO DEL RICHIEDENTE
COMITATO DI DIREZIONE
""")
TERMS = items(
    "Acquirente; Appaltatore; Beneficiario; Cedente; Committente; Conduttore; Creditore; Debitore; Fideiussore; Fornitore; Forza Maggiore; Garante; Licenza; Locatore; Mandante; Mutuo; Pegno; Proprietario; Utente; Venditore; Angina; Asma; Bronchite; Febbre; Emicrania; Ibuprofene; Insulina; Morfina; Benzene; Cloro; Ferro; Zinco; Bilancio; Cassa; Fattura; Trave; Cemento; Ghiaia; Mattone; Valvola; Vite; Coraggio; Pazienza; Rispetto; Fede; Speranza"
)
GOODS = items(
    'Carta A4 80 g; Penna blu; Cucitrice; Monitor Dell 24"; Mouse Logitech M185; Lampada Stella; Sedia Oslo; Caffè macinato; Acqua naturale; Parmigiano Reggiano; Pasta alla Norma; Insalata Caesar; Pizza Margherita; Barolo 2019; Trapano Bosch; Martello; Pittura bianca 10 l; Tubo di rame 15 mm; Libreria Billy; Tavolo Vittorio; Guanti in nitrile; Termometro digitale; Stivali di gomma; Camicia Oxford; Giubbotto Harrington; Tenda; Licenza Office 365; Uscita tecnico; Manodopera; Spedizione; Buono regalo; Tiramisù; Cotoletta; Bellini'
)
SCREEN = items(
    "File; Modifica; Visualizza; Inserisci; Formato; Strumenti; Finestra; Aiuto; Salva; Salva con nome; Apri; Stampa; Annulla; Accedi; Esci; Registrati; Password dimenticata?; Il Mio Account; Pannello; Posta in arrivo; Bozze; Inviati; Cestino; Aggiungi al Carrello; Cassa; Avanti; Indietro; OK; Sì; No; Accetta i Cookie; Informativa Privacy; Scarica PDF; Aggiornamento disponibile; Riavvia ora; Pannello di Controllo; Aggiungi Utente; Elimina Riga; Ordina per Data; Sessione scaduta; Campo obbligatorio; Tema Scuro; Lingua: Italiano"
)
SPEECH = lines("""
Sono {F1}.
Dimmi, {F1}.
Era {F1} o {F2}?
È stato {L1}, non io.
{F1}, puoi ripetere?
Mi chiamano {NICK}.
Mia madre, {F1}, se n'è andata quando avevo {N} anni.
Prima lavoravo da {O1}, a {V1}.
C'erano {F1}, {F2} e mi pare {L3}.
Chiedi a {L1}.
Mah, non saprei.
Allora, insomma, ecco.
""")
CHAT = lines("""
{F1} ci sei?
{F1} {F2} pranzo?
ok {F1}
grazie {F1}!
@{F1} @{F2} che ne dite?
ti cerca {L1}
chiedi a {NICK} o a {F2}
{F1} è entrato nel gruppo
{P1} ha abbandonato il gruppo
ahahah
torno subito
credo sia {USR1}
{F1} sì, {F2} no
""")
BLOCKS = blocks("""
FOGLIO PRESENZE

Cognome\tNome\tFirma
{X1}\t{F1}\t
{X2}\t{F2}\t
{X3}\t{F3}\t
---
Gruppo A
{F1}
{F2}
{F3}

Gruppo B
{F4}
{F5}
{L6}
---
Cognome, Nome
{C1}
{C2}
{C3}
{C4}
---
VERBALE DI SOMMARIE INFORMAZIONI

Cognome: {X1}
Nome: {F1}
Residenza: {ST}, {ZIP} {V1}

Il {D}, verso le {H}, ero con {F2} e {F3} a {V2}. Ho visto {L4}. {F4} lo chiamano {NICK}.

Letto e sottoscritto: {P1}
Il verbalizzante: brigadiere {L5}
---
Sigle: {INI1} = {P1}; {INI2} = {P2}

{INI1}: Cominciamo, {F2}?
{INI2}: Sì. {L3} non può venire.
{INI1}: E {F4}?
{INI2}: {F4} è a {V1}.
---
Turni
Lun\t{F1}\t{F2}
Mar\t{F3}\t{F4}
Mer\t{F1}\t{L5}
Gio\triposo
""")
