"""English: what makes a sentence less than certain.

Only a claim that has nothing careful in it is told so.
"""

from generator.check.phrases import any_of

DOUBTS = {
    "en": any_of(
        r"""
        contend(?:s|ed)?  assert(?:s|ed)?(?= that| he| she| it| they)  insist(?:s|ed)?
        maintain(?:s|ed) that  submit(?:s|ted)? that  argu(?:es|ed)(?: that)?
        estimat(?:e|es|ed)(?= (?:that|the|it|its|this|could|there|how)\b)  believ(?:e|es|ed)
        suspect(?:s|ed)?(?! (?:was|were|is|has|had|in|of)\b)  thought (?:that|he|she|it|they|the|a)
        thinks?  suppos(?:e|es|ed)  presum(?:e|es|ed)  specul\w+  conjectur\w+  surmis\w+  guess(?:es|ed)?
        (?<!\bthe )(?<!\bany )claim(?:s|ed)?(?= (?:that|to|he|she|it|they|the|a|an|its|his|her|their|there)\b)
        alleg(?:e|es|ed|ing)  (?:is|are|was|were) (?:being )?(?:planned|expected|tipped|rumou?red)
        (?:is|are|was|were) (?:reported|said|alleged|thought|believed)(?= (?:to (?:be|have)|that)\b)
        look(?:s|ed|ing) into (?:whether|if|a)
        (?:investigat|examin|study|consider|explor|weigh|review)(?:s|ed|ing|ying)? (?:whether|if)  unclear
        uncertain  unknown(?! (?:before|until|to)\b)  remains to be
        (?<!check )(?<!see )(?<!verify )(?<!test )(?<!of )(?<!matter )whether
        cannot (?:yet )?(?:say|tell|exclude|rule)
        (?-i:may)(?! not (?!be|have|work|help|last|apply|hold|come|happen)\w)  might  could(?! not\b)
        in (?:his|her|its|their|the \w+'s) (?:view|opinion|estimation)  hypothes\w+  plausib\w+  possib\w+
        probab\w+  likely  apparent\w*  propos(?:es?|ed) to
        (?<!\ba )(?<!\bthe )(?<!\bno )plan(?:s|ned|ning)? (?:to|on)  expect(?:s|ed)?  intend\w*
        hop(?:e|es|ed|ing)  want(?:s|ed|ing)? to  aim(?:s|ed|ing)?(?= (?:to|for)\b)
        fear(?:s|ed)?(?= (?:that|of|the|a|it)\b)  suggest(?:s|ed|ing)?  hint(?:s|ed|ing)?
        should(?! (?:not )?have\b)
        it (?:is|was) (?:\w+ )?(?:assumed|presumed|supposed|understood|reckoned|believed|thought)
        it (?:is|was) (?:\w+ )?(?:feared|held|hoped)
        assum(?:e|es|ed)(?= (?:that|to|each|it|he|she|they|there|the \w+ (?:is|was|has|had|will)|a|an)\b)
        impl(?:y|ies|ied)
        (?<!percentage )(?<!basis )(?<!\d )(?:point(?:s|ed|ing)? towards?|point(?:s|ed|ing)? to(?! \d))
        indicat(?:e|es|ed|ing)
        (?:tradition|legend|rumou?r|folklore|the story|lore) (?:holds|has it|says|goes|claims)
        in the (?:view|opinion|judge?ment|eyes|estimation|interpretation) of  can(?= have\b)  must have
        would (?:seem|appear|suggest)  worr(?:y|ies|ied)(?= (?:that|about|it|the)\b)  stands to  barring
        threaten(?:s|ed|ing)? to
        (?:is|are|was|were|been) (?:\w+ )?(?:attributed|ascribed|credited)(?= (?:to|that|as|with)\b)
        (?:is|are|was|were|been) (?:\w+ )?(?:understood|reckoned|presumed)(?= (?:to|that|as|with)\b)
        (?:is|are|was|were|been) (?:\w+ )?(?:assumed|supposed|considered)(?= (?:to|that|as|with)\b)
        (?:is|are|was|were|been) (?:\w+ )?(?:deemed|regarded|viewed|seen)(?= (?:to|that|as|with)\b)
        (?:is|are|was|were|been) (?:\w+ )?(?:held|tipped|minded|inclined)(?= (?:to|that|as|with)\b)
        (?:is|are|was|were|been) (?:\w+ )?(?:poised|slated|scheduled)(?= (?:to|that|as|with)\b)
        (?:is|are|was|were|been) (?:\w+ )?(?:anticipated|forecast|projected)(?= (?:to|that|as|with)\b)
        (?:is|are|was|were|been) (?:\w+ )?(?:intended)(?= (?:to|that|as|with)\b)
        anticipat(?:e|es|ed)  reckon(?:s|ed)?  purport\w*  ostensibl\w+  speculation  forecast(?:s|ed)?
        predict(?:s|ed)?  negotiat(?:es|ing)  would like  wish(?:es|ed)? to  keen to
        consider(?:s|ed|ing)? \w+ing  mull(?:s|ed|ing)?  weighing  pencilled  provisional\w*  tentative\w*
        inclin(?:ed|es) to  tend(?:s|ed)? to  seem(?:s|ed)?  doubt(?:s|ed|ful)?  conceivabl\w+  arguabl\w+
        as far as (?:anyone|is|can|he|she|they)  vow(?:s|ed)? to  pledg(?:es|ed) to
        promis(?:es|ed)(?= (?:to|that)\b)  seek(?:s|ing)? to
        in (?:\w+ )?(?:negotiations|discussions|talks)
        (?:not|cannot|can't) (?:be )?(?:ruled? out|excluded?)  think  believed  supposed(?:ly)?  allegedly
        reportedly  rumou?red  presumed  unconfirmed  unverified  unproven  in theory
        theor(?:y|ise[sd]?|ize[sd]?)
        due to(?= (?:open|close|begin|start|end|launch|appear|be|meet|vote|decide|go|take|come)\b)
        due to(?= (?:return|report|publish|expire|finish|stand|speak|arrive|leave|join)\b)  likelihood
        chances?(?= (?:that|of)\b)  prospect(?: of|s?\b)  danger of  risk of
        remains? (?:open|unclear|to be seen)  said to  claim(?:s|ed)? to  some evidence  consistent with
        earmarked  warn(?:s|ed)?(?= (?:of|that)\b)  promised(?= (?:a|an|the|to|that)\b)
        accus(?:e|es|ed)(?= \w+(?: \w+)? of\b)  pending  preliminary  at risk of
        seeking(?= (?:a|an|to)\b)  infer(?:s|red)?  fear(?:s|ed)?  threaten(?:s|ed)?  candidate for
        by all accounts  plans(?= (?:a|an|new|the|more)\b)  looking at  look(?:s|ed)? at (?:whether|if)
        inquir\w+ into  (?:is|are|was|were) trusted to  braced for  t(?:ook|ake|akes) to be
        """
    ),
}
"""Patterns by language, each of a word or phrase."""
