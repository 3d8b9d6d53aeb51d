"""Passages in many languages, with sentences that they do not bear out, and with others that they do."""

FALSE = """
de | Das Ministerium hat den Antrag der Stadt Lübeck nicht genehmigt | Das Ministerium hat den Antrag der Stadt Lübeck genehmigt | QUO005
de | Der Senat lehnte den Vorschlag der Opposition ab | Der Senat nahm den Vorschlag der Opposition an | QUO006
de | Die Abgeordnete Sabine Kröger stimmte gegen das Gesetz | Die Abgeordnete Sabine Wolters stimmte gegen das Gesetz | QUO004
de | Die Mieten sind in Leipzig schneller gestiegen als im Vorjahr | Die Mieten sind in Leipzig langsamer gestiegen als im Vorjahr | QUO006
de | Das Feuer brach in Rostock aus und zerstörte zwei Hallen | Das Feuer brach in Bremen aus und zerstörte zwei Hallen | QUO004
de | Der Konzern wird vermutlich drei Werke schließen | Der Konzern wird drei Werke schließen | QUO002
de | Keiner der Zeugen erkannte den Angeklagten | Die Zeugen erkannten den Angeklagten | QUO005
fr | La ministre Claire Vasseur a présenté le plan aux syndicats | La ministre Claire Lambert a présenté le plan aux syndicats | QUO004
fr | Le tribunal a rejeté la requête des riverains | Le tribunal a accepté la requête des riverains | QUO006
fr | Les loyers sont plus élevés à Nantes qu'à Rennes | Les loyers sont plus bas à Nantes qu'à Rennes | QUO006
fr | L'entreprise n'a jamais remboursé ses créanciers | L'entreprise a remboursé ses créanciers | QUO005
fr | Le virus aurait circulé dès le mois de novembre | Le virus a circulé dès le mois de novembre | QUO002
fr | Airbus a livré douze appareils à la compagnie | Boeing a livré douze appareils à la compagnie | QUO004
es | El ayuntamiento no pagó la factura del agua | El ayuntamiento pagó la factura del agua | QUO005
es | La fiscal Marta Olmedo pidió diez años de cárcel | La fiscal Marta Robles pidió diez años de cárcel | QUO004
es | El consejo aprobó la venta de los terrenos | El consejo rechazó la venta de los terrenos | QUO006
es | El nuevo fármaco podría reducir la mortalidad | El nuevo fármaco reduce la mortalidad | QUO002
es | Los salarios subieron en Valencia el año pasado | Los salarios bajaron en Valencia el año pasado | QUO006
es | Probablemente el volcán entre en erupción este año | El volcán entra en erupción este año | QUO002
it | Il comune non ha pagato gli stipendi di marzo | Il comune ha pagato gli stipendi di marzo | QUO005
it | La sindaca Elena Ruggeri ha inaugurato il ponte | La sindaca Elena Bassani ha inaugurato il ponte | QUO004
it | Il tribunale ha respinto il ricorso degli abitanti | Il tribunale ha accolto il ricorso degli abitanti | QUO006
it | I prezzi sono più bassi a Bari che a Torino | I prezzi sono più alti a Bari che a Torino | QUO006
it | Il vaccino potrebbe proteggere anche i neonati | Il vaccino protegge anche i neonati | QUO002
it | La Ferrotrans costruirà la nuova linea entro maggio | La Edilnord costruirà la nuova linea entro maggio | QUO004
it | L'azienda avrebbe pagato i funzionari | L'azienda ha pagato i funzionari | QUO002
it | Nessun paziente ha avuto effetti gravi | I pazienti hanno avuto effetti gravi | QUO005
pt | A câmara não vendeu o edifício da escola | A câmara vendeu o edifício da escola | QUO005
pt | O juiz recusou o pedido da defesa | O juiz aceitou o pedido da defesa | QUO006
pt | A ministra Teresa Valadares visitou o hospital de Braga | A ministra Teresa Figueira visitou o hospital de Braga | QUO004
pt | O desemprego é mais alto no Algarve do que no Minho | O desemprego é mais baixo no Algarve do que no Minho | QUO006
pt | O incêndio terá provavelmente começado na cozinha | O incêndio começou na cozinha | QUO002
pt | O banco poderia fechar vinte agências | O banco fecha vinte agências | QUO002
pt | Ninguém respondeu às cartas do sindicato | A empresa respondeu às cartas do sindicato | QUO005
nl | De gemeente heeft de vergunning niet verleend | De gemeente heeft de vergunning verleend | QUO005
nl | Minister Pieter Hoekstra opende de brug | Minister Pieter Veldman opende de brug | QUO004
nl | De rechtbank heeft het verzoek van de bewoners afgewezen | De rechtbank heeft het verzoek van de bewoners goedgekeurd | QUO006
nl | De fabriek zou giftige stoffen hebben geloosd | De fabriek heeft giftige stoffen geloosd | QUO002
nl | De huren zijn in Utrecht hoger dan in Zwolle | De huren zijn in Utrecht lager dan in Zwolle | QUO006
nl | Waarschijnlijk sluit de school na de zomer | De school sluit na de zomer | QUO002
sv | Kommunen har inte betalat fakturan från entreprenören | Kommunen har betalat fakturan från entreprenören | QUO005
sv | Domstolen avslog begäran från föreningen | Domstolen biföll begäran från föreningen | QUO006
sv | Generaldirektören Eva Nyström lämnar myndigheten | Generaldirektören Eva Sandberg lämnar myndigheten | QUO004
sv | Priserna är lägre i Umeå än i Uppsala | Priserna är högre i Umeå än i Uppsala | QUO006
sv | Branden startade sannolikt i källaren | Branden startade i källaren | QUO002
sv | Företaget kan tvingas stänga fabriken | Företaget tvingas stänga fabriken | QUO002
pl | Rada miasta nie przyjęła nowego budżetu | Rada miasta przyjęła nowy budżet | QUO005
pl | Sąd oddalił skargę mieszkańców | Sąd uwzględnił skargę mieszkańców | QUO006
pl | Minister Anna Kowalczyk otworzyła nowy szpital | Minister Anna Zielińska otworzyła nowy szpital | QUO004
pl | Czynsze są wyższe w Gdańsku niż w Lublinie | Czynsze są niższe w Gdańsku niż w Lublinie | QUO006
pl | Pożar prawdopodobnie wybuchł w piwnicy | Pożar wybuchł w piwnicy | QUO002
pl | Firma może zamknąć dwie kopalnie | Firma zamknie dwie kopalnie | QUO002
cs | Vláda neschválila nový zákon o nájmech | Vláda schválila nový zákon o nájmech | QUO005
cs | Soud zamítl žalobu obyvatel | Soud vyhověl žalobě obyvatel | QUO006
cs | Ministryně Jana Horáková navštívila továrnu | Ministryně Jana Benešová navštívila továrnu | QUO004
cs | Nájmy jsou v Brně nižší než v Praze | Nájmy jsou v Brně vyšší než v Praze | QUO006
cs | Požár pravděpodobně začal ve sklepě | Požár začal ve sklepě | QUO002
cs | Firma údajně platila úředníkům | Firma platila úředníkům | QUO002
tr | Bakanlık yeni yönetmeliği onaylamadı | Bakanlık yeni yönetmeliği onayladı | QUO005
tr | Mahkeme köylülerin başvurusunu reddetti | Mahkeme köylülerin başvurusunu kabul etti | QUO006
tr | Kiralar bu yıl İzmir'de arttı | Kiralar bu yıl İzmir'de azaldı | QUO006
tr | Fabrika muhtemelen yıl sonunda kapanacak | Fabrika yıl sonunda kapanacak | QUO002
tr | Belediye başkanı Ayşe Korkmaz köprüyü açtı | Belediye başkanı Ayşe Demirel köprüyü açtı | QUO004
en | The regulator refused to license the drug | The regulator agreed to license the drug | QUO006
en | The tribunal did not hear the second witness | The tribunal heard the second witness | QUO005
en | Waiting times were shorter in Leeds than in Hull | Waiting times were longer in Leeds than in Hull | QUO006
en | Brightmoor Capital bought the stadium | Brightstone Capital bought the stadium | QUO004
en | The union opposed the merger | The union backed the merger | QUO006
en | The minister declined an invitation from Peru | The minister accepted an invitation from Peru | QUO006
en | The minister accepted an invitation from Peru | The minister accepted an invitation from Chile | QUO004
en | The results may not apply to children | The results do not apply to children | QUO002
en | Nobody was arrested after the march | Somebody was arrested after the march | QUO005
"""
TRUE = """
de | Das Ministerium hat den Antrag der Stadt nicht genehmigt | Das Ministerium hat den Antrag der Stadt abgelehnt
de | Die Firma, die keine Gewinne macht, hat zwei Werke verkauft | Die Firma hat zwei Werke verkauft
de | Die Mieten sind in Leipzig höher als in Halle | In Halle sind die Mieten niedriger als in Leipzig
de | Der Betrieb wird vermutlich schließen | Der Betrieb schließt wohl
fr | Le tribunal n'a pas accepté la requête des riverains | Le tribunal a rejeté la requête des riverains
fr | Les loyers sont plus élevés à Nantes qu'à Rennes | À Rennes, les loyers sont moins élevés qu'à Nantes
fr | La présidente, Anne Morel, qui n'était pas présente, a signé l'accord | Anne Morel a signé l'accord
fr | Selon le maire, le pont pourrait fermer | Le pont fermera peut-être
es | El convenio prevé una indemnización de veinte días | El convenio fija una indemnización de veinte días
es | El plan prevé tres líneas de metro | El plan tiene tres líneas de metro
es | La oferta es superior a la del año pasado | La del año pasado es inferior a la oferta de ahora
es | Presuntamente pagó a dos testigos | Se supone que pagó a dos testigos
es | El juez Pérez, que no conocía el caso, aplazó la vista | El juez Pérez aplazó la vista
it | Il tribunale non ha accolto il ricorso | Il tribunale ha respinto il ricorso
it | A Bari i prezzi sono più bassi che a Torino | A Torino i prezzi sono più alti che a Bari
it | Il sindaco, che non ha figli, ha aperto l'asilo | Il sindaco ha aperto l'asilo
it | Il governo prevede tre miliardi di spese | Il governo calcola tre miliardi di spese
pt | O médico Rui Costa, que não assinou a carta, defende a reforma | O médico Rui Costa defende a reforma
pt | O juiz não aceitou o pedido da defesa | O juiz recusou o pedido da defesa
pt | A taxa é maior em Faro do que em Braga | A taxa é menor em Braga do que em Faro
pt | A ponte não caiu, mas a estrada foi fechada durante dois dias | A estrada foi fechada durante dois dias
nl | De rechtbank heeft het verzoek niet goedgekeurd | De rechtbank heeft het verzoek afgewezen
nl | In Utrecht zijn de huren hoger dan in Zwolle | In Zwolle zijn de huren lager dan in Utrecht
nl | De brug, die niet open kan, is gebouwd in 1931 | De brug is gebouwd in 1931
sv | Domstolen biföll inte begäran från föreningen | Domstolen avslog begäran från föreningen
sv | Priserna är lägre i Umeå än i Uppsala | I Uppsala är priserna högre än i Umeå
sv | Branden startade sannolikt i källaren | Branden startade troligen i källaren
pl | Sąd nie uwzględnił skargi mieszkańców | Sąd oddalił skargę mieszkańców
pl | Czynsze są wyższe w Gdańsku niż w Lublinie | W Lublinie czynsze są niższe niż w Gdańsku
pl | Pożar prawdopodobnie wybuchł w piwnicy | Ogień zapewne wybuchł w piwnicy
pl | Prezes, który nie ma akcji, sprzedał dom w Łodzi | Prezes sprzedał dom w Łodzi
cs | Soud nevyhověl žalobě obyvatel | Soud zamítl žalobu obyvatel
cs | Nájmy jsou v Brně nižší než v Praze | V Praze jsou nájmy vyšší než v Brně
cs | Firma, která neplatila daně, koupila pozemky u Tábora | Firma koupila pozemky u Tábora
cs | Požár pravděpodobně začal ve sklepě | Oheň asi vznikl ve sklepě
tr | Mahkeme başvuruyu kabul etmedi | Mahkeme başvuruyu reddetti
tr | Kiralar bu yıl İzmir'de arttı | İzmir'de kiralar bu yıl yükseldi
tr | Fabrika muhtemelen yıl sonunda kapanacak | Fabrika yıl sonunda kapanabilir
en | The judge, who had not read the report, dismissed the case | The judge dismissed the case
en | The inspectors found no cracks in the dam | The dam was found to be free of cracks
en | The bridge is the longest in the county | No bridge in the county is longer
en | The board did not approve the merger | The board rejected the merger
en | The union opposed the merger | The merger was not backed by the union
en | Leeds has shorter waiting times than Hull | Hull has longer waiting times than Leeds
en | The results may not apply to children | It is uncertain whether the results apply to children
"""
