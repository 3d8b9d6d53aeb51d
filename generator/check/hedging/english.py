"""English words that say something may not be so, or that only others say so, and words that answer for them.

Left out is what means something else as often: "May" the month and "may not" (a prohibition), "could" of what was
possible once, "likely" in comparisons, "proposed" methods, "preliminary" rulings, "considering" that.
"""

from generator.check.phrases import any_of

_BE = r"(?:is|are|was|were|be|been|being)"
_EXPECTED = any_of(
    r"""
    said  believed  thought  understood  alleged  rumou?red  assumed  presumed  suspected  expected  projected
    forecast  slated  scheduled  poised  anticipated  supposed  intended  planned
    """
)
_CERTAIN = any_of(
    r"""
    unclear  uncertain  unknown  doubtful  questionable  disputed  (?:yet|remains) to be seen
    not (?:yet |entirely |at all )?(?:clear|certain|known|sure|confirmed|settled|decided)
    """
)
_DUTIES = any_of(
    r"""
    the  overs\w+  manag\w+  run\w*  lead\w*  ensur\w+  enforc\w+  implement\w+  coordinat\w+  develop\w+
    protect\w+  keep\w+  creat\w+  provid\w+  maintain\w*  regulat\w+  supervis\w+  monitor\w*  advis\w+
    review\w*  carry\w*  investigat\w+  safeguard\w*  promot\w+  assess\w*  draft\w*  find\w*  direct\w*
    guid\w+  build\w*  design\w*
    """
)
_ACCUSED = any_of(
    rf"""
    accused of  suspected of  under suspicion of  under investigation (?:for|over)  investigated (?:for|over)
    on trial (?:for|over)  facing (?:charges|allegations|accusations)  indicted (?:for|on)
    charged with(?! {_DUTIES}\b)
    """
)
_ON_SCHEDULE = any_of(
    """
    be  have  open  close  begin  start  end  launch  leave  arrive  take  go  expire  come  finish  hold
    meet
    publish  report  return  visit  appear  stand  step  sign  vote  decide  enter  move  join  retire  resume
    reopen  run  make  give  get  stop  rise  fall
    """
)
_ABOUT_TO = any_of(
    rf"""
    preparing  planning  intending  aiming  hoping  seeking  looking  ready  gearing up  threatening  about
    on (?:course|track)  in line  tipped  minded  determined  inclined
    set(?= to (?!\d|zero|music|work|the\b|an?\b))  due(?= to {_ON_SCHEDULE}\b)
    """
)
_DREAD = any_of(
    r"""
    chance  possibility  risk  danger  likelihood  probability  suspicion  suspicions  fears  rumou?rs
    speculation  allegations  hopes
    """
)
_PLANNED = any_of(
    r"""
    rules?  laws?  bills?  legislation  regulations?  directives?  mergers?  deals?  acquisitions?  bans?
    tax(?:es)?  tariffs?  changes?  plans?  amendments?  takeovers?  settlements?  sales?  projects?  budgets?
    cuts?  levy  reforms?  measures?  treat(?:y|ies)  sites?
    """
)
_EARLY = any_of(
    r"""
    results?  findings?  data  estimates?  figures?  analys[ie]s  evidence  agreements?  deals?  reports?
    counts?  numbers?  tests?
    """
)
_ASSENT = any_of(
    r"""
    approvals?  review  change  confirmation  conditions  closing  agreement  negotiations?  ratification
    revision  consent  clearance
    """
)
_SOURCES = any_of(
    r"""
    people  persons?  sources?  officials?  insiders?  rumou?rs  reports?  estimates  witnesses
    """
)
_JUDGES = any_of(
    r"""
    we  i  they  he  she  analysts  experts  observers  researchers  authors  scientists  officials
    police  prosecutors  investigators
    """
)
_JUDGE = any_of(
    r"""
    believes?  thinks?  expects?  suspects?  assumes?  speculates?  anticipates?  hopes?  fears?
    hypothesi[sz]es?
    """
)

_TOLD = any_of(
    r"""
    said  believed  thought  understood  assumed  reported  rumou?red  alleged  claimed  suspected  feared
    hoped  expected  likely  estimated  presumed  supposed
    """
)

HEDGES = any_of(
    rf"""
    arguably  in all likelihood  by some accounts  in all probability  it appears  tends? to  reputedly
    evidently
    (?:could|might) well  look(?:s|ed)? set to  look(?:s|ed)? likely  on the verge of  in theory  at risk of
    reportedly  allegedly  purportedly  supposedly  apparently  seemingly  ostensibly  presumably  possibly
    perhaps  maybe  probably  potentially  tentatively  provisionally  conceivably  unconfirmed  rumou?red
    alleged  purported  suspected  unverified  alleges?  (?-i:may)(?! not\b| only\b)  might
    (?-i:may) not(?= (?:apply|hold|work|reflect|represent|last|help|generali[sz]e|extend|affect|matter|suffice)\b)
    could(?! not\b| only\b| no\b| never\b| hardly\b)  likely  unlikely
    {_BE} (?:\w+ly |also |now |still )?(?:{_EXPECTED}|{_ABOUT_TO}) to
    {_BE} (?:\w+ly |also |now |still )?{_ACCUSED}
    {_BE} (?:estimated|reported|feared|claimed|tipped) to (?:be|have)
    (?:believed|thought|said|rumou?red) to (?:be|have)
    (?:it (?:is|was)|there (?:is|are|was|were)) (?:\w+ly |also |now |still )?{_TOLD} that
    (?:possible|probable|conceivable|plausible|imaginable|feared) that  {_CERTAIN} (?:whether|if|that)
    {_DREAD} (?:that|of \w+ing)  (?:at risk|in danger) of  threaten(?:s|ed|ing)? to
    claim(?:s|ed)? to (?:have|be)  rumou?r has it  (?:cannot|can't|could not) be ruled out
    not (?:be )?ruled out
    (?<!\ba )(?<!\bthe )(?<!\bno )plan(?:s|ned|ning)? (?:to|on)  aim(?:s|ed|ing)? to  hop(?:e|es|ed|ing) to
    intend(?:s|ed|ing)? to  want(?:s|ed)? to  seek(?:s|ing)? to  expect(?:s|ed|ing)? (?:to|that)
    propos(?:es|ed|ing) to  promis(?:es|ed|ing) to  pledg(?:es|ed|ing) to  vow(?:s|ed|ing)? to
    {_BE} (?:considering|weighing|mulling|exploring)
    in (?:\w+ )?(?:talks|discussions|negotiations) (?:to|with|about|over|for|on)  {_JUDGES} (?:\w+ )?{_JUDGE}
    appear(?:s|ed)? to  seem(?:s|ed)? (?:to|that)  suggest(?:s|ed|ing)?(?: that)?(?! (?:by|to|in)\b)
    indicat(?:es?|ed|ing) that  hint(?:s|ed|ing)? (?:at|that)
    according to (?:\w+ ){{0,3}}?{_SOURCES}(?: (?:close to|familiar with|briefed on) the \w+)?
    (?:sources?|insiders?) (?:close to|familiar|briefed|said|says?|told|claim|claimed|suggest|with knowledge)
    (?:people|persons?) (?:close to|familiar|briefed on|with (?:direct )?knowledge)
    (?:reports|rumou?rs|prosecutors) (?:say|said|suggest|claim)
    if (?:approved|confirmed|true|adopted|passed|enacted|ratified|successful)
    (?:subject to|pending) (?:\w+ ){{0,2}}?{_ASSENT}  proposed (?:\w+ )??{_PLANNED}  preliminary {_EARLY}
    """
)
LIMITS = any_of(
    r"""
    up to(?! (?:1[5-9]|20)\d\d(?:[,.;)]|\Z| and\b))  as (?:much|many) as  an? estimated
    estimated(?: at| to be)?  at most
    a maximum of(?! [^;:]{0,40}\b(?:recorded|measured|observed|registered|reached)\b)
    """
)
"""What makes the amount behind it the most there may be, or a guess."""
ANSWERS = any_of(
    r"""
    could not (?:apply|hold|extend)  sa(?:id|ys?|ying)  according  report(?:s|ed|edly|ing)?  announc\w+
    t(?:old|ells?)  claim(?:ed|ing)
    claims? (?:that|to)  argu(?:es?|ed|ing)  belie\w+  th(?:inks?|ought)  expect\w*  plans|planned|planning
    (?<!the )(?<!its )(?<!this )(?<!their )plan  (?:under|in) (?:the|its|this|their) plan
    plan (?:is|was|foresees|calls|provides|envisages)
    aim(?:s|ed|ing)? (?:to|at|for)  inten[dt]\w*  want\w*  hop(?:e|es|ed|ing)  propos\w+  suggest(?:s|ed|ing)?
    estimat\w+  forecast\w*  project(?:ed|ions?)  predict\w*  anticipat\w+  warn(?:s|ed)?  promis\w+  pledg\w+
    vow\w*  alleg\w+  accus\w+  consider\w*  describ\w+  wr(?:ote|ites?|iting)  would  (?-i:may) not
    can(?! no\b| not\b)  should  possib\w+  potential\w*  perhaps  maybe  prob\w+ly  probabilit\w+  presum\w+
    apparent\w*  seem\w*  appears?  appeared to  suppos\w+  purport\w+  ostensib\w+  tentativ\w+
    provisional\w*
    preliminary  draft  pending  risk(?:s|ed)? \w+ing  risk that  chances?  prospect\w*  suspect\w*
    suspicions?
    assum\w+  hypothe\w+  in theory  theor(?:y|ies|etically)  in talks  talks (?:to|with|about|on)  unnamed
    anonymous  caution(?:s|ed)?  speaks? of  spoke of  negotiat\w+  discuss\w*  unclear  uncertain\w*
    unconfirmed  unverified  unproven  unknown  not known  nobody knows  no evidence  whether  if  unless
    (?:is|are|was|were) (?:(?:set|due|about|meant|designed|yet|still) )?to(?! say\b)
    by (?:its|his|her|their)(?: own)? account  in (?:its|his|her|their) (?:view|opinion|words)
    quot(?:es|ed|ing)  den(?:y|ies|ied)  disput\w+  doubt\w*  rumou?r\w*  speculat\w+  indicat\w+  hint\w*
    impl(?:y|ies|ied)  maintain(?:s|ed)? that  insist\w*  assert\w*  declar\w+  stat(?:es|ed|ing) that
    contend\w*  seek\w*  sought  tr(?:y|ies|ied|ying) to  attempt\w*  likel\w+  unlikely  envisag\w+
    explor(?:es|ed|ing)  mull\w*  weigh(?:s|ed|ing)  allow\w*  permit\w*  entitl\w+  empower\w*  optional\w*
    voluntar\w+  free to  subject to  so-called
    call(?:s|ed)(?! (?:off|up|in|back|on|an? (?:election|vote|strike))\b)  add(?:s|ed)  explain\w*  note[sd]
    admi(?:ts?|tted)  conced\w+  complain\w*  confirm(?:s|ed) that  stated  in some cases  prepar(?:es|ed|ing)
    threaten\w*  (?:is|are|was|were|been) held to  reputed\w*  deem\w*  regarded  charg(?:ed|es) (?:with|of)
    feared  fears?  indict\w+  on trial  investigat\w+  in danger  danger of  at risk  in doubt  looks?
    looked to  look set  tipped  mooted  float(?:s|ed)  eyed  eyeing  bid to  on (?:course|track) to
    in the (?:works|pipeline)  ready to  bound to  looms?  faces?  facing  might  must have  plausibl\w+
    conceivabl\w+  imaginabl\w+  imagin\w+  suspicion  traditionally  tradition has it  legend\w*
    credited with
    attributed to  ascribed  thought to  on the (?:brink|verge)  edge of  heading for  heads? for
    contemplat\w+
    toy(?:s|ing|ed) with  gear(?:s|ing) up  determined to  inclined to
    """
)
"""A claim with one of these is careful, or says who says so."""
ROUGHLY = any_of(
    r"""
    about  around  roughly  approximately  approx  circa  some  nearly  almost  up to  at most
    as (?:many|much) as  maxim\w+  no more than  not more than  limit\w*  ceiling  cap(?:s|ped)?  or so  under
    less than  fewer  below  within  reach\w*  top(?:s|ped)?  highest  largest  biggest  longest  range\w*
    between
    """
)
"""A claim with one of these does not give an amount as exact."""
