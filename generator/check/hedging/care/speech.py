"""By language, verbs and nouns of speech besides the commonest: who notes, complains, testifies or puts it at a figure.

They answer for what somebody holds or alleges, and not for what only may be so.
"""

from generator.check.phrases import any_of

SPEECH = {
    "en": any_of(
        r"""
        observes?  remark(?:s|ed)?  not(?:es|ed|ing) that  as \w+ (?:\w+ )?(?:notes|noted)  stress(?:es|ed)
        emphasi[sz]e[sd]?  reiterate[sd]?  repeat(?:s|ed)  recount(?:s|ed)  recall(?:s|ed)  recollect\w*
        demand(?:s|ed|ing)?  den(?:y|ies|ied|ying)  disput(?:e|es|ed|ing)  contest(?:s|ed)
        dismiss(?:es|ed)  rebut(?:s|ted)
        protest(?:s|ed)  object(?:s|ed)  lament(?:s|ed)  grumble[sd]?  criticis\w+  criticiz\w+  fault(?:s|ed)
        blam(?:e|es|ed|ing)  boast(?:s|ed)  swor\w+  swear\w*  vouch\w*  attest\w*  avow\w*  aver(?:s|red)
        submi(?:t|ts|tted|ssion|ssions)  plead(?:s|ed)?  testimon\w+  complaint\w*
        puts?(?= [^.;:]{1,80}? at\b)  rates?  ranks?  values?(?= [^.;:]{1,60}? at\b)
        gives(?= [^.;:]{1,60}? as\b)
        claims?(?=[.,;)]|\Z)  make[s]? (?:that|the|this) claim  tells?  comment(?:s|ed)  mention(?:s|ed)
        on \w+(?: \w+)?['’]s? (?:own )?(?:case|account|telling|showing|reckoning|evidence|version|reading)
        hold(?:s)?(?= (?:that|the|it|him|her|them|\w+ (?:responsible|to)))
        held(?= [^.;:]{1,60}?\b(?:to (?:be|have)|responsible))
        in \w+(?: \w+)?['’]s? (?:view|opinion|eyes|book|words|judge?ment|estimation|account)
        f(?:ound|inds?|inding)(?=,? (?:that|no|the|nothing)\b|[.]|\Z)  people talk
        """
    ),
    "de": any_of(
        r"""
        bemerk(?:t|te|ten|en)  anmerk\w+  merkt\w* an  moniert\w*  bemängel\w+  rüg(?:t|te|en|ten)
        klag(?:t|te|en|ten)
        beklag\w+  kritisier\w+  mahn(?:t|te|en|ten)  bestreit\w+  bestritt\w*  dementier\w+  leugne\w+
        zurückweis\w+
        hervorheb\w+  hebt hervor  unterstreich\w+  unterstrich\w*  verweis(?:t|en)  verwies\w*
        weist darauf hin
        hingewiesen  erzähl\w+  schilder\w+  erinner\w+  räum\w* ein  eingeräumt  argumentier\w+  führ\w* an
        führt\w* aus  plädier\w+  prangert\w* an  bezeug\w+  bezeichne\w+  beziffer\w+  veranschlag\w+
        taxier\w+
        verlang\w+  spricht von  sprach von  nach Darstellung  Darstellung  lastet\w* an  angelastet
        """
    ),
    "fr": any_of(
        r"""
        not(?:e|ent|ait|é) que  observ(?:e|ent|ait)  remarqu(?:e|ent|ait)  fait remarquer  exig\w+
        réclam\w+  soulign\w+  insist(?:e|ent|é)
        martel\w+  déplor\w+  dénon\w+  critiqu\w+  protest\w+  conteste\w*  ni(?:e|ent|ait)  dément\w*
        démenti\w*
        réfut\w+  récus\w+  rappell\w+  rappel\w+  témoign\w+  avanc(?:e|ent|é)  argu\w+  plaid\w+
        chiffr(?:e|ent|é)
        situe(?:nt)?  qualifi\w+  racont\w+  confi(?:e|ent|é) que  aux? dires?
        """
    ),
    "es": any_of(
        r"""
        observ(?:a|an|ó)  subray\w+  recalc\w+  insist\w+  reiter\w+  recuerd\w+  record(?:ó|aron)
        record(?:ar|ado)
        lament\w+  critic\w+  protest\w+  nieg\w+  negó  negaron  negar  desmien\w+  desmint\w+  rebat\w+
        rechaz\w+
        refut\w+  cifr\w+  sitú\w+  situ(?:ó|aron)  relat\w+  narr\w+  confes\w+  testific\w+  apost\w+
        versión
        exig\w+  reclam\w+  tild\w+  calific\w+  culp\w+  respons\w+ a
        """
    ),
    "it": any_of(
        r"""
        osserv(?:a|ano|ato)  not(?:a|ano) che  sottoline\w+  ribad\w+  insist\w+  ricord\w+  lament\w+
        critic\w+
        protest\w+  neg(?:a|ano|ato|ava)  smenti\w+  smentisc\w+  contest\w+  respin\w+  rivendic\w+
        quantific\w+
        colloc(?:a|ano)  narr\w+  confess\w+  testimoni\w+  denunc\w+  imput\w+  esig\w+  chied\w+
        versione  defin\w+  addebit\w+
        """
    ),
    "pt": any_of(
        r"""
        observ(?:a|am|ou)  sublinh\w+  frisa\w*  frisou  salient\w+  insist\w+  reiter\w+  lembr\w+
        record(?:a|am|ou)
        lament\w+  critic\w+  protest\w+  neg(?:a|am|ou)  desment\w+  refut\w+  rejeit\w+  contest\w+
        quantific\w+
        cifr\w+  situa\w*  relat\w+  narr\w+  exig\w+  confess\w+  testemunh\w+  denunci\w+  culp\w+  versão
        """
    ),
    "nl": any_of(
        r"""
        merkt\w* op  opgemerkt  benadruk\w+  onderstre\w+  klaagt  klagen  klaagde\w*  kritiseer\w+  hekel\w+
        ontken\w+  bestrijd\w+  betwist\w*  weerspre\w+  weerleg\w+  herinner\w+  vertel\w+  getuig\w+
        voert aan
        voerde\w* aan  aangevoerd  bepleit\w*  verwijt\w*  verweet  becijfer\w+  houdt het op  lezing
        erken\w+
        """
    ),
    "sv": any_of(
        r"""
        påpeka\w*  konstaterar  framhåll\w+  framhöll\w*  understryk\w+  klaga\w*  kritisera\w*
        förneka\w*  bestrid\w+
        bestred\w*  dementera\w*  tillbakavis\w+  påminn\w+  vittna\w*  invänd\w+  skyll\w+
        lägger skulden  version
        """
    ),
    "da": any_of(
        r"""
        bemærk\w+  bemerk\w+  påpeg\w+  påpek\w+  fremhæv\w+  fremhev\w+  understreg\w+  understrek\w+
        klag\w+
        kritiser\w+  benægt\w+  benekt\w+  nægt\w+  nekt\w+  bestrid\w+  afvis\w+  avvis\w+  dementer\w+
        erindr\w+
        vidn\w+  vitn\w+  indvend\w+  innvend\w+  bebrejd\w+  bebreid\w+  gir \w+ skylden  giver \w+ skylden
        """
    ),
    "pl": any_of(
        r"""
        zaznacz\w+  zauważ\w+  zwraca\w* uwagę  zwrócił\w* uwagę  przekon\w+  przypomn\w+  przypomina\w*
        skarż\w+
        krytyk\w+  zaprzecz\w+  neguj\w+  odrzuc\w+  kwestionuj\w+  argument\w+  zeznał\w*  zeznaj\w+
        opowiad\w+
        oszacow\w+  wyceni\w+  powołuj\w+  wini\w*  obarcz\w+
        """
    ),
    "cs": any_of(
        r"""
        poznamen\w+  podotk\w+  upozor\w+  zdůrazň\w+  připom\w+  stěžuj\w+  stěžoval\w*  kritiz\w+
        popír\w+  popřel\w*
        odmít\w+  namít\w+  vypověd\w+  vypráv\w+  vyčísl\w+  ocen(?:il|uj)\w*  vyčít\w+
        """
    ),
    "fi": any_of(
        r"""
        huomaut\w+  korost\w+  painot\w+  muistut\w+  valit\w+  kritiso\w+  arvostel\w+  kiist\w+
        kielt\w+  torju\w+
        vakuut\w+  todist\w+  perustel\w+  tote(?:aa|si|avat)
        """
    ),
}
"""Patterns, each of a word or phrase."""
