"""The words for money in any language."""

MONEY = """
    USD: dollar dollars dólar dólares dollari dollaro dolar dolarów dolary dolarech dolarů dollaria doları $
        usd us$
    EUR: euro euros eur euron euroa eura avro € euroya eurot
    GBP: pound pounds sterling livres libras sterline libra pfund punt funtów puntaa sterlin £ gbp pund
    JPY: yen yens jen jenů jenów ¥ jpy
    CHF: franken chf frankov franków frankí švýcarských frangı frangia
    SEK: kronor krona kronan sek mkr
    CZK: korun koruna koruny korunách czk kč
    DKK: kroner krone kronen dkk nok
    PLN: złotych złoty złote zł pln zlotys zloty
    TRY: lira liraya liralık tl ₺ lirayı
    BRL: reais brl r$
    RUB: rubel roubles rubles rubli rubel rublů
    INR: rupees rupee rupien ₹ inr
    CNY: yuan renminbi rmb cny
    MXN: pesos peso
    """
"""By ISO 4217; of those that several countries have, by one of these."""
CENTS = frozenset(
    """
    pence cents cent penny céntimos céntimo centavos centesimi centimes eurocent öre øre groszy
    grosze haléřů kuruş senttiä
    """.split()
)
"""Of which a hundred are one of the others."""
