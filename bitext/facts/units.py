"""Units of measure, money and time: their words in both languages, and what each is worth in its dimension.

Factors to the SI unit (NIST SP 811, appendix B); months and years are kept apart from seconds, since their length varies.
Currencies of one name are one unit (the dinars of two countries are told apart by the text around, not by the word).
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from bitext.facts.arabic_script import duals, fold

TIME = ("seconds", "months")
MONEY = "money"
SHARE = "share"


@dataclass(frozen=True, slots=True)
class Unit:
    """`value in the dimension's base unit = amount * factor + offset`."""

    key: str
    dimension: str
    factor: Fraction = Fraction(1)
    offset: Fraction = Fraction(0)


_ROWS: tuple[tuple[str, str, str, str, str], ...] = (
    # key, dimension, factor, Arabic (singular first, its duals are made; plurals behind a bar), Dutch
    ("s", "seconds", "1", "ثانية|ثوان ثواني", "seconde seconden sec secs"),
    ("min", "seconds", "60", "دقيقة|دقائق دقايق", "minuut minuten min minuutje"),
    ("quarter-hour", "seconds", "900", "", "kwartier kwartieren"),
    ("half-hour", "seconds", "1800", "", "halfuur halfuurtje"),
    ("h", "seconds", "3600", "ساعة|ساعات", "uur uren uurtje"),
    ("day", "seconds", "86400", "يوم يوما|أيام أياما", "dag dagen etmaal etmalen"),
    ("night", "seconds", "86400", "ليلة|ليال ليالي", "nacht nachten"),
    ("week", "seconds", "604800", "أسبوع أسبوعا|أسابيع", "week weken"),
    ("weekend", "weekend", "1", "", "weekend weekeinde weekends weekeinden"),
    ("month", "months", "1", "شهر شهرا|أشهر شهور أشهرا", "maand maanden"),
    ("quarter", "months", "3", "", "kwartaal kwartalen trimester trimesters"),
    ("half-year", "months", "6", "", "semester halfjaar jaarhelft"),
    ("year", "months", "12", "سنة عام عاما|سنوات سنين أعوام أعواما", "jaar jaren jaartje"),
    ("season", "season", "1", "موسم موسما|مواسم", "seizoen seizoenen"),
    ("decade", "months", "120", "عقد عقدا|عقود", "decennium decennia"),
    ("century", "months", "1200", "قرن قرنا|قرون", "eeuw eeuwen"),
    ("quarter-century", "months", "300", "", "kwarteeuw"),
    ("millennium", "months", "12000", "ألفية", "millennium millennia"),
    ("mm", "length", "0.001", "مليمتر مليمترا مليمترات ملم ميليمتر ملليمتر", "millimeter millimeters mm"),
    ("cm", "length", "0.01", "سنتيمتر سنتيمترا سنتيمترات سنتمتر سنتم سم سنتيمترًا سنتي", "centimeter centimeters cm"),
    ("m", "length", "1", "متر مترا أمتار امتارا", "meter meters"),
    ("km", "length", "1000", "كيلومتر كيلومترا كيلومترات كلم كم كيلومترًا", "kilometer kilometers km"),
    ("mile", "length", "1609.344", "ميل ميلا أميال", "mijl mijlen"),
    ("nautical mile", "length", "1852", "", "zeemijl zeemijlen"),
    ("foot", "length", "0.3048", "قدم قدما أقدام", "voet"),
    ("inch", "length", "0.0254", "بوصة بوصات إنش إنشا إنشات", "inch inches duim"),
    ("yard", "length", "0.9144", "ياردة ياردات", "yard yards"),
    (
        "kg",
        "mass",
        "1",
        "كيلوغرام كيلوغراما كيلوغرامات كيلوجرام كيلوجراما كيلوجرامات كغ كغم كجم كيلو كيلوغ",
        "kilo kilogram kg kilo's kilogrammen",
    ),
    ("g", "mass", "0.001", "غرام غراما غرامات جرام جراما جرامات غم", "gram grammen gr"),
    ("mg", "mass", "0.000001", "مليغرام مليغراما ملغ ملغم", "milligram mg"),
    ("t", "mass", "1000", "طن طنا أطنان", "ton"),
    ("lb", "mass", "0.45359237", "رطل رطلا أرطال", ""),
    ("oz", "mass", "0.028349523125", "أونصة أونصات أوقية", "ounce ounces"),
    ("m²", "area", "1", "", "m² m2"),
    ("km²", "area", "1000000", "", "km² km2"),
    ("ha", "area", "10000", "هكتار هكتارا هكتارات", "hectare hectares ha"),
    ("acre", "area", "4046.8564224", "", "acre acres"),
    ("dunam", "area", "1000", "دونم دونما دونمات", "dunam dunams"),
    ("feddan", "area", "4200", "فدان فدانا أفدنة", "feddan"),
    ("l", "volume", "0.001", "لتر لترا لترات ليتر ليترا", "liter liters"),
    ("ml", "volume", "0.000001", "مليلتر ميليلتر مل", "milliliter ml"),
    ("m³", "volume", "1", "", "m³ m3"),
    ("gallon", "volume", "0.003785411784", "غالون غالونا غالونات جالون", "gallon gallons"),
    ("barrel", "volume", "0.158987294928", "برميل برميلا براميل", "vat vaten"),
    ("W", "power", "1", "واط", "watt"),
    ("kW", "power", "1000", "كيلوواط كيلووات", "kilowatt kw"),
    ("MW", "power", "1000000", "ميغاواط ميغاوات ميجاوات ميجاواط", "megawatt mw"),
    ("GW", "power", "1000000000", "غيغاواط جيجاوات غيغاوات", "gigawatt gw"),
    ("kWh", "energy", "1", "كيلوواط/ساعة", "kilowattuur kwh"),
    ("km/h", "speed", "1", "", "km/u km/h"),
    ("°", "degree", "1", "درجة درجات", "graad graden"),
    ("%", SHARE, "0.01", "", "procent percent procenten"),
    ("‰", SHARE, "0.001", "", "promille"),
    ("pp", "points", "1", "", "procentpunt procentpunten"),
    ("dollar", MONEY, "1", "دولار دولارا دولارات", "dollar dollars usd"),
    ("euro", MONEY, "1", "يورو", "euro euro's eur"),
    ("cent", "cents", "1", "سنت سنتا سنتات", "cent centen eurocent"),
    ("pound", MONEY, "1", "جنيه جنيها جنيهات", "pond ponden gbp"),
    ("lira", MONEY, "1", "ليرة ليرات", "lira lire"),
    ("dinar", MONEY, "1", "دينار دينارا دنانير", "dinar dinars"),
    ("dirham", MONEY, "1", "درهم درهما دراهم", "dirham dirhams"),
    ("riyal", MONEY, "1", "ريال ريالا ريالات", "rial riyal rials riyals"),
    ("fils", MONEY, "1", "فلس فلسا فلوس", "fils"),
    ("piastre", MONEY, "1", "قرش قرشا قروش", "piaster piasters"),
    ("ruble", MONEY, "1", "روبل روبلا روبلات", "roebel roebels"),
    ("yuan", MONEY, "1", "يوان", "yuan renminbi"),
    ("yen", MONEY, "1", "ين", "yen"),
    ("rupee", MONEY, "1", "روبية روبيات", "roepie roepies"),
    ("shekel", MONEY, "1", "شيكل شيكلا شواكل شيقل", "shekel shekels sjekel sjekels"),
    ("franc", MONEY, "1", "فرنك فرنكا فرنكات", "frank franken franc"),
    ("krona", MONEY, "1", "كرونة كرونات", "kroon kronen"),
    ("toman", MONEY, "1", "تومان", "toman"),
    ("afghani", MONEY, "1", "", "afghani"),
    ("bitcoin", MONEY, "1", "بيتكوين", "bitcoin bitcoins"),
)

_SIGNS = {"%": "%", "٪": "%", "؉": "‰", "‰": "‰", "$": "dollar", "€": "euro", "£": "pound", "¥": "yen", "₪": "shekel", "°": "°"}
_PHRASES_AR = {
    "في المئة": "%",
    "في المائة": "%",
    "بالمئة": "%",
    "بالمائة": "%",
    "فى المائة": "%",
    "في الماية": "%",
    "بالماية": "%",
    "بالمية": "%",
    "في المية": "%",
    "من المئة": "%",
    "في الألف": "‰",
    "بالألف": "‰",
    "نقطة مئوية": "pp",
    "نقاط مئوية": "pp",
    "نقطتان مئويتان": "pp",
    "نقطتين مئويتين": "pp",
    "متر مربع": "m²",
    "مترا مربعا": "m²",
    "أمتار مربعة": "m²",
    "كيلومتر مربع": "km²",
    "كيلومترا مربعا": "km²",
    "كيلومترات مربعة": "km²",
    "كم مربع": "km²",
    "كلم مربع": "km²",
    "متر مكعب": "m³",
    "مترا مكعبا": "m³",
    "أمتار مكعبة": "m³",
    "ميل بحري": "nautical mile",
    "ميلا بحريا": "nautical mile",
    "أميال بحرية": "nautical mile",
    "كيلو متر": "km",
    "كيلو مترا": "km",
    "كيلو جرام": "kg",
    "كيلو غرام": "kg",
    "كيلو جراما": "kg",
    "كيلو غراما": "kg",
    "درجة مئوية": "°C",
    "درجات مئوية": "°C",
    "درجة فهرنهايت": "°F",
    "درجات فهرنهايت": "°F",
    "كيلومتر في الساعة": "km/h",
    "كيلومترا في الساعة": "km/h",
    "كلم في الساعة": "km/h",
    "كم في الساعة": "km/h",
    "كلم / ساعة": "km/h",
    "كم / ساعة": "km/h",
    "كم / س": "km/h",
    "كلم / س": "km/h",
    "ميل في الساعة": "mph",
    "ميلا في الساعة": "mph",
    "جنيه إسترليني": "pound",
    "جنيها إسترلينيا": "pound",
    "جنيه استرليني": "pound",
    "كيلوواط ساعة": "kWh",
}
_PHRASES_NL = {
    "procent punt": "pp",
    "vierkante meter": "m²",
    "vierkante kilometer": "km²",
    "kubieke meter": "m³",
    "graden celsius": "°C",
    "graad celsius": "°C",
    "graden fahrenheit": "°F",
    "° c": "°C",
    "° f": "°F",
    "kilometer per uur": "km/h",
    "km per uur": "km/h",
    "km / u": "km/h",
    "km / h": "km/h",
    "mijl per uur": "mph",
    "britse pond": "pound",
    "pond sterling": "pound",
    "engelse pond": "pound",
    "egyptische pond": "pound",
    "syrische pond": "lira",
    "libanese pond": "lira",
    "amerikaanse dollar": "dollar",
}
_EXTRA = (
    Unit("°C", "temperature"),
    Unit("°F", "temperature", Fraction(5, 9), Fraction(-160, 9)),
    Unit("mph", "speed", Fraction("1.609344")),
)

UNITS: dict[str, Unit] = {row[0]: Unit(row[0], row[1], Fraction(row[2])) for row in _ROWS} | {u.key: u for u in _EXTRA}


def _arabic() -> dict[str, tuple[str, int]]:
    words: dict[str, tuple[str, int]] = {}
    for key, _, _, arabic, _ in _ROWS:
        singulars, _, plurals = arabic.partition("|")
        forms = [fold(word) for word in singulars.split()]
        told = 1 if plurals else 0  # of a measure only the first form is surely the singular
        for place, form in enumerate(forms):
            words.setdefault(form, (key, 1 if place == 0 else told))
            if place == 0 or (plurals and not form.endswith("ا")):
                for dual in duals(form):
                    words.setdefault(dual, (key, 2))
        for word in plurals.split():
            words.setdefault(fold(word), (key, 0))
    words["سنتا"] = ("cent", 0)  # the dual of سنة in the construct is too rare beside it
    words |= {fold(phrase): (key, 2 if "نقطتين" in phrase or "نقطتان" in phrase else 0) for phrase, key in _PHRASES_AR.items()}
    return words | {sign: (key, 0) for sign, key in _SIGNS.items()}


ARABIC: dict[str, tuple[str, int]] = _arabic()
"""Folded word or phrase -> unit and how many the form itself tells (1 singular, 2 dual, 0 says nothing)."""

DUTCH: dict[str, str] = {word: row[0] for row in _ROWS for word in row[4].split()} | dict(_PHRASES_NL.items()) | dict(_SIGNS)
"""Lower-cased word or phrase -> unit."""


def dimension(key: str) -> str:
    """What the unit measures; empty for no unit."""
    unit = UNITS.get(key)
    return unit.dimension if unit else ""


def worth(amount: Fraction, key: str) -> Fraction:
    """The amount in the base unit of its dimension."""
    unit = UNITS.get(key)
    return amount * unit.factor + unit.offset if unit else amount


def is_time(key: str) -> bool:
    """Whether the unit measures time."""
    return dimension(key) in (*TIME, "season", "weekend")
