"""How Arabic words sound to a Dutch reader, by families."""

from __future__ import annotations

import pytest

from bitext.lexicon.index import lexicon
from bitext.reading_help import sounding
from bitext.reading_help.dutch_letters import written
from bitext.reading_help.sounds import from_reading
from bitext.reading_help.source_words import readings

NOTHING: frozenset[str] = frozenset()


def sound(word: str) -> str:
    return readings(word, lexicon(), NOTHING, (), {})[0].sound


@pytest.mark.parametrize(
    ("reading", "head", "dutch"),
    [
        ("ḥarb", "حرب", "harb"), ("shams", "شمس", "sjams"), ("jaysh", "جيش", "djaisj"), ("khubz", "خبز", "choebz"),
        ("ghāra", "غارة", "ghaara"), ("ʿaql", "عقل", "‘aql"), ("suʾāl", "سؤال", "soe’aal"), ("yawm", "يوم", "jaum"),
        ("tashīl", "تسهيل", "tashiel"), ("ʿamaliyya", "عملية", "‘amalijja"), ("quwwa", "قوة", "qoewwa"), ("ajj", "", "addj"),
    ],
)  # fmt: skip
def test_readings_are_written_in_dutch_letters(reading: str, head: str, dutch: str) -> None:
    assert written(from_reading(reading, head)) == dutch


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("قالت", "qaalat"), ("يقولون", "jaqoeloen"), ("رمت", "ramat"), ("يرمي", "jarmie"), ("وسيصلون", "wa-sa-jasiloen"),
        ("يستقيل", "jastaqiel"), ("يعلن", "joe‘lin"), ("حررت", "harrarat"), ("أصبحت", "asbahat"), ("يكتب", "jaktoeb"),
    ],
)  # fmt: skip
def test_verbs_weak_and_strong(word: str, expected: str) -> None:
    assert sound(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("مدارس", "madaaris"), ("أطفال", "atfaal"), ("علماء", "‘oelamaa’"), ("أسلحة", "asliha"), ("ضحايا", "dahaajaa"),
        ("قتلى", "qatlaa"), ("مقاتلين", "moeqaatilien"), ("السورية", "as-soerijja"), ("محتلين", "moehtallien"),
    ],
)  # fmt: skip
def test_plurals_and_relative_adjectives(word: str, expected: str) -> None:
    assert sound(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("والحكومة", "wal-hoekoema"), ("للمدرسة", "lil-madrasa"), ("الشمس", "asj-sjams"), ("لقواتنا", "li-qoewwaati-naa"),
        ("حكومته", "hoekoemat·-hoe"), ("فيها", "fie-haa"), ("منه", "min-hoe"),
    ],
)  # fmt: skip
def test_clitics_join_their_word(word: str, expected: str) -> None:
    assert sound(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"), [("مُحَمَّد", "moehammad"), ("زلنسكي", "z·l·n·s·kie"), ("والزلنسكي", "waz-z·l·n·s·kie"), ("", "")]
)
def test_an_unlisted_word_is_spelled(word: str, expected: str) -> None:
    assert sounding.unknown_word(word) == expected
