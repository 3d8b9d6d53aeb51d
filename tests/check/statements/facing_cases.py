"""Passages beside sentences that say them in other words: wrongly, and rightly."""

FALSE = """
en | The fan never got loud, not even in a warm room | The reviewer says that the fan got loud | QUO005
en | No customer data was stolen, she wrote | Customer data had been stolen, according to the company | QUO005
es | Ningún directivo ha vendido títulos en los últimos doce meses | En el último año varios directivos han vendido acciones | QUO005
sv | Domstolen avslog i juni begäran om att stoppa bygget | Domstolen beslutade i juni att stoppa bygget | QUO005
de | Bei keiner einzigen Entbindung sei ein Kind zu Schaden gekommen | Bei mancher Entbindung kam ein Kind zu Schaden | QUO005
pl | Nie stwierdzono natomiast różnicy w liczbie zgonów | Stwierdzono różnicę w liczbie zgonów między grupami | QUO005
cs | Ministerstvo smlouvu s dodavatelem nezveřejnilo | Smlouvu s dodavatelem zveřejnilo ministerstvo v květnu | QUO005
da | Kommunen har ikke betalt regningen fra entreprenøren | Entreprenøren fik sin regning betalt af kommunen | QUO005
fi | Kaupunki ei maksanut laskua urakoitsijalle | Kaupunki maksoi laskun urakoitsijalle | QUO005
ru | Суд не признал договор действительным | Суд признал договор действительным | QUO005
fr | Le festival a attiré 18 400 spectateurs, soit 12 % de plus que l'an passé | Le festival a accueilli 18 400 spectateurs, 12 % de moins que l'année précédente | QUO006
it | Costerebbe più del doppio, secondo una stima, rifare il ponte in acciaio | Rifare il ponte in acciaio costerebbe meno del doppio, secondo una stima | QUO006
nl | Op de Veluwe leven volgens de telling minstens elf roedels | Op de Veluwe leven volgens de telling ten hoogste elf roedels | QUO006
en | In a post hoc analysis, women appeared to benefit more than men | A post hoc analysis hinted that men may have benefited more than women | QUO006
en | Lobstermen were there before the first Coast Guard boat | Lobstermen got there after the first Coast Guard boat | QUO006
en | He believed that the vendor had overbilled the city | He believed that the vendor had underbilled the city | QUO006
da | Priserne steg i Aarhus sidste år ifølge kommunen | Ifølge kommunen faldt priserne i Aarhus sidste år | QUO006
en | Mr Carrow submitted that the tenant had given up possession | The tenant had given up possession of the flat | QUO002
it | Il consigliere sostiene di averne inviate almeno tre | Il consigliere ha inviato almeno tre segnalazioni | QUO002
nl | De hoogleraar vermoedt dat sommige wolven hebben leren springen | Sommige wolven hebben leren springen | QUO002
da | Krogh fik formentlig en fibersprængning i låret | Krogh har fået en fibersprængning i låret | QUO002
fi | Yhtiö aikoo sulkea tehtaan, joka on ollut auki noin vuoden | Yhtiö on sulkenut tehtaan | QUO002
ru | Компания, вероятно, закроет завод в мае | Компания закроет завод в мае | QUO002
en | Forecasters say the wind could turn to the west on Thursday | The wind will turn to the west on Thursday, say forecasters | QUO002
"""
TRUE = """
en | The fan never got loud, not even when I compiled Firefox | The fan stayed quiet throughout, including when Firefox was compiled
en | The group did not pay a dividend, the first time that members went without one | Members went without a dividend for the first time
en | We found that the department did not keep complete records of the lamps | The records of the lamps were incomplete
en | No notice had been served under section 8 | Nobody had served a notice under section 8
en | The council has not yet approved the plan for the stadium | The plan for the stadium awaits approval by the council
es | De aquel taller salieron no menos de 140 pliegos | Del taller salieron como mínimo 140 pliegos
fr | Le préfet n'a pas relevé le niveau d'alerte | Le niveau d'alerte est resté le même, selon le préfet
nl | De rechtbank verbood het gebruik van geweren in januari | In januari zette de rechtbank een streep door het gebruik van geweren
de | Eine Dividende wird nicht gezahlt | Die Aktionäre gehen bei der Dividende leer aus
sv | Patienter med cancer ingick inte i studien | Cancersjuka patienter var uteslutna ur studien
da | Træneren nægtede at tale med pressen | Træneren ville ikke tale med pressen
en | New diabetes was more frequent with lorvastin than with placebo | With placebo, new diabetes was less frequent than with lorvastin
en | The quake was stronger than the one of 1998, but it killed fewer people | The 1998 earthquake was weaker but killed more people
en | Lumen had 61 million users in July, 12 million more than two years ago | Two years before July there had been 12 million fewer users
tr | Takipteki kredilerin oranı geçen yıldan daha yüksek | Geçen yıl takipteki kredilerin oranı daha düşüktü
es | El convenio prevé una indemnización superior a la legal | La ley prevé una indemnización inferior a la del convenio
en | Car traffic fell by 3%, which is less than the city had hoped | The city had hoped for more than a fall of 3% in car traffic
en | Patients had coughed for at least one year | People who had coughed for under a year could not take part
fr | Elle envisage de financer la pose de clôtures autour des bassins | L'État songe à prendre en charge les clôtures autour des bassins
nl | De provincie haalt haar doel waarschijnlijk niet | Dat de provincie haar doel haalt, is onwaarschijnlijk
tr | Öztürk, gelecek yaz höyüğün batı yamacını kazmayı planlıyor | Öztürk'ün gelecek yaz için planı, höyüğün batı yamacında kazı yapmak
en | The company said it plans to close the plant in May | The company said it will close the plant in May
en | Acme, which may list its shares abroad, bought 40 trucks | Acme, a listed company, bought 40 trucks
da | Krogh fik formentlig en fibersprængning i låret | Krogh har sandsynligvis fået en fibersprængning i låret
"""
