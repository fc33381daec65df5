"""An Arabic word as it stands in a text, said out loud: clitics, stem with its ending, pronoun."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from bitext.languages import arabic
from bitext.languages.base import Role
from bitext.lexicon.sound import arabic_skeleton, latin_skeleton, similarity
from bitext.lexicon.tables import DEMONYM, NAME
from bitext.reading_help import letters, shapes, verbs
from bitext.reading_help.dutch_letters import written
from bitext.reading_help.sounds import LETTERS, LONG, UNKNOWN, from_reading, joined

if TYPE_CHECKING:
    from bitext.languages.arabic import Clitic
    from bitext.lexicon.index import Analysis, Lexicon

_CLITICS = {"و": "wa", "ف": "fa", "ب": "bi", "ل": "li", "ك": "ka", "س": "sa", "ا": "a"}
_PRONOUNS = {"ه": "hu", "ها": "hā", "هم": "hum", "هما": "humā", "هن": "hunna", "ك": "ka", "كم": "kum", "كما": "kumā",
             "كن": "kunna", "نا": "nā", "ي": "ī", "ني": "nī"}  # fmt: skip
_NOUN_ENDINGS = {"ون": "ūn", "ين": "īn", "ان": "ān", "ات": "āt", "ه": "a", "تين": "atayn", "تان": "atān", "ا": "an",
                 "ي": "ī", "و": "ū", "ييه": "iyya", "يه": "iyya", "تا": "atā", "تي": "atay"}  # fmt: skip
_BEFORE_PRONOUN = {"ون": "ū", "ين": "ī", "ان": "ā", "ه": "at", "تين": "atay", "تان": "atā"}
_MARKS = re.compile("[\u0610-\u061a\u064b-\u065f\u0670\u0640\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]")
ALIKE = 0.85
"""From this likeness of their consonants on a Dutch spelling tells how an Arabic name sounds."""


def bare(text: str) -> str:
    """A word without marks and controls, its letters as they are."""
    return _MARKS.sub("", text)


def clitic(letters: str, *, at_front: bool) -> str:
    """How a folded clitic or pronoun sounds by itself, with a hyphen where its word stands."""
    if at_front:
        return f"{'al' if letters == 'ال' else written(_CLITICS.get(letters, letters))}-"
    return f"-{written(_PRONOUNS.get(letters, letters))}"


def head_sound(lexicon: Lexicon, entry: int) -> str:
    """The sounds of a dictionary form; those of a name are its letters."""
    reading, head = lexicon.reading(entry), lexicon.head(entry)
    if reading and reading != "-":
        return from_reading(reading, head)
    return " ".join(map(_spelled_with_article, head.split()))


def said(lexicon: Lexicon, entry: int) -> str:
    """A dictionary form in Dutch letters; a name whose vowels are not written takes them from how Dutch spells it."""
    sound = written(head_sound(lexicon, entry))
    if UNKNOWN in sound and lexicon.pos(entry) == NAME:
        return _dutch_spelling(lexicon, entry) or sound
    return sound


def _dutch_spelling(lexicon: Lexicon, entry: int) -> str:
    skeleton = arabic_skeleton(lexicon.head(entry))
    return next((d for d in lexicon.dutch(entry) if similarity(skeleton, latin_skeleton(d)) >= ALIKE), "")


def _spelled_with_article(word: str) -> str:
    return joined("al", letters.spelled(word[2:])) if word.startswith("ال") and len(word) > 4 else letters.spelled(word)


def unknown_word(text: str) -> str:
    """An unlisted word letter by letter, its article and what may hang before that told apart."""
    plain = bare(text)
    for clitic, article in (
        ("وال", "wal"),
        ("بال", "bil"),
        ("فال", "fal"),
        ("كال", "kal"),
        ("ولل", "wa-lil"),
        ("لل", "lil"),
        ("ال", "al"),
    ):
        if plain.startswith(clitic) and len(plain) - len(clitic) > 2:
            return written(joined(article, letters.spelled(_behind(text, len(clitic)))))
    return written(letters.spelled(text))


def _behind(text: str, count: int) -> str:
    """What follows the first `count` letters, marks not counted."""
    at = 0
    while at < len(text) and (count > 0 or _MARKS.match(text[at])):
        count -= not _MARKS.match(text[at])
        at += 1
    return text[at:]


def word_sound(lexicon: Lexicon, text: str, analysis: Analysis, entry: int) -> str:
    """A word of a text in Dutch letters, read as `entry` in the way of `analysis`."""
    folded, offsets = arabic.fold_with_offsets(text)
    start, end = (offsets[i] if i < len(offsets) else len(text) for i in (analysis.start, analysis.end))
    if letters.is_vowelled(text) and not analysis.prefix.clitics:
        return written(letters.spelled(text))
    stem = stem_sound(lexicon, entry, analysis, folded[analysis.start : analysis.end], bare(text[start:end]))
    if UNKNOWN in stem and lexicon.pos(entry) == NAME and not analysis.ending and not analysis.pronoun:
        spelling = _dutch_spelling(lexicon, entry)
        if spelling:
            return f"{written(_before(analysis.prefix.clitics, 'x'))}{spelling}"
    return written(f"{_before(analysis.prefix.clitics, stem)}{_with_pronoun(stem, analysis, lexicon.pos(entry))}")


def _before(clitics: tuple[Clitic, ...], stem: str) -> str:
    """The clitics before a stem, with what joins them to it."""
    sounds = [_CLITICS.get(c.text, "") for c in clitics if c.role is not Role.ARTICLE]
    if not any(c.role is Role.ARTICLE for c in clitics):
        return "".join(f"{sound}-" for sound in sounds)
    article = f"{sounds.pop()}l" if sounds else "al"
    return "".join(f"{sound}-" for sound in sounds) + joined(article, stem)[: -len(stem) or None]


def stem_sound(lexicon: Lexicon, entry: int, analysis: Analysis, stem: str, raw: str) -> str:
    """The sounds of a stem with its ending, before a pronoun. `stem` is folded, `raw` the same letters as written."""
    sound, head, pos = head_sound(lexicon, entry), arabic.fold(lexicon.head(entry)), lexicon.pos(entry)
    if pos == "v" or (analysis.person and pos == "x"):
        return _verb(lexicon, entry, analysis, sound, head, stem, raw)
    if head.startswith("ال") and not stem.startswith("ال") and lexicon.head(entry).startswith("ال"):
        sound, head = re.sub("^a[^-]{1,2}-", "", sound), head[2:]
    base = _noun(sound, head, stem, raw, pos)
    return _ended(base, analysis, sure=stem == head)


def _noun(sound: str, head: str, stem: str, raw: str, pos: str) -> str:
    """The stem of a noun: the dictionary form with or without its last vowel, or a plural by its shape."""
    if stem == head:
        return sound
    if head == stem + "ه" and sound.endswith("a"):
        return sound[:-1]
    if head in (stem + "ي", stem[:-1] + "ي") and stem[-1:] != "ا":
        return sound.removesuffix("ī")
    if stem[-1:] == "ا" and head == stem[:-1] + "ي":
        return sound
    if pos == "a" and stem == arabic.elative(head) and raw.startswith("أ"):
        return shapes.elative(raw) or letters.spelled(raw)
    return shapes.plural(raw) or shapes.of_verb(raw) or letters.spelled(raw)


def _ended(base: str, analysis: Analysis, *, sure: bool) -> str:
    """A noun's stem with its ending."""
    ending = analysis.ending
    if not ending:
        return f"{base}t" if analysis.pronoun and sure and base.endswith("a") else base
    tail = _BEFORE_PRONOUN.get(ending) if analysis.pronoun else None
    tail = tail or _NOUN_ENDINGS.get(ending, UNKNOWN)
    if base.endswith("ī"):
        return f"{base[:-1]}iyy{tail}" if tail[0] in "aāūī" else base + tail
    if base.endswith("ā"):
        return f"{base}t{tail[1:]}" if tail.startswith("a") else base + tail
    if base.endswith("a") and tail.startswith("a"):
        return base[:-1] + tail
    return base + tail


def _verb(lexicon: Lexicon, entry: int, analysis: Analysis, sound: str, head: str, stem: str, raw: str) -> str:
    if analysis.person:
        last_is_a = raw.endswith("ى")
        return verbs.imperfect(sound, head, analysis.person, stem[1:], analysis.ending, last_is_a=last_is_a)
    if is_past(stem, head) and not any(c.role in (Role.ARTICLE, Role.PREPOSITION) for c in analysis.prefix.clitics):
        if raw[:1] == "إ" and len(stem) > 3 and shapes.of_verb(raw):
            return shapes.of_verb(raw)
        return verbs.perfect(sound, head, stem, analysis.ending, _shortened(lexicon, entry, head))
    return _ended(_nominal(sound, raw), analysis, sure=False)


def is_past(stem: str, head: str) -> bool:
    """Whether a stem is one that the endings of the past attach to."""
    return stem == head or any(stem == form and kind in "PQ" for form, kind in arabic.verb_stems(head, ""))


def _nominal(sound: str, raw: str) -> str:
    """A verbal noun or participle; the verb tells whether م is mu- of II or of IV."""
    if re.fullmatch("م[^اىةوي]{3}", raw):
        root = [LETTERS.get(sign, "") for sign in raw[1:]]
        if sound.startswith("a"):
            return f"mu{root[0]}{root[1]}i{root[2]}"
        if re.match(r".a(.)\1", sound):
            return f"mu{root[0]}a{root[1]}{root[1]}i{root[2]}"
    return shapes.of_verb(raw) or letters.spelled(raw)


def _shortened(lexicon: Lexicon, entry: int, head: str) -> str:
    """The vowel of قلت: u where the present has ū, i elsewhere; unknown when the lexicon does not have the present."""
    for long, vowel in (("و", "u"), ("ي", "i"), ("ا", "i")):
        present = f"ي{head[:-2]}{long}{head[-1:]}"
        if any(entry in a.entries and a.person and a.end - a.start == len(present) for a in lexicon.analyse(present)):
            return vowel
    return UNKNOWN


def _with_pronoun(stem: str, analysis: Analysis, pos: str) -> str:
    """A stem and its pronoun; a noun's case vowel between them is known only behind a preposition."""
    pronoun = _PRONOUNS.get(analysis.pronoun, "")
    if not pronoun:
        return stem
    if pos == "p" and stem[-1:] in LONG:
        stem = {"ā": f"{stem[:-1]}ay"}.get(stem[-1], stem)
    elif pronoun[0] == "ī":
        return f"{stem.removesuffix('a')}-ī" if stem[-1:] not in LONG else f"{stem}-ya"
    elif (stem[-1:] not in "aiu" + LONG and not stem.endswith(("at", "ay", "aw"))) or (
        pos in ("n", "a", "m", NAME, DEMONYM) and stem.endswith("at")
    ):
        governed = any(c.role is Role.PREPOSITION for c in analysis.prefix.clitics)
        stem += "" if pos == "p" and stem.endswith("n") else "i" if governed else UNKNOWN
    if pronoun.startswith("h") and pronoun != "hā" and stem.endswith(("i", "ī", "ay")):
        pronoun = f"hi{pronoun[2:]}"
    return f"{stem}-{pronoun}"
