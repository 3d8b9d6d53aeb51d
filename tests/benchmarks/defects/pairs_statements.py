"""Sentences, and passages that name somebody else, deny it or say the opposite of more; and those that bear it out."""

OTHER_NAME = {
    "en": (
        ("The harbour of Kilbrae was closed in winter", "the harbour of Dunmore was closed in winter"),
        ("Nadia Petrova chaired the meeting in spring", "Olga Ivanova chaired the meeting in spring"),
        ("Siemens delivered the trains late", "Alstom delivered the trains late and over budget"),
        ("The ferry from Bergen sank in a storm", "the ferry from Stavanger sank in a storm"),
        ("Judge Amy Coleman dismissed the case", "Judge Ruth Feldman dismissed the case at once"),
        ("The letters were found in Cairo by a pupil", "the letters were found in Tunis by a pupil"),
        ("The vaccine was made by Pfizer in Belgium", "the vaccine was made by Moderna in Belgium"),
        ("The bridge was built by Thomas Harding", "the bridge was built by Thomas Whitlock"),
        ("Lufthansa bought the airline from the state", "Iberia bought the airline from the state"),
        ("The fire spread from Haifa to the hills", "the fire spread from Ashdod to the hills"),
    )
}
DENIED = {
    "en": (
        ("The mayor signed the contract", "the mayor did not sign the contract"),
        ("The drug lowered blood pressure", "the drug did not lower blood pressure"),
        ("The inspectors found cracks in the dam", "the inspectors found no cracks in the dam"),
        ("The guards saw the painting leave the hall", "nobody saw the painting leave the hall"),
        ("The company informed the regulator", "the company never informed the regulator"),
        ("The witness has been heard in court", "the witness has not been heard in court"),
        ("The samples were tested for lead", "the samples were not tested for lead"),
        ("The bank did not warn its customers", "the bank warned its customers of the risk"),
        ("The pilot could not see the runway", "the pilot could see the runway"),
        ("There is proof that the letters are genuine", "there is no proof that the letters are genuine"),
        ("The engine doesn't use oil", "the engine uses oil"),
        ("The reactor was not shut down during the night", "the reactor was shut down during the night"),
    ),
    "de": (("Das Gericht hat die Klage in erster Instanz zugelassen", "das Gericht hat die Klage in erster Instanz nicht zugelassen"),),
    "fr": (("Le tribunal a entendu la plainte des voisins", "le tribunal n'a pas entendu la plainte des voisins"),),
    "es": (("El tribunal admitió la demanda de los vecinos", "el tribunal no admitió la demanda de los vecinos"),),
}  # fmt: skip
TURNED = {
    "en": (
        ("Rents in the harbour rose sharply", "rents in the harbour fell sharply"),
        ("Turnout among the young increased", "turnout among the young decreased"),
        ("The new pump is slower than the old pump", "the new pump is faster than the old pump"),
        ("It was the warmest winter on record", "it was the coldest winter on record"),
        ("Exports of timber declined in spring", "exports of timber grew in spring"),
        ("The council lowered the fee for visitors", "the council raised the fee for visitors"),
        ("Girls read better than boys at that age", "girls read worse than boys at that age"),
        ("The gap between rich and poor widened", "the gap between rich and poor narrowed"),
        ("Sales of bicycles were higher than expected", "sales of bicycles were lower than expected"),
        ("Fewer patients with asthma were admitted", "more patients with asthma were admitted"),
        ("The strike lasted longer than the first strike", "the strike was shorter than the first strike"),
        ("The number of nests in the dunes doubled", "the number of nests in the dunes halved"),
    ),
    "de": (("Die Zahl der Anträge im Hafen stieg deutlich", "die Zahl der Anträge im Hafen sank deutlich"),),
    "fr": (("Le prix du pain a augmenté en ville", "le prix du pain a diminué en ville"),),
    "es": (("El precio del pan en la ciudad aumentó", "el precio del pan en la ciudad disminuyó"),),
}  # fmt: skip
AS_TOLD = {
    "en": (
        ("The operator closed the harbour in winter", "the company closed the harbour in winter"),
        ("Nadia Petrova chaired the meeting", "Petrova chaired the meeting in spring"),
        ("The mayor refused to sign the contract", "the mayor did not sign the contract"),
        ("The dam was found to be free of cracks", "the inspectors found no cracks in the dam"),
        ("The regulator was left in the dark", "the company never informed the regulator"),
        ("Rents in the harbour went up", "rents in the harbour rose sharply"),
        ("The old pump is slower than the new pump", "the new pump is faster than the old pump"),
        ("Turnout among the young was lower", "turnout among the young decreased"),
        ("The museum did not open until autumn", "the museum opened in autumn"),
        ("The bank kept its customers uninformed", "the bank did not inform its customers"),
        ("The EU paid for the station", "the European Union paid for the station"),
        ("No bridge in the county is longer", "the bridge is the longest in the county"),
    )
}
