"""What the window says, by language; a new language is one more table. Data put into a sentence is isolated here."""

from __future__ import annotations

LANGUAGE = "nl"

_NL = {
    "app": "Muqabala",
    "source": "Bron",
    "target": "Tekst",
    "empty.source": "Plak hier de Arabische bron",
    "empty.target": "Plak hier de Nederlandse tekst",
    "empty.how": "Ctrl+V, of sleep er een tekstbestand in",
    "empty.verdict": "Plak links de Nederlandse tekst en rechts de Arabische bron",
    "empty.verdict.swapped": "Plak links de Arabische bron en rechts de Nederlandse tekst",
    "empty.verdict.source": "Plak nu de Arabische bron ernaast",
    "empty.verdict.target": "Plak nu de Nederlandse tekst ernaast",
    "elsewhere.source": "Dit lijkt geen Arabisch: hoort het bij de tekst?",
    "elsewhere.target": "Dit lijkt Arabisch: hoort het bij de bron?",
    "empty.findings": "Hier verschijnt wat de teksten verschillend zeggen, met de reden erbij.",
    "empty.filter": "Niets gevonden met dit filter.",
    "empty.differences": "Geen verschillen gevonden.\n"
    "Wat overeenkomt staat onder Gelijk; woorden zonder tegenhanger zijn in de teksten gestippeld, onbekende woorden gestreept.",
    "empty.agreements": "Geen overeenkomsten gevonden.",
    "empty.unsure": "Niets waarover het programma twijfelt.",
    "pane.words": "{count} woorden",
    "pane.word": "1 woord",
    "pane.hidden": "{count} verborgen tekens",
    "pane.hidden.one": "1 verborgen teken",
    "action.paste": "Plakken",
    "action.open": "Openen…",
    "action.swap": "Wissel zijden",
    "action.clear": "Leegmaken",
    "action.previous": "Vorige",
    "action.next": "Volgende",
    "action.sample": "Voorbeeld",
    "action.menu": "Meer ▾",
    "action.filter": "Zoek in de bevindingen",
    "action.other_pane": "Naar de andere tekst",
    "action.zoom_in": "Groter",
    "action.zoom_out": "Kleiner",
    "action.zoom_reset": "Ware grootte",
    "action.theme.system": "Kleuren van het systeem",
    "action.theme.light": "Licht",
    "action.theme.dark": "Donker",
    "action.lock": "Samen schuiven",
    "action.quit": "Afsluiten",
    "action.paste_source": "Bron plakken",
    "action.paste_target": "Tekst plakken",
    "action.open_source": "Bron openen…",
    "action.open_target": "Tekst openen…",
    "mark.agrees": "gelijk",
    "mark.differs": "anders",
    "mark.only": "alleen hier",
    "mark.unknown": "onzeker",
    "coverage.source": "Bron gedekt {percent} %",
    "coverage.target": "Tekst gedekt {percent} %",
    "coverage.none": "Nog geen dekking",
    "tab.differences": "Verschillen",
    "tab.agreements": "Gelijk",
    "tab.unsure": "Twijfel",
    "side.findings": "Bevindingen",
    "side.facts": "Feiten",
    "side.alignment": "Uitlijning",
    "side.gloss": "Woord voor woord",
    "name.side": "Wat het programma vond",
    "facts.kind": "Soort",
    "facts.value": "Waarde",
    "facts.verdict": "Oordeel",
    "fact.number": "Getal",
    "fact.date": "Datum",
    "fact.name": "Naam",
    "verdict.same": "stemt overeen",
    "verdict.differs": "verschilt",
    "verdict.source_only": "alleen in de bron",
    "verdict.target_only": "alleen in de tekst",
    "verdict.unsure": "niet te zeggen",
    "empty.facts": "Hier verschijnen de getallen, datums en namen van beide teksten, met wat ervan te zeggen is.",
    "empty.facts.none": "In deze teksten zijn geen getallen, datums of namen gevonden.",
    "empty.alignment": "Hier verschijnt welke woorden van een uitspraak bij elkaar horen. Zet de cursor in een van beide teksten.",
    "empty.alignment.alone": "Deze uitspraak heeft in de andere tekst geen tegenhanger.",
    "alignment.place": "Uitspraak {number} van {count}",
    "alignment.sure": "zeker",
    "alignment.possible": "mogelijk",
    "alignment.none": "{word}: geen tegenhanger gevonden",
    "alignment.cell": "{source} en {target}: niet verbonden",
    "name.facts": "Feiten",
    "name.alignment": "Uitlijning van de woorden",
    "action.side.findings": "Bevindingen tonen",
    "action.side.facts": "Feiten tonen",
    "action.side.alignment": "Uitlijning tonen",
    "action.side.gloss": "Woord voor woord tonen",
    "action.print_gloss": "Woord voor woord afdrukken…",
    "action.save_gloss": "Woord voor woord opslaan als PDF…",
    "gloss.print": "Afdrukken…",
    "gloss.save": "Opslaan als PDF…",
    "gloss.title": "Bewaar de bron woord voor woord als PDF",
    "gloss.name": "woord-voor-woord",
    "gloss.heading": "Woord voor woord",
    "gloss.page": "{number} / {count}",
    "gloss.busy": "De woorden worden opgezocht…",
    "gloss.none": "?",
    "empty.gloss": "Hier verschijnt de bron woord voor woord: hoe het klinkt en wat het betekent.",
    "name.gloss": "De bron woord voor woord",
    "name.read_along": "Meelezen",
    "read.empty": "Wijs een woord aan om te zien hoe het klinkt en wat het betekent.",
    "read.unknown": "staat niet in het woordenboek",
    "read.no_meaning": "geen Arabisch woord gevonden",
    "read.name": "naam",
    "read.lemma": "van {lemma} {sound}",
    "read.also": "ook: {meanings}",
    "read.or": "of: {meanings}",
    "read.phrase": "vaste verbinding {words}: {meanings}",
    "read.linked": "in de bron {words}",
    "action.save": "Opslaan…",
    "action.save_alignment": "Afbeelding opslaan…",
    "action.unmatched": "Woorden zonder tegenhanger tonen",
    "action.exchange": "Verwissel de teksten",
    "save.title": "Bewaar de uitlijning als afbeelding",
    "save.filter.png": "PNG-afbeelding (*.png)",
    "save.filter.svg": "SVG-tekening (*.svg)",
    "save.filter.pdf": "PDF (*.pdf)",
    "save.name": "uitlijning",
    "save.busy": "De afbeelding wordt gemaakt…",
    "save.done": "{name} is bewaard.",
    "save.failed": "{name} kan niet worden geschreven.",
    "legend.unknown": "gestippeld: bekende woorden zonder tegenhanger, en wat het programma niet zeker weet",
    "legend.unlisted": "gestreept: woorden die niet in het woordenboek staan",
    "mark.unlisted": "onbekend",
    "filter.all": "Alle soorten",
    "filter.search": "Zoek in de bevindingen",
    "certainty": "{percent} % zeker",
    "position": "{number} van {count}",
    "wrap.forward": "Einde bereikt: verder vanaf het begin.",
    "wrap.backward": "Begin bereikt: verder vanaf het einde.",
    "walk.none": "Geen bevindingen in deze lijst.",
    "busy": "Vergelijken…",
    "done": "{time} ms",
    "offline": "offline",
    "notice.surrogates": "{count} halve tekens (losse surrogaten) zijn vervangen door �.",
    "notice.kept": "De tekst is niet veranderd.",
    "notice.opened": "{name} geopend.",
    "refused.text": "De tekst heeft {length} tekens; de grens is {limit}. Er is niets veranderd.",
    "refused.line": "De tekst heeft een regel van meer dan {limit} tekens; dat is de grens. Er is niets veranderd.",
    "refused.file": "{name} is te groot; de grens is {limit} tekens. Er is niets veranderd.",
    "refused.unreadable": "{name} kan niet worden gelezen. Er is niets veranderd.",
    "refused.encoding": "{name} is geen UTF-8-tekst (byte {place} klopt niet). Er is niets veranderd.",
    "refused.clipboard": "Op het klembord staat geen tekst.",
    "failed.compare": "De vergelijking is mislukt; beide teksten zijn ongewijzigd. Pas een tekst aan om het opnieuw te proberen.",
    "failed.window": "Er ging iets mis in het venster; beide teksten zijn ongewijzigd.",
    "open.title.source": "Open de Arabische bron",
    "open.title.target": "Open de Nederlandse tekst",
    "open.filter": "Tekst (*.txt *.md *.text);;Alle bestanden (*)",
    "name.pane.source": "Bron, Arabisch",
    "name.pane.target": "Tekst, Nederlands",
    "name.ribbon": "Verbanden tussen de twee teksten",
    "name.overview": "Overzicht van de markeringen",
    "name.findings": "Bevindingen",
    "name.verdict": "Uitslag",
    "name.coverage": "Dekking",
    "name.legend": "Betekenis van de markeringen",
    "name.status": "Toelichting",
    "name.category": "Soort bevinding",
    "name.scroll": "Schuifbalk",
    "badge.number": "G",
    "badge.date": "D",
    "badge.name": "N",
    "badge.negation": "O",
    "badge.modality": "M",
    "badge.attribution": "T",
    "badge.intensity": "I",
    "badge.mistranslation": "B",
    "badge.omission": "W",
    "badge.addition": "+",
}

_NL_VALUES = {
    "Mon": "ma", "Tue": "di", "Wed": "wo", "Thu": "do", "Fri": "vr", "Sat": "za", "Sun": "zo",
    "month 1": "jan", "month 2": "feb", "month 3": "mrt", "month 4": "apr", "month 5": "mei", "month 6": "jun",
    "month 7": "jul", "month 8": "aug", "month 9": "sep", "month 10": "okt", "month 11": "nov", "month 12": "dec",
    "day -1": "gisteren", "day +1": "morgen", "this day": "vandaag", "day -2": "eergisteren", "day +2": "overmorgen",
    "week -1": "vorige week", "week +1": "volgende week", "month -1": "vorige maand", "month +1": "volgende maand",
    "year -1": "vorig jaar", "year +1": "volgend jaar", "this year": "dit jaar",
    "this": "deze", "now": "nu", "h": "uur", "day": "dag", "night": "nacht", "month": "maand", "year": "jaar",
    "quarter": "kwartaal", "quarter-hour": "kwartier", "half-hour": "halfuur", "half-year": "half jaar", "season": "seizoen",
    "decade": "decennium", "century": "eeuw", "ago": "geleden", "after": "later", "within": "", "during": "", "past": "voorbij",
    "coming": "komend", "dawn": "vroege ochtend", "morning": "ochtend", "noon": "middaguur", "afternoon": "middag",
    "evening": "avond", "midnight": "middernacht", "before": "voor", "since": "sinds", "until": "tot", "mid": "half",
    "end": "eind", "mile": "mijl", "foot": "voet", "barrel": "vat",
}  # fmt: skip
"""Labels, or words of labels, of the engine's values."""
_NL_PLURALS = {
    "dag": "dagen", "nacht": "nachten", "week": "weken", "maand": "maanden", "kwartaal": "kwartalen", "seizoen": "seizoenen",
    "decennium": "decennia", "eeuw": "eeuwen", "mijl": "mijlen", "vat": "vaten",
}  # fmt: skip
"""Units that change behind a number other than one."""

TABLES = {"nl": _NL}
VALUES = {"nl": _NL_VALUES}[LANGUAGE]
PLURALS = {"nl": _NL_PLURALS}[LANGUAGE]


def isolated(text: str) -> str:
    """`text` as one bidi unit on one line, so that it cannot reorder the sentence around it."""
    flat = " ".join(text.split())
    opened = sum(flat.count(c) for c in "\u2066\u2067\u2068") - flat.count("\u2069")
    return f"\u2068{flat}{chr(0x2069) * max(0, opened)}\u2069"


def say(key: str, /, **values: object) -> str:
    """The words for a key, with texts isolated and numbers as they are."""
    words = TABLES[LANGUAGE][key]
    for name, value in values.items():
        words = words.replace(f"{{{name}}}", isolated(value) if isinstance(value, str) and not _plain(value) else str(value))
    return words


def _plain(value: str) -> bool:
    return all(c.isdigit() or c in ".,%" for c in value)


def grouped(number: int) -> str:
    """A number as the interface language groups it."""
    return f"{number:,}".replace(",", ".")
