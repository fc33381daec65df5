"""Which words count as members of a contrast set, and which only look like one."""

from __future__ import annotations

import pytest

from bitext.languages import dutch
from bitext.lexicon.contrasts import contrasts


def _source(text: str, name: str) -> set[str]:
    return {contrasts().members[p.member].name for p in contrasts().in_source(text.split()) if p.set_name == name}


def _target(text: str, name: str) -> set[str]:
    words = text.split()
    keys = [frozenset(dutch.forms(word)[:2]) for word in words]
    return {contrasts().members[p.member].name for p in contrasts().in_target(words, keys) if p.set_name == name}


@pytest.mark.parametrize(
    ("word", "member"),
    [
        ("والده", "father"),
        ("والدة", "mother"),
        ("والدته", "mother"),
        ("ابنه", "son"),
        ("ابنة", "daughter"),
        ("وشقيقه", "brother"),
    ],
)
def test_kin_is_told_apart_by_its_ending(word, member):
    assert _source(word, "close-kin") == {member}


@pytest.mark.parametrize(("word", "member"), [("minder", "less"), ("meer", "more")])
def test_a_comparative_is_not_looked_up_by_its_positive(word, member):
    assert _target(word, "more-less") == {member}
    assert not _target(word, "quantity-all-none")


def test_an_inflected_dutch_word_is_found_by_its_lemma():
    assert _target("daalde", "direction-of-change") == {"fall"}


def test_the_lemma_of_a_member_is_no_member():
    assert not _target("al", "quantity-all-none")


def test_a_phrase_takes_the_words_in_it():
    assert _target("de Rode Zee", "seas") == {"red-sea"}
    assert not _target("de Rode Zee", "colours")
