"""English: what makes a claim careful besides a hedge.

It says who says so, what is planned, or how likely it is.
"""

from generator.check.phrases import any_of

CARE = {
    "en": any_of(
        r"""
        due  interest\w*  as yet  so far  slated  scheduled  await\w*  prospect\w*
        in (?:his|her|its|their) (?:view|opinion|words|eyes|account)  permit\w*  permission\w*  allow\w*
        authori[sz]\w+  entitl\w+  empower\w*  optional\w*  free to  unlikely  improbab\w+
        could not (?:apply|hold|extend)  belie[fv]\w*  suspect\w*  propos\w*  anticipat\w*  plans?
        people who  expect\w*  (?<!will )(?<!has )(?<!have )(?<!had )consider\w*
        (?:is|are|was|were|be) to  means to  meant to  favou?r(?:s|ed|ing)?  would  must  ought
        sa(?:id|ys?|ying)  according  reports?  reported(?:ly)?  announc\w+  t(?:old|ells?)  stated
        states(?= that)  writes?  wrote  (?:in|from) the view  view(?:s|ed)?  point(?:s|ed)? (?:to|out)
        findings  deem\w*  regard\w*  reckon\w*  feel(?:s|ing)?  felt  opinion\w*  sources
        by \w+'s account  own account  accounts (?:of|say|differ|have)  accus\w+  describ\w+  conclu\w+
        explain\w*  predict\w*  forecast\w*  projection\w*  if  question(?:ed|able)?  open (?:question|whether|to)
        doubt\w*  chance\w*  risks? (?:that|of)  risking  risky  potential\w*  perhaps  maybe  in talks
        talk(?:s|ed|ing)? (?:of|about|to|with)  held to  reput\w+
        fac(?:es|ed|ing) (?:trial|charges|accusations|allegations|claims|accusation)  on trial  charges of
        charged with  blam\w+  attribut\w+  seem\w*  appear\w*  intention\w*  target\w*  goal\w*
        for (?:him|her|them)  puts (?:it|this|that)  mull\w*  ponder\w*
        look(?:s|ed)? (?:set|likely|as|like|to)  seek\w*  try\w*  tries  trying  warn\w*  threat\w*
        suspicion\w*  allegation\w*  rumou?r\w*  credited  credits \w+ with  can  unconfirmed
        as \w+ (?:has|put|see)s? it  provided (?:that|the|it)  hypothetical\w*  candidate\w*  idea\w*
        theory  theor\w+  explanations  testif\w+  testimony  admit\w*  pleaded  complain\w*  contention
        pencil\w*  eye[sd]?  eyeing  offer(?:s|ed|ing)? to  promis\w+  vow\w*  pledg\w+
        rul(?:e|es|ed|ing) (?:\w+ )?out  excluded  yet to  undecided  most likely  judging
        judg(?:ing|ed|ement|ment|ements|ments)  insiders?  understood  supposition\w*  assum\w+
        impl(?:y|ies|ied|ying|ication\w*)  hope\w*  hoping  wish\w*  tradition\w*  legend\w*  conjectur\w+
        hunch\w*  gut feeling  inkling  weigh\w*  negotiat\w+  discuss\w*  envisag\w+  foresee\w*
        aspir\w+  ambition\w*  barring  unless  depend(?:s|ed|ing|ent)  hing(?:e|es) on  contingen\w+
        odds  likelihood  accounts  interpret\w+  suggestion\w*  indicat\w+  signs (?:of|that)
        appearance\w*  thinking  (?:is|are) to be believed  worr\w+  concern\w*  anxi\w+  dread\w*
        want\w*  willing\w*  ready  readi\w+  bid to  option\w*  in mind  on the (?:cards|table|agenda)
        under (?:consideration|discussion|review|study|investigation)  mooted  floated  speculat\w+
        guess\w*  estimat\w+  assert\w*  maintain\w*  insist\w*  conced\w+  argu(?:e|es|ed|ing|ment|ments)
        hold(?:s)? that  have it  has it  had it  caution\w*  unsure  undetermined  unproven  unsettled
        not (?:certain|sure|known|clear|settled|confirmed)  subject to  draft\w*  project(?:s|ed|ion|ions)
        set to  on course  should(?= \w+ (?:be|come|go|prove|pass|fail))  suspicio\w+  presum\w+
        seeming\w*  supposed\w*  purported\w*  ostensib\w+  imagin\w+  as if  way of thinking
        reason to (?:think|believe)  minded  inclin\w+  tend(?:s|ed)?  wonder\w*  hint\w*  fear\w*
        tip(?:s|ped)  investigat(?:e|es|ed|ing|ion|ions)  look(?:s|ed|ing)? into  examin\w+  studying
        study of whether  explor\w+  close to \w+ing  on the (?:point|brink|verge) of  wanting
        put (?:\w+ )?at  could(?! not\b)  t(?:ake|akes|ook) (?:it|him|her|them) (?:for|to be)  assur\w+
        to (?:his|her|their|its|my) mind  convinced  confident  counting on  counts? on  bank(?:s|ing)? on
        on the evidence of  as the cause  the signs are  no decision
        nothing (?:is|has been|was) (?:settled|decided|agreed)  looked at  jury is out  word is
        provided all  failing  all being well  a mind to  bent on  as \w+ \w+ sees? it  to the best of
        charg(?:es|ed) (?:\w+ ){1,3}with  remains to be seen  in the running  touted  purport\w*
        if all goes  the case (?:of|for|that)  trusts?(?= (?:that|in)\b)
        (?:is|are|was|were|proves?) right  feasible  achievable  sp(?:eak|eaks|oke|oken) of  unnamed
        anonymous  still needs?  awaiting
        as things stand  capacit\w+  capab\w+  there are those who  for now  at present  for the moment
        leav\w+ the door  keeps? open  left open
        no (?:\w+ )?(?:evidence|proof)  remains possible
        (?:not|never) (?:say|state|reveal|show|know|tell|disclose|report|establish)
        """
    ),
}
"""Patterns by language, each of a word or phrase."""
