"""The words for units of measurement and of time, in the languages that passages come in."""

MEASURES = {
    "length": {
        1e-3: "mm millimetre millimetres millimeter millimeters millimètres milímetros millimetri",
        1e-2: "cm centimetre centimetres centimeter centimeters centimètres centímetros centimetri",
        1.0: "m metre metres meter meters metern mètre mètres metro metros metri метр метра метров",
        1e3: (
            "km kms kilometre kilometres kilometer kilometers kilometern kilomètre kilomètres"
            " kilómetros kilómetro chilometri"
            " chilometro quilómetros quilômetros kilometrów км километров километра"
        ),
        1609.344: "mile miles mi",
        0.3048: "foot feet ft",
        0.0254: "inch inches",
        0.9144: "yard yards",
    },
    "area": {
        1.0: "m² m2 quadratmeter quadratmetern kvadratmeter kvadratmetrar",
        1e6: "km² km2 quadratkilometer quadratkilometern kvadratkilometer",
        1e-4: "cm²",
        1e4: "hectare hectares ha hektar hektare hectárea hectáreas ettaro ettari hektarów hektary hektarů",
        4046.8564: "acre acres",
    },
    "mass": {
        1e-6: "µg μg mcg microgram micrograms",
        1e-3: "mg milligram milligrams milligramm",
        1.0: "g gram grams gramm grammes",
        1e3: "kg kilo kilos kilogram kilograms kilogramm kilogrammes кг",
        1e6: "t tonne tonnes ton tons tonnen toneladas tonnellate тонн тонны тонна",
        1e9: "kt kiloton kilotons kilotonne kilotonnes",
        1e12: "mt megaton megatons megatonne megatonnes",
        1e15: "gt gigaton gigatons gigatonne gigatonnes",
        453.59237: "lb lbs",
        28.349523: "oz ounce ounces",
    },
    "amount": {1.0: "mol", 1e-3: "mmol", 1e-6: "µmol μmol umol", 1e-9: "nmol", 1e-12: "pmol"},
    "power": {
        1.0: "w watt watts",
        1e3: "kw kilowatt kilowatts",
        1e6: "mw megawatt megawatts",
        1e9: "gw gigawatt gigawatts",
        1e12: "tw terawatt terawatts",
    },
    "energy": {
        1e3: "kwh kilowattstunden",
        1e6: "mwh megawattstunden",
        1e9: "gwh gigawattstunden",
        1e12: "twh terawattstunden",
    },
    "data": {
        1.0: "byte bytes",
        1e3: "kb kilobyte kilobytes",
        1e6: "mb megabyte megabytes",
        1e9: "gb gigabyte gigabytes",
        1e12: "tb terabyte terabytes",
        1e15: "pb petabyte petabytes",
        1e18: "eb exabyte exabytes",
    },
    "frequency": {1.0: "hz hertz", 1e3: "khz", 1e6: "mhz megahertz", 1e9: "ghz gigahertz"},
    "volume": {
        1000.0: "m³",
        1e12: "km³",
        1e-3: "cm³ ml millilitre millilitres milliliter milliliters",
        1.0: "litre litres liter liters",
        158.987: "barrel barrels",
    },
    "time": {
        1e-3: "ms millisecond milliseconds",
        1.0: (
            "sec secs second seconds sekunde sekunden seconde secondes segundos secondi sekunder"
            " saniye секунд"
        ),
        60.0: (
            "min mins minute minutes minuten minutos minuti minut minuter minutter minuta minuty"
            " dakika dakikada минут"
        ),
        3600.0: (
            "h hr hrs hour hours stunde stunden heure heures hora horas ora ore uur uren godzin"
            " godziny godzinę timme timmar timer hodin hodiny hodinu tunti tuntia saat часов часа"
        ),
        86400.0: (
            "day days tag tage tagen jour jours día días dia dias giorno giorni dag dagen dzień"
            " dni dygn døgn dagar dager dage dní dny gün päivää etmaal день дня дней 日間"
        ),
        604800.0: (
            "week weeks woche wochen semaine semaines semana semanas settimana settimane weken"
            " tygodni vecka veckor uge uger uke uker týdnů týdny týden viikkoa hafta недель недели"
        ),
    },
    "speed": {1 / 3.6: "kph kmh", 0.44704: "mph", 0.514444: "knot knots"},
    "months": {
        1.0: (
            "month months monat monate monaten mois mes meses mese mesi mês maand maanden miesiąc"
            " miesiące miesięcy månad månader måned måneder měsíc měsíce měsíců kuukautta месяц"
            " месяца месяцев"
        ),
        12.0: (
            "year years yr yrs jahr jahre jahren ans année années año años anno anni ano anos jaar"
            " jaren rok lat lata år let roky vuotta yıl yıllık год года лет"
        ),
        120.0: "decade decades jahrzehnt jahrzehnte décennie décennies década décadas decennio decenni",
        12000.0: (
            "millennium millennia millenniums jahrtausend jahrtausende jahrtausenden millénaire millénaires milenio"
            " milenios millennio millenni milénio milénios milênios tysiącleci årtusenden årtusinder"
        ),
    },
}
"""By dimension and by how many base units one is: metres, grams, seconds, months."""
