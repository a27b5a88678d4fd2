"""Spanish. All sentences were written for this project."""

from . import es_more
from .pack import Pack, blocks, enriched, items, lines

SENTENCES = lines("""
{M1} presentó los resultados del trimestre a {M2}.
{M1} y {M2} han aprobado {TOPIC}.
Según {M1}, hay que revisar {TOPIC} antes de {MONTH}.
{M1}, {R1} de {O1}, asistirá el {D}.
{M1} pide a {M2} {TASK}.
{M1} propone {TASK} con ayuda de {M2}.
El presupuesto de {EUR} fue aprobado por {M1}.
La propuesta de {M1} fue aceptada por unanimidad.
{M2} agradece a {M1} su trabajo.
La próxima reunión será el {D} en {V1}, en las oficinas de {O1}.
{M1} dejará {OS1} el {D} y le sustituirá {M2}.
El equipo de {M1} cuenta con {N} personas.
{M1} viajó a {V1} para reunirse con {M2} y {M3}.
He hablado con {M1} de {O2} esta mañana.
Puede contactar con {M1} en el {TEL} o en {E1}.
{M1} está de baja hasta el {D}; le cubre {M2}.
{M1} fue contratad{x1:o|a} por {O1} en {YEAR} como {R1}.
{P1}, nacid{x1:o|a} el {D} en {V1}, reside en {V2}.
{P1}, con domicilio en {ST}, {ZIP} {V1}, es administrador{x1:|a} de {O1}.
La empresa {O1}, con sede en {ST}, {V1}, está representada por {TP1}.
{O1} y {O2} firmaron un acuerdo en {V1} el {D}.
{O2} ha abierto oficinas en {V1} y {V2}.
{O3} entregó el pedido de {O2} en {V1}.
{M1} trabajó {N} años en {O1}, en {V1}, antes de pasar a {O2}.
Asistieron {P1}, {P2} y {P3}.
{P1} y {P2} excusan su asistencia.
{M1} abre la sesión a las {H}.
{M1} señala que {M2} no recibió el documento.
{M2} responde a {M1} que {TOPIC} no está previsto.
El expediente {REF} lo lleva {M1}.
{F1}, ¿puedes {TASK} antes del {DAY}?
{F1} me dijo que {F2} no vendría el {DAY}.
Estoy de acuerdo con {F1} y con {F2}.
Esperamos la respuesta de {M1} y la firma de {M2}.
Nos complace anunciar el nombramiento de {P1} como {R1}.
{P1} sustituye a {P2}, que se jubila el {D}.
Yo, {P1}, certifico que {P2} trabaja en {O1} desde el {D}.
La evaluación anual de {M1} la hizo {M2} el {D}.
{M1} solicita vacaciones del {D} al {D}.
Se ha sancionado a {TP1} con fecha {D}.
{M1} declaró haber visto a {M2} hacia las {H}.
La letrada {P1} representa a {O1}.
El Dr. {L1} examinó a {TP2} el {D}.
El profesor {P1}, de la {ORGUNI}, hablará sobre {TOPIC}.
{L1} y {L2} harán la presentación el {D}.
{L1} coordina, {L2} redacta, {L3} revisa.
Responsable: {L1}. Colaboran: {L2}, {L3}.
(véase la nota de {L1} del {D})
Llamada de {M1} por {TOPIC}.
Redactado por {P1}, revisado por {P2} y aprobado por {P3}.
El {ACR}, {M1}, está de acuerdo con {M2}.
Nuestro director general, {P1}, recibió a {P2}, {R2} de {O2}.
«Tenemos que {TASK}», dijo {M1}.
«El mercado es difícil», explica {P1}, {R1} de {O1}.
Me llamo {P1} y soy {R1} en {O1}.
Gracias a {M1}, el {PRJ} avanza según lo previsto.
A diferencia de {M1}, {M2} prefiere esperar.
Ni {M1} ni {M2} estaban informados.
{O1} ha comprado {O2} por {EUR}.
{OS1} emplea a {NN} personas en {K} y en {RG}.
El despacho {ORGLAW} representa a la parte contraria.
Entregar en {ST}, {ZIP} {V1}.
En {K} la normativa es diferente.
Beneficiario: {U1}, concepto {REF}
Asistentes: {C1}; {C2}; {C3}
Firmado: {I1}, {I2}
{F1} vuelve de su permiso el {DAY}.
¡Bienvenid{x1:o|a} {P1} al equipo de {F2}!
La incidencia {REF} de {P1} se asignó a {P2}.
{M1} no puede entrar en {PROD}.
El paciente {TP1} fue derivado por el Dr. {L2}.
{TP1} estuvo ingresad{x1:o|a} en el {ORGHOSP} del {D} al {D}.
El {ORGTRIB} condena a {O1} a pagar {EUR} a {TP1}.
La lista incluye a {P1}, {P2}, {P3} y {P4}.
{L1} cree que es posible; {L2} lo duda.
Los señores {L1} compraron un piso en {V1}.
¿Ha recibido {M1} el correo de {M2}?
D. {P1} y Dña. {P2} comparecen ante el notario D. {P3}.
La hija de {M1}, {F2}, vive en {V1}.
""")

PLAIN = lines("""
El presente documento sustituye a la versión anterior.
Se aprueba el orden del día.
El Consejo de Administración aprobó el acta anterior.
La Dirección General y el Comité de Empresa llegaron a un acuerdo.
El {DEP} informará a todo el personal.
El Cliente abonará el Precio en un plazo de treinta días.
El Arrendador entrega las llaves al Arrendatario.
De conformidad con el artículo {NN} de la Ley {N}/{YEAR}, se notificará por escrito.
El importe total asciende a {EUR}, IVA no incluido.
Este es un mensaje automático, no responda.
Adjunto el acta de la última reunión.
El {PRJ} entra en la fase {N}.
Recomendamos {PROD} y {PROD}.
Haga clic en Archivo y luego en Guardar como.
Feliz Navidad y Próspero Año Nuevo.
El teletrabajo es posible {N} días a la semana.
La Responsable de Calidad revisa cada lote.
Las ventas crecieron un {PCT} en el primer trimestre.
Se exige inglés y francés; se valorará el alemán.
El servidor se reinició a las {H}.
Próximo paso: {TASK}.
Paciente sin fiebre ni dolor.
Diagnóstico principal: Neumonía. Tratamiento: Paracetamol, Amoxicilina.
Competencias: Excel, contabilidad, gestión de proyectos, Inglés.
No se tomó ninguna decisión sobre {TOPIC}.
La Sala estima parcialmente el recurso.
Horario de Atención al Público: de Lunes a Viernes.
""")

BASE = Pack(
    language="es",
    titles_m=items("Sr.; D.; Don; Señor; Sr. D."),
    titles_f=items("Sra.; Dña.; Doña; Señora; D.ª"),
    titles_any=items("Dr.; Dra.; Prof.; Lic.; Ing."),
    roles=[
        tuple(r.split("/")) if "/" in r else (r, r)
        for r in items("""director general/directora general; jefe de proyecto/jefa de proyecto; contable; ingeniero/ingeniera; abogado/abogada; responsable de recursos humanos;
director comercial/directora comercial; técnico/técnica; consultor/consultora; enfermero/enfermera; médico/médica; administrativo/administrativa; gerente; presidente/presidenta; secretario/secretaria; tesorero/tesorera; becario/becaria; Responsable de Calidad; CEO; notario/notaria; delegado sindical/delegada sindical; encargado/encargada""")
    ],
    departments=items(
        "departamento de Marketing; Recursos Humanos; Dirección General; departamento financiero; asesoría jurídica; Compras; Atención al Cliente; Informática; departamento comercial; Recepción; Logística; Calidad; Comité de Dirección"
    ),
    acronyms=items("CEO; RRHH; DG; CFO; IT; DPO; I+D; RSC; PRL; AMPA"),
    projects=items("Proyecto Alfa; proyecto Horizonte; Proyecto Fénix; Plan Futuro; proyecto Aurora; Proyecto Mercurio"),
    products=items(
        "Excel; Word; Teams; SharePoint; PostgreSQL; Windows 11; Python; SAP; Outlook; Jira; iPhone 15; Linux; Ibuprofeno; Zoom; Seat Ibiza"
    ),
    months=items("enero; febrero; marzo; abril; mayo; junio; julio; agosto; septiembre; octubre; noviembre; diciembre"),
    days=items("lunes; martes; miércoles; jueves; viernes; sábado; domingo"),
    dates=[
        "{day} de {month} de {year}",
        "{dd}/{mm}/{year}",
        "{day} de {month}",
        "{weekday} {day} de {month}",
        "{dd}-{mm}-{year}",
        "{year}-{mm}-{dd}",
    ],
    countries=items(
        "España; Francia; Portugal; Italia; Alemania; México; Argentina; Colombia; Perú; Chile; Marruecos; Estados Unidos; China; Venezuela; Ecuador; Reino Unido; Bolivia; Cuba; Rumanía"
    ),
    regions=items(
        "Andalucía; Cataluña; Galicia; Castilla y León; Aragón; País Vasco; Canarias; Extremadura; Asturias; Europa; Navarra; La Rioja; América Latina"
    ),
    streets=items(
        "calle Mayor; calle {NAME}; C/ {NAME}; avenida de {NAME}; Avda. de la Constitución; plaza de España; calle {PERSON}; paseo de la Castellana; C/ San {NAME}; calle del Carmen; Plaza {NAME}; Ronda de {NAME}"
    ),
    street_order="{street}, {n}",
    postcode="#####",
    org_real=items(
        "Telefónica; Repsol; Iberdrola; BBVA; Banco Santander; Inditex; Zara; Mercadona; Iberia; Renfe; Correos; Endesa; Mapfre; CaixaBank; El Corte Inglés; Seat; Google; Microsoft; Agencia Tributaria; Seguridad Social; Cruz Roja; CSIC; Comisión Europea; UGT; CCOO; ONU; Pemex; Bimbo; IBM; Deloitte"
    ),
    org_patterns=items(
        "{W}; {W}; {W}; {W} Consultores; {W} Tecnologías; {W} Logística; Grupo {W}; {N} e Hijos; Hermanos {N}; Construcciones {N}; Talleres {N}; Inmobiliaria {N}; Bodegas {N}; {N} y {N}; Bufete {N}; Panadería {N}; Fundación {N}; Ayuntamiento de {V}; Universidad de {V}; Hospital de {V}; Banco {N}; Editorial {N}; Transportes {N}; {N} Abogados; {W} Energía; Clínica {N}; Farmacia {N}; Colegio {G} {N}; Real {V}; Hotel {N}"
    ),
    legal_forms=items("S.A.; S.L.; SL; SA; S.L.U.; S. de R.L. de C.V.; S.A.S.; S.C."),
    topics=items(
        "el plan de formación; la nueva web; el presupuesto; la política de teletrabajo; la protección de datos; el calendario de vacaciones; la migración a {PROD}; la auditoría interna; la renovación del contrato; la mudanza de la oficina; la licitación; la satisfacción del cliente; el retraso de la entrega; el {PRJ}; la factura {REF}; el litigio pendiente"
    ),
    tasks=items(
        "preparar el presupuesto; llamar al cliente; redactar el acta; actualizar el calendario; convocar una reunión; enviar la oferta; revisar las facturas; avisar a {M}; enviar el expediente a {M}; reservar la sala; instalar {PROD}; hablar con {M}; firmar el contrato; llamar a {O}; reducir los costes un {PCT}; viajar a {V}; analizar los resultados"
    ),
    sentences=SENTENCES,
    plain=PLAIN,
    headings=items(
        "orden del día; introducción; antecedentes; objetivos; conclusiones; próximos pasos; acuerdos; anexo; presupuesto; resumen; recomendaciones; análisis de riesgos; informe anual; acta de la reunión; nota interna; ficha de datos; objeto del contrato; duración; confidencialidad; resolución; responsabilidad; experiencia laboral; formación; competencias; metodología; resultados; calendario; equipo del proyecto; ruegos y preguntas; plan de acción; condiciones generales; aviso legal; datos del paciente"
    ),
    greetings=lines("""
        Hola {F1}:
        Hola, {F1}:
        Estimado Sr. {L1}:
        Estimada Sra. {L1}:
        Estimado {F1}:
        Querida {F1}:
        Buenos días:
        Muy señores míos:
        {F1}:
        Buenos días, {F1}:
        """),
    closings=lines("""
        Saludos,
        Un saludo,
        Atentamente,
        Saludos cordiales,
        Un abrazo,
        Gracias, {F2}
        Quedo a su disposición.
        Reciba un cordial saludo,
        """),
    labels={
        "actions": items("Acciones; Tareas; Pendiente; Próximos pasos; TODO"),
        "date": items("Fecha; Fecha de la reunión; Fecha de alta"),
        "place": items("Lugar; Sala; Sede"),
        "present": items("Asistentes; Presentes; Participantes; Equipo"),
        "absent": items("Ausentes; Excusan su asistencia"),
        "author": items("Autor; Redactado por; Secretario; Elaborado por; Levanta acta"),
        "manager": items("Responsable; Jefe; Director; Tutor; Coordinadora"),
        "to": items("Para; A; A la atención de; Destinatario"),
        "from": items("De; Remitente"),
        "checked": items("Revisado por; Aprobado por; Visto bueno; Validado por"),
        "subject": items("Asunto; Tema; Ref."),
        "version": items("Versión; Revisión"),
        "contact": items("Contacto; Persona de contacto; Gestor; Interlocutor"),
        "surname": items("Apellidos; Apellido; APELLIDOS; Primer apellido"),
        "given": items("Nombre; NOMBRE; Nombre de pila"),
        "name": items("Nombre y apellidos; Nombre; Paciente; Cliente; Empleado; Candidato; Titular; Solicitante; Alumno; Inquilino"),
        "maiden": items("Apellido de soltera; Segundo apellido"),
        "address": items("Dirección; Domicilio; Dirección de entrega"),
        "city": items("Ciudad; Localidad; Población; Municipio"),
        "birthplace": items("Lugar de nacimiento; Natural de"),
        "country": items("País; País de nacimiento"),
        "company": items("Empresa; Sociedad; Proveedor; Razón social; Cliente"),
        "role": items("Cargo; Puesto; Profesión; Función"),
        "department": items("Departamento; Área; Servicio"),
        "email": items("Correo electrónico; Email; E-mail"),
        "phone": items("Teléfono; Tel.; Móvil"),
        "reference": items("Referencia; Expediente; N.º de cliente; NHC; DNI"),
        "amount": items("Importe; Total; Salario; Precio"),
        "nationality": items("Nacionalidad"),
        "nationalities": items("española; Española; marroquí; colombiana; francesa"),
        "doctor": items("Médico; Médico responsable; Doctor"),
        "emergency": items("Persona de contacto; Cónyuge; Representante legal; Tutor legal"),
        "interviewer": items("Entrevistador; Moderadora; Entrevista realizada por"),
        "interviewee": items("Entrevistado; Entrevista a; Participante"),
        "minutes": lines("""
            ACTA DE LA REUNIÓN
            Acta de la reunión del {D}
            Reunión {PRJ}
            """),
        "signed": lines("""
            En {V1}, a {D}\\n{P1}
            Por {O1}: {P1}\\nPor {O2}: {P2}
            Fdo.: {P1}
            Fdo. {P1}          Fdo. {P2}
            """),
        "place_date": lines("""
            {V1}, {D}
            En {V1}, a {D}
            {D}
            """),
        "copy": items("Cc; CC; Con copia a"),
        "mail_from": items("De; From"),
        "mail_to": items("Para; To"),
        "mail_date": items("Fecha; Enviado; Enviado el"),
        "speakers": items("Entrevistador; Entrevistada; Pregunta; Respuesta; Moderador; Participante 1; Presidente; Testigo; Médico"),
        "contract": lines("""
            CONTRATO DE PRESTACIÓN DE SERVICIOS\\n\\nDe una parte, {O1}, con domicilio en {ST}, {ZIP} {V1}, representada por {TP1}, {R1};\\nde otra, {O2}, representada por {TP2}.
            CONTRATO DE TRABAJO\\n\\nREUNIDOS\\n{TP1}, en representación de {O1}, y {TP2}, con domicilio en {ST}, {V1}.
            CONTRATO DE ARRENDAMIENTO\\n\\nArrendador: {P1}\\nArrendatarios: {P2} y {P3}\\nVivienda: {ST}, {ZIP} {V1}
            """),
        "article": items("Cláusula; Artículo; CLÁUSULA"),
        "product": items("Producto; Artículo; Descripción"),
        "number": items("Cantidad; N.º; Edad"),
    },
    speech=lines("""
Hola, {F1}, gracias por recibirme.
Trabajo con {M1} desde hace {N} años.
Mi jefe es {M1}.
¿Puede presentarse?
Me llamo {P1} y soy {R1} en {O1}.
Sí, claro.
No, la verdad es que no.
No me acuerdo.
Antes estaba en {V1}, en {O2}.
{F1} me enseñó todo.
¿Conocía entonces a {M1}?
¿{M1}? Sí, nos veíamos todos los {DAY}.
Lo hablamos con {M1} y con {M2}.
Nací en {V1} y crecí en {V2}.
Mi mujer, {F1}, trabaja en {V1}.
Gracias, {F1}. {F2}, ¿quiere añadir algo?
Como decía {M1}, hay que {TASK}.
Señor {L1}, ¿lo confirma?
Estaban {F1}, {F2} y creo que {L3}.
"""),
    chat=lines("""
hola {F1}!
buenos días a todos
{F1} puedes mirar esto?
por mí bien
@{F1} ya está el archivo
lo hablo con {M1} y te digo
gracias {F1} :)
{F1} está de vacaciones hasta el {DAY}
quién tiene el número de {M1}?
es en {O1}, en {V1}
ha llamado {M1}, hay que {TASK}
alguien ha visto a {F1}?
esperamos a {F1} y a {F2}
pregunta a {L1}
quién es {P1}?
"""),
    quote_intro=lines("""
        El {D} a las {H}, {P1} escribió:
        El {D}, {P1} <{E1}> escribió:
        De: {P1}\\nEnviado: {D} {H}\\nPara: {P2}\\nAsunto: RE: {TOPIC}
        """),
    clauses=lines("""
El objeto del presente contrato es la prestación de servicios por {O2} a {O1}.
El contrato entra en vigor el {D} y tendrá una duración de {N} meses.
El Proveedor designa a {TP1} y el Cliente a {TP2}.
El Cliente pagará {EUR} en treinta días.
El Trabajador prestará servicios en {V1} a las órdenes de {TP1}, {R1}.
Las Partes se someten a los Juzgados de {V1}.
Las notificaciones se dirigirán a {TP1}, {ST}, {ZIP} {V1}.
{P1} posee el {PCT} y {P2} el {PCT} de {O1}.
"""),
    blocks=blocks("""
CERTIFICADO DE EMPRESA

{TP1}, {R1} de {O1}, CERTIFICA que {TP2}, con domicilio en {ST}, {ZIP} {V1}, trabaja en esta empresa desde el {D}.

{V2}, {D}
Fdo.: {P1}
---
CURRÍCULUM VÍTAE
{P1}
{ST}, {ZIP} {V1}
{TEL} - {E1}
EXPERIENCIA
2019-2024 {R1}, {O1}, {V1}
2015-2019 {R2}, {O2}, {V2}
Referencias: {P2} ({O1}), {P3}
---
FACTURA {REF}
Fecha: {D}
{O1}, {ST}, {ZIP} {V1}
Cliente: {TP1}, {ST}, {ZIP} {V2}
{N} x {PROD}: {EUR}
Contacto: {P2}
---
INFORME CLÍNICO
Nombre: {F1}
Apellidos: {L1}
Domicilio: {ST}
Localidad: {V1}
Médico: {P2}
El paciente acude al {ORGHOSP} acompañado de su esposa, {F3}. Valorado por la Dra. {L4}.
---
{ORGTRIB}
Sentencia de {D}
Demandante: {TP1}. Abogado: {P2}
Demandada: {O1}, representada por {TP3}
Antecedentes: {TP1} prestaba servicios en {V1} para {O1}. {T3} le comunicó el despido el {D}.
"""),
    institutions={
        "ORGUNI": items("Universidad de {V}; Universidad Complutense; Universidad Politécnica de {V}; Universidad {N}"),
        "ORGHOSP": items("Hospital de {V}; Hospital {G} {N}; Clínica {N}; Hospital Universitario de {V}"),
        "ORGTRIB": items("Juzgado de lo Social n.º 3 de {V}; Tribunal Superior de Justicia de {V}; Audiencia Provincial de {V}"),
        "ORGLAW": items("{N} Abogados; Bufete {N}; {N} & {N}; {N} y Asociados"),
    },
    phone=["+34 ### ### ###", "6## ## ## ##", "9# ### ## ##"],
    and_word="y",
)

PACK = enriched(BASE, es_more)
