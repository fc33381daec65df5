"""Dutch folding, forms, separable verbs and the seams of compounds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitext.languages import dutch
from bitext.languages.base import Direction

words = st.text(alphabet="abdegijklmnoprstuvé-'", min_size=1, max_size=16)


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Één", "een"),
        ("Yézidi’s", "yezidi's"),
        ("coördinatie", "coordinatie"),
        ("F‑16", "f-16"),
        ("be\u00adleid", "beleid"),
        ("ﬁets", "fiets"),
        ("CURAÇAO", "curacao"),
    ],
)
def test_spellings_that_do_not_distinguish_words_are_made_equal(text, folded):
    assert dutch.fold(text) == folded


@given(st.text())
def test_folding_twice_is_folding_once(text):
    assert dutch.fold(dutch.fold(text)) == dutch.fold(text)


def test_dutch_runs_from_left_to_right():
    assert (dutch.DUTCH.code, dutch.DUTCH.direction) == ("nl", Direction.LEFT_TO_RIGHT)


@pytest.mark.parametrize(
    ("form", "key"),
    [
        ("kinderen", "kind"),
        ("steden", "stad"),
        ("gaf", "geven"),
        ("gegeten", "eten"),
        ("neergelegd", "neerleggen"),
        ("Yézidi’s", "yezidi"),
        ("huisjes", "huis"),
        ("boompje", "boom"),
        ("soldaten", "soldaat"),
        ("Syrische", "syrisch"),
        ("ministers", "minister"),
    ],
)
def test_a_form_is_looked_up_by_its_dictionary_form(form, key):
    assert key in dutch.forms(form)


@given(words)
def test_the_first_key_is_the_word_as_written_and_the_last_its_marked_stem(word):
    forms = dutch.forms(word)
    assert forms[0] == dutch.fold(word)
    assert forms[-1].startswith("~")
    assert len(set(forms)) == len(forms)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("neergelegd", ("neer", "gelegd")),
        ("overgeven", ("over", "geven")),
        ("tegenhouden", ("tegen", "houden")),
        ("terugkeren", ("terug", "keren")),
        ("achteruitgaan", ("achteruit", "gaan")),
        ("fietsen", None),
        ("aan", None),
    ],
)
def test_a_separable_verb_comes_apart(word, parts):
    assert dutch.separated(word) == parts


@given(st.sampled_from(sorted(dutch.PARTICLES)), st.sampled_from(["leggen", "houden", "komen", "gaan"]))
def test_every_particle_comes_off(particle, verb):
    found = dutch.separated(particle + verb)
    assert found is not None
    assert "".join(found) == particle + verb


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("regeringsleger", ("regering", "leger")),
        ("huizenmarkt", ("huiz", "markt")),
        ("waterprijs", ("water", "prijs")),
        ("zonneschijn", ("zonn", "schijn")),
        ("auto-ongeluk", ("auto", "ongeluk")),
    ],
)
def test_a_compound_may_have_its_seam_here(word, parts):
    assert parts in dutch.splits(word)


@given(words)
def test_both_parts_of_a_split_stand_at_the_ends_of_the_word(word):
    for left, right in dutch.splits(word):
        assert min(len(left), len(right)) >= 3
        assert word.startswith(left)
        assert word.endswith(right)
