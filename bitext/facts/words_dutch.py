"""The Dutch words that dates and quantities are told with, each with its mark and value (marks: `reader_arabic`)."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from bitext.facts import units
from bitext.facts.calendars import WEEKDAYS_NL, months_nl
from bitext.facts.phrases import PhraseBook
from bitext.facts.values import Bound, Part

_BOUNDS_BEFORE = {
    Bound.MORE: "meer dan|ruim|boven de|groter dan|langer dan|hoger dan|ouder dan|over de|dik|meer dan de|ruim de|boven|zwaarder dan|een kleine meer dan",
    Bound.AT_LEAST: "minstens|minimaal|ten minste|tenminste|op zijn minst|niet minder dan|zeker|vanaf|op z'n minst|minimum",
    Bound.LESS: "minder dan|nog geen|onder de|lager dan|korter dan|jonger dan|kleiner dan|minder dan de|onder",
    Bound.AT_MOST: "hooguit|hoogstens|maximaal|ten hoogste|niet meer dan|op zijn hoogst|tot maximaal|hoogstens|maximum|niet langer dan",
    Bound.NEARLY: "bijna|haast|nagenoeg|vrijwel|bijna de|tegen de|krap|iets minder dan",
    Bound.ABOUT: "ongeveer|circa|ca|zo'n|rond|rond de|om en nabij|om en nabij de|naar schatting|pakweg|zowat|een kleine|grofweg|plusminus|plm|omstreeks"
    "|in de buurt van|een stuk of|gemiddeld ongeveer|omtrent|tegen",
}
_BOUNDS_AFTER = {Bound.AT_LEAST: "of meer|of ouder|of hoger", Bound.AT_MOST: "of minder", Bound.ABOUT: "ongeveer|of zo"}
_PART_NAMES = {
    Part.DAWN: "dageraad ochtendgloren zonsopgang zonsopkomst",
    Part.MORNING: "ochtend morgen voormiddag ochtends 's-ochtends morgens voormiddags",
    Part.NOON: "",
    Part.AFTERNOON: "middag namiddag middags namiddags",
    Part.EVENING: "avond avonds",
    Part.NIGHT: "nacht nachts",
    Part.MIDNIGHT: "middernacht",
}
PARTS: dict[str, Part] = {word: part for part, words in _PART_NAMES.items() for word in words.split()}
_PART_PHRASES = {
    Part.DAWN: "bij dageraad|bij het ochtendgloren|bij zonsopgang|'s ochtends vroeg|ochtend vroeg|vroege ochtend|vroeg in de ochtend"
    "|de vroege ochtend|bij het aanbreken van de dag|in alle vroegte|ochtends vroeg|morgens vroeg|het ochtendgloren",
    Part.NOON: "12 uur 's middags|tussen de middag|het middaguur|rond het middaguur|op het middaguur",
    Part.MIDNIGHT: "om middernacht|middernacht|rond middernacht",
    Part.MORNING: "in de ochtend|in de morgen|'s ochtends|'s morgens|in de voormiddag",
    Part.AFTERNOON: "in de middag|'s middags|in de namiddag|'s namiddags",
    Part.EVENING: "in de avond|'s avonds",
    Part.NIGHT: "in de nacht|'s nachts|in de nacht van",
}
_RELATIVE_DAYS = {
    ("day", 0, None): "vandaag", ("day", -1, None): "gisteren|de dag van gisteren", ("day", -2, None): "eergisteren",
    ("day", 1, None): "morgen", ("day", 2, None): "overmorgen", ("now", 0, None): "nu|op dit moment|momenteel|thans|op dit ogenblik",
    ("day", 0, Part.DAWN): "vanochtend vroeg|vanmorgen vroeg|vanochtend bij dageraad", ("day", 0, Part.MORNING): "vanochtend|vanmorgen|deze ochtend|deze morgen",
    ("day", 0, Part.AFTERNOON): "vanmiddag|deze middag|vannamiddag", ("day", 0, Part.EVENING): "vanavond|deze avond",
    ("day", 0, Part.NIGHT): "vannacht|deze nacht", ("day", -1, Part.NIGHT): "afgelopen nacht|vorige nacht|gisternacht|de afgelopen nacht",
    ("day", -1, Part.EVENING): "gisteravond|gisterenavond", ("day", -1, Part.MORNING): "gisterochtend|gisterenochtend|gistermorgen|gisterenmorgen",
    ("day", -1, Part.AFTERNOON): "gistermiddag|gisterenmiddag|gisternamiddag", ("day", 1, Part.MORNING): "morgenochtend|morgenvroeg",
    ("day", 1, Part.AFTERNOON): "morgenmiddag|morgennamiddag", ("day", 1, Part.EVENING): "morgenavond", ("day", 1, Part.NIGHT): "morgennacht",
    ("day", -2, Part.EVENING): "eergisteravond|eergisterenavond", ("day", -2, Part.NIGHT): "eergisternacht",
    ("day", -2, Part.MORNING): "eergisterochtend|eergisterenochtend",
}  # fmt: skip
_RELATIVES = {
    -1: "vorig vorige afgelopen voorbije voorbij verleden laatste jongstleden jl verlopen voorgaande",
    0: "dit deze huidige lopende huidig lopend",
    1: "volgend volgende komende komend aanstaande aankomende eerstvolgende eerstkomende",
}
_EDGES = {
    "begin": "begin|het begin van|begin van|aan het begin van|aanvang|beginnend|in het begin van",
    "mid": "midden|half|medio|het midden van|halverwege|midden van",
    "end": "eind|einde|het einde van|het eind van|einde van|eind van|slot van|laatste deel van",
}
_AIMS_BEHIND = {"ago": "geleden|eerder|terug|daarvoor|ervoor", "after": "later|daarna|nadien"}
_AIMS = {"within": "binnen", "after": "na", "past": "sinds|al|sedert", "during": "gedurende|in|tijdens", "": "voor"}
_FREQUENCIES = {
    "year": "jaarlijks|jaarlijkse|per jaar|elk jaar|ieder jaar|op jaarbasis|jaar-op-jaar|jaar op jaar|in een jaar tijd|een jaar eerder|per jaar",
    "month": "maandelijks|maandelijkse|per maand|maand-op-maand|elke maand|iedere maand|op maandbasis|een maand eerder",
    "week": "wekelijks|wekelijkse|per week|elke week|iedere week|in de week",
    "day": "dagelijks|dagelijkse|per dag|elke dag|iedere dag|op een dag|daags",
    "h": "per uur|elk uur|ieder uur",
    "quarter": "per kwartaal|op kwartaalbasis",
    "min": "per minuut|elke minuut",
    "night": "elke nacht|per nacht|iedere nacht",
}
_FEASTS = {
    "eid al-fitr": "suikerfeest|eid al-fitr|eid-al-fitr|het suikerfeest",
    "eid al-adha": "offerfeest|eid al-adha|het offerfeest",
    "christmas": "kerst|kerstmis|kerstdag",
    "christmas eve": "kerstavond|kerstnacht",
    "new year": "nieuwjaar|oud en nieuw|nieuwjaarsdag|jaarwisseling",
    "easter": "pasen|paasfeest",
    "nowruz": "noroez|newroz|nowruz|nawroz",
    "ashura": "ashura|asjoera",
    "winter": "winter|de winter",
    "summer": "zomer|de zomer",
    "spring": "lente|voorjaar|de lente",
    "autumn": "herfst|najaar|de herfst",
}
_SHARES = {
    Fraction(1, 2): "half|halve|helft|de helft|een half|een halve",
    Fraction(1, 4): "kwart|een kwart|vierde deel",
    Fraction(3, 4): "driekwart|drie kwart|drievierde",
    Fraction(1, 3): "een derde|derde deel",
    Fraction(2, 3): "tweederde|twee derde|tweederden|twee derden",
    Fraction(1, 5): "een vijfde",
    Fraction(1, 6): "een zesde",
    Fraction(1, 8): "een achtste",
    Fraction(1, 10): "een tiende",
    Fraction(2, 5): "twee vijfde|tweevijfde",
    Fraction(3, 5): "drie vijfde",
    Fraction(4, 5): "vier vijfde",
}
_VAGUE = {
    10: "tientallen",
    100: "honderden",
    1000: "duizenden",
    10**4: "tienduizenden",
    10**5: "honderdduizenden",
    10**6: "miljoenen",
    10**7: "tientallen miljoenen",
    10**8: "honderden miljoenen",
    10**9: "miljarden",
    3: "enkele|enige|verscheidene|verschillende|paar|een paar|een aantal|een handvol",
}
_CHANGES = {
    Fraction(1, 2): "gehalveerd|halveren|halveert|halvering|halveerde",
    Fraction(
        2
    ): "verdubbeld|verdubbelen|verdubbelt|verdubbeling|verdubbelde|tweemaal zoveel|twee keer zoveel|het dubbele|dubbel|dubbele",
    Fraction(3): "verdrievoudigd|verdrievoudigen|verdrievoudiging|drie keer zoveel|driemaal zoveel|verdrievoudigde",
    Fraction(4): "verviervoudigd|verviervoudigen|vier keer zoveel|verviervoudigde",
    Fraction(5): "vervijfvoudigd|vijf keer zoveel",
    Fraction(10): "vertienvoudigd|tien keer zoveel",
}
_BOTH = "beide beiden allebei tweetal"
_PAIR = "duo tweeling koppel stel paar echtpaar"
_RATIO = {"each": "op de|op elke|op iedere|van elke|op", "": "van de|van de laatste|uit de"}
_AGES = {
    10 * n: f"{stem}er|in de {stem}|{stem}ers"
    for n, stem in enumerate("twintig dertig veertig vijftig zestig zeventig tachtig negentig".split(), start=2)
}
_ERAS = {-1: "voor christus|v.chr|v.chr.|vóór christus|voor onze jaartelling|v chr", 1: "na christus|n.chr|n.chr.|n chr"}
_PLAIN = {
    "B": "tussen|tussen de",
    "r": "of|tot|tot en met|t/m|tot aan|a|naar",
    "C": "om|rond|vanaf",
    "e": "en",
    "m": ",",
    "h": "-|–|—",
    "l": "/",
    "N": "voor",
    "A": "over",
    "g": "keer|maal",
    "w": "de|het|van|die|in|op|ten|ter",
    "q": "jaren",
    "U": "u",
}


def _spread(table: dict[Any, str], mark: str, by: str | None = "|") -> dict[str, tuple[str, Any]]:
    return {word: (mark, value) for value, words in table.items() for word in words.split(by) if word}


def _book() -> PhraseBook:
    entries: dict[str, tuple[str, Any]] = {}
    for mark, words in _PLAIN.items():
        entries |= dict.fromkeys(words.split("|"), (mark, None))
    for word, key in units.DUTCH.items():
        plural = (word.endswith("en") and word != "seizoen") or word in ("decennia", "millennia", "trimesters", "weekends")
        entries[word] = ("t" if units.is_time(key) else "u", (key, 0 if plural or not units.is_time(key) else 1))
    entries |= _spread(_SHARES, "f") | _spread(_VAGUE, "v") | _spread(_CHANGES, "H") | _spread(_FREQUENCIES, "z")
    entries |= (
        _spread(_RELATIVES, "R", None)
        | _spread(_EDGES, "E")
        | _spread(_AIMS, "G")
        | _spread(_AIMS_BEHIND, "O")
        | _spread(_FEASTS, "S")
    )
    entries |= {word: ("P", part) for word, part in PARTS.items()}
    entries |= (
        _spread(_PART_PHRASES, "P")
        | _spread(_RELATIVE_DAYS, "D")
        | _spread(_ERAS, "i")
        | _spread(_AGES, "V")
        | _spread(_RATIO, "x")
    )
    entries |= {word: ("M", value) for word, value in months_nl().items()}
    entries |= {word: ("W", n) for word, n in WEEKDAYS_NL.items()}
    entries |= dict.fromkeys(_BOTH.split(), ("d", (2, "both")))
    entries |= {word: ("d", (2, "pair")) for word in _PAIR.split() if word != "paar"}
    entries |= _spread(_BOUNDS_AFTER, "a") | _spread(_BOUNDS_BEFORE, "b")
    entries |= {
        "$": ("s", "dollar"), "€": ("s", "euro"), "£": ("s", "pound"), "us$": ("s", "dollar"), "jarige": ("j", "year"), "jarig": ("j", "year"),
        "jarigen": ("j", "year"), "jaar oud": ("j", "year"), "jaar oude": ("j", "year"), "eeuw": ("t", ("century", 1)), "half": ("f", Fraction(1, 2)), "voor": ("N", None), "over": ("A", "coming"),
        "zeventiger jaren": ("K", 70), "zestiger jaren": ("K", 60), "dertiger jaren": ("K", 30), "veertiger jaren": ("K", 40), "vijftiger jaren": ("K", 50),
        "tachtiger jaren": ("K", 80), "negentiger jaren": ("K", 90), "twintiger jaren": ("K", 20), "eerste jaarhelft": ("Q", ("half-year", 1)),
        "tweede jaarhelft": ("Q", ("half-year", 2)),  "eerste helft": ("Q", ("half-year", 1)), "tweede helft": ("Q", ("half-year", 2)), "procent": ("u", ("%", 0)), "dozijn": ("c", (12, None)), "drie vierde": ("f", Fraction(3, 4)), "op een na": ("o", 2), "op de een na": ("o", 2), "op de twee na": ("o", 3), "op twee na": ("o", 3), "op drie na": ("o", 4), "hoger": ("I", Bound.MORE), "lager": ("I", Bound.LESS), "langer": ("I", Bound.MORE), "korter": ("I", Bound.LESS), "meer": ("I", Bound.MORE),
        "minder": ("I", Bound.LESS), "groter": ("I", Bound.MORE), "kleiner": ("I", Bound.LESS), "dan": ("y", None), "maandenlang": ("t", ("month", 0)), "jarenlang": ("t", ("year", 0)), "wekenlang": ("t", ("week", 0)),
        "dagenlang": ("t", ("day", 0)), "urenlang": ("t", ("h", 0)), "onder nul": ("0", None), "onder het vriespunt": ("0", None),
    }  # fmt: skip
    return PhraseBook(entries)


BOOK: PhraseBook = _book()
