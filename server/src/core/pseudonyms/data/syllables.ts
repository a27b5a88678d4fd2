/** Made by scripts/build-inventories.mjs; change that, not this. Sources and licences: SOURCES.md. */
export const FIRST = {
  fr: `a ae al an ar as au ba bac bail bal bar bau be beau bel ber bes bi bil bis blan blon bo boc boi bois bol bon
bor bos bou bouc bour bra bris bro broc bros bru bu bus ca cail cal can car cas cha cham chap char chau che cho
co col com cor cos cou cour cre da dal de des du duc dup fa fau fer for fou ga gal gar gau ge gi gil go gou gra
gran gue gui guil ha ho hu jac jo la lab lac laf lan lau le leb lec leg li lo loi ma mag mail mal mar mas me mi
mic mo mon mot mou mu na no pa pas pe pel per pi pic pin po pot pou pri pro ra re ri ro roc ros rou rous sa san
sau ser si sou the tis tou tur va val ver vi vig vil`,
  en: `a ab ad ak al an ar at auf aya ba bah bar bas baum be bea beas beat bec bed bel ben ber blac blan ble bo bol
bon bos bot brad brow buc bur cal can car cas cham cle co con coo cor cro cum da de dec dic do dur e en er es
fa fer flo fo for fra gal gar ger gil gon good gu guer gut ha ham han har hen her hic ho hod hol hop hum ja ker
kir ko ku kun la lan lar leb lo ma mar mcdo mcin me men mo mon moo mor mos mu mul na nic o ol or pa par pat pe
pic po pol pro ra rat reic ri ric ro rob rod rol ru sa san scho si sin so ste step sto stro tal tor tow tur ve
vil wa wal wat whi whit wi wil win woo za zie zu`,
  de: `a ac ah al am an as ba bac bal baum be bec beh ben ber bie bo boh bol bor bran brei brin bu buc bur bus car dan
den die dit dres e ec eg eh ei eic en er fal feic fel fran frei ga gam gas geh geis ger gie gol got gros grot
gru gu gut ha hac ham han har has he hec hei hein hel hen her hes het hil hin ho hoc hof hol hor hu huf hum i
ja jan jun ka kah kal kap kar kem kir klei klin ko koc koh ku kum kur kus la lam lan lei leit len lic lie lin
lo loh lu ma mar mat me men mer met mi mit mo mor na neu nie o or os pe pin po pol ra rau rei reic rein rie rin
ro roh ros sa schu sei sie stei wal we wei wie wil win`,
  es: `a ab al an ar as az ba bae bal bar bas be bel ber bo bor bri bur bus ca cab cal cam can car cas ce cer cha cis
co col con cor cres cu cue de del do du e ec en es fa fab fal fer fi fuen ga gal gar gas gi go gon gra gu guar
guer gui he her hi huer i ig in ja ji jo jor ka kor la lar le ley li lla llo lo lon lu ma mac mad maes man mar
mas me mel men mi mo mon mu na ne neg no o ol or os oyar pa par pe ped pei pi pin pla po por pra prie pu puen
que qui quin ra re ren ri ro rob rod ru rue sa sal san sau se ser so ta te ter ti to tor tre u ur va val ve ver
vi vil xa za`,
  it: `a ab ac ag al am an ar au ba bal bar bat be bel ben ber bi bia bian bo boc bon bor bos bot bru bu buc ca cac
cal cam can cap car cas ce cen cer chi chia ci cia cic co con cor cos cu da de do e er fa fab fal faz fe fer fi
fio fo for fra fran fu ga gar gas ge gen gi gian gio gra ia ian im in la lau len li lo lu ma mac mag man mar
mas maz me men mer mi mo mon mor mos mu na nar ni no o pa pal pan pao pas pe per pet pi pic piz po ra re ren
res ri ric ro ron ros sa sac sal san sar sca sci se si so sor spa su ta tam te to tor tra u va vac val ve ver
vi vil za zac zam zan`,
  pt: `a ab ag al am an ap ar as ba bal bar bas bat be bel ber bi bian bis bo bol bor bot boz bra bran bre bri bru
brus bu bur ca cal cam can car cas cat ce cer ces cha chie co con cor cos cun da dal dan dar de del des do e en
er es fa fab fac fal far fe fer fi fio fo fon for fra fran frei frie friz fu fur ga gar gas gi gia gio giu go
gob gran gras gre gue guer gui han i ja jo la le li lo lou lu ma man mar mas mat me mei men mi mo mon mos na
niel no o or pa pac pan pas pe ped per pes pi pia pin po pra pre ra ras re ri ro ros sa san sar sca si te to va
van ve ven ver vi za zam zan zu`,
  nl: `a aal ab ad ael al an ar as ba bar be ben ber bes beu bo boe bol bon bor bou bouw breu bru brug brun bue co cor
dam de dec die dij dir e ee eel el en er es fre gar ge gee gel ger gie gij go gos gra gre gro ha har he hee hei
heij hel hem hen her hes heu hi hij hil ho hoe hof hol hon hor hu huij huis hul ja jan jon kat ke kem keu ko
koe kol kor la lam lan le lee len lie lin lo loo lu lut ma mar me mei men mer mic mo na ni nij o ol on oos pen
ra re ree ren rij ro roe ros rou ru sa se see sel si sij smal ste ten van ve vel ver vol vos wa wal wan war we
wee wel wen wes wic wie wij wil wis wol`,
} as const;
export const INNER = {
  fr: `ba be ber bi bon ca cet ci com cot de do ga ge gue ha he hes het hom jar jeu la lai lan lar lau le len let li
lip lis lo ma man mar me mer mi mo mon mot mou nan nau ne neg net neu no pa pel pen pi pier por quet ra ran ras
re rei ren res ret ri rig ris ro roc sa se sel sen set si sig son su te ter ti tu va val ve ver vil zi`,
  en: `ba bar ber bo bow brun cal cas ce cej chin cis co cob coc con cos cot cza de den der di dil dle do don dra dric
fel ga ge gi gle gow grea gu gue gui guir ha har has hco he hen her hi ho hol hou hte je jil ke ker kin kow ku
la le len li lo me mo na nan ne nel ni nin no nol ra re ri ril rin si ta te ten ter tre va ve ven vi za`,
  de: `ba bac be bec ben ber che chew chin co de del den der di din dor fen fer fin gar ge gel gen ger gha go ha ham
hau hber hei hen hin ho hten htin ke kel ken ker ki kie ko kos kow la lan le lec leh leit len li lic lin lo ma
mac me meis mel mer mo na ne nec neg nen nin pa per ra reg ren rin ro se sel sen sin te ten ter ti wa we zel
zen zin`,
  es: `ba bal bar be bel bi bo bol bor bra bue ca ce ci cia cil co cri da de di dil do dra ga gar go gu gue gui ha he
ja jar je la lal lan lar le len li lo ma man mar me men mi mo mon na ne nil no pa par pe pi que ra ral ram ran
re rei rel ri ria ril ro ru sa si sil ta tal tan te tel ti til tu va var ve ver vi vil za`,
  it: `ba be bel ber bi bo ca car ce cel che chet chi ci cia cio co da de del di do fa fi ga ge gi gia go la lan le
len let li lia lie lio lo lot luc ma me mi mo mon na nar ne nel net ni no not pa pel pi po ra ran re rel ren
ret ri ril ro ru sa sel set si so ta tag tan te tel ti to tuc va val ve vel vi vo za zi zo`,
  pt: `ba be bi bo bro ca can ce che chet ci cis co da dat de dei der det di do dri du fa ga gal go guei gui han he
het hi la lat le len let li lia lo ma me mel mi mo na nar ne nel net ni no pa pe pi po que ra ran raz re rei
rel ren res ri ro rol rot sa sdat si so ta te tel ten ti tis to tu va val van ve za ze zi zo`,
  nl: `be bel ben ber bol cke de del den der fe fer ge gel gen ger ha he ho hou hte hter hui jak je jen jer ka ke kel
kem ken ker kes kin la le leb len lin lis lo ma mae me mees mei meij mel men mer meu min mo na ne nen ner nes
ni nin nis pe pel pen re ren ri rier rit se seb sel sen sin te tel ten ter tin ve vel ven ver ves wa we wei wen
wer`,
} as const;
export const LAST = {
  fr: `be beau ber bert bey bois bon bot card ce cet che cher cier cot dan de deau del der det dey dier din doin don
fer fort ge geau geon ger ges get guay gues hard hat he her het hier hon jean lain land lard lat le leau ler
les let leur li lier lin lois lon lot ly mand me mel ment mier min mond mont na nard naud ne neau nel net ni
nier nin non ny peau pin que quet quin ra rand ras raud re reau res ret rie rier rin ron roux ry sard se seau
set sier son sy te teau tel ter tier tin ton ve veau vet vier vin vost`,
  en: `bach back bal bar baum bel ber berg ce cek cher co cock da dard de der dez do dson fe fer fman ga gan gas ge
ger ges gins gton guez ham han jas ka ke ker kes kett ki kin kins kman kner la land lar las le ler les ley lez
lins lis lo lor ly man mann mer mes mons na nald nas ne nell ner nes ney nez no nor pard pe per pin quez ra ran
re rer res rez rin ring ro ros rows ry se sen ser sin ski son ta te tel ter ters tes tman ton try ty va vas ves
vic wan way we wer wers witz wood za`,
  de: `ba bach baum be beck bel belt ben ber berg berl bert bich big bold burg chek cher chke de del den der ding dler
dner dorf fel fer ga ge gel gen ger he hel her hler hner hter ka kamp ke kel ken ker kert ki kner kow la land
le ler lert li lich ling lner man mann mayr me mel mer mert na nat ne nel nen ner nert ni nig ning now pe pel
per pert pler ra re rek rens rer ri rich rig ring rius sa se sek sel sen ser sing ski sky sler sner te tel ter
ting tke tler tner wald wes wicz witz ze zel zer zka zler zner`,
  es: `ba bal bar bas bert bia bio bo bos ca cal ce cel ces ches cio co cos da das de der des dez dia do dor fo ga gar
gas go gos guel guer guez gui ho ja jal jas jo jos la lan lao lar las lau le lea ler les lez liz lo lom los lum
ma mal mar mas me mes mez mis mo mos na nal nas ner nes net nez no nos ny pa po que quez ra ral ranz ras raz re
rea real rell res rez ria rio ro ros sa sas ses so ta tas te ter tes to tos va var vas ve vez via vo za zar zas
zo`,
  it: `ba ber bi bia bio bo bon bro ca ce chi chia chio ci cia cio co da dan de dei deo di dia dio dis do dra drea du
fa fi fo ga ge ghi gi gia gio giu go hi la las le leo li lia lier lin lio lis lo lu ma me mei meo mi mo na nas
ne neo ner nes ni nia nin nio no nu pa pe pi pio po qua ra rao ras re rea ri ria rin rio ris ro ron ru sa san
se seo ser si sia sin sio so su ta tas te ti tin to tra tri tro va vi via vo za zi zia zio zo`,
  pt: `bo bon ca cao ce chi ci cin cio co con da de del des di din do fe fo ga gas ge ger go gon gues ha has he her hi
hin hio ho ki la lan lar le ler les li lia lil lin lio lo lon los lot man me mo mos na naz ne ner nes net ni
nin nio niz no non po que ques qui ra ral re res rez ri ria rim rin rio riz ro ros roz sa san sar se sen si sin
sio sis so son sos sot ta tas te tel ter tes ti tin to tor tos va ves vi za zan ze zi zin zo zon zuol`,
  nl: `barg beek ben berg bers bes bing bink boom borg bos burg bus cken da daal de den dens der ders des dijk ding
dink fers ga ge gen ger gers hof hoff holt hout huis jen jer jers jink kamp ke kel ken kens ker kers kes king
kink kman laar land lant le len lens ler lers let ling link lo ma man mann mans men mens mer mers mes mink naar
ne nen ner ners nes ning nink nis pe per pers pes pink re ren rens ring rink ris se sen sens ser sing sink sma
sman son te ten ter ters ting tink tjes tman ve veld velt ven vers vink wen wers zen zer`,
} as const;
