"""English words that say no once or yes; the patterns stand apart by two spaces or a line break."""

NO = {
    "en": r"""
        refus(?:e|es|ed|ing|als?)  reject\w*  den(?:y|ies|ied|ying|ials?)  fail(?:s|ed|ing|ures?)?
        without  lack(?:s|ed|ing)?  unable  inability  unwilling\w*  neglect(?:s|ed|ing)?  rebuff\w*
        veto\w*  dismiss(?:es|ed|ing|al)?  oppos(?:e|es|ed|ing|ition)  absen(?:t|ce)  forbid\w*  forbade
        prohibit\w*  ban(?:s|ned|ning)?  disput(?:e|es|ed|ing)  contest(?:s|ed|ing)?  refut\w*  rebut\w*
        with(?:held|hold\w*)  invalid\w*  void  unlawful\w*  illegal\w*  untrue  false(?:ly|hood)?
        baseless  groundless  incorrect\w*  wrong(?:ly)?  mistaken\w*  impossible  ineffective\w*
        insufficient\w*  inadequate\w*  inconclusive\w*  inaccurate\w*  incomplete\w*  ineligible
        inactive  incapable  missing  omit\w*  overlook\w*  forg[eo]t\w*  conceal\w*  hid(?:den)?
        disagree\w*  dissent\w*  object(?:s|ed|ing|ions?)  abstain\w*  refrain\w*  avoid(?:s|ed|ing)?
        stop(?:s|ped|ping)?  ceas(?:e|es|ed|ing)  halt(?:s|ed)?  prevent(?:s|ed|ing)?  block(?:s|ed|ing)?
        barr?(?:ed|s)  preclud\w*  thwart\w*  scrap(?:s|ped)  cancel\w*  shelved  overturn\w*  quash\w*
        annul\w*  revok\w*  miss(?:es|ed)?  exonerat\w*  acquit\w*  zero  nil  nowhere  hardly  scarcely
        barely  doubt(?:s|ed|ing)?  doubtful  disavow\w*  repudiat\w*  contradict\w*  discontinu\w*
        exclud(?:e|es|ed|ing)  exclusion  drought  shortage\w*  devoid  bereft  dearth
        dis(?:prov\w*|credit\w*|qualif\w*|satisf\w*|allow\w*|approv\w*|believ\w*|regard\w*)
        un(?!question|disput|contest|doubt|match|rival|precedent|parallel|beat|oppos|til|der|it|ion|iv|til|iq|less|usual|ear|fold|lik|rest|veil|cover|lock|load|leash|tie|do|dertak|changed)\w{4,}
        silent  silence  spurn\w*  snub\w*  reluctan\w*  suspend\w*  skip(?:s|ped)?  shun\w*
        defi(?:ed|es|ance)  not .{1,40} nor  (?:symptom|error|fault|risk|trouble)-free  free (?:of|from)
        (?:stop\w*|stopped|just) short of
        far from (?:\w+ing|certain|clear|over|settled|proven|complete|convinced)  rul(?:e|es|ed|ing) out
        turn(?:s|ed|ing)? (?:it |them )?(?:down|away)  thr(?:ew|own?) out
        (?:has|have|had|is|are|was|were) yet to  yet to  out of the question  out of reach
        brush\w* (?:aside|off|away)  wav(?:ed|es|ing) (?:aside|away)  shrug\w* off  anything but
        declin(?:e|es|ed|ing) (?:to|an?|any|comment|the (?:offer|request|invitation|grant|role|post|job|award|prize))
        (?:is|are|was|were|came out|spoke) against  voted? (?:[^\s,]+ ){0,4}against  too late
        le(?:ft|ave|aves|aving) out  (?:has|have|had|is|are) still to  remains? to be  no longer  not yet
        in vain  to no avail  (?:kept|keeps|keeping) \w+ secret  struck (?:down|out)
        at no (?:time|point|stage)  on no (?:account|occasion)  by no means  in no way  not once
        never once  no-one  no one  stay(?:s|ed)? (?:away|out|clear)  kept (?:from|out|away|quiet|silent)
        keep(?:s|ing)? (?:from|out|away|quiet|silent)  for want of  immun(?:e|ity)  exempt\w*  vacant
        almost none
        los(?:t|e|es|ing) (?:its|his|her|their|the|an?) (?:appeal|case|bid|claim|challenge|vote|lawsuit)
        (?:go|goes|went|gone|going) without  rescind\w*  renounc\w*  forgo\w*  forewent  forfeit\w*
        infeasible  inapplicable  incompatib\w*  nonexistent  non  rarely  seldom  unlikely  sceptic\w*
        skeptic\w*  called off  pulled out  backed out  backs? out  fell through  c[ao]mes? to nothing
        r[ua]n out of  little (?:evidence|hope|chance|doubt|support|sign|interest|appetite|prospect)
        dead end
        drop(?:s|ped) (?:the|its|his|her|their) (?:case|charges|claim|bid|plans?|appeal|lawsuit|complaint)
        rul(?:ed|es) against  found against  struck off  out of the running  (?:say|says|said) no to
        empty-handed  g[ia]ve up  given up  giv(?:es|ing) up  surrender\w*
        turn(?:s|ed|ing)? (?:it|them|him|her|us) down
    """,
}
YES = {
    "en": r"""
        accept\w*  agree(?:s|d|ment)?  approv\w*  grant(?:s|ed|ing)?  allow(?:s|ed|ing)?
        permi(?:t|ts|tted|ssion)  uph[eo]ld\w*  support(?:s|ed|ing|ive)?  back(?:s|ed|ing)  endors\w*
        confirm\w*  admit(?:s|ted|ting)?  conced\w*  acknowledg\w*  succe(?:ed|ss)\w*
        manag(?:e|es|ed|ing)  achiev\w*  obtain\w*  receiv\w*  g[eo]t  gets  contain\w*  includ\w*
        exist\w*  prov(?:e|ed|en|es)  shown?  shows  showed  establish\w*  demonstrat\w*  valid\w*
        effective\w*  lawful\w*  legal\w*  true  right\w*  correct\w*  possible  able  willing\w*  ready
        paid  sign(?:s|ed)  publish\w*  releas\w*  disclos\w*  reveal\w*  met  reach(?:ed|es)  complet\w*
        finish\w*  resum\w*  always  every\w*  already  eventually  many  some  several  various  most
        once  guilty  liable  responsible  convict\w*  order(?:s|ed)  offer\w*  consent\w*  promis\w*
        commit\w*  restor\w*  present  there  known?  knew  knows  carried  won  wins?  unquestion\w*
        undisput\w*  uncontest\w*  undoubted\w*  fully  complete\w*  sufficient\w*  adequate\w*  welcom\w*
        favou?r\w*  join(?:s|ed)?  attend(?:s|ed)?  visit\w*  persuad\w*  convinc\w*  satisf\w*  believ\w*
        certain\w*  proper\w*  open(?:s|ed)?  used?  uses  renew\w*  prevail\w*  notic\w*  consult\w*
        inform\w*  warn(?:s|ed)  turn(?:s|ed)  identif\w*  detect\w*  observ\w*  record\w*  evidence  sign
        signs  affect\w*  cause[sd]?  chang\w*  own(?:s|ed)?  honou?r\w*  respect\w*  go(?:es)? ahead
        appl(?:y|ied|ies)  fulfil\w*  deliver\w*  adopt\w*  ratif\w*  authori[sz]\w*  enforc\w*
        repli(?:ed|es)  answer\w*  respond\w*  pass(?:ed|es)  succe\w+  earn(?:s|ed)  cured?  work(?:s|ed)
        function\w*
    """,
}
