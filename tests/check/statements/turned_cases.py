"""More passages with sentences that they do not bear out, and that they do: reported speech, refusals, conditionals."""

FALSE = """
en | The council failed to publish the minutes | The council published the minutes | QUO005
en | The minister refused to meet the strikers on Tuesday | The minister met the strikers on Tuesday | QUO005
en | The search was declared unlawful by the court | The search was declared lawful by the court | QUO006
fr | La société a licencié sans prévenir les syndicats | La société a licencié en prévenant les syndicats | QUO005
fr | Le juge a déclaré la perquisition illégale | Le juge a déclaré la perquisition légale | QUO006
sv | Domstolen ansåg att avtalet var ogiltigt | Domstolen ansåg att avtalet var giltigt | QUO006
de | Die Durchsuchung war nach Ansicht des Gerichts unzulässig | Die Durchsuchung war nach Ansicht des Gerichts zulässig | QUO006
es | La alcaldesa se negó a firmar el convenio | La alcaldesa aceptó firmar el convenio | QUO006
pl | Według Marka Nowickiego most zamknięto w maju | Most zamknięto w maju, twierdzi Tomasz Zając | QUO004
nl | Volgens onderzoeker Joost Kramer neemt het aantal bijen af | Het aantal bijen neemt af, zegt Pieter Dekker | QUO004
de | Laut Sprecherin Petra Kühn bleibt das Bad geschlossen | Das Bad bleibt geschlossen, sagte Jutta Wieland | QUO004
fr | L'usine ouvrirait en mars | L'usine ouvre en mars | QUO002
fr | La mesure coûterait 3 millions par an | La mesure coûte 3 millions par an | QUO002
it | La fabbrica riaprirebbe in primavera | La fabbrica riapre in primavera | QUO002
es | La planta cerraría en marzo | La planta cierra en marzo | QUO002
pt | O suspeito terá fugido para Espanha | O suspeito fugiu para Espanha | QUO002
sv | Mannen tros ha lämnat landet | Mannen har lämnat landet | QUO002
de | Dem Vernehmen nach verkauft der Konzern die Sparte | Der Konzern verkauft die Sparte | QUO002
pl | Szacuje się, że powódź zniszczyła połowę plonów | Powódź zniszczyła połowę plonów | QUO002
tr | Şirketin fabrikayı satacağı öne sürüldü | Şirket fabrikayı satacak | QUO002
en | Arguably the reform reduced poverty in the north | The reform reduced poverty in the north | QUO002
es | Según la fiscal, el alcalde podría haber cobrado comisiones | Según la fiscal, el alcalde cobró comisiones | QUO002
en | The doctors said the drug may cause liver damage | The doctors said the drug causes liver damage | QUO002
it | Nelle zone rurali la mortalità è stata minore | La mortalità è stata maggiore nelle zone rurali | QUO006
pl | W miastach czynsze są wyższe niż na wsi | Czynsze w miastach są niższe | QUO006
cs | Letos byla úroda menší než loni | Úroda byla letos větší | QUO006
it | Il treno nuovo è più veloce di quello vecchio | Il treno nuovo è più lento di quello vecchio | QUO006
es | El tribunal no admitió la demanda del sindicato | El tribunal admitió la demanda del sindicato | QUO005
en | Officials said the road could reopen in June | Officials said the road will reopen in June | QUO002
sv | Enligt Karin Berg minskade utsläppen kraftigt i fjol | Utsläppen minskade kraftigt i fjol, säger Lars Holm | QUO004
en | Dr Ruth Levy found the bacteria in Lake Como in 2011 | Dr Hanna Levy found the bacteria in Lake Como in 2011 | QUO004
en | Residents of North Harbour voted against the tunnel | Residents of South Harbour voted against the tunnel | QUO004
pl | Firma nie zapłaciła kary | Firma zapłaciła karę | QUO005
"""
TRUE = """
cs | Podle Jana Nováka most spadl v květnu | Most spadl v květnu, řekl Jan Novák
pl | Według Marka Nowickiego most zamknięto w maju | Most zamknięto w maju, twierdzi Marek Nowicki
de | Laut Polizei wurde niemand verletzt | Niemand wurde verletzt, sagte die Feuerwehr
en | Mayor Bill Turner opened the bridge | William Turner, the mayor, opened the bridge
en | The council failed to publish the minutes | The council did not publish the minutes
en | The minister refused to meet the strikers | The minister would not meet the strikers
en | The company said it plans to close the plant in May | The company said it will close the plant in May
fr | La direction a annoncé qu'elle fermerait deux usines | La direction va fermer deux usines
sv | I städerna är hyrorna högre än på landet | På landet är hyrorna lägre
pl | W miastach czynsze są wyższe niż na wsi | Na wsi czynsze są niższe
en | The 2019 flood was deeper than that of 1953, but it killed fewer people | The 1953 flood was shallower but killed more people
it | Rossi è più alto di Bianchi | Bianchi è più basso di Rossi
pt | A dívida do município é maior do que a do estado | A dívida do estado é menor do que a do município
nl | De oude brug is langer dan de nieuwe | De nieuwe brug is korter dan de oude
cs | Nový most je delší než starý | Starý most je kratší než nový
en | The mayor said the bridge is safe | The bridge is safe, the mayor said
sv | Enligt Karin Berg minskade utsläppen kraftigt i fjol | Utsläppen minskade kraftigt i fjol, enligt forskaren Karin Berg
fr | Selon Jean Morel, maire de Vienne, la digue a tenu | La digue a tenu, affirme le maire de Vienne
it | Il sindaco ha detto che il ponte riaprirà a maggio | Il ponte riaprirà a maggio
de | Der Sprecher Jens Albrecht sagte, das Werk bleibe offen | Das Werk bleibt offen
en | The clinic lacked a licence for the drug | The clinic had no licence for the drug
"""
