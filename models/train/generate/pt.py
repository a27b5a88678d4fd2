"""Portuguese. All sentences were written for this project."""

from . import pt_more
from .pack import Pack, blocks, enriched, items, lines

SENTENCES = lines("""
{M1} apresentou os resultados do trimestre a {M2}.
{M1} e {M2} aprovaram {TOPIC}.
Segundo {M1}, é preciso rever {TOPIC} antes de {MONTH}.
{M1}, {R1} da {O1}, estará presente no dia {D}.
{M1} pede a {M2} para {TASK}.
{M1} propõe {TASK} com a ajuda de {M2}.
O orçamento de {EUR} foi aprovado por {M1}.
A proposta de {M1} foi aceite por unanimidade.
{M2} agradece a {M1} o trabalho realizado.
A próxima reunião será a {D} em {V1}, nas instalações da {O1}.
{M1} deixa a {OS1} a {D} e será substituíd{x1:o|a} por {M2}.
A equipa de {M1} tem {N} pessoas.
{M1} deslocou-se a {V1} para se reunir com {M2} e {M3}.
Falei esta manhã com {M1}, da {O2}.
Contacte {M1} pelo {TEL} ou através de {E1}.
{M1} está de baixa até {D}; {M2} assegura a substituição.
{M1} foi contratad{x1:o|a} pela {O1} em {YEAR} como {R1}.
{P1}, nascid{x1:o|a} em {V1} a {D}, reside em {V2}.
{P1}, residente na {ST}, {ZIP} {V1}, é gerente da {O1}.
A sociedade {O1}, com sede na {ST}, {V1}, é representada por {TP1}.
{O1} e {O2} assinaram um acordo em {V1}.
A {O2} abriu escritórios em {V1} e {V2}.
A encomenda da {O2} foi entregue em {V1} pela {O3}.
{M1} trabalhou {N} anos na {O1}, em {V1}, antes de ir para a {O2}.
Estiveram presentes {P1}, {P2} e {P3}.
{P1} e {P2} justificaram a ausência.
{M1} abriu a sessão às {H}.
{M1} referiu que {M2} não recebeu o documento.
{M2} respondeu a {M1} que {TOPIC} não está previsto.
O processo {REF} está a cargo de {M1}.
{F1}, podes {TASK} até {DAY}?
A {F1} disse-me que o {F2} não vem na {DAY}.
Concordo com {F1} e com {F2}.
Aguardamos a resposta de {M1} e a assinatura de {M2}.
Temos o prazer de anunciar a nomeação de {P1} para o cargo de {R1}.
{P1} sucede a {P2}, que se reforma a {D}.
Eu, {P1}, declaro que {P2} trabalha na {O1} desde {D}.
A avaliação anual de {M1} foi feita por {M2}.
{M1} pediu férias de {D} a {D}.
{M1} declarou ter visto {M2} por volta das {H}.
O advogado {P1} representa a {O1}.
O Dr. {L1} observou {TP2} a {D}.
O professor {P1}, da {ORGUNI}, falará sobre {TOPIC}.
{L1} e {L2} farão a apresentação.
{L1} coordena, {L2} escreve, {L3} revê.
Responsável: {L1}. Colaboram: {L2}, {L3}.
(ver nota de {L1} de {D})
Telefonema de {M1} por causa de {TOPIC}.
Elaborado por {P1}, revisto por {P2}, aprovado por {P3}.
O {ACR}, {M1}, está de acordo com {M2}.
O diretor-geral {P1} recebeu {P2}, {R2} da {O2}.
«Temos de {TASK}», disse {M1}.
"O mercado está difícil", explica {P1}, {R1} da {O1}.
Chamo-me {P1} e sou {R1} na {O1}.
Graças a {M1}, o {PRJ} está dentro do prazo.
Nem {M1} nem {M2} foram informados.
A {O1} comprou a {O2} por {EUR}.
A {OS1} emprega {NN} pessoas em {K} e no {RG}.
Entregar na {ST}, {ZIP} {V1}.
Beneficiário: {U1}, referência {REF}
Participantes: {C1}; {C2}; {C3}
Assinado: {I1}, {I2}
{F1} regressa da licença na {DAY}.
O pedido {REF} de {P1} foi atribuído a {P2}.
{M1} não consegue entrar no {PROD}.
O doente {TP1} foi enviado pelo Dr. {L2}.
{TP1} esteve internad{x1:o|a} no {ORGHOSP}.
O {ORGTRIB} condena a {O1} a pagar {EUR} a {TP1}.
A lista inclui {P1}, {P2}, {P3} e {P4}.
{L1} acha possível; {L2} tem dúvidas.
O casal {L1} comprou casa em {V1}.
A {M1} já recebeu o e-mail do {M2}?
""")

PLAIN = lines("""
O presente documento substitui a versão anterior.
A ordem de trabalhos foi aprovada.
O Conselho de Administração aprovou a ata.
A Direção-Geral e a Comissão de Trabalhadores chegaram a acordo.
O {DEP} informará todos os colaboradores.
O Cliente pagará o Preço no prazo de trinta dias.
O Senhorio entrega as chaves ao Inquilino.
Nos termos do artigo {NN}.º do Código do Trabalho, é devido um aviso prévio.
O total é de {EUR}, acrescido de IVA.
Esta é uma mensagem automática, por favor não responda.
Segue em anexo a ata da última reunião.
O {PRJ} entra na fase {N}.
Recomenda-se o uso de {PROD} e {PROD}.
Clique em Ficheiro e depois em Guardar como.
Feliz Natal e Bom Ano Novo.
O teletrabalho é possível {N} dias por semana.
A Responsável da Qualidade verifica cada lote.
As vendas cresceram {PCT} no primeiro trimestre.
Exige-se inglês e francês; valoriza-se o alemão.
O servidor foi reiniciado às {H}.
Próximo passo: {TASK}.
Doente sem febre nem dor.
Competências: Excel, contabilidade, gestão de projetos, Inglês.
Nenhuma decisão foi tomada sobre {TOPIC}.
Horário de Atendimento: de Segunda a Sexta.
""")

BASE = Pack(
    language="pt",
    titles_m=items("Sr.; Senhor; Sr; Exmo. Sr."),
    titles_f=items("Sra.; Senhora; Sr.ª; D.; Dona; Exma. Sra."),
    titles_any=items("Dr.; Dra.; Eng.; Eng.ª; Prof.; Doutor; Arq."),
    roles=[
        tuple(r.split("/")) if "/" in r else (r, r)
        for r in items("""diretor-geral/diretora-geral; gestor de projeto/gestora de projeto; contabilista; engenheiro/engenheira; advogado/advogada; responsável de recursos humanos; diretor comercial/diretora comercial;
técnico/técnica; consultor/consultora; enfermeiro/enfermeira; médico/médica; administrativo/administrativa; gerente; presidente; secretário/secretária; tesoureiro/tesoureira; estagiário/estagiária; Responsável da Qualidade; CEO; notário/notária; programador/programadora""")
    ],
    departments=items(
        "departamento de Marketing; Recursos Humanos; Direção-Geral; departamento financeiro; gabinete jurídico; Compras; Apoio ao Cliente; Informática; departamento comercial; Receção; Logística; Qualidade"
    ),
    acronyms=items("CEO; RH; DG; CFO; TI; DPO; DAF; PME"),
    projects=items("Projeto Alfa; projeto Horizonte; Projeto Fénix; Plano Futuro; projeto Aurora"),
    products=items("Excel; Word; Teams; SharePoint; PostgreSQL; Windows 11; Python; SAP; Outlook; Jira; iPhone 15; Linux; Ben-u-ron; Zoom"),
    months=items("janeiro; fevereiro; março; abril; maio; junho; julho; agosto; setembro; outubro; novembro; dezembro"),
    days=items("segunda-feira; terça-feira; quarta-feira; quinta-feira; sexta-feira; sábado; domingo"),
    dates=["{day} de {month} de {year}", "{dd}/{mm}/{year}", "{day} de {month}", "{dd}-{mm}-{year}", "{year}-{mm}-{dd}"],
    countries=items(
        "Portugal; Brasil; Angola; Moçambique; Espanha; França; Cabo Verde; Alemanha; Itália; Reino Unido; Estados Unidos; China; Suíça; Guiné-Bissau; Ucrânia; Argentina"
    ),
    regions=items("Algarve; Alentejo; Minho; Ribatejo; Minas Gerais; Bahia; Paraná; Pernambuco; Norte; Rio Grande do Sul; Douro"),
    streets=items(
        "Rua {NAME}; Rua {PERSON}; Avenida da Liberdade; Avenida {NAME}; Praça {NAME}; Travessa do {NAME}; Rua da Igreja; Largo {NAME}; Av. {PERSON}; Rua das Flores; Alameda {NAME}; R. {NAME}"
    ),
    street_order="{street}, {n}",
    postcode="####-###",
    org_real=items(
        "EDP; Galp; TAP; Petrobras; Banco do Brasil; Itaú; Bradesco; Sonae; Jerónimo Martins; Pingo Doce; CTT; NOS; Vodafone; Embraer; Vale; Natura; Google; Microsoft; Segurança Social; Cruz Vermelha; INE; Comissão Europeia; CGTP; Globo; Benfica; Sporting; IBM; Deloitte; Caixa Geral de Depósitos"
    ),
    org_patterns=items(
        "{W}; {W}; {W}; {W} Consultores; {W} Tecnologias; {W} Logística; Grupo {W}; {N} & Filhos; Irmãos {N}; Construções {N}; Oficina {N}; Imobiliária {N}; {N} & {N}; Padaria {N}; Fundação {N}; Câmara Municipal de {V}; Universidade de {V}; Hospital de {V}; Banco {N}; Editora {N}; Transportes {N}; {N} Advogados; {W} Energia; Clínica {N}; Farmácia {N}; Escola {G} {N}; Restaurante {N}"
    ),
    legal_forms=items("Lda.; S.A.; SA; Lda; Ltda.; S.A.; Unipessoal Lda."),
    topics=items(
        "o plano de formação; o novo site; o orçamento; a política de teletrabalho; a proteção de dados; o mapa de férias; a migração para {PROD}; a auditoria interna; a renovação do contrato; a mudança de escritório; o concurso; o atraso na entrega; o {PRJ}; a fatura {REF}; o litígio em curso"
    ),
    tasks=items(
        "preparar o orçamento; ligar ao cliente; redigir a ata; atualizar o calendário; marcar uma reunião; enviar a proposta; verificar as faturas; avisar {M}; enviar o processo a {M}; reservar a sala; instalar {PROD}; falar com {M}; assinar o contrato; ligar à {O}; reduzir os custos em {PCT}; ir a {V}; analisar os resultados"
    ),
    sentences=SENTENCES,
    plain=PLAIN,
    headings=items(
        "ordem de trabalhos; introdução; enquadramento; objetivos; conclusões; próximos passos; decisões; anexo; orçamento; resumo; recomendações; análise de riscos; relatório anual; ata da reunião; nota interna; ficha de dados; objeto do contrato; duração; confidencialidade; rescisão; responsabilidade; experiência profissional; formação; competências; metodologia; resultados; calendário; equipa do projeto; plano de ação; condições gerais; contactos"
    ),
    greetings=lines("""
        Olá {F1},
        Caro {F1},
        Cara {F1},
        Exmo. Sr. {L1},
        Exma. Senhora {L1},
        Bom dia {F1},
        Bom dia a todos,
        Caro Dr. {L1},
        {F1},
        Prezado {P1},
        """),
    closings=lines("""
        Cumprimentos,
        Com os melhores cumprimentos,
        Atenciosamente,
        Obrigado, {F2}
        Um abraço,
        Até breve,
        Abs,
        """),
    labels={
        "actions": items("Ações; Tarefas; A fazer; Próximos passos; TODO"),
        "date": items("Data; Data da reunião; Data de admissão"),
        "place": items("Local; Sala"),
        "present": items("Presentes; Participantes; Equipa; Membros presentes"),
        "absent": items("Ausentes; Faltas justificadas"),
        "author": items("Autor; Redigido por; Secretário; Elaborado por"),
        "manager": items("Responsável; Chefia; Diretor; Orientador; Coordenadora; Gestor"),
        "to": items("Para; A/C; Destinatário"),
        "from": items("De; Remetente"),
        "checked": items("Revisto por; Aprovado por; Verificado por"),
        "subject": items("Assunto; Tema; Ref."),
        "version": items("Versão; Revisão"),
        "contact": items("Contacto; Pessoa de contacto; Gestor de cliente; Processo tratado por"),
        "surname": items("Apelido; Sobrenome; APELIDO"),
        "given": items("Nome próprio; Primeiro nome; Nome"),
        "name": items("Nome completo; Nome; Utente; Cliente; Trabalhador; Candidato; Titular; Requerente; Aluno; Doente"),
        "maiden": items("Apelido de solteira; Nome de solteira"),
        "address": items("Morada; Endereço; Residência"),
        "city": items("Cidade; Localidade; Concelho"),
        "birthplace": items("Naturalidade; Local de nascimento"),
        "country": items("País; País de nascimento"),
        "company": items("Empresa; Sociedade; Fornecedor; Entidade; Cliente"),
        "role": items("Cargo; Função; Profissão"),
        "department": items("Departamento; Serviço; Área"),
        "email": items("E-mail; Email; Correio eletrónico"),
        "phone": items("Telefone; Tel.; Telemóvel"),
        "reference": items("Referência; Processo n.º; N.º de cliente; NIF"),
        "amount": items("Montante; Total; Salário; Preço"),
        "nationality": items("Nacionalidade"),
        "nationalities": items("portuguesa; brasileira; Angolana; francesa"),
        "doctor": items("Médico; Médico de família"),
        "emergency": items("Contacto de emergência; Cônjuge; Representante legal"),
        "interviewer": items("Entrevistador; Moderadora"),
        "interviewee": items("Entrevistado; Entrevista a; Participante"),
        "minutes": lines("""
            ATA DA REUNIÃO
            Ata da reunião de {D}
            Reunião {PRJ}
            """),
        "signed": lines("""
            {V1}, {D}\\n{P1}
            {V1}, {D}\\nPela {O1}: {P1}\\nPela {O2}: {P2}
            Assinatura: {P1}
            """),
        "place_date": lines("""
            {V1}, {D}
            {D}
            """),
        "copy": items("Cc; CC; C/c"),
        "mail_from": items("De; From"),
        "mail_to": items("Para; To"),
        "mail_date": items("Data; Enviado; Enviada em"),
        "speakers": items("Entrevistador; Entrevistada; Pergunta; Resposta; Moderador; Participante 1; Presidente; Testemunha"),
        "contract": lines("""
            CONTRATO DE PRESTAÇÃO DE SERVIÇOS\\n\\nEntre {O1}, com sede na {ST}, {ZIP} {V1}, representada por {TP1}, {R1},\\ne {O2}, representada por {TP2}.
            CONTRATO DE TRABALHO\\n\\nEntre {O1} e {TP1}, residente na {ST}, {V1}.
            CONTRATO DE ARRENDAMENTO\\n\\nSenhorio: {P1}\\nInquilinos: {P2} e {P3}\\nImóvel: {ST}, {ZIP} {V1}
            """),
        "article": items("Cláusula; Artigo; Art."),
        "product": items("Produto; Artigo; Descrição"),
        "number": items("Quantidade; N.º; Idade"),
    },
    speech=lines("""
Olá {F1}, obrigado por me receber.
Trabalho com {M1} há {N} anos.
O meu chefe é {M1}.
Pode apresentar-se?
Chamo-me {P1} e sou {R1} na {O1}.
Sim, claro.
Não, nem por isso.
Não me lembro.
Antes estava em {V1}, na {O2}.
Foi {F1} que me formou.
Já conhecia {M1}?
{M1}? Sim, víamo-nos muitas vezes.
Falámos disso com {M1} e {M2}.
Nasci em {V1} e cresci em {V2}.
A minha mulher, {F1}, trabalha em {V1}.
Obrigado, {F1}. {F2}, quer acrescentar algo?
Como dizia {M1}, é preciso {TASK}.
Senhor {L1}, confirma?
Estavam {F1}, {F2} e acho que {L3}.
"""),
    chat=lines("""
olá {F1}!
bom dia a todos
{F1} podes ver isto?
por mim tudo bem
@{F1} o ficheiro está pronto
falo com {M1} e digo-te
obrigado {F1} :)
{F1} está de férias até {DAY}
quem tem o número de {M1}?
é na {O1}, em {V1}
ligou {M1}, é preciso {TASK}
alguém viu {F1}?
esperamos por {F1} e {F2}
pergunta ao {L1}
quem é {P1}?
"""),
    quote_intro=lines("""
        Em {D}, {P1} escreveu:
        {P1} <{E1}> escreveu no dia {D} às {H}:
        De: {P1}\\nEnviado: {D} {H}\\nPara: {P2}\\nAssunto: RE: {TOPIC}
        """),
    clauses=lines("""
O presente contrato tem por objeto os serviços prestados por {O2} a {O1}.
O contrato tem início a {D} e dura {N} meses.
O Prestador designa {TP1} e o Cliente designa {TP2}.
O Cliente pagará {EUR} no prazo de trinta dias.
O Trabalhador exerce funções em {V1} e reporta a {TP1}, {R1}.
É competente o tribunal de {V1}.
As comunicações serão dirigidas a {TP1}, {ST}, {ZIP} {V1}.
{P1} detém {PCT} e {P2} detém {PCT} da {O1}.
"""),
    blocks=blocks("""
DECLARAÇÃO

Eu, {P1}, {R1} da {O1}, declaro que {TP2}, residente na {ST}, {ZIP} {V1}, trabalha nesta empresa desde {D}.

{V2}, {D}
{P1}
---
CURRICULUM VITAE
{P1}
{ST}, {ZIP} {V1}
{TEL} - {E1}
EXPERIÊNCIA
2019-2024 {R1}, {O1}, {V1}
2015-2019 {R2}, {O2}, {V2}
Referências: {P2} ({O1}), {P3}
---
FATURA {REF}
Data: {D}
{O1}, {ST}, {ZIP} {V1}
Cliente: {TP1}, {ST}, {ZIP} {V2}
{N} x {PROD}: {EUR}
Contacto: {P2}
---
NOTA DE ALTA
Utente: {U1}
{TP1} esteve internad{x1:o|a} no {ORGHOSP}. Vive em {V1} com a filha, {F3}. Médico de família: {P4}.
"""),
    institutions={
        "ORGUNI": items("Universidade de {V}; Universidade do Minho; Universidade Nova de {V}; Instituto Superior Técnico"),
        "ORGHOSP": items("Hospital de {V}; Hospital {G} {N}; Hospital de Santa Maria; Centro Hospitalar de {V}"),
        "ORGTRIB": items("Tribunal da Relação de {V}; Tribunal de {V}; Supremo Tribunal de Justiça; Tribunal Judicial da Comarca de {V}"),
    },
    phone=["+351 ### ### ###", "9## ### ###", "+55 11 ####-####"],
    and_word="e",
)

PACK = enriched(BASE, pt_more)
