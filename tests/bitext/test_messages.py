import pytest

from bitext import messages
from bitext.comparison import compare
from bitext.findings import Category, Severity


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_the_languages_have_the_same_sentences(language):
    ours, dutch = messages._table(language), messages._table("nl")
    assert {room: set(entries) for room, entries in ours.items()} == {room: set(entries) for room, entries in dutch.items()}


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_category_and_severity_has_a_name(language):
    assert all(messages.category_name(category, language) for category in Category)
    assert all(messages.severity_name(severity, language) for severity in Severity)


def test_a_quotation_is_isolated_and_closed():
    assert messages.quote("a\u2067b") == "“\u2068a\u2067b\u2069\u2069”"


def test_braces_in_a_quotation_stay_as_they_are():
    assert messages._fill("{source} {x}", {"source": "{x}", "x": "1"}) == "{x} 1"


def test_nothing_in_common_is_said():
    comparison = compare("قطة تنام", "Morgen regent het")
    assert messages.verdict(comparison, "nl").startswith("De twee teksten hebben niets gemeen")


def test_a_verdict_opens_with_a_capital():
    assert messages._capital("één uitspraak") == "Eén uitspraak"
