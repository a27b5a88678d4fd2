"""Portuguese: further sentences by field of work, and what looks like a name and is none. All was written for this project."""

from .pack import blocks, items, lines

PHRASES = {
    "EDIF": items("[LOC estação de {V}]; [LOC praça de {N}]; [LOC zona industrial de {V}]; [LOC ponte {N}]; [LOC rotunda de {N}]; [LOC estádio {N}]; [LOC igreja de São {G}]; [LOC avenida {N}]; [LOC urbanização {W}]; [LOC quinta do {N}]"),
    "JORNAL": items("[ORG Público]; [ORG Expresso]; [ORG Diário de Notícias]; [ORG Jornal de {V}]; [ORG Lusa]; [ORG Rádio {W}]; [ORG RTP]; [ORG Folha de S.Paulo]"),
    "FAZ": lines("""
        reconheceu-o
        telefonou-lhe
        trata disso
        não vem
        não estava
        demitiu-se
        concorda
        enganou-se na data
        encontrou {M2}
        substitui {M2}
        acusa {M2}
        trabalha para a {O2}
        vive em {V2}
        casou com {F2}
        tem dois filhos, {F2} e {F3}
        saiu da {OS2} em {YEAR}
        espera perto de {EDIF}
        nada sabe sobre {TOPIC}
        escreveu a {M2}
        foi visto com {M2}
        quer {TASK}
        deve {TASK}
        prometeu {TASK}
        lê o {JORNAL}
        disse que {M2} não vem
    """),
    "QUEM": lines("""
        {M1}
        {M1}
        {L1}
        {F1}
        {P1}
        {M1}, {R1},
        {M1} ({OS1})
        {P1}, de {AGE} anos,
        um tal {L1}
        {x1:o|a} {F1}
        {x1:o meu colega|a minha colega} {F1}
        a família {L1}
        {M1}, que {M3} conhece bem,
        a equipa de {L1}
        também {F1}
        {NICK}
    """),
}  # fmt: skip
RANKS = items(
    "D.; Dom; Dona; dona; Sr. Dr.; Sra. Dra.; Eng.; Enf.; padre; Padre; Frei; irmã; Irmã; cónego; Monsenhor; general; capitão; coronel; tenente; sargento; cabo; juiz; juíza; ministro; ministra; presidente; vereador; deputada; mestre; doutor; doutora; professor; professora; sir; lorde; tio; tia; Exmo. Sr.; Exma. Sra.; Adv."
)
NICKNAMES = items(
    "Zé; Tó; Quim; Chico; Nelo; Manel; Toninho; Zeca; Zezé; Nando; Beto; Betinho; Lena; Lurdes; Mena; Milú; Nini; Guida; Tina; Xana; Bia; Bela; Duda; Rita; Tito; Vasquinho; Kiko; Juca; Dudu; Cacá; Cris; Fafá; Gabi; Ju; Léo; Lu; Mari; Nanda; Rafa; Tati; Tiago; Vavá; Xico; Zinha; Didi; Pipo"
)
ORG_PATTERNS = items(
    "{W} Portugal; {W} Energia; {W} Seguros; Banco {W}; Banco de {V}; Caixa de Crédito de {V}; Oficinas {N}; Irmãos {N}; {N} & Filhos; Construções {N}; Transportes {N}; Farmácia {N}; Padaria {N}; Clínica {N}; Câmara Municipal de {V}; Junta de Freguesia de {V}; Santa Casa da Misericórdia de {V}; Tribunal de {V}; PSP de {V}; GNR de {V}; Universidade de {V}; Agrupamento de Escolas de {V}; Escola Secundária {G} {N}; Colégio {N}; Instituto {W}; Fundação {N}; Associação {W}; Associação de Moradores de {V}; Clube {W}; FC {V}; Sporting de {V}; União de {V}; Sindicato {W}; {A}; {A} Portugal; Grupo {N}; Editora {N}; Diário de {V}; Rádio {V}; Cooperativa {W}; Restaurante {N}; Hotel {N}; Lar {W}; Paróquia de São {G}; Bombeiros Voluntários de {V}; Imobiliária {N}; Adega {N}; Prefeitura de {V}; Secretaria de Saúde de {V}; Conselho Regional de {W}"
)
ORG_REAL = items(
    "EDP; Galp; Sonae; Jerónimo Martins; Pingo Doce; Continente; CTT; TAP; NOS; MEO; Altice; Millennium BCP; Caixa Geral de Depósitos; Novo Banco; Fidelidade; CP; ANA; RTP; SIC; TVI; Segurança Social; Autoridade Tributária; INE; GNR; PSP; Polícia Judiciária; Assembleia da República; Tribunal Constitucional; Ministério da Saúde; SNS; CGTP; UGT; PS; PSD; PCP; Bloco de Esquerda; Chega; Benfica; FC Porto; Sporting; Petrobras; Itaú; Bradesco; Embraer; Globo; USP; Correios; INSS; Cruz Vermelha; Cáritas; ONU; União Europeia; Danone; Deloitte; Lidl"
)
REGIONS = items(
    "Minho; Trás-os-Montes; Beira Alta; Beira Baixa; Alentejo; Algarve; Ribatejo; Madeira; Açores; Estremadura; Douro; Bahia; Minas Gerais; Paraná; Ceará; Rio Grande do Sul; Goiás; Amazonas; Cabo Verde; Benguela; África; Europa; América do Sul; Oeste"
)
REGIONS.remove("Oeste")

THEMES = {
    "lugares": lines("""
A [ORG Câmara Municipal de {V}] e a [ORG Junta de Freguesia de {V}] dividem a despesa.
O [ORG Ministério da {W}] não respondeu a {T1}.
A [ORG PSP de {V}] cortou a [LOC Rua {N}].
De {V1} a {V2}, depois até {V3}.
{RG} e {RG} continuam em alerta.
A [ORG {A}] funde-se com a [ORG {A}].
Entrega: {O1}, {ST}, {ZIP} {V1}, {K}
Apartamento na [LOC Avenida {N}], {V1}.
{P1} ensina na [ORG Universidade de {V}].
O sindicato [ORG {A}] apoia os motoristas da [ORG Rodoviária {N}].
Viveu em {V1}, {V2} e {V3}.
O [ORG Hospital de {V}] transferiu {T1} para {V2}.
A [ORG Fundação {N}] apoia a [ORG Escola Secundária {G} {N}].
Encontro perto de {EDIF}, não perto de {EDIF}.
A fábrica de {V1} fornece a [ORG {W}] e a [ORG Irmãos {N}].
"""),
    "pessoal": lines("""
À reunião compareceu {P1}, acompanhad{x1:o|a} por {P2}, delegado sindical.
Férias aprovadas: {L1}, {L2}. Recusadas: {L3}.
Quem substitui {F1} enquanto {F2} está de baixa?
{TP1} apresentou queixa contra {TP2}.
{F1} e {F2} começam na segunda, {F3} depois.
Após {N} anos na {OS1}, {P1} reforma-se.
A candidatura de {C1} foi recusada.
Baixa: {F1}. Formação: {F2} e {L3}.
A comissão de trabalhadores, representada por {M1}, pede uma auditoria.
O contrato de {P1} foi assinado por {F2}.
Orientador: {P1}. Estagiária: {F2} {L2}.
Aumento a {L1}: {EUR}. {L2}: pendente.
O despedimento de {T1} foi considerado ilícito.
{L1} vai para {V1}; {L2}, para {V2}.
"""),
    "direito": lines("""
Perante mim, Notário em {V1}, compareceu {TP1}, residente em {ST}, {V2}.
O advogado {P1} representa a {O1}.
A testemunha {L1} declarou que {F2} conduzia o carro.
Arguido: {XF1}. Ofendida: {P2}. Testemunhas: {P3} e {P4}.
O agente {L1} deslocou-se a {EDIF}.
O casal {L1} vende o imóvel a {P2}.
O falecido, {P1}, deixa dois filhos, {F2} e {F3}.
A juíza {P1} ouviu {P2}.
Senhorio: {P1}. Inquilina: {P2}.
{L1} nega conhecer {NICK}.
No processo {L1} contra {L2} foi proferida sentença.
O Ministério Público acusa {P1} de burla.
Condena a {O1} a pagar {EUR} a {T1}.
O solicitador {L1} juntou a procuração de {L2}.
"""),
    "saúde": lines("""
{T1}, de {AGE} anos, foi enviad{x1:o|a} pelo Dr. {L2}.
Turno da noite: {T1} calmo, {T2} com febre, {T3} com alta.
A enfermeira {F1} avisou o doutor {L2}.
{F1} conta que {F2} lhe bate.
A mãe, {P1}, vive em {V1}; o pai, {P2}, em {K}.
Familiares: {P1} (filha), {F2} (neto)
{F1} e {F2} andam na [ORG Escola Básica {N}].
Assistente social: {F1}. Educador: {T2}.
Operou a doutora {L1}, com ajuda de {L2}.
Médico de família: {P1}, centro de saúde de {V1}
{F1} quer voltar para casa de {F2}, em {V1}.
A família {L1} recebe apoio da [ORG Cáritas].
Relatório ditado por {I1}
"""),
    "comércio": lines("""
{O1}, Apartado {NN}, {ZIP} {V1}
Ligou {F1}, da {O1}, por causa da fatura.
As lojas de {V1}, {V2} e {V3} fecham em agosto.
[ORG Danone], [ORG {W}] e [ORG {N} & Filhos] são nossos clientes.
O conselho da {O1} nomeou {P1} e {P2}.
Motorista: {L1}. Percurso: {V1}-{V2}.
Encomenda entregue a {T1}, {ST}.
O encarregado da obra, {P1}, critica o trabalho da {O2}.
Turno da manhã: {L1}, {L2}; turno da tarde: {L3}
Transferência de {U1} a favor de {U2}
O contabilista {P1} trata das contas da {O1}.
Lote {N}: {O1}. Lote {N}: deserto.
A administração [ORG Condomínios {N}] convoca {L1}, {L2} e {L3}.
A {O1} vai abrir uma fábrica em {V1}, perto de {EDIF}.
Ao cuidado de {TP1}
"""),
    "imprensa": lines("""
{P1} acusa {P2} de mentir aos moradores de {V1}.
«Ninguém me avisou», disse {L1}.
{L1}, de {AGE} anos, nasceu em {V1} e cresceu em {K}.
Segundo o {JORNAL}, a {O1} quer comprar a {O2}.
Golos: {L1}, {L2} e {L3}
[ORG FC {V}] {N} - [ORG União de {V}] {N}
A escritora {P1} vive entre {V1} e {V2}.
Texto: {P1}. Fotografia: {P2} / {JORNAL}
O antigo ministro {P1} não prestou declarações.
O [LOC Tejo] transbordou em {V1}.
Encenação de {P1}. Com {P2}, {P3} e {P4}.
{L1} ({YEAR}) discorda de {L2} e {L3}.
O treinador {L1} deixa {L2} no banco.
"""),
    "gente": lines("""
{F1} e {F2} anunciam o nascimento de {F3}.
Faleceu {P1}. A esposa, {F2}, e os filhos, {F3} e {F4}, agradecem.
Parabéns, {F1}! Beijos da {F2}, do {F3} e dos miúdos.
A {F1} vem ou só o {F2}?
Olha, {F1}, eu disse ao {F2} que não.
O {F1} e a {F2} também estavam.
Não vejo o {L1} desde {V1}.
Chamam-lhe {NICK}, mas o nome é {F1}.
{F1} {F2} {F3} vêm?
Carro 1: {F1}, {F2}. Carro 2: {F3}, {L4}.
Pergunta à {F1} ou ao {L2}.
A minha avó {F1} era de {V1}.
O padre {F1} batiza {F2} em {V1}.
Obrigado a {F1}, {F2}, {F3} e à família {L4}.
"""),
    "voltas": lines("""
{QUEM} {FAZ}.
{QUEM} {FAZ}.
{QUEM} {FAZ}, mas {M2} não.
Ontem {QUEM} {FAZ}.
Em {V1}, {QUEM} {FAZ}.
Acho que {QUEM} {FAZ}.
«{QUEM} {FAZ}», diz {M2}.
É verdade que {F1} {FAZ}?
Se {L1} {FAZ}, avisa {F2}.
{DAY}: {QUEM} {FAZ}
Nota: {QUEM} {FAZ}
Segundo {M3}, {QUEM} {FAZ}.
{F2}, {F1} {FAZ}!
"""),
    "mistura": lines("""
O Inquilino, {P1}, e o Fiador, {P2}, assinam perante o Senhorio.
A Diretora Geral, {P1}, e o Chefe de Compras, {L2}, aprovaram.
{F1} abriu o Excel, {F2} reiniciou o Teams.
O erro do QueryEngine é para {F1}, o do TokenStore para {L2}.
{USR1} bloqueado, desbloqueado por {F2}.
Em abril vem {F1}, em maio {F2}.
O Dr. {L1} suspeita de doença de Parkinson.
Formação RGPD: {L1}, {L2} feito; {L3} por fazer.
Senhora Presidente, {P1} pede a palavra.
O ferreiro chama-se {L1}, o pastor {L2}.
"""),
}

PLAIN = lines("""
O Senhorio entrega o Imóvel ao Inquilino.
O Fornecedor garante a Qualidade dos Bens.
A Diretora Geral e o Chefe de Compras informaram o Conselho.
O Presidente abre a Assembleia Geral Ordinária.
O rei, o conde e o cavaleiro são peças do jogo.
O ferreiro, o pastor e o moleiro
O coelho, o lobo e o cordeiro
A rocha, o pinheiro e a oliveira
Segunda e terça fechado; domingo aberto.
Janeiro, maio e agosto são meses calmos.
Natal, Páscoa e Carnaval
Caros colegas,
Estimado Cliente,
Exmos. Senhores,
Senhor Presidente, Senhores Deputados,
Com os melhores cumprimentos, a Equipa de Apoio
Enviado do meu iPhone
Ficheiro > Guardar como > Escolher pasta
O Excel, o Teams e o Outlook não funcionam.
ReportBuilder chama QueryEngine e escreve em TokenStore.
A variável userName está vazia.
Valoriza-se Kubernetes, Docker e Python.
Sem febre nem dispneia. TA 120/80, ECG normal.
Ben-u-ron 1 g, Omeprazol 20 mg, Metformina duas vezes por dia.
Doença de Crohn, síndrome de Down, doença de Alzheimer
Teorema de Pitágoras, efeito Doppler, curva de Gauss
Artigo {N}.º do Código do Trabalho
Decreto-Lei n.º {NN}/{YEAR}, de {D}
Considerando que o pedido é admissível;
Nestes termos, julga-se improcedente o recurso.
Cláusula {N}.ª - Duração do Contrato
Nome completo: ____________
Assinatura do Requerente:
Local, data e assinatura
Nome    Apelido    NIF
Assunto: Relatório mensal
Para: Todo o Pessoal
Erro 404: Página Não Encontrada
Prima Enter para continuar
Todos os direitos reservados
Capítulo {N}: Primeiros Passos
Tabela {N}: Resultados por trimestre
Competências: Liderança, Rigor, Trabalho em Equipa
Português, Inglês, Árabe e Francês
Francesinha, Bacalhau à Brás, Salada César
Uma garrafa de Douro e um queijo da Serra
Pastor Alemão, Serra da Estrela e Podengo
A tempestade Elsa causou estragos.
O servidor Zeus foi reiniciado.
Pergunta à Siri, à Alexa ou ao ChatGPT.
O RGPD e o Código do Trabalho aplicam-se.
CEO, CFO e RH estarão presentes.
Sim, doutor.
Obrigado, minha senhora.
O pai e a mãe chegam amanhã.
A avó ligou.
Bom dia a todos,
Olá a todas,
Rosa, cravo e margarida: três flores.
Graça, paz e alegria
A vitória, a esperança e a fé
Norte, Sul, Este, Oeste
""")
HEADINGS = items(
    "Ordem de Trabalhos; Ata da Reunião; Nota de Alta; Matéria de Facto; Fundamentação; Contrato de Arrendamento; Auto de Inquirição; Política de Privacidade; Caderno de Encargos; Tabela de Preços; Guia de Remessa; Notas da Versão; Problemas Conhecidos; Primeiros Passos; Ementa da Semana; Circular aos Pais; Perguntas Frequentes; Descrição de Funções; Plano de Formação; Missão e Valores; Ficha Técnica; Relatório de Ocorrência; Certidão de Residência; Anamnese"
)
NAMED_HEADINGS = lines("""
Entrevista a {P1}
Depoimento de {TP1}
Caso {L1} contra {O1}
Visita a {V1}
Família {L1}
{P1}
{F1} e {F2}
Delegação de {V1}
Homenagem a {P1}
{O1}: balanço do ano
""")
SHOUTS = lines("""
ATA DA ASSEMBLEIA GERAL
CONFIDENCIAL - NÃO DIVULGAR
PROIBIDO FUMAR
ATENÇÃO: PISO MOLHADO
ESPAÇO RESERVADO AOS SERVIÇOS
CONDIÇÕES GERAIS DE VENDA
EM NOME DO POVO
PREENCHER EM MAIÚSCULAS
DIREÇÃO DE RECURSOS HUMANOS
O SENHORIO E O INQUILINO
ÚLTIMO AVISO DE PAGAMENTO
PAGAR ATÉ {D}
GRANDES SALDOS DE VERÃO
EM CASO DE EMERGÊNCIA LIGUE 112
NOME E MORADA DO REQUERENTE
COMISSAO DE ACOMPANHAMENTO
""")
TERMS = items(
    "Beneficiário; Cedente; Comprador; Credor; Devedor; Empreiteiro; Fiador; Força Maior; Fornecedor; Garantia; Inquilino; Licença; Mandante; Mutuário; Penhor; Prazo; Proprietário; Senhorio; Utilizador; Vendedor; Angina; Asma; Bronquite; Febre; Enxaqueca; Ibuprofeno; Insulina; Morfina; Benzeno; Cloro; Ferro; Zinco; Balanço; Caixa; Fatura; Betão; Brita; Tijolo; Válvula; Viga; Coragem; Paciência; Respeito; Esperança"
)
GOODS = items(
    'Papel A4 80 g; Caneta azul; Agrafador; Monitor Dell 24"; Rato Logitech M185; Candeeiro Stella; Cadeira Oslo; Café moído; Água sem gás; Queijo da Serra; Bacalhau à Brás; Salada César; Pastel de Nata; Vinho do Douro; Berbequim Bosch; Martelo; Tinta branca 10 l; Tubo de cobre 15 mm; Estante Billy; Mesa Vitória; Luvas de nitrilo; Termómetro digital; Galochas; Camisa Oxford; Casaco Harrington; Tenda; Licença Office 365; Deslocação; Mão de obra; Envio; Cartão-presente; Pizza Margarita; Francesinha; Romeu e Julieta'
)
SCREEN = items(
    "Ficheiro; Editar; Ver; Inserir; Formatar; Ferramentas; Janela; Ajuda; Guardar; Guardar como; Abrir; Imprimir; Anular; Iniciar sessão; Terminar sessão; Registar; Esqueceu a palavra-passe?; A Minha Conta; Painel; Caixa de entrada; Rascunhos; Enviados; Lixo; Adicionar ao Carrinho; Pagar; Seguinte; Anterior; Cancelar; OK; Sim; Não; Aceitar Cookies; Política de Privacidade; Descarregar PDF; Atualização disponível; Reiniciar agora; Painel de Controlo; Adicionar Utilizador; Eliminar Linha; Ordenar por Data; Sessão expirada; Campo obrigatório; Modo Escuro; Idioma: Português"
)
SPEECH = lines("""
Sou {x1:o|a} {F1}.
Diz, {F1}.
Era {F1} ou {F2}?
Foi o {L1}, não eu.
{F1}, podes repetir?
Chamam-me {NICK}.
A minha mãe, {F1}, foi-se embora quando eu tinha {N} anos.
Antes trabalhava na {O1}, em {V1}.
Estavam {F1}, {F2} e acho que {L3}.
Pergunte ao {L1}.
Pois, não sei.
Pronto, está bem, então.
""")
CHAT = lines("""
{F1} estás aí?
{F1} {F2} almoço?
ok {F1}
obrigado {F1}!
@{F1} @{F2} que acham?
o {L1} anda à tua procura
pergunta ao {NICK} ou à {F2}
{F1} entrou no grupo
{P1} saiu do grupo
kkkk
já volto
acho que é {USR1}
{F1} sim, {F2} não
""")
BLOCKS = blocks("""
LISTA DE PRESENÇAS

Apelido\tNome\tAssinatura
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
Apelido, Nome
{C1}
{C2}
{C3}
{C4}
---
AUTO DE INQUIRIÇÃO

Apelido: {X1}
Nome: {F1}
Morada: {ST}, {ZIP} {V1}

No dia {D}, pelas {H}, estava com {F2} e {F3} em {V2}. Vi {L4}. A {F4} chamam {NICK}.

Lido e assinado: {P1}
O instrutor: cabo {L5}
---
Siglas: {INI1} = {P1}; {INI2} = {P2}

{INI1}: Começamos, {F2}?
{INI2}: Sim. {L3} não pode vir.
{INI1}: E {F4}?
{INI2}: {F4} está em {V1}.
---
Turnos
Seg\t{F1}\t{F2}
Ter\t{F3}\t{F4}
Qua\t{F1}\t{L5}
Qui\tfolga
""")
