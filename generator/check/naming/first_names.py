"""First names that are common in German, where nouns before a name have a capital too: `Sprecher Wölk`, `Jens Wölk`."""

from generator.check.phrases import words

FIRST_NAMES = words(
    """
    adam adrian agnes alexander alexandra alfred alice alina amelie andrea andreas angela angelika anja anke
    anna anne annette annika antje anton antonia arne arno artur astrid august axel barbara bastian beate
    beatrice ben benedikt benjamin bernd bernhard bert bettina bianca birgit birgitta björn boris brigitte
    bruno carina carl carla carmen carola carolin caroline carsten charlotte christa christian christiane
    christina christine christoph clara claudia claus clemens cornelia dagmar daniel daniela david denise
    dennis detlef dieter dietmar dietrich dirk dominik doris dorothea eberhard eckhard edith eduard elena
    elisabeth elke ellen elsa emil emilia emma erich erik erika ernst erwin esther eugen eva evelyn fabian
    felix ferdinand florian frank franz franziska frauke frieda friederike friedrich fritz gabriel gabriele
    georg gerald gerd gerda gerhard gero gisela gottfried gregor greta gudrun guido gunnar gustav günter
    günther hanna hannah hannelore hannes hans harald hartmut heide heidi heike heiko heiner heinrich heinz
    helena helene helga helge helmut henning henrik henrike henry herbert hermann hilde hildegard holger
    horst hubert hugo ilse ina ines ingeborg ingo ingrid irene iris irmgard isabel isabella jakob jan jana
    janina jasmin jens joachim jochen johann johanna johannes jonas jonathan josef judith julia julian
    juliane julius jutta jördis jörg jörn jürgen kai karin karl karla karoline karsten katharina kathrin
    katja katrin kerstin kilian klara klaus konrad konstantin kristin kristina kurt lars laura lea lena leo
    leon leonhard leonie linda lisa lothar louis louise luca lucas lucia ludwig luis luisa lukas lutz
    magdalena maik manfred manuel manuela marc marcel marco marcus margarete margit maria marianne marie
    marina mario marion markus marlene martin martina mathias mathilde matthias max maximilian mechthild
    meike melanie merle michael michaela miriam mona monika moritz nadine nadja natalie nicole niklas nils
    nina norbert olaf ole oliver olivia oskar otto patricia patrick paul paula pauline peter petra philipp
    pia rainer ralf ralph ramona raphael rebecca regina reiner reinhard reinhold renate richard rita robert
    roland rolf roman rosa rosemarie rudi rudolf ruth rüdiger sabine sabrina samuel sandra sara sarah saskia
    sebastian siegfried sigrid silke silvia simon simone sofia sonja sophia sophie stefan stefanie steffen
    stephan stephanie susanne sven svenja sybille sylvia tanja tatjana theo theodor theresa therese thilo
    thomas thorsten till tim timo tobias tom torsten udo ulf uli ulrich ulrike ursula ute uwe valentin
    vanessa vera verena veronika viktor viktoria vincent volker walter waltraud werner wiebke wilfried
    wilhelm willi wolfgang wolfram yvonne
    """
)
