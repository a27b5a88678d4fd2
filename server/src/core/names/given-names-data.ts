/**
 * Made by scripts/build-name-data.mjs; change that, not this.
 * 24961 given names from @faker-js/faker (MIT) and Faker for Python (MIT).
 * Each: folded name, gender letter (f, m, b for both), in how many lists (9 is 9 or more), then languages that say
 * otherwise.
 */
export const GIVEN_NAMES_DATA = `
aachal:f1 aada:f1 aaden:m1 aadhya:f1 aadi:m2 aadidev:m1 aadinath:m1 aaditya:m1 aadrika:f1 aagam:m1 aage:m2
aagney:m1 aagneya:m1 aagot:f1 aahana:f1 aaliyah:f9 aalok:m1 aaltje:f1 aamod:m1 aanand:m1 aanandaswarup:m1
aanandinii:f1 aanjaneya:m1 aanuoluwapo:f2 aapo:m1 aaratrika:f1 aarav:m3 aarini:f1 aarna:f1 aarnav:m1 aarne:m1
aaro:m1 aaron:m9 aarush:m1 aarya:f1 aaryan:m1 aasa:f1 aasha:f1 aashi:f1 aashritha:f1 aatmaj:m1 aatmaja:f1
aatos:m1 aatreya:m1 aayush:m1 aayushmaan:m1 aayushman:m1 ab:m1 aba:f2 abaco:m1 abadon:m1 abagail:f2 abani:f1
abay:m1 abayomi:m2 abb:m1 abbas:m3 abbey:f4 abbi:f1 abbie:f4 abbigail:f2 abbondanza:f1 abbondanzio:m1
abbondio:m1 abbos:m2 abbott:m1 abby:f8 abd:m1 abdalla:m1 abdallah:m2 abdel:m1 abdelatif:m1 abdelkader:m3
abdellah:m2 abderaouf:m1 abderrahmane:m2 abdi:b3,enm abdiel:m2 abdihakim:m1 abdirahman:m1 abdis:m1 abdon:m3
abdone:m1 abdonie:f1 abdou:m2 abdoul:m2 abdoulaye:m2 abdourahmane:m1 abdramane:m1 abdu:m1 abduaziz:m1
abduboriy:m1 abdul:m9 abdulahad:m1 abdulahat:m1 abdulazim:m1 abdulaziz:m1 abdulbekir:m1 abdulboriy:m1
abdulcemal:m1 abdulgazi:m1 abdulhadi:m1 abdulhafiz:m1 abdulhakim:m1 abdulhamid:m1 abdulhay:m1 abdulholiq:m1
abduljabbor:m1 abduljalil:m1 abdulkadir:m1 abdulkarim:m1 abdulkerim:m1 abdulla:m1 abdullah:m9 abdullahi:m2
abdullatif:m1 abdulloh:m1 abdulmalik:m1 abdulmenaf:m1 abdulqahhor:m1 abdulqodir:m1 abdulsamed:m1 abdulsemet:m1
abdulvahhob:m1 abdulvali:m1 abdulvohid:m1 abdumalik:m1 abdurahmon:m1 abdurrahiym:m1 abdurrahman:m1
abdurrahmon:m1 abdurrauf:m1 abdurrazzoq:m1 abdurresit:m1 abdussamad:m1 abe:m3 abebi:f2 abednego:m1 abeer:m1
abeiku:m2 abel:m9 abela:f1 abelard:m2 abelardo:m6 abele:m1 abelin:m1 abeline:f1 abelone:f1 abena:f2 abendam:f1
abeni:f2 abenzio:m1 abha:f1 abhaidev:m1 abhaya:f1 abhimanyu:m1 abhiram:m1 abhirath:m1 abhisyanta:m1
abibatou:f1 abibo:m1 abid:m1 abidin:m1 abie:m1 abigael:f3 abigaelle:f2 abigail:f9 abigaili:f1 abigale:f2
abigayle:f2 abigel:f1 abilio:m1 abimbola:m1 abina:f1 abiodun:m2 abiona:m2 abisola:m1 abisoye:m1 abiye:f1
abjorn:m1 abner:m3 abondance:m1 abosede:f2 abou:m1 aboubacar:m2 aboubakar:m1 abraham:m9 abram:m2 abramio:m1
abramo:m1 abril:f6 abror:m1 absalon:m1 absolon:m2 abubakar:m1 abubakr:m1 abuzar:m1 aby:f2 abyasa:m2 acace:m1
acacie:f1 acacio:m1 acanthe:f1 acar:m2 acario:m1 acarkan:f1 acaryatanaya:m1 accursio:m1 ace:m2 acela:f1
acelya:f1 acey:m1 achaire:m1 achalesvara:m1 acharyanandana:m1 acharyasuta:m1 achiel:m1 achieng:f1 achil:m1
achiles:m1 achille:m7,deb achim:m4 achintya:m1 achraf:m1 achsah:f1 achyut:m1 acie:m1 acikel:m1 acilay:f2
acilia:f1 acilio:m1 acim:m1 aciscolo:m1 aclan:m1 acrisio:m1 aculina:f1 acun:m1 acy:m1 ada:f9,deb adaeze:f1
adah:f2 adak:m1 adal:f1 adalard:m1 adalardo:m1 adalbald:m1 adalbaude:f1 adalberg:m1 adalbergur:m1 adalberon:m1
adalbert:m4 adalberta:f2 adalberto:m6 adalbjorg:f1 adalbjorn:m1 adalbjort:f1 adalborg:f1 adalborgar:m1
adaldis:f1 adalfredo:m1 adalfridur:f1 adalgeir:m1 adalgisa:f1 adalgiso:m1 adalheidur:f1 adaline:f2
adalmundur:m1 adalradur:m1 adalric:m1 adalrico:m1 adalros:f1 adalsinde:f1 adalsteina:f1 adalsteinn:m1
adalsteinunn:f1 adalveig:f1 adalyn:f1 adalynn:f1 adam:m9 adama:m1 adamaris:f1 adamo:m2 adams:m3 adan:m8
adasal:m1 adaugo:f1 add:m1 adda:f2 addi:m1 addie:f2 addison:f3 addisyn:f1 addo:m1 addolorata:f1 addy:f1
addyson:f1 ade:b2 adea:f1 adebiyi:m2 adebowale:m2 adeboye:m1 adebukola:f2 adedayo:m3 adedeji:m2 adegoke:m1
adegrin:m1 adegrine:f1 adekitan:m2 adekola:m2 adekunle:m2 adel:b7,frm,enf adela:f9 adelaida:f6 adelaide:f6
adelajda:f1 adelard:m1 adelardo:m2 adelasia:f2 adelbert:m3 adelberto:m1 adelchi:m1 adele:f9 adeleke:m2
adelfo:m1 adelgardo:m1 adelgunde:f1 adelheid:f2 adelia:f4 adelie:f3 adelin:m3 adelina:f9 adelinde:f1
adeline:f9 adeliya:f1 adell:f1 adella:f2 adelle:f2 adelmo:m2 adelphe:m1 adeltrude:f1 adelya:f1 adelyn:f1
adelynn:f1 adem:m6 aden:m3 adenet:m1 adenike:f2 adeniyi:m2 adeodat:m1 adeodato:m1 adeolu:m2 adeoti:m2
adepeju:f2 aderopo:m2 adesewa:f2 adeshina:m2 adesoji:m2 adesua:f2 adetayo:m2 adetoke:f2 adetoun:f2 adeyi:m2
adheesh:m1 adhemar:m1 adhiarja:m2 adhiraj:m1 adhra:f1 adhrit:m1 adi:m3 adia:f1 adiarja:m2 adib:m1 adiba:f1
adiel:m1 adiela:f1 adigun:m3 adika:m2 adikara:m2 adikavi:m1 adil:m5 adila:f1 adile:f2 adilene:f1 adimu:f1
adin:m2 adina:f8 adinata:m2 adinath:m1 adis:m1 adison:f1 aditeya:m1 aditya:m6 adityanandan:m1 adityanandana:m1
adja:f1 adjutor:m1 adlai:m1 adlan:m1 adline:f1 admir:m1 admiral:m1 adnan:m4 ado:m1 adolf:m9 adolfa:f1
adolfina:f1 adolfine:f1 adolfo:m6 adolfs:m2 adolph:m2 adolphe:m3,deb adolphie:f1 adolphus:m2 adone:m1
adonis:m5 adonise:f1 adora:f1 adoracion:f1 adrain:m2 adrastee:f1 adrehilde:f1 adria:f2 adriaan:m3 adrian:m9
adriana:f9 adriane:f2 adrianna:f3 adrianne:f2 adriano:m8 adriel:m3 adrien:m7,deb adriena:f1 adriene:f1
adrienn:f1 adrienne:f9 adrijana:f3 adrione:m1 adripathi:m1 adron:m1 adunni:f2 advaith:m1 advay:m1 advaya:m1
advik:m1 advika:f1 adviye:f1 adweta:f1 adwitiya:f1 adwoa:f2 adya:f1 adyson:f1 aedan:m2 aedin:f1 aegileif:f1
aegir:m1 aengus:m1 aenne:f1 aesa:f1 aesgerdur:f1 aesir:m1 aevar:m1 aevarr:m1 afanasie:m1 afaq:f2 afel:m1
afer:m1 aferdita:f1 aferim:f1 afet:f2 affan:m1 affie:f1 afi:m1 afia:f2 afife:f1 afil:m1 afiq:m1 afitap:f1
afolarin:m2 afonso:m2 afra:f3 africa:f1 afrim:m1 afro:m1 afruza:f2 afsin:m1 aftin:m1 afton:f2 afua:f2
afzuna:f1 aga:m1 agabio:m1 agafia:f1 agah:m1 agahadi:m1 agakisi:m1 agamali:m1 agamennone:m1 agamusa:m1
agape:f1 agapet:m1 agapito:m2 agasefa:m1 agasti:m1 agastya:m2 agata:f9 agatha:f7 agathange:m1 agathe:f6
agathon:m1 agaton:m2 agaxan:m1 agazio:m1 agbegim:f1 agca:f2 agda:f1 age:m1 agenore:m1 agesilao:m1 aggie:f1
aggrey:m1 agilbert:m1 agilberte:f1 agim:m1 agla:f1 aglae:f4 aglaia:f2 aglaja:f1 agmur:m1 agnan:m1 agnane:f1
agnar:m1 agne:m1 agnea:f1 agneflete:f1 agnes:f9 agnesa:f3 agnese:f3 agness:f1 agneta:f3 agnete:f1 agneya:m1
agni:m1 agnieszka:f5 agnimitra:m1 agniprava:m1 agnivesh:m1 agnolo:m1 agnos:m2 agostina:f2 agostino:m2
agrata:f1 agripina:f2 agrippa:m1 agrippin:m1 agrippine:f1 agris:m1 agron:m1 agrypina:f1 agueda:f1 agus:m2
agust:m1 agusta:f2 agustin:m9 agustina:f6 agustus:m1 ah:m1 ahalya:f1 ahat:m1 ahenk:f1 ahilya:f1 ahlem:f1
ahmad:m9 ahmed:m9 ahmet:m8 ahror:m1 ahsen:m2 ahter:f1 ahti:m1 aiace:m1 aicha:f5 aida:f9 aidan:m8 aidano:m1
aide:f2 aideen:f2 aiden:m9 aidyn:m1 aiga:f1 aigars:m1 aija:f1 aijuka:m1 aiko:f1 aila:f1 ailbhe:f1 aileen:f6
ailene:f1 aili:f2 ailis:f2 ailish:f1 aimable:m3,deb aime:m4 aimee:f9 aimo:m1 aimone:m1 aina:f5 ainara:f1
ainars:m2 aine:f2 aino:f3 ainoa:f1 ainsley:f1 airi:f1 aisha:f9 aishani:f2 aishling:f1 aisling:f2 aislinn:f1
aissa:f1 aissata:f2 aissatou:f3 aisyah:f2 aitana:f1 aitor:m1 aivar:m1 aivars:m1 aiyana:f2 aiyanna:f1 aja:f1
ajala:m2 ajan:m3 ajana:f1 ajani:m2 ajda:f2 ajeet:m1 ajeng:f2 ajiman:m2 ajimat:m2 ajimin:m2 ajiono:m2 ajit:m1
ajita:f1 ajla:f2 ajlin:f1 ajna:f2 ajoke:f2 akalan:m1 akalp:m1 akande:m1 akanmu:m2 akanni:m1 akar:m1
akarsana:m2 akatay:m1 akay:f1 akbar:m1 akbas:m1 akbatur:m1 akboga:m1 akcabay:m1 akcasu:m1 akcivan:m1 akdora:m1
akdurmus:m1 ake:m2 akeelah:f1 akeem:m2 akgol:m1 akgunes:f1 aki:m2 akif:m3 akifa:f1 akife:f1 akin:m1 akinal:m1
akiner:m1 akinkunmi:m2 akinlabi:m2 akinwale:m2 akinyi:f1 akira:f1 akise:f1 akkerman:m1 akmal:m2 akmaner:m1
akmaral:f1 akobir:m1 akofa:f1 akorfa:f1 akos:b4,enf akosua:f2 akoth:f1 akoz:m1 akram:m3 akroor:m1 aksay:m1
aksel:m4 akseli:m1 akshainie:f1 akshaj:m1 akshat:m1 akshata:f1 akshay:m1 akshayakeerti:m1 akshita:f1 aksil:m1
aksogut:m1 aksoy:f1 aktekin:m1 aktemur:m1 aktimur:m1 akua:f2 akula:f1 akumaa:f2 akumu:f1 akunna:f1 akvelina:f1
akver:m1 akwasi:m2 akwesi:m2 akyildiz:f1 al:m3 ala:f2 alaaddin:m1 alabama:f1 alabezek:f1 alade:m3 aladin:m1
aladino:m2 alaeddin:m1 alain:m9 alaina:f2 alaine:f1 alais:f1 alamanno:m1 alambana:m2 alamiro:m1 alamu:m2
alan:m9 alana:f9 alanalp:m1 alani:f1 alanis:f2 alanna:f3 alannah:f2 alano:m1 alanta:f1 alanzo:m1 alara:f2
alarico:m1 alassane:m2 alastair:m1 alattin:m1 alaya:f1 alayna:f2 alaz:f1 alba:f9 alban:m5 albane:f2 albano:m2
albeiro:m1 albena:f1 alberade:f1 alberic:m1 alberico:m2 albert:m9 alberta:f8 alberte:f4 albertha:f2
albertina:f5 albertine:f6 alberto:m9 alberts:m1 albertus:m1 albertyna:f1 albin:m9 albina:f9 albino:m3
albion:m1 alboino:m1 albrecht:m3 albrico:m1 albulena:f1 alby:m1 alcan:m1 alcee:m1 alceo:m1 alceste:m1
alcibiade:m2 alcide:m3 alcides:m2 alcidie:f1 alcie:f1 alcime:m1 alcina:f1 alcine:f1 alcino:m1 alcira:f1
alcyone:f1 alda:f4 aldair:m1 aldar:m1 aldegonde:f1 aldemar:m1 alden:m2 alderano:m1 aldin:m1 aldis:b2 aldny:f1
aldo:m9 aldobrando:m1 aldona:f1 aldonce:m1 aldonza:f1 aldric:m1 ale:b2 alea:f6 aleah:f1 aleandro:m1 aleardo:m1
alease:f1 aleaume:m1 alec:m6 alecia:f1 aleck:m1 aleen:f2 aleena:f1 aleida:f1 aleisha:f1 aleix:m1 alejandra:f9
alejandrina:f1 alejandro:m9 alejo:m2 alek:m2 aleks:m2 aleksa:m2 aleksandar:m5 aleksander:m9 aleksandr:m2
aleksandra:f9 aleksandrs:m1 aleksanteri:m1 aleksei:m1 aleksej:m2 aleksi:m2 aleksy:m1 alemka:f1 alemsah:f1
alen:m4 alena:f9 alene:f2 alenia:f1 alenka:f3 aleodor:m2 aleramo:m1 ales:m4 alesea:f1 alesha:f1 alesia:f1
aleska:f1 alessa:f2 alessandra:f6 alessandro:m9 alessia:f9 alessio:m9 aleta:f2 aleth:f1 aletha:f2 alethea:f1
aletta:f1 alevtina:f1 alex:m9,frb alexa:f9 alexandar:m1 alexande:m1 alexander:m9 alexandr:m4,enf alexandra:f9
alexandre:m9 alexandrea:f3 alexandria:f7 alexandrie:f1 alexandrina:f3 alexandrine:f2 alexandro:m2
alexandros:m2 alexandru:m4 alexane:f2 alexanne:f2 alexe:m2 alexei:m2 alexej:m4 alexi:m1 alexia:f9 alexina:f1
alexine:f1 alexis:b9,frm,esm,nlm alexius:m1 alexus:f1 alexys:f1 alexzander:m2 aleya:f1 aleyna:f4 alf:m6
alfa:f1 alfar:m1 alfdis:f1 alferd:m1 alfey:f1 alfgeir:m1 alfgerdur:f1 alfgrimur:m1 alfheidur:f1 alfhildur:f1
alfie:m1 alfifa:f1 alfio:m2 alfons:m7 alfonsa:f1 alfonse:m1 alfonsina:f1 alfonso:m9 alfonz:m2 alfonzo:m2
alford:m2 alfred:m9 alfreda:f4 alfredo:m9 alfreds:m2 alfros:f1 alfrun:f1 alfsol:f1 alfthor:m1 alfur:m1
alger:m1 algernon:m1 algie:m1 algirds:m1 algis:b2 algiso:m1 algot:m2 ali:m9 alia:f6 aliabbas:m1 aliana:f1
alic:m1 alica:f4 alican:m1 alice:f9 alicia:f9 alicja:f2 alida:f9 alienor:f3 aliette:f1 alighiero:m1
aliihsan:m1 alijah:m1 alika:f2 alima:f3 alin:m2 alina:f9 aline:f9 alinur:m1 aliona:f1 aliou:m2 alioune:m1
alirio:m1 aliro:m1 alis:f3 alisa:f9 alisan:m1 alise:f1 aliseydi:m1 alisha:f9 alisher:m1 alisik:f1 alisir:m1
alison:f9 alissa:f6 alissia:f1 alisson:f2 alistair:m4 alistar:m2 alister:m1 alivia:f2 alix:f7 alixe:f1
aliya:f8 aliyah:f7 aliye:f1 aliyu:m1 aliz:f1 aliza:f2 alize:f4 alizee:f2 alja:f1 aljaz:m2 aljosa:m2 alka:f2
alkor:m1 alla:f4 allahverdi:m1 allan:m9 allana:f1 allean:f1 alleen:f1 allegra:f5 allen:m9 allena:f1 allene:f2
alli:m1 alliaume:m1 allie:f2 alline:f1 allison:f8 allisson:f1 ally:f3 allyn:m1 allyson:f1 allyssa:f1 alma:f9
almar:m1 almasi:f1 almast:f1 almaz:f1 almeda:f1 almedia:f1 almendra:f1 almer:m1 almerigo:m1 almeta:f1
almila:f1 almina:f1 almine:m1 almir:m1 almira:f3 almire:m1 almiro:m1 almon:m1 almond:m1 almudena:f1 almus:m2
almut:f1 almuth:f1 almyra:f1 alois:m9 aloise:f1 aloisia:f2 aloisie:f1 aloisio:m1 aloizs:m1 alojz:m3 alojza:f1
alojzia:f1 alojzij:m1 alojzija:f1 alojzije:f1 alok:m1 aloma:f1 alon:m1 alondra:f3 alone:m1 alonso:m5 alonza:m1
alonzo:m3 aloys:m3 aloyse:f3,deb aloysius:m1 alp:m1 alparslan:m3 alpay:m1 alpcan:m1 alper:m1 alperen:m1
alpha:b3,frm,enf alphan:m1 alphee:m1 alpheus:m1 alphonce:m1 alphons:m2 alphonse:m7,deb alphonsine:f2
alphonso:m2 alphonsus:m2 alpike:f1 alpin:m1 alpinien:m1 alpsu:m1 alrekur:m1 alrun:f1 alsoy:b2 alston:m1
alsu:f1 alta:f2 altan:m1 altea:f1 altemur:m1 altha:f1 althea:f2 althee:f1 altie:f1 altin:b2,dem altinbike:f1
altincicek:f1 altinisin:m1 altinkaya:m1 alto:m1 altogan:m1 alton:m3 altug:m1 alva:b7,frf,enm alvah:m2 alvan:m1
alvar:m3 alvaro:m9 alve:m1 alveiro:m1 alvena:f2 alver:m1 alvera:f2 alverda:f1 alverede:m1 alverta:f2 alvia:m1
alvie:m1 alviero:m1 alvilda:f1 alvin:m9 alvina:f3 alvine:f2 alvira:f1 alvis:m1 alvise:m1 alvy:m1 alwar:m1
alwilda:f1 alwin:m3 alwina:f2 alwine:f2 aly:b4,frm alya:f4 alyah:f1 alyce:f2 alycia:f3 alys:f1 alysa:f2
alyse:f1 alysha:f2 alysia:f1 alyson:f2 alyssa:f9 alyssia:f3 alysson:f2 alyvia:f1 alzbeta:f4 alzina:f2 ama:f3
amabela:f1 amabile:m1 amac:m1 amada:f2 amadea:f2 amadeo:m2 amadeus:m2 amado:m2 amador:m3 amadou:m2 amady:m1
amael:m1 amahle:f2 amaia:f1 amaira:f1 amal:f1 amalia:f9 amaliane:f1 amalie:f5 amalija:f4 amalric:m1
amalthee:f1 amancio:m1 amand:m1 amanda:f9 amande:f1 amandin:m1 amandine:f6 amando:m2 amani:b5 amant:m1
amante:f1 amanzio:m1 amar:m6 amara:f7,frb amarachi:f1 amaranaath:m1 amarande:f1 amaranthe:f1 amaranto:m1
amare:m1 amaresh:m1 amari:b2 amarilis:f1 amarion:m1 amaris:f1 amarnath:m1 amaro:m2 amaru:m1 amaryllis:f1
amasa:m1 amat:m1 amata:f2 amath:m1 amato:m1 amatore:m1 amauri:m1 amaury:m2 amaya:f6 ambar:f4 amber:f9
amberly:f1 ambers:m1 ambra:f2 ambre:f3 ambrine:f1 ambrogio:m1 ambroise:m2 ambroisie:f1 ambrose:m4
ambrosiano:m1 ambrosio:m1 ambroz:m3 ambrozy:m1 amdy:m1 amea:f1 amedee:m1 amedeo:m2 amedeu:m2 amel:f2 amela:f1
amelia:f9 ameliane:f1 amelie:f9 amelien:m1 ameline:f1 amelio:m1 amely:f1 amelya:f1 amen:f1 america:f4
americo:m4 amerigo:m2 ameth:m1 amethyste:f1 amey:f1 ameyatma:m1 ami:f4 amiah:f1 amicie:f1 amico:m2 amid:m1
amie:f4 amiel:m1 amil:m1 amilcar:m1 amilcare:m1 amilia:f1 amin:m8 amina:f9 aminat:f1 aminata:f2 aminatu:f1
amine:m3 aminte:f1 amintore:m1 aminu:f1 amir:m9 amira:f9 amirah:f1 amish:m1 amit:m2 amita:f1 amiya:f2
amiyah:f1 amleto:m2 amma:f1 ammar:m1 ammie:f1 ammon:m1 amodini:f1 amogh:m1 amoke:f2 amol:m1 amon:m4 amondi:f1
amone:m1 among:m2 amope:f2 amor:b2 amore:m1 amos:m8 amour:m1 amparo:f6 ampelio:m1 amra:f2 amre:f1 amri:m1
amrit:m2 amrita:f2 amritambu:f1 amruta:f1 amundi:m1 amy:f9 amy-lee:f1 amy-leigh:f1 amya:f2 amza:m2 an:f1
ana:f9 ana-maria:f1 anaadi:m1 anabel:f6 anabela:f7 anabella:f2 anabelle:f3 anacleto:m2 anae:f1 anael:b3
anaelle:f4 anagh:m1 anahera:f1 anahi:f3 anahis:f1 anahita:f1 anaida:f2 anais:f9 anal:m1 anala:f1 analia:f2
anamaria:f2 anamarija:f2 anamika:f2 anand:m1 ananda:f1 anandamayi:f1 anang:m1 ananias:m1 ananta:f1 anar:b3
anargul:f1 anaru:m1 anas:m5 anasa:f1 anasooya:f1 anass:m1 anastacia:f2 anastacio:m2 anastase:m1 anastasia:f9
anastasie:f2 anastasija:f2 anastasije:m1 anastasio:m1 anastasios:m1 anastatia:f1 anastaz:m1 anastazia:f1
anastazie:f2 anastazija:f2 anastazja:f2 anasuya:f1 anatazie:f1 anatol:m4 anatole:m3 anatoli:m2 anatolia:f1
anatolie:b6,frf anatolii:m1 anatolij:m1 anay:m1 anaya:f1 anca:f2 ancel:m1 ancelin:m1 anceline:f1 anci:f2
ancica:f2 ancil:m1 ancilla:f1 ancizar:m1 ancuta:f2 anda:f4 andac:f1 andel:m2 andela:f5 andelika:f1 andelin:m2
andelina:f2 andelko:m1 andelo:m1 andeol:m1 anders:m9 anderson:m5 andic:m1 andile:m1 andjela:f1 andjelina:f2
andoche:m1 andon:m1 andor:m1 andra:f6,enb andrada:f2 andrae:m1 andras:m3 andraz:m1 andre:m9 andrea:f9,frb,itm
andreane:f1 andreanne:f1 andreas:m9 andree:f9,deb andreea:f2 andrei:m6 andreia:f2 andrej:m9 andreja:f3
andrejka:f1 andrejs:m1 andrena:f1 andres:m9 andress:m1 andrew:m9 andrey:m2 andri:m3 andria:f1 andrian:m2
andriana:f1 andrija:m3 andrijana:f1 andrin:m3 andrina:f3 andris:m2 andro:m1 andromeda:f1 andrus:m1 andrzej:m5
andwele:m1 andy:m9 andzejs:m1 andzelika:f1 andzs:m1 ane:f2 anej:m2 anel:f1 anele:m1 anemona:f2 anemone:f1
anes:m3 anesa:f1 aneta:f7 anete:f1 anett:f2 anetta:f1 anette:f5 anezka:f4 anfernee:m1 anfinn:m1 angadreme:f1
angalia:b2 angantyr:m1 angavu:m1 ange:m4,deb angel:b9,dem,esm angela:f9 angele:f7,deb angeles:f2 angelia:f1
angelic:f1 angelica:f9 angelika:f8 angelina:f9 angeline:f6 angelino:m1 angelique:f9 angelita:f3 angella:f1
angelo:m9 anggabaya:m2 anggun:f1 anghel:m2 anghelina:f3 angi:m1 angie:f9 angilbe:m1 angilberte:f1 angilran:m1
angoustan:m1 angus:m6 anh:b2 ani:f4 ania:f1 anibal:m5 anica:f8 anice:f1 anicee:f1 anicet:m3,deb aniceto:m1
anicette:f1 anie:f1 aniela:f1 aniello:m1 anika:f9 aniko:f1 anil:m2 anila:f1 anilaabh:m1 anilabh:m1 anina:f3
anirudh:m1 anis:m2 anisa:f3 anise:f1 anish:m1 anisoara:f2 anissa:f5 anita:f9 anitra:f1 aniya:f2 aniyah:f2
anja:f9 anjali:f4 anjanette:f1 anjaneya:m1 anjelica:f2 anjolaoluwa:m2 anjushree:f1 anjushri:f1 anka:f7
ankal:m1 anke:f3 ankica:f1 anko:m1 anmol:m1 ann:f9 ann-britt:f1 ann-charlott:f1 ann-charlotte:f1
ann-christin:f2 ann-christine:f1 ann-kathrin:f1 ann-kristin:f1 ann-louise:f1 ann-mari:f1 ann-marie:f2
ann-sofi:f1 ann-sofie:f1 anna:f9 anna-karin:f1 anna-lena:f4 anna-liisa:f1 anna-lisa:f1 anna-luise:f1
anna-maria:f4 anna-marie:f1 annabel:f7 annabell:f5 annabella:f4 annabelle:f9 annaelle:f1 annagrazia:f1
annah:f1 annak:m1 annalena:f4 annaliese:f1 annalisa:f3 annalise:f4 annamae:f2 annamaria:f5 annamarie:f3
annapurna:f1 annar:m1 annarr:m1 annas:m1 annastacia:f1 anne:f9 anne-catherine:f1 anne-francoise:f1
anne-kathrin:f1 anne-katrin:f1 anne-laure:f2 anne-lise:f1 anne-marie:f7 anne-rose:f1 anne-sophie:f3
annedore:f1 annegret:f1 annegrete:f1 annekatrin:f1 anneke:f4 annel:m1 anneleen:f1 annelene:f1 anneli:f7
annelie:f5 annelies:f3 anneliese:f3 annelise:f2 annelore:f1 annemarie:f6 annemette:f1 annemie:f2 annemijn:f2
anner:f1 annerose:f1 annes:m1 annet:f1 annett:f1 annetta:f4 annette:f9 anney:f1 anni:f5 annia:f1 annibal:m1
annibale:m2 annica:f1 annice:f1 annick:f5 annie:f9 anniina:f1 annija:f1 annika:f9 annikki:f3 annina:f2
annis:f1 annita:f2 annmarie:f1 annonciade:f1 annukka:f1 annunziata:f2 anny:f6 anom:m2 anona:f1 anoni:m1
anora:f1 anouar:m1 anouck:f1 anouk:f9 anrijs:m1 ansaldo:m2 ansbert:m1 ansberte:f1 ansel:m2 anselm:m2
anselma:f2 anselme:m2 anselmo:m3 ansgar:m3 ansgary:m1 ansh:m1 anshula:f1 ansis:m1 anslavs:m1 ansley:f2
anson:m1 ansora:f1 ansovino:m1 anssi:m1 anstrudie:f1 ant:m1 antal:m2 ante:m3 antea:f2 antek:m1 antelmo:m1
antero:m4 anthelme:m1 anthelmette:f1 anthoney:m1 anthony:m9 antide:m1 antigone:f2 antim:m2 antimo:m1 antino:m1
antioco:m1 antione:m1 antionette:f1 antje:f2 anto:m3 antoaneta:f2 antoin:m1 antoine:m9 antoinette:f9 anton:m9
antone:m2 antonela:f2 antonella:f9 antonello:m2 antonetta:f2 antonette:f2 antoni:m3 antonia:f9 antonie:b4,def
antonieta:f1 antonietta:f5 antonija:f3 antonin:m6 antonina:f9 antonine:f1 antonino:m4 antonio:m9 antonios:m1
antoniu:m2 antonius:m4 antons:m1 antony:m9 antoon:m1 antra:f1 ants:m1 antti:m2 antun:m2 antwain:m1 antwan:m2
antwon:m2 anu:f2 anuar:m1 anuja:f1 anunay:m1 anunciacion:f1 anuraag:m1 anurag:m1 anusha:f1 anuska:f1
anusuya:f1 anuta:f2 anvar:m2 anvi:f1 anwar:m1 anwesha:f1 anya:f4 anyango:f1 anyelo:m1 anyi:f1 anze:m2
aodhan:m1 aoibheann:f1 aoibhin:f1 aoibhinn:f1 aoife:f2 aongus:m1 apaydin:m1 aphelie:f1 apolena:f2 apolinar:m1
apollina:f1 apollinaire:m1 apollinare:m1 apollinary:m1 apolline:f3 apollo:m3 apollonia:f2 apolonia:f2
apostolos:m1 appia:f1 appoline:f1 april:f9 apsara:f1 apuleio:m1 aqil:m2 aquiles:m1 aquilin:m1 aquiline:f1
aquilino:m1 ara:f1 arabela:f1 arabella:f3 arabelle:f1 araceli:f6 aracely:f3 aradhana:f1 arah:f1 aral:f1
araldo:m1 aram:m2 arame:f1 araminta:f1 aran:m2 aranka:f2 aranzazu:f1 ararat:m1 aras:m2 aratone:m1 arba:m1
arben:m1 arbey:m1 arbie:m1 arbjartur:m1 arbjorg:f1 arbjorn:m1 arbjort:f1 arbnor:m1 arcade:m1 arcadi:m1
arcadie:b2,frf arcadii:m1 arcadio:m1 arcan:m1 arcelia:f2 arch:m2 archambaud:m1 archan:m1 archer:m2
archibald:m5 archie:m5 archimede:m1 archippo:m1 arcibaldo:m1 arda:m6 ardath:f1 ardelia:f1 ardell:b2 ardella:f2
ardelle:f1 arden:b2 ardeth:f1 ardian:m1 ardis:f3 ardit:m1 ardita:f1 ardith:f2 ardito:m1 arduino:m1 ardyce:f1
areli:f1 arelia:f1 arelius:m1 arely:f2 aren:m1 arent:m1 ares:m1 aresio:m1 areta:f1 aretha:f1 arey:f1 arezki:m1
argeir:m1 argelia:f1 argemiro:m1 argentina:f1 argie:f1 argils:m1 argimiro:m1 argine:f1 argo:m1 argono:m2
argu:m1 ari:m7 aria:f6 ariadna:f9 arialdo:m1 arian:m7 ariana:f9 ariane:f9 arianna:f6 arianne:f1 aribert:m1
ariberto:m1 aric:m2 aricie:f1 arie:m4,enf ariel:b9,frm,enf,esm ariela:f2 ariele:m1 ariella:f2 arielle:f5
arietta:f1 arif:m4 arifcan:m1 arife:f1 arij:f1 arija:f2 arijit:m1 arijs:m1 arike:f2 ariki:m1 arikol:m1
arild:m1 arilius:m1 arin:b4,enm arina:f4 arinbjorg:f1 arinbjorn:m1 arindam:m1 arinola:f2 arion:m1 ariosto:m1
aripinar:f1 aris:m8 arisa:f2 arisoy:m1 aristarco:m1 ariste:m1 aristeo:m1 aristid:m1 aristide:m7,deb
aristides:m1 aristione:m1 aristita:f2 aristo:m1 aristofane:m1 aristotele:m1 arius:m1 arizona:f1 arja:f1
arjen:m1 arjun:m4 arkad:m1 arkadijs:m1 arkadiusz:m2 arkady:m1 arkie:f1 arkut:m1 arla:f1 arlan:m1 arland:m1
arlaug:f1 arleen:f1 arlen:m1 arlena:f1 arlene:f4 arlet:f1 arleta:f1 arleth:f1 arletta:f1 arlette:f6
arley:b3,esm arlie:b2 arlin:m1 arlind:m1 arlinda:f1 arline:f1 arlington:m1 arlis:m1 arlo:m3 arly:f1 arlyn:m1
arlyne:f1 armahan:f1 arman:m2 armance:f2 armand:m9,deb armande:f3,deb armandine:f1 armando:m9 armands:m1
armani:b2 armann:m1 armas:m1 armel:m2 armeline:f1 armelle:f4,deb armend:m1 armenia:f1 armey:f1 armida:f4
armide:f1 armin:m9 arminda:f1 armine:f1 arminio:m1 armins:m1 arminta:f1 armond:m1 armstead:m1 arna:f3
arnald:m1 arnaldo:m4 arnaldur:m1 arnar:m1 arnau:m1 arnaud:m6,deb arnaude:f2 arnav:m1 arnberg:m1 arnbergur:m1
arnbjorg:f1 arnbjorn:m1 arnborg:f1 arnd:m1 arndis:f2 arndor:m1 arndt:m1 arne:m9 arnes:m1 arnesh:m1 arnett:m1
arnetta:f1 arney:f2 arnfinna:f1 arnfinnur:m1 arnfreyr:m1 arnfridur:f1 arnfried:m1 arngeir:m1 arngerdur:f1
arngils:m1 arngrimur:m1 arngunnur:f1 arnheidur:f2 arnhildur:f1 arni:m1 arnie:m1 arnika:f1 arnim:m1 arnina:f1
arnis:m1 arnkatla:f1 arnkell:m1 arnlaug:f1 arnlaugur:m1 arnleif:f1 arnleifur:m1 arnlin:f1 arnljot:f1
arnljotur:m1 arnmodur:m1 arnmundur:m1 arno:m9 arnoddur:m1 arnold:m9 arnolda:f1 arnoldo:m3 arnolds:m1 arnor:m1
arnora:f1 arnost:m2 arnostka:f1 arnould:m1 arnros:f1 arnrun:f1 arnsteinn:m1 arnthor:m1 arnthora:f1
arnthrudur:f1 arnulf:m1 arnulfo:m4 arnulfur:m1 arnvidur:m1 arny:f1 aroa:f1 aroha:f1 arolde:m1 aron:m9 arona:m1
aronne:m1 arora:f1 arpad:m4 arpag:m1 arra:f1 arran:m1 arrie:f1 arrigo:m1 arron:m2 arsael:f1 arsaell:m1
arsen:m1 arsene:m2 arsenie:b3,frf arsenije:m1 arsenio:m4 arseniusz:m1 arsim:m1 arsipatra:m2 arslan:m1
arslon:m1 arsol:f1 art:m2 arta:b4,enf,def artan:m2 artanto:m2 artawan:m2 artelia:f1 artemio:m2 artemis:f2
artemisa:f3 arthaud:m1 artheme:m1 arther:m1 arthor:m1 arthora:f1 arthur:m9 arthurine:f1 arthus:m1 artie:m1
artiom:m1 artis:m2 arto:m2 arttu:m1 artturi:m1 artur:m9 arturo:m9 arturs:m3 artus:m2 aru:m1 arun:b3,frm,enm
aruna:f1 arunima:f1 arunthavanathan:m1 arusi:f1 arved:m2 arveig:f1 arvel:m2 arvid:m6 arvids:m2 arvil:m1
arvilla:f2 arvin:m1 arvo:m2 arvok:f1 arwa:f1 arwen:f3 arya:f5 aryan:m3 aryana:f1 aryanna:f2 arystarch:m1
arzen:m1 arziye:f1 arzu:f2 as:m1 asa:f4,enm asad:m2 asadulloh:m1 asael:m1 asafe:m1 asake:f2 asal:f1 asalet:m1
asali:f1 asani:m1 asanti:b2 asatira:f1 asberg:m1 asbergur:m1 asberry:m1 asbjorg:f1 asbjorn:m2 asborg:f1
asbury:m1 ascanio:m1 ascelin:m1 asceline:f1 ascension:f2 asdis:f1 asdrubal:m1 asdrubale:m1 ase:f3 asef:m1
asel:f1 asella:f1 asfridur:f1 asgautur:m1 asgeir:m1 asger:m1 asgerdur:f1 asgils:m1 asgrimur:m1 asha:f4
ashan:f1 ashanti:f1 ashby:m1 ashely:f1 asher:m2 ashildur:f1 ashlea:f1 ashlee:f5 ashleigh:f5 ashlene:f1
ashlesh:m1 ashley:f9,enb ashli:f1 ashlie:f1 ashling:f2 ashly:f2 ashlyn:f1 ashlynn:f2 ashmi:f1 ashok:m1
ashton:m4 ashtyn:f2 asi:m1 asia:f6 asif:m1 asija:f1 asil:m1 asila:f2 asilbek:m2 asile:f1 asim:m2 asiman:b2
asimodeo:m1 asir:m1 asiri:f1 asirwada:m2 asirwanda:m2 asiya:f1 asja:f2 askatla:f1 askell:m1 askin:m1 askja:f1
asko:m1 askur:m1 asla:f1 aslakur:m1 aslan:m1 aslanhan:m1 aslaug:f1 aslaugur:m1 asleif:f1 aslesha:f1 aslijan:m2
aslim:f1 asliya:f1 asliye:f1 asma:f3 asma'u:f1 asmaa:f1 asmadi:m2 asman:m2 asmar:m1 asmianto:m2 asmini:f1
asmira:f1 asmita:f1 asmundur:m1 asmuni:m2 asny:f1 asolat:f1 asolfur:m1 ason:f1 aspar:m1 aspen:f1 asrodur:m1
asros:f1 asrun:f1 assa:f2 assar:m1 assetou:f1 assia:f2 assil:f1 assomption:f1 assumpta:f1 assunta:f4
assunto:m1 assya:f1 ast:f1 asta:f5 astarte:f1 astbjorg:f1 astbjorn:m1 astbjort:f1 astdis:f1 asterie:f1
asterio:m1 astfridur:f1 astgeir:m1 astgerdur:f1 astheidur:f1 asthildur:f1 asthor:m1 astianatte:m1 astmar:m1
astmundur:m1 aston:m1 astou:f2 astradur:m1 astree:f1 astrid:f9 astrida:f2 astride:f3,deb astridur:f1
astrikur:m1 astrit:m1 astros:f1 astrun:f1 astthor:m1 astthora:f1 astthrudur:f1 astvald:m1 astvaldur:m1
astvar:m1 astveig:f1 astvin:m1 asu:f1 asuela:f1 asuncion:f2 asvaldur:m1 asvardur:m1 asvor:f1 aswani:m2 asya:f4
ata:m1 ataahua:f1 atabala:m1 atagun:m1 atakan:m1 atalay:m2 ataleo:m1 atalia:f1 atamoglan:m1 atanas:m2
atanasia:f1 atanasio:m1 atanazie:f1 atanazy:m1 atanur:f1 atasagun:m1 atatore:m1 ataullah:m1 atena:f3
atenulf:m1 atgun:m1 atha:b2 athalie:f1 athanase:m1 athanasie:f1 athanasios:m1 atharv:m1 athena:f6 athenais:f2
athina:f1 athman:m1 athos:m1 athuman:m1 athumani:m1 ati:f1 atiena:f1 atieno:f1 atif:m1 atila:m2 atilgan:m1
atilhan:m1 atilio:m2 atilla:m1 atinuke:f2 atiyye:f1 atla:f1 atlanta:f1 atlas:m3 atli:m1 atma:m2 atmaja:b3,enf
atmanand:m1 atmananda:m1 atnan:m1 atreyee:f1 atreyi:f1 atta:f1 atte:m1 atticus:m1 attie:f1 attila:m5
attilano:m1 attilio:m2 attracta:f1 aube:f1 aubertine:f1 auberto:m1 aubin:m1 aubra:m1 aubree:f2 aubrey:b3,frm
aubrie:f1 aubry:m1 aud:f1 audace:m1 audbergur:m1 audbert:m1 audbjorg:f1 audbjorn:m1 audbjort:f1 auddis:f1
aude:f4 audebert:m1 audeline:f1 audgeir:m1 audie:b2 audkell:m1 audley:m1 audlin:f1 audmundur:m1 audna:f1
audny:f1 audolfur:m1 audouin:m1 audra:f2 audran:m1 audreanne:f1 audrey:f9 audriana:f1 audrianna:f1 audrina:f1
audrun:f1 audry:f1 audun:m1 audunn:m1 audur:f1 audy:m1 august:m9 augusta:f5 auguste:m8,deb augustin:m9
augustina:f5 augustine:b6,frf,enm augusto:m9 augusts:m1 augustus:m2 augustyn:m1 augustyna:f1 aukusti:m1
aulia:f1 aulikki:f1 aulis:m1 aune:f1 aura:f6 aure:f1 aurea:f2 aurel:m9 aurele:m2 aurelia:f9 aurelian:m4
aureliana:f2 aureliano:m2 aurelie:f9 aurelien:m5,deb aurelienne:f1 aurelija:f1 aurelio:m9 aureliu:m1
aurelle:f1 aurian:m1 auriane:f2 aurica:b5 aurilla:f1 auro:m1 auron:m1 aurora:f9 aurore:f9 aurthur:m1
ausilia:f1 ausiliatrice:f1 ausilio:m1 ausma:f1 austar:m1 austen:m2 austin:m7 austine:m1 austmann:m1 austmar:m1
auston:m1 austra:f1 austri:m1 austyn:m1 auther:m1 author:m1 authur:m1 autry:m1 autumn:f4 auxane:f1 auxence:m2
ava:f9 avadhesh:m1 avah:f1 avan:f1 avani:f1 avantika:f1 avaz:m1 avdal:m1 ave:f1 aveline:f1 avelino:m1
averardo:m1 averi:f1 averie:f1 averil:f1 avery:m1 avgust:m1 avi:m2 avie:f1 aviel:m1 avigaelle:f1 avis:f2
avital:f1 avni:b3,enf,dem avon:m1 avoye:f1 avram:m2 avril:f2 avsar:m1 avsin:m1 avunc:f1 awa:f2 awar:m1 awaz:f1
awero:f2 awesi:f2 awhina:f1 axel:m9 axelia:f1 axeline:f1 axelle:f5 axelma:f1 axenia:f2 axinte:m2 aya:f7
ayaan:m3 ayah:f1 ayan:b3,frm ayana:f4 ayanda:f1 ayanna:f1 ayasun:f1 ayaydin:m1 ayaz:m2 aybeniz:f1 aybet:f1
aybora:m1 aycagul:f1 aycan:f1 aycicek:f1 aydan:b4,frm,enm aydar:f1 aydemir:m1 ayden:m6 aydin:m3 aydinbey:m1
aydinc:m1 ayduru:f1 ayebatari:f1 ayelen:f1 ayem:f1 ayesha:f2 aygonenc:f1 aygul:f2 aygun:f2 aygutalp:m1
ayhan:b2 ayinde:m3 ayinke:f2 ayize:f1 aykal:f1 aykan:m1 aykut:b2 aykutalp:m1 ayla:f9 aylan:m1 ayleen:f4
aylil:f1 aylin:f9 ayline:f1 aylla:f1 ayman:m5 aymane:m1 aymard:m1 aymardine:f1 aymen:m2 aymeric:m3 aymon:m1
aymonde:f1 aynilhayat:f1 aynimah:f1 aynur:f4 aynure:f1 ayodeji:m2 ayodele:m2 ayoka:f2 ayoub:m6 aypar:m1
ayren:f1 aysan:m1 aysar:f1 ayse:f6 ayseana:f1 aysel:f2 aysema:f1 aysenur:f1 aysevim:f1 aysil:f1 aysoy:m1
aysu:f1 aysuna:f1 aytac:m1 aytek:m1 aytekin:b2 ayten:f4 aytoz:f1 aytug:m1 aytuna:m1 ayu:f2 ayub:m2 ayulker:f1
ayush:m1 ayushman:m1 ayushmati:f1 ayvas:m1 ayvaz:m1 ayyaruk:f1 aza:f1 azaan:m1 azad:m3 azade:f1 azahar:f1
azahara:f1 azalea:f2 azalee:f2 azamat:m1 azaria:f1 azariah:f1 azeglio:m2 azelia:f1 azelie:f1 azeline:f1
azelio:m1 azeneth:f1 azer:m2 azettin:m1 azime:f1 aziz:m6 aziza:f2 azize:f1 azizhan:m1 azizi:m1 azmi:m1 azra:f6
azubuike:m1 azucena:f2 azul:f1 azzie:f1 azzurra:f1 baaba:f2 baala:f1 baalaaditya:m1 baalagopaal:m1 baba:m3
babacan:m1 babacar:m1 babasola:m2 babatunji:m2 babawale:m2 babe:m1 babeta:f1 babett:f1 babette:f3 babila:f1
baby:f1 babyboy:m1 baccio:m1 bacco:m1 bachittar:m1 bade:f1 badegul:f1 badis:m1 badr:m1 baering:m1 baeringur:m1
baeron:m1 bafana:m1 bafode:m1 bagas:m2 bagdagul:f1 bagdas:m1 bagdat:f1 baghyawati:f1 bagiya:m2 bagus:m2
bagya:m2 baha:m1 bahaddin:m1 bahadir:m2 bahadurjit:m1 bahar:f1 bahari:b2 bahati:m1 bahia:f1 bahittin:m1
bahodir:m1 bahri:m1 bahriddin:m1 bahrom:m1 bahtinur:f1 bahtiyar:m1 bahula:m1 bahuraksa:m2 bahuwarna:m2
bahuwirya:m2 baiba:f1 baidehi:f1 baijayanti:f1 bailee:f2 bailey:b8 bailie:m1 bairbre:f1 bairon:m1 bajragin:m2
bajram:m1 bakari:m1 bakary:m2 bakda:m2 baker:m1 bakhshi:m1 bakhtiyor:m1 baki:m2 bakiadi:m2 bakianto:m2
bakidin:m2 bakijan:m2 bakiman:m2 bakiono:m2 bakti:m2 baktiadi:m2 baktianto:m2 baktiono:m2 bakula:m1
bala:b3,enf balaaditya:m1 balachandra:m1 baladitya:m1 balagopal:m1 balagovind:m1 balamani:f1 balamantri:m2
balangga:m2 balapati:m2 balatekin:m1 balaxanim:f1 balazs:m2 balca:f1 baldassare:m1 baldassarre:m1 balderico:m1
baldey:f1 baldo:m1 baldomero:m2 baldovino:m1 baldrun:f1 balduino:m1 baldur:m2 baldvin:m1 baldvina:f1
baldwin:m3 bale:m1 balendra:m1 balgopal:m1 balhaar:m1 bali:m1 balidin:m2 balijan:m2 balin:f1 balinda:m1
balint:m2 baljiwan:m1 ballard:m1 balli:f1 baltas:m1 baltasar:m2 baltazar:m2 balthasar:m2 balthazar:m2
balvan:m1 balveer:m1 balz:m1 bama:f1 bambang:m2 bambi:b2,enf bambina:f1 banara:m2 banawa:m2 banawi:m2
bancar:m2 bandhu:m1 bandhul:m1 bandile:m1 banel:m2 bangizwe:m1 banjeet:m1 banji:m1 bankim:m1 bankimchandra:m1
bankole:m1 banks:m1 banna:f1 banu:f2 banuta:f1 bao:m1 baptist:m1 baptiste:m5,deb bara:f3 barak:m1 baraka:m1
baran:m2 barasa:m1 barb:f1 barbala:f1 barbara:f9 barbarigo:m1 barbe:f1 barbel:f1 barbie:f1 barbora:f4
barbra:f1 barbro:f2 barbu:m2 barchinoy:f1 bardi:m1 bardo:m1 bardomiano:m1 bardur:m1 barica:f2 barin:m1
baris:m5 bariscan:m1 barkha:f1 barkin:m1 barlas:m1 barna:m1 barnaba:m1 barnabas:m3 barnabe:m2 barnard:m1
barnett:m1 barney:m2 barnie:m1 barno:f1 baron:m2 barrett:m2 barri:m1 barrie:m1 barron:m1 barry:m9 barsaba:m1
barsen:m1 barsimeo:m1 bart:m5 bartek:m1 barthelemy:m2 bartholomaus:m1 bartholome:m1 bartholomew:m2 bartimee:m1
bartley:m2 bartolo:m1 bartolome:m1 bartolomea:f1 bartolomej:m3 bartolomeo:m2 bartolomeu:m2 barton:m2 bartu:m1
bas:m4 basanti:f1 basarab:m2 basay:m1 bascom:m1 bashan:m1 bashkim:m1 basil:m5 basile:m3 basileo:m1 basilia:f1
basilio:m3 basilisse:f1 basim:m1 basma:f1 basok:m1 basriye:f1 bassi:b2 bassiano:m1 bassilla:f1 bastiaan:m2
bastian:m9 bastiano:m1 bastien:m5,deb bathilde:f1 batilda:f1 batirhan:m1 battal:m1 battista:m1 batu:m1
batuhan:m3 batur:m1 baturalp:m1 baturay:m1 baudelio:m1 baudouin:m3 baugur:m1 bautista:m2 bawer:m1 baxter:m1
baya:f1 bayard:m1 baydu:m1 baykal:m1 baykan:m1 baylee:f2 baylie:f1 bayman:m1 bayram:m3 bayron:m2 bayruhan:m1
baytal:m1 bayzettin:m1 baz:m1 bazil:m1 bazyli:m1 bea:f1 beadie:f1 beat:m2 beata:f9 beate:f3 beato:m1
beatrice:f9 beatrijs:f1 beatrix:f7 beatriz:f9 beatrycze:f1 beatus:m1 beau:m5 beauden:m1 beaulah:f2 bebba:f1
bebe:b3,enf beckett:m1 beckham:m1 beckie:f1 becky:f5 beda:b2,enf,dem bedford:m1 bedi:m1 bedir:m1 bedirhan:m1
bediriye:f1 bediz:f1 bedran:f1 bedreddin:m1 bedri:m2 bedrich:m2 bedriska:f1 bee:f1 beecher:m1 begga:f1
begim:f1 begona:f1 begoyim:f1 behcet:m1 behic:m1 behiza:f1 behlul:m2 behram:m3 behrem:b2 behruz:m4 behzat:m1
beinir:m1 beinteinn:m1 beitir:m1 bekan:m1 bekbay:m1 bekim:m1 bekir:m3 bekmurod:m1 bektas:m1 bektasi:m1
bela:b9,frm,enf,dem belarmino:m1 belcim:f1 belemir:f1 belen:f4 belgizar:f1 belia:f1 belimir:m1 belina:f1
belinda:f9 belisario:m1 belkize:f1 bell:b2 bella:f9 belle:f2 bellino:m1 bellisan:m1 bello:m1 belma:f1 belo:m2
belton:m1 beltramo:m1 beltun:f1 belva:f1 ben:m9 bena:f1 benadik:m2 benard:m2 bence:m2 bende:m1 bendeguz:m2
benedek:m2 benedetta:f1 benedetto:m2 benedict:m5 benedicte:f6,deb benedicto:m1 benedikt:m9 benedikta:f2
benedikte:f1 benedita:f2 benedykt:m1 benek:f1 benett:m1 bengibay:m1 bengt:m2 bengta:f1 beni:m1 benia:f1
beniamin:m3 beniamina:f1 beniamino:m1 benice:f2 benicio:m4 benidikt:m1 benidikta:f1 benigna:f2 benigne:m1
benigno:m2 benita:f4 benito:m8 benja:m1 benjaman:m1 benjamen:m1 benjamim:m3 benjamin:m9 benjamine:m1 benji:m1
benjiman:m1 benjman:m1 benli:f1 benn:m1 benna:f1 bennet:m2 bennett:m4 benney:f1 bennie:m6 benno:m4 benny:m8
benoit:m9,deb benol:m1 benone:m2 benoni:m1 benony:m2 benovse:f1 benson:m2 bent:m5 benta:f2 bente:f5 bentey:f1
benthe:f3 bentina:f1 bentley:m2 bento:m1 benton:m2 benvenuta:f1 benvenuto:m2 benyamin:m1 beppe:m1 bera:b2
beranger:m1 berangere:f1 berard:m1 berardo:m1 berat:m5 beray:f1 bercem:f1 berceste:f1 bercin:f1 berdan:m1
berdie:f1 beren:m1 berend:m3 berends:m1 berengario:m1 berengere:f1 berenice:f7 berenika:f1 berent:m1 berg:m1
bergdis:f1 bergen:f1 bergey:f1 bergfinnur:m1 bergfridur:f1 bergheidur:f1 berghildur:f1 berghreinn:m1
bergjon:m1 berglaug:f1 berglin:f1 berglind:f1 bergljot:f1 bergmann:m1 bergmannia:f1 bergmar:m1 bergmundur:m1
bergny:f1 bergran:f1 bergrin:f1 bergros:f1 bergrun:f1 bergsteinn:m1 bergsveinn:m1 bergthor:m1 bergthora:f1
bergur:m1 bergvin:m1 berinay:f1 berislav:m1 berit:f7 beritan:f2 berivan:f1 beriye:f1 berk:m1 berkal:m1
berkan:m1 berkay:m3 berki:m1 berkin:m1 berkley:m1 berksay:m1 berlin:m1 bernabe:m3 bernadett:f1 bernadetta:f1
bernadette:f9 bernadine:f3 bernard:m9 bernarda:f4 bernardine:f1 bernardino:m2 bernardita:f2 bernardo:m9
bernd:m6 bernd-dieter:m1 berndt:m2 berneice:f2 bernetta:f1 bernfried:m1 bernhard:m9 bernhardine:f1
bernhardur:m1 berni:m1 bernice:f6 bernie:m2 berniece:f2 bernita:f2 bernodia:f1 bernodus:m1 bernt:m2
bernward:m1 beronico:m1 berra:f1 berran:b2 berre:f1 berrin:f1 berry:m1 bersi:m1 bert:m6 berta:f9 bertalan:m2
bertel:m1 bertha:f8 berthe:f5 berthold:m1 berti:m1 bertie:b2 bertil:m2 bertille:f2 bertina:f1 berto:m1
bertold:m2 bertolda:f1 bertoldo:m1 bertolfo:m1 berton:m1 bertram:m7 bertrand:m9,deb bertulis:m1 berva:f1
beryl:f6 besar:m1 besart:m1 besarta:f1 beser:m1 besey:f1 beshte:m1 besim:m2 besin:m1 besir:m2 besnik:m1
besra:f1 bess:f1 besse:f1 bessi:b2 bessie:f3 beste:f1 bestla:f1 beta:f1 betania:f3 beth:f9 betha:f1 bethan:f2
bethann:f1 bethany:f8 bethel:b2 bethzy:f1 betina:f4 betsey:f1 betsy:f4 bett:m1 betta:f1 bette:f2 betti:f1
bettie:f2 bettina:f8 betty:f9 bettye:f2 bettyjane:f1 bettylou:f1 betuel:m1 beula:f1 beulah:f3 beuve:f1 bev:f1
bevan:m1 beverlee:f1 beverley:f4 beverly:f6 bextiyar:m1 beya:f1 beyaz:f1 beyda:m1 beyhatun:f1 beyler:m1
beyonce:f1 beyzade:m1 bezek:f1 bhaanumati:f1 bhaasvan:m1 bhaaswar:m1 bhadra:f1 bhadrak:m1 bhadraksh:m1
bhadran:m1 bhagavaan:m1 bhagirathi:f1 bhagvan:m1 bhagwanti:f1 bhagwati:f1 bhamini:f1 bhanumati:f2 bharadwaj:m1
bharat:m1 bhardwaj:m1 bhargava:m1 bhargavi:f1 bhasvan:m1 bhaswar:m1 bhaumik:m1 bhavani:f2 bhaves:m1 bhavika:f1
bhavini:f1 bhavna:f1 bhavya:f1 bheeshma:m1 bhekani:m1 bhekimuzi:m1 bhekisisa:f1 bhekizizwe:b2 bhekokwakhe:f1
bhekumbuso:m1 bhilangana:f1 bhima:m1 bhisham:m1 bhishma:m1 bhoj:m1 bhoopat:m1 bhoopati:m1 bhooshan:m1
bhooshit:m1 bhramar:m1 bhudev:m1 bhudeva:m1 bhupati:m1 bhupen:m1 bhushan:m1 bhushit:m1 bhuvanesh:m1
bhuvaneshwar:m1 biagio:m3 bianca:f9 bianka:f9 bibek:m1 bibi:f3 bibiana:f7 bibianna:f1 bibiano:m1 bibisora:f1
biborka:f1 bibuwa:m1 bican:m1 bice:f1 bidayet:f1 biddie:f1 bieke:f1 biel:m1 bienvenida:f1 bigna:f1 bijay:m1
bikash:m1 bil:f1 bilal:m9 bilay:f1 bilel:m1 bilender:m1 bilgen:m1 bilginur:f1 bilgutay:m1 bilha:f1 biljana:f3
bilkay:f1 bilkisu:f1 bill:m8 billie:f6 billie-jo:f1 billure:f1 billy:m9 billye:f1 bilol:m2 biltas:m1 bilva:f1
bilwa:f1 bimala:f1 bina:f4 binafsha:f1 binay:f1 binbasar:m1 bindo:m1 bineta:f1 binisik:m1 bino:m1 binta:f2
bintou:f2 birane:m1 birben:f1 bird:b2 birdella:f1 birdie:f2 birger:m3 birgid:f1 birgir:m1 birgit:f9 birgita:f1
birgitt:f1 birgitta:f5 birgitte:f2 birgul:f1 birino:m1 birjesh:m1 birkir:m1 birna:f1 birnir:m1 birol:m1
birsan:f1 birsen:m1 birt:m1 birta:f1 birte:f2 birtha:f1 birthe:f2 birtie:f1 birtingur:m1 birtir:m1 birtna:f1
biruta:f1 bisar:m1 bisenija:f1 biserka:f2 bishakha:f1 bishal:m1 bishnu:m2 bishop:m1 bitten:f1 bitul:f1
bivoj:m1 bjargar:m1 bjargdis:f1 bjargey:f1 bjargheidur:f1 bjarghildur:f1 bjarglind:f1 bjargmundur:m1
bjargthor:m1 bjarkan:m1 bjarkar:m1 bjarkey:f1 bjarki:m1 bjarklind:f1 bjarma:f1 bjarmar:m1 bjarmi:m1 bjarnar:m1
bjarndis:f1 bjarne:m4 bjarney:f1 bjarnfinnur:m1 bjarnfredur:m1 bjarnfridur:f1 bjarngerdur:f1 bjarnhardur:m1
bjarnhedinn:m1 bjarnheidur:f1 bjarnhildur:f1 bjarni:m1 bjarnlaug:f1 bjarnlaugur:m1 bjarnleifur:m1
bjarnolfur:m1 bjarnrun:f1 bjarnsteinn:m1 bjarnthor:m1 bjarnthora:f1 bjarnthrudur:f1 bjarnveig:f1 bjarny:f1
bjartey:f1 bjartmann:m1 bjartmar:m1 bjartmey:f1 bjartthor:m1 bjartur:m1 bjolan:m1 bjolfur:m1 bjorg:f2
bjorgey:f1 bjorgheidur:f1 bjorghildur:f1 bjorgmundur:m1 bjorgolfur:m1 bjorgulfur:m1 bjorgvin:m1 bjork:f1
bjorn:m9 bjorney:f1 bjornfridur:f1 bjornolfur:m1 bjort:f1 bladimir:m2 blaedis:f1 blaengur:m1 blaer:b2
blaevar:m1 blaey:f1 blagica:f1 blagoje:m1 blahomil:m1 blahomila:f1 blahomir:m1 blahomira:f1 blahoslav:m4
blahoslava:f1 blain:m1 blaine:m2 blair:b3 blaise:m4 blake:m9 blanaid:f1 blanca:f9 blanch:f1 blanchard:m1
blanche:f7,deb blanchie:f1 blandine:f4,deb blanduzia:f2 blane:m1 blanka:f9 blas:m3 blathnaid:f1 blaz:m2
blaze:m2 blazej:m5 blazena:f4 blerim:m1 blerina:f1 blerta:f1 bless:m1 blessing:b3,frf blida:f1 blin:f1
bliss:m1 blomey:f1 blossom:f1 bluette:f1 bluford:m1 bo:b9,enm,dem,nlf boas:m2 boaz:m3 bob:m9 boban:m2
bobana:f1 bobba:f1 bobbi:f2 bobbie:b6,frf,nlf bobby:m9,enb bobbye:f1 bobur:m2 bode:m1 bodhan:m1 bodhi:m2
bodi:m2 bodil:f2 bodo:m1 bodvar:m1 boe:m1 boel:f2 boet:m1 boga:f1 bogatimur:m1 bogdan:m7 bogdana:f3 bogdis:f1
bogey:f1 bogga:f1 boghildur:f1 bogi:m1 boglarka:f2 bogoljub:m1 bogomir:m1 bohdan:m3 bohdana:f3 bohemond:m1
bohuchval:m1 bohumil:m4 bohumila:f4 bohumir:m4 bohumira:f1 bohun:m1 bohuna:f1 bohus:m3 bohuse:f1 bohuslav:m4
bohuslava:f3 boi:m1 bojan:m5 bojana:f3 boje:m1 bojislava:f1 bolatito:f2 bolden:m1 boldizsar:m1 bolemir:m1
boleslav:m4 boleslava:f1 boleslavs:m1 bolli:m1 boluwatife:f2 boma:b2 bon:m1 bonagiunta:m1 bonaldo:m1
bonaventura:m1 bonavita:m1 bonface:m1 bonginkosi:m1 bonifac:m3 boniface:m2 bonifacio:m2 bonita:f2 bonito:m1
bonnie:f5 bonny:f1 bonu:f1 booker:m1 boone:m1 bora:b2 borahan:m1 boratas:m1 borbala:f2 borek:m2 borg:f1
borgar:m1 borgdis:f1 borge:m1 borghildur:f1 borgny:f1 borgrun:f1 borgthor:m1 borgthora:f1 borgulfur:m1
boris:m9 borislav:m2 borislava:f2 borivoj:m2 borivoje:m1 borja:m2 borjan:m1 borje:m1 borka:f2 borko:m1
borkur:m1 boroka:f1 borris:m1 bortecin:m1 bortolo:m1 borut:m2 borys:m2 bose:m1 bosibori:f1 bosiljka:f1
bosko:m1 boss:m1 bostjan:m1 boston:m1 bot:f1 botan:m1 bothildur:f1 botir:m1 botnia:f1 botolfur:m1 botond:m2
bouba:m1 boubacar:m2 boubou:m2 bouchard:m1 bouchra:f2 bowman:m1 boyce:m1 boyd:m3 boynak:m1 boysie:m1 boza:m1
bozbag:m1 bozena:f8 bozerk:m1 bozetech:m1 bozetecha:f1 bozica:f3 bozidar:m3 bozidara:f3 bozislav:m1 bozo:m1
boztas:m1 bra:f1 brad:m8 braden:m2 bradford:m3 bradley:m9 bradly:m2 bradut:m2 brady:m4 bradyn:m1 braeden:m2
braedon:m1 braelyn:f1 braga:f1 braghildur:f1 bragi:m1 brahim:m3 brahma:m1 brahmaanand:m1 brahmabrata:m1
brahmanandam:m1 brahmdev:m1 braiden:m1 brain:m2 brajan:m1 brajen:m1 brajendra:m1 brajesh:m1 brak:f1 bram:m4
bramwel:m1 brancaleone:m1 branch:m1 brandan:m1 branddis:f1 brande:f1 brandee:f1 branden:m1 brandi:f6
brandie:f1 brandin:m1 brando:m2 brandon:m9 brandt:m2 brandur:m1 brandusa:f2 brandy:b6,frf brandyn:m2
branimir:m3 branimira:f2 branislav:m5 branislava:f3 branka:f7 brankica:f2 branko:m6 brannon:m2 branson:m2
brant:m2 brantley:m1 bratislav:m1 bratislava:f1 braulio:m3 bravin:m1 braxton:m3 brayan:m7 brayden:m2
braydon:m1 braylen:m1 braylon:m1 brea:f1 breana:f2 breandan:m1 breann:f1 breanna:f4 breanne:f2 brecht:m1
breda:f2 bree:f1 breeda:f1 breege:f1 breffni:f1 breki:m1 brencis:m1 brenda:f9 brendah:f1 brendan:m8 brenden:m2
brendon:m3 brenn:m1 brenna:f2 brennan:m2 brennen:m1 brennon:m2 breno:m2 brent:m9 brenton:m1 breonna:f1
bresi:m1 brestir:m1 bret:m3 bretislav:m2 bretislava:f1 brett:m9 bria:f2 briac:m2 brian:m9 briana:f6 brianda:f1
brianna:f5 brianne:f2 brice:m5 brid:f1 bridger:m1 bridget:f9 bridgett:f1 bridgette:f3 bridgit:f1 bridie:f2
briek:m1 brielle:f2 brien:m2 briet:f1 brieuc:m3 briget:f1 brigette:f1 brighid:f1 brigid:f4 brigida:f3
brigita:f6 brigitta:f7 brigitte:f9 brijesh:m2 briley:f1 brilyant:f1 brimar:m1 brimdis:f1 brimhildur:f1
brimi:m2 brimir:m1 brimrun:f1 brinda:f2 brinley:f1 brion:m1 brionna:f2 brisa:f2 bristol:f1 brit:b3,def
brita:f3 britany:f1 britney:f3 britni:f1 britny:f1 britt:f9,enb britt-mari:f1 britt-marie:f2 britta:f6
brittaney:f1 brittani:f1 brittanie:f1 brittany:f8 brittnay:f1 brittnee:f1 brittney:f3 brittni:f1 brittnie:f1
brittny:f1 britton:m1 brjann:m1 brock:m2 broddi:m1 broderick:m2 brodie:m2 brody:m2 brogan:b2 brona:f1
bronach:f1 bronagh:f2 bronislav:m1 bronislava:f4 bronislavs:m1 bronson:m1 bronwen:f1 bronwyn:f2 brook:b2
brooke:f8 brooklyn:f5 brooklynn:f1 brooks:m2 bror:m1 brown:m1 bruce:m9 bruna:f7 brune:f1 brunehaut:f1
brunehilde:f1 brunhild:f1 brunhilda:f1 brunhilde:f1 bruni:f1 brunilda:f1 brunilde:f1 bruno:m9 bruto:m1
bryan:m9 bryana:f2 bryanna:f1 bryant:m3 bryce:m4 brycen:m2 brygida:f1 brylee:f1 bryn:f1 bryndis:f1
brynfridur:f1 bryngeir:m1 bryngerdur:f1 brynheidur:f1 brynhildur:f1 brynja:f1 brynjar:m1 brynjolfur:m1
brynjulfur:m1 brynlee:f1 brynleifur:m1 brynn:f1 brynny:f1 brynsteinn:m1 brynthor:m1 bryntyr:m1 bryon:m2
bryony:f1 bryson:m1 bryton:m1 buchi:m1 buck:m2 bucur:m2 bud:m2 budd:m1 buddha:m1 buddhana:f1 buddie:m1
buddy:m2 budhil:m1 budi:m2 budimir:m2 budislav:m1 budivoj:m1 buel:m1 buelah:f1 buell:m1 buena:f1
buenaventura:m1 buffy:f1 buford:m2 buget:m1 bugra:m1 buhari:m1 buhle:f1 bui:m1 bujar:m1 bukola:m1 bukurije:f1
bula:f1 bulah:f2 bulent:m1 bulunc:m1 bulut:m1 buna:f1 bunk:m1 bunmi:f2 bunyamin:m1 bunyamun:m1 burak:m4
burakhan:m1 burc:m1 burckhard:m1 burcuhan:f1 burdette:m1 buren:m1 bureyre:f1 burgess:m1 burghard:m1 burhan:m1
burhon:m1 buri:m1 burim:m1 burk:m1 burkard:m1 burke:m1 burkhard:m1 burkhardt:m1 burkney:f1 burkni:m1 burl:m1
burleigh:m1 burley:m2 burnell:m1 burnett:m1 burney:m1 burnice:b2 burnie:m1 burns:m1 burr:m1 burrel:m1
burrell:m1 burt:m1 burton:m1 busara:f1 bush:m1 busisiwe:f2 busra:f1 busranur:f1 buster:m2 butch:m1 butler:m1
buyrukhan:m1 bylgja:f1 bynum:m1 byrd:b2 byrdie:f1 byron:m5 bystrik:m2 cabbar:m1 cabir:m1 cacilia:f2 cacilie:f1
caddie:f1 cade:m2 caden:m2 cadence:f1 cael:m1 caesar:m2 caetana:f2 cafer:m1 caga:m1 cagak:m2 cagan:m1
cagatay:m1 cagdan:m1 cagdas:m1 cager:m2 cagil:f1 cagla:f1 caglar:b2 caglasin:m1 cagri:m1 cagrihan:m1
cagveren:m1 cahal:m1 cahan:f1 cahangir:m1 cahid:m1 cahir:m1 cahya:m2 cahyadi:m2 cahyanto:m2 cahyo:m2
cahyono:m2 caiden:m1 cailin:f1 cailum:m1 cailyn:f1 cain:m1 caino:m1 caio:m3 cait:f1 caitlin:f8 caitlyn:f6
caitlynn:f1 caitriona:f2 caius:m2 cajsa:f1 cakar:m1 caket:m2 cakirca:m1 cakrabirawa:m2 cakrabuana:m2
cakrajiya:m2 cakrawala:m2 cakrawangsa:m2 cal:m2 calanico:m1 calcedonio:m2 caldonia:f1 cale:m2 caleb:m9
calebe:m2 caleigh:f2 calhoun:m1 cali:f1 calim:f1 calin:m3 calina:f1 calista:f6 calisto:m1 calixta:f1
calixte:m2 calixto:m1 calla:f1 callan:m1 calleigh:f1 callie:b3 callisto:m1 callum:m5 calogera:f1 calogero:m4
calpurnia:f1 calti:m1 calum:m1 calvin:m9 calvince:m1 cam:m1 cambria:f1 camden:m2 camelia:f5 camelien:m1
cameron:m9 cami:f1 camil:m3 camila:f9 camilia:f1 camilla:f9 camille:f9 camillien:m1 camillo:m2 camillus:m1
camilo:m6 camisha:f1 cammie:f1 camok:m1 campbell:b3 campo:m1 camren:m2 camron:m2 camryn:b3 camylle:f1 can:m6
cana:f1 canal:m1 canalp:m1 canan:f2 canberk:m1 candace:f6 candar:m1 candela:f2 candelaria:f2 candelario:m2
candelas:f1 candeniz:m1 candi:f1 candice:f6 candida:f4 candide:m1 candido:m4 candis:f1 candra:m2
candrakanta:m2 candy:f1 candyce:f1 canel:f1 caner:m1 canfeza:f1 cangul:f1 cangur:m1 canice:m1 cankan:m1
cannie:f1 cannon:m1 cannur:b3 cansel:f1 canseven:f1 cansin:b2 cansu:f1 cantemir:m2 cantez:m1 cantidio:m1
canur:f1 canyon:m1 canziano:m1 caoilfhionn:f1 caoimhe:f2 caoimhin:m1 caolain:m1 caolan:m1 caomhan:m1 cap:m1
capa:m2 capitola:f1 capitolina:f1 capkan:m1 cappie:f1 caprice:f1 captain:m1 capucine:f4 cara:f6 caragh:f1
caraka:m2 caren:f3 carey:b2 cari:f1 caribert:m1 caridad:f4 carie:f1 carin:f3 carina:f9 carine:f7 carisa:f1
carissa:f2 carita:f1 carl:m9 carl-heinz:m1 carl-johan:m1 carla:f9 carlee:f2 carleen:f1 carleigh:f1 carlene:f1
carles:m1 carleton:m2 carley:f2 carli:f2 carlie:b3 carlijn:f2 carlisle:m1 carlito:m1 carlo:m9 carloman:m1
carlos:m9 carlota:f8 carlotta:f8 carlton:m3 carly:f5 carlyle:m1 carlyn:f1 carma:f1 carmel:f5 carmela:f9
carmelita:f2 carmella:f2 carmelo:m8 carmen:f9 carmenza:f1 carmina:f3 carmine:m5,deb carminho:f2 carmo:f1
carna:f1 carnell:m1 caro:f1 carol:f9 carola:f5 carolann:f1 carolanne:f1 carole:f9 carolee:f1 carolien:f1
carolin:f5 carolina:f9 caroline:f9 carolyn:f9 carolyne:f3 carolynn:f1 caron:f1 caronte:m1 carponio:m1 carra:f1
carren:f1 carri:f1 carrie:f7,enb carrol:b2 carroll:b3,frm carry:f1 carsen:m1 carson:b3 carsten:m3 carter:m4
carub:m2 cary:b3,frm caryl:f1 caryn:f1 cas:m5 casandra:f5 case:m1 casemiro:m1 casen:m1 casey:b7 cash:m1
casian:m2 casiana:f2 casie:f1 casilda:f1 casimer:m2 casimir:m2 casimira:f1 casimiro:m2 caslav:m2 cason:m1
caspar:m3 casper:m7 cass:m1 cassandra:f9 cassandre:f2 cassiano:m1 cassidy:b5 cassie:f7,enb cassien:m1
cassio:m1 cassiopea:f1 cassiopee:f1 cassius:m1 cassondra:f1 castille:f1 casto:m1 caswell:m1 cataldo:m1
cataleya:f3 catalin:m3 catalina:f9 catarina:f5 catena:f1 caterina:f8 cathal:m2 catharina:f8 catharine:f2
catherina:f1 catherine:f9 catheriona:f1 cathern:f1 cathey:f1 cathi:f1 cathie:f1 cathleen:f3 cathrin:f1
cathrina:f1 cathrine:f6 cathriona:f1 cathryn:f2 cathy:f9 catia:f2 catina:f1 catinca:f2 cato:b3,enm,nlf
catrin:f4 catrina:f3 catrine:f1 catrinel:f2 catriona:f2 catullo:m1 catur:m2 caturangga:m2 caua:m2 caue:m1
cavad:m1 cavid:m2 cavit:m1 cavuldur:m1 cawisadi:m2 cawisono:m2 cawuk:m2 cayadi:m2 cayden:m1 caydence:f1
cayetana:f1 cayetano:m1 cayla:f2 caylee:f1 cazimir:m2 ceara:f1 ceasar:m2 cebesoy:m1 cebrian:m1 ceca:f1
cecco:m1 cecelia:f4 cecep:m2 cecil:m8 cecile:f9 cecilia:f9 cecilie:f5 cecilija:f1 cecilio:m2 cecille:b2
cecily:f1 cecylia:f1 cecyliusz:m1 cedide:f1 cedomir:m1 cedric:m9 cedrick:m2 cedrik:m3 cedrin:m2 ceferino:m2
ceil:f1 celal:m3 celaleddin:m1 celasun:m1 celem:m1 celen:m1 celena:f1 celene:f1 celesta:f1 celeste:f5
celestia:f1 celestin:m6,deb celestina:f2 celestine:f6 celestino:m4 celestyn:m1 celestyna:f1 celia:f9 celian:m2
celie:f2 celien:m1 celik:m1 celikkan:m1 celikyurek:m1 celil:m2 celilay:m1 celina:f9 celinda:f1 celine:f9
celinia:f1 celso:m3 cem:m4 cemal:m2 cemale:f1 cemalettin:m1 cemali:m1 cemani:m2 cemeti:m2 cemil:m3 cemile:f1
cemiyle:f1 cemplunk:m2 cena:f1 cenan:m1 cene:m1 cenek:m1 cengiz:m1 cengkal:m2 cengkir:m2 cenk:m1 cenka:f1
centa:f1 centrine:f1 ceola:f1 cephus:m1 cerasela:f2 cerci:m1 cercis:m1 ceren:f1 cerise:f1 cesaire:m1 cesar:m9
cesare:m2 cesario:m1 cesminaz:f1 cestmir:m1 cestmira:f1 cetin:m2 cetinel:m1 cetiner:m1 cetinsu:m1 cevahir:m1
cevale:f1 cevat:m1 cevheri:m1 cevikoz:m1 cevregul:f1 ceyda:f3 ceyhun:b3 ceyhune:f1 ceyla:f3 ceylan:f1
ceylin:f4 ceylinaz:f1 ceylon:m1 ceyran:f1 cezar:m4 cezara:f3 cezary:m2 cezayir:m1 cezmi:m1 chaanakya:m1
chaaruchandra:m1 chaaya:f1 chabane:m1 chace:m1 chad:m5 chadd:m2 chadrick:m2 chadwick:m1 chahine:m1 chahinez:f1
chai:m1 chaim:m2 chaima:f1 chaitaly:f1 chaitan:m1 chaitanya:m1 chaka:f1 chakor:m1 chakradev:m1 chakradhar:m2
chakravartee:m1 chakravarti:m1 chakrika:f2 chalmer:m1 chalmers:m1 chaman:f1 chameli:f1 champ:m1 champak:m1
chana:f1 chanakya:m2 chance:m2 chancey:m1 chanchal:f1 chancy:m1 chanda:f2 chandak:m1 chandan:m1 chandani:f2
chandi:f1 chandini:f1 chandira:f1 chandler:b2 chandni:f1 chandra:b4,enf chandraayan:m1 chandrabhaga:f1
chandrabhan:m1 chandradev:m1 chandrakala:f1 chandraketu:m1 chandrakin:f1 chandramani:f1 chandramauli:m1
chandramohan:m1 chandran:m2 chandranath:m1 chandrani:f1 chandraprabha:f1 chandraswaroopa:f1 chandravati:f1
chandresh:m1 chanel:f3 chanelle:f2 chaney:f1 chanez:f1 chanie:f1 chaniya:f1 channie:f1 channing:b2 chantal:f9
chante:f1 chantel:f2 chantelle:f3 chapal:m1 chapala:f1 charak:m1 charan:m1 charis:f1 charissa:f1 charisse:f1
charita:f1 charity:f4 charl:m1 charla:f1 charlaine:f1 charle:m1 charlee:f1 charleen:f3 charlemagne:m1
charlene:f9 charles:m9 charley:b2 charli:f1 charlie:b9,dem charline:f5 charlize:f2 charlott:f1 charlotta:f5
charlotte:f9 charlottie:f1 charls:m1 charlsie:f1 charlton:m1 charly:m5,deb charmaine:f2 charo:b2,enm,esf
charolette:f1 charos:f1 charuchandra:m1 charumati:f1 charuvrat:m1 charvi:f2 chas:m1 chase:m8 chasity:f2
chasmum:f1 chastity:f1 chaten:m1 chatresh:m1 chatur:m1 chatura:b2 chaturaanan:m1 chaturbhuj:m1 chau:m1
chauncey:m2 chauncy:m1 chausiki:f1 chavvi:f1 chaya:f2 chayenne:f2 chayma:f1 chaz:m2 che:m3 chebet:f1 chege:m1
cheick:m1 cheick-oumar:m1 cheikh:m2 cheikhou:m1 chekhouna:m1 chelangat:f1 chelo:f1 chelsea:f9 chelsey:f6
chelsi:f1 chelsie:f2 chelsy:f1 chema:m1 chepkemoi:f1 chepkoech:f1 chepkorir:f1 cher:f1 cherechi:f1 cherelle:f1
cheri:f1 cherie:f3 cherif:m2 cherilyn:f1 cherise:f1 cherish:f1 cherith:f1 cherotich:f1 cherrelle:f1 cherri:f1
cherrie:f1 cherry:f1 cherryl:f1 cherubino:m1 cheruiyot:m1 cheryl:f9 cheryle:f1 cheryll:f1 chesley:m1
chessie:f1 chester:m4 chestina:f1 chet:m2 chetan:m1 chetanaanand:m1 cheusi:m1 cheyanne:f2 cheyenne:f9,enb
chi:f1 chiaffredo:m1 chiamaka:f2 chiara:f9 chibuzo:m1 chidaakaash:m1 chidaatma:m1 chidambar:m1 chidambaram:m1
chidananda:m1 chidimma:f1 chigozie:m1 chijioke:m1 childebert:m1 chilperic:m1 chimamanda:f1 chimere:f1 chin:m1
china:f1 chinedu:m2 chinelo:f1 chinmayanand:m1 chinmayananda:m1 chinyere:f2 chip:m1 chipukizi:f1 chiquita:f1
chira:f1 chiranjeev:m1 chiranjeeve:m1 chiraz:f1 chiril:m1 chirill:m1 chirine:f1 chisom:m1 chita:f1
chitraksh:m1 chitrali:f1 chitramala:f1 chitrangada:f1 chizoba:f2 chloe:f9 chloie:f1 chrabros:m1 chraniboj:m1
chranibor:m1 chranislav:m1 chranislava:f1 chretien:m1 chris:m9 chrissie:f1 chrissy:f1 christ:m3 christa:f6
christa-maria:f1 christabel:f1 christal:f1 christeen:f1 christel:f6 christelle:f9 christen:f1 christena:f1
christene:f1 christer:m2 christi:f1 christiaan:m2 christian:m9 christiana:f4 christiane:f9 christianne:f2
christiano:m2 christie:b6,frf christin:f5 christina:f9 christine:f9 christion:m1 christl:f1 christodule:m1
christof:m3 christofer:m2 christoffer:m3 christop:m2 christoper:m1 christoph:m8 christophe:m9 christopher:m9
christos:m2 christy:f7,enb chrudos:m1 chrysole:m1 chrysostome:m1 chrystal:f1 chucho:m1 chuck:m1 chuki:b2
chukwu:m1 chukwudi:m1 chukwuemeka:m1 chus:b2 chuy:m1 chval:m1 chyna:f2 chynna:f1 cian:m1 cianan:m1
ciaobella:f2 ciara:f4 ciaran:m2 ciarra:f1 ciarrai:f1 cicek:f2 cicely:f1 cicero:m2 cici:f2 cidal:m1 cielo:f3
ciera:f1 cierra:f2 cigil:f1 cihad:m1 cihan:b3 cihandide:m1 cihangir:m1 cihansah:m1 ciji:f1 cilay:f1 ciler:f1
cilga:f1 cilla:f1 cilli:f1 cillian:m2 cilly:f1 cilvenaz:f1 cimen:f1 cimnaz:f1 cinare:f1 cinda:f1 cindi:f1
cindoruk:m1 cindy:f9 cinerk:m1 cingiz:m1 cinnamon:f1 cino:m1 cinta:f2 cinthia:f4 cinthya:f1 cintia:f2
cinzia:f2 ciprian:m3 cipriana:f2 cipriano:m4 cirano:m1 ciriaco:m3 ciril:m2 cirilla:f1 cirillo:m2 cirino:m2
cirkeline:f1 ciro:m6 cise:f1 cisem:f2 cisil:f1 cistoslav:m1 cistoslava:f1 citlali:f2 citlalli:f2 citra:f2
civan:m1 civgin:m1 claas:m3 clabe:m1 claes:m2 claiborne:m1 clair:b3 claire:f9 claire-lise:f1 clara:f9
clarabelle:f2 clarance:m1 clare:f9 clarence:m6 clarenzio:m1 claribel:f1 clarice:f2 clarinda:f1 clarine:f1
clarisa:f5 clarissa:f8 clarisse:f5,deb clark:m4 clarke:m1 clarnce:m1 clas:m1 classie:f1 claud:m2
claude:b9,enm,nlm claudette:f4,deb claudia:f9 claudie:b4 claudien:m1 claudina:f1 claudine:f9 claudio:m9
claudiu:m2 claudius:m2 claudy:b2,frm claus:m5 claus-dieter:m1 claus-peter:m1 clavdia:f1 clavs:m1 clay:m3
clayton:m6 clea:f3 cleandre:m1 cleandro:m1 clearence:m1 cleave:m1 cleda:f1 clelia:f3 clelie:f2 clell:m1
clella:f1 clem:b2 clemence:f9,enb clemencia:f1 clemens:m8 clement:m9,deb clemente:m7 clementina:f6
clementine:f8,deb clemenzia:f1 clemie:f1 clemma:f1 clemmie:b2 clemon:m1 cleo:f6,enb cleofe:f1 cleola:f1
cleon:m1 cleone:f1 cleonico:m1 cleopatra:f3 cleophas:m1 cleophee:f2 cleora:f2 clery:m1 cleta:f2 cleto:m1
cletus:m2 cleva:f1 cleve:m2 cleveland:m2 clevie:f1 clide:m1 cliff:m1 cliffie:f1 clifford:m9 clifton:m4
climaco:m2 clinio:m1 clint:m4 clinton:m8 clio:f1 cliodhna:f2 cliona:f2 clive:m3 clodagh:f2 clodomiro:m2
clodoveo:m1 cloe:f6 clora:f1 clorinda:f2 clotaire:m1 clothilde:f3,deb clotilda:f1 clotilde:f8,deb clovis:m4
cloyd:m2 clyda:f1 clyde:m3 clydie:f1 clytie:f1 coby:m2 coco:f1 codey:m1 codi:m1 codie:b2 codin:m2 codrin:m2
codrina:f2 codrut:m2 codruta:f2 cody:m8 coen:m2 cogay:m1 cohen:m2 cointa:f1 cokan:m1 colbert:m1 colby:m2
cole:m5 coleen:f1 coleman:m3 coleton:m1 coletta:f1 colette:f9 coley:m1 colie:m1 colin:m9 coline:f3 colins:m2
colleen:f9 collette:f3 collie:m1 collien:f2 collier:m1 collin:m8 collince:m1 collins:m2 collis:m1 colm:m2
colman:m1 colmanno:m1 colmazio:m1 colomba:f2 colombano:m1 colombe:f1 colombo:m1 colon:m1 colonel:m1 colpan:f1
colt:m2 colten:m2 colter:m1 colton:m4 coluccio:m1 colum:m2 columba:m1 columbia:f1 columbus:m2 colvin:m1
come:m3 comfort:f5 commodore:m1 con:m1 conal:m2 conall:m2 conan:m2 conard:m1 concepcion:f7 concepta:f1
conception:f1 concetta:f6 concetto:m1 concha:f2 conchita:f3 conchur:m1 concordio:m1 conleth:m1 conley:m1
conn:m2 connell:m1 conner:m4 connie:f8,enb connor:m9 conny:f4 conor:m6 conrad:m7 conradin:m1 conrado:m1
consolata:f2 constanca:f2 constance:f9 constant:m5,deb constanta:f3 constantia:f1 constantin:m9 constantina:f2
constantine:m1 constanza:f4 constanze:f2 constatin:m1 consuela:f4 consuelo:f5 contina:f1 conway:m1 coolidge:m1
cooper:m4 copur:m1 cora:f9 coraima:f1 coral:f2 coralia:f2 coralie:f6 coraline:f3 corbett:m1 corbin:m2
corbiniano:m1 cord:m1 corda:f1 cordaro:m1 cordelia:f3 cordell:m2 cordella:f1 cordero:m1 cordia:f2 cordie:f1
cordula:f2 corean:f1 corene:f2 coreno:m1 corentin:m3 corentine:f1 coretta:f1 corey:m8 cori:f1 corie:f1
corina:f7 corine:f4 corinna:f7 corinne:f9 coriolano:m2 corliss:f1 cormac:m2 cormack:m1 corneille:b2 cornel:m7
cornelia:f9 cornelio:m4 cornelious:m1 cornelis:m3 corneliu:m3 cornelius:m9 cornell:m2 cornie:f1 corona:f2
coronato:m1 corrado:m2 corrie:f2 corrina:f1 corrine:f2 corry:m1 corsin:m1 cortez:m2 cortney:f4 corto:m1
corvin:m4 corwin:m1 cory:m9 cosima:f6 cosimo:m3 coskun:m2 coskuner:m1 cosma:m1 cosmas:m1 cosme:m1 cosmin:m2
cosmina:f2 cosmo:m1 cosqun:m1 costache:m2 costante:m1 costantino:m2 costanza:f1 costanzo:m2 costel:m2
costin:m2 coty:m1 coumba:f2 council:m1 courteney:f1 courtland:m1 courtney:f8 coy:m2 craig:m9 crawford:m2
creed:m1 cremenzio:m1 crenguta:f2 creola:f2 crescencia:f1 crescente:m1 crescenzia:f1 crescenzio:m1
crespignano:m1 cressie:f1 crete:f1 crin:m2 crina:f3 cris:m1 crispino:m1 crissie:f1 crissy:f1 crista:f1
cristal:f3 cristaldo:m1 cristea:m2 cristen:f1 cristhian:m2 cristhofer:m1 cristi:f1 cristian:m9 cristiana:f3
cristiano:m6 cristin:b2,enf cristina:f9 cristine:f1 cristobal:m9 cristofer:m2 cristofor:m3 cristoforo:m1
cristopher:m3 cristy:f1 crocefissa:f1 crocefisso:m1 crockett:m1 cronida:f1 cruz:b5 crysta:f1 crystal:f6
crystel:f1 csaba:m3 csanad:m1 csenge:f1 csilla:f1 csongor:m2 ctibor:m4 ctibora:f1 ctirad:m2 ctirada:f1
ctislav:m1 ctislava:f1 cuba:f1 cubeyr:m1 cuheyna:f1 cullen:m2 cuman:m1 cumhur:m1 cumsud:m1 cunegonda:f1
cuneyit:m1 cuneyt:m1 cuniberto:m1 cupido:m1 curdin:m1 curley:m1 curro:m1 curt:m7 curtis:m7 curtiss:m1
custodia:f1 custodio:m2 cuzia:f1 cvetka:f2 cvetko:m1 cvijan:m1 cvijetin:m1 cydney:f2 cyndi:f1 cyntha:f1
cynthia:f9 cyntie:f1 cyprian:m4 cyprien:m2 cyra:f1 cyrian:m1 cyriaque:m2 cyriel:m1 cyrielle:f2 cyril:m9
cyrila:f1 cyrill:m1 cyrille:m4,deb cyrine:f1 cyrus:m6 cyryl:m1 czeslaw:m1 daan:m4 daantje:f1 dabiziv:m1
dabney:m1 dace:f1 dacian:m2 daciana:f2 daciano:m1 dacin:m2 dacio:m1 dada:f1 dadap:m2 dadey:f1 dadi:m3
dadina:f1 dado:b2,frf daeja:f1 daevi:f1 daevika:f1 dafina:f3 dafne:f4 dag:m3 dagbjartur:m1 dagbjorg:f1
dagbjort:f1 dagel:m2 dagfari:m1 dagfinnur:m1 dagfridur:f1 daggeir:m1 daggros:f1 daghan:m1 dagheidur:f1
dagistan:m1 dagmann:m1 dagmar:f9 dagmara:f5 dagmey:f1 dagny:f4 dagnyr:m1 dagobert:m1 dagoberto:m3 dagrun:f1
dags:m1 dagthor:m1 dagur:m1 dahiana:f1 dahlia:f4 dai:m1 daiana:f2 daiga:f1 daija:f2 daijah:f1 daina:f1
dainess:f1 dainis:m1 dainuvite:f1 daire:b3 dairine:f1 dairo:m1 daisey:f1 daisha:f2 daisie:f1 daisy:f9
daisye:f1 daiwik:m1 daja:f1 dajana:f2 dakoda:m1 dakota:b4 dakotah:m1 daksh:m1 daksha:f2 dakshayani:f1
dakshesh:m1 dalaja:f1 dalan:m1 dalbert:m1 dalbir:m1 daldis:f1 dale:m9 daler:m1 daley:b2,nlm dalia:f9
dalibor:m6 dalibora:f2 daliborka:f2 dalida:f2 dalie:f1 dalila:f4 dalili:f1 dalima:f2 daliman:m2 dalimil:m1
dalimila:f1 dalimin:m2 dalimir:m1 dalimira:f1 daliono:m2 dalkilic:m1 dalla:f2 dallas:b3,frm dalli:m1
dallilja:f1 dallin:m2 dalmann:m1 dalmar:m1 dalmas:m1 dalmazio:m1 dalros:f1 dalton:m4 dalvin:m2 damar:m2
damarcus:m1 damari:m1 damarion:m1 damaris:f8 damaso:m1 damayanti:f1 dame:m1 dameon:m2 damian:m9 damiana:f3
damiano:m3 damien:m9 damienne:b2 damife:m2 damijan:m1 damil:m1 damilare:m1 damilola:m1 damin:m1 damini:f1
damion:m2 damir:m6 damjan:m5 damjana:f1 damjanka:f1 damla:f2 damlanur:f1 damocle:m1 damodara:m1 damon:m6
damond:m1 damu:m2 damyanti:f1 dan:m9 dana:f9 danae:f3 danang:m2 dancan:m1 dancun:m1 dandak:m1 dandapaani:m1
dandre:m2 dane:m2 daneen:f1 danelius:m1 danelle:f1 danette:f1 daney:f1 danfridur:f1 dangelo:m2 danheidur:f1
danhildur:f1 dani:m4,enf dania:f4 danial:m2 danica:f8 daniel:m9 daniela:f9 daniele:b9,frf,enf,itm daniella:f7
danielle:f9 daniels:m1 daniil:m1 danijel:m5 danijela:f5 danika:f2 danil:m1 danila:f1 danilo:m9 danio:m1
danique:f2 danis:m1 daniswara:m2 danita:f1 danitza:f1 danival:m2 danjuma:m2 danka:f2 danko:m1 dann:m1 danna:f2
dannie:b2 danniel:m1 dannielle:f1 danny:m9 danson:m1 dante:m9 danu:m3 danuja:m2 danuse:f2 danuta:f2
dany:m7,deb danyel:f1 danyell:f1 danyelle:f1 danyka:f1 danyl:m1 daouda:m2 daphne:f9 daphnee:f2 daphney:f1
daquan:m1 dara:b7 daragh:b2 darby:b2 darci:f1 darcie:f1 darcy:b4 dardan:m1 darek:m1 darell:m1 daren:m3
daria:f9 darian:m5,enb dariana:f4 dariati:m2 darie:f1 darien:m2 darija:f2 darijan:m2 darika:f1 darimin:m2
darin:m6 darina:f5 darine:f1 darinka:f3 dario:m9 darion:m2 daris:m2 darius:m9 dariusz:m3 darja:f3 darko:m8
darl:m1 darla:f3 darleen:f3 darlene:f5 darline:f1 darling:f1 darlyne:f1 darmaji:m2 darman:m2 darmana:m2
darmanto:m2 darnell:m3 darold:m1 daron:m2 darpan:m1 darragh:b4 darran:m1 darrel:m3 darrell:m8 darren:m9
darri:m1 darrian:m1 darrick:m2 darrien:m1 darrin:m5 darrion:m2 darrius:m1 darron:m2 darry:m1 darryl:m9
darryle:m1 darryll:m1 darryn:m2 darsh:m1 darshan:m1 darshwana:f1 darsirah:m2 darta:f2 dartono:m2 daru:m2
daruna:m2 darvin:m1 darwin:m4 darwyn:m1 dary:f1 daryani:m2 daryl:m8 daryle:m1 daryn:m1 dasa:b4 dashawn:m2
dasia:f2 datta:m1 daud:m1 daudi:m2 daulton:m1 daunte:m1 davante:m1 dave:m9 daver:m1 davey:m2 davi:m3 davian:m1
david:m9 davida:f2 davide:m6 davids:m1 davie:m1 davin:m5 davina:f2 davino:m1 davion:m2 davis:m4 davnet:f1
davon:m2 davonta:m1 davonte:m2 davor:m4 davorin:m2 davriya:f1 davron:m1 davud:m1 davy:m3 dawid:m2 dawn:f9
dawna:f1 dawne:f1 dawson:m2 dax:m3 daxton:m1 dayaamay:m1 dayaananda:m1 dayaanidhi:m1 dayamai:f1 dayamayee:m1
dayami:f1 dayan:m1 dayana:f4 dayanara:f1 dayane:m1 dayar:m1 dayita:f1 dayle:f1 dayna:f3 dayne:m2 dayse:f1
dayton:m2 dea:f2 deacon:m1 deaglan:m1 dean:m9 deana:f1 deandra:f1 deandre:m1 deane:m2 deangelo:m2 deann:f1
deanna:f7 deanne:f1 deante:m1 dearbhail:f2 dearbhaile:f1 dearbhla:f2 deasia:f1 deb:b2 debbi:f1 debbie:f9
debbra:f1 debby:f2 debera:f1 debi:f1 debora:f9 deborah:f9 deborrah:f2 debra:f9 debrah:f1 debroah:f1 decebal:m2
decimo:m1 declan:m7 dedra:f1 dedric:m2 dedrick:m2 dee:f1 deeann:f1 deedee:f1 deegan:m1 deeksha:f1 deen:m1
deena:f1 deenabandhu:m1 deepa:f1 deepali:f1 deepan:m1 deepankar:m1 deependra:m1 deepesh:m1 deepika:f1
deeptanshu:m1 deeptendu:m1 deeptiman:m1 deeptimay:m1 deeptimayee:f1 deeptimoy:m1 deeptimoyee:f1 deetta:f1
deevakar:m1 defne:f4 deforest:m1 deger:f1 degmeer:m1 degna:f1 deha:f1 deiby:m1 deicy:f1 deidra:f1 deidre:f2
deion:m2 deirbhile:f1 deirdre:f2 deisy:f2 deja:f2 dejah:f2 dejan:m5 dejana:f1 dejon:m2 dejuan:m2 del:b2,enm
delal:f1 delaney:f2 delano:m1 delbert:m3 delcie:f1 delfin:m1 delfina:f6 delfino:m2 delia:f9 deliah:f1 delie:f1
delil:m1 delila:f1 delilah:f2 delina:f1 delinda:f2 delisa:f1 delizia:f1 dell:b2 della:f4,enb dellar:f1
delle:f1 dellia:f1 dellie:f1 delma:b2 delmar:m1 delmas:m1 delmer:m2 delmus:m1 delois:f1 delora:f1 delores:f3
deloris:f1 delos:m1 delpha:f2 delphia:f2 delphin:m2 delphine:f9 delsie:f1 delta:f1 delton:m1 delvin:m1
delwin:m1 dema:f1 demarco:m2 demarcus:m2 demario:m2 demarion:m1 demba:m2 demet:f1 demeter:m2 demetra:f3
demetri:m1 demetria:f2 demetric:m1 demetrio:m3 demetrios:m1 demetrius:m2 demetriusz:m1 demi:f4 demi-lee:f1
demi-leigh:f1 demian:m2 demilade:m2 demiralp:m1 demirbuken:m1 demirhan:m1 demiriz:m1 demirok:m1 demiryurek:m1
democrito:m1 demond:m2 demonte:m1 demostene:m1 dempsey:m1 demus:m1 dena:f2 dendy:f1 deneen:f1 denes:m1
denese:f1 deneval:m1 denice:f1 deniel:m1 deniis:f1 denine:f1 denis:m9,esb denisa:f6 denise:f9 denisha:f1
denisse:f2 denisz:m1 denita:f1 deniz:b8,frm,dem,nlm denizalp:m2 denkel:m1 dennie:b2 dennis:m9 denny:m4
denton:m1 denver:m1 denzel:m1 denzell:m1 denzil:m1 deodata:f1 deodato:m1 deon:m2 deondre:m2 deonta:m1
deontae:m2 deonte:m2 depold:m1 dequan:m1 derald:m1 dereck:m3 derek:m9 dereon:m1 deric:m1 derick:m4 derik:m1
derin:f1 derkay:m1 derl:m1 derly:f1 dermot:m2 dermott:m1 deron:m2 derrek:m1 derrell:m1 derrick:m9 dersim:m1
derval:f1 dervilla:f1 dervis:m1 dervla:f2 derwin:m1 derya:f2 deryanur:f1 deryl:m1 desanka:f1 desdemona:f1
desean:m1 deshaun:m2 deshawn:m2 desi:m1 desiderata:f1 desiderato:m1 desiderio:m3 desimir:m1 desirae:f1
desire:m3,deb desiree:f9 desmond:m5 despina:f2 dessa:f1 dessie:b3 destan:f1 destany:f2 deste:f1 destin:m2
destinee:f2 destiney:f2 destini:f2 destiny:f5 destry:m1 detlef:m2 detlev:m1 detmar:m1 detrich:m1 dev:m2
devadatt:m1 devagya:m1 devajyoti:m1 devak:m1 devan:b2 devangana:f1 devani:f1 devansh:m1 devante:m2 devasree:f1
devaughn:m1 devdan:m1 deven:m3 devesh:m1 deveshwar:m1 devi:f3 devika:f2 devin:m9,enb deviner:m1 devon:b4
devonta:m1 devontae:m1 devonte:m2 devota:f1 devran:m1 devvrat:m1 devyn:b2 deward:m1 dewayne:m2 dewey:m4,enb
dewi:f4 dewitt:m2 dex:m2 dexter:m3 dexx:m1 deyanira:f3 dezider:m3 dezso:m1 dezzie:f1 dhaanyalakshmi:f1
dhana:f1 dhanadeepa:f1 dhanalakshmi:f1 dhananjay:m1 dhanapati:m1 dhanesh:m1 dhanpati:m1 dhanu:m1 dhanvin:m1
dhara:f1 dharani:f1 dharitri:f1 dharmaketu:m1 dhatri:f1 dhriti:f1 dhruv:m2 dhyanesh:m1 dhyaneshwar:m1 dia:f1
diah:f2 diallo:m1 diamante:f1 diamond:b5 dian:f3 diana:f9 dianah:f1 diandra:f1 diane:f9 diann:f2 dianna:f5
dianne:f6 dianora:f1 diar:m2 diara:f1 diarmaid:m1 diarmuid:m2 diarra:f1 dicie:f1 dick:m1 dickie:m1 dickson:m1
dicle:f2 diclehan:f1 dicy:f1 dida:f2 didda:f1 didem:f1 didier:m8 didimo:m1 didina:f3 didrik:m1 diede:f1
diederik:m1 diedrich:m1 diego:m9 dieke:f1 dierk:m1 dies:m1 dieter:m6 diethard:m1 diethelm:m1 diether:m1
dietlind:f1 dietlinde:f1 dietmar:m2 dietrich:m2 dieudonne:m1 dieudonnee:f1 dieynaba:f1 digambar:m1
digambara:m1 digdaya:m2 digna:f1 dijana:f2 dijon:m1 diken:m1 dikmen:m1 diksha:f1 dilafruz:f1 dilan:m4
dilara:f8 dilare:f2 dilaver:m2 dilay:f1 dilbar:f1 dilber:f1 dilberay:f1 dilcan:f1 dildar:b2 dilder:m1
dildora:f2 dilek:f1 diler:f1 diletta:f1 dilfeza:f1 dilfuza:f1 dilhus:f1 dilja:f2 dillan:m2 dillard:m1
dillie:f1 dillion:m1 dillon:m6 dilmurod:m1 dilnoz:f1 dilnoza:f1 dilnur:f1 dilorom:f1 dilovan:f1 dilrabo:f1
dilruba:f1 dilsad:f1 dilsat:f1 dilsitan:f1 dima:f1 dimas:m3 dimaz:m2 dimitri:m9 dimitrii:m1 dimitrij:m1
dimitrije:m1 dimitrina:f2 dimitrios:m3 dimmbla:f1 dimmey:f1 dimple:f1 dina:f9 dinah:f2 dinakar:m1 dinc:m1
dincer:m2 dinckol:m1 dincsu:m1 dinda:f2 dinesh:m1 dinis:m2 dink:m1 dinkar:m1 dino:m9 dinu:m3 diocleziano:m1
diodata:f1 diodoro:m1 diogene:m1 diogo:m5 diomede:m1 diomedes:m1 dion:m9 dione:b2,enf,itm dionicio:m1
dionigi:m2 dionisia:f2 dionisio:m3 dionizy:m1 dionne:f2 dionte:m1 dionyz:m3 dionyzos:m1 dior:f1 dipa:m2
dipali:f1 dipankar:m1 dipendra:m2 dipesh:m1 dipta:f1 diptendu:m1 direnc:m1 dirican:m1 dirja:m2 dirk:m7
dirlik:m1 diroj:m1 dirok:f1 dis:f1 disa:f1 disella:f1 dismas:m1 dita:f2 ditmar:m1 ditte:f1 ditte-marie:f1
dittmar:m1 ditya:f1 divaakar:m1 divakar:m1 divan:f1 divine:f1 divis:m1 diviska:f1 divjot:m1 divna:f2 divo:m1
divya:f2 dixie:f3 dixon:m1 diya:f2 diyor:m2 diyora:f2 djamel:m1 djayden:m1 djeneba:f1 djenna:f1 djibril:m2
djuana:f1 djuna:f1 dluhos:m1 dmitri:m2 dmitrii:m1 doa:f1 dobrava:f1 dobrila:f1 dobromil:m1 dobromila:f3
dobromir:m1 dobromira:f1 dobroslav:m4 dobroslava:f3 doc:m1 dochia:f2 docia:f1 dock:m2 doctor:m1 doda:f1
dodato:m1 dodo:m2 dofri:m1 dogan:m2 doganalp:m1 doganay:m1 doganer:m1 dogannur:f1 dogansah:m1 dogg:f1 dogu:m1
doguhan:m1 dogun:f1 doina:f3 doinita:f1 dola:f1 dolensoy:m1 doll:m1 dolli:m1 dollie:f1 dolly:f3 dollye:f1
dolores:f9 doloris:f1 dolph:m1 dolphine:f1 dolphus:m1 dolun:m1 dolunay:f1 dom:m1 domagoj:m2 domald:m1
domaldi:m1 domaldur:m1 domen:m2 domenic:m5 domenica:f5 domenick:m2 domenico:m7 domenik:m2 domezio:m1
domhildur:f1 domhnall:m2 dominga:f3 domingo:m6 domingos:m1 dominic:m9 dominick:m4 dominik:m9 dominika:f4
dominique:b9,frf,enf,esf dominque:f1 domitila:f1 domitille:f1 domiziano:m1 domnica:f3 domonique:f1 don:m8
dona:f3 donaciano:m1 donagh:m1 donal:m3 donald:m9 donalda:f1 donaldur:m1 donat:m5 donata:f4 donatella:f3
donatello:m2 donato:m6 donavan:m1 donavon:m2 dondre:m1 dondu:f1 donell:m1 doner:f1 donia:f1 donie:f1 donita:f1
doniyor:m1 donka:f1 donmez:m1 donn:m1 donna:f9 donnacha:m1 donncha:m1 donnell:m2 donnie:m4,enb donny:m3
dono:m2 donough:m1 donovan:m2 donta:m1 dontae:m1 donte:m1 dor:m1 dora:f9 doralisa:f1 dorana:f1 dorathea:f1
dorathy:f1 dorcas:f5 dorcus:f1 dorde:m1 doreen:f6 dorel:m3 dorene:f1 doretha:f1 doretta:f1 dorey:f1
dori:b2,enf dorian:m9 doriana:f3 doriane:f2 doriano:m1 dorica:f1 dorien:f1 dorin:m3 dorina:f6 dorinda:f1
dorine:f4 dorinel:m2 doris:f9 dorit:f2 dorita:f1 dorka:f1 dorla:f1 dorle:f1 dorli:f2 dorman:m1 dorota:f7
dorotea:f6 doroteja:f3 doroteo:m1 dorotha:f1 dorothe:f1 dorothea:f9 dorothee:f8 dorothy:f9 dorottya:f2 dorr:m1
dorris:b3 dorsey:m1 dorte:f2 dortha:f2 dorthe:f3 dorthea:f1 dorthey:f1 dorthy:f2 doru:m2 dorukhan:m1 dosha:f1
doshia:f1 doshie:f1 dosia:f1 dosotheus:m1 doss:m1 dossie:f1 dot:f1 dottie:f1 dotty:f1 doubrava:f1 doubravka:f1
douce:f1 doug:m3 douglas:m9 douglass:m1 dounia:f2 douwe:m1 dov:m1 dove:f1 dovie:f2 dovud:m2 dow:m1
doyinsola:f2 doyle:m3 dozier:m1 draga:f5 dragan:m5 dragana:f2 dragica:f5 draginja:f1 dragisa:m1 drago:m3
dragoje:m1 dragojlo:m1 dragoljub:m1 dragomir:m1 dragos:m3 dragoslav:m1 dragutin:m2 drahomil:m1 drahomila:f1
drahomir:m3 drahomira:f4 drahon:m1 drahos:m1 drahoslav:m4 drahoslava:f4 drahotin:m1 drahotina:f1 drahuse:f1
drahutin:m1 drajat:m2 drake:m2 drauma:f1 draumey:f1 draupadi:f1 draupnir:m1 draven:m1 draza:m1 drazen:m3
dreki:m1 drema:f1 dren:m1 drengur:m1 drew:b6,frm dries:m2 drifa:f1 drilon:m1 drina:f1 driss:m1 drita:f1
driton:m1 drofn:f1 dron:m1 drona:m1 droplaug:f1 drott:f1 drucilla:f1 druina:f1 drury:m1 drusilla:f1 drzimir:m1
drzislav:m1 dua:f3 duane:m6 duanne:m1 duard:m1 duarte:m2 duban:m1 dubravka:f2 dubravko:m1 duccio:m1 duco:m1
ducu:m2 dudley:m2 duduzile:f1 dufa:f1 duff:m1 dufgus:m1 dufthakur:m1 dugfus:m1 duha:f1 dui:m1 duilio:m2
duje:m2 dujo:m1 duke:m2 dulari:f1 dulce:f4 dulcie:f1 dulcinea:f1 dulina:f1 duma:m1 dumisani:b2 dumisile:f1
dumitra:f2 dumitrana:f2 dumitrita:f1 dumitru:m3 duna:f1 duncan:m9 dundar:m1 dundaralp:m1 dune:f1 dung:m1
dunia:m1 dunja:f4 dunn:m1 dunya:f2 dunyamali:m1 dunyo:f1 duong:f1 dura:m1 duracan:m1 durad:m1 durante:m2
durda:f1 durdali:m1 durdane:f2 durdica:f1 durdona:f2 durell:m1 durga:f1 durgadin:f1 durgeshwari:f1 durica:f1
durmus:m1 durmusali:m1 durna:f1 durnise:f1 duro:m1 durodola:m2 durrell:m1 durriye:f1 durrusehvar:f1
dursadiye:f1 dursun:m1 duruk:m1 duruoz:m1 durward:m2 durwood:m1 dusan:m9 dusana:f2 dusanka:f2 dusica:f1
duska:f1 dusko:m1 dustan:m1 dustin:m8 dusty:b2 dustyn:m1 duuk:m2 duvan:m1 duwayne:m1 duyen:f1 duygu:f1
duyguhan:f1 dvalinn:m1 dwain:m1 dwaine:m1 dwaipayan:m1 dwaipayana:m1 dwan:f1 dwane:m1 dwayne:m7 dwi:m1
dwight:m3 dwyane:m1 dyah:f1 dyan:f1 dylan:m9 dylano:m2 dyllan:m1 dylon:m1 dymphna:f1 dympna:f1 dyna:f1
dyrborg:f1 dyrfinna:f1 dyri:m1 dyrleif:f1 dyrley:f1 dyrmundur:m1 dyrunn:f1 dzidra:f1 dzile:f1 dzintars:m1
dzintra:f1 dzirkstite:f1 ea:f1 eadaoin:f1 eakumbu:m1 eamon:m2 eamonn:m2 ean:m1 eanna:m1 earl:m7 earle:m1
earlean:f1 earlene:f2 earley:m1 earlie:b2 earline:f2 early:m1 earnest:m4 earnestine:f2 eartha:f1 easter:f2
easton:m2 eathel:f1 eavan:f1 eba:m1 ebb:m1 ebba:f5 ebbe:m2 ebbi:m1 ebbie:m1 ebdul:m1 ebe:f1 eben:m1
ebeneser:m1 ebenezer:m2 eber:m1 eberardo:m1 eberg:m1 eberhard:m1 eberhardt:m1 ebert:m1 ebiere:f1 ebiowei:m1
eboni:f1 ebonney:f1 ebony:f6 ebru:f1 ebuakil:m1 ebuka:m1 ebuzer:m1 ecaterina:f3 ecclesio:m1 ece:f1 ecebnaz:f1
ecegul:f1 ecehan:m1 ecem:f1 ecemis:m1 ecevit:m1 echo:f1 eckard:m1 eckart:m1 eckehard:m1 eckhard:m1 eckhardt:m1
eckhart:m1 ecmel:m1 ecrin:b2,dem,nlf ecvet:m1 ed:m4 eda:f8 edalet:m1 edaviye:f1 edd:m2 edda:f4 eddah:f1
eddi:m2 eddie:m9,enb eddy:m6 ede:m1 edel:f3 edelberga:f1 edelbert:m1 edelgard:f1 edelmira:f2 edelmiro:m1
edeltraud:f1 edeltraut:f1 edeltrud:f1 eden:b6,frm,enf,nlm eder:m2 edgar:m9 edgard:m7,deb edgardo:m6 edgars:m2
edgubay:m1 edhem:m1 edhitha:f1 edi:m3 edibe:f1 edie:b2 edier:m1 edil:f1 edilberto:m2 edilma:f1 edilon:m2
edilson:m1 edin:m2 edina:f2 edinah:f1 edinson:m2 edison:m6 edisson:m1 edit:f4 edita:f6 edite:f2 edith:f9
editha:f1 editta:f1 ediz:m1 edla:f1 edmee:f1 edmon:m1 edmond:m9 edmondo:m1 edmonia:f1 edmund:m9 edmundo:m2
edmunds:m1 edna:f8 ednah:f1 edoardo:m2 edon:m1 edona:f1 edouard:m9,deb edra:f1 edrie:f1 edris:f1 edsel:m1
edson:m2 edu:m1 eduar:m1 eduard:m9 eduarda:f5 eduardo:m9 eduards:m2 edvald:m1 edvar:m1 edvard:m7 edvarda:f1
edvige:f1 edvin:m5 edvins:m2 edw:m1 edwar:m1 edward:m9 edwardo:m2 edwin:m9 edwina:f3 edyta:f1 edyth:f2
edythe:f2 edzus:m1 eef:f1 eefje:f1 eekalabya:m1 eelis:m1 eemeli:m1 eemil:m1 eerik:m1 eero:m2 eesha:f1 eetu:m1
eeva:f2 efe:m5,enf efemia:f1 effa:f1 effie:b3 efil:f1 efim:m1 efimia:f1 efisio:m1 efken:m1 eflah:m1 eflatun:m2
efraim:m2 efrain:m5 efrem:m3 efren:m3 efrosinia:f1 efser:m1 efsun:m1 eftalya:f1 eftimia:f2 eftimie:m2 ega:m2
egbert:m2 ege:m2 egedia:f1 egemen:m1 egenur:f1 egeo:m1 eggert:m2 eggrun:f1 eggthor:m1 egidio:m1 egil:m1
egill:m1 egils:m2 eginardo:m1 egisto:m1 egizia:f1 egla:f1 eglantine:f1 egle:f1 egmont:m1 egon:m4 egona:f1
egor:m1 egzon:m1 egzona:f1 ehed:m1 ehliman:m1 ehmed:m2 ehrenfried:m1 ehrentraud:f1 ehrhard:m1 eidar:m1
eider:m1 eidny:f1 eidunn:f1 eidur:m1 eija:f1 eik:f1 eikar:m1 eila:f1 eileen:f9 eilifur:m1 eilis:f2 eilish:f3
eimear:f2 eimer:f2 eimhear:f1 einar:m6 einari:m1 einars:m1 einbjorg:f1 eindis:f1 einer:m1 einey:f1
einfridur:f1 einhildur:f1 einina:f1 einir:m1 eino:m3 einrun:f1 einthor:m1 einvardur:m1 eir:f1 eira:f1
eiravati:f1 eirdis:f1 eirfinna:f1 eirik:m2 eirika:f1 eirikur:m1 eirny:f1 eirun:f1 eitel:m1 eithan:m1 eithel:f1
eithne:f1 eivin:m1 eivind:m1 eivor:f1 eizens:m1 eja:m2 ejder:m1 eka:b2 ekaaksh:m1 ekadant:m1 ekaja:f1
ekaksh:m1 ekalavya:m1 ekaling:m1 ekalinga:m1 ekani:f1 ekansh:m1 ekanta:f1 ekantika:f1 ekapad:m1 ekaparnika:f1
ekaraj:m1 ekaterina:f2 ekavir:m1 ekbal:m1 ekber:m2 ekdant:m1 ekene:m1 ekin:f1 ekiya:f1 ekkehard:m1 ekkehart:m1
ekmel:m2 eko:m2 ekow:m2 ekrem:m4 ekta:f1 ekundayo:m2 ekundu:m1 el:m3 ela:f9 eladio:m3 elaide:f1 elaina:f2
elaine:f9 elakshi:f1 elam:m1 elamiye:f1 elana:f1 elanur:f2 elariz:m1 elayne:f1 elba:f4 elbek:m1 elberg:m1
elbert:m4 elberta:f1 elbridge:m1 elby:m1 elcin:b2 elcira:f1 elcy:f1 elda:f4 eldar:m2 eldbjorg:f1 elden:m1
eldeniz:m1 elder:m1 eldey:f1 eldgrimur:m1 eldjarn:m1 eldlilja:f1 eldmar:m1 eldon:m4 eldor:m2 eldora:f2
eldred:m2 eldridge:m2 eldrun:f1 eldur:m1 elea:f8 eleanor:f9 eleanora:f3 eleanore:f4 elease:f1 eleazar:m3
electa:f2 eleina:f1 elekber:m1 elektra:f2 elemer:m1 elena:f9 elenborg:f1 elene:f1 eleni:f5 elenor:f2
elenora:f2 elenore:f2 elentinus:m1 eleodoro:m1 eleonor:f1 eleonora:f9 eleonore:f9 elesger:m1 elettra:f1
eleuterio:m3 eleuthere:m1 elex:m1 elfa:f1 elfar:m1 elfi:f1 elfida:f1 elfie:f2 elfradur:m1 elfreda:f1
elfrida:f2 elfrieda:f2 elfriede:f2 elfur:f1 elgie:b2 elgin:b3,enm elgun:m1 elhan:m1 eli:b9,frm,enm,esf,nlm
elia:b9,enf,dem,esf,itm eliabeth:f2 eliah:m3 eliahou:m1 eliakimu:m1 elian:m5 eliana:f9 eliane:f9 elianna:f1
eliano:m2 elias:m9 eliasz:m1 elick:m1 elida:f1 elide:f1 elie:m7,deb eliecer:m2 eliekrem:m1 eliel:m1 elien:f1
elieser:m1 eliette:f3,deb eliezer:m2 elif:f9 elifio:m1 elifnur:f1 eliga:m1 eligah:m1 elige:m1 eligia:f1
eligio:m2 elihu:m1 eliisa:f1 elija:m1 elijah:m9 elimar:m2 elimena:f1 elin:f9 elina:f9 elinbergur:m1 elinbet:f1
elinbjorg:f1 elinbjort:f1 elinborg:f2 elindis:f1 eline:f9 elingunnur:f1 elinheidur:f1 elinmundur:m1
elinor:b6,frf,enf elinore:f2 elinros:f1 elio:m6 eliodoro:m1 elion:m1 eliona:f2 elior:m1 eliot:m3 eliott:m2
eliros:f1 elis:m4 elisa:f9 elisabet:f6 elisabeta:f2 elisabete:f1 elisabeth:f9 elisabetha:f1 elisabetta:f2
elisaveta:f3 elise:f9 elisea:f1 elisee:m1 eliseo:m5 elisha:b4 elisio:m1 eliska:f4 elissa:f3 elita:b2,itm
eliud:m1 eliza:f9 elizabet:f2 elizabeta:f2 elizabete:f1 elizabeth:f9 elizah:m1 elizaveta:f1 elizbeth:f1
elize:f2 elizebeth:f1 elizej:m1 elizeus:m1 elka:f2 elkana:m1 elke:f3 elkin:m1 ell:m1 ella:f9 ellada:f1
elladio:m1 ellamae:f1 ellar:f1 elle:f2 ellen:f9 ellen-margrethe:f1 eller:f1 ellert:m1 ellery:m1 elley:f1
elli:f6 elliana:f1 ellidi:m1 ellie:f9 ellin:f1 ellinor:f2 elliot:m9 elliott:m6 ellis:b6,frm,enm ellisif:f1
ellison:m1 ellsworth:m2 ellwood:m1 elly:f9,enm ellyn:f1 elma:f8 elman:m1 elmar:m5 elmars:m2 elmas:f1
elmeddin:m1 elmer:m6 elmeri:m1 elmidar:m1 elmina:f1 elmir:m1 elmira:f5 elmire:f1 elmo:m4 elmore:m2 elmurod:m1
elmyra:f1 elna:f5 elnare:f2 elnora:f2 elnur:m4 elnure:f1 eloa:f2 eloah:f1 eloan:m1 eloane:f1 elodia:f3
elodie:f9 elody:f1 elof:m1 elogio:m1 eloi:m4 elois:f1 eloisa:f8 eloise:f9 elon:m3 elona:f2 elone:m1 elonzo:m1
elora:f1 elosy:f1 elouan:m1 elouise:f2 elove:m1 eloy:m5 elphas:m1 elpidio:m2 elroy:m2 els:f1 elsa:f9
elsabet:f1 elsad:m1 elsbeth:f3 else:f7 elsebeth:f1 elsen:m1 elsever:m1 elsi:f1 elsie:f7 elsworth:m1 elsy:f3
elta:f2 elton:m4 elturan:m1 eluh:m2 elva:f4 elvan:f1 elvana:f1 elvar:m1 elver:m1 elvera:f2 elvezio:m1 elvi:f1
elvia:f4 elvie:f2 elvin:m6 elvina:f3 elvino:m1 elvira:f9 elvire:f3,deb elvis:m9 elvy:f2 elwanda:f1 elwin:m2
elwira:f2 elwood:m1 elwyn:m2 elxan:m1 ely:m1 elya:f1 elyanora:f1 elyas:m3 elyes:m2 elyne:f1 elynn:f1 elyor:m1
elyse:f2 elyssa:f3 elza:f7,enb elzada:f1 elzbieta:f3 elzear:m1 elzie:m1 elzy:m1 ema:f9 emal:f1 emaline:f1
eman:m2 emanoil:m2 emanuel:m9 emanuela:f6 emanuele:m2 emanuella:f1 emanuelly:f2 emanuil:m2 emas:m2 ember:f1
embla:f1 embrek:m1 embuh:m2 emced:m1 emeka:m2 emel:f1 emelia:f3 emeliana:f1 emelie:f7 emelina:f4 emeline:f4
emely:f5 emelyne:f1 emer:f2 emerald:b3,enf emeralda:f1 emerance:f1 emerencie:f1 emeric:m1 emerich:m1
emerson:m5,enb emery:b2 emese:f2 emett:m1 emi:f1 emidio:m1 emie:f2 emiel:m2 emigdio:m1 emil:m9 emilce:f1
emile:m9,deb emilee:f1 emili:f1 emilia:f9 emilian:m9 emiliana:f3 emilianna:f1 emiliano:m8 emilie:f9 emilien:m2
emilija:f6 emilijan:m1 emilio:m9 emilly:f2 emils:m2 emilse:f1 emily:f9 emin:m9 emina:f1 emine:f5 emir:m9
emirhan:m2 emiro:m1 emirsan:m1 emis:f1 emit:m1 emma:f9 emma-louise:f1 emmaculate:f1 emmah:f1 emmalee:f2
emmaline:f1 emmanuel:m9 emmanuelle:f9 emmelie:f1 emmely:f2 emmer:f1 emmerich:m1 emmerico:m1 emmet:m4 emmett:m5
emmi:f4 emmie:f3 emmit:m1 emmitt:m2 emmons:m1 emmy:f9 emna:f1 emogene:f1 emong:m2 emory:m1 emperatriz:f1
empirio:m1 empluk:m2 emrah:m1 emre:m4 emrullah:m2 emry:m1 emy:f3 ena:f3 enakshi:f1 enar:m1 encarna:f1
encarnacion:b3,enm,esf encarnita:f1 enda:m2 endah:f2 ender:m1 enderun:m1 endra:m2 endre:m1 endrigo:m1
endrit:m1 ene:f1 enea:m5 enecone:m1 eneka:f1 enes:m6 enfes:f1 engelbert:m2 engilbert:m1 engilbjartur:m1
engilbjort:f1 engiljon:m1 engill:m1 engilrad:f1 engilros:f1 engin:m2 enginiz:m1 engla:f2 enguerrand:m2 enid:f2
enie:f2 enika:f1 eniko:f1 enimia:f1 enio:m1 eniola:f2 enis:m2 enise:f1 enith:f1 enja:f1 enna:f4 ennio:m4
ennis:m1 enno:m3 enoch:m2 enock:m1 enok:m1 enola:f4 enora:f2 enos:m2 enrica:f1 enrico:m9 enrique:m9
enriqueta:f2 ensar:m4 ensari:m1 ensio:m2 enteng:m2 entiqe:f1 enver:m4 enya:f6 enyo:m1 enzi:b2 enzio:m1 enzo:m9
eoghan:m2 eoin:m2 eola:f1 eowyn:f1 ephantus:m1 ephraim:m3 ephram:m1 ephriam:m1 epifanio:m2 epiphane:m1
eppie:f1 epsie:f1 era:f2 eracla:f1 eraclide:m1 eral:m1 eraldo:m2 eralp:m1 erardo:m1 erasmo:m4 erasmus:m1
erast:m1 erastus:m2 eray:m2 eraycan:m1 erazim:m1 erazmus:m1 erbay:f1 erberk:m1 erberto:m1 erbil:m1 erby:m1
ercan:m2 ercihan:m1 ercin:m1 ercolano:m1 ercole:m1 ercument:m1 erda:m1 erdal:m3 erdem:m1 erdemer:m1 erdibay:m1
erdinc:m1 erdmute:f1 erdogan:m2 erdursun:m1 erel:m1 erem:f1 eremia:m2 eren:m5 erenalp:m1 erenia:m1 erensoy:m1
eres:f1 ergener:m1 ergin:m1 erginel:m1 ergonul:m1 ergul:f1 ergun:m2 erguner:m1 erhan:m1 erhard:m3 erhardt:m1
eriberto:m2 eric:m9 erica:f9 erich:m6 erick:m9 ericka:f2 erico:m1 erie:b2 erik:m9 erika:f9 eriks:m2 erin:f9
erina:f2 erincer:m1 erine:f1 erion:m1 eris:f2 erkam:m1 erkan:m4 erkilic:m1 erkinel:m1 erkki:m2 erksoy:m1
erla:f2 erland:m2 erlar:m1 erle:m1 erlen:f1 erlendur:m1 erlene:f1 erlin:f1 erlinda:f1 erline:f1 erling:m6
erlingur:m1 erma:f4 erman:m1 ermanis:m1 ermanno:m2 ermelinda:f1 ermenegarda:f1 ermenegilda:f1 ermenegildo:m2
ermes:m2 ermete:m1 ermilo:m1 ermina:f1 ermine:f1 erminia:f1 erminio:m1 ermins:m1 ermutlu:m1 erna:f9 ernest:m9
ernesta:f1 ernestina:f5 ernestine:f8 ernesto:m9 ernests:m1 ernie:m2 ernir:m1 erno:m1 ernst:m8 ernst-august:m1
ernst-dieter:m1 ernst-otto:m1 erny:b2 erogul:m1 erol:m3 eron:m2 eros:m1 eroz:m1 erpur:m1 errol:m1 ersan:m1
ersat:m1 ersec:m1 ersel:m1 ersilia:f1 ersin:m1 ertan:m2 erten:m1 ertogrul:m1 ertugrul:m1 ertun:m1 ertuncay:m1
erva:f1 ervaniye:f1 ervin:m8 ervina:f1 erving:m1 ervins:m1 erwan:m2 erwann:m1 erwin:m9 eryildiz:m1 eryk:m1
erykah:f1 eryn:f3 erzsebet:f1 esa:m1 esat:m1 esau:m2 esben:m2 esco:m1 esekiel:m1 esen:f1 esenbay:m1 esengun:f1
esenturk:m1 esequiel:m1 eser:f1 esger:m1 esha:f1 eshana:f2 eshita:f1 esi:f2 esila:f1 esim:f1 esin:f1 esja:f1
esjar:m1 esker:m1 eskil:m1 eskinalp:m1 esko:m1 eslemnur:f1 esley:m1 esma:f4 esmanperi:f1 esmarelda:f1 esmee:f4
esmer:f1 esmeralda:f9 esmeray:f1 esmira:f2 esna:f1 esneider:m1 esparta:f1 espartaco:m1 espen:m1 esperanza:f8
espiridion:m1 esra:b4,frm,def,nlf esref:m3 essa:f1 esse:m1 essence:f1 essex:m1 essi:f1 essie:f3 esta:f2
esteban:m9 estefan:m1 estefani:f1 estefania:f7 estefany:f2 estel:m1 estela:f9 estell:f2 estella:f6 estelle:f9
ester:f9 estera:f6 esteri:f1 esterina:f1 estes:m1 estevan:m2 esther:f9 estiawan:m2 estie:f1 estill:m1
estiono:m2 estiva:f1 estiven:m1 eston:m1 estrella:f4 esuperio:m1 esupofo:m2 eszter:f2 eta:f1 etela:f3
etelka:f1 etelvina:f1 eterie:m1 etha:f2 ethan:m9 ethann:m1 ethel:f8 ethelbert:m1 ethelene:f1 ethelyn:f2
ethem:m1 ethen:m1 ether:f1 ethie:f1 ethna:f1 ethne:f1 ethyl:f2 ethyle:f1 etibar:m1 etienne:m9 etiqad:m1
etna:f2 etta:f3 etter:f1 ettie:f2 ettore:m2 euan:m1 eubert:m1 euclide:m1 eudes:m1 eudochia:f1 eudokia:f1
eudoksja:f1 eudora:f2 eudoxe:m1 eudoxie:f1 eufebio:m1 eufemia:f3 eufemio:m1 eufrasia:f1 eufronio:m1
eufrosina:f2 eufrozina:f2 eugen:m9 eugene:m9,deb eugenia:f9 eugenie:f9 eugenio:m7 eugeniu:m1 eugeniusz:m1
eugine:m1 eula:f3 eulah:f2 eulalia:f5 eulalie:f4 eulogio:m1 euna:f2 eunan:m1 eunice:f9,deb eunika:f2
euphemia:f1 euphrasie:f1 eura:f1 euridice:f1 eurydice:f1 eusebe:m1 eusebia:f4 eusebie:f2 eusebio:m5 eusebiu:m2
eusebius:m1 euseo:m1 eustace:m1 eustache:m1 eustaquio:m1 eustatiu:m2 eustorgio:m1 eustosio:m1 eustracjusz:m1
eutalia:f1 eutalio:m1 eutimio:m1 eutropio:m1 eva:f9 eva-lena:f1 eva-maria:f2 eva-marie:f1 evald:m3 evaldo:m1
evalds:m2 evalena:f1 evaline:f2 evalyn:f2 evalyne:f1 evamaria:f1 evan:m9 evance:b3,enm evander:m1 evandro:m1
evangelia:f1 evangelina:f3 evangeline:f3 evangelista:f1 evangelos:m1 evanghelina:f2 evann:m1 evans:m3 evar:f1
evarist:m1 evariste:m1 evaristo:m3 evasio:m1 evcimen:m1 evde:f1 evdochia:f1 evdokija:f1 eve:f9 evelena:f1
evelia:f1 evelien:f3 eveliina:f2 evelin:f7 evelina:f9 eveline:f9 evelio:m2 evelyn:f9 evelyne:f8 evelynn:f1
even:m1 ever:b2,enf,esm everardo:m2 everet:m1 everett:m3 everette:m2 everline:f1 everlyne:f1 evert:m4
evertt:m1 evette:f1 evey:f1 evfemia:f1 evgenia:f1 evgheni:m1 evghenia:f1 evghenii:m1 evi:f4 evia:f1 evidio:m1
evie:f7 evija:f1 evin:f1 evita:f5 evlalia:f1 evodio:m1 evon:f1 evonne:f1 evran:m1 evrard:m1 evremondo:m1
evren:m1 evrim:f1 evrimer:m1 evsen:f1 evy:f5 evzen:m1 evzenie:f1 ewa:f5 ewald:m4 ewan:m2 ewart:m1 ewatomi:f2
ewelina:f2 ewell:m2 ewen:m1 ewenn:m1 ewin:m1 ewing:m1 exa:f1 exequiel:m1 exie:f1 ey:f1 eya:f1 eyal:m1
eyberg:m1 eybjorg:f1 eybjort:f1 eydan:m1 eydis:f1 eyfridur:f1 eygerdur:f1 eyglo:f1 eyhildur:f1 eyja:f1
eyjalin:f1 eyjolfur:m1 eylaugur:m1 eyleif:f1 eyleifur:m1 eylin:f1 eylul:f1 eymar:m1 eymen:m2 eymundur:m1
eyrikur:m1 eyros:f1 eyrun:f1 eysan:f1 eysteinn:m1 eytan:m1 eythan:m1 eythor:m1 eythora:f1 eythrudur:f1 eyup:m1
eyvar:m1 eyveig:f1 eyvindur:m1 eyvor:f1 eyyub:m2 eyyup:m1 ezechiel:m1 ezechiele:m1 ezekiel:m3 ezell:m1
ezequiel:m5 ezgin:f1 ezgutekin:m1 ezio:m4 ezra:m6 ezrak:m1 ezzard:m1 faas:m2 faber:m1 fabia:f4 fabian:m9
fabiana:f9 fabiano:m2 fabie:f1 fabien:m7 fabienne:f9 fabijan:m1 fabio:m9 fabiola:f8 fabrice:m8 fabricia:f1
fabricio:m3 fabrisius:m1 fabrizia:f1 fabrizio:m6 facundo:m2 fadekemi:f2 faderera:f2 fadi:m1 fadil:m2 fadila:f1
fadile:f1 fadime:f2 fady:m1 fae:f2 fafnir:m1 fahari:b2 fahrettin:m1 fahri:m1 fahriddin:m1 fahriye:f1
fahrullah:m1 fahrunissa:f1 faik:m1 fainche:f1 faiq:m2 fairy:f1 faisa:f1 faith:f9 faizah:f2 faize:f1 falak:f1
falan:m1 falba:m1 falgeir:m1 falguni:f1 falih:m1 falk:m3 falki:m1 falko:m1 fallon:f1 falon:f1 falur:m1 fami:m1
famiano:m1 famile:f1 famke:f1 fanaka:b2 fancy:f1 fanika:f1 fannar:m1 fannberg:m1 fanndis:f1 fanney:f1
fanngeir:m1 fanni:f2 fannie:f3 fannlaug:f1 fanny:f9 fannye:f1 fanta:f2 fantin:m1 fantine:f2 fanyana:m1
faqid:m1 fara:f1 farah:f7 faraj:m1 faraja:b2 farangiz:f2 faras:m1 fardau:f1 fares:m3 farhan:m1 farhiya:f1
farhod:m1 farhunnisa:f2 farid:m3 farida:f2 farijika:f1 fariq:m1 faris:m2 fariz:m2 fariza:f1 faron:m1 farouk:m2
farrah:f1 farrell:m1 farris:m1 farruh:m1 faruk:m3 farzona:f1 fasih:m1 fate:m1 fathonah:f2 fatigul:f1 fatih:m4
fatiha:f2 fatihe:f1 fatim:f2 fatima:f9 fatimata:f2 fatime:f3 fatin:m1 fatinur:f1 fatma:f9 fatmanur:f1
fatmir:m1 fatmire:f1 faton:m1 fatos:f1 fatou:f2 fatouma:f1 fatoumata:f2 fatteh:m1 fatuma:f1 faust:m1 fausta:f1
faustin:m1 faustina:f1 faustine:f2 faustino:m3 fausto:m5 faustyn:m1 faustyna:f1 favian:m1 fawn:f1 fay:f4
faya:f1 faye:f6 fayen:f1 fayenne:f1 fayette:m1 fayize:f1 faysal:m1 fayzbek:m1 fazil:m2 fazilat:f1 fazilet:f1
fazio:m1 fazli:m1 fazliddin:m1 fazul:m1 fazullah:m1 feargal:m2 fearghal:m2 feba:f1 febe:f4 febi:f2 febriana:f1
febrina:f1 februn:f1 fed:m1 feda:m1 fedai:m1 fedde:m2 fedele:m2 feden:f1 federica:f3 federico:m9 federigo:m1
fedor:m4 fedora:f3 fedro:m1 fehim:m1 fehime:f1 fehintola:f2 fehmi:m1 fehmin:m1 fehmiye:f1 feisal:m1 felecia:f1
felice:b3,enf,dem,itm felicia:f9 felician:m1 feliciana:f1 feliciano:m5 felicidad:f1 felicie:f8,deb
felicien:m3,deb felicita:f3 felicitas:f7 felicite:m1 felicity:f3 feliks:m2 felina:f2 feline:f4 felipa:f3
felipe:m9 felisa:f1 felisha:f1 felista:f1 felister:f1 felistus:f1 felix:m9 felizitas:f1 fella:f1 felton:m2
fem:f2 fema:f1 femke:f6 femm:f1 fender:m1 fengur:m1 fenja:f2 fenna:f2 fenne:f2 fenni:m1 fenrir:m1 fenton:m1
feodor:m1 feodora:f1 feodosia:f1 ferah:f1 ferahdiba:f1 ferahim:m1 feramus:m1 feramuz:m1 ferat:m1 feray:f1
feraye:f1 ferd:m1 ferda:m1 ferdi:m2 ferdinand:m9 ferdinanda:f1 ferdinando:m2 ferdynanda:f1 fereh:f1 feremez:m1
ferenc:m4 fergal:m2 fergus:m2 ferhad:m1 ferhan:b2 ferhat:m2 ferid:m1 feride:f2 feridun:m1 feriel:f2 feriha:f1
ferihan:m1 ferinaz:f1 ferit:m1 ferman:m3 fermiano:m1 fermin:m3 fermo:m1 fermuta:f1 fern:f2 fernand:m5,deb
fernanda:f8 fernande:f4 fernando:m9 ferne:f2 ferney:m1 ferny:b2 ferqane:f2 ferre:m3 ferrell:m1 ferris:m1
ferruccio:m1 ferruh:m1 ferrux:m1 fersan:m1 fertram:m1 feruza:f2 feryas:f1 feryel:f1 ferzi:m1 festo:m1
festus:m2 fetullah:m1 fevronia:f1 fevzi:m1 fexreddin:m1 fexri:m1 fexriyye:f2 feyha:f1 feykir:m1 feyruz:m1
feyyaz:m2 feyza:f1 feyzin:f1 feyzullah:m1 feza:m1 fezail:m1 fia:f1 fiachra:m1 fiacre:m1 fiamma:f1 fiammetta:f1
fibikemi:f2 fidan:f3 fidaye:f1 fidel:m8 fidela:f1 fidele:m1 fidelia:f1 fidelie:f1 fidelis:m1 fidelius:m1
fidelma:f1 fidencio:m1 fidenziano:m1 fidenzio:m1 fides:f1 fieke:f1 fielding:m1 fien:f4 fiene:f2 fiep:f1
fiete:m2 fifa:f1 fifill:m1 figen:f1 fiifi:m2 fikayomi:f2 fikret:m3 fikri:m1 fikriye:f1 fildan:f1 filemon:m2
filibert:m1 filiberto:m2 filip:m9 filipa:f5 filipe:m4 filipia:f1 filipp:m1 filippa:f7 filippia:f1 filippo:m6
filippus:m1 filit:m1 filiz:f2 filofteia:f2 filomen:m1 filomena:f9 filomeno:m1 filotije:m1 filou:f1 fily:f1
fimar:b2 finbar:m2 finbarr:m1 fine:f2 finia:f2 finian:m1 finis:m1 finja:f3 finlay:m2 finley:m5,enb finn:m9
finna:f1 finnbjorg:f1 finnbjork:f1 finnbjorn:m1 finnboga:f1 finnbogi:m1 finnborg:f1 finndis:f1 finnegan:m1
finney:f1 finnfridur:f1 finngeir:m1 finnja:f2 finnjon:m1 finnlaug:f1 finnlaugur:m1 finnley:m3 finnros:f1
finnur:m1 finnvardur:m1 finola:f1 fintan:m2 fiodor:m3 fiona:f9 fionan:m1 fionn:m1 fionna:f1 fionntan:m1
fionnuala:f2 fionnula:f1 fiordaliso:f1 fiore:f1 fiorella:f2 fiorenza:f1 fiorenziano:m1 fiorenzo:m2 fiorino:m1
firas:m1 firdavs:m2 firdevis:f1 firdevs:f1 firdovsi:m1 firengiz:f1 firman:m1 firmin:m3,deb firudin:m1
firuze:f2 fisher:m1 fisnik:m1 fitan:m1 fitim:m1 fitnat:f1 fito:m1 fitore:f1 fitrat:m1 fitri:f1 fitria:f2
fitriani:f2 fitzgerald:m1 fitzhugh:m1 fiyaz:m1 fizze:f1 fjalar:m1 fjalldis:f1 fjarki:m1 fjola:f1 fjolar:m1
fjolla:f1 fjolmundur:m1 fjolnir:m1 fjolvar:m1 fjornir:m1 flaminia:f1 flamur:m1 flannan:m1 flavia:f9 flavian:m1
flaviana:f1 flaviano:m1 flavie:f5 flavien:m2 flavio:m9 flaviu:m2 flavius:m1 fleano:m1 fleda:f1 fleet:m1
fleeta:f1 flem:m1 fleming:m1 flemming:m2 fleta:f2 fletcher:m3 fleur:f6 flint:m1 flip:m1 flo:f2 floare:f2
floarea:f2 flodoard:m1 floki:m1 flonnie:f1 floor:f4 floortje:f2 flor:f7,nlm flora:f9 florance:f1 flore:f8,deb
florea:m2 florence:f9 florencia:f6 florencio:m4 florencja:f1 florene:f1 florent:m8 florenta:f2 florentin:m5
florentina:f7 florentine:f5 florentino:m3 florentyn:m1 florentyna:f1 florestan:m1 floretta:f1 florian:m9
floriana:f3 floriane:f3 floriano:m1 florica:f2 florida:f1 floridia:f1 floridor:m1 florie:f2 florim:m1
florin:m6 florina:f5 florinda:f2 florine:f4 floris:m3 florrie:f1 flosi:m1 flossie:f2 flovent:m1 floy:b2
floyd:m3 flurin:m2 flurina:f2 flynn:m3 foca:f1 foch:m1 fode:m1 fodil:m1 folashade:f2 folco:m1 folda:f1
folke:m1 folker:m1 folkert:m1 folki:m1 folu:m2 fonda:f1 fonn:f1 ford:m2 forest:b3 forni:m1 forrest:m3
fortunat:m1 fortunata:f3 fortunato:m2 fortune:m1 fortunee:f1 forum:f1 fos:m1 fosca:f1 fosco:m1 foss:m1
fossmar:m1 foster:m2 fotih:m1 fotima:f2 foucauld:m1 foulques:m1 fount:m1 fouzia:f1 foy:m1 frado:m1 fran:f5
frana:m1 franc:m4,enf franca:f4 france:f4,deb frances:f9 francesca:f9 francesco:m9 francette:f1 franchesca:f1
franci:m2 francia:f3 francies:f1 francina:f1 francine:f7 francis:m9,esf francisc:m2 francisca:f9 francisco:m9
franciscus:m1 francisek:m1 franciska:f1 francisque:m1 francisquita:f1 franciszek:m2 franciszka:f1
franck:m5,deb franco:m9 francois:m9 francois-xavier:m1 francoise:f9 francy:f1 franjo:m4 frank:m9
frank-michael:m1 frank-peter:m1 franka:f3 frankie:b6,frm franklin:m9 frankline:m1 franklyn:m1 franky:m3,deb
frann:m1 frans:m4 fransiska:f1 frantisek:m4 frantiska:f4 franz:m9 franz-josef:m1 franz-peter:m1 franz-xaver:m1
franziska:f8 frar:m1 fraser:m1 frauke:f1 frazer:m1 frazier:m1 fred:m9 freda:f4 freddie:m5 freddy:m9 frede:m1
frederic:m9 frederica:f2 frederick:m9 fredericka:f1 frederico:m3 frederik:m9 frederika:f1 frederike:f3
frederikke:f1 frederique:f9 fredi:m1 fredie:m1 fredo:m2 fredric:m2 fredrick:m4 fredrik:m4 fredrika:f1 fredy:m7
freeda:f2 freek:m1 freeman:m2 fregn:f1 freia:f1 freida:f2 freja:f3 fremont:m1 french:m1 frenkie:m1 fresia:f1
freya:f8 freybjorn:m1 freydis:f1 freygardur:m1 freygerdur:f1 freyja:f1 freylaug:f1 freyleif:f1 freymar:m1
freymodur:m1 freymundur:m1 freyr:m1 freysteinn:m1 freythor:m1 freyvidur:m1 fricis:m1 frida:f9 fridah:f1
fridberg:m1 fridbergur:m1 fridbert:m1 fridbjorg:f1 fridbjorn:m1 fridbjort:f1 fridborg:f1 friddis:f1
friddora:f1 fridey:f1 fridfinna:f1 fridfinnur:m1 fridgeir:m1 fridgerdur:f1 fridjon:m1 fridjona:f1 fridlaug:f1
fridlaugur:m1 fridleif:f1 fridleifur:m1 fridlin:f1 fridmann:m1 fridmar:m1 fridmey:f1 fridmundur:m1 fridny:f1
frido:m1 fridolin:m5 fridrich:m2 fridrik:m1 fridrika:f1 fridrikka:f1 fridros:f1 fridrun:f1 fridsemd:f1
fridsteinn:m1 fridthjofur:m1 fridthor:m1 fridthora:f1 fridur:b2 fridveig:f1 fridvin:m1 frieda:f8 friedbert:m1
friedemann:m1 frieder:m1 friedericke:f1 friederike:f4 friedhelm:m1 friedhilde:f1 friedhold:m1 friedl:f1
friedlinde:f1 friedo:m1 friedrich:m8 friedrich-karl:m1 friedrich-wilhelm:m1 friend:m1 frigg:f1 frimann:m1
frithjof:m1 fritz:m9 frode:m2 frodi:m1 frodmar:m1 frodny:f1 froilan:m1 frona:f1 fronia:f1 fronie:f1 fronnie:f1
frontiniano:m1 frosti:m1 frostros:f1 frusina:f2 fruzsina:f1 fryderyk:m2 fuat:m1 fugen:f1 fulbert:m1
fulberto:m1 fulcran:m1 fuldem:f1 fulden:f1 fulgence:m1 fulgencio:m1 fulgenzio:m1 fuller:m1 fulton:m1 fulvia:f1
fulvio:m2 fulya:f1 fuma:f1 fumiko:f1 funani:m1 funda:f1 funi:m1 funmilade:m1 funmilayo:m1 fura:f1 fureyya:f1
furio:m1 furkan:m3 furman:m2 furseo:m1 furuzan:f1 fuscolo:m1 fusi:m1 fusun:f1 fuzayl:m1 fuzuli:m3 fylkir:m1
fynn:m5 gabe:m2 gabel:f1 gabi:b3,def gabin:m4 gabino:m3 gabor:m4 gabriel:m9 gabriela:f9 gabriele:b6,frm,itm
gabriella:f9 gabrielle:f9 gabrielly:f1 gabrijela:f3 gaby:f3 gad:m1 gada:m2 gadang:m2 gading:m2 gadis:f1
gaduh:m2 gaefa:f1 gaeflaug:f1 gael:m9,deb gaelle:f7 gaetan:m4 gaetano:m7 gaffar:m1 gagan:m2 gage:m2
gaglioffo:m1 gaia:f6 gaida:f1 gaige:m1 gail:f9 gaiman:m2 gaines:m1 gaio:m1 gaither:m1 gaj:m1 gaja:f2
gajaadhar:m1 gajabahu:m1 gajadhar:m1 gajana:f1 gajbaahu:m1 gal:m2 gala:f2 galak:m2 galang:m2 galar:m2
galasso:m1 galatea:f1 galdino:m1 galdur:m1 gale:b2 galeazzo:m1 galen:m1 galfryd:m1 galih:m3 galilea:f1
galileo:m1 galina:f6 galiono:m2 galip:m1 gallego:m1 gallicano:m1 galo:m1 galuh:m2 galur:m2 galvarino:m1
gamaliel:m1 gaman:m2 gamani:m2 gamanto:m2 gambira:m2 gamblang:m2 gambo:f1 gamze:f1 ganak:m1 ganaka:m1
ganapati:m1 ganda:m2 gandewa:m2 gandharv:m1 gandharva:m1 gandi:m3 gandolfo:m1 ganep:m2 ganesh:m2 ganesha:f1
ganga:f1 gangesh:m1 gangsa:m2 gangsar:m2 gani:m1 ganim:m1 ganimete:f1 ganiye:f1 ganjaran:m2 gannon:m1
gantar:m2 gara:m2 garan:m2 garance:f2 garang:m2 garda:m2 gardar:m1 gardner:m2 garech:m1 gareth:m4 garett:m2
garey:m1 garfield:m2 garibaldi:m1 garik:m1 garika:f1 garima:f1 garimberto:m1 garland:m2 garner:m1 garnet:b2
garnett:b2 garnier:m1 garold:m1 garpur:m1 garret:m3 garreth:m1 garrett:m8 garri:m1 garrick:m2 garrison:m2
garry:m7 garth:m2 garud:m1 garuda:m1 garvan:m1 garvin:m1 gary:m9 gaspar:m9 gaspard:m3 gaspare:m2 gasper:m2
gasti:f2 gaston:m9,deb gastone:m2 gathoni:m1 gati:m1 gatien:m1 gatik:m1 gatis:m1 gatot:m2 gatra:m2 gatsha:m1
gaud:m1 gaudenzia:f1 gaudenzio:m1 gaudino:m1 gauge:m1 gaui:m1 gauja:f1 gaukur:m1 gauraang:m1 gaurang:m2
gauranga:m1 gaurangi:f1 gaurav:m1 gauri:f1 gaurika:f1 gautam:m2 gautama:m1 gautami:f2 gauthier:m2
gauthildur:f1 gauti:m1 gautier:m2 gautiero:m1 gautrekur:m1 gautur:m1 gautvidur:m1 gavan:m1 gaven:m1 gavin:m9
gavino:m1 gavril:m1 gavrilo:m1 gavxar:f1 gavyn:m1 gawati:f2 gay:b2 gayathri:f1 gayatri:f1 gaye:f2 gayla:f1
gayle:f5 gaylen:m1 gaylene:f2 gaylon:m1 gaylord:m1 gaynell:f1 gazanfer:m1 gazel:m1 gazi:m1 gazmend:m1
gbadebo:m2 gbeminiyi:m1 gbemisola:m1 gbolahan:m2 gbowoade:m2 geanina:f2 gearld:m1 gearldine:f1 gearoid:m1
geary:m1 gebhard:m2 gedeon:m3 gedeone:m1 gederts:m2 gedion:m1 gee:m1 geert:m2 geeta:f1 geetanjali:f1
geetika:f1 gefjun:f1 gefn:f1 geir:m2 geira:f1 geirardur:m1 geirbjorg:f1 geirdis:f1 geirfinna:f1 geirfinnur:m1
geirfridur:f1 geirhardur:m1 geirhildur:f1 geirhjortur:m1 geirhvatur:m1 geiri:m1 geirlaug:f1 geirlaugur:m1
geirleifur:m1 geirlod:f1 geirmundur:m1 geirny:f1 geirolfur:m1 geirridur:f1 geirrodur:m1 geirrun:f1
geirthjofur:m1 geirthrudur:f1 geirtryggur:m1 geirvaldur:m1 geisli:m1 gejza:m3 gelengul:f1 gelila:f1 gellert:m1
gellir:m1 gelsomina:f2 geltrude:f1 gelu:m2 gema:f3 gemine:f1 gemini:f1 geminiano:m1 gemma:f9 gena:f1
genadij:m1 genaro:m4 gencaslan:m1 gencay:m1 gencer:m1 gene:b6,frm general:m2 generosa:f1 generoso:m1
genesia:f1 genesio:m1 genesis:f3 geneva:f3 genevieve:f9 genevra:f1 genie:b2 gennaro:m4 gennie:f1 geno:m1
genovefa:f1 genoveffa:f1 genoveva:f5 genta:f2 gentiana:f2 gentile:m1 genziano:m1 geo:m2 geoff:m1 geoffrey:m9
geoffroy:m3 geofrey:m1 georg:m9 georganna:f1 george:m9 georgeann:f1 georgeanna:f1 georgel:m2 georgene:f1
georges:m9 georgeta:f3 georgetta:f1 georgette:f9 georgia:f9 georgian:m2 georgiana:f4 georgiann:f1
georgianna:f2 georgie:b2 georgije:m1 georgina:f9 georgine:f2 georgios:m2 geovanni:m2 geovanny:m2 geovany:m1
gerald:m9 geralda:f1 geraldina:f1 geraldine:f9 geraldo:m2 geralyn:f1 gerard:m9 gerarda:f2 gerardina:f1
gerardine:f1 gerardo:m9 gerardus:m1 gerasim:m1 gerasimo:m1 geraud:m3,deb geray:m2 gerazim:m1 gerazym:m1
gerberge:f1 gerbert:m1 gerd:b4,dem gerda:f9 gerdar:m1 gerdi:f1 gerdur:f1 geremia:m1 gereon:m1 gerfried:m1
gergely:m2 gergo:m2 gerhard:m8 gerharda:f1 gerhardt:m2 gerhart:m1 gerhild:f1 geri:b2,enf gerino:m1 gerlind:f1
gerlinde:f2 germain:m3 germaine:f9,enb german:m9 germana:f2 germano:m1 gernot:m1 gero:m1 gerolamo:m1 gerold:m3
gerolf:m1 geronimo:m6 geronzio:m1 gerrard:m1 gerri:f1 gerrit:m6 gerry:m4,enb gerson:m3 gert:m4 gerta:f1
gertha:f1 gerti:f1 gertie:f1 gertraud:f1 gertraude:f1 gertraut:f1 gertrud:f5 gertruda:f4 gertrude:f9
gertrudis:f1 gervais:m1 gervasio:m2 gerwin:m1 gery:b2 gesa:f1 gesare:f1 gesche:f1 gesine:f1 gestheidur:f1
gestny:f1 gestrun:f1 gestur:m1 gesualdo:m1 geta:f2 gethera:f1 getrude:f1 gevheri:m1 geza:b3,def ghaliyati:f2
ghanaanand:m1 ghanashyam:m1 ghani:m2 ghanshyam:m1 ghenadi:m1 ghenadie:m3 ghennadi:m1 gheorghe:m3 gheorghi:m1
gheorghii:m1 gheorghina:f1 gheorghita:m2 gherardo:m1 gherghina:f2 gherman:m1 ghilas:m1 ghislain:m5,deb
ghislaine:f5 ghita:b3,itf gia:f3 giacinta:f1 giacinto:m2 giacobbe:m2 giacomo:m5 giada:f7 giadero:m1
giambattista:m1 giampaolo:m1 giampiero:m1 gian:m7 gian-luca:m2 giana:f1 gianbattista:m1 giancarlo:m5
giandomenico:m1 gianfrancesco:m1 gianfranco:m4 gianina:f2 gianluca:m6 gianluigi:m2 gianmarco:m2 gianmaria:m1
gianmario:m1 gianna:f4 gianni:m9 gianpaolo:m2 gianpiero:m1 gianpietro:m2 gianuario:m1 giasone:m1 gibran:m1
gibson:m2 gica:m2 gicu:m2 gideon:m5 gidget:f1 giel:m2 giesela:f1 gifford:m1 gifty:f2 gigi:f2 gigja:f1
gigjar:m1 gigliola:f1 gijs:m2 gil:m5 gilang:m2 gilbert:m9 gilberta:f1 gilberte:f5 gilberto:m9 gilda:f7
gildardo:m1 gildo:m1 giles:m3 gilford:m1 giliola:f1 gilles:m9 gillian:f6 gillie:f1 gillis:m1 gillo:m1 gilly:f1
gilma:f1 gilman:b2,enm gilmar:m1 gilmer:m1 gilmore:m1 gils:m1 gilslaug:f1 gina:f9 gineto:m1 ginette:f5
ginevra:f1 ginewra:f1 ginger:f3 ginny:f1 gino:m9 ginyas:m1 gioacchina:f1 gioacchino:m2 gioachino:m1 giobbe:m1
gioberto:m1 gioconda:f1 giocondo:m1 gioele:m3 gioffre:m1 gioia:f5 gion:m3 giona:m1 gionata:m2 giordano:m1
giorgia:f4 giorgian:m2 giorgiana:f2 giorgio:m5 giosue:m2 giosuele:m1 giotto:m1 giovani:m2 giovanna:f9
giovanni:m9 giovanny:m4 giove:m1 gioventino:m1 giovenzio:m1 girardo:m1 girart:m1 giray:m1 giri:m1 girija:f1
girik:m2 girika:m1 girindra:m2 giriraaj:m1 giriraj:m1 girish:m2 girja:f1 girolamo:m2 girtha:f1 girts:m2
gisa:f1 gisbert:m1 gisela:f9 gisele:f8 gisella:f1 giselle:f2 gisla:f1 gislebert:m1 gisley:f1 gisli:m1
gislina:f1 gislinde:f1 gislny:f1 gislrun:f1 gislunn:f1 gisselle:f3 gissunn:f1 gissur:m1 gita:f3 gitanjali:f1
gitau:m1 githinji:m1 gitonga:m1 gitta:f1 gitte:f4 giuda:m1 giuditta:f1 giulia:f9 giuliana:f8 giuliano:m7
giulietta:f1 giulio:m5 giulitta:f1 giuseppa:f3 giuseppe:m9 giuseppina:f5 giusta:f1 giustiniano:m1 giustino:m1
giusto:m1 giyas:m1 giz:m1 gizela:f3 gizella:f1 gizem:f2 gizur:m1 gjaflaug:f1 gjuki:m1 gladis:f2 gladstone:m1
gladyce:f2 gladys:f8 glauco:m2 gleb:m2 glen:m9 glenda:f9 glendon:m1 glendora:f1 glenn:m9 glenna:f2 glennie:f2
glennis:f1 glenwood:m1 glenys:f1 gligorije:m1 glinda:f1 glo:f1 gloa:f1 globjort:f1 glod:f1 glodis:f1 gloey:f1
gloi:m1 gloria:f9 glorie:f1 glover:m1 glumur:m1 glynda:f1 glynis:f1 glynn:m1 gna:f1 gneisti:m1 gnupur:m1
gnyr:m1 goa:f1 gobinda:m1 godeberta:f1 godelieva:f1 godelieve:f1 godfrey:m3 godi:m1 godiva:f1 godmundur:m1
godofredo:m1 godwin:m1 goebel:m1 goffredo:m2 gogo:f1 goi:m1 gojko:m1 gok:f1 gokalp:m1 gokay:m1 gokbudun:m1
gokce:f2 gokcebalan:m1 gokcil:m1 goken:m1 gokhan:m1 gokmen:m1 goknur:b2 gokperi:f1 goksev:m1 goksin:f1
gokten:m1 golda:f2 golden:b2 goldia:f1 goldie:f1 goli:f1 golia:m1 golub:m1 goma:f1 gomberto:m1 gonca:f1
goncafer:f1 goncalo:m4 gondebaud:m1 gondulfo:m1 gonen:m1 gonenc:m1 gonerio:m1 gongor:m1 gonsalwy:m1
gonthier:m1 gontran:m1 gonul:f2 gonzaga:m1 gonzague:m2 gonzalo:m9 gopaal:m1 gopal:m2 gopee:m1 gopi:m1
gorakhanatha:m1 gorakhnath:m1 goran:m9 gorana:f1 goranka:f1 gorazd:m2 gordan:m3 gordana:f7 gorden:m1
gordiano:m1 gordon:m9 gorge:m1 gorgunay:m1 gorkem:m1 gorklu:m1 gorm:m1 gorsev:f1 gosta:m1 gosto:m1 goswamee:m1
goswami:m1 gote:m1 gothard:m1 gottardo:m1 gottfrid:m1 gottfried:m3 gotthard:m1 gotthilf:m1 gotthold:m1
gottlieb:m3 gottlob:m1 gottskalk:m1 gottsveinn:m1 gotum:m1 gotz:m1 goundo:f1 gouranga:m1 goutam:m1 governor:m1
govher:f1 govinda:m1 goyo:m1 gozde:f1 gozel:m1 gozem:f1 grace:f9 gracelyn:f1 gracia:f2 gracian:m1 graciana:f2
graciano:m1 gracie:f4 graciela:f8 graciliano:m1 gracja:f1 gradimir:m1 grady:m3 graeme:m3 grafton:m1 graham:m8
grainne:f2 grani:m1 grania:f1 grankell:m1 grant:m9 granville:m2 gratian:m2 gratiana:f2 gratiela:f2 grato:m1
graves:m1 gray:m1 grayce:f2 graydon:m1 grayling:m1 grayson:m3 grazia:f3 graziana:f1 graziano:m2 graziella:f4
grazina:f1 grazyna:f1 greca:f1 grecia:f1 greco:m1 green:m2 greene:m1 greet:f1 greg:m6 grega:m1 greger:m1
gregg:m6 greggory:m1 gregoire:m8,deb gregor:m9 gregoria:f2 gregorian:m2 gregorio:m9 gregory:m9 grein:f1
greipur:m1 grelod:f1 greppur:m1 gret:f2 greta:f9 gretar:m2 gretchen:f4 grete:f3 gretel:f1 grethe:f2 gretl:f1
gretta:f2 grettir:m1 greyson:m2 grga:m1 grgo:m1 grgur:m2 gricelda:f1 griet:f1 grieta:f1 griffin:m2 griffith:m1
grigore:m3 grigori:m1 grigorije:m1 grima:f1 grimaldo:m1 grimar:m1 grimey:f1 grimheidur:f1 grimhildur:f1
grimkell:m1 grimlaugur:m1 grimnir:m1 grimolfur:m1 grimulfur:m1 grimur:m1 grisel:f1 griselda:f5 grit:f1
grizelda:f1 gro:f1 groa:f1 grove:m1 grover:m2 grozdana:f1 gry:f1 grzegorz:m4 gua:f1 guadalupe:f9 gualberto:m1
gualtiero:m1 guarino:m1 gubio:m1 gucal:m2 gucluer:m1 gucyeter:m1 gudakesa:m1 gudakesha:m1 gudberg:m1
gudbergur:m1 gudbjarni:m1 gudbjartur:m1 gudbjorg:f1 gudbjorn:m1 gudbjort:f1 gudborg:f1 gudbrandur:m1 guddis:f1
gudfinna:f1 gudfinnur:m1 gudfredur:m1 gudfridur:f1 gudgeir:m1 gudjon:m1 gudjona:f1 gudlaug:f1 gudlaugur:m1
gudleif:f1 gudleifur:m1 gudleikur:m1 gudlin:f1 gudmann:m1 gudmar:m1 gudmey:f1 gudmon:m1 gudmunda:f1
gudmundina:f1 gudmundur:m1 gudni:m1 gudny:f1 gudradur:m1 gudridur:f1 gudrite:f1 gudrodur:m1 gudrun:f6
gudsteina:f1 gudsteinn:m1 gudthor:m1 gudula:f1 gudvardur:m1 gudveig:f1 gudveigur:m1 gudvin:m1 guelfo:m1
guenda:f1 guendalina:f1 guenievre:f1 guenter:m1 guenther:m1 guerin:m1 guerrino:m1 guglielmo:m2 gugu:f1
gugulethu:f1 guher:f1 gui:m1 guiberto:m1 guido:m9 guilford:m1 guilhem:m1 guilhemine:f1 guilherme:m4
guillaume:m9,deb guillemette:f2 guillermina:f5 guillermo:m9 guiomar:b2 guiscardo:m1 guiseppe:m2 gul:f2 gula:f1
gulaga:m2 gulare:f1 gulay:f4 gulbahar:f2 gulbala:m1 gulbani:f1 gulbaxor:f1 gulben:f1 gulbeyan:f1 gulbiye:f1
gulce:f1 gulcegun:f1 gulchexra:f1 gulcin:f3 gulcohre:f1 guldam:f1 guldem:f1 gulden:f1 gulder:f1 guldeste:f1
guldunya:f1 gulegen:m1 gulel:m1 gulen:f1 gulenay:f1 guler:f3 gulev:f1 gulfari:f1 gulfeza:f1 gulgen:f1
gulgun:f1 gulguzel:f1 gulhan:m1 gulhisar:f1 gulinaz:f1 gulistan:f1 guljamol:f1 guljaxon:f1 gulkadin:f1
gullbra:f1 guller:f1 gulluhan:f1 gullveig:f1 gully:f1 gulmira:f1 gulmisal:f1 gulnar:f1 gulnare:f1 gulnaz:f2
gulnaziye:f1 gulnora:f1 gulnoza:f1 gulnur:f1 guloy:f1 gulozge:f1 gulpembe:f1 gulper:f1 gulriz:f1 gulsa:f1
gulsahin:m1 gulsalin:f1 gulselin:f1 gulsen:f4 gulseref:f1 gulseren:f2 gulsevil:f1 gulsiye:f1 gulsora:f1
gulsu:f1 gulsum:f2 gultac:f1 gultekin:b2 gulten:f1 gulter:f1 gulus:f2 gulustan:f1 gulxar:f1 gulzadiye:f1
gulzar:f1 gulzira:f1 gulzoda:f1 gumercindo:m1 gumesindo:m1 gumi:m1 gumma:f1 gumustekin:m1 gun:f2 gun-britt:f1
gunar:b2,dem gunars:m2 gunay:f2 gunaydin:m1 gunbir:m1 gunborg:f1 gunda:f2 gundel:f1 gundelinda:f1 gunden:m1
gundhild:f1 gundi:f1 gundolf:m1 gundula:f1 gunduz:m1 gunduzalp:m1 gunebakan:f1 guneet:m1 guneri:m1 gunes:f1
gungor:f1 gungordu:m1 gungoren:f1 gunhild:f3 gunilla:f2 gunita:f1 guniz:f1 gunkurt:m1 gunn:f1 gunnar:m8
gunnberg:m1 gunnbjorg:f1 gunnbjorn:m1 gunnbjort:f1 gunnborg:f1 gunndis:f1 gunndor:m1 gunndora:f1 gunnel:f2
gunnella:f1 gunner:m3 gunnfinna:f1 gunnfridur:f1 gunngeir:m1 gunnhallur:m1 gunnharda:f1 gunnheidur:f1
gunnhildur:f1 gunnjona:f1 gunnlaug:f1 gunnlaugur:m1 gunnleif:f1 gunnleifur:m1 gunnlod:f1 gunnolfur:m1
gunnoli:m1 gunnrodur:m1 gunnrun:f1 gunnsteinn:m1 gunnthor:m1 gunnthora:f1 gunnthorunn:f1 gunnur:f2
gunnvaldur:m1 gunnveig:f1 gunnvor:f1 gunny:f1 gunsel:f2 gunseli:f1 gunsen:m1 gunser:m1 gunta:f1 guntars:m1
gunter:m6 gunther:m4 guntis:m1 guntram:m1 gunver:b2 gunvor:f1 gurarda:m1 gurbuz:m1 gurcan:f1 gurcuye:f1
gurdal:m1 gurdev:m1 gurelcem:m1 gurhan:m1 gurkan:m1 gurli:f1 gurney:m1 gurol:m1 gurry:f1 gursal:m1 gursel:m1
gurten:f1 guru:m1 gus:m2 guss:m1 gussie:b3 gust:m4 gusta:f1 gustaaf:m1 gustaf:m3 gustav:m9 gustava:f1
gustave:m5 gustavine:f1 gustavo:m9 gustavus:m1 gustaw:m1 gusti:f1 gustie:f1 gusztav:m1 guthrie:m1 gutti:m1
guttormur:m1 guus:m2 guusje:f2 guvenalp:m1 guvercin:f1 guy:m9 guyot:m1 guzey:f1 gvendolina:f2 gvozden:m1
gwen:f6 gwenael:b2 gwenaelle:f3 gwenda:f2 gwendolen:f1 gwendoline:b3 gwendolyn:f5 gwido:m1 gwyn:f1 gwyneth:f1
gyda:f2 gydja:f1 gydridur:f1 gygjar:m1 gylfi:m1 gymir:m1 gyongyi:f1 gyorgy:m2 gyorgyi:f1 gyozo:m1 gyrdir:m1
gytta:f1 gyula:m1 gzim:m1 habbab:m1 habib:m4 habiba:f5,enb habibe:f1 habibu:m1 habil:m2 haby:f2 haciali:m1
hacib:m1 hacibey:m1 hacile:f1 hadassa:f1 hadassah:f1 hadda:f1 haddi:m1 haddur:m1 haddy:f1 haden:m1 hadi:m3
hadicha:f1 hadija:f2 hadithi:m1 hadiza:f1 hadja:f1 hadjer:f1 hadley:b2 hadrey:f1 hadriel:m1 hadrien:m2
haengur:m1 haenir:m1 hafberg:m1 hafbjorg:f1 hafborg:f1 hafdis:f1 hafey:f1 hafgrimur:m1 hafi:m1 hafid:m1
hafiz:m2 hafiza:f1 haflida:f1 haflidi:m1 haflina:f1 hafnar:m1 hafni:m1 hafny:f1 hafros:f1 hafrun:f1 hafsa:f3
hafsat:f1 hafshah:f2 hafsteina:f1 hafsteinn:m1 hafthor:m1 hafthora:f1 hagalin:m1 hagbardur:m1 hagbert:m1
hagen:m3 haiba:f1 haiden:m1 hailee:f2 hailey:f9 hailie:f2 haim:m1 hairyanto:m2 hajar:f1 hajnalka:f1 hajo:m1
hakan:m6 hakeem:m1 hakem:m1 haki:m2 hakikat:m1 hakim:m4 hakki:m1 hakon:m3 hakonia:f1 hal:m2 halbert:m1
haldun:m1 hale:b2,enm haleigh:f2 halenur:f1 haley:f6 haleygur:m1 halfdan:m2 hali:f1 halid:m1 halidun:m1
halie:f2 halil:m4 halim:m3 halima:f6 halina:f2 halis:m1 halisi:f1 halit:m1 haliye:f1 hall:m1 halla:f1
hallbera:f1 hallberg:m1 hallbjorg:f1 hallbjorn:m1 hallborg:f1 halldis:f1 halldor:m1 halldora:f1 halle:f2
halley:b3 hallfredur:m1 hallfridur:f1 hallgardur:m1 hallgeir:m1 hallgerdur:f1 hallgils:m1 hallgrimur:m1
hallgunnur:f1 hallie:b3 hallkatla:f1 hallkell:m1 hallmann:m1 hallmar:m1 hallmundur:m1 hallny:f1 hallrun:f1
hallsteinn:m1 hallthor:m1 hallur:m1 hallvardur:m1 hallveig:f1 hallvor:f1 halsey:m1 haluk:m2 ham:m1 hamar:m1
hamdi:m1 hamdullah:m1 hamed:m1 hami:m2 hamid:m3 hamidou:m2 hamilton:m1 hamima:f2 hamis:m1 hamish:m3 hamisi:m1
hamit:m1 hamiyet:f1 hammad:m1 hamp:m1 hampton:m1 hampus:m1 hamsini:f2 hamundur:m1 hamza:m9 hamzah:m2 hana:f9
hanae:f2 hanbiken:f1 handan:f1 hande:f1 handy:m1 hanedan:m1 hanefi:m1 hanga:f1 hani:b3 hania:f2 hanifa:f1
hanife:f2 hanim:f1 hanja:f1 hank:m2 hanna:f9 hannabel:f2 hannah:f9 hannchen:f1 hanne:f7 hanne-lore:f1
hannele:f3 hannelore:f3 hannes:m8 hanney:f1 hanni:m1 hannibal:m1 hanno:m3 hanns:m1 hannu:m2 hanny:f1 hanora:f1
hans:m9 hans-adolf:m1 hans-albert:m1 hans-bernd:m1 hans-christian:m1 hans-detlef:m1 hans-dieter:m1
hans-dietrich:m1 hans-eberhard:m1 hans-erich:m1 hans-friedrich:m1 hans-georg:m1 hans-gerd:m1 hans-gerhard:m1
hans-gunter:m1 hans-gunther:m1 hans-heinrich:m1 hans-helmut:m1 hans-henning:m1 hans-herbert:m1 hans-hermann:m1
hans-hinrich:m1 hans-joachim:m1 hans-jochen:m1 hans-jorg:m2 hans-josef:m1 hans-jurgen:m2 hans-karl:m1
hans-ludwig:m1 hans-martin:m1 hans-michael:m1 hans-otto:m1 hans-peter:m3 hans-rainer:m1 hans-rudolf:m3
hans-theo:m1 hans-ulrich:m3 hans-uwe:m1 hans-walter:m1 hans-werner:m1 hans-wilhelm:m1 hans-willi:m1
hans-wolfgang:m1 hansa:f1 hansel:m1 hansford:m1 hansgeorg:m1 hansina:f1 hansjoachim:m1 hansjorg:m3 hansjurg:m1
hansjurgen:m1 hanson:m1 hanspeter:m3 hansruedi:m2 hanss:m1 hansueli:m2 hansultan:f1 hanus:m1 haralamb:m2
haralambie:m2 harald:m8 haraldur:m1 harambee:m1 harbinaz:f1 hardana:m2 harden:m1 hardi:m2 hardie:m1 hardik:m1
hardin:m1 harding:m1 hardouin:m1 hardy:m4 harekur:m1 hari:m3 harijs:m1 harimurti:m2 harinakshi:f2
harinarayan:m1 harini:f1 haris:m1 harish:m1 harit:m1 harita:f2 hariz:m1 harja:m2 harjasa:m2 harjaya:m2
harjo:m2 harl:m1 harlan:m1 harland:m1 harlaugur:m1 harlen:m1 harlene:f1 harley:b3 harlie:m1 harlon:m1
harlow:b2 harm:m2 harman:m1 harmon:m2 harmony:f3 harol:m1 harold:m9 haroldo:m1 haron:m2 haroun:m1 harouna:m1
haroune:m1 harpa:f1 harper:b3 harrell:m1 harri:m3 harrie:m1 harriet:f9 harriett:f1 harriette:f1 harris:m1
harrison:m6 harro:m1 harrold:m1 harry:m9 harsana:m2 harsanto:m2 harsaya:m2 harsh:m1 harshil:m1 hart:m1
hartaka:m2 hartana:m2 hartley:m1 hartmann:m1 hartmut:m2 hartmuth:m1 harto:m2 hartvig:m1 hartwell:m1 hartwig:m1
haruko:f1 harun:m3 haruna:m1 harve:m1 harvey:m9 harvie:m1 harvy:m1 hasan:m9 hasbek:m1 haseki:m1 hasel:f1
hasgul:f1 hashiki:f1 hasibi:m1 hasim:m3 hasin:m1 haskell:m2 hasmet:m1 hasna:f3 hasret:f1 hassan:m9 hassane:m1
hassie:f1 hasso:m1 hasta:m2 hastal:m1 hasteinn:m1 hata:f1 hatem:m3 hatice:f2 hatima:f1 hatin:f1 hatip:m1
hatouma:f1 hattab:m1 hattie:f4,enb haudur:f1 hauke:m2 hauksteinn:m1 haukur:m1 haukvaldur:m1 hauwa:f1 hava:f2
havali:f1 havar:m1 havard:m1 havardur:m1 havarr:m2 havel:m1 haven:b2 havla:f1 havse:f1 hawa:f3 hawar:m1
hawehindi:f1 haya:f1 hayal:f1 hayali:m2 hayat:f2 hayati:m1 haydar:m1 haydee:f2 hayden:m9 hayel:f1 hayes:m1
haylee:f2 hayleigh:f2 hayley:f9 haylie:f2 hayret:m1 hayrunnisa:f1 hays:m1 hayward:m1 haywood:m1 hazan:f1
hazar:m1 hazel:f8 hazelle:f1 hazen:m1 hazim:m1 hazine:f1 hazle:f1 hazrat:m1 heath:m2 heather:f9 heaven:f2
heba:f1 heber:m2 hebert:m1 hecer:f1 heci:m1 hector:m9 heda:f1 hedda:f4 hedelin:m1 hedi:b5,frm,def hedinn:m1
hedvig:f2 hedviga:f2 hedvika:f3 hedwig:f3 hedy:f2 heema:f1 hege:f1 heida:f1 heidar:m1 heidarr:m1 heidberg:m1
heidbert:m1 heidbjorg:f1 heidbjork:f1 heidbjort:f1 heidbra:f1 heiddis:f1 heide:f1 heide-marie:f1 heidelinde:f1
heidelore:f1 heidemarie:f1 heiderose:f1 heidi:f9 heidlaug:f1 heidlindur:m1 heidloa:f1 heidmann:m1 heidmar:m1
heidmundur:m1 heidny:f1 heidrekur:m1 heidros:f1 heidrun:f3 heidur:f1 heidveig:f1 heidy:f3 heike:f2 heikir:m1
heikki:m2 heiko:m2 heilmodur:m1 heimir:m1 heimo:m1 hein:m1 heiner:m1 heinfried:m1 heini:m1 heino:m1
heinrekur:m1 heinrich:m4 heinz:m5 heinz-dieter:m1 heinz-georg:m1 heinz-gerd:m1 heinz-gunter:m1
heinz-gunther:m1 heinz-joachim:m1 heinz-josef:m1 heinz-jurgen:m1 heinz-otto:m1 heinz-peter:m1 heinz-walter:m1
heinz-werner:m1 heinz-wilhelm:m1 heinz-willi:m1 heisi:m1 heitor:m2 heja:m1 hekima:b2 hekime:f1 hekla:f1
hekmet:m1 hektor:m1 helaine:f1 helan:f1 heleen:f1 helen:f9 helena:f9 helene:f9 helfried:m1 helga:f9 helge:m4
helgi:m1 heli:f1 helie:m2 helier:m1 helin:f4 helina:f1 helio:m2 heliodoro:m1 helios:m1 hella:f2 helle:f2
hellen:f3 hellena:f1 hellevi:f1 hellmut:m1 hellmuth:m1 helma:f3 helmar:m1 helmer:m3 helmi:f1 helmtrud:f1
helmut:m7 helmuth:m1 heloisa:f3 heloise:f7,deb helvi:f1 helyn:f1 hema:f1 hemal:f1 hemang:m1 hemangini:f1
hemani:f1 hemi:m1 hemid:m1 hemmert:m1 hence:m1 henderson:m2 hendra:m2 hendri:m2 hendrik:m8 hendrika:f1
hendrikka:f1 henery:m1 henife:f1 henk:m1 henna:f1 henner:m1 hennes:m2 henni:f1 hennie:f1 henning:m5 henny:f2
henretta:f1 henri:m9 henric:m1 henrich:m2 henrick:m2 henricus:m1 henrie:m1 henrieta:f4 henrietta:f8
henriette:f9 henrik:m9 henrika:f1 henrike:f3 henrikki:m1 henriks:m1 henrique:m6,deb henry:m9 henryk:m2
henryka:f1 hera:f1 heracleea:f2 heraclio:m1 heraldo:m1 herb:m1 herbert:m9 herberta:f1 herberto:m1 herbjorg:f1
herbjorn:m1 herbjort:f1 herborg:f1 herdis:f2 herfinnur:m1 herfridur:f1 hergeir:m1 hergerdur:f1 hergill:m1
hergils:m1 heribert:m1 heriberto:m4 herjolfur:m1 herlaug:f1 herlaugur:m1 herleifur:m1 herlinda:f1 herlinde:f1
herluf:m1 herluin:m1 herma:f2 herman:m9 hermanis:m1 hermann:m8 hermann-josef:m1 hermanni:m1 hermelinda:f1
hermenegildo:m2 hermes:m2 hermina:f7 herminda:f1 hermine:f8 herminia:f4 herminio:m3 hermodur:m1 hermon:m1
hermundur:m1 hernan:m7 hernando:m2 herney:m1 herrmann:m1 herschel:m1 hershel:m2 hershell:m1 hersilia:f1
hersir:m1 hersteinn:m1 hersveinn:m1 herta:f5 hertha:f4 herthrudur:f1 heru:m2 hervar:m1 hervardur:m1
herve:m4,deb hervey:m1 hervin:m1 hervor:f1 herwig:m1 heryanto:m2 hesbon:m1 hesen:m1 hesenaga:m1 hessie:f1
hester:f2 hesti:f2 hettie:f2 hetty:f1 heva:f1 heval:m1 hevi:f1 heyder:m1 heyvetullah:m1 heyward:m1 hezekiah:m1
hezi:m1 hezniye:f1 hezron:m1 hezzie:m1 hiba:f1 hicabi:m1 hicham:m2 hicran:f1 hicsonmez:m1 hidaya:f2 hidde:m2
hideo:m1 hidir:m1 hieronim:m1 hifzi:m1 hifzullah:m1 hikmat:m1 hikmet:m2 hilah:f1 hilaire:m1 hilal:b2 hilar:m1
hilario:m3 hilarion:m1 hilarius:m2 hilary:b5 hilayda:f1 hilbert:m3 hilda:f9 hildah:f1 hildar:m1 hildburg:f1
hilde:f3 hildebert:m1 hildegard:f6 hildegarde:f1 hildegart:f1 hildegund:f1 hildegunde:f1 hildibergur:m1
hildibjorg:f1 hildibrandur:m1 hildigeir:m1 hildigerdur:f1 hildiglumur:m1 hildigunnur:f1 hildimar:m1
hildimundur:m1 hilding:m1 hildingur:m1 hildir:m1 hildiridur:f1 hildisif:f1 hildithor:m1 hildred:f1 hildur:f2
hilkka:f1 hill:m1 hillard:m2 hillary:b5 hillel:m1 hillery:m1 hillevi:f2 hilliard:m1 hilma:f5 hilmar:m2
hilmer:m1 hilmi:m1 hilmir:m1 hilola:f1 hilton:m2 hiltraud:f1 hiltrud:f1 himadri:f1 himani:f1 himawan:m2
himinbjorg:f1 himmet:m1 himri:m1 hincmar:m1 hind:f2 hindal:m1 hinet:f1 hinewai:f1 hinrich:m1 hinrik:m1
hinrika:f1 hinrikka:f1 hipolit:m1 hipolito:m3 hippolyte:m1 hira:f2 hiral:f1 hiram:m3 hiranmay:m1 hiranmaya:m1
hiranya:f1 hiroshi:m1 hisam:m1 hitesh:m1 hizir:m1 hjallkar:m1 hjalmar:m4 hjalmdis:f1 hjalmer:m1 hjalmey:f1
hjalmfridur:f1 hjalmgeir:m1 hjalmgerdur:f1 hjalmros:f1 hjalmrun:f1 hjalmthor:m1 hjalmtyr:m1 hjalmur:m1
hjalmveig:f1 hjalta:f1 hjalte:m1 hjaltey:f1 hjalti:m1 hjarnar:m1 hjordis:f2 hjorfridur:f1 hjorleif:f1
hjorleifur:m1 hjorny:f1 hjortfridur:f1 hjortthor:m1 hjortur:m1 hjorvar:m1 hladgerdur:f1 hledis:f1 hlegestur:m1
hleidar:m1 hlengiwe:f1 hler:m1 hlidar:m1 hlidberg:m1 hlif:f1 hlifar:m1 hlin:f1 hlini:m1 hljomur:m1
hlodmundur:m1 hlodur:m1 hlodvardur:m1 hlodver:m1 hlokk:f1 hlynur:m1 hnefill:m1 hnikar:m1 hnikarr:m1 hoang:m1
hoani:m1 hobart:m2 hobert:m1 hobson:m1 hocine:m1 hodari:f1 hodd:f1 hodur:m1 hogna:f1 hogni:m1 hojimurod:m1
hoke:m1 hokume:f1 holden:m2 holgeir:m1 holger:m5 holland:m1 holli:f1 hollie:f5 hollis:b2 holly:f9 holm:m2
holmar:m1 holmbert:m1 holmbjorg:f1 holmdis:f1 holmes:m1 holmfastur:m1 holmfridur:f1 holmgeir:m1 holmgrimur:m1
holmkell:m1 holmsteinn:m1 holmthor:m1 holti:m1 homer:m4 homero:m3 hong:f1 honor:m1 honora:f2 honore:m3
honorine:f1 honorius:m1 hoover:m1 hope:f6 horac:m1 horace:m3 horacio:m8 horacy:m1 horatio:m1 horatiu:m2
hordur:m1 horea:m2 horia:m2 horn:f1 horst:m3 horst-dieter:m1 horst-gunter:m1 horst-peter:m1 hortencia:f1
hortense:f7 hortensia:f5 hortensie:f1 hortenzia:f2 hortenzie:f1 horton:m1 horymir:m2 horymira:f1 hosea:m3
hoseas:m1 hosie:m1 hosiyat:f1 hoskadem:f1 hoskuldur:m1 hosteen:m1 hostimil:m1 hostimila:f1 hostimir:m1
hostimira:f1 hostislav:m1 hostislava:f1 hostivit:m1 houcine:m1 houda:f2 houston:m2 hovard:m1 howard:m9
howell:m2 hoy:m1 hoyt:m2 hozan:m1 hraerekur:m1 hrafn:m1 hrafna:f1 hrafnar:m1 hrafnbergur:m1 hrafnborg:f1
hrafndis:f1 hrafney:f1 hrafngerdur:f1 hrafnheidur:f1 hrafnhildur:f1 hrafnkatla:f1 hrafnkell:m1 hrafnlaug:f1
hrafntinna:f1 hrafntyr:m1 hrannar:m1 hrappur:m1 hraunar:m1 hraundis:f1 hredhaan:m1 hrefna:f1 hreggvidur:m1
hreidar:m1 hreidmar:m1 hreimur:m1 hreindis:f1 hreinn:m1 hrimnir:m1 hringur:m1 hritik:m1 hroaldur:m1 hroar:m1
hrobjartur:m1 hrodgeir:m1 hrodmar:m1 hrodny:f1 hrodolfur:m1 hrodvar:m1 hroi:m1 hrolfdis:f1 hrolfur:m1
hrollaugur:m1 hrolleifur:m1 hromundur:m1 hronn:f1 hrund:f1 hrutur:m1 hrvoj:m1 hrvoje:m2 hrvojka:f1 huban:f1
hubbard:m1 hubert:m9 hubertine:f1 hubertus:m1 huccet:m1 hud:m1 huda:f1 hudavendigar:m1 hudavent:m1 hudayi:m1
hudson:m3 huey:m1 hugberg:m1 hugbjorg:f1 hugbjort:f1 hugborg:f1 hugdis:f1 hugh:m7 hughes:m1 hughey:m1
hughie:m1 hugi:m1 huginn:m1 hugleikur:m1 hugljuf:f1 hugo:m9 hugrun:f1 hugues:m8,deb huguette:f6 huia:f1
hukumdar:m1 huld:f1 hulda:f5 huldah:f1 huldar:m1 huldis:f1 huldrun:f1 hulki:m1 hulusi:m1 hulya:f3 huma:m1
humaira:f2 humaiya:f1 humay:f1 humayra:f1 humayun:m1 humberto:m6 humbet:m1 humeyra:f2 humi:m1 humoyun:m1
humphrey:m2 hunalp:m1 hunbjorg:f1 hunbogi:m1 hundis:f1 huner:f1 hung:m2 hungerdur:f1 huni:m1 hunn:m1 hunor:m2
hunrodur:m1 hunt:m1 hunter:m7 huong:f1 hurbert:m1 hurdogan:m1 hurican:f1 huriye:f1 hurkan:m1 hurley:m1
hurmet:f1 hurram:m1 hurshida:f1 hurside:f1 hursit:m1 huruyet:f1 huryasar:m1 husameddin:m1 husamettin:m1
husein:m1 huseyin:m3 huseyn:m1 huseynqulu:m1 husida:f1 husmen:m1 husnida:f1 husniya:f1 husniyye:f1 husnora:f1
husnu:m1 husnuhal:f1 husrev:m1 hussein:m6 huston:m1 huub:m1 huxley:m1 huy:m2 huzeyfe:m1 huzuri:m1 hvalimir:m1
hvannar:m1 hvezdoslav:m1 hvezdoslava:f1 hvonn:f1 hyacint:m1 hyacinta:f1 hyltir:m1 hylur:m1 hyman:m2 hymen:m1
hynek:m2 hypolit:m1 hyrum:m1 iacob:m3 iacopo:m1 iacopone:m1 iacov:m1 iago:m1 iain:m2 ian:m9 iana:f1 iancu:m2
ianina:f1 ianira:f1 ianis:m2 ianna:f1 ianos:m1 iara:f1 iaroslav:m1 iaroslava:f1 iasmina:f2 ib:m2 iban:m2
iben:f1 ibeth:f1 ibidapo:m2 ibironke:f2 ibis:m1 ibodulloh:m1 iboja:f1 ibolya:f1 ibou:m1 ibra:m1 ibrahim:m9
ibrahima:m2 ibrani:m2 ibrohim:m2 ibun:m2 ica:f3 icaro:m1 icey:f1 icha:f2 icie:f2 icilio:m1 icimbike:f1
iclal:f1 ico:m1 icy:f1 ida:f9 idabelle:f1 idamae:f1 idan:m1 idda:f1 ide:f2 idea:f1 idell:f2 idella:f2 idik:m1
idika:f1 idil:f1 idir:m1 idiris:m1 ido:m1 idris:m4 idriss:m1 idrissa:m2 idriz:m1 idun:f1 idunn:f1 idy:m1
ieremia:m2 iesha:f1 ieshia:f1 ieva:f1 ifa:f2 ifeanyi:m1 ifeanyichukwu:m1 ifechukwu:m1 ifeoma:f2 iffar:f1
iffet:f1 ifora:f2 ifunanya:f2 ige:m2 iginia:f1 iginio:m1 igino:m1 ignac:m4 ignace:m3,deb ignacia:f2 ignacie:f1
ignacio:m9 ignacy:m3 ignat:m1 ignata:f1 ignatius:m2 ignatz:m2 ignaz:m2 ignazio:m2 ignjat:m1 igor:m9 igori:m1
igors:m1 ihaia:m1 ihsan:m4 ihtiyor:m1 ihvan:m1 iida:f1 iiris:f1 iisakki:m1 ijaya:f1 ika:f3 ikbal:m1 ike:m2
ikenna:m2 ikeoluwa:m2 iker:m3 ikhidie:m1 ikhsan:m2 ikin:m2 ikiz:m1 iklim:f1 ikram:f1 ikrime:m1 ikrom:m1
ikshita:f1 ila:f2 ilah:f1 ilahe:f1 ilai:m1 ilalmis:m1 ilan:m1 ilana:f1 ilari:m1 ilaria:f4 ilarie:m2 ilario:m1
ilarion:m3 ilay:m2 ilayda:f3 ilbek:m1 ilbey:m1 ilda:f2 ildebrando:m1 ildefonso:m2 ildegarda:f1 ildegonda:f1
ildem:m1 ildes:f1 ildika:f1 ildiko:f2 ildiz:f1 ileana:f5 ilene:f2 ilenia:f4 ilga:f1 ilgi:m2 ilgmars:m1
ilham:m2 ilhame:f1 ilhami:m1 ilhan:m3 ilia:f1 ilian:m2 iliana:f4 iliane:m1 ilias:m9 ilie:m3 ilies:m1 ilija:m5
ilim:m1 ilinca:f3 ilinka:f1 ilir:m1 ilja:m7 iljana:f1 ilka:f1 ilkane:f1 ilkay:m1 ilkbahar:f1 ilkben:f1 ilke:f1
ilker:m1 ilkim:m1 ilkin:m1 ilkka:m1 ilklima:f1 ilknur:f1 ilko:m1 ilksen:f1 ilkyaz:f1 illa:f1 illidio:m1
illugi:m1 illuminato:m1 illya:m1 ilma:f1 ilmafer:m1 ilmari:m2 ilmars:m2 ilmur:f1 ilnare:f1 ilo:f1 ilona:f9
ilonka:f1 ilper:f1 ilqar:m2 ilqare:f1 ilsa:f3 ilse:f7 ilsu:m1 ilteris:m1 ilva:f1 ilyan:m1 ilyana:f1 ilyane:m1
ilyas:m9 ilyass:m1 ilyes:m3 ilyess:m1 ilyos:m1 ilza:f1 ilze:f1 ima:f3 imad:m1 imam:m4 iman:f1 imane:f3
imani:f3 imanol:m1 imants:m1 imany:f1 imara:f1 imaran:m1 imelda:f8 imen:f1 imene:f3 imer:m1 imge:f2 imi:m1
imke:f5 immacolata:f1 immacolato:m1 immaculate:f1 immanuel:m5 immo:m1 immy:f1 imo:f1 imogen:f2 imogene:f2
imona:f1 imran:m8 imrane:m1 imre:m3 imren:m1 imrich:m2 imrihan:f1 imron:m2 ina:f9 inaki:m1 inancli:m1 inara:f4
inare:f1 inars:m1 inaya:f6 inayet:f1 inci:f1 incifir:f1 incoronata:f1 inda:f1 indah:f2 indali:f1 inder:m1
indi:f1 india:f4 indiana:f3 indie:f1 indira:f5 indra:b5,enm indrajit:m1 indrek:m1 indridi:m1 indrikis:m2
indro:m1 indy:f2 ine:f1 inell:f1 ines:f9 inesa:f2 inese:f1 inessa:f1 ineta:f1 inez:f6 infant:b2 ing-britt:f1
ing-marie:f1 inga:f9 inga-britt:f1 inga-lill:f1 ingalill:f1 ingberg:m1 ingbert:m1 ingdis:f1 inge:f6
ingeborg:f8 ingeborga:f1 ingeburg:f1 ingegard:f1 ingegerd:f1 ingela:f1 ingelise:f1 ingelore:f1 ingemar:m1
inger:f6 ingetraud:f1 ingetraut:f1 ingey:f1 ingheidur:f1 inghildur:f1 ingi:m1 ingiberg:m1 ingibergur:m1
ingibert:m1 ingibjartur:m1 ingibjorg:f1 ingibjorn:m1 ingibjort:f1 ingiborg:f1 ingifinna:f1 ingifridur:f1
ingigerdur:f1 ingilaug:f1 ingileif:f1 ingileifur:m1 ingilin:f1 ingimagn:m1 ingimar:m1 ingimaria:f1
ingimunda:f1 ingimundur:m1 ingiridur:f1 ingiros:f1 ingisol:f1 ingithor:m1 ingivaldur:m1 ingiveig:f1
ingjaldur:m1 ingmar:m3 ingmars:m1 ingo:m2 ingolf:m1 ingolfur:m1 ingram:m1 ingrid:f9 ingrida:f5 ingried:f1
ingrun:f1 ingthor:m1 inguna:f2 ingunn:f1 ingvaldur:m1 ingvar:m2 ingveldur:f1 ingvi:m1 inigo:m1 inioluwa:m2
inja:f1 inka:f5 inken:f1 inkeri:f2 inmaculada:f1 inna:f4 innocent:m2 innocente:m1 innocenty:m1 innocenza:f1
innocenzo:m1 ino:m1 inocenc:m1 inocencio:m1 inocentiu:m2 inqilab:m1 insa:b2,frm,def insaf:f1 inta:f1 intan:f2
intihap:m1 intiqam:m1 intizar:f1 inyoni:f1 inza:m1 ioan:m3 ioana:f3 ioanina:f2 ioannis:m2 iola:f1 iolanda:f4
iole:f1 ion:m3 iona:f3 ione:f2 ionel:m3 ionela:f3 ionelia:f2 ionica:m2 ionne:f1 ionut:m2 iorio:m1 iosefina:f2
iosif:m3 ipek:f1 ippazio:m1 ippocrate:m1 ippolito:m1 ir:f1 ira:f9,frm,enb irade:f1 iraida:f1 irawati:f1
ireland:f1 irem:f3 iren:f2 irena:f9 irene:f9 irenej:m1 ireneo:m1 ireneus:m1 ireneusz:m1 ireti:m1 iretioluwa:f2
irfan:m5 iriana:f2 iride:f1 iridenta:f2 iridian:f1 irina:f9 irine:f2 irinel:m2 iris:f9 irisa:f1 irja:f2 irl:m1
irma:f9 irmela:f1 irmeli:f2 irmengard:f1 irmgard:f2 irmhild:f1 irmi:f1 irmina:f1 irmingard:f1 irmtraud:f1
irmtraut:f1 irmtrud:f1 irmy:f1 irnanto:m2 iroda:f1 irpa:f1 irsad:m2 irungu:m1 irunn:f1 irva:f1 irven:m1
irvin:m4 irvine:m1 irving:m3 irwan:m2 irwin:m2 irya:f1 iryna:f2 isa:b9,frm,enf,esf,itf,nlf isaac:m9 isaack:m1
isaak:m1 isabeau:f1 isabel:f9 isabela:f9 isabell:f7 isabella:f9 isabelle:f9 isabelly:f2 isac:m3 isacco:m1
isack:m1 isadora:f5 isadore:m2 isafold:f1 isai:m2 isaia:m1 isaiah:m9 isaias:m6 isak:m5 isalind:f1 isaline:f1
isam:m1 isamar:f1 isaque:m1 isar:m1 isarr:m1 isaura:f1 isaure:f1 isaya:m1 isbjorg:f1 isbjorn:m1 iscan:m1
ischirione:m1 isdis:f1 ise:f2 isee:f1 iseldur:m1 iseoluwa:m2 iseult:f2 isey:f1 isfandiyor:m1 isfold:f1
isgeir:m1 isgender:m1 isgerdur:f1 isha:f1 ishaan:m2 isham:m1 ishani:f1 ishanvi:f1 ishaq:m1 ishildur:f1
ishita:f1 ishmael:m1 ishola:m2 ishwar:m1 isiah:m1 iside:f1 isidor:m5 isidora:f4 isidore:m3 isidoro:m3
isidro:m5 isik:f1 isikay:m1 isil:f1 isilay:f1 isiman:m1 isin:f3 isiner:m1 isioma:f1 isis:f7 isisa:f1 isla:f3
islam:m2 islaug:f1 isleif:f1 isleifur:m1 islime:f1 islom:m2 ismael:m9 ismaele:m1 ismail:m9 ismaila:m1 ismar:m1
ismayil:m1 ismerie:f1 ismet:m5 ismey:f1 ismik:m1 ismo:m1 ismoil:m2 isobel:f4 isol:f1 isold:f1 isolda:f1
isolde:f1 isolfur:m1 isolina:f1 isom:m2 isotta:f1 isra:f3 israa:f1 israel:m9 israfil:m1 isreal:m1 isrun:f1
issa:m3 issac:m2 issack:m2 issam:m1 issi:m1 issiaka:m1 issol:f1 istvan:m5 isveig:f1 ita:f2 italia:f1 italo:m2
itanya:f1 itir:f1 itri:m1 ituri:m1 itzel:f3 itziar:f1 iulia:f3 iulian:m3 iuliana:f3 iuliu:m2 iunn:f1 iuri:m1
iurie:m3 iurii:m1 iustin:m2 iustina:f2 iustinian:m2 iva:f9,enb ivah:f2 ivan:m9 ivana:f9 ivancica:f1 ivanka:f5
ivanna:f3 ivano:m2 ivanoe:m1 ivar:m5 ivars:m1 ive:m1 ivecen:m1 ivek:m1 iven:m2 iver:m2 iverson:m1 iveta:f5
ivetta:f1 ivette:f2 ivey:b2 ivica:b5,dem ivie:f1 ivka:f1 ivna:f1 ivo:m9 ivona:f5 ivone:b2,enf,itm ivonne:f8
ivor:m3 ivory:b2 ivy:f9 iwan:m4 iwo:m1 iwona:f1 ixtiyar:m2 iyabode:f2 iyad:m1 iyadunni:f2 iyana:f1 iyanna:f1
iyed:m1 iyiyurek:m1 iymona:f1 iza:f2 izaak:m1 izabela:f6 izabella:f3 izabelle:f1 izaiah:m2 izaias:m1
izajasz:m1 izak:m1 izayah:m1 ize:f2 izel:f2 izetta:f1 izgu:m1 izia:f1 izidor:m4 izidora:f1 izmael:m1 izola:f1
izolda:f2 izora:f1 iztok:m2 izydor:m1 izzet:m2 izzettin:m1 izzy:f1 ja'far:m1 jaak:m1 jaakko:m2 jaan:m1
jaana:f1 jaanus:m1 jabal:m2 jabari:m2 jabbar:m1 jabez:m1 jabulani:m1 jabulile:f1 jacalyn:f1 jace:m3 jacek:m3
jacey:f2 jachym:m1 jacinta:f4 jacintha:f1 jacinthe:f2 jacinto:m4 jack:m9 jackeline:f3 jacki:f1 jackie:f6
jackline:f1 jacklyn:f2 jackson:m9 jacky:b5,frm,enm,nlf jaclyn:f4 jaco:m1 jacob:m9 jacoba:f1 jacobine:f1
jacobo:m4 jacobus:m3 jacoby:m1 jacopo:m1 jacque:f1 jacquelin:f1 jacqueline:f9 jacquelyn:f4 jacques:m9
jacquez:m1 jacquline:f1 jacqulyn:f1 jacynthe:f1 jad:m1 jada:f3 jade:f9 jaden:m6,enb jader:m1 jadesola:m1
jadiel:m1 jadon:m2 jadran:m1 jadrana:f1 jadranka:f5 jadranko:m2 jadro:m1 jadwiga:f2 jadyn:b2 jaeda:f1
jaeden:m1 jael:f5 jaelyn:f1 jaelynn:f2 jaeman:m2 jafet:m2 jaga:b3 jagadish:m1 jagadisha:m1 jagapati:m2
jagaraga:m2 jagat:m1 jagathi:m1 jagdeep:m1 jagdish:m2 jagger:m1 jagica:f1 jagmeet:m1 jagrati:f1 jagvi:f1
jaheem:m1 jaheim:m1 jahi:f1 jahiem:m1 jahir:m1 jahnu:m1 jahongir:m1 jai:m2 jaida:f2 jaiden:b2 jaider:m1
jaidyn:b2 jail:m2 jailene:f1 jailey:f1 jailyn:f2 jaiman:m2 jaime:m9,enb jaimee:f1 jaimie:m1 jaimini:f1 jair:m3
jairaj:m1 jairo:m5 jairus:m1 jais:m2 jaivey:m1 jajuan:m1 jaka:m3 jakayla:f2 jake:m9 jaki:m1 jakob:m9 jakobe:m1
jakobina:f1 jakobs:m1 jakop:m1 jakov:m3 jakub:m9 jakuba:f1 jakubina:f1 jakubka:f1 jale:f3 jaleel:m2 jaleesa:f1
jalen:m2 jalia:m1 jalil:m1 jalisa:f1 jalissa:f1 jaliyah:f1 jalmari:m1 jalol:m2 jalon:m2 jalou:f1 jalsa:f1
jalyn:f1 jalynn:f1 jamaal:m2 jamal:m9 jamalia:f2 jamar:m2 jamarcus:m2 jamari:m1 jamarion:m1 jame:m1 jameel:m1
jamel:m2 james:m9 jameson:m2 jamey:b2 jami:f1 jamie:b9,frm,dem,nlm jamie-lee:f1 jamie-leigh:f1 jamil:m5
jamila:f7 jamin:m1 jamir:m2 jamiro:m1 jamison:m2 jamiya:f1 jammie:b2 jamol:m1 jamshid:m2 jamya:f1 jan:m9,enb
jan-ake:m1 jan-erik:m1 jan-olof:m1 jan-peter:m1 jana:f9 janae:f2 janaina:f1 janaki:f1 janani:f1 janay:f1
jane:f9 janeen:f1 janek:m2 janel:f1 janell:f1 janelle:f3 janene:f1 janessa:f2 janet:f9 janeta:f3 janeth:f2
janett:f1 janetta:f1 janette:f4 janey:f1 janez:m2 jangwa:m1 jani:m3 janiah:f1 janic:m1 janica:f1 janice:f9
janick:m3 janie:f3 janik:m2 janin:f3 janina:f9 janine:f9 janis:b9,enf,dem janiya:f2 janiyah:f1 janja:f2
janka:f2 jankat:m1 janko:m5 jann:b3,enf,dem janna:f8 jannah:f1 janne:b9,dem,nlf jannek:m2 jannes:m2 janneth:f1
jannette:f1 janni:f2 jannie:f3 jannik:m5 jannika:f1 jannis:m6 jano:m4 janos:m4 janosch:m4 january:f1 januja:f1
janus:m2 janusz:m2 jany:f1 janya:f1 janyce:f1 japhet:m2 japheth:m1 jaquan:m2 jaquelin:f2 jaqueline:f5
jaquez:m1 jara:f6 jarad:m1 jared:m9 jaren:m2 jaret:m1 jarett:m1 jari:m9 jarkko:m1 jarl:m3 jarlath:m2
jarleth:m1 jarmil:m1 jarmila:f4 jarmo:m1 jarnbra:f1 jarne:m4 jarngerdur:f1 jarngrimur:m1 jarno:m4 jaro:m1
jarod:m3 jarolim:m3 jarolima:f1 jaromil:m1 jaromir:m4 jaromira:f2 jaron:m6 jaroslav:m6 jaroslava:f4
jaroslaw:m1 jarrad:m1 jarred:m2 jarrell:m2 jarret:m2 jarrett:m2 jarrod:m3 jarthrudur:f1 jarun:f1 jaruthip:f1
jarvis:m2 jarwa:m2 jarwadi:m2 jarwi:m2 jase:m1 jasen:m3 jasenko:m1 jasiah:m1 jasin:m2 jasiri:f1 jaslene:f1
jaslyn:f1 jasmani:m2 jasmijn:f2 jasmin:f9 jasmina:f9 jasmine:f9 jasminka:f1 jasmit:f1 jasmyn:f1 jasmyne:f1
jasna:f5 jasnena:f1 jason:m9 jasper:m9 jassem:m1 jassim:m1 jasur:m2 jaswadi:m2 jatgeir:m1 jati:m2 jatin:m1
jatmiko:m2 jatmundur:m1 jatvardur:m1 jaunita:f2 jautrite:f1 javan:m1 javas:m1 javen:m1 javi:m2 javier:m9
javiera:f2 javion:m1 javlon:m1 javohir:m2 javon:m2 javonte:m2 jawad:m1 jawed:m1 jax:m2 jaxen:m1 jaxon:m3
jaxson:m1 jaxton:m1 jaxx:m1 jay:m9 jaya:b3,enf jayadi:m2 jayce:m3 jaycee:f1 jaycie:f1 jaycob:m1 jayda:f4
jaydan:m1 jayde:f3 jayden:m9 jaydin:m1 jaydon:m2 jaye:f1 jayeng:m2 jayla:f1 jaylah:f1 jaylan:m1 jaylano:m1
jaylee:f1 jayleen:f1 jaylen:m4,enb jaylene:f1 jaylin:b2 jaylinn:f2 jaylon:m2 jaylyn:f1 jaylynn:f1 jayme:b2
jaymes:m1 jayne:f5 jayson:m7 jayvano:m1 jayvion:m1 jayvon:m1 jazeps:m2 jazlene:f1 jazlyn:f2 jazlynn:f1
jazmin:f9 jazmine:f1 jazmyn:f2 jazmyne:f2 jazz:f1 jazzlyn:f1 jazzlynn:f1 jean:b9,frm,esm,nlm jean-baptiste:m2
jean-charles:m1 jean-christophe:m1 jean-claude:m7 jean-daniel:m1 jean-francois:m2 jean-jacques:m2
jean-louis:m2 jean-luc:m5 jean-marc:m4 jean-marie:m3 jean-michel:m1 jean-paul:m5 jean-philippe:m1
jean-pierre:m7 jean-pol:m1 jean-yves:m1 jeana:f3 jeane:f1 jeanetta:f1 jeanette:f9 jeanie:f2 jeanine:f6
jeanmarie:f1 jeanna:f1 jeanne:f9 jeannel:m1 jeannette:f9 jeannie:f5,deb jeannine:f9 jeannot:m3,deb jeanny:b2
jeb:m1 jebet:f1 jecinta:f1 jed:m3 jedediah:m2 jedidah:f1 jedidiah:m2 jedrzej:m1 jeet:m1 jeevika:f1 jef:m2
jeferson:m1 jeff:m8,deb jefferey:m2 jefferson:m3 jeffery:m5 jeffie:b2 jeffrey:m9 jeffry:m2 jefri:m2 jefta:m1
jehanne:f2 jeison:m2 jeisson:m1 jekabs:m2 jekaterina:f1 jekaubs:m1 jela:f2 jelagat:f1 jelani:m2 jele:f1
jelena:f7 jelica:f2 jelisaveta:f1 jelita:f2 jelka:f2 jella:f2 jelle:m4 jelmer:m1 jelte:m2 jemal:m1 jemima:f1
jemimah:f1 jemma:f3 jemutai:f1 jena:f3 jenaro:m1 jenel:m2 jenelle:f1 jenetta:f1 jenifer:f4 jeniffer:f2
jenilee:f1 jenipher:f1 jenna:f9 jennah:f1 jennette:f1 jenni:f4 jennie:f5 jennifer:f9 jenniffer:f2 jennings:m1
jenny:f9 jennyfer:f1 jeno:m1 jenovefa:f1 jens:m9 jens-peter:m1 jens-uwe:m1 jensen:b2 jensina:f1 jente:f2
jep:m1 jepchirchir:f1 jepchumba:f1 jepkemoi:f1 jepkoech:f1 jepkorir:f1 jepkosgei:f1 jeppe:m3 jeptha:m1
jeptoo:f1 jerad:m2 jerald:m3 jeraldine:f1 jeramiah:m1 jeramie:m2 jeramy:m2 jere:m2 jered:m1 jerel:m2 jereme:m1
jeremey:m1 jeremi:m2 jeremiah:m9 jeremias:m8 jeremiasz:m1 jeremie:m9 jeremy:m9 jergus:m2 jeri:f1 jerica:f2
jerilyn:f1 jerilynn:f1 jerimiah:m1 jerimy:m1 jerker:m1 jermain:m2 jermaine:m7 jerman:m1 jermey:m2 jermiah:m1
jernej:m2 jerneja:f1 jerod:m2 jeroen:m1 jerold:m1 jerome:m9 jeromy:m2 jeronimo:m5 jerono:f1 jeronym:m1
jerop:f1 jerotich:f1 jerrad:m1 jerrel:m1 jerrell:m2 jerri:f1 jerrica:f1 jerrie:f1 jerrilyn:f1 jerrod:m2
jerrold:m2 jerry:m7 jerson:m2 jerusha:f1 jeruto:f1 jeryl:f1 jerzy:m3 jes:m1 jesa:f1 jesca:f1 jesenia:f1
jesica:f1 jesika:f1 jesper:m9 jess:b2,enm,nlf jesse:m9 jessee:m1 jessenia:f1 jessi:f1 jessica:f9 jessie:f5,enb
jessika:f3 jesslyn:f1 jesslynn:f1 jessy:b6,frm,enm,def,nlf jessyca:f1 jessye:f1 jesus:m9 jesusa:f1 jet:f2
jethro:m1 jetmir:m1 jeton:m1 jett:m3 jetta:f1 jette:f4 jettie:b3 jevgeni:m1 jevgenijs:m1 jevon:m2 jevrosima:f1
jewel:f2 jewell:b3 jezdimir:m1 jezups:m1 jhalak:f1 jhan:m1 jhoan:m2 jhoana:f1 jhon:m2 jhonatan:m2 jhonny:m2
jhony:m1 jibril:m1 jidde:m1 jihane:f1 jil:f4 jiles:m1 jilji:m1 jill:f9 jillian:f6 jim:m9 jimena:f5 jimi:m1
jimmie:m4 jimmy:m9 jimram:m1 jina:f1 jinane:f1 jinawi:m2 jindra:b3 jindrich:m2 jindriska:f2 jinnie:f1 jinte:f1
jinthe:f2 jip:m1 jiri:m4 jirina:f2 jitender:m1 jitendra:m1 jitka:f2 jo:f7,nlm joa:f1 joachim:m9 joacim:m1
joah:m2 joakim:m7 joan:b9,enf,esm joana:f9 joanie:f2 joann:f7 joanna:f9 joanne:f9 joannes:m1 joannie:f1
joanny:b2,frm,enf joao:m7 joaquim:m6 joaquin:m9 joaquina:f2 joas:m1 joash:m1 job:m6 jobe:m1 jobst:m1
jocelyn:f8,frm jocelyne:f6 jocelynn:f1 jochem:m1 jochen:m3 jochum:m1 jodi:f6 jodie:f5 jodis:f1 jody:f4 joe:m9
joel:m9 joelina:f2 joeline:f2 joell:f1 joella:f1 joelle:f9 joellen:f1 joep:m2 joerg:m1 joeri:m1 joes:m1
joeseph:m1 joesph:m2 joetta:f1 joette:f1 joey:m8 joffrey:m1 jofridur:f1 johan:m9 johana:f5 johann:m9
johanna:f9 johannah:f1 johanne:f5 johannes:m9 johans:m2 johathan:m2 john:m9 johnathan:m7 johnathon:m2
johney:m1 johnie:b2 johnna:f1 johnnie:m4,enb johnny:m9 johnpaul:m2 johnson:m4 johnstone:m1 johny:m4,deb
joi:b2,enf joke:f1 jokla:f1 joko:m2 jokull:m1 jokulros:f1 jolan:f1 jolana:f4 jolanda:f6 jolanta:f2 jolanthe:f1
jolayemi:f1 joleen:f3 jolene:f3 jolette:f1 jolie:f6 jolien:f5 jolijn:f2 jolin:f3 jolina:f3 joline:f5 jomar:m1
jomundur:m1 jon:m9 jona:m5 jonah:m7 jonanna:f1 jonar:m1 jonas:m9 jonasina:f1 jonatan:m9 jonathan:m9
jonathon:m7 jonbjorg:f1 jonbjorn:m1 jonbjort:f1 jondis:f1 jondor:m1 jondora:f1 jonell:f1 jones:m1 joney:f1
jonfridur:f1 jongeir:m1 jongerd:f1 jonheidur:f1 jonhildur:f1 joni:b2,enf jonida:f1 jonina:f1 joninna:f1
jonmundur:m1 jonna:f6 jonnie:b2 jonny:b2 jono:m2 jonsteinn:m1 jonte:m2 jonthor:m1 jony:f1 joojo:m2 joona:m1
joonas:m1 joonatan:m1 joost:m5 jop:m1 joppe:m1 jora:f1 joram:m1 joran:m1 jordan:m9,enb jordana:f2 jorden:m1
jordi:m6 jordin:f1 jordon:m3 jordy:m5 jordyn:b3 joren:m1 joretta:f1 jorfi:m1 jorg:m3 jorg-peter:m1 jorga:f1
jorge:m9 jorgen:m8 jorgina:f1 joridur:f1 jorin:m1 joris:m9 jorja:f2 jorlaug:f1 jorma:m1 jormundur:m1 jorn:m3
jorri:m1 jorrit:m1 jort:m2 jorundur:m1 jorunn:f2 jorvar:m1 jorvi:m1 jory:m1 jos:m2 josafat:m1 josavin:m1
joscha:m2 joschua:m2 jose:m9,nlb josebina:f1 josee:f4,deb josef:m9 josefa:f9 josefien:f1 josefiina:f1
josefin:f5 josefina:f9 josefine:f8 josefita:f1 joselin:f1 joseline:f1 joseluis:m1 joselyn:f2 josep:m4
joseph:m9 josepha:f1 josephat:m1 josephin:f2 josephina:f1 josephine:f9 josephus:m2 josette:f9 josh:m9
joshua:m9 joshuah:m2 josiah:m6 josiane:f8 josianne:f2 josie:f4 josiephine:f1 josip:m5 josipa:f2 josko:m3
joslyn:f1 joso:m2 josphat:m1 josphine:f1 josse:m2 josselin:m1 jossie:f1 jost:m3 josteinn:m1 josua:m4 josue:m9
josy:f4 joud:m1 jouko:m1 jouni:m1 jourdain:m1 journey:f1 jovan:m6 jovana:f4 jovani:m2 jovanka:f1 jovanni:m1
jovanny:m2 jovany:m2 jovin:m2 jovina:f1 jovita:f3 joy:f9 joya:f1 joyce:f9 joycelyn:f1 joye:f1 joyline:f1
joza:m1 joze:m2 jozef:m9 jozefa:f2 jozefina:f4 jozica:f2 jozo:m1 jozsef:m2 jozue:m2 jua:b2 juan:m9 juana:f9
juanita:f8 juanito:m1 juda:m2 judah:m2 judd:m2 jude:m5 judea:f1 judge:m2 judi:f1 judicael:m1 judie:f1 judit:f2
judita:f4 judite:f1 judith:f9 judson:m2 judy:f9 judyta:f1 judyth:f1 juelz:m1 juergen:m1 jugoslav:m1 juha:m2
juhana:m1 juhani:m3 juho:m2 jukka:m2 jula:f2 julan:m1 jule:f7,enb jules:m9 juli:f4 julia:f9 julian:m9
juliana:f9 juliane:f5 juliann:f1 julianna:f5 julianne:f3 julide:f1 julie:f9 julie-anne:f1 julien:m9
julienne:f5 juliet:f5 julieta:f7 julieth:f1 julietta:f1 juliette:f9 julija:f4 julijana:f4 julijs:m2 julika:f2
julina:f2 julio:m9 julious:m1 juliros:f1 julisa:f1 julissa:f1 julita:f2 julius:m9 juliusz:m2 juluis:m1 juma:m1
jumaane:m1 jumadi:m2 jumagul:f1 jumari:m2 juna:f5 junayd:m1 june:f7 juni:b2 junia:f2 juniana:f1 junie:f1
junior:m6 junious:m1 junius:m3 juno:f1 junon:f1 jur:m1 juraj:m3 jure:m3 jurek:m1 jurg:m2 jurgen:m6 jurgis:m1
juri:m7 jurij:m1 juris:m1 jurre:m2 jusma:f1 jusra:f1 jussi:m1 juste:m1 justen:m2 justice:b2 justin:m9
justina:f9 justine:f9 justiniani:m1 justo:m1 juston:m2 justus:m7 justyn:m4 justyna:f3 jusuf:m2 juta:f1
jutta:f2 juul:b4 juulia:f1 juuso:m1 juvenal:m2 juwan:m2 juwon:m2 jyoti:f2 jyotis:m1 jyotsana:f1 jyrki:m1
jytte:f1 kaan:m4 kaaren:f1 kaarina:f3 kaarlo:m1 kaat:f2 kabil:m1 kabir:m1 kabiru:m1 kacey:f1 kaci:f2 kacie:f2
kacper:m3 kacung:m2 kacy:f1 kada:m1 kade:m2 kadeem:m1 kadem:m1 kaden:m2 kadence:f1 kader:b3 kadi:m1
kadiatou:f2 kadidia:f1 kadidiatou:f1 kadijah:f1 kadin:m2 kadinana:f1 kadir:m3 kadlin:f1 kadri:f1 kadrican:m1
kadriye:f1 kady:f1 kadyn:m1 kaeden:m1 kaeja:f1 kael:m1 kaela:f2 kaelyn:f2 kaelynn:f1 kagan:m1 kagiso:m1
kahina:f2 kahir:m1 kahlil:m1 kahu:m1 kahurangi:b2 kai:m9 kai-uwe:m1 kaia:f4 kaiden:m1 kaija:f1 kaila:f1
kailash:m1 kailee:f2 kailey:f2 kailyn:f2 kaina:f1 kaique:m1 kairav:m2 kais:m1 kaisa:f1 kaitlin:f6 kaitlyn:f6
kaitlynn:f1 kaiya:f1 kaj:m4 kaja:f8 kajen:m2 kajetan:m2 kajsa:f1 kakali:m1 kaktus:m1 kala:b4,enf kaldi:m1
kale:m2 kalea:f1 kaleb:m4 kaleena:f1 kaleigh:f2 kalel:m1 kalen:m1 kalender:m1 kalene:f1 kalervo:m2 kalevi:m3
kaley:f2 kalgay:m1 kali:f4 kalidou:m1 kalie:f1 kalim:m2 kalina:f2 kalinda:f1 kalinik:m1 kalistrat:m1
kaliyah:f1 kalla:f1 kalle:m4 kallie:f2 kalman:m2 kalmann:m1 kalmar:m1 kalpana:f1 kalpit:m1 kaltrina:f1
kaluwa:f1 kalvin:m1 kalyani:f1 kalyn:f1 kama:f1 kamal:m3 kamala:f2 kamalesh:m1 kamar:m1 kamari:b2 kamaria:f2
kamau:m1 kambali:m2 kamber:m1 kamden:m1 kamel:m1 kamelya:f1 kameron:b3 kami:f2 kamidin:m2 kamiel:m1 kamil:m9
kamila:f9 kamilah:f1 kamile:f2 kamilla:f2 kamille:f1 kamilly:f1 kamla:f1 kamlesh:m1 kamma:f1 kamol:m1
kamola:f1 kamoliddin:m1 kamora:f1 kamran:m3 kamren:m2 kamron:m3 kamryn:b3 kamuran:f1 kamya:f2 kanak:m2
kanaka:m1 kanchan:f1 kanda:m2 kandace:f1 kandef:f1 kandi:f1 kandice:f1 kandy:f1 kane:m4 kanesha:f1 kani:f2
kania:f2 kanini:m1 kanisha:f1 kanishka:f1 kannan:m1 kannen:m1 kanpulat:m1 kanti:f1 kanye:m1 kaombwe:b2
kapagan:m1 kapitola:f2 kaprasius:m1 kar:m1 kara:f9 karabas:m1 karaca:m1 karaer:m1 karahan:m1 karakucak:m1
karam:m1 karama:f1 karamba:m1 karamoko:m1 karan:b4 karanbay:m1 karani:m1 karanja:m1 karatas:m1 karcan:m1
kardelen:f1 kardi:m2 kare:m2 kareem:m2 kareen:m1 karel:m6,enf karelle:f1 karen:f9 kari:b9,frf,enf kariane:f1
karianne:f1 karie:f1 karim:m9 karima:f3 karimah:f2 kariman:m2 karimi:m1 karin:f9 karina:f9 karine:f9 karis:f1
karissa:f1 karitas:f2 kariuki:m1 karja:m2 karkur:m1 karl:m9 karl-august:m1 karl-dieter:m1 karl-emil:m1
karl-erik:m1 karl-ernst:m1 karl-friedrich:m1 karl-georg:m1 karl-hans:m1 karl-heinrich:m1 karl-heinz:m2
karl-hermann:m1 karl-johan:m1 karl-josef:m1 karl-jurgen:m1 karl-ludwig:m1 karl-otto:m1 karl-peter:m1
karl-werner:m1 karl-wilhelm:m1 karla:f9 karlee:f2 karlene:f1 karles:m1 karley:f3 karlfried:m1 karlheinz:m1
karli:b3,enf karlie:f2 karlijn:f2 karlina:f2 karlinna:f1 karlis:m2 karlo:m4 karlotta:f3 karlukhan:m1 karly:f1
karma:b3,enf karman:m2 karmela:f2 karmen:f2 karna:m2 karo:f1 karol:b8,enf,esf karola:f1 karolann:f1
karolien:f1 karoliina:f2 karolin:f2 karolina:f9 karoline:f7 karoly:m1 karolyn:f1 karon:f1 karren:f1 karri:f1
karrie:f1 karsa:m2 karsana:m2 karson:m1 karsten:m3 karsyn:f1 karta:m2 karter:m1 karthik:m1 kartik:m1
kartika:f2 karunanidhi:m1 karvel:m1 karya:m2 karyl:f1 karyme:f1 karyn:f2 kasandra:f2 kasen:m1 kasey:b2 kash:m1
kashangaki:m1 kashish:f1 kashvi:f1 kashyap:m1 kashyapi:f1 kasian:m1 kasie:f1 kasif:m1 kasim:m4 kasimir:m1
kasiran:m2 kasiyah:f2 kaskazi:f1 kason:m1 kaspar:m5 kaspars:m1 kasper:m9 kassandra:f5 kassidy:f1 kassie:f1
kassim:m2 kastiel:m1 kastor:m1 kastriot:m1 kasusra:m2 kata:f5 katalin:f3 katalina:f1 katana:m1 katariina:f2
katarina:f9 katarinus:m1 katarzyna:f4 katcha:f1 kate:f9 katelijne:f1 katelin:f2 katell:f1 katelyn:f6
katelynn:f2 katerina:f6 katerine:f2 kathaleen:f1 katharina:f9 katharine:f4 katharyn:f1 kathe:f2 katherin:f3
katherina:f2 katherine:f9 katherinne:f1 kathern:f1 katheryn:f2 kathey:f1 kathi:f4 kathie:f1 kathinka:f1
kathleen:f9 kathlene:f1 kathlyn:f2 kathrin:f4 kathrine:f2 kathryn:f9 kathryne:f2 kathy:f9 kathyrn:f1 kati:f3
katia:f9 katica:f2 katie:f9 katie-louise:f1 katija:f1 katina:f2 katinka:f1 katja:f9 katla:f1 katleen:f1
katlin:f1 katlyn:f2 katlynn:f2 kato:f4 katri:f1 katrien:f1 katriina:f1 katrijn:f1 katrin:f8 katrina:f9
katrine:f3 katriona:f1 katryn:f1 kattie:f2 katty:f2 katy:f7 kauko:m1 kauri:m1 kaver:f1 kavon:m2 kavurt:m1
kavya:f1 kawa:m1 kawaca:m2 kawaya:m2 kawtar:f1 kay:b9,frf,enf,dem,nlm kay-uwe:m1 kaya:f4 kayaalp:m1 kayagun:m1
kaycee:f2 kayden:m4,enb kaydence:f1 kaye:b3 kaygusuz:m1 kayit:m1 kayla:f9 kaylah:f2 kaylan:f1 kaylee:f6
kayleen:f1 kayleigh:f6 kaylen:f1 kaylene:f1 kayley:f2 kayli:f2 kayliah:f1 kaylie:f2 kaylin:f2 kaylyn:f1
kaylynn:f1 kayna:f1 kayode:m1 kayra:f2 kayrabay:m1 kays:m1 kayson:m1 kayun:m2 kazi:f1 kazim:m3 kazime:f1
kazimierz:m2 kazimir:m3 kazimira:f1 kazuko:f1 kazuo:m1 keagan:m2 kealan:m1 keandre:m1 keanna:f1 keano:m3
keanu:m6 keara:f2 keaton:m2 keba:m1 kecia:f1 keegan:m3 keelan:m1 keeley:f2 keely:f3 keena:f1 keenan:m2
keenen:m1 keerti:m1 kees:m1 keesha:f1 keet:f1 keeva:f1 kefser:f1 kegan:m1 keifer:m1 keijo:m1 keila:f1 keion:m1
keira:f4 keisha:f3 keith:m9 keji:m2 kelami:m1 kelan:m1 kelby:m1 kelcie:f1 keld:m1 kelechi:m1 keles:m1 keli:f1
kelis:f1 kellan:m1 kellee:f1 kellen:m2 kelley:f4,enb kelli:f5 kellie:f8 kelly:f9,enb kelly-anne:f1
kelly-marie:f1 kelsea:f1 kelsey:b6 kelsi:f2 kelsie:f2 kelton:m2 kelvin:m6 kelya:f1 kelyan:m1 kem:m1 kemal:m6
kemale:f1 kemaleddin:m1 kemalettin:m1 kemba:m2 kemboi:m1 kemi:m1 kemuma:f1 kemunto:f1 ken:m8 kenan:m9
kenari:m2 kendal:b2 kendall:b2 kende:m1 kendell:m1 kendra:f6 kendrick:m2 kenedy:m1 kenes:m2 keneth:m1 kenia:f1
kenisha:f1 kenji:m2 kenley:f1 kenn:m1 kenna:f2 kennard:m1 kennedi:f2 kennedy:b3 kennet:m1 kenneth:m9 kenney:m1
kennith:m2 kennth:m1 kenny:m9 keno:m2 kensi:f1 kent:m8 kenter:m1 kenth:m1 kenton:m2 kenya:b3 kenyangi:m1
kenyatta:b2 kenyon:m2 kenza:f3 kenzi:m1 kenzie:b3,enf kenzo:m3 kenzy:m1 keon:m2 keramet:m2 kerami:m1 keran:m1
kerem:m5 keremsah:m1 keren:f1 keri:f2 kerim:m5 kerime:f1 kerman:m1 kermit:m1 kerri:f4 kerrie:f2 kerry:b9
kerstin:f6 kerttu:f1 kerubo:f1 kerwin:m1 kesha:f1 keshaun:m2 keshawn:m2 keshia:f1 kessaf:m1 kete:m1
ketilbjorg:f1 ketilbjorn:m1 ketilfridur:f1 ketill:m1 ketilridur:f1 ketsia:f1 kevan:m1 keven:m2 kevim:m1
kevin:m9 kevon:m2 kevser:f1 keya:f1 keyan:m1 keyla:f2 keyon:m2 keyshawn:m2 kezban:f1 kezia:f2 keziah:f1
kgabu:m1 khadidiatou:f2 khadidja:f2 khadija:f7 khadijah:f1 khadim:m1 khady:f2 khaled:m3 khalid:m5 khalifa:m1
khalil:m4 khalilah:f1 khamani:m1 khamisi:m1 khanyisile:f2 khari:m1 khem:m1 khethiwe:f1 khiry:m1 khloe:f2
khoa:m1 khoudia:f1 khulekani:f1 kia:f1 kiaan:m1 kiah:f1 kian:m9 kiana:f4 kiandra:f2 kianna:f2 kiano:m2
kiapo:m1 kiara:f9,enb kiaran:m1 kiarie:m1 kiarra:f2 kibafupia:f1 kibar:m1 kibet:m1 kibibi:f1 kiburi:b2 kick:m2
kiddy:f1 kiefer:m1 kiel:m2 kiera:f3 kieran:m6 kiernan:m1 kieron:m1 kierra:f1 kiersten:f1 kieth:m1 kifaye:f1
kifayet:f1 kijana:b2 kijani:m1 kika:f1 kike:m1 kikelomo:f2 kiki:f2 kiley:b3 kilian:m9 kilicbay:m1 kiljan:m1
killian:m5 kilonzo:m1 kilyan:m1 kim:b9,nlf kimani:m1 kimanzi:m1 kimathi:m1 kimball:m1 kimber:f1 kimberely:f1
kimberlee:f1 kimberley:f7 kimberli:f1 kimberlie:f1 kimberly:f9 kimbilio:m1 kimeu:m1 kimi:m2 kimmo:m1 kimo:m1
kimora:f1 kimutai:m1 kimya:f1 kin:m1 kinaya:f1 kincso:f1 kindra:f1 kine:f1 kinel:m1 king:m2 kinga:f2
kingston:m2 kinley:f1 kinsey:f1 kinsley:f1 kinte:m1 kinubi:m1 kinuthia:m1 kinyanjui:m1 kinyua:m1 kiojah:f1
kioko:m1 kip:m2 kipchirchir:m1 kipchumba:m1 kipenzi:b2 kipepeo:f1 kipkemboi:m1 kipkemoi:m1 kipkirui:m1
kipkoech:m1 kipkorir:m1 kipkosgei:m1 kipkurui:m1 kiplagat:m1 kiplangat:m1 kiplimo:m1 kipngeno:m1 kipngetich:m1
kipp:m1 kiprono:m1 kiprop:m1 kiprotich:m1 kipruto:m1 kipsang:m1 kiptoo:m1 kipyegon:m1 kira:f9 kiramettin:m1
kiran:m1 kirana:f1 kirat:m1 kiraz:f1 kirby:b2 kirgiz:m1 kiri:f1 kirilo:m1 kirk:m8 kirsi:f1 kirsten:f9
kirsti:f1 kirstie:f2 kirstin:f6 kirstine:f1 kirsty:f3 kirt:m1 kirti:m1 kirui:m1 kisha:f1 kisima:f1 kismet:f2
kit:m1 kitan:f1 kitti:f1 kittie:f1 kitty:f3 kiume:m1 kivilcim:m1 kiwara:f1 kiya:f1 kiyan:m1 kiyasi:m1
kiymet:f1 kiyoko:f1 kiyoshi:m1 kizil:m1 kiziltunc:m1 kizzie:f1 kizzy:f1 kjalar:m1 kjallakur:m1 kjalvor:f1
kjaran:m1 kjarr:m1 kjartan:m1 kjarval:m1 kjeld:m2 kjell:m6 kjersti:f1 kjetil:m1 kjoi:m1 klaas:m5 kladia:f1
klaengur:m1 klara:f9 klare:f1 klarencjusz:m1 klas:m1 klaudia:f5 klaudian:m1 klaudie:f2 klaudius:m1
klaudiusz:m1 klaus:m6 klaus-dieter:m1 klaus-gunter:m1 klaus-jurgen:m1 klaus-michael:m1 klaus-peter:m1
klaus-ulrich:m1 klaus-werner:m1 klavdija:f1 klavs:m2 klea:f2 kleber:m1 klemen:m2 klemens:m5 klement:m4
klementina:f2 klementyna:f2 klemenz:m1 kleopatra:f3 kliment:m2 kloe:f1 klothilde:f1 klotylda:f1 knorr:m1
knox:m1 knud:m1 knut:m4 knute:m1 knutur:m1 kobe:m4 koby:m2 kocabas:m1 kocak:m1 kocer:m1 kockan:m1 koda:m1
kodran:m1 kody:m2 koech:m1 koen:m4 koenraad:m1 kofi:m2 koggi:m1 kojo:m2 koker:m1 koko:b3 koksal:m1 koktas:m1
kolawole:m2 kolbeinn:m1 kolbjorg:f1 kolbjorn:m1 kolbra:f1 kolbrun:f1 kolby:m2 koldan:m1 koldis:f1 kole:m2
koleta:f1 kolfinna:f1 kolfinnur:m1 kolfreyja:f1 kolgrima:f1 kolgrimur:m1 kolka:f1 kolmar:m1 koloman:m3
kolombin:m1 kolombina:f1 kolos:m1 kolskeggur:m1 kolten:m1 kolton:m1 kolumban:m1 kolumbin:m1 kolumbina:f1
kolur:m1 kolvidur:m1 komil:m1 komila:f1 komron:m1 koncagul:f1 kondo:m1 konguralp:m1 konkordia:f1 konner:m1
konnor:m1 konny:f1 konrad:m9 konradi:m1 konrads:m1 konradus:m1 konstance:f1 konstancie:f1 konstancja:f1
konstantin:m9 konstantinos:m2 konstantins:m1 konstantinus:m1 konstanty:m2 konstantyn:m2 konstanze:f1
konsuela:f1 konul:f1 konzuela:f1 kopan:m1 kopur:m1 kora:f2 koralia:f1 koray:m4 korbin:m2 korbinian:m3
kordell:m1 kordula:f2 korede:m2 korey:m2 kori:f2 korina:f1 korinna:f3 korir:m1 korka:f1 korkmazalp:m1
korkut:m1 kormakur:m1 kormlod:f1 kornel:m7 korneli:m1 kornelia:f6 kornelie:f1 kornelius:m3 korneliusz:m1
kort:m1 kortney:f1 korugan:m1 kory:m2 kosemen:m1 kosgei:m1 kosisochukwu:f1 kosma:m1 kosmas:m1 kosta:m1
kosukhan:m1 kotuz:m1 kourtney:f1 kovser:f1 kovu:m1 kraig:m2 kraki:m1 krasava:f1 krasomil:m1 krasomila:f1
krasoslav:m1 kresimir:m1 kresomysl:m1 kreszentia:f1 kreszenz:f1 kria:f1 kriemhild:f1 krijn:m1 kris:m4,enb
krish:m2 krisha:f1 krishna:b5,enm,esf krishnadas:m1 krishnadasa:m1 krisjanis:m2 kriss:m2 krissy:f1 krista:f9
kristal:f1 kristall:m1 kristan:b2,enf kristaps:m1 kristberg:m1 kristbergur:m1 kristbjorg:f1 kristbjorn:m1
kristborg:f1 kristdor:m1 kristel:f2 kristen:f7,enb kristens:m1 kristensa:f1 krister:m2 kristers:m1 kristey:f1
kristfinnur:m1 kristfridur:f1 kristgeir:m1 kristgerdur:f1 kristi:f7 kristiaan:m1 kristian:m9,enb kristiana:f3
kristiane:f1 kristianna:f1 kristians:m1 kristie:f7 kristien:f1 kristiina:f3 kristijan:m6 kristin:f9
kristina:f9 kristine:f9 kristinn:m1 kristjan:m4 kristjana:f1 kristjon:m1 kristjona:f1 kristlaug:f1
kristlaugur:m1 kristleifur:m1 kristlin:f1 kristlind:f1 kristmann:m1 kristmar:m1 kristmundur:m1 kristny:f1
kristof:m5 kristofer:m5 kristoffer:m5 kristolina:f1 kristopher:m6 kristros:f1 kristrun:f1 krists:m1
kristthor:m1 kristthora:f1 kristvaldur:m1 kristvardur:m1 kristveig:f1 kristvin:m1 kristvina:f1 kristy:f7
kristyn:f1 kristyna:f2 krisztian:m2 krisztina:f1 krisztofer:m2 kritika:f1 krsto:m1 krummi:m1 kruno:m1
krunoslav:m1 kryspin:m1 krysta:f1 krystal:f8 krystel:f1 krysten:f1 krystian:m2 krystin:f1 krystina:f2
krystle:f1 krystof:m2 krystyna:f3 krzysztof:m5 ksawera:f1 ksawery:m2 ksenia:f1 ksenija:f2 ksenofont:m1
kubad:m1 kubat:m1 kubilay:m1 kubra:b2,enm kubran:f1 kubura:m1 kuchanua:f1 kuddusi:m2 kujoe:m2 kujtim:m1
kullervo:m1 kumar:m2 kumari:f1 kumral:f1 kumru:f1 kumuda:f1 kumush:f2 kuncara:m2 kunhuta:f1 kunibert:m1
kunigunda:f1 kunigunde:f1 kunkyi:f1 kuno:m2 kunta:m1 kunthara:m2 kuria:m1 kurnia:m2 kursad:m2 kurt:m9
kurtis:m3 kurunzi:m1 kushtrim:m1 kusiima:m1 kustaa:m1 kusuma:m2 kutay:m1 kutbettin:m1 kutgun:f1 kutun:f1
kuzey:m1 kuzman:m1 kveldulfur:m1 kveta:f2 kveton:m1 kvetos:m1 kvetoslav:m2 kvetoslava:f4 kvetuse:f1 kvido:m1
kwabena:m2 kwadwo:m2 kwaku:m2 kwamboka:f1 kwame:m3 kwamena:m2 kwasi:m2 kweku:m2 kweli:f1 kwesi:m2 kwintyn:m1
kya:f1 kyalo:m1 kyan:m5 kyano:m2 kyara:f4 kyla:f3 kylah:f1 kylan:m1 kyle:m9 kylee:f2 kyleigh:f2 kylene:f1
kyler:m2 kylian:m2 kyliann:m1 kylie:f5 kyllian:m2 kyllikki:f2 kymani:m1 kyra:f7 kyree:m1 kyrie:f1 kyson:m1
laal:m1 laban:m2 labinot:m1 labuh:m2 lacey:b5 lachlan:m2 laci:f1 lacie:f1 lacin:b2 lacramioara:f2 lacy:b3
lada:f4 ladarius:m2 laddie:m1 ladina:f3 ladislao:m1 ladislau:m3 ladislaus:m1 ladislav:m7 ladislava:f3 ladji:m1
ladli:f1 ladonna:f1 lady:f2 laela:f1 laerke:f1 laetitia:f9 lafayette:m2 lafe:m1 lage:m1 lahna:f1 lahoma:f1
lai:m1 laia:f2 laika:f1 laila:f9 lailah:f1 lailati:f1 laimonis:m1 lainey:f1 laini:f1 lais:f1 laisha:f2
lajita:f1 lajos:m2 lakeisha:f1 laken:f1 lakendra:f1 lakesha:f1 lakeshia:f1 lakisha:f1 laksana:m2 laksh:m1
lakshit:m1 lakshman:m1 lakshmi:f2 lakshmidhar:m1 lakshminath:m1 laksita:f1 lal:m1 lala:f4 lale:f4 lalezar:f1
lalie:f1 lalita:f3 lalla:f1 lalo:m1 laly:f1 lamar:m5 lamarcus:m1 lambert:m8 lamberto:m2 lameck:m1 lamia:f2
lamih:m1 lamine:m3 lamiye:f2 lamont:m2 lamonte:m1 lan:f1 lana:f9 lanang:m2 lance:m6 lancelot:m1 lancilotto:m1
landan:m1 landen:m2 lander:m2 landin:m1 lando:m1 landolfo:m1 landon:m1 landry:m1 landyn:m1 lane:m1 lanette:f1
laney:f2 lanfranco:m1 langa:m1 langalibalele:m1 langat:m1 langgeng:m2 lani:f1 lanie:f1 lanita:f1 lanjar:m2
lannie:b2 lanny:m1 lantar:m2 laoise:f1 laora:f1 lapo:m1 laquan:m1 laquita:f1 lar:m1 lara:f9 lara-sophie:f1
larae:f1 laraine:f1 laras:f2 larensina:f1 larent:m1 larentius:m1 laretta:f1 larey:f1 larina:f1 larisa:f6
larissa:f9 lark:m1 larkin:m1 laron:m2 larry:m5 lars:m9 lars-ake:m1 lars-erik:m1 lars-goran:m1 lars-olof:m1
larue:b2 larus:m1 lary:m1 larysa:f1 lascar:m2 lashanda:f1 lashawn:b2 lashonda:f1 lashunda:f1 lasma:f1
lasmanto:m2 lasmono:m2 lasonya:f1 lassana:m2 lasse:m8 lassi:m1 lassie:f1 laswi:m2 laszlo:m6 latanya:f1
latarsha:f1 latasha:f3 latesha:f1 latif:m3 latifa:f1 latifah:f1 latife:f1 latika:f2 latisha:f1 latofat:f1
latonia:f1 latonya:f1 latoria:f1 latosha:f1 latoya:f5 latoyia:f1 latrell:m1 latrice:f1 latricia:f1 latrina:f1
laufar:m1 laufey:f1 laufheidur:f1 laufhildur:f1 lauga:f1 laugey:f1 laugheidur:f1 laugi:m1 launa:f1 laura:f9
laurance:m1 laurane:f1 laure:f9 laureano:m1 laureen:f5 laurel:b3 laureline:f1 lauren:f9 laurenc:m1
laurence:b9,frf,enm,nlf laurencie:f1 laurencja:f1 laurencjusz:m1 laurene:f3 laurens:m5 laurent:m9 laurentia:f3
laurentino:m1 laurentiu:m3 laurenty:m1 laurentyna:f1 laurenz:m6 lauretta:f3 laurette:f3,deb lauri:m4,enf
laurian:m2 lauriane:f4 laurianne:f1 lauriano:m1 laurie:f9 laurin:m6 laurina:f1 laurine:f5 lauris:m1 laurits:m1
lauritz:m1 laury:f1 lauryn:f3 laus:m1 laust:m1 lautaro:m2 lautone:m1 lava:f1 lavada:f2 lavanya:f2 lavar:m1
lavelle:f1 lavender:f1 lavenia:f1 lavera:f1 lavern:b2 laverna:f2 laverne:f5 lavina:f2 lavinia:f9 lavinio:m1
lavize:f2 lavon:b2 lavona:f1 lavonda:f1 lavonia:f1 lavonne:f2 lawanda:f1 lawerence:m1 lawrance:m1 lawrence:m9
lawrencia:f2 lawson:m2 lawton:m1 lawyer:m1 laxman:m1 laxmi:f2 layana:f1 layanah:f1 layla:f8 laylah:f1 laylo:f2
layne:m1 layton:m1 lazar:m6 lazare:m2 lazaro:m3 lazarz:m1 laze:f1 lazim:m1 laziz:m2 lazzaro:m2 le:m1
lea:f9,enb lea-sophie:f1 leafy:f1 leah:f9 leala:f1 leamon:m1 lean:m6 leana:f9 leander:m8 leandr:m1 leandra:f7
leandre:m4,deb leandro:m9 leane:f2 leaner:f1 leann:f4 leanna:f2 leanne:f6 leano:m3 leart:m2 leatha:f2
leatrice:f1 leda:f5 ledion:m2 ledun:m1 lee:b9,def leeann:f1 leela:f2 leelou:f1 leen:f1 leena:f4 leendert:m1
leeroy:m1 leesa:f1 leevi:m1 lega:m2 legawa:m2 lehna:f1 leia:f3 leider:m1 leidolfur:m1 leidy:f2 leif:m9
leifur:m1 leigh:b8,frf leighton:b2 leiknir:m1 leikny:f1 leila:f9 leilani:f2 leina:f1 leire:f1 leisa:f1
leisha:f1 leitha:f1 lejla:f2 leke:m2 lekha:f1 lela:f4 lelah:f2 leland:m3 lelar:f1 lelia:f5 lella:f1 lem:m1
leman:f3 lembah:m2 lemide:f1 lemma:f1 lemmie:m1 lemon:m1 lempi:f2 lemuel:m2 len:m5 lena:f9,enb lenah:f1
lenard:m1 lene:f6 leni:f8 lenia:f3 lenin:m1 lenja:f2 lenka:f5 lenn:m7 lenna:f2 lennard:m3 lennart:m5
lennarth:m1 lenne:f1 lennert:m4 lenni:m1 lennie:m4,enb lennon:m2 lennox:m4 lenny:m9 lenon:m1 lenora:f2
lenord:m1 lenore:f2 lenwood:m1 leny:m1 lenya:f3 leo:m9 leo-paul:m1 leocadia:f1 leocadio:m1 leodegar:m1
leokadia:f1 leokadie:f1 leola:f2 leoma:f1 leon:m9 leona:f9 leonard:m9 leonardo:m9 leonce:m3,deb leoncio:m2
leone:b6,enf,itm leonel:m7 leonhard:m7 leoni:f4 leonia:f2 leonid:m4 leonida:b3,itm leonidas:m5 leonids:m1
leonie:f9 leonilda:f1 leonio:m1 leonis:m1 leonne:f1 leonor:f9 leonora:f9 leonore:f3 leons:m1 leontin:m2
leontina:f6 leontine:f6,deb leontyn:m1 leontyna:f1 leonzio:m1 leopardo:m1 leopold:m9 leopolda:f2 leopoldina:f3
leopoldine:f3 leopoldo:m6 leopoldyna:f1 leora:f2 leordean:m1 leos:m2 leota:f1 leposava:f1 ler:m1 lera:f2
lerato:f1 lere:m2 leroy:m8 lerzan:f1 lerze:f1 les:m1 lesa:f1 lesana:f2 lesek:m1 lesia:f2 leslee:f1 lesley:f7
lesli:f1 leslie:b9,frf,def,esf lesly:f3 less:m1 lessie:b3 lesta:f1 lestari:f1 lester:m3 leszek:m1 leta:f2
letafet:f1 letha:f2 lethia:f1 leticia:f9 leticie:f1 letif:m1 letife:f1 letitia:f4 letizia:f7 letta:f1
letterio:m1 lettie:f1 letty:f1 leu:m1 leufroy:m1 lev:m3 leva:f1 levana:f1 levar:m1 levent:m3 levente:m2
levern:m1 levi:m9 levie:m1 levin:m6 levina:f1 levio:m1 levis:m1 levke:f2 levon:m1 levoslav:m2 levy:m2 lew:m2
lewin:m2 lewis:m9 lex:m4 lexi:f3 lexie:f4,enb lexis:f1 lexus:f2 leya:f1 leyan:m1 leydi:f1 leyla:f9
leyla-katharina:f1 leyli:f2 leyna:f1 leyre:f1 lezize:f1 lhanzey:f1 li:f1 lia:f9 liah:f2 liam:m9 lian:m6
liana:f9 liane:f2 liara:f1 lias:m4 liba:f3 liban:m1 libardo:m1 libbie:f2 libby:f3 libena:f1 liberata:f1
liberato:m1 liberatore:m1 libere:m1 liberio:m1 libero:m1 liberto:m2 liberty:f1 libia:f1 libni:f1 libor:m3
libora:f1 liboria:f1 liborio:m1 liboslav:m1 liboslava:f1 libusa:f2 libuse:f2 lica:m2 liceth:f1 licia:f2
lida:f3 lidania:f1 liddie:f1 lidia:f9 lidie:f1 lidija:f8 lidio:m1 lidmila:f1 lidwina:f1 lidya:f2 lieke:f2
lien:f3 liene:f2 lies:f1 liesa:f1 liesbet:f1 liesbeth:f2 lieschen:f1 liesel:f1 lieselot:f1 lieselotte:f1
lietald:m1 lieto:m1 lieuwe:m1 lieve:f3 lieven:m1 lieze:f2 lif:f1 lifdis:f1 liga:f2 lige:m1 ligia:f4 ligita:f1
liisa:f3 liksma:f1 lila:f7 lilah:f1 lilan:f1 lilas:f1 lilburn:m1 lili:f9 lili-rose:f1 lilia:f9 lilian:f9,frb
liliana:f9 liliane:f9 lilianna:f2 lilie:f2 lilien:f1 lilija:f2 lilijana:f1 lilita:f1 lilith:f2 liliya:f1
lilja:f3 liljana:f1 liljar:m1 liljuros:f1 lill:f1 lilla:f7 lillard:m1 lillemor:f1 liller:f1 lilli:f5 lillia:f1
lillian:f9 lilliana:f2 lillianna:f1 lillie:f3 lillis:f1 lilly:f9 lilo:f1 lilou:f3 lilwenn:f1 lily:f9
lily-rose:f1 lilya:f1 lilyan:f2 lilyana:f1 lilyanna:f1 lim:m1 liman:m2 limar:m2 limon:f1 lin:f1 lina:f9
linah:f1 linberg:m1 linbjorg:f1 lincoln:m4 lind:f1 linda:f9 lindah:f1 lindar:m1 lindberg:m1 lindbergh:m1
linddis:f1 linde:f4 lindell:m1 linden:m1 lindis:f1 lindita:f1 lindsay:f9,enb lindsey:f9,enb lindy:b2 line:f8
lineik:f1 linet:f1 linett:f1 linette:f1 liney:f1 lingny:f1 linh:f1 linhildur:f1 lini:m1 link:m1 linn:f9,enm
linna:f1 linne:f1 linnea:f9 linnie:b2 lino:m9 linoi:f1 linoy:f1 linsey:f1 lintang:f2 linton:m1 linus:m9
linwood:m2 linzy:m1 lio:m5 lioara:f2 lioba:f1 lion:m3 lionel:m9 lior:m2 liora:f1 lipika:f1 liridon:m1
liridona:f1 lirim:m1 lirjan:m1 liron:m1 lirone:m1 lis:f1 lisa:f9 lisa-marie:f2 lisabet:f1 lisandra:f1
lisandro:m8 lisann:f2 lisanne:f4 lisbet:f2 lisbeth:f8 lise:f9 lise-lott:f1 lise-lotte:f1 lisebet:f1
liselott:f1 liselotte:f5 liseth:f1 lisette:f7 lish:m1 lisha:f1 lisle:m1 lison:f1 lissa:f1 lissette:f2 lissi:f1
lissie:f1 lissy:f1 listalin:f1 liston:m1 lita:f1 lital:f1 litha:f1 littie:f1 little:m1 littleton:m1 litzy:f2
liuba:f1 liubov:f1 liudmila:f1 liusea:f1 liv:f9 liva:f4 livia:f9 liviana:f1 livie:f1 livija:f1 livingstone:m1
livino:m1 livio:m7 liviu:m3 livius:m1 liwia:f1 liya:f4 liyah:f1 liyam:m1 liyan:m1 liyana:f3 liz:f8 liza:f9
lizabeth:f1 lizbeth:f2 lize:f5 lizete:f1 lizeth:f3 lizette:f1 lizz:f2 lizzie:f2 lizzy:f2 ljiljana:f5
ljosalfur:m1 ljosbjorg:f1 ljosbra:f1 ljotunn:f1 ljotur:m1 ljuba:f2 ljubica:f6 ljubisa:m2 ljubomir:m1 ljubov:f1
ljudevit:m1 ljudmila:f3 ljufur:m1 llewellyn:m2 lloyd:m6 lo:f1 loa:f2 loan:m2 loane:f1 lobar:f1 lockie:f1
loda:f1 lode:m1 lodewijk:m1 lodmundur:m1 lodovica:f1 lodovico:m2 loek:m2 loes:f3 loet:m1 lofn:f1 loftur:m1
loftveig:f1 logan:m9 logey:f1 logi:m1 lohan:m1 lohit:m1 loic:m9 loice:f1 loida:f1 lois:f9,frb loise:f2
lokbra:f1 loke:m1 loki:m1 lola:f9 lolade:m1 lolita:f4 lolla:f1 lollie:f1 loma:f2 lon:m2 lona:f2 londisizwe:f1
londiwe:f1 london:b2 londyn:f1 lone:b3,enm loney:m1 long:m1 longin:m1 loni:f2 lonie:b2 lonna:f1 lonnie:b6,frm
lonny:m2 lonzo:m2 lopa:f1 lope:m1 lora:f7,enb loraine:f3 loran:m1 lorayne:f1 lorcan:m2 lore:f3 lorean:f1
loredana:f6 loree:f1 loreen:f3 lorelai:f1 lorelei:f3 loreley:f1 lorella:f1 loren:b3,frm lorena:f9 lorenc:m1
lorene:f4 loreno:m1 lorens:m1 lorenz:m9 lorenza:f7,enb lorenzo:m9 loreta:f1 loreto:b3 loretta:f9 loretto:f2
lori:f6 loria:f1 lorian:m1 loriana:f1 loriann:f1 lorie:f1 lorik:m2 lorin:m5 lorinda:f1 lorine:f3 loring:m1
loris:m9,enf lorna:f6 lorne:m1 lorrain:m1 lorraine:f9 lorrayne:f1 lorri:f1 lorrie:f1 lossie:f1 lot:f2 lota:f2
lotar:m1 lotfi:m1 lothaire:m1 lothar:m3 lott:b2,enm,nlf lotta:f8 lotte:f9 lotti:f3 lottie:f2
lou:b6,frf,def,nlm lou-ann:f1 lou-anne:f1 loua:f1 louan:m1 louana:f1 louane:f2 louann:f2 louanna:f1 louay:m2
loubna:f1 louca:m1 louella:f1 louetta:f1 loui:m1 louie:m7,enb louis:m9 louis-marie:f1 louisa:f9 louise:f9
louisiana:f1 louka:m2 loula:f2 louna:f2 lounis:m1 loup:m2 lourdes:f8 lourenco:m2 lousie:f1 louvenia:f2 lova:f2
love:b3 lovell:m1 lovett:m1 lovey:f1 lovie:b2 lovina:f1 lovis:f1 lovisa:f4 lovorka:f1 lovre:m1 lovro:m3
lowe:m1 lowell:m3 lowie:m2 loy:m1 loyal:m1 loyce:f2 loyd:m1 loyola:f1 lu:f1 lua:f1 luan:m6 luana:f9 luann:f1
luanne:f1 luara:f1 luberta:f1 lubica:f2 lubin:m1 lubomir:m4 lubomira:f3 lubor:m3 lubos:m4 luboslav:m3
luboslava:f3 luc:m9 luca:m9 lucas:m9 lucca:m2 luce:f3 lucentiu:m2 lucero:f2 lucetta:f1 lucette:f4 luchino:m1
lucho:m1 lucia:f9 lucian:m7 luciana:f9 luciano:m9 lucica:f1 lucie:f9 lucien:m9 lucienne:f9 lucija:f6
lucijan:m1 lucila:f3 lucile:f4 lucilla:f1 lucille:f6 lucina:f1 lucinda:f5 lucindy:f1 lucio:m8 lucious:m2
lucius:m3 lucja:f2 lucjan:m1 lucky:m3 lucrecia:f1 lucretia:f4 lucretiu:m2 lucrezia:f2 lucy:f9 luda:f1
ludano:m1 ludek:m2 ludger:m1 ludie:f2 ludise:f1 ludivine:f6 ludivoj:m1 ludka:f1 ludmila:f9 ludmilla:f1 ludo:m1
ludolf:m1 ludolphe:m1 ludomil:m2 ludomila:f2 ludomir:m1 ludomira:f1 ludoslav:m1 ludoslava:f1 ludovic:m8,deb
ludovica:f4 ludovico:m2 ludovicus:m1 ludovit:m2 ludvig:m5 ludvik:m4 ludvika:f3 ludwig:m8 ludwik:m1 ludwika:f1
ludwina:f1 lue:b2 luej:m1 luella:f2 luena:f3 luetta:f1 lufen:f1 lugenia:f1 luhung:m2 lui:m1 luigi:m9 luigia:f2
luigina:f1 luis:m9 luisa:f9 luisana:f1 luise:f6 luisina:f1 luitgard:f1 luiz:m2 luiza:f6 luize:f1 lujza:f4
luk:m2 luka:m9 lukas:m9 lukasz:m3 luke:m9 lukhona:f1 lukita:m2 lukka:f1 lukman:m2 lukrecie:f1 lukrecius:m1
lula:f4,enb lulah:f1 lular:f1 lulie:f1 luljeta:f1 lulla:f1 lulu:f2 luluh:m2 lulut:m2 lulzim:m1 lum:m1
luminita:f3 luminosa:f1 lumir:m2 lumira:f1 luna:f9 lundi:m1 lune:f1 lungelo:m1 lungile:m1 lungu:m1 lunna:f1
lupe:b4 lupita:f1 lura:f2 lurana:f1 lurena:f1 lurhur:m2 lurline:f2 lusia:f1 lusinda:f1 luster:m1 lute:m1
luter:m1 lutfan:m2 lutfi:m4 lutfiya:f1 lutfiyye:f1 lutfullah:m1 lutfulloh:m1 lutgarde:f1 lutgardis:f1
lutgart:f1 luther:m4 luthfi:m2 lutibor:m1 lutie:f1 lutobor:m1 lutz:m4 luuk:m2 luus:f1 luvenia:f1 luverne:b2
luvinia:f1 luvisa:f1 luwar:m2 luwes:m2 lux:m1 luyanda:m1 luz:f9 luzia:f2 luzie:f3 luzius:m1 luzmira:f1
lwandile:m1 lwandle:m1 lya:f5 lyam:m3 lyan:m1 lyana:f1 lyda:f2 lydell:m1 lydia:f9 lydiah:f1 lydiane:b2
lydianne:b2 lydie:f9 lydur:m1 lyes:m1 lykke:f2 lyla:f3 lylah:f1 lyle:m3 lylia:f1 lylou:f1 lyman:m1 lyn:f4,enb
lyna:f2 lynda:f9 lyndia:f1 lyndon:m2 lyndsay:f2 lyndsey:f2 lyne:f1 lynette:f6 lyngar:m1 lyngheidur:f1
lynley:f1 lynn:f9 lynne:f7 lynnette:f2 lynsey:f2 lynwood:m1 lyric:b3 lysanne:f1 lysiane:b2 lytingur:m1
ma'mur:m1 ma'ruf:m1 ma'sud:m1 maad:m1 maaike:f3 maan:f1 maanas:m1 maanav:m1 maaria:f1 maarit:f3 maarten:m3
maartje:f2 maas:m1 maayane:f1 mabel:f6 mabela:f1 mabell:f1 mabelle:f2 mabil:f1 mable:f3 mabruk:m1 mac:m3
maca:f1 macaire:m1 macarena:f2 macaria:f2 macario:m2 macarthur:m1 macauley:m1 maccabeo:m1 mace:m2 macel:f1
maceo:m2 macey:f2 macharia:m1 machelle:f1 maci:f2 macide:f1 macie:f2 maciej:m1 mack:m3 mackenzie:f8 macs:m1
mactar:m1 macy:f3 madaha:f1 madalena:f2 madalin:m2 madalina:f2 madaline:f2 madalyn:f2 madalynn:f1 madara:f1
maddalena:f2 madden:m1 maddison:f4 maddox:m3 maddux:m1 maddy:f1 made:f1 madeleine:f9 madelene:f2 madelief:f2
madeline:f9 madelyn:f2 madelynn:f2 madge:f2 madhav:m1 madhavi:f1 madhuri:f1 madid:m1 madie:f2 madilyn:f2
madilynn:f1 madina:f3 madini:f1 madisen:f2 madison:f9 madisyn:f2 madita:f2 madlaina:f1 madleen:f2 madleina:f1
madlen:f3 madlyn:f1 madoa:f1 madonna:f2 madora:f1 mads:m6 mady:b2 madyson:f2 mae:f5,enb maebell:f1 maebelle:f1
maegan:f2 mael:m8 maelie:f1 maeline:f1 maelis:f2 maelle:f5 maely:f1 maelyne:f1 maelys:f3 maes:m1 maeva:f5
maeve:f5 mafalda:f5 maffeo:m1 maftuna:f1 magali:f8 magalie:b2 magaly:f2 magan:f1 magarete:f1 magda:f9
magdalen:f2 magdalena:f9 magdalene:f3 magdaline:f1 magdolna:f1 magen:f1 magga:f1 maggey:f1 maggi:m1 maggie:f5
maggiorino:m1 maggy:f3,deb magna:f1 magndis:f1 magne:m1 magnea:f1 magnes:f1 magney:f1 magnfridur:f1
magngeir:m1 magnheidur:f1 magnhildur:f1 magni:m1 magno:m1 magnolia:f3 magnthor:m1 magnthora:f1 magnus:m9
magnusina:f1 magny:f1 magret:f1 magrit:f1 maguelone:f1 maguette:f1 mahala:f1 mahali:f1 mahalia:f1 mahalie:f1
mahamadou:m1 mahan:m1 mahault:f1 mahaut:f2 mahdi:m5 mahe:m2 mahendra:m1 maher:m1 mahesa:m2 mahesh:m1
maheswar:m1 mahfud:m2 mahi:f1 mahigul:f1 mahika:f1 mahir:m5 mahire:f1 mahizer:f1 mahlon:m1 mahmoud:m5
mahmud:m6 mahmut:m3 mahnaz:f1 mahrus:m1 mahsun:m1 mahter:f1 mahulena:f2 mahzan:m1 mahzun:m1 mai:f5 maia:f9
maica:f1 maicol:m2 maida:f6 maidis:f1 maie:f1 maighread:f1 maija:f3 maik:m4 maike:f3 maiken:f1 maikol:m1
maila:f2 mailin:f2 mailo:m1 maily:f1 mailys:f1 maimouna:f2 maimuna:f1 maimunah:f2 maina:b2,frf,enm maingi:m1
maiorico:m1 maira:f6 maire:f2 mairead:f2 mairin:f1 mairtin:m1 maisa:f1 maise:f1 maisha:f1 maisol:f1 maissa:f1
maissane:f1 maisy:b2 maite:f6 maivi:f1 maiwenn:f1 maiya:f2 maj:b3 maj-britt:f1 maj-lis:f1 maja:f9 majani:f1
majda:f2 majella:f1 majken:f2 major:m2 majvor:f1 makai:m1 makaila:f1 makala:f1 makan:m2 makar:m1 makara:m2
makarena:f1 makary:m1 makau:m1 makayla:f4 makena:f2 makenna:f2 makenzie:f2 makhi:m1 makhtar:m1 makini:b2
makinwa:m1 makokha:m1 makori:m1 maks:m3 maksim:m6 maksimiljan:m1 maksud:m1 maksude:f1 maksur:m1 maksym:m1
maksymilian:m2 makunga:m1 makuta:m2 makuu:m1 mal:m1 mala:f2 malachi:m2 malachy:m2 malak:f3 malakai:m1
malaki:m1 malati:f1 malaya:f1 malco:m1 malcolm:m9 malcom:m1 male:m1 malea:f3 maleah:f1 malen:f1 malena:f7
malene:f3 malfridur:f1 malgorzata:f4 malhildur:f1 malia:f6 maliah:f1 malick:m2 malik:m9 malika:f9 malin:f9
malina:f6 malinda:f2 malio:m1 malisa:m1 malissa:f1 malissie:f1 maliyah:f1 maliza:f1 malla:f1 mallaury:f1
malle:f1 mallie:f2 mallorie:f1 mallory:f4 malmfridur:f1 malo:m2 malone:m1 malorie:f1 malou:f5,deb maloxat:f1
malte:m4 malthe:m2 malti:f1 malu:f1 malva:f1 malvin:m1 malvina:f8 malvine:f1 malwina:f2 mama:m1 mamadou:m3
mamady:m1 maman:m2 mamante:m1 mame:f1 mamen:f1 mamert:m1 mamie:f4,enb mammie:f1 mamoudou:m1 mamour:m1
manaaki:m1 manadis:f1 manaf:m1 manah:m2 manaia:b2 manal:f1 manan:m1 manar:m1 manasse:m1 manawa:m1 manbir:m1
manca:f2 mancio:m1 manda:f4 mandaakin:f1 mandakini:f1 mandi:f1 mandie:f1 mandla:m2 mandlakhe:m1 mandy:f9
manel:b3,frf,ptm manelle:f1 manerva:f1 manervia:f1 manetto:m1 maney:f1 manford:m1 manfred:m9 manfredo:m1
mangala:f1 mangalya:f1 mani:b2,enf manie:f1 manik:m1 manikya:m1 manil:m1 manila:f2 manilio:m1 manilla:f1
manisha:f2 manja:f1 manjusha:f1 manley:m2 manlio:m1 manly:m1 mannie:b2 manning:m1 manoah:m1 manoj:m1 manola:f1
manole:m2 manolo:m1 manon:f9 manona:f1 mans:m1 mansfield:m1 manson:m1 mansour:m1 mansueto:m1 mansur:m2
mansurali:m1 mansvet:m1 mantas:m1 manthan:m1 manu:b3,nlm manuel:m9 manuela:f9 manuele:m1 manuelita:f2
manuella:f1 manuelle:b2 manus:m2 manya:f1 maphikelela:m1 maqsud:m2 mar:b3,esf mara:f9 mara-julie:f1 maraea:f1
marah:f2 maralyn:f1 maram:f1 marana:f1 maranda:f1 maras:m2 marat:m1 marbjorn:m1 marc:m9 marc-antoine:m1
marcantonio:m1 marceau:m2 marcel:m9 marcela:f9 marceli:m1 marcelin:m1 marcelina:f5 marceline:f4,deb
marcelino:m4 marcell:m3 marcella:f9 marcelle:f9 marcello:m4 marcellus:m2 marcelo:m8 marchello:m1 marcheta:f2
marci:f1 marcia:f9 marcial:m2 marciano:m2 marcie:f1 marcin:m4 marcio:m2 marcis:m1 marco:m9 marcos:m9 marcu:m2
marcus:m9 marcy:f1 mardell:f1 mardis:f1 mardon:m1 mare:f6 maree:f1 mareen:f1 mareike:f3 mareikura:f1
mareile:f1 marek:m9 mareks:m1 marel:m1 marela:f1 mareli:f1 marella:f1 marely:f1 mareme:f1 maren:f9 marena:f1
marese:f1 mareta:f1 marey:f1 marfridur:f1 marga:f3 margana:m2 margaret:f9 margareta:f9 margarete:f4
margaretha:f5 margarethe:f1 margarett:f2 margaretta:f2 margarette:f2 margarida:f4 margarita:f9 margarite:f1
margaritha:f1 margarito:m1 margaud:f1 margaux:f7 marge:f2 margeir:m1 margene:f1 margeret:f1 margers:m1
margery:f1 marget:f1 margherita:f3 margie:f3 margit:f8 margita:f4 margitta:f1 margo:f3 margot:f9 margoth:f1
margret:f8 margreth:f1 margrethe:f1 margrett:f1 margretta:f1 margrieta:f1 margrimur:m1 margrit:f3 margrith:f2
margrjet:f1 marguerite:f9 margueritte:f1 margunnur:f1 margurite:f1 margus:m1 marguy:b2 margy:f1 marheidur:f1
mari:f9 maria:f9 maria-luise:f1 maria-theresia:f1 mariadi:m2 mariah:f5 mariam:f9 mariama:f2 mariame:f1
marian:b9,frf,enf,dem mariana:f9 mariane:f2 marianela:f2 mariangela:f1 marianita:f1 mariann:f3 marianna:f9
marianne:f9 mariano:m9 marias:m1 maribel:f5 maribeth:f1 marica:f8 maricarmen:f2 maricel:f1 maricela:f4
maricica:f3 maricruz:f1 marie:f9 marie-ange:f2 marie-anne:f1 marie-cecilie:f1 marie-christine:f3
marie-claire:f4 marie-claude:f2 marie-france:f2 marie-francoise:f1 marie-helene:f1 marie-jeanne:f3
marie-jose:f3 marie-laure:f2 marie-line:f1 marie-lou:f1 marie-louise:f6 marie-luise:f1 marie-madeleine:f1
marie-noelle:f1 marie-paule:f1 marie-pierre:f1 marie-rose:f2 marie-sophie:f1 marie-theres:f1 marie-therese:f4
mariechen:f1 marieke:f3 mariel:f1 mariela:f4 mariele:f1 mariella:f6 marielle:f5 marieluise:f1 mariem:f1
marieme:f1 marieta:f1 marietta:f4 mariette:f5 marija:f7 marijan:m4 marijana:f5 marijke:f1 marijn:m2 marijon:m1
marika:f9 mariko:f1 marilee:f1 marilena:f4 marilie:f1 marilla:f1 marilou:f3 marilu:f2 mariluz:f1 marilyn:f9
marilyne:f1 marilynn:f1 marin:m9,enf marina:f9 marinda:f1 marine:f7 marinela:f2 marinella:f3 marinetta:f1
marinette:f1 marini:f1 marinka:f1 marinko:m1 marino:m8 marinus:m2 mario:m9 marioara:f4 mariola:f2 marion:f9
maris:m3 marisa:f9 marise:b2 marisel:f1 marisela:f3 marisol:f9 marissa:f7 maristela:f1 marit:f9 marita:f7
marite:f2 maritta:f2 maritza:f4 mariuca:f2 mariuerla:f1 marius:m9 mariusz:m3 mariyah:f1 marja:f4
marja-leena:f1 marja-liisa:f1 marjaana:f1 marjan:b5,nlf marjana:f1 marjanca:f1 marjane:f1 marjani:f1
marjatta:f3 marjeta:f2 marjo:f1 marjolaine:f1 marjon:m1 marjona:f1 marjorie:f7 marjory:f2 marjukka:f1
marjut:f1 mark:m9 markel:m1 markell:m1 marketa:f2 marketta:f1 markika:f1 markita:f1 markku:m2 marko:m9
markrun:f1 markthor:m1 markus:m9 marla:f3 marlana:f1 marland:m1 marlaug:f1 marlee:f2 marleen:f5 marleigh:f1
marlen:f7 marlena:f5 marlene:f9 marleny:f1 marley:b3,frm marli:f1 marlie:f2 marlies:f4 marliese:f1
marlin:b2,enm marlis:f4 marlise:f1 marlo:m5,enb marlon:m9 marly:f2 marlyn:b2 marlys:f1 marlyse:f3 marni:f1
marnie:f2 marnita:f1 marnix:m1 marolina:f1 marolo:m1 marolyn:f1 maron:m1 maros:m2 marouane:m1 marques:m2
marquez:m1 marquis:m2 marquise:m2 marquita:f1 marri:m1 marrion:m1 marrit:f1 marry:f1 mars:m1 marsa:f1
marselia:f1 marselina:f1 marsellius:m1 marsh:m1 marsha:f3 marshal:m1 marshall:m3 marsibil:f1 marsilia:f1
marsito:m2 marsudi:m2 marsy:f1 mart:m3 marta:f9 martaka:m2 martana:m2 martani:m2 marte:f2 marteinn:m1
martell:m1 marten:m5 martez:m1 martha:f9 marthe:f9 marthen:m1 marti:b2,enf,esm martial:m4,deb martijn:m1
martika:f1 martim:m4 martin:m9 martina:f9 martine:f9 martino:m3 martins:m2 martirio:f1 marton:m2 martta:f1
martti:m2 marty:m4,enb martyn:m1 martyna:f1 marus:m1 marusa:f1 marut:m1 maruta:f1 marva:f1 marvel:f1 marvin:m9
marwa:f3 marwan:m1 marwane:m1 marwata:m2 marwen:f1 marwin:m2 mary:f9 maryadi:m2 maryam:f9 maryann:f4
maryanne:f2 maryanto:m2 marybelle:f1 marybeth:f1 maryellen:f1 maryjane:f2 maryjo:f1 marylee:f1 marylene:f3,deb
marylin:f1 maryline:f4 marylou:f2 marylouise:f1 marylyn:f1 maryna:f1 maryse:f8 maryvonne:b2 marzena:f1
marzia:f1 marzio:m1 mas:m1 masa:f4 masako:f1 masao:m1 masar:m1 mashxura:f1 maside:f1 masika:m1 masinde:m1
masinka:f1 mason:m9 massamba:m1 massiel:f1 massima:f1 massimiliano:m3 massimo:m6 massinissa:m2 masume:f1
mat:m1 matan:m1 matar:m1 mate:m4 matea:f1 matei:m2 matej:m9 mateja:b5,frm mateo:m9 mateus:m4 mateusz:m3
matevz:m1 math:m1 matheo:m7 matheus:m2 mathew:m9 mathews:m1 mathias:m9 mathieu:m9 mathijs:m3 mathilda:f9
mathilde:f9 mathis:m9 mathurin:m2 mathuys:m1 mathys:m2 mati:m1 matias:m9 matic:m1 matie:f1 matija:m4
matilda:f9 matilde:f9 matis:m3 matiss:m2 matisse:m1 matiu:m1 matjaz:m2 matko:m1 mato:m4 matous:m2
matroniano:m1 mats:m9 matt:m4 matta:f1 mattea:f2 matteo:m9 mattes:m2 matthaus:m1 matthea:f1 mattheo:m1
matthew:m9 matthia:f1 matthias:m9 matthieu:m6,deb matthijs:m2 matthilda:f1 matthildur:f1 matthis:m3 matti:m9
mattia:m7 mattiana:f1 mattias:m4 mattie:f3 mattina:f1 mattis:m3 matts:m1 matty:f1 mattye:f1 matunda:b2
matus:m2 matyas:m4 matylda:f2 matys:m1 matz:m1 maua:f1 maud:f9 maude:f7 maudie:f2 maugis:m1 mauno:m1 maura:f7
maureen:f9 mauri:m1 maurice:m9 mauricette:f4,deb mauricio:m7 maurilio:m2 maurin:m1 maurine:f4 maurits:m3
mauritz:m1 maurizio:m5 mauro:m9 maurus:m1 maury:m1 maurycy:m2 mavdud:m1 maverick:m2 mavie:f1 mavis:f2
mavlon:m1 mavluda:f1 mavuno:m1 mawuena:f1 mawusi:f1 max:m9 maxbuba:f1 maxellende:f1 maxence:m3 maxens:m1
maxfuza:f1 maxi:f4,esb maxie:b2 maxim:m9 maxima:f6 maxime:m9,nlb maximiano:m1 maximilian:m9 maximiliano:m5
maximilien:m5,deb maximillian:m2 maximino:m1 maximo:m5 maximus:m3 maxine:f7 maxmilian:m1 maxsuma:f1 maxwel:m1
maxwell:m6 maxx:m1 may:f6,enb maya:f9 mayane:f1 mayar:f1 maybell:f2 maybelle:f2 maye:f2 mayerly:f1 mayeul:m2
maykol:m1 mayla:f1 mayline:f1 maylis:f1 mayme:f1 maymie:f2 maynard:m2 maynur:f1 mayo:m1 mayoor:m1 mayra:f7
maysa:f2 mayson:m1 mayssa:f1 mayte:f5 maza:f1 mazbut:m1 mazhar:m1 mazie:f2 mazlum:m2 mbalienhle:f1 mbaye:m1
mbithi:m1 mboya:m1 mbugua:m1 mburu:m1 mcarthur:m1 mcebisi:m1 mckayla:f2 mckenna:f2 mckenzie:f4 mckinley:b2
meabh:f1 meadow:f1 meagan:f4 meaghan:f3 mearl:m1 mechelle:f1 mechthild:f1 mechthilde:f1 mechtild:f1 mecide:f1
mecislav:m1 mecislava:f1 mecit:m1 meda:f3 medard:m3 medardo:m1 medea:f2 mederic:m1 media:f1 medina:f5
medine:f3 medora:f1 medoro:m1 medoune:m1 medya:f1 meelis:m1 meena:f1 meenakshi:f1 meera:f1 mees:m2
mefarettin:m1 mefharet:f1 meg:f2 megan:f9 megane:f4 meggan:f1 meggie:f1 megha:f1 meghan:f8 meghana:f1
meghann:f1 meghnad:m1 meghnath:m1 mehbare:f1 mehdi:m7 mehdiqulu:m1 mehdiye:f1 mehemmed:m1 meherrem:m1 mehin:f1
mehman:m1 mehmed:m1 mehmet:m9 mehmetzahir:m1 mehriban:f1 mehrigul:f1 mehrimoh:f1 mehru:f1 mehtap:f1 meibh:f1
meik:m3 meike:f5 meinhard:m1 meinolf:m1 meinrad:m2 meire:f1 meissa:b2 meja:f1 mekhala:f1 mekhi:m2 mekkin:f2
mekkino:m1 mel:m2 melaha:f1 melahet:f1 melani:f1 melania:f9 melanie:f9 melanine:f1 melanio:m1 melany:f4
melba:f4 melbourne:m1 melchiade:m1 melchior:m3 melchiorre:m1 melchor:m1 melda:f1 melek:f5 meleknur:f1
melenija:f1 meleyke:f1 melezio:m1 melia:f2 melichar:m2 melih:m1 melihcan:m1 melike:f3 melikkan:f1 meliksah:m1
melina:f9 melinda:f9 meline:f2 melis:f3 melisa:f9 melisande:f1 melissa:f9 melissandre:f1 melissia:f1 melita:f4
melitina:f1 melitta:f1 melker:m1 melkior:m1 melkolmur:m1 melkorka:f1 mell:b2 melle:m2 mellie:f2 mellina:f1
mellisa:f1 mellissa:f1 melnic:f1 melodee:f1 melodi:f1 melodie:f4 melody:f8 melonie:f1 melony:f1 melrakki:m1
melros:f1 mels:m1 meltem:f1 melton:m1 melul:f1 melusine:f1 melva:f1 melvil:m1 melville:m1 melvin:m9 melvina:f2
melvine:f1 melvyn:m2 melwin:m1 melyna:f1 melyssa:f1 memduh:m1 memili:m1 memmed:m1 memphis:m1 mena:f1
menachem:m1 menahem:m1 menaka:f1 menardo:m1 mence:m1 mendel:m1 mendy:f1 menelao:m1 meneo:m1 menfeat:f1
mengi:m1 menguc:m1 menisan:f1 menka:f1 menno:m1 mennone:m1 menodora:f1 mensalder:m1 mensur:m1 mensure:f1
mentor:m1 meral:f2 merba:f1 mercede:f1 mercedes:f9 mercer:m1 merche:f1 mercia:f1 mercurio:m1 mercy:f2
mercyline:f1 merdi:m1 mereana:f1 meredith:f5 merel:f4 meret:f1 merete:f2 merethe:f1 mergim:m1 meriam:f1
meric:f1 meriem:f2 merih:f1 merijn:m2 merike:f1 merilyn:f1 merim:f1 merita:f1 merja:f1 merjem:f1 merkur:m1
merl:m1 merle:b7,frm,def,nlf merlene:f1 merlin:m8 merlyn:m1 merna:f1 merovee:m1 merri:f1 merrie:f1 merrilee:f1
merrill:m1 merrily:f1 merritt:m1 merry:f1 mert:m5 mertel:m1 mertie:f2 merton:m1 merva:f1 merve:f4 mervi:f1
mervin:m4 mervyn:m3 merwan:m1 merwin:m1 mery:f2 meryam:f1 meryem:f8 meryeme:f1 meryl:f2 merziyye:f1 merzuk:m1
meshack:m1 meshur:m1 mesme:f1 messalina:f1 messiah:m1 messiana:f1 mestan:m1 mestur:m1 mesude:f1 mesut:m2
meta:f3 metanet:f1 mete:m2 metehan:m1 metello:m1 metha:f1 methusalem:m1 metin:m3 metinkaya:m1 metka:f1
metod:m4 metodej:m1 metra:f1 metrine:f1 metro:m1 metrofane:m1 metta:f2 mette:f7 mettie:f1 metusalem:m1
meveddet:f1 mevludiye:f1 mevlut:m2 mex:m1 mey:f1 meyer:m1 meyhanim:f1 meyra:f1 meyransa:f1 meyvant:m1
mezide:f1 mhambi:f1 mia:f9 miah:f1 mias:m1 mica:f1 micael:m3 micaela:f8 micah:m6 micayla:f1 miceal:m1 micha:m5
michael:m9 michaela:f9 michaele:f2 michail:m1 michal:m9,enb michala:f2 michale:m1 michalina:f1 micheal:m9
micheala:f1 michel:m9,esb michela:f3 michelangelo:m2 michele:b9,frf,enf,itm,nlf micheletto:m1 michelina:f1
micheline:f6 michell:f2 michelle:f9 michelotto:m1 michial:m1 michiel:m1 mick:m4 mickael:m5,deb mickey:b2
mickie:f1 micky:m1 midas:m1 mie:f1 mieke:f3 miel:m2 miesha:f1 mieszko:m1 migdalia:f1 mignon:f1 miguel:m9
miguela:f1 miguelangel:m1 miha:m2 mihael:m3 mihaela:f5 mihai:m3 mihail:m3 mihailo:m1 mihajlo:m2 mihaly:m2
mihels:m1 mihhail:m1 mihin:m1 mihkel:m1 mihnea:m2 mihrab:f1 mihriban:f1 mihriye:f1 miia:f1 miika:m1 mija:b2
mijat:m1 mijo:m2 mik:m2 mika:m9 mikael:m6 mikaela:f5 mikaelina:f1 mikaere:m1 mikail:m5 mikaila:f1 mikal:m1
mikala:f1 mikalah:f1 mikayil:m1 mikayla:f6 mike:m9 mikeal:m1 mikel:m2 mikelis:m2 mikels:m1 mikhail:m2
mikjall:m1 mikkael:m1 mikkalina:f1 mikkel:m4 mikki:f1 mikko:m2 miklos:m2 mikolaj:m2 mikolas:m1 mikulas:m4
mikyas:m1 mila:f9 milada:f4 miladin:m1 milagros:f4 milan:m9,enb milana:f6 milanka:f1 milanko:m1 milano:m1
milas:m1 milay:m1 milburn:m1 milcah:f1 milda:f3 mildinberg:m1 mildred:f4 mildridur:f1 mile:m4 milena:f9
miles:m4 mileta:m1 miley:f2 milford:m2 milhan:m1 milic:m2 milica:f9 milik:m1 milisav:m1 milissa:f1 milivoj:m2
miljan:m1 miljana:f1 miljenko:m1 milka:f6 milkah:f1 milla:f8 millaray:f1 millard:m1 mille:f2 miller:m2
millicent:f4 millie:f3 mills:m1 milly:f3 milo:m9 milojica:m1 milomir:m1 milon:m1 milorad:m3 milos:m8
miloslav:m4 miloslava:f4 milosz:m1 milota:b3 milou:f2 milous:m1 milovan:m2 milovin:m1 milred:f1 milton:m7
miluse:f2 milutin:m2 mima:f2 mimi:f2 mimir:m1 mimma:f1 mimmi:f1 mimo:m1 mimoza:f1 mimy:b2 mina:f9 minakshi:f1
minda:f1 mindi:f1 mindy:f5 mine:f1 minenhle:m1 miner:m1 minerva:f6 minervia:f1 minervina:f1 minervino:m1
minh:m2 minibe:f1 mink:m1 minka:f1 minna:f8 minney:f1 minnie:f3 minny:f1 minodora:f3 minor:m1 minoru:m1
minta:f1 mintie:f1 minure:f1 mio:m4 mioara:f2 miodrag:m3 miomir:m1 mir:m2 mira:f9 mirabela:f3 mirac:m3
miracle:f2 miran:m7 miranda:f9 miray:f4 miraziz:m1 mirbadin:m1 mircea:m3 mirco:m6 mirdza:f1 mireia:f1
mireille:f7 mirek:m1 mirela:f6 mireli:m1 mirella:f5 mireya:f4 miriah:f1 miriam:f9 miriama:f3 mirian:f1
mirja:f5 mirjam:f8 mirjami:f1 mirjana:f4 mirka:f3 mirkelam:m1 mirko:m9 mirlinda:f1 mirna:f4 miro:m6
mirocleto:m1 miromil:m1 miromila:f1 miron:m6 mirona:f2 mironshoh:m1 miroslav:m9 miroslava:f6 miroslaw:m1
miroslawa:f1 mirra:f1 mirre:f1 mirriam:f1 mirsad:m2 mirta:f3 mirte:f2 mirtha:f1 mirthe:f2 mirtie:f1 mirtil:m1
miruna:f2 miryam:f1 mirza:m2 mirze:m1 mirziyo:m1 misa:m1 misael:m4 misaele:m1 misbah:m1 mischa:m2 mishat:m1
misko:m1 mislav:m2 misra:f2 missie:f1 missouri:f2 missy:f1 mist:f1 misti:f1 mistie:f1 misty:f5 misuli:f1
mitali:f1 mitar:m1 mitch:m2 mitchel:m3 mitchell:m9 mitchelle:f1 mitesh:m1 mithat:m1 mitica:m2 mitja:m1
mitra:b4 mitrut:m2 mittie:f2 mitzi:f1 mitzy:f1 miya:f2 miyesser:f1 mjadveig:f1 mjalldis:f1 mjallhvit:f1
mjoll:f1 mjollnir:m1 mjolnir:m1 mkarkara:f1 mlad:m1 mladana:f1 mladen:m5 mlungisi:m1 mnata:m1 mnislav:m1
mnislava:f1 mnqobi:f1 moa:f2 moche:m1 moctar:m1 modena:f1 modest:m2 modesta:f2 modesto:m5 modi:m1 modibo:m1
modis:f1 modou:m1 modris:m1 modrite:f1 modupe:f2 mody:m1 moe:m1 moeidur:f1 moesha:f1 moey:f1 mofifoluwa:f2
mogens:m1 mohamad:m4 mohamadou:m1 mohamed:m9 mohamed-ali:m1 mohamed-amine:m1 mohamedi:m1 mohammad:m9
mohammed:m9 mohamud:m1 mohan:m1 mohana:f1 mohand:m1 moheidur:f1 mohinder:m1 mohini:f2 mohinur:f1 mohir:m1
mohlaroyim:f1 mohsim:m1 moira:f6 moise:m2 moises:m6 moisette:f1 mojca:f2 mojisola:f2 mojisoluwa:f2 mojmir:m4
mojzesz:m1 mojzis:m1 moli:m1 mollie:f3 molly:f9 momanyi:m1 momir:m1 momira:f1 mona:f9 monaldo:m1 monalisa:f2
monica:f9 monicah:f1 monika:f9 monique:f9 monis:m1 monitore:m1 monja:f1 monna:f1 monnie:f1 monroe:m1
monserrat:f4 mont:m1 montana:b2 monte:m2 montel:m1 montgomery:m1 montie:b2 montrell:m1 montserrat:f3 monty:m2
monvids:m1 moody:m1 moos:m1 mora:f2 moraa:f1 moradeke:f2 morayo:f2 mordechai:m1 mordur:m1 moreen:f1 morena:f5
morenike:f2 moreno:m3 morgan:b9,frm morgana:f2 morgane:f6 mori:m1 moriah:f2 moric:m4 morine:f1 moris:m1
morits:m1 moritz:m8 mork:f1 morne:m1 morolake:f2 morris:m8 morten:m5 mortimer:m3 morton:m2 mory:m1 mose:m3
moses:m5 moshe:m2 mosi:m1 mosinmileoluwa:f2 mossie:f1 mosunmola:f2 motunrayo:f2 mouctar:m1 mouhamadou:m2
mouhamed:m2 mouhameth:m1 mouhammadou:m1 mouloud:m1 mounir:m1 mourad:m1 moureen:f1 mourine:f1 moussa:m4
moustafa:m1 moustapha:m2 moxidil:f1 moxigul:f1 moxina:f1 moxinur:f1 moxira:f1 moya:f1 moyosore:f2 mozell:f1
mozella:f1 mozelle:f2 mozes:m1 mpilo:m1 mpumelelo:m1 mrihani:f1 msizi:m1 mstislav:m1 mthokozisi:m1 muammer:m1
muarra:f1 muattar:f1 muaviye:m1 muaz:m1 muazzam:f1 mubariz:m1 mubetcel:f1 mubina:f2 mucahit:m1 mucellib:m1
mucevher:f1 muchiri:m1 mudite:f1 muema:m1 mueni:m1 muesser:f1 muferrih:f1 mufid:m1 mufide:f1 mufit:m1 mufiz:m1
mugambi:m1 mugber:f1 mugdha:f1 muge:f1 mugendi:m1 muggur:m1 mugo:m1 mugur:m2 mugurel:m2 muhamed:m2 muhamet:m1
muhammad:m9 muhammadali:m1 muhammadamin:m1 muhammadamir:m1 muhammadayub:m1 muhammadaziz:m1 muhammadrizo:m1
muhammadsafo:m1 muhammadsodiq:m1 muhammadsolih:m1 muhammadumar:m1 muhammadyasin:m1 muhammadyusuf:m1
muhammadziyo:m1 muhammed:m9 muhammet:m1 muharrem:m2 muhima:f1 muhip:m1 muhiye:f1 muhsin:m2 muhsina:f1
muhtar:m1 muhterem:m1 muhtesem:m1 muhtor:m1 muhyettin:m1 muhyiddin:m1 muia:m1 muireann:f1 muiruri:m1 muizza:f1
mujdat:m1 mujde:f3 mujgan:f1 mujur:m2 mukadder:m1 mukaddes:f1 mukbile:f1 mukerrem:m1 mukesh:m1 mukhwana:m1
mukramin:m1 mukrume:f1 muktedi:m1 muktedir:m2 muktefi:m1 mukul:m1 mulayim:b2 mulele:m1 muli:m2 mulwa:m1
mulya:m2 mulyanto:m2 mulyono:m2 mumbi:m1 mumo:m1 mumpuni:m2 mumtaz:m2 mumtaze:f1 mumtoz:f1 munda:f1
mundheidur:f1 mundhildur:f1 mundina:f1 munene:m1 munevver:b3 munezzer:f1 mungai:m1 muni:m3 munif:m2 muninn:m1
munir:m1 munisa:f1 muntezir:m1 munyao:m1 munyoki:m1 murad:m1 murat:m6 muratcan:m1 murdock:m1 muren:m1 muret:f1
muriel:f9 muriela:f1 murielle:f4 muriithi:m1 murilo:m2 murimi:m1 murit:m1 murithi:m1 muriuki:m1 murl:b2
murod:m2 murphy:m1 murray:m3 murry:m1 mursalina:f1 mursel:m1 mursinin:m2 mursita:m2 murti:m2 musa:m9
musafet:m1 musaffa:f1 musau:m1 musawenkosi:m1 musee:m1 musembi:m1 musemma:f1 musfira:f1 mushtariy:f1 musila:f1
musir:m1 muskunaz:f1 muslih:m1 muslim:m1 muslima:f1 muslum:m2 mustafa:m9 mustafo:m2 mustapha:m4 mustika:m2
mustofa:m2 musulmon:m1 musure:f1 musyoka:m1 musyoki:m1 mutahhar:m1 mutai:m1 mutasim:m2 muteber:m1 mutemed:m1
muthama:m1 muthengi:m1 muthoka:m1 muthoni:m1 muthui:m1 mutia:f2 mutie:m1 mutinda:m1 mutiso:m1 mutisya:m1
mutluhan:m1 muttalib:m1 mutua:m1 mutuku:m1 mutunga:m1 muturi:m1 muvaffak:m1 muvahhide:f1 muveddet:f1
muxlisa:f1 muxtar:m1 muyassar:f1 muyiwa:m1 muzaffar:m1 muzaffer:m2 muzayyana:f1 muzdad:m1 muzdalifa:f1
muzeffer:m1 muzekker:m1 muziano:m1 mwamini:f1 mwanajuma:f1 mwanamisi:f1 mwangangi:m1 mwangi:m1 mwaniki:m1
mwanzia:m1 mwasaa:f1 mwaura:m1 mwende:m1 mwendwa:m1 mwezi:m1 mwikali:m1 mwiti:m1 my:f1 mya:f5 myah:f2
mychal:m1 myer:m1 mykel:m1 myla:f3 mylan:m2 mylee:f1 mylene:f4,deb myles:m4 mylie:f1 mylo:m1 myr:f1 myra:f6
myranda:f1 myriam:f9 myrkjartan:m1 myrkvi:m1 myrl:b2 myrle:f1 myrna:f3 myron:m4 myrra:f1 myrta:f2 myrtha:f1
myrthe:f2 myrtice:f2 myrtie:f2 myrtil:m1 myrtille:f1 myrtis:f2 myrtle:f4,enb myrun:f1 mzamo:m1 nabi:m1
nabil:m3 nabila:f2 nabin:m1 nacer:m1 nachiket:m1 nacho:m1 naci:m1 nacio:m1 nada:f9 nadalina:f1 nadege:f5
nadejda:f1 nades:f1 nadeschda:f1 nadeshda:f1 nadezda:f6 nadi:m1 nadia:f9 nadin:f2 nadine:f9 nadir:m6 nadja:f9
nadzieja:f1 nae:m2 nael:m6 naelle:f1 naemi:f2 nafii:m1 nafile:f1 nafisa:f1 nafiz:m1 nafula:f1 nagabhushanam:m1
nagi:m1 nahashon:m1 nahel:m1 nahid:m2 nahide:f1 nahil:m2 nahla:f2 nahuel:m1 naia:f1 naiara:f1 naibe:f1
naide:f1 nail:m2 naila:f1 naile:f1 naim:m4 naima:f2 naimh:f1 nair:f1 nais:f1 naja:f2 najam:m2 najee:m1
najib:m2 najla:f1 najmiddin:m1 najuma:f1 najwa:f2 naki:f1 nakia:b2 nakif:m1 nakip:m1 nakisha:f1 nakita:f1
naksh:m1 nakul:m1 nala:f2 nalan:f2 nalar:m2 naliaka:f1 nalini:f1 nallely:f1 nam:m1 namazio:m1 name:m1 namik:m1
namiq:m1 namon:m1 nan:f1 nana:f4 nanci:f1 nancie:f1 nancy:f9 nand:m2 nanda:m1 nandi:f1 nandini:f1 nando:m4
nandor:m2 nane:f1 naneta:f1 nanette:f1 nanie:f1 nanjala:f1 nanna:f5 nannette:f1 nanni:b2,itm nannie:f2
nanny:f1 nansy:f1 naoimh:f1 naoise:b3 naom:f1 naoma:f1 naomh:f2 naomi:f9 naomie:f2 naomy:f1 naoufal:m1
naoufel:m1 napoleon:m3 napoleone:m2 nara:f1 naradi:m2 narayan:m1 narcis:m3 narcisa:f4 narciso:m4
narcisse:m3,deb narcissus:f1 nardi:m2 narendra:m1 narfi:m1 nargiza:f1 narhanim:f1 narimane:f1 narimon:m1
narin:f1 narinder:m1 naringul:f1 narji:m2 narseo:m1 narsete:m1 nas:m1 nasab:m2 naser:m1 nash:m2 nashipie:f1
nasiba:f2 nasim:m2 nasir:m2 nasiru:m1 nasra:f1 nasriddin:m1 nasrullah:m3 nassim:m3 nastja:f2 nasuf:m1 nat:m2
natacha:f7 natale:m1 natalee:f1 natali:f2 natalia:f9 natalie:f9 natalija:f5 natalina:f1 natalio:m1 natalja:f2
nataly:f3 natalya:f1 natan:m8 natanael:m6 nataniel:m3 natasa:f9 natascha:f4 natasha:f9 natasja:f2 natasza:f1
nate:m2 natella:f1 natevan:f1 nath:f1 nathalia:f2 nathalie:f9 nathaly:f2 nathan:m9 nathanael:m9 nathanial:m2
nathaniel:m9 nathari:f1 nathasha:f1 nathen:m2 natiq:m2 natividad:f3 natka:f1 natosha:f1 nattmordur:m1
nattsol:f1 nattulfur:m1 naud:m2 naudet:m1 naura:f1 nautica:f1 naval:m1 naveen:m2 navin:m1 nawal:b3,frf,enm
nawel:f1 nawfel:m1 nawroz:m1 naya:f2 nayara:f1 nayaret:f1 nayareth:f1 nayel:m1 nayeli:f3 nayely:f1 nayfa:f1
nayibe:f1 nayil:m1 nayla:f2 naz:f2 nazan:f1 nazaret:b2 nazario:m2 nazariusz:m1 nazary:m1 nazende:f1 nazi:f1
nazidil:f1 nazif:m2 nazile:f1 nazim:m4 nazime:f1 nazimet:f1 nazir:m1 nazli:f2 nazlihan:f1 nazlim:m1 nazmi:m2
nazrulloh:m1 nazzareno:m1 nazzaro:m1 ndegwa:m1 nderitu:m1 ndirangu:m1 ndleleni:m1 ndondoloza:f1 nduku:m1
ndumiso:f1 ndung'u:m1 ndunge:m1 ndungu:m1 nduta:m1 ne'matulloh:m1 nea:f2 neal:m5 nealie:f1 nealy:f1 neasa:f1
nebih:m1 nebiha:f1 nebojsa:m2 necat:m1 necati:m2 necdat:m1 necdet:m1 necef:m1 nechifor:m2 necib:m1 necilal:f1
necla:f1 necmettin:m2 necva:f1 ned:m2 neda:f3 nedda:f1 nedeljko:m1 nedim:m1 nedjeljka:f1 nedjeljko:m1
nedjma:f1 nedra:f2 needham:m1 neel:m1 neela:f1 neele:f2 neelima:f1 neeltje:f1 neely:m1 neema:f1 nefaret:f1
nefeli:f1 nefise:f1 nefiye:f1 neftali:m1 neha:f3 nehemiah:m2 nehemie:m1 nehip:m1 nehir:f1 nehoslav:m1
neider:m1 neil:m9 neila:f1 neill:m1 neisti:m1 neiva:f1 neja:f2 nejat:m1 nejc:m2 nejdet:f1 nejla:f1 nekesa:f1
neklan:m1 nel:m1 nela:f9 nelah:f1 nelcy:f1 nelda:f2 nele:f4 nelea:f1 neli:f2 nelia:f4 nelida:f2 nelie:f1
nelima:f1 nelio:m3 nell:f3 nella:f3 nelle:f2 nellea:f1 nelli:f5 nellie:f5 nello:m1 nelly:f9 nels:m2 nelson:m9
nelsy:f1 nelu:m2 nelya:f2 nemanja:m2 nena:f3 nenad:m4 nene:f2 nenna:f1 nenni:m1 neo:m6 neola:f1 neoma:f2
neonila:f1 neopolo:m1 neoterio:m1 nepomuk:m1 neppie:f1 neptun:f1 neptunus:m1 nera:f1 nerea:f3 nereida:f2
nereo:m1 nergis:f1 nergiz:f2 neri:m1 neriban:f1 nerim:m1 neriman:m1 nermin:f2 nermine:f2 nery:m1 nesa:f1
neset:m1 nesfe:f1 nesib:m1 nesim:m1 nesimi:m1 nesip:m1 neslinur:f1 neslisah:f2 nesrin:f2 nesrine:f2 nessa:f1
nestor:m8 nestore:m1 neta:f1 nete:f1 netra:f1 netta:f1 nettie:f3 neva:f5 nevada:f1 nevaeh:f2 neval:f1
neveah:f1 neven:m2 nevena:f3 nevenka:f5 nevgin:f1 neville:m2 nevin:m4 nevio:m5 nevise:f1 nevra:f1 nevsal:m1
nevsale:f1 nevzat:m1 newell:m2 newman:m1 newroz:f1 newt:m1 newton:m3 neyla:f2 neyran:f1 neza:f1 nezaket:f1
nezamysl:m1 nezengul:f1 nezihi:m1 nezize:f1 nezrin:f1 ng'ang'a:m1 ngaire:f1 ngamia:m1 nganga:m1 ngari:m1
ngeni:m1 ngigi:m1 ngoc:f1 ngozi:f1 ngugi:m1 nhien:m1 nhlakanipho:f1 nhlanhla:m1 nia:f6 nial:m1 niall:m2
niame:f1 niamh:f3 niara:f1 nibaldo:m1 nicanor:m3 nicarete:m1 nicat:m1 niccolo:m1 nicea:m1 niceforo:m1
nicephore:m1 niceto:m1 nicezio:m1 nichelle:f1 nichifor:m2 nichol:f1 nichola:f2 nicholas:m9 nicholaus:m2
nichole:f7 nicholus:m1 nick:m9 nicki:f1 nicklas:m3 nicklaus:m2 nickolas:m2 nickson:m1 nicky:m2 nicla:f1
niclas:m5 nico:m9 nicoara:m2 nicodemo:m2 nicodemus:m1 nicodim:m2 nicol:f1 nicola:b9,frm,enf,itm nicolae:m3
nicolai:m6 nicolaie:m3 nicolaj:m1 nicolas:m9 nicolasa:f1 nicolaus:m1 nicole:f9 nicoleen:f1 nicoleta:f3
nicoletta:f3 nicolette:f2 nicoline:f2 nicolle:f1 nicolo:m2 nicon:m1 nicu:m3 niculina:f3 niculita:m2 nicusor:m2
nicuta:m2 nida:f1 nidbjorg:f1 nidhi:f1 nidia:f5 nidra:f1 niek:m2 niels:m9 niels-christian:m1 niene:f1
nienke:f2 nieves:f2 nigar:f3 nigel:m8 nigesa:f1 nigmet:f1 nigora:f1 nihad:b3,frf nihai:m1 nihal:b4,enm
nihan:f2 niharika:f1 nihat:m1 niilo:m1 niina:f2 nik:m3 nika:f9 nikanor:m1 nikau:m1 nike:f3 nikhil:m1 niki:f1
nikia:f1 nikita:b9,frm,enf nikki:f6 nikkie:f1 nikko:m2 niklas:m9 niklaus:m2 niklavs:m1 niko:m9 nikodem:m4
nikodema:f1 nikol:f2 nikola:b9,frm,dem nikolai:m9 nikolaj:m3 nikolajs:m1 nikolaos:m2 nikolas:m8 nikolasz:m1
nikolaus:m3 nikole:f1 nikoleta:f1 nikolett:f1 nikoletta:f2 nikolina:f6 nikora:m1 niks:m1 niksa:m2 nikulas:m1
nil:b3,frm,esm nila:f6 nilam:f2 nilcan:f1 nilda:f3 nilde:f1 nile:m1 niles:m1 nilgun:f1 nili:f1 nilima:f1
nilo:m1 nils:m9 nilson:m1 nilufar:f2 nim:m1 nimakoah:f2 nimas:f1 nimit:m1 nimrat:f1 nimrod:m1 nina:f9 nine:f3
nineli:f1 ninetta:f1 ninfa:f1 nini:f1 niniano:m1 ninioluwa:f2 ninja:f1 ninna:f1 ninnie:f1 nino:m9 ninon:f1
ninoska:f1 ninthe:f2 nio:m1 niouma:f1 nira:f1 niraj:m1 niranjan:m1 nirbhay:m1 nirgul:f1 nirja:f1 niro:m1
nisa:f7 nisan:f1 nischal:m1 nise:f1 nisha:f1 nistiman:m1 nita:f1 nitara:f1 nitesh:m1 nives:f3 nixon:m2
niyaga:m2 niyaz:m1 niyazi:m3 niyilolawa:m2 nizamettin:m1 nizar:m1 nizom:m1 nizomiddin:m1 njabulo:m1 njagi:m1
njala:f1 njall:m1 njegomirka:f1 njenga:m1 njeri:m1 njeru:m1 njiru:m1 njogu:m1 njoki:m1 njola:f1 njordur:m1
njoroge:m1 njozi:f1 njue:m1 njuguna:m1 nkanyezi:m1 nkazimulo:f1 nkiruka:f1 nkosenye:m1 nkosingiphile:f1
nkosinhle:m1 nkosiyabo:m1 nnamdi:m2 nneka:f1 noa:b9,frm,esf,ptm,nlf noah:m9 noam:m7 noami:f1 noan:m2 noar:m1
nobantu:f1 nobie:f1 noble:m2 nobuhle:f1 nodira:f1 noe:m9,nlf noel:m9 noeleen:f1 noelia:f8 noelie:f1 noeline:f1
noella:f3 noelle:f9 noema:f1 noemi:f9 noemie:f9 noemy:f1 nofoto:f1 noha:m1 noham:m1 nohan:m1 nohely:f1
nohora:f1 noi:m1 noila:f1 noirin:f1 nokkvi:m1 nokulunga:f1 nokuthula:f1 nola:f4 nolan:m6 nolann:m1 nolberto:m1
noleen:f1 nolen:m2 nolhan:m1 nolia:f1 nolie:f1 nollaig:f1 nolwazi:f1 noma:f1 nomagugu:f1 nomalanga:f1 noman:m1
nomasonto:f1 nomathalente:f1 nomathemba:f1 nomcebo:f1 nomi:f1 nomthandazo:f1 nomusa:f1 nomvula:f2 nona:f4
nonhlanhla:f2 noni:m1 nonie:f1 nonjabulo:f2 nonkululeko:f1 nonna:f1 nonni:m1 nonso:m1 noor:f6,enm noora:f1
noortje:f2 nora:f9 norah:f9 norbert:m9 norberta:f1 norberto:m8 norbey:m1 nordmann:m1 nore:f3 noreen:f2
norene:f2 noreta:f1 noretta:f1 norhane:f1 nori:m1 norica:f2 norina:f3 norine:f1 norita:f1 norma:f9 norman:m9
normand:m2 normann:m1 normunds:m1 norris:m2 north:m1 norton:m1 norval:m2 norwood:m2 nosir:m1 nosirjon:m1
nostriano:m1 notburga:f1 nothando:f1 nott:f1 noud:m2 nouha:m1 nour:f5 noura:f1 nourane:f1 nouri:m1 nout:m2
nova:f7 novak:m1 novan:m1 novella:f3 november:m1 novi:f3 noviana:f1 novita:f1 novreste:f1 novruz:m1 nowi:f1
nox:m1 noxolo:f1 nozibusiso:f1 nozima:f2 nozipho:f1 nozizwe:f1 nqobizitha:f1 nrima:m2 ntimi:m1 ntokozo:f1
ntombizodwa:f1 nuala:f2 nubar:f1 nubia:f2 nuccia:f1 nuda:f1 nudem:f1 nudret:f1 nugraha:m2 nuhu:m1 nukhet:f1
nula:f1 numan:m1 numi:m1 nuno:m3 nunziata:f1 nunzio:m2 nur:f2 nura:f1 nural:b2 nuran:f2 nurane:f1 nuray:f2
nurbanu:f1 nurbek:m1 nurcan:m1 nurda:f1 nurdeniz:f1 nureddin:m1 nuredin:m1 nuretdin:m1 nurettin:m2 nurey:f1
nurgil:f1 nurgul:f1 nurgun:f1 nurhayet:f1 nuri:m2 nuria:f6 nuriat:m1 nurice:f1 nuriddin:m1 nuriya:f1
nuriyet:f1 nurkan:m1 nurlan:m3 nurlana:f1 nurmelek:f1 nurmuhammad:m1 nursan:f1 nurseda:f1 nursel:f1 nurseli:f1
nursen:m1 nurser:f1 nursim:f1 nurtac:f1 nurten:f1 nuru:m2 nurul:f2 nurulla:m1 nurullah:m2 nurveren:f1 nury:f2
nusa:f2 nusabe:f1 nusirevan:m1 nusrat:m1 nusratulloh:m1 nusret:m2 nuyan:m1 nwabudike:m1 nya:f2 nyaboke:f1
nyaga:m1 nyah:f2 nyakundi:m1 nyamai:m1 nyambura:m1 nyana:m2 nyanchama:f1 nyasi:f1 nyasia:f2 nyawira:m1
nybjorg:f1 nydia:f1 nyla:f1 nylah:f1 nynke:f2 nyoka:f1 nyoman:m2 nyongesa:m1 nyoni:f1 nyota:f1 nyree:f1
nyuki:f1 nyvard:m1 nzioka:m1 nzomo:m1 oakley:m1 oana:f2 oba:m2 obanijesu:m2 obdulia:f1 obe:m1 obed:m2
obianuju:f1 obid:m1 obie:m2 obinna:m1 obioma:f1 obrad:m1 obren:m1 ocampo:m1 oceane:f8 ochieng:m1 ocie:b2
octa:f1 octav:m2 octave:m3 octavia:f5 octavian:m3 octaviana:f2 octavie:f3,deb octavio:m8 octaviu:m2
octavius:m1 oda:f6,enb odalis:f2 odalys:f2 odd:m1 odda:f1 oddbergur:m1 oddbjorg:f1 oddbjorn:m1 oddfreyja:f1
oddfreyr:m1 oddfridur:f1 oddgeir:m1 oddgerdur:f1 oddhildur:f1 oddi:m1 oddie:m1 oddkell:m1 oddlaug:f1
oddleif:f1 oddleifur:m1 oddmar:m1 oddny:f1 oddone:m1 oddrun:f1 oddsteinn:m1 oddthor:m1 oddur:m1 oddvar:m1
oddveig:f1 oddvor:f1 odelia:f2 odeline:f1 odell:b3 oderico:m1 odessa:f2 odeta:f1 odetta:f1 odette:f9
odhiambo:m1 odhran:m1 odidone:m1 odie:b2 odika:f1 odil:m1 odile:f6 odilia:f1 odilon:m1 odin:m4 odina:f1
odinn:m1 odis:m1 odkanli:m1 odolen:m1 odon:m2 odongo:m1 odorico:m1 oduor:m1 odus:m1 oeshi:f1 ofeigur:m1
ofelia:f9 ofelie:f1 ofeliya:f1 ofelya:f1 offie:m1 oganer:m1 ogden:m1 oge:m1 ogechi:f1 oger:m1 oget:m1
ogmunda:f1 ogmundur:m1 ogn:f1 ognjana:f1 ognjen:m1 ogooluwa:m2 ogri:m1 ogulbas:m1 ogurata:m1 ogus:f1 oguz:m1
oguzhan:m1 oguzman:m1 oisin:m2 oiva:m1 oivind:m1 ojars:m1 ojas:m1 ojasvi:f1 ojaswini:f1 ojvind:m1 okan:m1
okanay:m1 okbay:m1 oke:m4 okechukwu:m1 okello:m1 okey:m2 okguclu:m1 okkas:m1 okoth:m1 oksan:f1 okseven:m1
okta:m2 oktavia:f1 oktavian:m1 oktavie:f2 oktavius:m2 oktay:m1 okto:m3 oktovia:f1 oktovius:m1 okturemis:m1
okturk:m1 okumu:m1 okyalaz:m1 ola:b6 oladare:m2 oladimeji:m2 olaf:m9 olafia:f1 olafina:f1 olafur:m1 olaide:m1
olajumoke:f2 olakunle:m2 olalla:f1 olan:m1 oland:m1 olanrewaju:m2 olansile:m2 olar:f1 olasunmbo:f2 olav:m4,def
olavi:m3 olavia:f1 olbram:m1 olca:m1 olcay:f1 oldag:m1 oldrich:m4 oldriska:f1 ole:m9 oleg:m5 olegario:m2
olegs:m1 oleksandr:m1 olen:m2 olena:f4 olene:f1 olesea:f1 oleta:f2 olevia:f1 oley:m1 olfert:m1 olga:f9
olgeir:m1 olgerts:m2 olgica:f1 olgierd:m1 oli:m1 olie:b2 oliga:f1 olim:m1 olimpia:f5 olimpiada:f1 olimpian:m2
olimpio:m1 olimpiu:m2 olin:m2 olina:f1 olinda:f2 olindo:m1 oline:f1 oliva:f5 olive:f6 oliver:m9 olivera:f1
olivert:m1 olivia:f9 olivie:f3 olivier:m9 oliviera:f1 oliviero:m1 olivija:f1 olivine:f1 oliviu:m2 oliwer:m1
oliwia:f3 oliwier:m3 olle:m2 olli:m1 ollie:b3,frf olly:f1 olnir:m1 olof:m4 ololade:f2 oloo:m1 olov:m1 olrun:f1
oluchi:f1 olufunke:f2 olufunmi:m1 olufunmilayo:f2 olumide:m1 olumorotimi:m2 oluoch:m1 olus:f1 oluwafemi:m2
oluwagbemiga:m2 oluwakemi:f2 oluwamumibori:m2 oluwamuyiwa:m2 oluwasanmi:m2 oluwasegun:m2 oluwole:m2
oluwunmi:m1 olveig:f1 olver:m1 olvir:m1 olwen:f1 olwethu:f1 olympe:f2 olympia:f4 olympie:f1 om:m1 oma:f1
omaca:m1 omad:m1 omaira:f1 omaja:f1 oman:m2 omana:f1 omar:m9 omari:m3 omarion:m1 omawunmi:f1 ombeline:f1
ombline:f1 ombretta:f1 omer:m9 omero:m1 omi:m1 omie:f1 omina:f2 omisha:f1 omkaar:m1 omobobola:m2 omobolanle:f2
omodunni:f2 omolabake:f2 omolara:f3 omondi:m1 omosalewa:f2 omotara:f2 omotayo:m2 omotola:f2 omotoun:f2
omowumi:f2 omriye:f1 omur:m1 omya:f1 ona:f3 onat:m1 oncel:b2 onder:m1 ondieki:m1 ondina:f1 ondine:f1
ondolfur:m1 ondrej:m4 ondrejka:f1 oneal:m1 oneida:f1 onel:m1 onesmus:m1 onesta:f1 onesto:m1 oneta:f1 oney:f1
ongay:m1 ongen:m1 oni:f3 onie:f1 onkar:m1 onni:m1 onnie:f1 onofre:m2 onofrio:m1 onome:f1 onorata:f1 onorina:f1
onorino:m1 onorio:m1 onoriode:m1 onsal:m1 onufry:m1 onuker:m1 onundur:m1 onur:m4 onurcan:m1 onursu:m1
onveer:m1 onyango:m1 onyinye:f1 oona:f3 oonagh:f2 oormila:f1 opal:f3 opalina:f1 opaline:f1 opan:m2 opha:f1
ophelia:f4 ophelie:f4 opiyo:m1 opung:m2 opwonya:f1 oqil:m1 oqtay:m1 ora:f5,enb orah:f1 oral:b3 oralia:f1
oran:m3 orange:m1 oranli:m1 orazio:m2 orbrun:f1 orchidea:f1 orcin:f1 orduxan:m1 orelia:f1 orell:m1 oren:m3
orene:f1 orenzio:m1 oreofe:f2 orest:m1 oreste:m2 orestes:m1 orfelina:f1 orfeo:m1 orfeus:m1 orfhlaith:f1
orfiye:f1 orgun:m1 orhan:m3 oriana:f3 oriande:f1 oriane:f2 orie:m1 orietta:f1 orif:m1 orik:m1 orilla:f1
orin:m2 orinder:m1 orio:m1 orion:m2 oris:m1 orjan:m1 ork:f1 orka:f1 orla:b3 orlagh:f1 orlaigh:f1 orlaith:f2
orland:m2 orlando:m9 orlane:f2 orlaugur:m1 orlena:f1 orley:m1 orlin:m1 orlo:m2 orlygur:m1 orma:f1 ormar:m1
ormheidur:f1 ormhildur:f1 ormur:m1 orn:m1 orna:f1 ornella:f5 orni:m1 ornolfur:m1 oronzo:m1 orpha:f2 orra:f1
orren:m1 orri:m1 orrie:b2 orrin:m2 orris:m1 orsino:m1 orso:m1 orsola:f1 orsolina:f1 orsolya:f1 orson:m1
ortak:m1 ortansa:f2 ortensia:f1 ortensio:m1 ortrud:f1 ortrun:f1 ortwin:m1 oruc:m1 orval:m2 orvar:m2 orvel:m1
orvil:m1 orville:m3 orvin:m1 orvis:m1 orvokki:f2 orxan:m1 oryurek:m1 orzu:f1 osa:f2 osanna:f1 osbaldo:m2
osborn:m1 osborne:m2 oscar:m9 osha:f1 osie:b2 osiyo:f1 osk:f1 oskar:m9 oskari:m2 oskars:m1 osman:m7 osmo:m1
osmondo:m1 osmund:m1 osogo:m1 osp:f1 ossi:m1 ossian:m1 ossie:b2 ossur:m1 osten:m1 ostoja:m1 osunleke:m2
osvald:m3 osvaldo:m7 osvalds:m1 osvaldur:m1 osvifur:m1 oswald:m6 oswaldo:m4 oswin:m1 ota:b2,enf otabek:m2
otakar:m2 otakara:f1 otavio:m1 otay:m1 otelia:f1 otello:m1 otfried:m1 otha:b3 othel:m1 othmane:m1 othmar:m2
otho:m2 otieno:m1 otilia:f9 otilie:f1 otilija:f2 otis:m5 otkatla:f1 otkell:m1 otmar:m2 oto:m5 otokar:m1
otomar:m1 otri:m1 ott:m1 otta:f2 ottar:m1 ottarr:m1 ottaviano:m1 ottavio:m2 ottfried:m1 otti:m1 ottie:b2
ottilia:f4 ottilie:f3 ottis:m2 ottmar:m1 otto:m9 ottokar:m1 ottomar:m1 ottone:m2 otur:m1 otylie:f2 ouanes:m1
ouida:f1 ouma:m1 oumar:m2 oumayra:f1 oumou:f2 oury:m1 ousmane:m2 oussama:m2 outi:f1 ova:b2 ove:m2 over:m1
ovid:m1 ovidio:m3 ovidiu:m2 ovidius:m1 ovila:m1 oviya:f1 ovli:m1 ovun:f1 owe:m1 owen:m9 owens:m1 owethu:f1
owino:m1 owuor:m1 oxana:f4 oxar:m1 oya:f1 oybek:m1 oyenike:f2 oyga:f1 oyindasola:f2 oyku:f1 oymak:m1 oynur:f1
oysha:f2 oystein:m2 oyvind:m2 ozakan:m1 ozalpsan:m1 ozan:m1 ozana:f2 ozanne:f1 ozansu:m1 ozaslan:m1 ozay:f1
ozbay:m1 ozbilek:m1 ozbilge:f1 ozcam:m1 ozcan:m1 ozdal:m1 ozdes:f1 ozdil:m1 ozdogdu:m1 ozel:m1 ozell:b2
ozella:f2 ozer:m1 ozerdinc:m1 ozertem:m1 ozge:f2 ozger:m1 ozgun:f1 ozgur:m2 ozhan:m1 ozie:b2 ozinal:m1
ozioma:f1 ozkan:m1 ozkent:m1 ozkutlu:m1 ozlem:f3 ozlen:f1 ozlu:m1 oznur:f1 ozod:m1 ozoda:f1 ozodbek:m1
ozokcu:m1 ozpetek:f1 ozpinar:m1 ozren:m1 ozsozlu:m1 oztek:m1 ozturk:m1 ozudogru:m1 ozy:m2 ozyurt:f1 ozzie:m1
paavo:m1 pabla:f1 pablo:m9 paca:f1 paciano:m1 pacifica:f1 pacifico:m1 paco:m2 pacome:m2 pacomio:m1 padam:m1
padma:f3 padmi:f2 padraic:m2 padraig:m2 padraigh:m1 padraigin:f1 page:m1 pahal:f1 paige:f8 paiman:m3
pairlee:f1 paisley:f1 paityn:f1 paivi:f2 paivikki:f1 paja:m1 paker:m1 pakize:f2 paksu:f1 pal:m2 pala:f1
palatino:m1 paldis:f1 palemon:m1 paley:f1 palfridur:f1 palhanna:f1 palheidur:f1 palhildur:f1 palin:f1
palina:f1 pall:m1 palladia:f1 palladio:m1 pallavi:f1 palle:m1 pallie:f1 palma:f2 palmar:m1 palmazio:f1
palmer:m1 palmey:f1 palmfridur:f1 palmi:m1 palmira:f3 palmiro:m1 paloma:f6 palrun:f1 pam:f5 pamala:f1 pambe:m1
pamela:f9 pamelia:f1 pamella:f1 pamfil:m2 pammachio:m1 panagachie:m2 panait:m2 panca:m2 pancario:m1 pancho:m1
pancrazio:m1 pandora:f1 pandu:m2 panfilo:m3 pangeran:m2 pangestu:m2 panini:f1 panji:m2 panka:f1 pankrac:m3
pankracy:m1 panna:f1 pansy:f2 pantaleo:m1 pantaleon:m2 pantaleone:m1 panya:f1 paola:f9 paoletta:f1 paolo:m9
par:m1 paralee:f1 param:m1 paramartha:m1 paramita:f2 paraschiva:f2 parascovia:f1 pardi:m2 pardo:m1 parfait:m1
paride:m2 paris:b7 park:m1 parker:b5 parla:f1 parlee:f1 parley:m1 parman:m2 parmenio:m1 parmes:m1 parrish:m1
parsival:m1 parsla:f1 parth:m1 parthenia:f1 parvati:f1 pasa:m1 pascal:m9,esf pascale:f9 pascaline:f1
paschal:m1 pascual:m3 pascuala:f2 pasi:m1 paskal:m1 paskala:f1 paskalia:f1 pasqual:m1 pasquale:m7 pastor:m1
pastora:f1 pat:b2 pate:m1 paterne:m1 paterniano:m1 pathe:m1 patience:f4 patrek:m1 patrekur:m1 patric:m4
patrica:f1 patrice:b9,frm,enf,dem patricia:f9 patricie:f2 patricija:f3 patricio:m5 patrick:m9 patrik:m9
patrisia:f1 patrizia:f7 patrizio:m2 patroclo:m1 patru:m2 patrycja:f1 patrycjusz:m1 patrycy:m1 patryk:m2
patsy:f3 patti:f3 pattie:f2 patty:f5 pau:m1 paul:m9 paul-antoine:m1 paul-arthur:m1 paul-gerhard:m1
paul-heinz:m1 paula:f9 paule:f4,deb pauletta:f1 paulette:f9 pauli:m1 paulica:f2 paulien:f2 pauliina:f2
paulin:b3,frm paulina:f9 pauline:f9 paulino:m2 paulo:m9 pauls:m1 pauric:m2 pauside:m1 pava:f1 pavani:f1
pavao:m1 pave:f1 pavel:m9 pavica:f1 pavils:m1 pavla:f3 pavle:m1 pavlin:m1 pavlina:f3 pavol:m2 paw:m1 pawel:m5
paxton:m1 paye:f1 payidar:m1 payten:f1 payton:b3 paz:f2 peace:f1 peadar:m2 peader:m1 pearce:m1 pearl:f4
pearla:f1 pearle:f1 pearlene:f1 pearley:m1 pearlie:f2 pearline:f2 pearly:f1 pearse:m2 pecine:f1 peder:m2
pedro:m9 peer:m3 peeter:m1 peggie:f2 peggy:f9 pehlil:m1 pekka:m3 pekkan:f1 pelaghia:f1 pelagia:f2 pelagie:f2
pelaji:m1 pelayo:m1 peleo:m1 pelhrim:m1 pelin:f1 pelinsu:f1 pelle:m2 pellegrino:m2 pembe:f1 pembesin:f1
penda:f2 penelopa:f2 penelope:f9 penina:f1 peninah:f1 penni:f1 pennie:f1 penny:f5 pentti:m2 pepe:m3 pepijn:m2
pepin:m1 pepita:f1 pepito:m1 pepo:m1 pepper:f1 per:m6 per-erik:m1 per-olof:m1 pera:m1 perceval:m1 percival:m2
percy:m5 peren:f1 peri:f4 perica:m1 pericle:m1 perihan:f1 perikles:m1 perinur:f1 peris:f1 perisan:f1
perkasa:m2 perla:f9 perle:f1 perley:m1 perlita:f1 permelia:f1 permun:f1 pernell:m1 pernilla:f2 pernille:f1
pero:m5 perran:f1 perri:f1 perrine:f3 perry:m5 perseo:m1 pershing:m1 persida:f1 pertev:m1 pertti:m1 peruna:f1
pervane:f1 perver:m1 pervin:b2 pervine:f1 perviz:m1 perzida:f1 pesent:f1 peta:f1 petar:m6 pete:m4 petek:f1
peter:m9 peter-michael:m1 peteris:m2 peterson:m1 petko:m1 petr:m3 petra:f9 petrana:f2 petre:m2 petrea:f1
petri:m2 petrica:m2 petrija:f1 petrina:f3 petrisor:m2 petrona:f1 petronela:f5 petronella:f2 petronila:f2
petronilla:f1 petronille:f2 petronio:m1 petronius:m1 petros:b2,dem petru:m3 petrun:f2 petrunella:f1 petrus:m1
petruse:f1 petrut:m2 petruta:f2 petter:m2 petteri:m2 petula:f1 petur:m1 peyami:m1 peyton:b3 phanice:f1
pharell:m1 phebe:f1 phelim:m1 phelix:m1 pheobe:f1 phil:m5 phila:m1 philani:m1 phileas:m1 phileine:f2
philemon:m3 philibert:m1 philine:f2 philip:m9 philipp:m8 philippa:f3 philippe:m9 philippine:f3 philis:f1
phillip:m9 phillis:f1 philo:m1 philomena:f4 philomene:f3 philou:f1 phineas:m1 phiwokwakhe:m1 phoebe:f8
phoenix:m4 phuc:m1 phylicia:f1 phylis:f2 phyliss:f1 phyllis:f7 pia:f9 piaras:m1 pie:m1 piedad:f2 pien:f2
pier:m1 piera:f1 pierangelo:m2 pierce:m4 pierette:b2 piergiorgio:m2 piergiuseppe:m1 pierina:f2 pierluigi:m2
piermarco:m1 piermaria:m1 piero:m4 pierpaolo:m1 pierre:m9 pierre-alain:m1 pierre-alexandre:m1 pierre-andre:m1
pierre-antoine:m1 pierre-louis:m1 pierre-yves:m1 pierrette:f3 pierrick:m1 piersanti:m1 piersilvio:m1 piet:m3
pieter:m4 pieter-jan:m1 pietra:f1 pietro:m9 piia:f1 pilar:f9 pili:f1 pim:m2 pina:f1 pinar:f1 pink:f1 pinkey:f1
pinkie:f2 pinkney:m1 pio:m3 piotr:m7 pip:f1 piper:f4 pippa:f3 pippo:m1 pirahmet:m1 piran:f1 piraye:f1 piret:f1
pirjo:f2 pirkko:f2 pirmin:m2 piroska:f1 pit:m2 pius:m7 pjetur:m1 placida:f1 placido:m2 platon:m3 platone:m1
pleas:m1 pleasant:m1 ples:m1 plesu:m1 pleun:f2 plinio:m2 pluma:f1 plummer:m1 plutarco:m1 pol:m4 pola:f1
polad:m1 polidoro:m1 polifemo:m1 polikarp:m1 polina:f2 polissena:f1 polk:m1 pollie:f1 pollione:m1 polly:f5
polona:f2 polonca:f1 polykarp:m1 polyxena:f1 pompeo:m2 pompilia:f2 pompiliu:m2 pomponio:m2 poncio:m1 pontus:m2
ponziano:m1 ponzio:m1 pooja:f2 poornima:f1 popobawa:m1 poppy:f2 porfirio:m4 porfiriusz:m1 porfiry:m1
porsche:f1 porsha:f1 porter:m2 portia:f1 porzia:f1 porziano:m1 posey:m1 postumio:m1 poul:m2 powell:m1 praba:m2
prabawa:m2 prabin:m1 prabowo:m2 prabu:m2 prakash:m1 prakosa:m2 pramila:f1 pran:m1 pranata:m2 pranav:m2
pranawa:m2 pranay:m1 praneel:m1 pranit:m1 prasad:m1 prasanna:f1 prascovia:f1 prasetya:m2 prasetyo:m2
prashant:m1 prassede:m1 prathamesh:m1 pratiwi:f1 pratt:m1 pratyush:m1 pravdan:m1 pravdomil:m1 pravdomila:f1
pravomil:m1 pravomila:f1 pravoslav:b3 pravoslava:f1 prayag:m1 prayitna:m2 prayoga:m2 prayogo:m2 preben:m1
precious:f2 predrag:m2 preity:f1 prem:m2 prema:f1 premysl:m2 prentice:m1 prentiss:m1 presley:b2 press:m1
preston:m5 pria:f1 priamo:m1 pribyslav:m1 pribyslava:f1 price:m2 pricilla:f1 priit:m1 prima:m2 primerose:f1
primitiva:f1 primitivo:m1 primo:m1 primoz:m1 primus:m1 prince:m3 princess:f2 prior:m1 prisca:f4 priscah:f1
priscila:f4 priscilla:f9 priscillah:f1 priscille:f2 prisco:m1 prisha:f1 priska:f4 prita:f1 privato:m1 priya:f2
priyala:f1 procopio:m1 profira:f2 prokles:m1 prokop:m4 prokopa:f1 prokul:m1 promise:m1 proserpina:f1
prosper:m4 prospera:f1 prospero:m1 protasio:m1 proteo:m1 prudence:f5 prudencia:f1 prudencio:m1 prudenzia:f1
prudenzio:m1 prudie:f1 prune:f1 prvoslav:m1 pryor:m1 przemyslaw:m1 publio:m1 puccio:m1 puck:f2 puji:f2 puk:f2
pulcherie:f1 pumbaa:m1 puneet:m1 punhan:m1 pupolo:m1 puput:f2 purcek:f1 purificacion:f1 purity:f1 purl:m1
purna:m1 purnima:f1 purushottam:m1 purwa:m2 purwadi:m2 purwanto:m2 pushti:f2 pusicio:m1 puspa:f2 puspita:f1
puti:f2 putri:f3 putu:m2 qabil:m2 qadim:m1 qadir:m1 qalib:m1 qaratel:f1 qarin:m1 qasim:m2 qedir:m1 qelender:m1
qenire:f1 qezenfer:m1 qiana:f1 qiyas:m1 qizbes:f1 qizilgul:f1 qobil:m1 qonce:f1 qori:f2 qosim:m1 qosqar:m1
quang:m2 quartilla:f1 quarto:m1 quasimodo:m1 qudrat:m1 qudret:m1 queen:f4 queenie:f2 quentin:m9 quentine:f1
querano:m1 quiana:f1 quieta:f2 quin:m1 quincy:m3 quinn:b6,frm,nlm quint:m1 quinten:m6 quinter:f1 quintia:f1
quintiliano:m1 quintilio:m1 quintin:m1 quintino:m1 quinton:m2 quinty:f2 quinziano:m1 quinzio:m1 quique:m1
quirin:m2 quirino:m2 quiteria:f1 quitterie:f1 qulam:m1 qulu:m1 qumru:f1 qushi:f1 ra'no:f1 raagini:f1 rabah:m1
rabbiye:f1 rabea:f1 rabecca:f1 rabi:f1 rabia:f1 rabih:m1 racha:f1 rachael:f9 rachana:f1 racheal:f2 rachel:f9
rachela:f1 rachele:f3,deb rachelle:f4 rachid:m4 rachida:f1 rachit:m1 rachita:f1 raci:m1 racquel:f1 rada:f3
radan:m1 radana:f1 radegast:m1 radek:m2 radeke:f2 raden:m3 radenko:m1 radgeir:m1 radha:f2 radhika:f1
radhildur:f1 radhost:m1 radika:m2 radim:m2 radimir:m1 radimira:f1 radina:f1 radion:m1 radisa:m1 radislav:m2
radislava:f1 radit:m2 raditya:m2 radivoj:m1 radivoje:m1 radka:f2 radko:m1 radmil:m1 radmila:f4 radmilo:m1
rado:m2 radojka:f1 radolfo:m1 radomil:m1 radomila:f1 radomir:m5 radomira:f1 rados:m2 radosav:m1 radoslav:m5
radoslava:f2 radoslaw:m1 radovan:m6 radovana:f2 radslava:f1 radu:m3 raducu:m2 radul:m1 raduz:m3 radvan:m1
radvardur:m1 rae:b3 raegan:f2 raekwon:m1 rael:b2,enf,ptm raelyn:f1 raelynn:f1 raewyn:f1 raf:m3 rafa:m1
rafael:m9 rafaela:f9 rafaella:f1 rafal:m2 rafe:m1 rafet:m1 raff:m1 raffael:m3 raffaela:f2 raffaele:m3
raffaella:f3 raffaellino:m1 raffaello:m1 rafi:m2 rafia:f1 rafid:m3 rafih:m1 rafila:f2 rafiq:m2 rafn:m1
rafnar:m1 rafney:f1 rafnhildur:f1 rafnkell:m1 rageshwari:f1 rageswari:f1 raghav:m1 ragna:f3 ragnar:m3
ragnbjorg:f1 ragner:m1 ragney:f1 ragnfridur:f1 ragnheidur:f1 ragnhild:f3 ragnhildur:f1 raguel:m1 rahab:f1
raharja:m2 rahayu:f2 raheem:m2 rahel:f6 rahim:m2 rahime:f1 rahiye:f1 rahma:f2 rahman:m2 rahmat:m2 rahmawati:f1
rahmet:m1 rahmi:f4 rahn:m1 rahsaan:m2 rahsan:f1 rahul:m3 raide:m1 raiden:m1 raif:m2 raife:f1 raihan:m2
raija:f1 raik:m3 raili:f1 raimo:m1 raimondo:m2 raimonds:m1 raimund:m3 raimundo:m2 raina:f4 rainald:m1
rainaldo:m1 rainelda:f1 rainer:m5 rainhard:m1 rainold:m1 raisa:f5 raissa:f1 raivis:m1 raivo:m1 raj:m1 rajab:m2
rajan:m1 rajana:f1 rajata:f1 rajendra:m2 rajeshri:f1 rajina:f1 rajinder:f1 rajiv:m1 rajko:m4 rajmund:m1
rajna:f1 rajnold:m1 rajsa:f1 raju:m1 rakeem:m1 rakel:f1 rakesh:m2 rakide:f1 rakip:m1 rakita:f1 raksha:f1
raleigh:m1 ralf:m4 ralf-dieter:m1 ralf-peter:m1 ralph:m9 raluca:f2 rama:m4,frf ramaa:f1 ramadan:m2 ramadhan:m1
ramata:f2 ramatoulaye:f1 ramazan:m3 ramesh:m1 rameshwar:m1 rami:m1 ramid:m1 ramil:m1 ramile:f1 ramiro:m9
ramiz:m2 ramon:m9 ramona:f9 ramsey:m1 ramy:m1 ramzi:m1 ramziddin:m1 ramziya:f1 ran:f1 rana:f4 ranbir:m1
rance:m1 rand:m1 randal:m3 randalin:f1 randall:m5 randel:m1 randell:m1 randi:f4 randidur:f1 randle:m1
randolf:m4 randolph:m3 randver:m1 randy:b6,frm,enm ranek:m1 rangga:m2 rani:f1 rania:f6 ranieri:m1 raniero:m1
ranim:f1 ranjan:m1 ranjeet:m1 ranjit:m1 ranka:f1 ranko:m2 rannva:f1 rannveig:f1 rannver:m1 ranolfo:m1
ransom:m2 ranveer:m1 ranya:f1 raoul:m9 raphael:m9 raphaela:f3 raphaelle:f5,deb raquan:m1 raquel:f9 rares:m2
ras:m1 rashaad:m1 rashaan:m1 rashad:m2 rashawn:m2 rasheed:m2 rasheedah:f1 rashid:m2 rashida:f1 rashidi:m1
rasifa:f1 rasim:m2 rasime:f1 rasit:m1 rasko:m1 rasma:f1 rasmus:m8 rastislav:m3 rastislava:f1 rasul:m1 rati:f1
ratibor:m1 ratih:f2 ratimir:m1 ratmir:m1 ratna:f3 rauf:m2 raul:m9 rauno:m1 raven:b5 ravi:m4 ravshan:m1 ravy:m1
rawane:f1 rawiri:m1 raxmatulloh:m1 ray:m6 rayaan:m1 rayan:m9 rayana:f1 rayane:m1 rayburn:m1
rayen:b3,frm,esf,nlm rayfield:m1 rayford:m1 rayhona:f1 rayla:f1 raymon:m1 raymond:m9 raymonde:f5 raymund:m1
raymundo:m2 rayna:f1 raynard:m1 rayne:f1 rayona:f1 rayshawn:m1 rayxona:f1 rayyan:m1 rayyona:f1 razi:m2
raziye:f1 razvan:m2 rea:f1 reagan:b3 reanna:f2 reason:m1 reatha:f1 reba:f2 rebeca:f9 rebecca:f9 rebecka:f1
rebeka:f8 rebekah:f6 rebekka:f5 rebihat:f1 recai:m1 recep:m2 recepali:m1 red:m1 reda:m1 redden:m1 redmond:m3
reece:m5 reed:m2 reese:b2 reet:f1 refah:m1 refet:b2 refik:m2 refiqe:f1 refugio:m1 refur:m1 regan:b4 regena:f1
regenia:f1 reggie:m2 reghina:f1 regina:f9 reginal:m1 reginald:m9 reginaldo:m1 reginbaldur:m1 reginbjorg:f1
regine:f6 reginn:m1 regis:m5,deb regitse:f1 regitze:f2 regnars:m1 regolo:m1 regula:f2 regulo:m1 reha:m1
rehaan:m1 rehema:f1 rehile:f1 rehime:f1 rehor:m1 rehorka:f1 reid:m2 reidar:m1 reidun:f1 reifnir:m1 reijo:m1
reilly:b2 reimar:m2 reimer:m1 reimund:m1 rein:b3,nlm reina:f7 reinald:m1 reinaldo:m4 reinar:m1 reine:b4,frf
reinel:m1 reiner:m2 reingard:f1 reinhard:m3 reinhardt:m1 reinhart:m2 reinhild:f1 reinhilde:f2 reinhold:m6
reinis:m1 reino:m2 reis:m2 rejan:m1 rejane:b2 rejean:m1 rejeanne:f1 reka:f2 reksa:m2 relja:m1 rella:f1 relu:m2
remazan:m1 rembrandt:m1 remedios:f1 remi:m6,deb remig:m1 remigio:m3 remilekun:m1 remington:m2 remo:m4
remondo:m1 remus:m3 remy:m9 remzi:m2 remziyye:f1 rena:f4 renaat:m1 renada:f1 renae:f1 renaldo:m1 renan:m1
renard:m1 renars:m1 renas:f1 renat:m2 renata:f9 renate:f4 renato:m9 renaud:m4,deb rendy:m2 rene:m9,enb
renea:f1 renee:f9 renette:f1 rengin:f1 rengul:f1 reni:f1 renita:f1 renja:f1 rennie:f1 reno:m1 rens:m2
renske:f2 renzo:m4 reqsane:f1 resad:m2 resat:m1 reshoni:b2 resi:f1 resid:m3 resmiyye:f1 respati:m2 respicio:m1
ressie:f2 restu:f2 resul:m3 resulcan:m1 reta:f2 retha:f2 retno:f1 reto:m2 retta:f2 rettie:f1 reuben:m5
reubin:m1 reva:f3 revi:m1 revza:f1 rex:m4 rexford:m1 rexhep:m1 rexsende:f1 rey:m2 reyansh:m1 reybaud:m1
reyes:m4,esb reyhan:f2 reyhane:f1 reymundo:m1 reyn:f1 reyna:f3 reynald:m1 reynaldo:m4 reynar:m1 reyndis:f1
reynheidur:f1 reynhildur:f1 reynir:m1 reynold:m2 reynolds:m1 reyr:m1 reza:m5 rezin:f1 rezzak:m1 rezzan:f1
rhavi:m1 rhea:f3 rheta:f1 rhett:m2 rhian:f1 rhianna:f3 rhianne:f1 rhiannon:f3 rhoda:f4 rhona:f2 rhonda:f9
rhys:m4 ria:f6 riaan:m1 riad:m2 rian:m3 riana:f4 rianna:f1 rica:f2 ricarda:f2 ricardo:m9 ricards:m2 ricario:m1
riccarda:f1 riccardo:m5 ricci:m1 ricciotti:m1 rice:m1 rich:m1 richard:m9 richarda:f1 richardt:m1 richelle:f1
richelmo:m1 richie:m2 richmond:m2 rick:m9 rickard:m2 rickey:m5 ricki:b2 rickie:m1 ricky:m7 rico:m8 rida:m1
ridge:m1 ridhi:f1 ridvan:m1 ridwan:m2 rieke:f2 rifat:m2 riff:m1 rifki:m1 rifkiye:f1 rigard:m1 rigmor:f1
rigo:m1 rigoberto:m4 rihanna:f1 rihards:m1 riikka:f1 riina:f1 riitta:f2 rija:f1 rik:m2 rika:f2 rikard:m1
rikardur:m1 rike:f2 rikey:f1 rikhard:m2 rikhardur:m2 rikka:f1 rikke:f2 rikki:f1 riku:m1 riley:b8,nlm rilla:f1
rillie:f1 rim:f2 rima:f1 rimma:f1 rin:f1 rina:f6 rinaldo:m2 rinda:f1 rini:f2 rino:m4 rinor:m1 rio:m2 ripley:f1
risa:f1 risalet:b2 risasi:m1 rishi:m2 risper:f1 ristana:f1 risto:m1 rita:f9 ritchie:m1 ritesh:m1 ritt:f1
ritva:f2 riv:m1 river:b2 rivka:f1 riya:f2 riyad:m2 riza:m2 riziki:m1 rizki:m2 rizvan:m1 rizvon:m1 roan:m3
roar:m1 rob:m2 robaldo:m1 robb:m2 robbe:m2 robbie:b3 robbin:b2 robby:m3 robert:m9 roberta:f9 robertina:f2
roberto:m9 roberts:m1 robi:m1 robin:m9,enb robina:f1 robinson:m5 robiya:f2 robjorg:f1 robley:m1 robt:m1
roby:m1 robyn:f9 rocco:m7 roch:m2 rochdi:m1 rochelle:f5 rochus:m1 rocio:f9 rock:m1 rocky:m2 rod:m2 rodah:f1
rodan:m1 roddy:m1 roderic:m1 roderich:m1 roderick:m4 roderik:m1 roderyk:m1 rodger:m3 rodgers:m1 rodiano:m1
rodica:f3 rodion:m1 rodney:m8 rodolfo:m9 rodoljub:m1 rodolphe:m4,deb rodrick:m2 rodrigo:m9 rodrigue:m3
rodull:m1 roe:m1 roel:m3 roeland:m1 roena:f1 rofn:f1 rogelio:m5 roger:m9 rogers:m3 rogn:f1 rognvald:m1
rognvaldur:m1 rognvar:m1 rohan:m6 rohana:f1 rohat:m1 rohit:m1 roise:f1 roisin:f2 roj:m1 rojnu:f1 rok:m2
rokhaya:f1 rokia:f1 rokkvi:m1 roko:m2 roksana:f3 roland:m9 rolanda:f1 rolande:f4,deb rolando:m9 rolands:m1
rolant:m1 roldan:m1 rolf:m9 rolf-dieter:m1 rolf-peter:m1 rolfo:m1 roll:m1 rolla:m1 rolland:m1 rollande:b2
rollie:m1 rollin:m2 rollo:m1 roma:b2 romain:m7,deb romaine:f4 roman:m9 romana:f9 romane:f4 romanita:f2
romano:m3 romans:m1 rome:m1 romee:f1 romello:m1 romeo:m9 romero:m1 romeu:m1 romie:m1 romilda:f1 romina:f9
romoaldo:m1 romola:f1 romolo:m2 romona:f1 romuald:m4 romualdo:m1 romul:m1 romulo:m2 romulus:m3 romy:f9 ron:m9
rona:f3 ronal:m2 ronald:m9 ronaldo:m4 ronan:m5 ronda:f1 rondal:m1 roni:f2 ronin:m1 ronith:m1 ronja:f9 ronke:f2
ronna:f1 ronni:m1 ronnie:m9,enb ronny:m9 rono:m1 rony:m2 ronya:f1 roope:m1 roos:f4 roosa:f1 roosevelt:m3
roque:m2 rori:f1 rory:m6 ros:f1 rosa:f9 rosa-maria:f2 rosabelle:f1 rosalba:f3 rosalee:f2 rosaleen:f1
rosalia:f9 rosalie:f9 rosalina:f2 rosalind:f3 rosalinda:f5 rosalinde:f1 rosaline:f1 rosalva:f1 rosalyn:f2
rosamel:m1 rosamond:f2 rosamunda:f2 rosana:f2 rosann:f1 rosanna:f6 rosanne:f2 rosant:m1 rosar:m1 rosaria:f4
rosarie:f1 rosario:b9,frm,dem,esf,itm rosaura:f1 rosberg:m1 rosbjorg:f1 rosborg:f1 rosco:m1 roscoe:m2 rose:f9
rose-marie:f4 roseann:f1 roseanna:f2 roseanne:f1 rosel:f1 roselia:f1 roselin:m1 roselinde:f1 roseline:f3
rosella:f2 roselyn:f4 roselyne:f1 rosemarie:f8 rosemary:f9 rosena:f1 rosenberg:m1 rosenda:f1 rosendo:m4
roser:f1 rosetta:f3 rosette:f1 rosevelt:m1 rosey:f2 rosfridur:f1 roshildur:f1 rosi:b2,def rosia:f1 rosie:f7
rosina:f6 rosinberg:m1 rosinkar:m1 rosinkara:f1 rosinkrans:m1 rosinkransa:f1 rosita:f5 roska:f1 roskva:f1
rosl:f1 roslaug:f1 roslin:f1 roslind:f1 roslinda:f1 roslyn:f3 rosman:m2 rosmann:m1 rosmarie:f2 rosmary:f2
rosmunda:f2 rosmundur:m1 rosny:f1 ross:m9 rossa:m1 rossana:f3 rossella:f1 rossie:b3 rostislav:m3 rostislava:f1
roswell:m1 roswita:f1 roswitha:f2 rosy:f3,deb rotaru:f1 rotich:m1 rotimi:m1 rotraud:f1 rotraut:f1 rouven:m2
rovena:f1 rover:m1 rovsane:f1 rovsen:m1 rowan:m6,enb rowena:f3 rowland:m2 roxana:f6 roxane:f7 roxann:f1
roxanna:f2 roxanne:f6,deb roxelana:f2 roxie:f1 roxy:f2 roy:m9 roya:f2 royal:b2,enm royale:f1 royce:m2 roza:f9
rozalia:f7 rozalie:f1 rozalija:f3 rozalinda:f1 rozamunda:f1 rozana:f1 rozanne:f1 rozella:f2 rozina:f2
rozita:f1 roziya:f2 rozsa:f1 rozvita:f1 rua:b2 ruairi:m2 ruari:m1 rubabe:f1 rubani:m1 rubar:m1 rube:m1
ruben:m9 rubeyda:f1 rubi:f1 rubiano:m1 rubie:f2 rubiela:f1 rubin:m1 ruby:f9 rubye:f2 ruchan:m1 rudecindo:m1
rudi:m6 rudiger:m2 rudis:m1 rudite:f2 rudolf:m9 rudolfa:f1 rudolfina:f2 rudolfo:m1 rudolfs:m2 rudolph:m6
rudra:m2 rudy:m9,deb rueben:m1 ruedi:m2 ruel:m1 rufet:m1 ruffin:m1 ruffus:m1 rufina:f3 rufino:m3 rufo:m1
rufus:m6 ruggero:m2 ruggiero:m1 ruhengiz:f1 ruhide:f1 ruhiu:m1 ruhiyye:f1 ruhsar:f1 ruhsat:m1 ruhshona:f1
ruhugul:f1 rui:m3 ruie:f1 ruken:f1 rukhmani:f1 rukia:f1 rukmin:f1 rukneddin:m1 ruknettin:m1 rumaysa:f1
rumena:f1 rumeysa:f2 run:f1 runa:f2 runar:m1 rundis:f1 rune:m5 rungo:m1 runhildur:f1 runi:m1 runny:f1
runolfur:m1 rupert:m4 ruperta:f1 ruperto:m3 rupinder:f1 ruprecht:m1 ruqayya:f1 ruqiya:f1 ruqiyye:f1 ruri:f1
rurik:m1 rusen:m1 rush:m1 rushil:m1 rusins:m1 ruslan:m3 ruslana:f1 rusman:m2 russ:m2 russel:m2 russell:m9
rustam:m2 rustin:m1 rustu:m1 rusty:m2 rut:f4 ruta:f3 rute:f1 ruth:f9 rutha:f1 ruthann:f1 ruthanne:f1 ruthe:f2
rutherford:m1 ruthie:f2 ruthild:f1 rutilo:m1 rutur:m1 ruxanda:f3 ruxandra:f2 ruxsare:f1 ruy:m1 ruya:f2 ruza:f3
ruzena:f4 ruzica:f3 ryad:m1 ryan:m9 ryann:f1 ryder:m3 ryker:m1 rylan:b3 ryland:m1 rylee:b3 ryleigh:f2 ryley:m1
rylie:f1 rym:f2 ryma:f1 ryne:m1 ryszard:m3 rza:m1 sa'adatu:f1 sa'diya:f1 sa'dulloh:m1 saad:m2 saadat:m2
saadi:m1 saanvi:f1 saar:f2 saara:f1 saba:b3,itf saban:m3 sabar:m2 sabari:b2 sabas:m1 sabastian:m1 sabatino:m1
sabato:m1 sabazio:m1 sabele:m1 sabettin:m1 sabih:m1 sabihe:f1 sabin:m2 sabina:f9 sabine:f9 sabino:m1
sabir:b3,nlm sabire:f1 sable:f1 saboxat:f1 saboxon:f1 sabra:f1 sabri:m6 sabrina:f9 sabrine:f1 sabryna:f1
sacha:b3,frm,enf,dem sachi:f1 sachin:m1 saci:f1 sacid:m1 sacide:f1 sada:b2,frm,enf sadaka:m1 sadan:m1 sadao:f1
sadar:m1 sadat:m1 sadberk:m1 saddam:m1 sade:f1 sadeti:f1 sadettin:m1 sadi:m1 sadia:f1 sadie:f4 sadik:m2
sadiki:m1 sadiman:f1 sadina:f2 sadio:b2 sadiq:m2 sadittin:m1 sadiye:f1 sadoqat:f1 sadri:m1 sadriddin:m1
sadullah:m1 sadye:f2 saeberg:m1 saebergur:m1 saebjorg:f1 saebjorn:m1 saebjort:f1 saeborg:f1 saedis:f1
saefinna:f1 saefridur:f1 saehildur:f1 saei:m1 saelaug:f1 saelaugur:m1 saemann:m1 saemunda:f1 saemundur:m1
saeny:f1 saer:m2 saeros:f1 saerun:f1 saesol:f1 saethor:m1 saeunn:f1 saevald:m1 saevaldur:m1 saevar:m1
saevarr:m1 saevin:m1 saevor:f1 safa:b3,frf,nlf safae:f1 safari:b2 safet:m2 saffet:m1 saffiro:m1 saffo:m1
safi:m1 safia:f2 safiatou:f1 safietou:f1 safii:m1 safina:f3 safinaz:f1 safir:m2 safira:f2 safiri:f1 safiya:f5
safo:m1 safouan:m1 safouane:m1 safta:f2 safura:f2 saga:f2 sagar:m2 sagcan:m1 sage:b2 sagit:m1 sahap:m1
sahat:m1 sahdiye:f1 sahibe:f1 sahigul:f1 sahil:f1 sahin:m2 sahinalp:m1 sahinbey:m1 sahinder:f1 sahir:m1
sahlar:m1 sahmar:m1 sahmettin:m1 sahnaz:f1 sahnuray:f1 sahra:f4 sahsuvar:m2 sahveled:m1 sai:b2 said:m9
saida:f3 saidi:m1 saiful:m2 saige:f2 saim:m1 saint:m1 saiq:m1 saire:f1 saka:m2 sakari:m2 sakarias:m1 sakina:f2
sakip:m2 sakir:m2 saksham:m1 sakti:m2 sakura:f2 sal:m1 saladino:m1 salah:m1 salami:m1 salamoun:m1 salbjorg:f1
saldis:f1 saleh:m2 salena:f1 salgerdur:f1 sali:m1 salif:m1 salih:m5 salim:m4 salima:f1 salimah:f2 salimata:f2
salimatou:f1 salimet:f1 salin:f1 salina:f2 saliou:m1 salka:f1 salkin:m1 sallie:f2 sally:f9 salma:f9 salman:m2
salmann:m1 salmar:m1 salny:f1 saloh:m1 salohiddin:m1 salome:f9,itm salomea:f3 salomena:f1 salomey:f2
salomon:m7 salomone:m1 salomoun:m1 salsabila:f2 salud:f1 salurbay:m1 salustio:m1 salvador:m9 salvar:m1
salvatore:m8 salvi:m1 salvo:m1 salvor:f1 salwa:f2 salwator:m1 saly:f1 sam:m9,nlb samahat:f1 samaksh:m1
samandar:m2 samanta:f6 samantha:f9 samar:m1 samara:f3 samarth:m1 samatha:f1 samba:m2 samed:m1 sameer:m1
samesh:m1 sami:m9 samia:f3 samiah:f2 samie:m1 samih:m1 samiha:f1 samil:m2 samim:m1 samina:f2 samir:m9
samira:f9 samire:f1 samiya:f2 samiyah:f1 sammie:b3,nlf sammy:m6 samo:m2 samona:f1 sampson:m1 samson:m7
samsul:m2 samu:m3 samual:m1 samuel:m9 samuela:f1 samuele:m3 samukelisiwe:f1 samuli:m1 samurtay:m1 samwel:m1
samweli:m1 samxal:m1 samy:m3 sana:f1 sanaa:f2 sanai:f1 sanavber:f1 sanaya:f1 sancak:m1 sancar:m1 sancho:m3
sanda:f4 sandalio:m1 sandeep:m1 sandel:m1 sander:m7 sanders:m1 sandi:b2,enf sandie:f1 sandile:m1 sandis:m1
sandor:m3 sandra:f9 sandri:m1 sandrine:f7 sandro:m9 sandu:m4 sandur:m1 sandy:f9,enb sanela:f1 sanele:m1
sanem:f1 sanford:m2 sani:m1 sanije:f1 sanita:f1 saniya:f1 saniyah:f1 sanja:f7 sanjar:m1 sanjay:m2 sanjin:m1
sanjuana:f1 sanjuanita:f1 sanka:m1 sanli:m1 sanna:f4 sanne:f5 sanni:f1 sannie:f1 sanobar:f1 sansone:m1
santa:f3 santana:b2 sante:m2 santeri:m1 santia:f1 santiago:m9 santina:f3 santino:m8 santo:m2 santos:m7,enb
santosh:m1 sanur:f1 sanya:f2 sanziana:f2 saodat:f1 saoirse:f1 sapa:f1 saphira:f3 sapiente:m1 sara:f9 sarabi:f1
sarada:f1 sarafina:f1 sarah:f9 sarah-jane:f1 sarah-louise:f1 sarahi:f1 sarai:f3 sarala:f1 sarani:m1
saraswati:f1 sarbello:m1 sardor:m2 sare:f1 sargin:m1 sari:f4 sariah:f1 saricabay:m1 sarina:f7 sarisha:f1
sarita:f3 sarka:f3 sarla:f1 sarlota:f2 sarmite:f2 saroja:f1 sarpkin:m1 sarra:f1 sarrah:f1 sarthak:m1
sartika:f1 sarvan:m1 sarvar:m2 sarvin:m1 sarvinoz:f2 sarya:f1 sasa:b7,dem sascha:m4 sasha:f6,frm saskia:f9
saskie:f1 saso:m2 sathvik:m1 satia:f1 satine:f1 satish:m1 satrettin:m1 satu:f2 saturniano:m1 saturnin:m1
saturnina:f1 saturnino:m2 satya:m2 satyen:m1 saul:m9 saulcerite:f1 saumu:f1 saumya:f1 saundra:f2 sauti:f1
sauveur:m1 sava:m4 savak:m1 savana:f1 savanah:f2 savanna:f2 savannah:f8 savas:m1 savel:m1 saverio:m4 saveta:f2
savi:m1 savilla:f1 savin:m1 savina:f3 savinien:m1 savino:m1 savion:m2 savki:m1 savni:m1 savon:m1 savva:m1
sawyer:m1 saxi:m1 saxida:f1 saxona:f1 sayali:f1 sayan:b2 saydam:m1 saygin:f1 sayin:m2 sayrak:m1 sayyora:f1
sazime:f1 scarlet:f2 scarleth:f1 scarlett:f6 scarlette:f3,deb schley:m1 scholastika:f1 schuyler:m1
scolastica:f1 scot:m3 scott:m9 scottie:b3,enm,nlf scotty:m2 seaborn:m1 seadet:f1 seamus:m4 sean:m9
sean-paul:m1 seana:f1 seanan:f1 seaneen:f1 seanna:f1 seb:m1 sebas:m1 sebastiaan:m3 sebastian:m9 sebastiana:f1
sebastiano:m4 sebastiao:m2 sebastien:m9 sebastijan:m1 sebastjan:m2 sebattin:m1 sebestian:m1 sebigul:f1
sebine:f2 sebire:f1 sebla:f1 sebnem:f1 sebrina:f1 sebuhi:m1 secaeddin:m1 secgul:f1 secil:f1 seckin:m1
seckou:m1 secme:m1 seconda:f1 secondiano:m1 secondina:f1 secondo:m1 seda:b2 sedaqet:b2 sedat:m3 sedef:f1
seden:f1 sedife:f1 sedrick:m2 sedrik:m1 sef:m1 sefa:f1 sefania:f1 sefer:b3 seff:m1 sefi:m1 sefik:m1 sefiqe:f1
sefiye:f1 sefora:f1 sefure:f1 seghei:m1 segilola:f2 segismundo:m1 segolene:f1 segundo:m2 seha:m1 sehamet:m1
sehel:f1 seher:f2 sehla:f1 sehlevent:m1 sehrazat:f1 sehreban:f1 sehrebanu:f1 sehriyar:m1 sehza:f1 seide:f1
seif:m1 seifur:m1 seija:f1 seimur:m1 sejda:f1 sekim:m1 sekinat:f1 sekou:m2 selah:f1 selahattin:m1
selaheddin:m2 selale:f3 selami:m1 selatin:m2 selcan:f2 selcen:f1 selcuk:b2 selda:f1 seldon:m1 selen:f1
selena:f9 selene:f3 seler:m1 selim:m7 selime:f2 selin:f6 selina:f9 seline:f1 selja:f1 selka:f1 selma:f9
selmer:m2 selmin:f1 selvaggia:f1 selvi:b3 selyan:m1 sem:m4 sema:f2 semaj:m1 semat:f1 semaye:f1 semed:m1
semender:m1 semenica:f2 semih:m4 semine:f1 semion:m1 semir:m1 semiramide:f1 semplicio:m1 sempronio:m1 semra:f2
semrin:f1 semsettin:m1 semsi:m1 semsinisa:f1 semsiyye:f1 sena:f7 senad:m1 senan:m2 senay:f2 sencar:m1
sendogan:b2 seneca:m1 sener:m1 senesio:m1 sengul:f1 senia:f1 seniha:f1 senka:f1 senkal:m1 senn:m2 senna:b2
senne:m3 sennur:f2 senofonte:m1 senol:m2 senora:f1 senta:f2 senuber:f1 seona:f1 seosamh:m1 sep:m2 sephora:f1
sepp:m3 seppe:m3 seppo:m2 septi:f2 septima:f1 sera:f1 seracettin:m1 serafeddin:m1 serafet:f1 serafettin:m1
serafim:m1 serafima:f1 serafin:m3 serafina:f6 serafino:m1 serah:f1 seraina:f2 serap:f1 seraphin:m1
serapione:m1 serban:m2 serbulent:m1 serda:b2 serdar:m1 seref:b2 serefeddin:m1 sereina:f1 seren:f1 serena:f9
serencam:m1 serenity:f2 serenus:m1 serezli:m1 serfinaz:f1 serge:m9 sergei:m3 sergej:m5 sergen:m1 sergey:m2
serghei:m1 sergi:m1 sergio:m9 sergiu:m3 sergius:m1 sergiusz:m1 serhad:m1 serhat:m1 serhatmehmet:m1 serif:m1
serin:f1 serina:f1 serine:f3 seriyye:f1 serkan:m1 serma:f1 serman:f1 sermet:m1 sermin:f1 sernur:f1 serol:m1
serpil:f2 sertac:m1 sertap:f1 servac:m3 servan:m1 server:m2 servidio:m1 serviliano:m1 servinaz:f1 serxan:m1
sesar:m1 seselia:f1 sesil:m1 sesilia:f1 sessa:f1 sesselia:f1 sesselja:f1 sessilia:f1 sesto:m1 seth:m9
settar:m1 settimio:m1 settimo:m1 setya:m2 sev:m1 seval:f1 sevara:f2 sevcan:f1 sevda:f1 sevdi:m1 sevdinar:f1
seve:m1 sever:m2 severa:f1 severiano:m2 severin:m9 severina:f2 severine:f5 severino:m3 severo:m3 severt:m1
sevgen:f1 sevgi:f1 sevginur:f1 sevican:f1 sevil:f2 sevim:f3 sevinc:f2 sevinch:f1 sevindik:m1 sevket:m2
sevketfeza:f1 sevki:m1 sevla:f1 sevsevil:f1 sevtap:f1 sevval:f1 seward:m1 seweryn:m1 sexavet:m1 sexmus:m1
seyban:m1 seyda:f3 seydo:m1 seydou:m2 seye:m2 seyfeddin:m1 seyfettin:m1 seyfi:m1 seyfulla:m1 seyfullah:m2
seyhan:f1 seyithan:m1 seyma:f1 seymour:m1 seymur:m1 seynabou:f1 seyran:b2 seyyide:f1 seyyit:m1 sezal:m1
sezen:f1 sezginbas:m1 sfiso:m1 shaban:m2 shad:m2 shade:m2 shadrack:m1 shae:f1 shafter:m1 shahboz:m1 shahina:f1
shahnoza:f1 shahobiddin:m1 shahriyor:m2 shahzod:m2 shahzoda:m1 shai:m1 shaily:f1 shaima:f1 shaina:f3 shaka:m1
shakila:f2 shakira:f3 shakti:f1 shakuntala:f1 shalewa:m1 shalon:f1 shalonda:f1 shamar:m1 shameka:f1 shamika:f1
shamsiddin:m1 shamsuddeen:m1 shan:m1 shana:f5 shanae:f1 shanda:f1 shandra:f1 shane:m9 shaneka:f1 shanel:f1
shanell:f1 shanelle:f2 shanequa:f1 shani:f3 shania:f7 shanice:f3 shanie:f1 shaniece:f1 shanika:f1 shaniqua:f1
shanita:f1 shaniya:f2 shankar:m1 shanna:f4 shannan:f2 shannen:f2 shannon:b9 shanny:f1 shanon:b3,frf shanta:f1
shantanu:m1 shante:f1 shantel:f1 shantell:f1 shanti:f1 shany:f2 shaquan:m1 shaquana:f1 shaquille:m1
shaquita:f1 shara:f1 sharda:f1 shardae:f1 sharday:f1 sharde:f1 sharee:f1 sharen:f1 shari:f5 sharif:m1
sharita:f1 sharla:f1 sharleen:f1 sharlene:f2 sharman:f1 sharmila:f1 sharon:f9 sharonda:f1 sharron:f1 sharyl:f1
sharyn:f1 shashi:f1 shashikala:f1 shasta:f1 shatara:f1 shaun:m9 shauna:f3 shauneen:f1 shaunna:f1 shaurya:m1
shavon:f1 shavonne:f1 shawana:f1 shawanda:f1 shawn:m9 shawna:f5 shawnda:f1 shawnee:f1 shawnna:f1 shawnte:f1
shay:m4,enb shayan:m1 shayla:f1 shaylee:f2 shayma:f1 shayna:f3 shayne:m2 shea:b3 sheamus:m1 shedrick:m1
sheela:f2 sheelagh:f1 sheena:f4 shehu:m1 sheila:f9 sheilah:f2 sheilla:f1 sheillah:f1 shekoni:m2 shelba:f1
shelbi:f1 shelbie:f1 shelby:b5 sheldon:m3 shelia:f5 shelley:f8 shelli:f1 shellie:b2 shelly:f7,enb shelton:m1
shelva:f1 shelvia:f1 shelvie:f1 shem:m1 shemar:m2 shena:f1 shenna:f1 shep:m1 shepherd:m1 sher:m1 sheree:f3
sheri:f6 sheridan:b2 sherie:f1 sherilyn:f1 sherine:f1 sherita:f1 sherly:f1 sherlyn:f1 sherman:m3 sheron:f1
sherree:f1 sherri:f6 sherrie:f1 sherrill:b2 sherron:f1 sherry:f6 sherryl:f1 sherwin:m1 sherwood:m2 sheryl:f7
sheryll:f1 sherzod:m1 sheyla:f1 shianne:f1 shida:b2 shiela:f2 shiloh:f1 shilpa:f1 shinead:f1 shira:f1
shirel:f1 shirine:f1 shirisha:f1 shirl:f1 shirlee:f1 shirleen:f1 shirlene:f1 shirley:f9 shirleyann:f1
shirlie:f1 shiv:m1 shivakari:f1 shivani:f1 shivansh:m1 shobhana:f1 shodiyor:m1 shohjahon:m1 shohrux:m1
shoji:m1 shon:m1 shona:f4 shonda:f1 shonna:f1 shpresa:f1 shqipe:f1 shravya:f1 shresth:f1 shresthi:f1 shreya:f2
shreyashi:f1 shridevi:f1 shrishti:f1 shristi:f1 shubha:f1 shubhaprada:f1 shukrona:f1 shukrulloh:m1 shwet:f1
shyann:f2 shyanne:f2 shyheim:m1 shyla:f1 shyrel:f1 sia:f1 sian:f2 siana:f1 siara:f1 sibbie:f1 sibel:f2
sibilla:f2 sibille:f1 sibonelo:m1 sibongile:f2 sibusisiwe:f1 sibusiso:m2 sibyl:f2 sibyla:f1 sibylla:f1
sibylle:f4 sico:m1 sicuro:m1 sid:m3 sidar:f1 siddarth:m1 siddharth:m1 siddhartha:m1 siddhi:f1 siddhran:m1
siddie:f1 side:m1 sidiq:m2 sidiqe:f1 sidki:m2 sidney:b6,frm,def sidoine:m1 sidon:m1 sidonia:f5 sidonie:f2
sidonio:m1 sidra:f1 sidy:m2 sie:m1 siebe:m3 siegbert:m1 siegfried:m2 sieghard:m1 sieglinde:f1 siegmar:m1
siegmund:m1 siegrid:f1 siegried:f1 siegrun:f1 siegward:m1 siem:m2 sien:f2 siena:f3 sienna:f9 siep:m1 sierra:f4
sif:f1 sifa:b2 sifiso:m1 sifuna:m1 sigbergur:m1 sigbert:m1 sigbjartur:m1 sigbjorn:m1 sigdis:f1 sigdor:m1
sigdora:f1 sigebert:m1 sigfastur:m1 sigfinnur:m1 sigfredur:m1 sigfrid:b3 sigfrido:m2 sigfridur:f1 sigfried:m1
sigfus:m1 sigga:f1 sigge:m1 siggeir:m1 siggerdur:f1 sighvatur:m1 sigismond:m1 sigismondo:m1 sigismund:m1
sigjon:m1 siglaugur:m1 siglinde:f1 sigmann:m1 sigmar:m2 sigmund:m3 sigmunda:f1 sigmundur:m1 signa:f2 signar:m1
signe:f4 signhildur:f1 signy:f1 sigri:m1 sigrid:f9 sigridur:f1 sigrikur:m1 sigrun:f2 sigsteinn:m1 sigthor:m1
sigthora:f1 sigthrudur:f1 sigtryggur:m1 sigtyr:m1 sigur:m1 sigurast:f1 sigurasta:f1 sigurbaldur:m1
sigurbara:f1 sigurberg:m1 sigurbergur:m1 sigurbirna:f1 sigurbjarni:m1 sigurbjartur:m1 sigurbjorg:f1
sigurbjorn:m1 sigurbjort:f1 sigurborg:f1 sigurbrandur:m1 sigurd:m6 sigurda:f1 sigurdis:f1 sigurdor:m1
sigurdora:f1 sigurdrif:f1 sigurdrifa:f1 sigurdur:m1 sigurey:f1 sigurfinna:f1 sigurfinnur:m1 sigurfljod:f1
sigurgeir:m1 sigurgeira:f1 sigurgestur:m1 sigurgisli:m1 sigurgrimur:m1 sigurhanna:f1 sigurhans:m1
sigurhelga:f1 sigurhildur:f1 sigurhjortur:m1 sigurjon:m1 sigurjona:f1 sigurkarl:m1 sigurlas:m1 sigurlaug:f1
sigurlaugur:m1 sigurleif:f1 sigurleifur:m1 sigurlidi:m1 sigurlilja:f1 sigurlin:f1 sigurlina:f1 sigurlinn:f1
sigurlinni:m1 sigurmann:m1 sigurmar:m1 sigurmon:m1 sigurmunda:f1 sigurmundur:m1 sigurnanna:f1 sigurnyas:m1
sigurnyjas:m1 siguroddur:m1 siguroli:m1 sigurosk:f1 sigurpall:m1 sigurros:f1 sigursteina:f1 sigursteinn:m1
sigursveinn:m1 sigurthor:m1 sigurthora:f1 sigurunn:f1 sigurvaldi:m1 sigurveig:f1 sigurvin:m1 sigurvina:f1
sigvaldi:m1 sigvard:m1 sigvardur:m1 sigyn:f1 sihab:m1 sihabeddin:m1 sihawukele:f1 sihem:f1 siim:m1 siir:f1
siiri:f1 sijuade:m2 siku:b2 sil:m2 sila:b3,enm silan:f2 silanur:f1 silas:m9 sile:f1 silfa:f2 silfrun:f1
silja:f5 silje:f4 silka:f1 silke:f5 silla:f1 sille:f1 silli:m1 siloe:f1 silondile:f1 silva:f3 silvan:m4
silvana:f9 silvano:m3 silver:m1 silvere:m1 silverio:m1 silvester:m5 silvestr:m1 silvestre:m1 silvestro:m2
silvia:f9 silvian:m2 silviana:f2 silvie:f2 silvija:f3 silvio:m9 silviu:m3 silvius:m1 silvo:m1 sim:m2 sima:f2
simao:m2 simber:f1 sime:m1 simea:f1 simen:m2 simeon:m9 simeona:f1 simeone:m1 simge:f1 simi:m2 similoluwa:f2
simina:f2 simion:m4 simisola:f3 simiyu:m1 simmie:m1 simo:m2 simon:m9 simona:f9 simone:f9,deb,itm simonetta:f2
simonia:f1 simonida:f1 simonne:f4,deb simphiwe:f1 simphiweyinkosi:m1 simpson:m1 simten:f1 simuzer:f1 sina:f7
sinaida:f1 sinan:m4 sinasi:m2 sincere:m1 sinda:f1 sindisiwe:f1 sindre:m2 sindri:m1 sindy:f1 sine:f1 sinead:f3
sinem:f1 sinenhlanhla:f1 sinesio:m1 sinfronio:m1 sing:m1 sini:f1 sinica:m2 sinikka:f2 sinisa:m3 sinja:f2
sinkler:m1 sintia:f1 sintija:f1 siobain:f1 sioban:f1 siobhain:f1 siobhan:f3 siofra:f1 sione:m1 siper:m1
siphephelo:f1 siphesihle:f1 siphiwe:m1 sipho:m1 sir:m1 sira:f1 sirac:m1 sirap:f1 sire:m1 sireno:m1 siri:f2
siria:f1 siriano:m1 siricio:m1 sirin:b2 sirine:f1 sirineu:m1 sirio:m1 sirivan:f1 sirje:f1 sirkka:f1 sirnir:m1
siro:m3 sirojiddin:m1 sirpa:f1 sirra:f1 sirri:m1 sirriye:f1 sirry:f1 sirus:m1 sirzad:m1 sisi:f1 siska:f2
sisko:f1 sissel:f1 sister:f2 sisto:m1 sita:f1 sitara:f1 sitare:f1 sithembiso:b2 siti:f3 sittik:m1 siv:f4
sivar:m1 sivert:m1 sixi:m1 sixt:m1 sixte:m1 sixten:m1 sixtine:f2 sixto:m1 sixtus:m1 siya:f1 siyabonga:m1
siyanda:m1 siylihan:m1 sizakele:f1 sizani:f1 sjafnar:m1 sjoerd:m2 sjofn:f1 sjors:m1 skaer:m1 skaeringur:m1
skafti:m1 skaidrite:f2 skander:m1 skapti:m1 skarlet:f1 skarleta:f1 skarphedinn:m1 skarpheidur:f1 skefill:m1
skeggi:m1 skender:m1 skidi:m1 skip:m1 skipped:f1 skirnir:m1 skjoldur:m1 skolastika:f1 skorri:m1 skugga:f1
skuggi:m1 skula:f1 skuld:f1 skuli:m1 skulina:f1 skuta:m1 sky:b3,enf,dem skye:f4 skyla:f3 skylar:b3 skyler:b2
sladana:f1 slade:m1 sladjana:f1 slamet:m2 slava:f3 slavek:m2 slaven:m1 slavena:f2 slaviboj:m1 slavibor:m1
slavica:f7 slavisa:m1 slavka:f5 slavko:m6 slavoboj:m1 slavoj:m1 slavoljub:m1 slavomil:m1 slavomila:f1
slavomir:m4 slavomira:f2 slawomir:m1 sloane:f1 slobodan:m4 slobodanka:f1 sloka:f1 smaranda:f2 smari:m1
smeralda:f1 smidur:m1 smil:m1 smiljana:f1 smilla:f2 smita:f1 smith:m2 smriti:f1 smyrill:m1 snaebjartur:m1
snaebjorg:f1 snaebjorn:m1 snaebjort:f1 snaeborg:f1 snaebra:f1 snaedis:f1 snaefridur:f1 snaeholm:m1 snaelaug:f1
snaelaugur:m1 snaer:m1 snaeringur:m1 snaeros:f1 snaerun:f1 snaethor:m1 snaevar:m1 snaevarr:m1 sname:m1
sneha:f1 sneider:m1 snejana:f1 snezana:f2 snjafridur:f1 snjaka:f1 snjezana:f2 snjofridur:f1 snjoki:m1
snjolaug:f1 snjolaugur:m1 snjolfur:m1 snorra:f1 snorri:m1 snot:f1 soan:m1 soave:f1 sobeslav:m1 sobeslava:f1
sobit:m1 soccorso:m1 socorro:f4 socrate:m1 soda:f1 sodiq:m1 soffanias:m1 soffia:f1 sofi:f1 sofia:f9 sofiane:m3
sofie:f9 sofija:f3 sofonias:m1 sofronia:f1 sofronie:f1 sofus:m1 sohan:m1 sohane:f1 sohib:m1 sohret:f1
sokhna:f1 sokmen:m1 sokrat:m1 sokrates:m1 sol:b5,enm sola:f1 solal:m1 solange:f8 solberg:m1 solbergur:m1
solbjartur:m1 solbjorg:f1 solbjorn:m1 solbjort:f1 solborg:f1 solbra:f1 solbrun:f1 soldis:f1 soldogg:f1 sole:f1
soledad:f7 soleh:m2 solene:f3 solenn:f1 soley:f1 solfridur:f1 solgerdur:f1 solhildur:f1 soliha:f1 solimann:m1
solin:f1 soline:f3 solkatla:f1 sollilja:f1 solma:f1 solmar:m1 solmaz:f1 solmundur:m2 solny:f1 solocone:m1
soloman:m1 solomon:m3 solon:m3 solros:f1 solrun:f1 solva:f1 solvar:m1 solveig:f8 solveiga:f1 solvej:f1
solver:m1 solvey:f1 solvi:m1 solvin:m1 solvina:f1 solvita:f1 solvor:f1 som:m1 soma:b2,enf somadina:f1 somer:f1
sommer:f1 somnath:m1 somtochukwu:m1 somu:m1 son:m1 sona:f5 sonad:m1 sonata:f1 sondra:f1 sondre:m2 songul:f2
songurkan:m1 sonia:f9 sonja:f9 sonji:f1 sonke:m3 sonnur:f1 sonny:m5 sonya:f8 soof:f1 sophanias:m1 sophia:f9
sophie:f9 sophie-louise:f1 sophie-marie:f1 sophronia:f1 sophus:m1 sophy:f1 soraia:f2 sorana:f2 soraya:f9
sorcha:f2 soren:m9 sorin:m2 sorina:f3 sorine:f1 sorli:m1 sos:f1 sosimo:m1 sostene:m1 sosteneo:m1 sostrato:m1
soter:m1 sotira:f1 souad:f1 soufiane:m1 souleyman:m1 souleymane:m2 soumaya:f1 soumia:f1 sovket:f1 sowande:f2
soydaner:m1 soykan:f1 soykut:m1 soyler:f1 soyselcuk:m1 sozer:m1 spano:m1 spartaco:m1 spartakus:m1 spela:f2
spencer:m7 spenser:m1 speranta:f2 speranza:f1 speranzio:m1 sphiwe:m1 spidola:f1 spiridon:m1 spirydion:m1
spoi:m1 spordi:m1 spring:f1 spurgeon:m1 spytihnev:m1 squire:m1 srboljub:m1 srecko:m3 sredoje:m1 srna:f1
stacey:f9 staci:f1 stacia:f1 stacie:f3 stacy:f8 staffan:m1 stafford:m1 stan:m9 stana:f3 stanca:f2 stancu:m2
stanford:m2 stanimir:m1 stanislao:m1 stanislas:m2 stanislaus:m2 stanislav:m9 stanislava:f7 stanislavs:m1
stanislaw:m3 stanka:f1 stanko:m3 stanley:m9 stanton:m2 stapi:m1 star:f1 starkadur:m1 starla:f1 starling:m1
starr:f1 starri:m1 stasa:f2 stasia:f1 stasta:m1 stavros:m1 staza:f1 steen:m2 steeve:m1 stef:m4 stefaan:m1
stefan:m9 stefana:f4 stefani:f3 stefania:f9 stefanie:f9 stefanija:f2 stefanny:f1 stefano:m6 steffen:m4
steffi:f2 stefica:f1 stefka:f1 stefnir:m1 stein:m1 steina:f1 steinar:m2 steinarr:m1 steinberg:m1
steinbergur:m1 steinbjorg:f1 steinbjorn:m1 steinborg:f1 steindis:f1 steindor:m1 steindora:f1 steiney:f1
steinfinnur:m1 steinfridur:f1 steingerdur:f1 steingrimur:m1 steinhildur:f1 steini:m1 steinkell:m1 steinlaug:f1
steinmann:m1 steinmar:m1 steinmodur:m1 steinn:m1 steinolfur:m1 steinrodur:m1 steinros:f1 steinrun:f1
steinthor:m1 steinthora:f1 steinunn:f1 steinvardur:m1 steinvor:f1 stela:f5 stelian:m3 steliana:f3 stella:f9
stellah:f1 stellan:m1 steluta:f3 sten:m4 stepan:m3 stepana:f1 stepanida:f1 stepanka:f3 stephaans:m1
stephaine:f1 stephan:m9 stephane:m9 stephani:f1 stephania:f2 stephanie:f9 stephany:f3 stephen:m9 stephene:m1
stephenie:f1 stephon:m2 ster:f1 sterling:m2 sterre:f3 stetson:m1 stevan:m2 steve:m9 steven:m9 stevie:b2
steward:m1 stewart:m8 stian:m1 stien:f1 stig:m5 stigheidur:f1 stigrun:f1 stigur:m1 stijn:m3 stiliano:m1
stilla:f1 stina:f5 stine:f3 stipan:m1 stipe:m1 stiriaco:m1 stirnir:m1 stiven:m1 stjarna:f1 stjepan:m5
stojan:m3 stojanka:f1 stojmir:m1 stone:m2 stonewall:m1 stoney:m1 storm:m2 stormur:m1 stormy:f1 storolfur:m1
strahinja:m1 stribor:m1 stuart:m9 sture:m1 sturla:m1 sturlaugur:m1 sturri:m1 styr:m1 styrbjorn:m1
styrgerdur:f1 styrkar:m1 styrmir:m1 styrr:m1 su:f1 suat:m2 suayp:m1 subash:m1 subhan:m1 subhash:m1
subhashini:f1 subhasini:f1 subhi:m1 subodh:m1 subomi:f2 subutiye:f1 sucaettin:m1 suceddin:m1 sucheta:f1
suci:f2 sudabe:f1 sude:f2 sudeva:f1 sudi:m2 sudie:f1 sudiksha:f1 sue:f6 sue-marie:f1 suelen:f1 suellen:f1
sugra:f1 suha:m1 suhani:f1 suheyda:f1 suheyl:m1 suhrob:m1 sujata:f1 sukanya:f1 sukri:m1 sukru:m2 sukufe:f2
sukur:m1 sula:f2 sulaymon:m1 sule:f1 suleiman:m1 suleyla:f1 suleyman:m4 sulhi:m1 sullivan:m1 sultane:f1
sulton:m1 suma:f1 suman:m1 sumarlidi:m1 sumarlina:f1 sumarros:f1 sumayya:f2 sumayyah:f1 sumeet:m1 sumerya:f1
sumeyye:m1 sumitra:f1 summer:f8 sumner:m1 sunay:f2 suncica:f1 sunday:f1 sune:m2 sunel:m1 suner:f1 sungara:f1
sunita:f2 sunna:f1 sunnefa:f1 sunneva:f1 sunniva:f3 sunny:f1 sunshine:f1 suphi:m1 suraj:m1 surano:m1 suresh:m1
sureyya:f1 sururi:m1 surya:m3 suryakant:m1 suryakanta:m1 suryakantam:f1 susam:f1 susan:f9 susana:f9
susanita:f1 susann:f4 susanna:f9 susannah:f2 susanne:f9 suse:f1 susen:f1 sushant:m1 susheel:m1 sushil:m1
sushma:f1 susi:f2 susie:f4,enb sussanne:f1 sussie:f2 suus:f2 suvari:m1 suvi:f1 suyuna:f1 suzan:f2 suzana:f7
suzann:f1 suzanna:f2 suzanne:f9 suze:f2 suzer:f1 suzette:f3,deb suzie:f2 suzon:f1 suzy:f2 svafa:f1 svafar:m1
svafnir:m1 svala:f1 svali:m1 svalrun:f1 svan:m1 svana:f1 svanberg:m1 svanbergur:m1 svanbjorg:f1 svanbjorn:m1
svanbjort:f1 svanborg:f1 svandis:f1 svaney:f1 svanfridur:f1 svangeir:m1 svanheidur:f1 svanhildur:f1
svanholm:m1 svanhvit:f1 svani:m1 svanlaug:f1 svanlaugur:m1 svanmundur:m1 svanros:f1 svante:m1 svanthor:m1
svanthrudur:f1 svanur:m1 svatava:f1 svatoboj:m1 svatobor:m1 svatomir:m1 svatopluk:m4 svatoslav:m2
svatoslava:f1 svava:f1 svavar:m1 svea:f5 sveatoslav:m1 svebor:m1 svein:m1 sveina:f1 sveinar:m1 sveinberg:m1
sveinbjartur:m1 sveinbjorg:f1 sveinbjorn:m1 sveinborg:f1 sveindis:f1 sveiney:f1 sveinfridur:f1 sveingerdur:f1
sveinhildur:f1 sveinjon:m1 sveinlaug:f1 sveinlaugur:m1 sveinmar:m1 sveinn:m1 sveinros:f1 sveinrun:f1
sveinsina:f1 sveinthor:m1 sveinungi:m1 sveinveig:f1 sven:m9 sven-erik:m1 sven-olof:m1 svend:m2 svenja:f5
svenning:m1 sverre:m3 sverrir:m1 svetislav:m1 svetla:f1 svetlana:f9 svetluse:f1 svetolik:m1 svetomir:m1
svetoslav:m1 svetozar:m3 sveva:f1 svitlana:f1 sviturno:m1 svolnir:m1 svorfudur:m1 swala:f1 swaleh:m1 swami:m1
swan:m1 swantje:f1 swapnil:m1 swara:f1 swarnalata:f1 swassane:f1 swen:m2 sweta:f1 swetlana:f1 syahrini:f2
sybil:f1 sybilla:f3 sybille:f3 syble:f2 sydell:f1 sydnee:f2 sydney:f7,enb sydni:f2 sydnie:f2 syed:m1 sylas:m1
sylgja:f1 sylivia:f1 sylke:f1 sylva:f3 sylvain:m5,deb sylvaine:b2 sylvan:m2 sylvana:f1 sylvania:f1 sylvanus:m1
sylvere:b2 sylvester:m6 sylvestre:m1 sylvia:f9 sylviane:f5 sylvianne:f1 sylvie:f9 sylvio:m1 sylwester:m1
sylwia:f3 symone:f1 synne:f1 synnove:f1 syreeta:f1 syrine:f1 syrus:m1 sys:f1 szabolcs:m2 szczepan:m1
szilard:m1 szilveszter:m1 szilvia:f1 szofi:f1 szofia:f2 szonja:f1 szymon:m2 ta-tanisha:f1 tab:m1 tabatha:f1
tabea:f5 tabetha:f1 tabita:f2 tabitha:f6 tabris:m1 taceddin:m1 taciddin:m1 tacjana:f1 tacnur:f1 tad:m2
taddeo:m1 tade:m2 tadeas:m4 tadej:m2 tadeja:f1 tadeo:m2 tadeusz:m2 tadhg:m1 tadija:m1 taft:m1 tagangul:f1
tage:m2 taha:m4 tahir:m4 tahj:m1 tahlia:f1 tahsin:m1 tai:b2 taib:m1 taide:m1 taina:f3 taine:m1 tais:f1
taisia:f1 taisto:m1 taj:m1 taja:f2 takatifu:m1 takisha:f1 tal:b2,frf,enm tala:f1 talan:m1 talat:m1 talay:m1
talayer:m1 talea:f2 talen:m1 talha:m1 tali:b2,frf talia:f9 talib:m1 talibe:f1 talip:m1 talis:m1 talita:f1
talivaldis:m1 taliyah:f1 tallie:m1 talmadge:m1 talmage:m1 talon:m2 talrits:m1 talya:f1 tama:m1 tamala:f1
tamanna:f1 tamar:f1 tamara:f9 tamas:m3 tamasa:f1 tamatha:f1 tamati:m1 tamaydin:m1 tambika:f1 tambra:f1
tameka:f1 tamekia:f1 tamela:f1 tamer:m1 tamera:f1 tami:f8 tamia:f4 tamica:f1 tamie:f1 tamika:f1 tamiko:f1
tamilla:f1 tamina:f2 tamino:m2 tamisha:f1 tammaro:m1 tammi:f1 tammie:f3 tammo:m2 tammy:f8 tamra:f1 tamu:f1
tamya:f1 tan:f1 tana:f2 tanak:m1 tanay:m1 tanbay:m1 tancrede:m2 tancredi:m1 tandogdu:m1 tandri:m1 tandy:m1
tane:m1 taneli:m1 taner:m1 tanesha:f1 tangaroa:m1 tangela:f1 tangul:f1 tanguy:m5,deb tanhan:m1 tania:f9
tanika:f1 tanimu:m1 tanir:m1 tanirika:f1 tanish:m1 tanisha:f1 taniya:f1 taniyah:f1 tanja:f9 tanju:m1
tankred:m1 tanmayi:f1 tanner:m4 tanpinar:m1 tanses:f1 tansev:m1 tansig:m1 tansu:f1 tantri:f2 tanushree:f1
tanushri:f1 tanveer:m1 tanvi:f1 tanya:f9 tanyeli:f1 tanyolac:m1 tanyu:f1 tao:m1 tapan:m1 tapani:m3 tapio:m3
tara:f9 tarah:f1 taraji:f1 tarak:m1 taranci:m1 taras:m2 tarcisio:m1 tarfur:m1 tari:f4,enb tarik:m5 tariq:m1
tariyel:m1 tarja:f4 tarkan:m1 tarmo:m1 tarquinia:f1 tarsha:f1 tarsilla:f1 tarso:m1 tartis:m1 taru:f1 tarun:m1
taryn:f2 tarzicius:m1 tasa:f1 tasar:m1 tasdik:m2 tasha:f7 tashina:f1 tasia:f1 taskan:m1 taskin:m1
tasnim:b3,frf tasnime:f1 tassilo:m1 tasvir:f1 taswir:m2 tatana:f1 tate:m2 tatia:f1 tatiana:f9 tatianna:f1
tatjana:f8 tatsuo:m1 tatu:m1 tatum:f2 tatyana:f2 tatyanna:f1 taufan:m2 taufik:m2 tauno:m1 taurean:m2 taurin:m1
taurus:m1 tavares:m2 tavaris:m1 tavian:m1 tavion:m1 tavon:m1 tawana:f1 tawanda:f1 tawanna:f1 tawny:f1
tawnya:f1 taya:f2 tayaydin:m1 tayfun:m1 taygan:m1 tayla:f2 taylak:m1 tayler:m4,enb taylor:b9,frm,dem
tayshaun:m1 tayyar:m1 tayyibe:f1 tayyip:m1 taziana:f1 taziano:m1 tazio:m1 tea:f9 teagan:b2 teber:m1 tecimer:m1
tecla:f2 ted:m6 teddie:m1 teddy:m8,deb,nlf tedi:m2 teea:f2 teela:f1 teemu:m1 teena:f1 teerth:m1 tegan:b2
teguh:m2 tehmine:f1 teija:f1 teije:m1 teitny:f1 teitur:m1 tej:m1 teja:f3 tejas:m2 tejs:m1 tekbay:m1 tekecan:m1
tekin:m1 tekinalp:m1 tekiner:m1 tekla:f4 teknaz:f1 teksoy:m1 telchide:m1 telemaco:m2 telica:f1 telim:m1
tella:f1 tellervo:f2 telly:m1 telma:f1 telman:m1 telmo:m1 telse:f1 temel:m1 temidayo:m2 temime:f1 temir:m1
temirhan:m1 temistocle:m2 temitope:m1 temizkal:m1 tempie:f1 temucin:m1 tena:f1 tenika:f1 tenis:m1 tenisha:f1
tennessee:f1 tennie:f1 tennille:f1 tenvir:m1 tenzin:b4 teo:m6 teobald:m1 teobaldo:m2 teodata:f1 teodolinda:f1
teodor:m9 teodora:f9 teodorik:m1 teodoro:m6 teodors:m1 teodosia:f2 teodosio:m2 teodoto:m1 teodoz:m1
teodozie:f1 teofan:m1 teofil:m3 teofila:f2 teofilo:m2 teogene:m1 teohari:m2 teoman:m1 teona:f3 tera:f2
terance:m1 terane:f1 tercan:f1 tere:f1 terell:m1 terenc:m1 terence:m9 terencius:m1 terencjusz:m1 terenzio:m1
teresa:f9 terese:f2 teresia:f3 teresiah:f1 teresita:f2 teressa:f1 terez:f1 tereza:f3 tereze:f1 terezia:f3
terezie:f1 terezija:f2 terhi:f1 teri:f3 terina:f1 terje:m1 terlan:m3 tero:m1 terra:f1 terrance:m5 terrell:m3
terrence:m6 terri:f6 terrie:f1 terrill:m2 terry:b9 terttu:f1 tertuliano:m1 terzo:m1 tesauro:m1 tesifonte:m1
tesnim:f1 tesnime:f1 tess:f8 tessa:f9 tessie:f2 tetiana:f1 teudosia:f1 teun:m2 teunis:m1 teuta:f1 teuvo:m1
tevfik:m1 tevhid:m1 tevin:m2 tevs:m1 tex:m1 texanna:f1 texas:f1 texie:f1 teybet:f1 teymur:m1 teymuraz:m1
teymurcin:m1 tezcan:m2 tezel:m1 tezer:f1 tezol:m1 thabani:m1 thabisa:f2 thabisile:f1 thabiti:m1 thad:m2
thaddaus:m1 thaddeus:m3 thadie:f1 thais:f2 thalea:f2 thalente:b2 thales:m1 thalia:f7 thamsanqa:m1
thandazile:f1 thandeka:f1 thandiwe:f1 thando:m2 thangbrandur:m1 thanh:m1 thanina:f1 thao:f1 thea:f9
theadore:m1 theba:f1 theda:f2 thedore:m1 thekla:f2 thelma:f5 themba:m1 thembeka:f1 thembekile:f1 thembile:f1
thembisile:f1 thengill:m1 theo:m9 theobald:m2 theodis:b2,enm theodocia:f1 theodoor:m1 theodor:m9 theodora:f9
theodore:m9,deb theodorik:m1 theodoro:m1 theodoros:m1 theodose:m1 theodosia:f1 theodosie:f1 theofan:m1
theofil:m1 theofila:f1 theola:f1 theophane:m2 theophil:m1 theophile:m7,deb theophraste:m1 theotime:m1
theres:f3 theresa:f9 therese:f9 theresia:f6 therman:m1 theron:m2 theta:f1 theunis:m1 theuns:m1 theyr:m1 thi:f3
thiago:m9 thiare:f1 thibaud:m4,deb thibault:m5 thibaut:m6,deb thibert:m1 thibo:m2 thidrandi:m1 thidrik:m1
thierno:m2 thierry:m9 thies:m3 thije:m1 thijmen:m2 thijn:m2 thijs:m3 thilo:m3 thinhinane:f1 thinur:m1
thirza:f1 thjalfi:m1 thjodann:m1 thjodbjorg:f1 thjodbjorn:m1 thjodgeir:m1 thjodhildur:f1 thjodleifur:m1
thjodmar:m1 thjodolfur:m1 thjodrekur:m1 thjodvardur:m1 thjostar:m1 thjostolfur:m1 thobeka:f1 thoka:f1 tholl:f1
thom:m2 thomas:m9 thomasina:f1 thompson:m1 thor:m7 thora:f3 thoralf:m1 thoranna:f1 thorar:m1 thorarinn:m1
thorarna:f1 thorben:m3 thorberg:m2 thorbergur:m2 thorbjorg:f2 thorbjorn:m2 thorbrandur:m1 thorda:f1 thordis:f1
thordur:m1 thore:m3 thorelfa:f1 thorelfur:f1 thorey:f1 thorfinna:f1 thorfinnur:m1 thorfridur:f1 thorgardur:m1
thorgautur:m1 thorge:m2 thorgeir:m1 thorgerdur:f1 thorgestur:m1 thorgils:m1 thorgisl:m1 thorgnyr:m2
thorgrima:f1 thorgrimur:m2 thorgunna:f1 thorgunnur:f1 thorhaddur:m1 thorhalla:f1 thorhalli:m1 thorhallur:m1
thorhanna:f1 thorheidur:f1 thorhildur:f1 thorir:m1 thorkatla:f2 thorkell:m1 thorlakur:m1 thorlaug:f2
thorlaugur:m2 thorleif:f2 thorleifur:m2 thorleikur:m1 thorlindur:m1 thormar:m2 thormodur:m1 thormundur:m2
thornton:m1 thorny:f1 thorodda:f1 thoroddur:m1 thorolfur:m1 thorormur:m1 thororn:m1 thorri:m1 thorsteina:f2
thorsteinn:m2 thorsteinunn:f1 thorsten:m2 thorstina:f2 thorunn:f1 thorvaldur:m1 thorvar:m1 thorvardur:m1
thorveig:f1 thorvor:f1 thorwald:m1 thos:m1 thra:f1 thrainn:m1 thrandur:m1 thrastar:m1 thresa:f1 throstur:m1
throttur:m1 thruda:f1 thrudmar:m1 thrudur:f1 thrymur:m1 thufa:f1 thula:f1 thulani:m1 thulisile:f1 thuo:m1
thura:f1 thure:m1 thuri:f1 thuridur:f1 thurlow:m1 thurman:m2 thursa:f1 thurston:m1 thury:f1 thuthukile:f1
thyra:f1 thyri:f2 thyrnir:m1 tia:f8 tiago:m9 tian:m1 tiana:f5 tianna:f2 tiara:f4 tiare:b3,esf tiarna:f1
tiarnan:m1 tiarra:f1 tibaldo:m1 tibbe:m1 tibe:m1 tiber:m1 tiberia:f2 tiberio:m1 tiberiu:m2 tiberius:m1 tibo:m2
tibor:m7 tibra:f1 tiburcio:m1 tiburcius:m1 tiburzio:m1 ticen:f1 tichomil:m1 tichomir:m3 tichon:m1 ticone:m1
tidiane:m2 tiegan:f1 tieme:m1 tiera:f1 tiernan:m1 tierra:f2 ties:m2 tiesha:f1 tiffani:f1 tiffanie:f1
tiffany:f9 tigin:m1 tiguida:f1 tihomir:m2 tiia:f1 tiina:f3 tiit:m1 tiiu:f1 tija:f1 tijana:f1 tijl:m1 tijmen:m2
tijn:m2 tijs:m3 til:m3 tilda:f3 tilde:f2 tilden:m1 tilen:m2 tilio:m1 till:m6 tilla:f2 tillie:f1 tillman:m2
tillmann:m3 tilly:f1 tilman:m2 tilmann:m1 tilo:m1 tim:m9 timbul:m2 timea:f6 timeo:m3 timi:m1 timm:m3 timmie:m1
timmothy:m2 timmy:m4 timo:m9 timofei:m1 timoleon:m1 timon:m8 timotei:m2 timotej:m5 timoteo:m5 timoteus:m3
timothe:m1 timothee:m6 timothy:m9 timur:m3 timurtas:m1 tina:f9 tinal:m1 tinas:m1 tinca:f2 tincuta:f2 tindar:m1
tindra:f2 tindri:m1 tindur:m1 tine:b5,nlf tineke:f1 tiney:f1 tinie:f1 tinna:f1 tinne:f1 tinni:m1 tinnie:f1
tino:m4 tiny:f1 tiphaine:f2 tira:f2 tiril:f1 tirone:m1 tirsa:f1 tirta:m2 tirtayasa:m2 tirza:f2 tisa:b3,enf
tisha:f1 tishie:f1 tistran:m1 titi:f3 titien:m1 titilayo:f3 titilope:m1 titin:f2 tito:m5 titouan:m1 titus:m8
tivadar:m1 tizian:m2 tiziana:f5 tiziano:m6 tizio:m1 tjaldur:m1 tjark:m2 tjasa:f2 tjorfi:m1 tjorvi:m1 tobe:m1
tobi:f1 tobia:m1 tobias:m9 tobiasz:m2 tobie:m1 tobiloba:m1 tobin:m3 toby:m9 toccara:f1 tod:m2 todd:m6 todda:f1
todor:m2 tofiq:m1 togan:m1 togrul:m1 tohir:m1 toi:m1 toivo:m2 toka:f1 toke:m1 toker:m1 toki:m3 tokoz:m1
toktug:m1 tokunbo:m2 tola:f1 tolbert:m1 tolga:m1 tolli:m1 tollie:m1 tolomeo:m1 tolonbay:m1 tolulope:f2
tolunay:m1 toluwani:f1 toluwanimi:f2 tom:m9 toma:m6 tomas:m9 tomasa:f3 tomaska:f1 tomasz:m5 tomaz:m2 tome:m3
tomeka:f1 tomi:m3 tomie:m1 tomika:f1 tomiloba:m1 tomislav:m6 tomislava:f1 tomke:f2 tommaso:m2 tommi:m1
tommie:m5,enb tommy:m9 tomo:m2 tomori:m2 tomris:f1 toms:m1 tomurcuk:f1 tonci:m1 toncica:f1 tonda:f1 tone:b2
toney:m2 tonguc:m1 toni:b9,frf,enf,dem,esm,itm tonia:f2 tonicha:f1 tonija:f1 tonino:m1 tonja:f1 tonje:f1
tonka:f1 tonko:m1 tonni:m1 tonnin:m1 tonny:m2 tono:m1 tonu:m1 tony:m9 tonya:f6 toomas:m1 toon:m2 tope:m1
topias:m1 topuz:m1 tor:m4 tora:f1 toralf:m1 torben:m4 torbjorg:f1 torbjorn:m3 tord:m1 tore:m4 torel:m1
torey:m1 torfey:f1 torfheidur:f1 torfhildur:f1 torfi:m1 torgny:m1 torhan:m1 tori:f3 toriano:m1 toribio:m1
torie:f1 torill:f1 torkvat:m1 torquato:m2 torrance:m2 torrence:m1 torrey:m2 torrie:f1 torry:m1 torsten:m4
tory:b3 tosca:f1 toscane:f1 tosco:m1 tosha:f1 toshiko:f1 toshio:m1 toska:f1 tota:f1 toussaint:m1 tova:f1
tove:f3 tovuz:f1 towanda:f1 toy:m2 toya:f1 toyip:m1 trace:m2 tracee:f1 tracey:f9 traci:f6 tracie:f3 tracy:f9
trae:m1 traian:m3 trajan:m1 tranquillo:m1 transito:m1 trasea:f1 traude:f1 traudel:f1 traudl:f1 traugott:m1
trausti:m1 traute:f1 travis:m8 travon:m2 trayvon:m1 tre:m2 treacy:f1 treasa:f1 treasure:f1 treena:f1
tremaine:m2 tremayne:m2 trena:f1 trent:m3 trenten:m1 trenton:m2 tresa:f1 tressa:f2 tressie:f2 treva:f2
trever:m2 trevin:m1 trevion:m2 trevon:m1 trevor:m9 trey:m2 treyton:m1 treyvon:m1 tri:m1 tricia:f6 triin:f1
trilby:f1 trilochan:m1 trilochana:m1 trilok:m1 trilokanath:m1 trilokesh:m1 triloki:m1 trina:f2 trine:f5
trini:f1 trinidad:b6,esf trinity:f4 triona:f1 tripp:m1 tripti:f1 trish:f1 trisha:f3 trista:f1 tristan:m9
tristana:f1 tristano:m1 tristen:b2 tristian:m2 tristin:m1 triston:m2 triveni:f1 triya:f1 troels:m2 trofim:m1
trond:m1 trong:m1 trostan:m1 troy:m8 trpimir:m1 trpko:m1 tru:f1 trude:f1 trudel:f1 trudi:f2 trudie:f2 trudy:f1
true:m1 trula:f1 trumaine:m1 truman:m1 trumann:m1 trung:m1 trycia:f1 tryggva:f1 tryggvi:m1 tryggvina:f1
trystan:m2 tsabita:f1 tsipora:f1 tsuma:m1 tu:m1 tuan:m1 tuana:f4 tuba:f1 tucker:m1 tudor:m3 tudora:f2
tudorita:f2 tudosia:f2 tuere:f1 tufan:m1 tufani:b2 tugay:m1 tugba:f1 tugcan:m1 tugce:f1 tugiman:m2 tugrul:m1
tugrulhan:m1 tugtas:m1 tugtekin:m1 tuhfe:m1 tui:f1 tuija:f1 tukelalp:m1 tukezban:f1 tukufu:m1 tula:f1 tulay:f2
tule:f1 tulia:f1 tulin:f2 tulio:m2 tullia:f1 tulliano:m1 tullio:m2 tulun:m1 tumas:m1 tumer:m2 tumi:m1
tumkurt:m1 tunahan:m2 tunar:m2 tunay:f1 tunc:m1 tuncboga:m1 tuncer:m1 tunckilic:m1 tunde:f1 tung:m1 tunguc:m1
tunzale:f1 tuomas:m2 tuomo:m1 turabi:m2 tural:m1 turan:b3 turane:f1 turcan:f1 turcein:f1 ture:m1 turgay:m1
turgut:m2 turi:m1 turibio:m1 turid:f1 turkalp:m1 turkan:f3 turkane:f1 turkay:m1 turker:m1 turkes:m1 turkmen:m1
turknur:f1 turlough:m1 turna:f1 turner:m2 turold:m1 turvi:f1 turxan:m1 tushar:m1 tussio:m1 tutku:f1
tutkucan:f1 tutkun:m1 tutu:f1 tuukka:m1 tuula:f2 tuuli:f1 tuulia:f1 tuulikki:f3 tuur:m3 tuva:f2 tuyug:m1
tuzeer:m1 tuzenur:f1 tvrtko:m1 twan:m2 twila:f2 twyla:f1 ty:m1 tybalt:m1 tycho:m2 tye:m1 tyesha:f1 tygo:m2
tyla:f1 tyler:m9 tylor:m1 tymeo:m1 tymon:m2 tymoteusz:m2 tyquan:m1 tyr:m1 tyra:f4 tyree:m2 tyreek:m2
tyreese:m1 tyrek:m1 tyreke:m1 tyrel:m2 tyrell:m2 tyrese:m2 tyrfingur:m1 tyrik:m1 tyrin:m1 tyriq:m1 tyrique:m2
tyron:m4 tyrone:m8 tyrus:m1 tyshawn:m2 tyson:m4 ua:f1 ubaldo:m3 ubaydulloh:m1 ubbi:m1 uberlinda:f1 ubertino:m1
uberto:m2 ubeydullah:m1 ubika:f1 ucan:m1 ucbeyi:m1 ucchal:f1 ucgul:f1 uche:m1 uchenna:m1 uchita:f2 uchqun:m1
uda:m2 udai:m1 udant:m1 udarsh:m1 uddi:m1 udeera:f1 udit:m1 udo:m3 udyati:f1 ueli:m2 uffe:m2 ufuk:m1 ufukay:b2
ugan:m1 uge:f1 uggi:m1 ugis:m1 ugla:f1 ugo:m4 ugolina:f1 ugolino:m2 uguccione:m1 ugur:b3 ugurkan:m1 ugurtan:m1
uhra:f1 ujamaa:f1 ujjawal:m1 ujjwal:m1 ujunwa:f1 ukbe:m1 ula:f1 ulakbey:m1 ulberto:m1 ulderico:m1 uldis:m1
ulduz:f2 ulf:m4 ulfa:f2 ulfar:m1 ulfdis:f1 ulfet:b3 ulfey:f1 ulfgeir:m1 ulfhedinn:m1 ulfheidur:f1 ulfhildur:f1
ulfkell:m1 ulfljotur:m1 ulfo:m1 ulfrun:f1 ulftyr:m1 ulfur:m1 ulgen:m1 uli:b3,dem uliana:f1 ulices:m1 ulises:m4
ulisse:m1 uliva:f1 ulke:f1 ulker:f2 ulku:f1 ulkudes:m1 ulkum:f1 ulla:f6 ulla-britt:f1 ulle:f1 ullrich:m1
ulpiano:m1 ulrica:f1 ulrich:m5 ulrico:m1 ulrik:m4 ulrika:f3 ulrike:f3 ulstano:m1 ultan:m1 ultimo:m1 ulu:m1
uludag:m1 ulugbey:m1 uluman:m1 ulus:f1 ulutay:m1 uluthando:f1 ulva:f2 ulvi:m2 ulviye:f1 ulviyye:f2 ulwazi:f1
ulya:f2 ulysse:m2 ulysses:m1 uma:f3 umande:f1 umang:m2 umar:m5 umay:m2 umaya:m2 umberto:m3 umi:f2 umid:m2
umida:f1 umidulloh:m1 umile:m1 umit:m1 ummahan:f1 ummahani:f1 umman:m1 ummet:m1 ummiye:f1 ummuhan:f1 umoja:f1
umran:f1 umray:f1 umur:m1 umuralp:m1 umusan:f1 umut:m5 umutcan:m1 una:f9 unal:b2 undina:f2 undine:f2 unek:m1
unggul:m2 uni:m1 unique:f1 unjani:f2 unknown:b2 unlen:m1 unna:f2 unnamed:m1 unnar:m1 unnati:f1 unnbjorg:f1
unnbjorn:m1 unndis:f1 unndor:m1 unni:f2 unnsteinn:m1 unnthor:m1 unnur:f1 uno:m1 unsel:f1 unseli:f1 unsever:b2
unubol:m1 uolevi:m1 upadhriti:f1 upasna:f1 upendra:m1 upik:m2 upkaar:m1 upma:f1 upton:m1 uqbaloy:f1 ura:f1
uraltay:m1 urania:f1 uranio:m1 uranus:m1 urbain:m2 urban:m8 urbano:m2 urdar:m1 urdino:m1 urdur:f1 urfan:m1
urfettin:m1 urfon:m1 urhan:m1 uriah:m2 uriel:m5 uriele:m1 urijah:m1 urishilla:f1 urmas:m1 urmi:f1 urmila:f1
uros:m2 urper:f1 urs:m3 ursa:f1 ursel:f1 ursicio:m1 ursina:f1 ursino:m1 urska:f2 ursmaro:m1 ursula:f9
ursule:f1 urszula:f2 urte:f1 urvashi:f1 urvi:f1 us:m1 usame:m2 uschi:f1 usha:f1 ushan:m1 ushindi:m1 usiku:m1
usman:m3 usmon:m2 ustun:m1 usyi:f2 uta:f1 utama:m2 ute:f2 utkarsh:m1 utkucan:m1 uttam:m1 utz:m1 uve:m1 uwe:m2
uxi:m1 uyanser:f1 uygu:f1 uygun:m1 uzayr:m1 uzbay:m1 uzbegim:f1 uzer:m1 uzeyir:m2 uzima:b2 uzodimma:m1
uzsoy:m1 vacibe:f1 vaclav:m4 vaclava:f1 vada:f2 vadim:m4 vafir:m1 vafo:m1 vagn:m3 vagna:f1 vagnbjorg:f1
vagnfridur:f1 vaha:m1 vahdet:m1 vahid:m2 vahide:f2 vahittin:m1 vaidehi:f1 vaijayanthi:f1 vaijayanti:f1
vaino:m1 vaishnavi:f2 vaishno:f1 vaishvi:f1 vajen:f1 vaka:f1 vakur:m1 val:b2 vala:f4 valarie:f1 valary:f1
valberg:m1 valbergur:m1 valbjorg:f1 valbjork:f1 valbjorn:m1 valbjort:f1 valborg:f2 valbrandur:m1 valburga:f1
valda:f1 valdemar:m6 valdemara:f1 valdemars:m1 valdheidur:f1 valdi:m1 valdimar:m1 valdis:b2 valdor:m1 valeh:m1
valencia:f1 valente:m1 valentijn:m2 valentim:m3 valentin:m9 valentina:f9 valentine:b9,frf,def valentino:m9
valentins:m1 valentinus:m1 valentyn:m1 valentyna:f1 valer:m2 valera:f1 valere:m2 valeri:b3,def valeria:f9
valerian:m1 valeriana:f1 valeriano:m1 valerico:m1 valerie:f9 valerii:m1 valerij:m1 valerija:f4 valerijs:m1
valerio:m4 valeriu:m2 valero:m1 valery:b4,frm,enf valeska:f2 valey:f1 valfredo:m1 valfrido:m1 valfridur:f1
valgard:m1 valgardur:m1 valgeir:m1 valgerda:f1 valgerdur:f1 valhildur:f1 vali:b2 valiant:m1 valid:m2 valide:f1
valija:f1 valinda:f1 valka:f1 valladur:m1 vallary:f1 vallie:f2 vally:f1 valmar:m1 valmundur:m1 valny:f1
valon:m1 valorie:f1 valros:f1 valrun:f1 valsteinn:m1 valtena:m1 valter:m9 valthor:m1 valthrudur:f1 valtr:m1
valtteri:m2 valtyr:m1 valur:m1 valva:f1 valves:m1 valy:f1 vamakshi:f1 van:m4 vance:m2 vanda:f7 vander:m1
vanesa:f9 vanessa:f9 vania:f4 vanja:b4 vanna:f1 vannie:f1 vansha:f1 vanya:f3 vapni:m1 var:f1 vara:f1
varalakshmi:f1 varenya:f1 vargin:m1 varlik:f1 varmar:m1 varo:m1 varsha:f1 varvara:f3 vasana:f1 vasanti:f1
vasatika:f1 vasco:m6 vashon:m1 vashti:f1 vasif:m1 vasil:m4 vasile:m3 vasili:m1 vasilica:b4 vasilie:m1
vasilina:f1 vasilisa:f2 vasja:m1 vasko:m1 vasliddin:f1 vassie:f1 vassilios:m1 vasudev:m1 vasudeva:m1
vasudha:f2 vasundhara:f1 vasyl:m1 vatnar:m1 vatroslav:m1 vaughan:m1 vaughn:m2 vavrinec:m3 vaysal:m1 vazeh:m1
vebjorg:f1 vebjorn:m1 vecdi:m1 veceaslav:m1 veceslav:m1 vecide:f1 veda:f4 vedang:m1 vedanga:m1 vedanshi:f1
vedant:m1 vedasto:m1 vedat:m2 vedhika:f1 vedika:f1 vedis:f1 vedran:m2 vedrana:f1 veduna:f1 veer:m1 veera:f1
veerle:f3 veeti:m1 vefa:b2 vefadar:m1 vefia:f1 vefik:m1 vega:b3 vegard:m1 vegeir:m1 vegerdur:f1 vehbi:m1
veig:f1 veiga:f1 veigar:m1 veigur:m1 veijo:m1 veikko:m2 veis:m1 veit:m3 vekell:m1 vela:f2 velana:f1 velaphi:m1
velaug:f1 velaugur:m1 velda:f2 veleslav:m1 veleslava:f1 veli:m4 velia:f1 velibor:m1 velimir:m3 velimira:f1
velina:f1 velio:m1 velislav:m1 velislava:f1 velitdin:m1 vella:f2 vello:m1 velma:f4 velta:f1 velva:f2 velvet:f1
vemundur:m1 vena:f2 venance:m1 venancio:m1 venanzio:m1 vencel:m1 venceslao:m1 venceslas:m2 venceslav:m1
venceslava:f1 vendel:m1 vendela:f1 vendelin:m3 vendelina:f1 vendula:f2 vendulka:f1 venek:m1 venera:f3
veneranda:f2 venerando:m1 venere:f1 venerio:m1 venessa:f1 veniamin:m3 venice:f1 venie:f1 venita:f1 venka:f1
venla:f1 vennie:f1 ventura:m1 venus:f2 venuse:f1 venusta:f1 venustiano:m1 venusto:m1 veny:f1 veola:f1 ver:m1
vera:f9,enb verano:m1 verda:f3 verde:f1 verdell:f1 verdiana:f1 verdie:f2 vere:b2,enm,nlf verecondo:m1
verena:f6 verenzio:m1 vergie:f2 vergil:m1 vergiliu:m1 verginia:f1 veriana:f1 verica:f2 veridiana:f1 verim:m1
verl:m1 verla:f2 verle:m1 verlene:f1 verlie:f2 verlin:m1 verlon:m1 verlyn:m1 vermundur:m1 vern:m2 verna:f4,enb
vernal:m1 verne:b2 vernell:b2 vernelle:f1 verner:m5 verneri:m1 vernetta:f1 vernhard:m1 vernhardur:m1 vernia:f1
vernice:f2 vernie:b2 vernita:f1 vernon:m6 vero:m2 verona:f3 veronica:f9 veronicah:f1 veronika:f9 veronique:f9
veroslav:m1 veroslava:f1 versa:f1 versie:f1 vertie:f1 verulo:m1 vesa:m1 veselinka:f1 vesile:f1 veslava:f1
vesma:f1 vesna:f8 vespasiano:m1 vesper:f1 vessie:f1 vesta:f2 vestar:m1 vesteinn:m1 vester:m1 vestmar:m1
veta:f3 vetrarros:f1 veturlidi:m1 veva:f1 veysel:m2 veysi:m1 vezat:m1 vezio:m1 vezrife:f1 vi:f1 vianney:m2
vibeka:f1 vibeke:f1 vibekka:f1 vic:m4 vica:f1 vicdan:f1 vicenta:f2 vicente:m9 vicentia:f2 vicentiu:m2 vicie:f1
vick:m1 vickey:f1 vicki:f7 vickie:f7 vicky:f9,deb victoire:f4 victor:m9 victoria:f9 victoriano:m3 victorien:m2
victorin:m1 victorine:f3,deb victorino:m2 victory:f1 vicy:f1 vid:m2 vida:f7 vidadi:m1 vidak:m1 vidal:m3
vidar:m4 vide:m1 vidhi:f1 vidhur:m1 vidhya:m1 vidiano:m1 vidir:m1 vidja:f1 vidone:m1 vidor:m1 vidur:m1
vidya:f1 vienna:f1 viera:f2 vieroslava:f2 viesturs:m1 vieve:f1 vif:f1 vifill:m1 vigdis:f1 vigdogg:f1 vigfus:m1
viggo:m4 viggunnur:f1 vigile:m1 viglundur:m1 vigmar:m1 vigmundur:m1 vignir:m1 vigny:f1 vigo:m2 vigri:m1
vigsteinn:m1 vigthor:m1 vigtyr:m1 vigur:m1 vihaan:m1 viivi:f1 vija:f1 vijay:m1 vijeko:m1 vijolite:f1 vik:m1
vikar:m1 viking:m1 vikingur:m1 vikki:f1 viktor:m9 viktoria:f9 viktorie:f2 viktorija:f2 viktorin:m2 viktors:m1
vilayet:m1 vilberg:m1 vilbergur:m1 vilbert:m1 vilbjorn:m1 vilbogi:m1 vilborg:f1 vilbrandur:m1 vildan:f1
vildane:f1 vilde:f2 vildis:f1 vilem:m2 vilema:f1 vilemina:f1 vilfredo:m1 vilfridur:f1 vilgeir:m1 vilgerdur:f1
vilgot:m1 vilhelm:m4 vilhelmiina:f1 vilhelmina:f2 vilhelmine:f1 vilhjalmur:m1 vilho:m1 vili:m1 viliam:m2
viliana:f1 vilibald:m1 viliberto:m1 vilis:m1 viljami:m1 viljar:m1 viljem:m2 vilji:m1 viljo:m1 villa:f2
villads:m1 ville:m3 villi:m1 villimey:f1 villy:m1 vilma:f9 vilmar:m2 vilmars:m1 vilmer:m1 vilmos:m2
vilmundur:m1 vilnis:m1 vilny:f1 vilums:m1 vimal:m1 vimala:f1 viman:m2 vin:m2 vina:f1 vinay:m1 vinaya:f1
vinbjorg:f1 vince:m9 vincenc:m3 vincencie:f1 vincent:m9 vincentio:m1 vincentiu:m2 vincenza:f6 vincenzo:m7
vinciane:f4,deb vindonio:m1 vinebaldo:m1 vineta:f1 viney:f1 vinfrido:m1 vinicio:m2 vinicius:m2 vinie:f1
vinjar:m1 vinka:f1 vinko:m1 vinnie:b2 vinny:f1 vino:m2 vinsen:m2 vinson:m1 vinsy:f1 vinton:m1 vinz:m1
vinzenz:m2 viola:f9 violante:f1 violet:f9 violeta:f9 violetta:f5 violette:f8 violina:f1 viorel:m3 viorela:f2
viorelia:f1 viorica:f3 vira:f1 virag:f2 viraj:m1 virdie:f1 virge:m1 virgel:m1 virgia:f1 virgie:b3 virgil:m4
virgile:m1 virgilio:m3 virgiliu:m1 virgill:m1 virgin:m1 virginia:f9 virginie:f9 virginio:m1 virgle:m1
viridiana:f2 virman:m2 virone:m1 virpi:f1 visa:f1 visar:m1 visarion:m2 viscardo:m1 vishnu:m1 vishwamitra:m1
visitacion:f1 visnja:f1 vissia:f1 visvaldis:m1 vit:m4 vita:f4 vital:m1 vitale:m1 vitali:m2 vitalia:f1
vitalico:m1 vitalie:m1 vitalii:m1 vitalijs:m1 vitalina:f1 vitalis:m1 vitazoslav:m2 vitezslav:m2 vitezslava:f1
vito:m9 vitold:m1 vitor:m5 vitoria:f4 vitoslav:m1 vittore:m1 vittoria:f4 vittoriano:m1 vittorio:m4 vitus:m3
viva:f2 vivaan:m1 vivaldo:m1 vive:f1 viveka:f1 vivi:f2 vivian:f9 viviana:f9 viviane:f9 vivianne:f2 viviano:m1
vivien:b9,frm,enf vivienne:f9 vizbulite:f1 vjekoslav:m2 vjenceslav:m1 vjollca:f1 vlad:m3 vlada:f1 vladan:m1
vladana:f2 vladek:m1 vladelina:f1 vladena:f1 vladilena:f1 vladimer:m1 vladimir:m9 vladimira:f5 vladimiro:m1
vladislav:m6 vladislava:f2 vladislavs:m1 vladivoj:m1 vladlen:m1 vladlena:f1 vlado:m4 vlaicu:m2 vlasta:f7
vlastimil:m4 vlastimila:f1 vlastimir:m2 vlastimira:f1 vlastislav:m1 vlastislava:f1 vlatka:f1 vlatko:m1 vlk:m1
vlora:f1 vodingo:m1 voggur:m1 voichita:f2 voicu:m2 vojen:m1 vojin:m1 vojislava:f1 vojmil:m1 vojmir:m1
vojmira:f1 vojslav:m1 vojslava:f1 vojtech:m4 vojteska:f1 vok:m1 voldemars:m2 volfango:m1 volfgang:m1 volkan:m2
volker:m2 volkhard:m1 volkmar:m1 vollie:m1 volney:m1 volundur:m1 von:b3,enm vonda:f1 vonetta:f1 voney:f1
vonnie:f1 vopni:m1 vordis:f1 vordur:m1 vorm:m1 vorsila:f1 vosil:m1 vottur:m1 vratislav:m4 vratislava:f1
vratko:m2 vreneli:f1 vreni:f1 vrinda:f2 vrishti:f1 vritti:f1 vrund:f1 vseboj:m1 vsebor:m1 vserad:m1 vseslav:m1
vsevolod:m2 vu:m1 vujadin:m1 vujica:f1 vuk:m2 vukan:m1 vukasin:m1 vukica:f1 vukota:m1 vulmaro:m1 vulpiano:m1
vuokko:f1 vuqar:m1 vurgun:m1 vusal:m1 vusale:f1 vuslat:f1 vusumuzi:m2 vyanjana:f1 vyas:m1 waceera:f1
wachira:m1 waclaw:m1 wade:m4 wadi:m2 wael:m2 wafae:f1 wafula:m1 wage:m2 wahab:m1 wahyu:m2 waida:f1 waimarie:f1
wainaina:m1 waino:m2 wairimu:m1 wakeeta:f1 wakiman:m2 walburga:f1 waldemar:m4 waldo:m3 waldtraut:f1 wale:m1
walentina:f1 walenty:m1 walentyn:m1 walentyna:f1 waleran:m1 waleria:f1 walerian:m1 walery:m1 walfried:m1
walgierz:m1 walid:m3 walker:m2 wallace:m3 walli:f1 wally:b2,enm,def walt:m1 walter:m9 walther:m1 walton:m2
waltraud:f2 waltraut:f1 waltrud:f1 waluyo:m2 waly:m1 wamalwa:m1 wambua:m1 wambugu:m1 wambui:m1 wamwema:b2
wanda:f9 wandrille:m2 wanesa:f1 waneta:f1 wangari:m1 wangila:m1 wangui:m1 wani:f2 wanita:f1 wanja:m1
wanjala:m1 wanjiku:m1 wanjiru:m1 wanjohi:m1 wannes:m2 wanyama:m1 wanyonyi:m1 waqila:f1 ward:m3 warda:f1
wardaya:m2 wardell:m1 wardi:m2 warhi:f1 waridi:f1 warinder:m1 warjas:m1 warji:m2 warley:m1 warner:m1 warre:m2
warren:m9 warsa:m2 warsita:m2 warta:m2 warwick:m1 waseme:f1 wash:m1 washington:m4 wasis:m2 wassim:m2 watika:f1
watson:m2 watt:m1 wava:f2 waverly:m1 wawan:m2 waweru:m1 wawrzyniec:m1 wayde:m1 wayland:m1 waylon:m2 wayman:m1
waymon:m1 wayne:m9 wazir:m1 weaver:m1 webb:m1 webster:m2 weddy:f1 weena:f1 wekesa:m1 weldon:m3 wellington:m2
wells:m1 welton:m1 wenceslao:m1 wenche:f1 wencke:f1 wende:f2 wendel:m1 wendelin:b2 wendell:m3 wendi:f1
wendolin:f1 wendy:f9 wenke:f1 wenzel:m3 wera:f1 werner:m9 weronika:f1 wes:m2 wesley:m9 wesonga:m1 wess:m1
wessel:m3 west:m1 westin:m1 westley:m2 weston:m2 wheeler:m1 whit:m1 whitley:f1 whitney:f8 wiara:f1 wibke:f3
widisha:f1 widya:f2 wiebke:f3 wieland:m1 wiem:f1 wies:f1 wieslaw:m1 wigbert:m1 wikitoria:f1 wiktor:m2
wiktoria:f2 wilber:m3 wilbert:m3 wilbur:m5 wilburn:m2 wilda:f1 wilder:m1 wiley:m2 wilford:m2 wilfred:m4
wilfredo:m5 wilfrid:m2 wilfrido:m2 wilfried:m4 wilfriede:f1 wilfryd:m1 wilhelm:m9 wilhelmina:f4 wilhelmine:f3
wilhelmus:m1 wiliam:m1 wilkie:m1 will:m2 willa:f2 willaim:m1 willam:m1 willard:m5 wille:m1 willem:m4
willene:f1 willfried:m1 willi:m5 willia:f1 william:m9 williams:m2 willian:m2 williard:m1 willibald:m1
willibert:m1 willie:m8,enb williemae:f1 willis:m4 willodean:f1 willow:f4 willum:m1 willy:m9 wilma:f9 wilman:m1
wilmar:m1 wilmer:m5 wilson:m7 wilton:m2 wiltrud:f1 wim:m1 wincenty:m1 winda:f2 windell:m1 windy:f1 winfield:m2
winford:m1 winfred:b2 winfried:m1 wing:m1 winifred:f5,enb winni:f1 winnie:f4,enb winnifred:f2 winny:f1
winona:f2 winston:m3 winter:f1 winthrop:m1 winton:m1 wira:m2 wirda:f2 wiremu:m1 wirginia:f1 wirt:m1 wishi:f1
wisnu:m2 wissam:f1 wissem:m1 witalis:m1 witold:m2 wladimir:m2 wladyslaw:m1 wlodzimierz:m1 wm:m3 wojciech:m2
woldemar:m1 wolf:m2 wolf-dieter:m1 wolf-dietrich:m1 wolf-rudiger:m1 wolfgang:m5 wolfhard:m1 wolfram:m1 wong:m1
wood:m1 woodie:m1 woodroe:m1 woodrow:m3 woodson:m1 woody:m1 worley:m1 worth:m1 wout:m4 wouter:m3 wriddhish:m1
wridesh:m1 wright:m1 wulan:f2 wulandari:f1 wulf:m1 wuraola:f2 wyatt:m6 wycliff:m1 wycliffe:m1 wylie:m1
wyman:m2 wynona:f1 xalak:f1 xaleddin:m1 xalid:m1 xalide:f1 xalima:f1 xaliq:m1 xalise:f1 xamis:m1 xanana:m2
xander:m5 xanim:f1 xankisi:m1 xanlar:m1 xatire:f1 xatun:f1 xaver:m6 xaverie:f1 xaverius:m1 xavi:m2 xavier:m9
xaviere:f1 xebat:m1 xelil:m1 xem:m1 xena:f1 xenia:f9 xenie:f1 xenophon:m1 xeyal:m1 xeyale:f1 xeyyam:m1
xezal:f1 ximena:f5 xiomara:f3 xiti:f1 xochitl:f1 xolid:m1 xosrov:m1 xuan:f1 xudaverdi:m1 xudayar:m1 xudu:m1
xumar:f1 xzavier:m2 yaa:f2 yaakov:m1 yachana:f1 yacine:b3 yacouba:m1 yadavi:f1 yadiel:m1 yadigar:m2 yadira:f3
yael:f5,enm yaelle:f1 yagin:m1 yagiz:m1 yagizkurt:m1 yagmur:f1 yagnesh:m1 yago:m4 yahaira:f1 yahia:m1 yahir:m1
yahsi:f1 yahsikan:m1 yahvi:f1 yahya:m6 yahyo:m2 yair:m2 yaiza:f1 yajaira:f1 yakobo:m1 yakubu:m1 yalazabay:m1
yalcin:m2 yalgin:m2 yalin:b2 yaltirak:m1 yaman:m1 yamen:m1 yamid:m1 yamile:f1 yamilet:f2 yamileth:f1
yamilex:f1 yamin:m1 yamina:f1 yamini:f1 yan:m2 yana:f2 yanara:f1 yance:f2 yancy:m1 yandel:m1 yanet:f2
yaneth:f1 yango:m1 yani:b3,frm yanick:m1 yanik:m1 yanina:f1 yanira:f1 yanis:m6 yanki:m1 yann:m6 yanni:m1
yannic:m3 yannick:m9 yannik:m4 yannis:m5 yaprak:f1 yaqub:b2 yara:f9 yarah:f1 yareli:f1 yaren:f2 yaretzi:f2
yargi:m1 yaritza:f2 yaro:m1 yaron:m2 yasan:m1 yasar:b3 yasattin:m1 yasef:m1 yasemen:f2 yasemin:f3 yash:m1
yashasvi:f1 yashawini:f1 yashica:f1 yashoda:f1 yashodhara:f1 yashvi:f1 yasin:m9 yasina:f1 yasinta:f1
yasmeen:f2 yasmin:f9 yasmina:f7 yasmine:f9 yasna:f1 yasser:m2 yassin:m6 yassine:m4 yassir:m1 yasti:f1 yatan:m1
yatin:m1 yauvani:f1 yaver:m1 yavuz:m2 yaw:m2 yaya:b2 yayak:m1 yazganalp:m1 yazgul:f2 yazid:m1 yazmin:f3 yda:f1
yecid:m1 yee:m1 yeferson:m1 yegane:f1 yehuda:m1 yehya:m1 yeimy:f1 yeison:m2 yejide:f2 yekbun:f1 yekda:m1
yekta:m1 yelda:f1 yelesen:m1 yeliz:f1 yen:f1 yener:m1 yeneral:m1 yeni:f1 yenifer:f2 yenny:f2 yenthe:f1 yeny:f1
yepelek:f1 yerko:m1 yerson:m1 yertan:m1 yesenia:f6 yesica:f3 yesid:m1 yesil:f1 yesim:f1 yessenia:f3 yessi:f2
yessica:f3 yetisal:m1 yetkin:m1 yetta:f1 yetunde:f2 yewande:f2 yfke:f2 yibanathi:f1 yigit:m2 yildir:m1
yildirim:m1 yildiz:f2 yilma:m1 yilmaz:m3 yina:f1 yineth:f1 yinthe:f2 yja:f1 ylan:m1 ylenia:f1 ylfa:f1 ylfur:f1
ylja:f1 ylur:m1 ylva:f2 ylvi:f3 ylvie:f3 yma:f1 ymir:m2 yngvar:m1 yngve:m2 yngvi:m1 ynja:f1 yoan:m2 yoann:m3
yoav:m1 yocelyn:f1 yochana:f1 yoel:m3 yoga:m2 yogendra:m1 yogesh:m1 yoginder:m1 yohan:m3 yohana:b3,esf
yohane:m1 yohann:m1 yolal:m1 yolanda:f9 yolande:f7 yolima:f1 yolonda:f1 yona:f1 yonatan:m1 yonathan:m1
yonca:f1 yonetmen:m1 yoni:m1 yono:m2 yoqub:m1 yorbek:m1 yordan:m1 york:m1 yoro:m1 yorqin:m1 yoruc:m1 yosef:m3
yoselin:f2 yoshiko:f2 yoshio:m1 yoshita:f1 yosma:f1 yosra:f1 yossef:m1 yosun:f1 youba:m1 youcef:m2 youmna:f1
youna:f1 younes:m7 youness:m1 young:m1 youp:m1 youri:m2 yousef:m2 yousra:f2 youssef:m7 youssou:m1 youssouf:m1
youssouph:m1 youssoupha:m1 yozida:f1 yoznur:m1 yr:f1 yrar:m1 yrja:f1 yrjo:m1 yrkill:m1 yrr:f1 yrsa:f2
ysaline:f2 yse:f2 ysee:f2 yseult:f1 yuce:m1 yucel:b2 yucelen:m1 yudy:f1 yug:m1 yuksel:m1 yuli:f1 yulia:f2
yuliana:f5 yulieth:f1 yulisa:f1 yulissa:f1 yuly:f1 yumi:f1 yumni:m1 yumun:m1 yuna:f3 yuni:f2 yunis:m2
yunita:f2 yunt:m1 yunus:m5 yurani:f1 yurany:f1 yurdanur:m1 yurdaser:f1 yurem:m1 yuri:m6,esb yuridia:f2
yurtguven:m1 yurtseven:f1 yurttas:m1 yury:f1 yusif:m1 yusiv:m1 yussuf:m1 yusuf:m9 yutika:f1 yuvraj:m1 yvan:m6
yven:m2 yves:m9 yvette:f9 yvon:m3,deb yvonne:f9 zabedeo:m1 zabina:f1 zabir:m1 zablon:m1 zaboj:m1 zac:m3
zacarias:m3 zaccaria:m1 zaccheo:m1 zach:m1 zachar:m1 zacharia:m2 zachariah:m2 zacharias:m2 zachariasz:m1
zacharie:m5 zachary:m9 zache:m1 zachery:m2 zack:m3 zackary:m3 zackery:m2 zada:f1 zadie:f1 zadig:m1 zaenab:f2
zafar:m1 zafer:m1 zafir:m2 zahar:m1 zaharia:b3 zahfer:f1 zahid:m2 zahide:f1 zahir:m2 zahit:m1 zahnya:f1
zahra:f7 zahro:f1 zahur:m1 zaid:m2 zaida:f3 zaiden:m1 zain:m2 zainab:f3 zainabu:f1 zaira:f4 zaire:m1 zaitra:f1
zaituni:f1 zak:m1 zakaria:m8 zakarias:m1 zakariya:m1 zakariyo:m1 zakary:m3 zakarya:m1 zakayo:m1 zakelina:f2
zakhele:f1 zaki:m1 zakir:m2 zakiyaxon:f1 zala:f1 zalan:m2 zaliha:f1 zalindra:f2 zama:f1 zaman:m1 zamfir:m2
zamfira:f2 zamin:m1 zamiq:m1 zamir:m3 zamira:f2 zan:m2 zana:b3,frf,enf zander:m2 zandra:f1 zane:m4 zanele:f1
zaneta:f5 zanete:f1 zanis:m2 zanita:f1 zaniyah:f1 zanna:f1 zanobi:m1 zansi:f1 zara:f9 zaraza:f2 zarengiz:f1
zaria:f2 zariah:f1 zarije:m1 zarina:f2 zarko:m1 zarna:f1 zashil:m1 zaur:m2 zavida:f1 zavier:m1 zavion:m1
zavis:m1 zayan:m1 zayd:m4 zayden:m1 zayn:m1 zaynab:f1 zayne:m1 zayneb:f1 zayniddin:m1 zayyan:m1 zbigniew:m1
zbislav:m1 zbyhnev:m1 zbyhneva:f1 zbynek:m2 zbynka:f1 zbysek:m1 zbyska:f1 zbyslav:m1 zbyslava:f1 zdan:m1
zdana:f1 zdena:f1 zdenek:m2 zdenka:f9 zdenko:m4 zderad:m1 zdeslav:m1 zdeslava:f2 zdik:m1 zdirad:m1 zdislav:m1
zdislava:f2 zdravko:m5 zeb:m1 zebirce:f1 zebulon:m1 zechariah:m2 zed:m1 zef:m1 zeferino:m1 zefiro:m1 zehaan:m1
zehnia:f1 zehra:f6 zehranur:f1 zeinab:f1 zejna:f1 zejnep:f1 zekai:m1 zekayi:m1 zeke:m1 zekeriyya:m1
zekeriyye:f1 zeki:m1 zekiye:f1 zela:f1 zelaya:f2 zelda:f5 zelha:f1 zelia:f1 zelibor:m1 zelie:f2 zeliha:f1
zelimir:m1 zelimira:f1 zelinda:f1 zelislav:m1 zelislava:f1 zeljka:f2 zeljko:m5 zella:f2 zelma:f4 zelmir:m1
zelmira:f3 zelpha:f1 zeltite:f1 zemfira:f1 zemine:f1 zemzem:f1 zena:b3,enf,itm zenaide:m1 zenas:m1 zende:m1
zenebio:m1 zenia:f1 zenija:f1 zennun:m1 zeno:m7 zenobia:f4 zenobie:f1 zenobio:m1 zenon:m2 zenone:m1 zenovia:f2
zenta:f2 zente:m1 zenzele:m2 zenzile:f1 zephirin:m1 zephyr:m1 zerafet:f1 zerdest:m1 zerdust:m1 zeride:f1
zerif:f1 zerife:f1 zernigar:f1 zerrin:f1 zerya:f1 zeta:f1 zeteny:m1 zetico:m1 zetta:f2 zettie:f1 zev:m1
zevlude:f1 zeyd:m2 zeynab:f1 zeynal:m1 zeyneb:f2 zeynegul:f1 zeynel:m1 zeynelabidin:m1 zeynep:f8 zeyno:f1
zeynulla:m1 zhane:f1 ziad:m1 ziba:f1 zibeyde:f1 zibuyile:f1 ziedite:f1 ziedonis:m1 ziga:m2 zigfrida:f1
zigfrids:m1 ziggy:m1 zigmars:m1 zigmund:m3 zigrida:f2 zihni:m2 zikmund:m2 zilan:b2 zile:f1 zilfa:f1 zillah:f1
zilmil:f1 zilola:f1 zilpah:f1 zilpha:f1 zin:f1 zina:f9 zinaida:f2 zinal:f1 zineb:f2 zinedine:m1 zinet:f1
zinhle:f1 zinnura:f1 zinnure:f1 zinovia:f1 zion:m4,enb zipporah:f1 zita:f9 zithulele:m1 zitomir:m1 zitomira:f1
zitoslav:m1 zitoslava:f1 ziva:f3 zivan:m1 zivana:f1 ziver:m1 ziya:m2 ziyad:m3 ziyaettin:m1 ziyo:m1 zizi:f2
zlata:f2 zlatan:m1 zlatica:f3 zlatka:f2 zlatko:m7 zlatomir:m1 zlatomira:f1 zlatuse:f1 zoa:f1 zobuhle:f1 zoe:f9
zoeva:f1 zoey:f9 zofia:f5 zofie:f2 zofija:f2 zohid:m1 zohir:m1 zohra:f1 zohre:f1 zohrehan:f1 zoia:f1 zoie:f2
zoila:f2 zoilo:m1 zoja:f3 zokir:m1 zola:f2 zollie:m1 zoltan:m9 zona:f1 zophanias:m2 zophonias:m2 zora:f9
zoraida:f2 zoral:m1 zoran:m7 zorana:f1 zorica:f1 zorina:f1 zorka:f3 zoroslav:m1 zoroslava:f1 zosim:m1
zosima:f1 zosimo:m1 zoyir:m1 zrinislav:m1 zrinko:m1 zsanett:f1 zselyke:f1 zsigmond:m1 zsofia:f2 zsolt:m3
zsombor:m2 zsuzsanna:f1 zuba:m1 zubayr:m2 zubeyde:f2 zubeyr:m1 zubite:f1 zufer:m1 zuhal:f1 zuheyla:f1 zuhri:m1
zula:f2 zulaikha:f2 zulal:f1 zulbiye:f1 zulema:f1 zuleyha:f1 zuleyxa:f1 zulfa:f2 zulfikar:m2 zulfiyye:f1
zulfuye:f1 zulgarni:m1 zulma:f1 zumaridi:f1 zumre:f1 zumrud:f1 zumrut:f1 zunilda:f1 zuwena:f1 zuxra:f1
zuzana:f5 zuzanna:f3 zvezdana:f1 zvonimir:m2 zvonimira:f1 zvonka:f1 zvonko:m3 zwatie:m1 zyad:m1 zygmunt:m1
`;
