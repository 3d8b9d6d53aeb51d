"""Denials and hedges that only seem lost, each beside one that is."""

FALSE = """
en | The inspector did not close the quarry in May | The inspector closed the quarry in May | QUO005
en | The ship will not dock before Friday | The ship will dock before Friday | QUO005
en | Petra Holm said the council would probably sell the old mill | According to Petra Holm, the council has sold the old mill | QUO002
de | Das Amt hat die Brücke nicht vor dem Winter gesperrt | Das Amt hat die Brücke vor dem Winter gesperrt | QUO005
nl | De gemeente heeft de brug nooit gesloten voor vrachtwagens | De gemeente heeft de brug gesloten voor vrachtwagens | QUO005
pl | Nikt nie zginął, ale dwóch górników trafiło do szpitala | Dwóch górników zginęło, ale inni trafili do szpitala | QUO005
pt | A câmara ainda não aprovou o plano da marina | A câmara ainda aprovou o plano da marina | QUO005
it | Il sindaco non ha firmato il contratto con la ditta Bassi | Il sindaco ha firmato il contratto con la ditta Bassi | QUO005
"""
"""Language, passage, claim and the code of the rule that notices it."""
TRUE = """
en | The ship will not dock before Friday | The ship will dock on Friday at the earliest
en | The firm said it had not skipped any safety test | The firm said it had carried out every safety test
en | A provider may keep the records for a year | What the law permits is keeping the records for a year
en | In the trial 46% of the pumps failed | In the trial 54% of the pumps did not fail
en | The museum is expected to reopen in May | The reopening of the museum is due in May
nl | De politie sluit niet uit dat er bestanden zijn gekopieerd | De politie denkt dat mogelijk bestanden zijn gekopieerd
nl | De buren hielpen, dankzij Wierdum, dat haar zaal ter beschikking stelde | De buren hielpen in de zaal van Wierdum
it | Il gruppo prevede un utile di almeno 2 milioni | Il gruppo prevede un utile non inferiore a 2 milioni
fr | Le coût ne dépasserait pas 350 000 euros, selon le maire | Selon le maire, le coût resterait sous 350 000 euros
pt | O ministério nega ter assinado qualquer contrato | Segundo o ministério, não foi assinado nenhum contrato
pl | Mówi się o nim od lat: pociąg ma podobno ruszyć w maju | Mówi się, że pociąg ruszy w maju
"""
"""The same without a code."""
