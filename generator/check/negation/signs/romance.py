"""French, Spanish, Italian and Portuguese words that say no once or yes."""

NO = {
    "fr": r"""
        sans  refus\w*  rejet(?!on)\w*  déclin(?:é|e|er|ent|ait|ée|a)\w{0,2}  démen\w+
        ni(?:e|ent|é|ait|aient|er)  contest\w+  réfut\w+  renonc\w+  échou\w+  échec\w*  om(?:et|is)\w*
        manqu\w+  incapables?  incapacité  interdi\w+  s'oppos\w+  oppos(?:é|ée|és|ées|ition)  débout\w+
        exclu\w*  dépourvu\w*  dénué\w*  impossib\w*  invalid\w+  nulle?s?  illég\w+  illicit\w+  faux
        fausse\w*  erron\w+  infond\w+  inexact\w*  inexist\w+  insuffisa\w+  incomple?è?t\w*  inadmis\w*
        irrecevab\w*  inconnu\w*  inchang\w+  inachev\w*  inefficac\w*  inutil\w*  infructu\w*
        injustifi\w*  irrégul\w*  inapplic\w*  absen(?:t|ce)\w*  empêch\w+  annul\w+  abandonn\w+
        cess(?:é|e|a|er|ent|ait)\w{0,2}  arrêté  évit\w+  ignor(?:e|é|a|ait|ent|er|ée)\w{0,2}
        cach(?:é|er|e|ent|ait|a|ée|és|ées)  dissimul\w+  tai[rst]\w*  tû?  acquitt\w+  innocent\w*
        relax\w+  dout\w+  écart\w+  désavou\w+  désapprouv\w+  désaccord  carence\w*  défaut  privé\w*
        faute d  faute de  vain\w*  sans succès  guère  peine  à peine  loin d\w*  exempt\w*  infirm\w+
        cass(?:é|e|a)\w{0,2}  suspend\w*  bloqu\w+  boud\w+  écarté\w*  ne \w+ plus  n'\w+ plus
        pas encore  pas un seul  pas une seule  en aucun cas  nullement  aucunement  jamais  rien
        personne  (?:est|sont|était|étaient) contre  tout sauf  passé sous silence  plus aucun\w*
        reste\w* à  doi\w+ encore  attend\w* (?:toujours|encore)  tard\w+ à  hors de question  trop tard
        lettre morte  veto  récus\w+  rétract\w+  blanchi\w*  hors de cause  non-lieu  caduc\w*  avort\w+
        capot\w+  silence  muet\w*  désist\w+  fin de non-recevoir  ferm\w+ la porte  fermé la porte
        nullité  dénég\w+  inenvisageab\w*  enfrei\w+  viol(?:é|e|er|ait|ation)\w{0,2}  contreven\w+
        transgress\w+
    """,
    "es": r"""
        sin  rechaz\w+  neg(?:ó|aron|ado|ada|ar|aba|aban|arse|ativa|ando)  nieg\w+  rehus\w+  desminti\w+
        desmient\w+  descart\w+  deneg\w+  denieg\w+  declin\w+  renunci\w+  incapa\w+  prohib\w+
        carec\w+  desprovist\w+  despoj\w+  carenc\w+  opus\w+  opon\w+  fracas\w+
        falt(?:a|an|aba|aban|ó|aron|ado)  ausencia\w*  ausent\w+  desestim\w+  exclu\w+  imposib\w+
        inválid\w+  invalid\w+  nul[oa]s?  ilega\w+  ilícit\w+  fals\w+  erróne\w+  infundad\w+
        inexist\w+  insuficient\w*  incomplet\w+  inadmi\w+  desconoc\w+  ineficaz\w*  inútil\w*
        injustificad\w+  incumpl\w+  impid\w+  imped\w+  anul\w+  abandon\w+  ces(?:ó|ado|ar|aron)
        evit\w+  ignor(?:a|ó|aba|ado|ar|aron|an)\w?  ocult\w+  call(?:ó|aron|ado|ar)  absuel\w+  absolv\w+
        inocent\w+  dud(?:a|ó|aba|aron|an|ar|oso)\w*  cuestion\w+  desobedec\w+  desautoriz\w+
        desaprob\w+  desaprueb\w+  desmont\w+  refut\w+  apenas  demasiado tarde  en vano  sin éxito
        en contra  lejos de  exent\w+  libre de  falto  a falta de  en ausencia  revoc\w+  suspend\w+
        bloque\w+  cancel\w+  aband\w+  dej(?:ó|aron|ado|a|an|ar) de  dej(?:ó|aron|ado) \w+ sin  falta por
        falta\w* por  qued\w+ por  sigu\w+ sin  ya no  aún no  todavía no  no \w+ aún  no \w+ todavía
        ni un solo  ni una sola  en ningún \w+  en modo alguno  de ningún modo  en absoluto  tampoco
        ni siquiera  ningun[ao]s?  nadie  nada  nunca  jamás  pendient\w+  omit\w+  olvid\w+  incumplid\w+
        vet(?:o|ó|ado|aron|ar)  sobrese\w+  exculp\w+  exoner\w+  cerr\w+ la puerta  cierra la puerta
        marcha atrás  desist\w+  silencio  caduc\w+  frustr\w+  nulidad  carente\w*  vací\w+  en balde
        devolv\w+  devuelt\w+  inviable\w*  infring\w+  infracci\w+  vulner(?:ó|ado|ar|aron|a)
        viol(?:ó|ado|ar|aron|ación)  quebrant\w+
    """,
    "it": r"""
        senza  rifiut\w+  respin\w+  neg(?:a|ano|ato|ata|ati|ate|are|ò|arono|ando|ava|avano)  smenti\w+
        smentisc\w+  rinunci\w+  bocci\w+  rigett\w+  esclu\w+  esclud\w+  viet\w+  oppos\w+  oppon\w+
        manc(?:a|ano|ava|avano|ano|anza|anz[ae])  incapac\w+  fallit\w+  falli\w+  fallì  omess\w+
        omett\w+  priv[oaie]  sprovvist\w+  contest\w+  declin\w+  impossibil\w+  invalid\w+  null[oaie]
        illegal\w+  illegittim\w+  illecit\w+  fals[oaie]  errat\w+  infondat\w+  inesist\w+
        insufficient\w*  incomplet\w+  inammissibil\w+  sconosciut\w+  ignot\w+  inefficac\w+  inutil\w+
        ingiustificat\w+  assen(?:te|ti|za|ze)  imped\w+  annull\w+  abbandon\w+
        cess(?:ato|ata|a|ano|are|ò)  evit\w+  ignor(?:a|ato|ata|ano|ò|ava|are|ano)  nascos\w+  nascond\w+
        tac(?:e|iuto|que|ere|iono)  assolt\w+  assolv\w+  innocent\w+  dubit\w+  mett\w+ in dubbio
        disobbed\w+  disatte\w+  disapprov\w+  confut\w+  appena  contrar[oi]  contrari[oa]?
        sfavorevol\w+  troppo tardi  invano  senza successo  lontan\w+ da\w*  esent\w+  indenn\w+
        inascolt\w+  in assenza  in mancanza  revoc\w+  sospes\w+  sospend\w+  blocc\w+  cancell\w+
        smess\w+ di  dev\w+ ancora  rest\w+ da  attend\w+ ancora  aspett\w+ ancora  non \w+ più
        non ancora  non \w+ ancora  neanche un\w*  nemmeno un\w*  neppure un\w*  in nessun \w+
        in alcun \w+  per nulla  per niente  affatto  tutt'altro  mai  niente  nulla  nessun\w*
        irregolar\w+  inadempien\w*  inattu\w*  inapplicat\w*  impun\w+  scart(?:ato|ata|a|ò)  perso
        perduto  persa  veto  scagion\w+  prosciolt\w+  proscioglim\w+  decadut\w+  chius\w+ la porta
        vuot[oaie]  silenzio  desist\w+  naufrag\w+  sfumat[oaie]  stop  niet  inattuabil\w*  infran\w+
        viol(?:ato|ata|ati|are|ò|azione|azioni)  trasgred\w+  contravven\w+
    """,
    "pt": r"""
        sem  recus\w+  rejeit\w+  rejeiç\w+  neg(?:ou|aram|ado|ada|ar|a|am|ava|ando)  desment\w+
        descart\w+  indefer\w+  proib\w+  proíb\w+  falt(?:a|am|ou|aram|ava|avam|ado|ar)  fracass\w+
        falh\w+  incapa\w+  opôs\w*  opõe\w*  opuseram  oposi\w+  renunci\w+  exclu\w+  chumb\w+
        contest\w+  declin\w+  vet(?:ou|ado|ada|aram|o)  impossív\w+  inválid\w+  invalid\w+  nul[oa]s?
        ilega\w+  ilícit\w+  fals[oa]s?  errad\w+  infundad\w+  inexist\w+  insuficient\w*  incomplet\w+
        inadmiss\w+  desconhec\w+  ineficaz\w*  inútil\w*  injustificad\w+  ausen\w+  imped\w+  anul\w+
        abandon\w+  cess(?:ou|aram|ado|ar)  evit\w+  ignor(?:a|ou|ava|ado|ar|aram|am)  escond\w+  ocult\w+
        cal(?:ou|aram|ado)  absolv\w+  inocent\w+  duvid\w+  dúvid\w+  desobedec\w+  desaprov\w+  refut\w+
        afast(?:ou|aram|ado|ada|a|am|ar)  mal  tarde demais  demasiado tarde  em vão  sem sucesso
        sem êxito  longe de  isent\w+  livre de  à falta de  na ausência  revog\w+  suspen\w+  bloque\w+
        cancel\w+  deix(?:ou|aram|ado|a|am|ar) de  deix(?:ou|aram) \w+ sem  resta\w* por  está por
        continu\w+ sem  continu\w+ por  já não  ainda não  não \w+ mais  nem um só  nem uma só
        nem um único  nem uma única  de modo algum  de forma alguma  de maneira nenhuma  em caso algum
        tampouco  sequer  nenhum\w*  ninguém  nada  nunca  jamais  omit\w+  esquec\w+  incumpr\w+
        descumpr\w+  não-\w+  carec\w+  desprovid\w+  carênc\w+  irregular\w*  ilib\w+  desist\w+
        silêncio  vazi\w+  fech\w+ a porta  negação  inviabiliz\w+  inviáve\w+  malogr\w+
        retrat(?:ou|aram)  infring\w+  viol(?:ou|ado|ar|aram|ação)  transgred\w+
    """,
}
YES = {
    "fr": r"""
        accept\w+  accord\w+  approuv\w+  approb\w+  autoris\w+  perm(?:et|is)\w*  souten\w*  soutien\w*
        soutin\w*  appui\w*  appuy\w*  confirm\w+  adm(?:et|is)\w*  reconn\w+  réuss\w+  parven\w*
        parvin\w*  obten\w*  obtin\w*  obtien\w*  reç\w+  recev\w+  conten\w*  contien\w*  exist\w+
        prouv\w+  montr\w+  établi\w*  démontr\w+  valab\w+  valid\w+  légal\w*  régul\w+  vrai\w*  juste
        exact\w*  possib(?:le|les|ilité)  capab\w+  prêt\w*  pay\w+  sign(?:é|e|a)\w{0,2}  publi\w+
        divulg\w+  révél\w+  attei\w+  achev\w+  termin\w+  repri\w+  repren\w*  toujours  tou[ts]\w*
        déjà  finalement  plusieurs  beaucoup  certain\w*  coupab\w+  respons\w+  condamn\w+  ordonn\w+
        donn\w+  offer\w*  offr\w+  consen\w+  promi\w+  promet\w*  trouv\w+  conn\w+  relev\w+  entach\w+
        bien  eu  fait  ainsi  comme  un  une  des  avec  relog\w+  accueilli\w*  applaud\w+  réclam\w*
        respect\w+  appliqu\w+  autorise  honor\w+  répond\w*  adopt\w+  ratifi\w+  vot(?:é|ée|a)
        tenu\w* parole  remport\w+  gagn\w+  dispos\w+  ouvert\w*
    """,
    "es": r"""
        acept\w+  aprob\w+  aprueb\w+  apoy\w+  respald\w+  autoriz\w+  confirm\w+  admit\w+  reconoc\w+
        reconoz\w+  conced\w+  estim\w+  permit\w+  accedi\w+  acced\w+  logr\w+  consig\w+  consigu\w+
        obtuv\w+  obten\w+  obtien\w+  recib\w+  conten\w+  contien\w+  exist\w+  hay  había  hubo  habrá
        prueb\w+  prob(?:ó|ado|aron|ada)  demostr\w+  demuestr\w+  mostr\w+  muestr\w+  válid\w+  legal\w*
        legítim\w+  verdad\w*  ciert\w+  correct\w+  posibles?  capa[zc]\w*  dispuest\w+  list[oa]s?
        pag(?:ó|ado|ada|aron|a|an)  firm(?:ó|ado|ada|aron|a|an)  public\w+  divulg\w+  revel\w+  alcanz\w+
        termin\w+  complet\w+  reanud\w+  siempre  tod[oa]s?  ya  finalmente  much[oa]s  algun[oa]s?
        algún  vari[oa]s  culpab\w+  respons\w+  conden\w+  orden\w+  dio  dieron  dado  dará\w*  ofrec\w+
        consint\w+  promet\w+  encontr\w+  conoc\w+  cumpl\w+  acat\w+  sí  con  un  una  pid\w+  pedi\w+
        acogi\w+  adopt\w+  ratific\w+  respondi\w+  responde  entreg\w+  gan(?:ó|ado|aron)  dispon\w+
        contest(?:ó|aron|ado)  resolvi\w+  resuelt\w+  favorab\w+  éxito  abiert\w+  cedi\w+
    """,
    "it": r"""
        accett\w+  accol\w+  accord\w+  approv\w+  autorizz\w+  permess\w+  permett\w+  consent\w+
        sosten\w+  sostien\w+  appoggi\w+  conferm\w+  ammess\w+  ammett\w+  riconosc\w+  concess\w+
        conced\w+  riusci\w+  riesc\w+  ottenut\w+  ottien\w+  ottenne\w*  ricevut\w+  ricev\w+  conten\w+
        contien\w+  esist\w+  c'è  provat\w+  dimostr\w+  mostr\w+  valid\w+  legittim\w+  legal\w+
        ver[oaie]  giust\w+  corrett\w+  possibil[ei]  capac\w+  dispost\w+  pront\w+  pagat\w+  firmat\w+
        pubblic\w+  divulg\w+  rivel\w+  raggiun\w+  complet\w+  termin\w+  ripres\w+  sempre  tutt[oaie]
        già  infine  molt[ie]  alcun[ie]  divers[ie]  parecchi\w*  colpevol\w+  responsabil\w+  condann\w+
        ordin\w+  dat[oaie]  diede\w*  offert\w+  offr\w+  promess\w+  promett\w+  trovat\w+  trov\w+
        conosc\w+  noto  nota  vuole  vogliono  volut\w+  intend\w+  un  una  uno  con  rispett\w+
        applicat\w+  eseguit\w+  presentat\w+  via libera  favorevol\w+  accolt\w+  qualch\w+  qualcun\w+
        adottat\w+  ratific\w+  rispost\w+  rispond\w+  consegn\w+  vint[oaie]  vinse  dispon\w+
        attuat\w+  success\w+  apert\w+  risolt\w+
    """,
    "pt": r"""
        aceit\w+  aprov\w+  apoi\w+  autoriz\w+  confirm\w+  admit\w+  reconhec\w+  conced\w+  permit\w+
        acolh\w+  consegui\w+  consegue\w*  logr\w+  obtev\w+  obtid\w+  obtiver\w+  receb\w+
        cont(?:ém|inha|êm|er|ido)\w*  exist\w+  há  havia  houve  haverá  prov(?:a|ou|ado|aram|ada)
        demonstr\w+  mostr\w+  válid\w+  legal\w*  legítim\w+  verdad\w*  cert[oa]s?  corret\w+
        possíve(?:l|is)  capaz\w*  dispost\w+  pront[oa]s?  pag(?:ou|o|a|as|os|aram|amento)
        assin(?:ou|ado|ada|aram|a)  public\w+  divulg\w+  revel\w+  ating\w+  conclu\w+  termin\w+
        retom\w+  sempre  tod[oa]s?  já  finalmente  muit[oa]s  algun?s?  alguma?s?  vári[oa]s  culpad\w+
        respons\w+  conden\w+  orden\w+  deu  deram  dado  dará\w*  oferec\w+  consent\w+  promet\w+
        encontr\w+  conhec\w+  cumpr\w+  com  um  uma  apresent\w+  avali\w+  respald\w+  quis\w*  quer
        adot\w+  ratific\w+  respond\w+  entreg\w+  ganh\w+  venc\w+  dispõ\w+  resolv\w+  sucesso  êxito
        aberto\w*  favoráve\w+
    """,
}
