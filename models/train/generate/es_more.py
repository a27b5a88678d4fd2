"""Spanish: further sentences by field of work, and what looks like a name and is none. All was written for this project."""

from .pack import blocks, items, lines

PHRASES = {
    "EDIF": items("[LOC estación de {V}]; [LOC plaza de {N}]; [LOC polígono industrial {W}]; [LOC puente de {N}]; [LOC aeropuerto de {V}]; [LOC estadio {N}]; [LOC iglesia de San {G}]; [LOC edificio {W}]; [LOC parque {G} {N}]; [LOC urbanización Los {W}]"),
    "PRENSA": items("[ORG El País]; [ORG El Mundo]; [ORG La Vanguardia]; [ORG Diario de {V}]; [ORG EFE]; [ORG Radio {W}]; [ORG RTVE]"),
    "HACE": lines("""
        lo reconoció
        le llamó por teléfono
        se encarga
        no vendrá
        no estaba
        ha dimitido
        está de acuerdo
        se equivocó de fecha
        conoció a {M2}
        sustituye a {M2}
        acusa a {M2}
        trabaja para {O2}
        vive en {V2}
        viene de {K}
        se casó con {F2}
        tiene dos hijos, {F2} y {F3}
        dejó {OS2} en {YEAR}
        espera junto a {EDIF}
        no sabe nada de {TOPIC}
        escribió a {M2}
        fue visto con {M2}
        quiere {TASK}
        debe {TASK}
        promete {TASK}
        lee {PRENSA}
        opina como {M2}
    """),
    "QUIEN": lines("""
        {M1}
        {M1}
        {L1}
        {F1}
        {P1}
        {M1}, {R1},
        {M1} ({OS1})
        {P1}, de {AGE} años,
        un tal {L1}
        mi compañera {F1}
        el pequeño {F1}
        la familia {L1}
        {M1}, a quien {M3} conoce,
        el equipo de {L1}
        don {P1}
        también {F1}
        {NICK}
    """),
}  # fmt: skip
RANKS = items(
    "don; doña; D.; D.ª; Don; Doña; general; capitán; coronel; comandante; teniente; sargento; padre; Padre; sor; Sor; fray; hermano; hermana; monseñor; Mons.; juez; jueza; ministro; ministra; alcalde; alcaldesa; presidente; maestro; sir; lord; Ilmo. Sr.; Excma. Sra.; tío; tía; Arq.; Abg.; Mtro.; C."
)
RANKS.remove("C.")
NICKNAMES = items(
    "Paco; Pepe; Pepa; Lola; Concha; Chelo; Manolo; Nacho; Quique; Kike; Toño; Toni; Chema; Txema; Patxi; Iñaki; Beto; Chucho; Lupe; Charo; Maribel; Maite; Merche; Nando; Rafa; Santi; Fede; Javi; Dani; Guille; Juanma; Josema; Pili; Mari; Loli; Tere; Moncho; Pancho; Cuca; Perico; Curro; Fito; Lalo; Memo; Nano; Tito; Yoli; Vero"
)
ORG_PATTERNS = items(
    "{W} España; {W} Energía; {W} Seguros; Banco {W}; Banco de {V}; Caja {W}; Talleres {N}; Hermanos {N}; Bodegas {N}; Construcciones {N}; Transportes {N}; Farmacia {N}; Panadería {N}; Clínica {N}; Ayuntamiento de {V}; Diputación de {V}; Junta de {W}; Juzgado de {V}; Audiencia de {V}; Comisaría de {V}; Universidad de {V}; IES {G} {N}; Colegio {N}; CEIP {N}; Instituto {W}; Fundación {N}; Asociación {W}; Asociación de Vecinos de {V}; Peña {W}; Club {W}; CD {V}; {V} CF; Real {V}; Atlético {V}; Cámara de Comercio de {V}; Sindicato {W}; {A}; {A} España; Grupo {N}; {N} e Hijos; {N} y Cía; Editorial {N}; Diario {W}; Radio {V}; Cooperativa {W}; Bar {N}; Hotel {N}; Residencia {W}; Parroquia de San {G}; Hermandad de {W}; Policía Local de {V}; Comunidad de Regantes de {V}; Inmobiliaria {N}; Gestoría {N}"
)
ORG_REAL = items(
    "Telefónica; Iberdrola; Repsol; Endesa; Naturgy; Inditex; Zara; Mercadona; El Corte Inglés; Santander; BBVA; CaixaBank; Sabadell; Mapfre; Renfe; Iberia; AENA; Correos; SEPE; Agencia Tributaria; Seguridad Social; INE; CSIC; Guardia Civil; Policía Nacional; Congreso de los Diputados; Senado; Tribunal Supremo; Tribunal Constitucional; Ministerio de Sanidad; Generalitat; Junta de Andalucía; CCOO; UGT; CGT; PSOE; PP; Vox; Podemos; ONCE; Cruz Roja; Cáritas; Real Madrid; FC Barcelona; RTVE; Pemex; Bimbo; Cemex; UNAM; Bancolombia; ONU; Unión Europea; Seat; Danone; Leroy Merlin"
)
REGIONS = items(
    "Cataluña; Galicia; Asturias; Cantabria; Navarra; Aragón; Extremadura; Castilla y León; Castilla-La Mancha; Comunidad Valenciana; Región de Murcia; País Vasco; Bizkaia; Canarias; Mallorca; Ibiza; Tenerife; La Rioja; Alpujarra; Patagonia; Yucatán; Jalisco; Antioquia; América Latina; Magreb; El Bierzo"
)

THEMES = {
    "lugares": lines("""
El [ORG Ayuntamiento de {V}] y la [ORG Diputación de {V}] pagan a medias.
El [ORG Ministerio de {W}] no ha contestado a {T1}.
La [ORG Policía Local de {V}] cortó la [LOC calle {N}].
De {V1} a {V2} y luego a {V3}.
{RG} y {RG} siguen en alerta.
La [ORG {A}] se fusiona con la [ORG {A}].
Entrega: {O1}, {ST}, {ZIP} {V1}, {K}
Piso en la [LOC avenida de {N}], {V1}.
{P1} enseña en la [ORG Universidad de {V}].
El sindicato [ORG {A}] apoya a los conductores de [ORG Autobuses {N}].
Vivió en {V1}, {V2} y {V3}.
El [ORG Hospital de {V}] trasladó a {T1} a {V2}.
La [ORG Fundación {N}] ayuda al [ORG Colegio {N}].
Quedamos junto a {EDIF}, no junto a {EDIF}.
La planta de {V1} abastece a [ORG {W}] y a [ORG Hermanos {N}].
"""),
    "personal": lines("""
A la reunión acudió {P1}, acompañad{x1:o|a} de {P2}, delegado sindical.
Vacaciones concedidas: {L1}, {L2}. Denegadas: {L3}.
¿Quién sustituye a {F1} mientras {F2} está de baja?
{TP1} ha presentado una queja contra {TP2}.
{F1} y {F2} empiezan el lunes; {F3}, una semana después.
Tras {N} años en {OS1}, {P1} se jubila.
La candidatura de {C1} ha sido rechazada.
Baja: {F1}. Formación: {F2} y {L3}.
El comité de empresa, representado por {M1}, pide una auditoría.
El contrato de {P1} lo firmó {F2}.
Tutor: {P1}. Becaria: {F2} {L2}.
Subida de sueldo a {L1}: {EUR}. {L2}: pendiente.
El despido de {T1} fue declarado improcedente.
A {L1} lo trasladan a {V1}; a {L2}, a {V2}.
"""),
    "derecho": lines("""
Comparece ante mí, Notario de {V1}, {TP1}, vecin{x1:o|a} de {V2}, con domicilio en {ST}.
El letrado {P1} actúa en nombre de {O1}.
El testigo {L1} declaró que {F2} conducía el coche.
Detenido: {XF1}. Víctima: {P2}. Testigos: {P3} y {P4}.
El agente {L1} se personó junto a {EDIF}.
Los cónyuges {L1} venden la finca a {P2}.
El finado, {P1}, deja dos hijos, {F2} y {F3}.
La magistrada {P1} ha citado a {P2}.
Arrendador: {P1}. Arrendataria: {P2}.
{L1} niega conocer a {NICK}.
En autos {L1} contra {L2} se dictó sentencia.
La Fiscalía pide {N} meses para {P1}.
El procurador {T1} recurre en nombre de {T2}.
Se condena a {O1} a pagar {EUR} a {T1}.
"""),
    "salud": lines("""
{T1}, de {AGE} años, fue derivad{x1:o|a} por el Dr. {L2}.
Turno de noche: {T1} tranquilo, {T2} con fiebre, {T3} de alta.
La enfermera {F1} avisó al doctor {L2}.
{F1} cuenta que {F2} le pega.
La madre, {P1}, vive en {V1}; el padre, {P2}, en {K}.
Familiares: {P1} (hija), {F2} (nieto)
{F1} y {F2} van al [ORG CEIP {N}].
Trabajadora social: {F1}. Educador: {T2}.
Operó la doctora {L1}, con la ayuda de {L2}.
Médico de cabecera: {P1}, centro de salud de {V1}
{F1} quiere volver con {F2} a {V1}.
La familia {L1} recibe ayuda de [ORG Cáritas].
Informe dictado por {I1}
"""),
    "comercio": lines("""
{O1}, Apartado de Correos {NN}, {ZIP} {V1}
Ha llamado {F1}, de {O1}, por la factura.
Nuestras tiendas de {V1}, {V2} y {V3} cierran en agosto.
[ORG Danone], [ORG {W}] y [ORG {N} e Hijos] son clientes nuestros.
El consejo de {O1} nombró a {P1} y a {P2}.
Conductor: {L1}. Ruta: {V1}-{V2}.
Paquete entregado a {T1} en {ST}.
El jefe de obra, {P1}, critica el trabajo de {O2}.
Turno de mañana: {L1}, {L2}; turno de tarde: {L3}
Transferencia de {U1} a favor de {U2}
El asesor fiscal {P1} lleva las cuentas de {O1}.
Lote {N}: {O1}. Lote {N}: desierto.
El administrador [ORG Fincas {N}] convoca a {L1}, {L2} y {L3}.
{O1} abrirá una fábrica en {V1}, junto al [LOC polígono {W}].
Envíe el pedido a la atención de {TP1}.
"""),
    "prensa": lines("""
{P1} acusa a {P2} de mentir a los vecinos de {V1}.
«Nadie me avisó», dijo {L1}.
{L1}, de {AGE} años, nació en {V1} y creció en {K}.
Según {PRENSA}, {O1} quiere comprar {O2}.
Goles: {L1}, {L2} y {L3}
[ORG {V} CF] {N} - [ORG CD {V}] {N}
La escritora {P1} vive entre {V1} y {V2}.
Texto: {P1}. Fotos: {P2} / {PRENSA}
El exministro {P1} salió sin hacer declaraciones.
El [LOC Ebro] se desborda a su paso por {V1}.
Dirección: {P1}. Reparto: {P2}, {P3} y {P4}.
{L1} ({YEAR}) discrepa de {L2} y {L3}.
El entrenador {L1} deja a {L2} en el banquillo.
"""),
    "gente": lines("""
{F1} y {F2} anuncian el nacimiento de {F3}.
Rogad por el alma de {P1}. Su esposa, {F2}, e hijos, {F3} y {F4}.
¡Feliz cumpleaños, {F1}! Besos de {F2}, {F3} y los niños.
¿Viene {F1} o solo {F2}?
Pues mira, {F1}, yo le dije a {F2} que no.
La {F1} y el {F2} también estaban.
A {L1} no lo veo desde lo de {V1}.
Le llaman {NICK}, pero se llama {F1}.
{F1} {F2} {F3} ¿venís?
Coche 1: {F1}, {F2}. Coche 2: {F3}, {L4}.
Pregunta a {F1} o a {L2}.
Mi abuela {F1} era de {V1}.
El padre {F1} bautizará a {F2} en {V1}.
Gracias a {F1}, {F2}, {F3} y a la familia {L4}.
"""),
    "giros": lines("""
{QUIEN} {HACE}.
{QUIEN} {HACE}.
{QUIEN} {HACE}, pero {M2} no.
Ayer {QUIEN} {HACE}.
En {V1}, {QUIEN} {HACE}.
Creo que {QUIEN} {HACE}.
«{QUIEN} {HACE}», dice {M2}.
¿Es verdad que {F1} {HACE}?
Si {L1} {HACE}, avisa a {F2}.
{DAY}: {QUIEN} {HACE}
Nota: {QUIEN} {HACE}
Según {M3}, {QUIEN} {HACE}.
¡{F2}, {F1} {HACE}!
"""),
    "mezcla": lines("""
El Arrendatario, {P1}, y el Avalista, {P2}, firman ante el Arrendador.
La Directora General, {P1}, y el Jefe de Compras, {L2}, lo aprobaron.
{F1} abrió Excel y {F2} reinició Teams.
El fallo de QueryEngine es para {F1}; el de TokenStore, para {L2}.
{USR1} bloqueado, desbloqueado por {F2}.
En abril viene {F1}; en mayo, {F2}.
El Dr. {L1} sospecha una enfermedad de Parkinson.
Curso de RGPD: {L1}, {L2} hecho; {L3} pendiente.
Señora Presidenta, {P1} pide la palabra.
El herrero se llama {L1} y el pastor, {L2}.
"""),
}

PLAIN = lines("""
El Arrendador entrega la Vivienda al Arrendatario.
El Proveedor garantiza la Calidad de los Bienes.
La Directora General y el Jefe de Compras informaron al Consejo.
El Presidente abre la Junta General Ordinaria.
El rey, el conde y el caballero son piezas del juego.
El herrero, el pastor y el molinero
El gallo blanco, el lobo y el cordero
Lunes y martes cerrado; domingo abierto.
Enero, mayo y agosto son meses tranquilos.
Semana Santa, Navidad y Reyes
Estimados compañeros:
Estimado cliente:
Muy señores míos:
Señor Presidente, señorías:
Atentamente, el Equipo de Soporte
Enviado desde mi iPhone
Archivo > Guardar como > Elegir carpeta
Excel, Teams y Outlook no funcionan.
ReportBuilder llama a QueryEngine y escribe en TokenStore.
La variable userName está vacía.
Se valoran Kubernetes, Docker y Python.
Sin fiebre ni disnea. TA 120/80, ECG normal.
Ibuprofeno 400 mg, Omeprazol 20 mg, Metformina dos veces al día.
Enfermedad de Crohn, síndrome de Down, mal de Alzheimer
Teorema de Pitágoras, efecto Doppler, campana de Gauss
Artículo {N} de la Ley Orgánica de Protección de Datos
Real Decreto {NN}/{YEAR}, de {D}
Considerando que la demanda es admisible;
FALLO: Se desestima el recurso.
Cláusula {N}. Duración del Contrato
Nombre y apellidos: ____________
Firma del Solicitante:
Lugar, fecha y firma
Nombre    Apellidos    DNI
Asunto: Informe mensual
Para: Todo el Personal
Error 404: Página No Encontrada
Pulse Intro para continuar
Todos los derechos reservados
Capítulo {N}: Primeros pasos
Tabla {N}: Resultados por trimestre
Competencias: Liderazgo, Trabajo en Equipo, Orden
Español, Inglés, Árabe y Francés
Tortilla Española, Ensalada César, Crema Catalana
Una botella de Rioja y un queso Manchego
Pastor Alemán, Galgo y Bulldog Francés
La borrasca Filomena dejó nieve.
El servidor Zeus se ha reiniciado.
Pregunta a Siri, a Alexa o a ChatGPT.
El RGPD y la LOPD se aplican.
El CEO, la CFO y RRHH asistirán.
Sí, doctor.
Gracias, señora.
Papá y mamá llegan mañana.
La abuela ha llamado.
Buenos días a todos:
Hola a todas,
Rosa, clavel y margarita: tres flores.
Esperanza, paz y alegría
Consuelo y amparo para los afectados
Norte, Sur, Este, Oeste
""")
HEADINGS = items(
    "Orden del Día; Acta de la Reunión; Informe de Alta; Antecedentes de Hecho; Fundamentos de Derecho; Contrato de Arrendamiento; Declaración de Testigo; Política de Privacidad; Pliego de Condiciones; Lista de Precios; Albarán de Entrega; Notas de la Versión; Problemas Conocidos; Primeros Pasos; Menú del Día; Circular a las Familias; Preguntas Frecuentes; Descripción del Puesto; Plan de Formación; Misión y Valores; Ficha Técnica; Parte de Incidencias; Hoja de Ruta; Cuadro de Mando; Certificado de Empadronamiento"
)
NAMED_HEADINGS = lines("""
Entrevista a {P1}
Declaración de {TP1}
Caso {L1} contra {O1}
Visita a {V1}
Familia {L1}
{P1}
{F1} y {F2}
Sede de {V1}
Homenaje a {P1}
{O1}: balance del año
""")
SHOUTS = lines("""
ACTA DE LA JUNTA GENERAL
CONFIDENCIAL - NO DIFUNDIR
PROHIBIDO FUMAR
ATENCIÓN: SUELO MOJADO
ESPACIO RESERVADO A LA ADMINISTRACIÓN
CONDICIONES GENERALES DE VENTA
EN NOMBRE DE SU MAJESTAD EL REY
RELLENE CON MAYÚSCULAS
DIRECCIÓN DE RECURSOS HUMANOS
EL ARRENDADOR Y EL ARRENDATARIO
ÚLTIMO AVISO DE PAGO
VENCE EL {D}
GRANDES REBAJAS DE VERANO
EN CASO DE EMERGENCIA LLAME AL 112
NOMBRE Y DIRECCION DEL SOLICITANTE
COMITE DE DIRECCION
""")
TERMS = items(
    "Acreedor; Arrendador; Arrendatario; Avalista; Beneficiario; Cedente; Comprador; Contratista; Deudor; Encargado; Entregable; Fianza; Fuerza Mayor; Garantía; Licencia; Mandante; Plazo; Proveedor; Usuario; Vendedor; Angina; Asma; Bronquitis; Fiebre; Migraña; Ibuprofeno; Insulina; Morfina; Benceno; Cloro; Hierro; Zinc; Balance; Caja; Factura; Nómina; Cemento; Grava; Ladrillo; Tornillo; Válvula; Viga; Valor; Paciencia; Respeto; Paz"
)
GOODS = items(
    'Papel A4 80 g; Bolígrafo azul; Grapadora; Pantalla Dell 24"; Ratón Logitech M185; Lámpara Stella; Silla Oslo; Café molido; Agua mineral; Queso Manchego; Tortilla Española; Ensalada César; Tarta de Santiago; Vino de Rioja; Taladro Bosch; Martillo; Pintura blanca 10 l; Tubo de cobre 15 mm; Estantería Billy; Mesa Victoria; Guantes de nitrilo; Termómetro digital; Botas de agua; Camisa Oxford; Chaqueta Harrington; Tienda de campaña; Licencia Office 365; Desplazamiento; Mano de obra; Envío; Tarjeta regalo; Pizza Margarita; Bravas; Crema Catalana'
)
SCREEN = items(
    "Archivo; Edición; Ver; Insertar; Formato; Herramientas; Ventana; Ayuda; Guardar; Guardar como; Abrir; Imprimir; Deshacer; Iniciar sesión; Cerrar sesión; Registrarse; ¿Olvidó su contraseña?; Mi Cuenta; Panel; Bandeja de entrada; Borradores; Enviados; Papelera; Añadir a la Cesta; Pagar; Siguiente; Atrás; Cancelar; Aceptar; Sí; No; Aceptar Cookies; Política de Privacidad; Descargar PDF; Actualización disponible; Reiniciar ahora; Panel de Control; Añadir Usuario; Eliminar Fila; Ordenar por Fecha; Sesión caducada; Campo obligatorio; Modo Oscuro; Idioma: Español"
)
SPEECH = lines("""
Soy {F1}.
Dime, {F1}.
¿Era {F1} o {F2}?
Ese fue {L1}, yo no.
{F1}, ¿lo puedes repetir?
Me llaman {NICK}.
Mi madre, {F1}, se fue cuando yo tenía {N} años.
Antes trabajaba en {O1}, en {V1}.
Estaban {F1}, {F2} y creo que {L3}.
Pregunta a {L1}.
Pues no sé, la verdad.
Bueno, vale, venga.
""")
CHAT = lines("""
{F1} estás?
{F1} {F2} comemos?
vale {F1}
gracias {F1}!
@{F1} @{F2} qué os parece?
te busca {L1}
pregunta a {NICK} o a {F2}
{F1} se unió al grupo
{P1} salió del grupo
jajaja
ahora vuelvo
es {USR1} creo
{F1} sí, {F2} no
""")
BLOCKS = blocks("""
LISTA DE ASISTENCIA

Apellidos\tNombre\tFirma
{X1}\t{F1}\t
{X2}\t{F2}\t
{X3}\t{F3}\t
---
Grupo A
{F1}
{F2}
{F3}

Grupo B
{F4}
{F5}
{L6}
---
Apellidos, Nombre
{C1}
{C2}
{C3}
{C4}
---
DECLARACIÓN

Apellidos: {X1}
Nombre: {F1}
Domicilio: {ST}, {ZIP} {V1}

El {D}, sobre las {H}, estaba con {F2} y {F3} en {V2}. Vi a {L4}. A {F4} lo llaman {NICK}.

Leído y conforme: {P1}
Instructor: agente {L5}
---
Siglas: {INI1} = {P1}; {INI2} = {P2}

{INI1}: ¿Empezamos, {F2}?
{INI2}: Sí. {L3} no puede venir.
{INI1}: ¿Y {F4}?
{INI2}: {F4} está en {V1}.
---
Turnos
Lun\t{F1}\t{F2}
Mar\t{F3}\t{F4}
Mié\t{F1}\t{L5}
Jue\tlibre
""")
