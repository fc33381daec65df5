"""Names that meet by sound, and names that do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitext.lexicon.sound import arabic_skeleton, latin_skeleton, similarity

MEETS = 0.6
"""From here on the aligner takes two names for one."""


def _alike(arabic: str, latin: str) -> float:
    return similarity(arabic_skeleton(arabic), latin_skeleton(latin))


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("مصطفى", "Mustafa"),
        ("مصطفى", "Mustefa"),
        ("بالي", "Bali"),
        ("الباغوز", "Baghouz"),
        ("الباغوز", "al-Baghuz"),
        ("خالد", "Khaled"),
        ("شريف", "Sherif"),
        ("شريف", "Sjarif"),
        ("عبدالله", "Abdullah"),
        ("قاسم", "Kassem"),
        ("قاسم", "Qasim"),
        ("جمال", "Djamal"),
        ("حسين", "Hoessein"),
        ("يوسف", "Joesoef"),
        ("شفشاون", "Chefchaouen"),
        ("روتردام", "Rotterdam"),
        ("فيلدرز", "Wilders"),
        ("محمود", "Mahmoud's"),
        ("بوتين", "Poetin"),
        ("غانم", "Ghanem"),
    ],
)
def test_the_same_name_meets_itself(arabic, latin):
    assert _alike(arabic, latin) >= MEETS


@pytest.mark.parametrize(
    ("arabic", "latin"),
    [
        ("خيرت", "Joris"),
        ("مصطفى", "Bali"),
        ("دمشق", "Rotterdam"),
        ("كريم", "Samir"),
        ("ليلى", "Fatima"),
        ("بيروت", "Bagdad"),
        ("محمد", "Hassan"),
        ("سامي", "Karim"),
        ("علي", "Omar"),
    ],
)
def test_different_names_do_not_meet(arabic, latin):
    assert _alike(arabic, latin) < MEETS


def test_a_part_of_a_hyphenated_word_is_a_variant():
    assert _alike("ستوكهولم", "Stockholm-conferentie") >= MEETS


@given(st.text(max_size=12), st.text(max_size=12))
def test_likeness_lies_between_nothing_and_one(arabic, latin):
    assert 0.0 <= _alike(arabic, latin) <= 1.0


@given(st.text(alphabet="ابتثجحخدذرزسشصضطظعغفقكلمنهوي", max_size=9))
def test_vowel_marks_and_tatweel_make_no_difference(word):
    assert arabic_skeleton("".join(letter + "\u064e\u0640" for letter in word)) == arabic_skeleton(word)


@given(st.text(max_size=12))
def test_nothing_sounds_like_silence(latin):
    assert similarity("", latin_skeleton(latin)) == 0.0
