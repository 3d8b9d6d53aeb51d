"""Comparisons turned round in other words than the passage's, and honest sentences that only look so."""

import pytest

from generator.check.comparison.facing import facing

TURNED = """
en | Margins grew for a third year as barley became dearer | Margins narrowed for a third year as barley became dearer
en | Salmon grew scarcer on the Aln and more plentiful on the Wansbeck | Salmon grew stronger on the Aln and thinner on the Wansbeck
en | The southern slope lasts better than the northern one | The north slope lasts better than the south one
en | For Judge Pryce the evidence counted for less than the lease | Judge Pryce gave less weight to the lease than to the evidence
en | Younger patients benefited more than older ones | Older patients gained more than younger ones
en | The Q6 is almost twice as fast as the Q7 | The Q7 runs almost twice as fast as the Q6
en | The plan to widen the channel was accepted | A plan to widen the channel was turned down
en | The ban ended six weeks later than had been forecast | The ban was lifted six weeks sooner than forecast
en | Margot Lind's crew was overtaken by the Dutch | Margot Lind's crew overtook the Dutch
en | The vendor had underbilled the city by $700,000 | The vendor had overbilled the city by roughly $700,000
fr | Le Comœdia a rouvert un mois plus tard que prévu | Le Comœdia, rouvert avec un mois d'avance
fr | L'écart s'est resserré entre les multiplexes et les salles indépendantes | L'écart entre salles indépendantes et multiplexes s'est creusé
it | In inverno è caduta meno neve che nel 2022 | La neve caduta in inverno è stata più abbondante di quella del 2022
pt | A colheita excedeu a do ano anterior | A colheita ficou aquém da do ano anterior
pl | Bilety na autobus są tańsze od kolejowych | Bilety kolejowe są tańsze od autobusowych
pl | Średnie opóźnienie wydłużyło się o cztery minuty | Średnie opóźnienie skróciło się o cztery minuty
da | Forslaget om en ekstra dag blev vedtaget i byrådet | Forslaget om en ekstra dag blev nedstemt i byrådet
nl | De kloof tussen jongens en meisjes werd breder | Het verschil tussen jongens en meisjes nam af
en | 9 percent on the short course came back, against 14 percent on the long one | 14 percent in the short arm came back, versus 9 percent in the long arm
en | Cough frequency fell by 44% with placebo and by 19% with tavorexin | Cough frequency fell by 44% in the tavorexin group and by 19% with placebo
sv | Syrehalten vid botten överskred gränsvärdet | Syrehalten vid botten underskred gränsvärdet
"""
HONEST = """
en | While the Wansbeck's salmon dwindled, the Aln saw an improvement | Salmon grew stronger on the Aln and thinner on the Wansbeck
en | The northern slope is the more lasting of the two | The north slope lasts better than the south one
en | Judge Pryce gave more weight to the evidence than to the lease | Judge Pryce gave less weight to the lease than to the evidence
en | Customers at home took less of the beer than those abroad | The brewery sold more beer abroad than at home
en | Hoses were allowed again in February | The ban on hoses was lifted in February
en | In March the board had promised more profit, £19m, than the group made | profit fell short of the £19m promised in March
en | Leven were beaten by Thameside's women at Bewdley | At Bewdley Thameside's women beat Leven
en | The council put off closing the library until April | The library will stay open until April, the council decided
en | In November 46% of the dies failed inspection | just 54% of the dies passed inspection in November
en | Dunmore had four older sisters in Kilmarnock | Dunmore, born in Kilmarnock, was the youngest of five sisters
en | The group's turnover narrowly beat the forecast | Turnover climbed just past the forecast of the group
fr | En 2022, les cinémas avaient vendu moins de places qu'en 2023 | Les cinémas ont vendu davantage de places en 2023 qu'en 2022
fr | La clause autorisait au plus six navires armés | La clause interdisait d'entretenir plus de six navires armés
pt | O azeite grego é mais barato do que o nacional; o italiano é mais caro | O azeite nacional sai mais caro do que o grego, embora mais barato do que o italiano
da | De udenlandske bands trak dårligere end de lokale | De lokale bands trak bedre end de udenlandske
nl | Vorig jaar vielen 386 schapen; het jaar daarvoor lag dat aantal hoger | Vorig jaar zijn 386 schapen gedood, minder dan in het jaar ervoor
de | Im Vorjahr lag der Verlust in Fulda niedriger | Der Verlust in Fulda lag höher als im Jahr davor
en | On the long course 9 percent came back, on the short one 14 | 14 percent in the short arm came back, versus 9 percent in the long arm
en | The number of cases has climbed from 14 to 27 within a week | There were 27 cases, up from 14 a week earlier
en | Long and short arms had 9 and 14 percent | 14 percent in the short arm came back, versus 9 percent in the long arm
sv | Hon uppger att nedgången började före 1990 | Enligt Åkerblom vände kurvan nedåt redan före 1990
"""


def _rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(line.split(" | ")) for line in table.strip().splitlines()]


@pytest.mark.parametrize("row", _rows(TURNED), ids=" | ".join)
def test_what_is_turned_is_found(row: tuple[str, str, str]) -> None:
    language, claim, passage = row
    found = facing(claim, (passage,), language)
    assert found is not None
    assert claim[found.start : found.end]
    assert found.passage in passage


@pytest.mark.parametrize("row", _rows(HONEST), ids=" | ".join)
def test_what_says_the_same_is_not(row: tuple[str, str, str]) -> None:
    language, claim, passage = row
    assert facing(claim, (passage,), language) is None
