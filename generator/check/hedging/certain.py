"""Words that say that something is certain, proved or done, by language."""

from generator.check.phrases import any_of

CERTAIN = {
    "en": any_of(
        r"""
        (?:has|have|had|was|were|is|are|been) (?:\w+ )?(?:proved|proven|shown|established)(?! not\b)
        (?:has|have|had|was|were|is|are|been) (?:\w+ )?(?:demonstrated|ascertained|verified)(?! not\b)
        (?:has|have|had|was|were|is|are|been) (?:\w+ )?(?:confirmed|determined|documented)(?! not\b)
        (?:has|have|had|was|were|is|are|been) (?:\w+ )?(?:settled)(?! not\b)
        prove[sdn]?(?= (?:that|it|beyond|the)\b)
        confirm(?:s|ed)(?= (?:that|the|it|a|an|his|her|their|its)\b)  ascertain(?:s|ed)  demonstrate[sd]
        established that  (?:is|it's|are) (?:now )?certain  certainly  definitely  undoubtedly
        unquestionably  indisputabl\w+  beyond (?:any |all |a )?(?:\w+ )?doubt  no doubt
        without (?:a |any )?doubt  in fact  matter of (?:record|fact)
        (?:record|fact|evidence)s? (?:show|shows|prove|proves|confirm|confirms)  guarantee[sd]?
        turned out  is final  agreed to  decided (?:to|that|on)  has decided  have decided  approved
        (?:has|have|had) (?:agreed|decided|resolved)  admitted(?= (?:to|that|having)\b)  found out
        discovered  revealed that  caught  convicted  is known to be  it is clear  clearly
        """
    ),
    "de": any_of(
        r"""
        bewiesen\w*  beweis(?:t|en)  nachgewiesen\w*  nachweislich  erwiesen\w*  belegt\w*
        bestätig(?:t|te|ten|en)\w*  steht (?:\w+ )?fest  fest steht  feststeht  fest  zweifelsfrei
        zweifellos  ohne Zweifel  unbestritten  sicher  gesichert  mit Sicherheit  definitiv  eindeutig
        tatsächlich  geklärt  beschlossen\w*  beschließ\w+  entschieden  entschied  garantier\w+
        überführt  verurteilt\w*  nachweist  wies\w* nach  festgestellt  stellt\w* fest  ermittelt
        besiegelt
        """
    ),
    "fr": any_of(
        r"""
        prouv\w+  démontr\w+  établi\w*  avéré\w*  vérifié\w*  confirm\w+  certain(?:e|s|es)? que
        c['’]est certain  il est certain  certitude  sans aucun doute  indéniable\w*  incontestable\w*
        a constaté  ont constaté  constat(?:e|ent|é)  décidé\w*  décide(?:nt)?  approuvé\w*  adopté\w*
        condamné\w*  reconnu\w*  garantie?s?  assurément  en effet  bel et bien  acquis\w* que  acté\w*
        officiel\w*  fixée?
        """
    ),
    "es": any_of(
        r"""
        probad\w+  demostr\w+  demuestr\w+  comprob\w+  comprueb\w+  confirm\w+  consta(?= que|\b)
        verific\w+  cierto que  con certeza  sin duda  sin lugar a dudas  indudabl\w+  establecid\w+ que
        acredit\w+  constat\w+  decidi\w+  decide(?:n)?  aprob\w+  aprueb\w+  garantizad\w+  seguro que
        está claro que  descubri\w+  condenad\w+  reconoci\w+  acordó  acordaron  definitiv\w+
        efectivamente  de hecho
        """
    ),
    "it": any_of(
        r"""
        dimostr\w+  provat\w+  comprov\w+  accertat\w+  accert(?:a|ano)  conferm\w+  verificat\w+
        stabilit\w+ che  certo che  è certo  con certezza  senza dubbio  indubbi\w+  sicuramente
        certamente  assodat\w+  deciso  decis\w+  approvat\w+  garantit\w+  ammesso
        ammett\w+  condannat\w+  constatat\w+  scopert\w+  risaputo  effettivamente  infatti
        """
    ),
    "pt": any_of(
        r"""
        prova(?:do|da|ram|ou|m)\w*  comprov\w+  demonstr\w+  confirm\w+  verificad\w+  constat\w+
        apurou\w*  certeza  é certo  sem dúvida  indubit\w+  estabelecid\w+  decid\w+  aprov\w+  garantid\w+
        condenad\w+  flagrad\w+  descobri\w+  admiti\w+  definitiv\w+  de facto  de fato  efetivamente
        """
    ),
    "nl": any_of(
        r"""
        bewezen  bewijst  bewijzen  aangetoond  toont aan  tonen aan  vastgesteld  stelde vast  staat vast
        vast  vaststaat  bevestig\w+  zeker  met zekerheid  ongetwijfeld  zonder twijfel  onomstotelijk
        besloten  besluit  beslist  goedgekeurd  gegarandeerd  garandeert  toegegeven  veroordeeld
        ontdekt  inderdaad  definitief
        """
    ),
    "sv": any_of(
        r"""
        bevisa\w*  bevis(?:at|ade|ar)  fastställ\w+  fastslag\w*  slagit fast  bekräfta\w*  bekräftat\w*
        konstatera\w*  säkert  säker på  utan tvivel  tveklöst  beslut(?:at|ade|ar|ats|it)  beslutat\w*
        godkän\w+  garantera\w*  visa(?:t|de) att  står klart  klarlagt  erkän\w+  dömd\w*  definitiv\w*
        """
    ),
    "da": any_of(
        r"""
        bevist\w*  bevis(?:er|te|t)  påvist\w*  fastslå\w*  slået fast  slått fast  bekræft\w+  bekreft\w+
        konstater\w+  uden tvivl  uten tvil  sikkert at  besluttet\w*  vedtat\w+  vedtaget  godkend\w+
        godkjen\w+  garanter\w+  dokumentert  dokumenteret  står fast  klarlagt  afgjort  avgjort
        erkend\w+  erkjen\w+  dømt
        """
    ),
    "pl": any_of(
        r"""
        udowodni\w+  dowiedzion\w+  dowiod\w+  wykaza\w+  potwierdz\w+  stwierdz(?:ił\w*|on\w*)
        ustal(?:ił\w*|on\w*)  pewn[ey]  na pewno  z pewnością  bez wątpienia  bezsporn\w+  zdecydowa\w+
        postanowi\w+  zatwierdz\w+  gwarant\w+  przyzna(?:ł\w*)  skaza\w+  odkry\w+  wiadomo(?:,)? że
        rozstrzygni\w+  definitywn\w+  faktycznie  rzeczywiście
        """
    ),
    "cs": any_of(
        r"""
        prokáz\w+  dokáz\w+  potvrd\w+  potvrz\w+  zjisti\w+  zjištěn\w*  ověř\w+  jist[éěá]  je jisté
        s jistotou  určitě  nepochybně  bez pochyb  rozhod(?:l|nut)\w*  schvál\w+  zaruč\w+  přizn\w+
        odsouz\w+  objevi\w+  doloži\w+  doložen\w*  definitivn\w+  skutečně
        """
    ),
    "tr": any_of(
        r"""
        kanıtla\w+  kesin(?!\w*ti)\w*  kesinleş\w+  tespit  doğrula\w+  ispat\w*  belirlen\w+  saptan\w+
        onayla\w+  karar ver\w+  kararlaştır\w+  itiraf  garanti\w*  kuşkusuz  şüphesiz  mahkûm
        ortaya çıkar\w+
        """
    ),
    "fi": any_of(
        r"""
        todist\w+  vahvist\w+  osoitt\w+  varmist\w+  varma\w*  varmasti  epäilemättä  päätt\w+
        hyväksy\w+  takaa(?:vat)?  tunnust\w+  tuomit\w+  selvinnyt  kiistatta  kiistaton
        """
    ),
    "ru": any_of(
        r"""
        доказ\w+  подтверд\w+  установ\w+  точно  несомненно  решил\w*  решено  утвержд(?:ён|ен)\w*
        признал\w*
        """
    ),
}
"""A claim that has one and stands on a hedge has no care left, whoever is named."""
