"""Words that neither deny nor are denied, of all languages together."""

from generator.check.phrases import words

ALREADY = words("already bereits schon déjà ya già já al reeds redan allerede już už jo")
"""Against "not yet" they say the opposite."""
YET = words(
    """
    yet noch bislang bisher encore aún todavía ancora finora ainda nog ännu endnu ennå jeszcze dotąd
    ještě dosud zatím
    """
)
LITTLE = (
    words(
        """
    any anything anyone some something several certain many various own other such one ones however therefore
    according says said indeed also even just now then there here whether ever once always who whom
    whose what which where when how about
    over very both each every all single further
    dürfte dürften während blieb aber einen einer eines einige einiger manche mancher mancherlei jede
    jeder jedes solche dies diese dieser dieses dabei
    dazu davon daran hierfür dafür jedoch allerdings aber auch derzeit nun dann wohl etwa einzige
    einziges einziger
    ganze ganzen nach dass bei einem zufolge laut von angaben eigenen
    quelque quelques certains certaines certain plusieurs tout tous toute toutes aussi donc cependant
    toutefois alors
    ailleurs heure stade
    algún alguno alguna algunos algunas cierto ciertos ciertas varios varias cualquier haya haber además
    también pues
    aunque sin embargo momento ahora según dice
    verrà verranno ha qualche alcuni alcune alcun alcuna certi certe vari varie queste questi questo
    questa aver anche però tuttavia
    dunque finora ora ormai
    algum alguma alguns algumas certo certos certas vários várias qualquer quaisquer haja ter também
    porém pois agora
    eigen naar zeggen ook enige enkele sommige bepaalde iets iemand ook echter dus toen thans nu
    daarentegen enkel hem haar hij zij ze van
    någon något några viss vissa också däremot därför nu dock ett hennes hans
    nogen noget nogle visse også dog derfor nu ellers hele hun han hendes hans noen noe hennes
    jakiś jakieś jakaś pewien pewne pewni niektóre niektórzy niektórych także też jednak natomiast więc teraz
    nějaký nějaké nějaká někteří některé některých také však proto nyní teď
    """
    )
    | ALREADY
    | YET
)
