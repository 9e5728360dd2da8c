import { foundIn } from './corpus';

/** Another profession than in texts.txt; an empty tag means English. */
const nurses: [tag: string, text: string][] = [
  [
    'de',
    'Examinierte Pflegekraft auf der Intensivstation. Betreuung schwerkranker Patienten, Dokumentation und Anleitung von Auszubildenden. Freundlicher Umgang mit Angehörigen. Schichtdienst, auch nachts und am Wochenende.',
  ],
  [
    'nl',
    'Verpleegkundige op de intensive care. Zorg voor ernstig zieke patiënten, verslaglegging en begeleiding van leerlingen. Vriendelijke omgang met familie. Ook nachtdiensten en weekenden.',
  ],
  [
    'sv',
    'Sjuksköterska på intensivvårdsavdelning. Omvårdnad av svårt sjuka patienter, dokumentation och handledning av studenter. Gott bemötande av anhöriga. Arbetade även nätter och helger.',
  ],
  [
    'nb',
    'Sykepleier på intensivavdeling. Stell av alvorlig syke pasienter, dokumentasjon og veiledning av studenter. God kontakt med pårørende. Jobbet også netter og helger.',
  ],
  [
    'nn',
    'Sjukepleiar på intensivavdeling. Stell av alvorleg sjuke pasientar, dokumentasjon og rettleiing av studentar. God kontakt med pårørande. Jobba òg netter og helger.',
  ],
  [
    'da',
    'Sygeplejerske på intensivafdeling. Pleje af alvorligt syge patienter, dokumentation og vejledning af studerende. God kontakt til pårørende. Arbejdede også om natten og i weekenden.',
  ],
  [
    'fr',
    'Infirmière en réanimation. Soins aux patients dans un état grave, tenue des dossiers et accompagnement des étudiants. Bon contact avec les familles. Travail de nuit et le week-end.',
  ],
  [
    'es',
    'Enfermera en la unidad de cuidados intensivos. Atención a pacientes graves, registro de historias clínicas y tutoría de estudiantes. Buen trato con las familias. Turnos de noche y fines de semana.',
  ],
  [
    'gl',
    'Enfermeira na unidade de coidados intensivos. Atención a doentes graves, rexistro de historias clínicas e titoría de estudantes. Bo trato coas familias. Quendas de noite e fins de semana.',
  ],
  [
    'ca',
    'Infermera a la unitat de cures intensives. Atenció a malalts greus, registre d’històries clíniques i tutoria d’estudiants. Bon tracte amb les famílies. Torns de nit i caps de setmana.',
  ],
  [
    'pt',
    'Enfermeira na unidade de cuidados intensivos. Acompanhamento de doentes graves, registo clínico e orientação de alunos. Bom trato com os familiares e os colegas. Turnos à noite e ao fim de semana.',
  ],
  [
    'pt-BR',
    'Enfermeira na unidade de terapia intensiva. Acompanhamento de pacientes graves, registro em prontuário e supervisão de estagiários. Bom relacionamento com familiares e equipe. Plantões noturnos e nos finais de semana.',
  ],
  [
    'it',
    'Infermiera in terapia intensiva. Assistenza a pazienti gravi, compilazione delle cartelle e tutoraggio degli studenti. Buoni rapporti con i familiari. Turni di notte e nei fine settimana.',
  ],
  [
    'ro',
    'Asistentă medicală la terapie intensivă. Îngrijirea pacienților în stare gravă, completarea fișelor și îndrumarea studenților. Relații bune cu familiile. Ture de noapte și la sfârșit de săptămână.',
  ],
  [
    'pl',
    'Pielęgniarka na oddziale intensywnej terapii. Opieka nad ciężko chorymi, prowadzenie dokumentacji i opieka nad studentami. Dobry kontakt z rodzinami. Dyżury nocne i w weekendy.',
  ],
  [
    'cs',
    'Zdravotní sestra na jednotce intenzivní péče. Péče o těžce nemocné, vedení dokumentace a vedení studentů na praxi. Dobrý kontakt s rodinami. Noční směny i víkendy.',
  ],
  [
    'sk',
    'Zdravotná sestra na jednotke intenzívnej starostlivosti. Starostlivosť o ťažko chorých, vedenie dokumentácie a vedenie študentov na praxi. Dobrý kontakt s rodinami. Nočné zmeny aj víkendy.',
  ],
  [
    'sl',
    'Medicinska sestra na oddelku za intenzivno nego. Skrb za hudo bolne, vodenje dokumentacije in mentorstvo študentom. Dober stik s svojci. Nočne izmene in konci tedna.',
  ],
  [
    'hr',
    'Medicinska sestra na odjelu intenzivne njege. Skrb o teško bolesnima, vođenje dokumentacije i mentorstvo studentima. Dobar odnos s obiteljima. Noćne smjene i vikendi tijekom cijele godine.',
  ],
  [
    'sr-Latn',
    'Medicinska sestra na odeljenju intenzivne nege. Briga o teško bolesnima, vođenje dokumentacije i mentorstvo studentima. Dobar odnos sa porodicama. Noćne smene i vikendi tokom cele godine.',
  ],
  [
    'bs',
    'Medicinska sestra na odjelu intenzivne njege. Briga o teško bolesnima, vođenje dokumentacije i mentorstvo studentima. Dobar odnos sa porodicama. Noćne smjene i vikendi tokom cijele godine.',
  ],
  [
    'hu',
    'Ápolónő az intenzív osztályon. Súlyos betegek ápolása, a dokumentáció vezetése és a hallgatók oktatása. Jó kapcsolat a hozzátartozókkal. Éjszakai és hétvégi műszakok is.',
  ],
  [
    'fi',
    'Sairaanhoitaja teho-osastolla. Vaikeasti sairaiden potilaiden hoito, kirjaaminen ja opiskelijoiden ohjaus. Hyvä yhteistyö omaisten kanssa. Yövuorot ja viikonloput.',
  ],
  [
    'et',
    'Õde intensiivravi osakonnas. Raskelt haigete patsientide põetamine, dokumentatsiooni pidamine ja üliõpilaste juhendamine. Hea suhtlus lähedastega. Öised vahetused ja nädalavahetused.',
  ],
  [
    'lv',
    'Medmāsa intensīvās terapijas nodaļā. Smagi slimu pacientu aprūpe, dokumentācijas kārtošana un studentu apmācība. Laba saskarsme ar tuviniekiem. Maiņas naktīs un brīvdienās.',
  ],
  [
    'lt',
    'Slaugytoja intensyviosios terapijos skyriuje. Sunkiai sergančių ligonių slauga, dokumentų tvarkymas ir studentų praktikos priežiūra. Geras ryšys su artimaisiais. Naktinės pamainos ir savaitgaliai.',
  ],
  [
    'tr',
    'Yoğun bakım ünitesinde hemşire. Ağır hastaların bakımı, kayıtların tutulması ve öğrencilere rehberlik. Hasta yakınlarıyla iyi iletişim. Gece ve hafta sonu vardiyaları.',
  ],
  [
    'vi',
    'Điều dưỡng tại khoa hồi sức tích cực. Chăm sóc bệnh nhân nặng, ghi hồ sơ bệnh án và hướng dẫn sinh viên. Giao tiếp tốt với người nhà. Trực đêm và cuối tuần.',
  ],
  [
    'id',
    'Perawat di unit perawatan intensif. Merawat pasien yang sakit parah, mengisi rekam medis, dan membimbing mahasiswa. Komunikasi yang baik dengan keluarga. Bertugas malam dan akhir pekan.',
  ],
  [
    'ms',
    'Jururawat di unit rawatan rapi. Menjaga pesakit yang tenat, mengisi rekod perubatan dan membimbing pelajar. Hubungan yang baik dengan keluarga. Bertugas malam dan hujung minggu.',
  ],
  [
    'af',
    'Verpleegster in die intensiewe sorgeenheid. Versorging van ernstig siek pasiënte, hou van rekords en begeleiding van studente. Goeie kontak met familie. Nagskofte en naweke.',
  ],
  [
    'is',
    'Hjúkrunarfræðingur á gjörgæslu. Umönnun alvarlega veikra sjúklinga, skráning og leiðsögn nema. Góð samskipti við aðstandendur. Vann einnig á nóttunni og um helgar.',
  ],
  [
    'eu',
    'Erizaina zainketa intentsiboetako unitatean. Gaixo larrien zaintza, historia klinikoak betetzea eta ikasleen tutoretza. Harreman ona familiekin. Gaueko txandak eta asteburuak.',
  ],
  [
    'ga',
    'Altra san aonad dianchúraim. Aire do othair an-tinn, coinneáil taifead agus treoir do mhic léinn. Caidreamh maith leis na teaghlaigh. Sealanna oíche agus ag an deireadh seachtaine.',
  ],
  [
    'sw',
    'Muuguzi katika chumba cha wagonjwa mahututi. Huduma kwa wagonjwa, utunzaji wa kumbukumbu na mafunzo kwa wanafunzi. Mawasiliano mazuri na familia. Zamu za usiku na mwisho wa wiki.',
  ],
  [
    'fil',
    'Nars sa intensive care unit. Nag-alaga ng mga pasyenteng malubha, nagtala ng mga rekord at gumabay sa mga estudyante. Mabuting pakikitungo sa mga pamilya. May pasok sa gabi at tuwing katapusan ng linggo.',
  ],
  [
    'sq',
    'Infermiere në repartin e kujdesit intensiv. Kujdes për të sëmurët rëndë, mbajtja e dokumentacionit dhe udhëzimi i studentëve. Marrëdhënie të mira me familjarët. Turne nate dhe fundjavave.',
  ],
  [
    'mt',
    'Infermiera fit-taqsima tal-kura intensiva. Kura ta’ pazjenti morda serjament, żamma ta’ rekords u gwida lill-istudenti. Relazzjonijiet tajba mal-familji. Xiftijiet bil-lejl u fi tmiem il-ġimgħa.',
  ],
  [
    'uk',
    'Медична сестра у відділенні реанімації. Догляд за тяжкохворими, ведення документації та навчання студентів.',
  ],
  [
    'bg',
    'Медицинска сестра в отделение по реанимация. Грижи за тежко болни, водене на документация и обучение на студенти.',
  ],
  [
    'sr',
    'Медицинска сестра на одељењу интензивне неге. Брига о тешко болеснима, вођење документације и менторство.',
  ],
  [
    'mk',
    'Медицинска сестра на одделот за интензивна нега. Грижа за тешко болни, водење документација и менторство на студенти.',
  ],
  [
    'ru',
    'Медсестра в отделении реанимации. Уход за тяжелобольными, ведение документации и обучение студентов.',
  ],
  [
    'be',
    'Медсястра ў аддзяленні рэанімацыі. Догляд цяжкахворых, вядзенне дакументацыі і навучанне студэнтаў.',
  ],
  [
    '',
    'Registered nurse in the ICU at Hôpital de la Pitié. Care of critically ill patients, charting, and teaching of students. Nights and weekends.',
  ],
  ['', 'Barista, Café de Flore. Latte art. Opened shop at 5am; closed tills; trained juniors.'],
  [
    '',
    'Paralegal. Drafted contracts, filed motions, kept dockets. Fluent in Deutsch und Français.',
  ],
];

test.each(nurses)('%s is found in %j', (tag, text) => {
  expect(foundIn({ tag, prose: [text], titles: [] })).toBe(tag);
});
