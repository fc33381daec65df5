import re

import pytest

from bitext import messages
from bitext.comparison import compare
from bitext.findings import Category, Severity
from bitext.languages.pairing import Note, Oddity


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_the_languages_have_the_same_sentences(language):
    ours, dutch = messages._table(language), messages._table("nl")
    assert {room: set(entries) for room, entries in ours.items()} == {room: set(entries) for room, entries in dutch.items()}


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_category_and_severity_has_a_name(language):
    assert all(messages.category_name(category, language) for category in Category)
    assert all(messages.severity_name(severity, language) for severity in Severity)


@pytest.mark.parametrize("room", ["refusals", "notices"])
@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_sentence_has_the_same_blanks_in_every_language(language, room):
    ours, dutch = messages._table(language)[room], messages._table("nl")[room]
    assert {key: set(re.findall(r"{\w+}", text)) for key, text in ours.items()} == {
        key: set(re.findall(r"{\w+}", text)) for key, text in dutch.items()
    }


def test_the_name_of_a_file_is_a_quotation():
    assert messages.refusal("empty", {"name": "ملف (1).txt"}, "nl") == "In “\u2068ملف (1).txt\u2069” staat geen tekst."


def test_a_quotation_is_isolated_and_closed():
    assert messages.quote("a\u2067b") == "“\u2068a\u2067b\u2069\u2069”"


def test_braces_in_a_quotation_stay_as_they_are():
    assert messages._fill("{source} {x}", {"source": "{x}", "x": "1"}) == "{x} 1"


def test_nothing_in_common_is_said():
    comparison = compare("قطة تنام", "Morgen regent het")
    assert messages.verdict(comparison, "nl").startswith("De twee teksten hebben niets gemeen")


def test_a_verdict_opens_with_a_capital():
    assert messages._capital("één uitspraak") == "Eén uitspraak"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_oddity_of_a_pair_has_a_sentence(language):
    assert all(messages.note(Note(oddity, "fa"), language) for oddity in Oddity)


@pytest.mark.parametrize(
    ("source", "target", "opening"),
    [
        ("Hij kwam aan in Damascus", "وصل إلى دمشق", "De twee teksten lijken verwisseld"),
        ("وصل الرئيس إلى دمشق", " ", "De tekst is leeg"),
        (" ", " ", "Plak een Arabische bron"),
        ("وصل الرئيس إلى القاهرة", "The president arrived in Cairo and that was it", "De tekst lijkt Engels"),
    ],
)
def test_an_odd_pair_is_said_first(source, target, opening):
    assert messages.verdict(compare(source, target)).startswith(opening)
