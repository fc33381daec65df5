"""What an Arabic word may be, and which Dutch words say the same."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitext.languages.arabic import fold
from bitext.languages.dutch import lemma
from bitext.lexicon.index import lexicon


def _readings(surface: str) -> set[tuple[str, str, str]]:
    """(headword, clitics joined by +, pronoun) of every analysis."""
    words = lexicon()
    return {
        (words.head(entry), "+".join(clitic.text for clitic in analysis.prefix.clitics), analysis.pronoun)
        for analysis in words.analyse(fold(surface))
        for entry in analysis.entries
    }


@pytest.mark.parametrize(
    ("surface", "head", "clitics", "pronoun"),
    [
        ("الكتاب", "كتاب", "ال", ""),
        ("وبالسيارة", "سيارة", "و+ب+ال", ""),
        ("للمدرسة", "مدرسة", "ل+ل", ""),
        ("كالبحر", "بحر", "ك+ال", ""),
        ("فالحكومة", "حكومة", "ف+ال", ""),
        ("سيارتها", "سيارة", "", "ها"),
        ("مستشفاها", "مستشفى", "", "ها"),
        ("أبناؤهم", "ابن", "", "هم"),
        ("قواتنا", "قوة", "", "نا"),
        ("وسيكتبونها", "كتب", "و+س", "ها"),
        ("فقتلوه", "قتل", "ف", "ه"),
        ("قتلتهم", "قتل", "", "هم"),
        ("رفضت", "رفض", "", ""),
        ("وقالوا", "قال", "و", ""),
        ("قلت", "قال", "", ""),
        ("دعت", "دعا", "", ""),
        ("يدعون", "دعا", "", ""),
        ("المحامون", "محام", "ال", ""),
        ("الصحفيين", "صحفي", "ال", ""),
        ("المدن", "مدينة", "ال", ""),
        ("بسوريا", "سوريا", "ب", ""),
        ("السوريون", "سوري", "ال", ""),
        ("والعراق", "العراق", "و", ""),
        ("مُدَرِّسَةٌ", "مدرسة", "", ""),
        ("أكبر", "كبير", "", ""),
    ],
)
def test_a_surface_form_leads_to_its_headword(surface, head, clitics, pronoun):
    assert (fold(head), clitics, pronoun) in {(fold(found), *rest) for found, *rest in _readings(surface)}


@pytest.mark.parametrize(
    ("surface", "head"),
    [("والكتب", "قال"), ("بيكتب", "كتب"), ("سالكتاب", "كتاب"), ("اليكتب", "كتب"), ("الكتابها", "سيارة"), ("ززقزق", "قال")],
)
def test_what_cannot_stand_together_is_no_reading(surface, head):
    assert head not in {found for found, _, _ in _readings(surface)}


def test_the_longest_stem_comes_first():
    words = lexicon()
    lengths = [analysis.end - analysis.start for analysis in words.analyse(fold("والدها"))]
    assert lengths == sorted(lengths, reverse=True)


@given(st.text(alphabet="ابتسلموهيكن", max_size=9))
def test_the_stem_of_a_reading_lies_in_the_word(word):
    for analysis in lexicon().analyse(word) if word else ():
        assert 0 <= analysis.start < analysis.end <= len(word) - len(analysis.pronoun)
        assert word.endswith(analysis.pronoun)


@pytest.mark.parametrize(("surface", "bare"), [("للمدرسة", "المدرسه"), ("وبالسيارة", "السياره"), ("والوزير", "وزير")])
def test_a_word_can_be_found_without_its_clitics(surface, bare):
    assert bare in lexicon().bare_forms(fold(surface))


@pytest.mark.parametrize(
    ("text", "at", "length"), [("أعلن وقف إطلاق النار", 1, 3), ("مجلس الأمن الدولي", 0, 2), ("في الولايات المتحدة", 1, 2)]
)
def test_a_phrase_is_found_where_it_begins(text, at, length):
    words = lexicon()
    bare = [words.bare_forms(fold(word)) for word in text.split()]
    assert length in {found for _, found in words.phrases_at(bare, at)}


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("regeringsleger", ("regering", "leger")),
        ("vredesverdrag", ("vrede", "verdrag")),
        ("waterprijzen", ("water", "prijs")),
        ("huizenmarkt", ("huis", "markt")),
    ],
)
def test_a_dutch_compound_falls_into_parts_that_the_lexicon_knows(word, parts):
    assert tuple(map(lemma, lexicon().compound_parts(word))) == parts


def test_a_word_that_is_no_compound_has_no_parts():
    assert lexicon().compound_parts("zzkkqq") == ()


@pytest.mark.parametrize(
    ("word", "name_class"), [("Syrië", "g"), ("Damascus", "g"), ("Syrische", "d"), ("Mohammed", "p"), ("fiets", "")]
)
def test_a_dutch_name_has_its_class(word, name_class):
    assert name_class in lexicon().dutch_name_classes(word)


def test_an_exact_key_outweighs_a_stem():
    words = lexicon()
    entry = next(e for a in words.analyse("كتب") for e in a.entries if words.pos(e) == "v")
    keys = words.keys(entry)
    assert keys["schrijven"] > keys["~schrijv"]


def test_a_common_equivalent_is_frequent():
    assert lexicon().frequency("gaan") > lexicon().frequency("capituleren") > 0 == lexicon().frequency("zzkkqq")


@pytest.mark.parametrize(("word", "known"), [("boeken", True), ("boekje", True), ("xqzwv", False)])
def test_a_dutch_word_is_known_in_any_of_its_forms(word, known):
    assert lexicon().knows_dutch(word) is known
