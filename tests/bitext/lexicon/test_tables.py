"""The tables under resources/lexicon: what docs/lexicon.md promises of them, and that every headword is found in running text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import pytest

from bitext import resources
from bitext.errors import ResourceError
from bitext.languages.arabic import fold
from bitext.lexicon import tables
from bitext.lexicon.index import lexicon

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

ENTRIES = (*tables.words(), *tables.names())
MEMBERS = tuple(tables.members())
VOWELS_AND_TATWEEL = re.compile("[\u0610-\u061a\u0640\u064b-\u065f\u0670]")
SETS: defaultdict[str, list[tables.Member]] = defaultdict(list)
for _member in MEMBERS:
    SETS[_member.set_name].append(_member)


def _bad(wrong: Callable[[tables.Entry], object]) -> list[str]:
    return [f"{entry.domain}: {entry.head}" for entry in ENTRIES if wrong(entry)]


# What stands in the columns


def test_the_tables_hold_words():
    assert len(ENTRIES) > 20_000


def test_headwords_have_neither_vowel_marks_nor_tatweel():
    assert not _bad(lambda entry: VOWELS_AND_TATWEEL.search(entry.head))


def test_headwords_are_arabic_in_its_own_letters():
    assert not _bad(lambda entry: re.search("[\ufb50-\ufeff\u200b-\u200f\u202a-\u202e\u2066-\u2069]", entry.head))


def test_dutch_equivalents_have_no_brackets():
    assert not _bad(lambda entry: re.search(r"[()\[\]{}]", " ".join(entry.dutch)))


def test_every_entry_has_a_dutch_equivalent():
    assert not _bad(lambda entry: not entry.dutch)


def test_the_dutch_side_is_in_latin_letters():
    assert not _bad(lambda entry: re.search("[\u0600-\u06ff]", " ".join(entry.dutch)))


def test_no_line_stands_twice_in_its_file():
    seen = Counter(
        (file.name, head, pos, reading, dutch.partition(";")[0].strip())
        for file in resources.files("lexicon/words", ".tsv")
        for head, pos, _, dutch, reading, _ in resources.rows(file, 6)
    )
    assert not [line for line, times in seen.items() if times > 1]


def test_no_name_stands_twice_in_its_file():
    seen = Counter((file.name, *row[:2]) for file in resources.files("lexicon/names", ".tsv") for row in resources.rows(file, 6))
    assert not [line for line, times in seen.items() if times > 1]


# Contrast sets


def test_a_contrast_set_has_at_least_two_members():
    assert not [name for name, found in SETS.items() if len(found) < 2]


def test_the_name_of_a_set_is_unique_over_all_files():
    files = defaultdict(set)
    for file in resources.files("lexicon/contrasts", ".tsv"):
        for row in resources.rows(file, 6):
            files[row[0]].add(file.name)
    assert not [name for name, found in files.items() if len(found) > 1]


def test_a_set_names_each_member_once():
    assert not [key for key, times in Counter((m.set_name, m.name) for m in MEMBERS).items() if times > 1]


def test_a_word_stands_in_one_member_of_a_set():
    twice = [
        (name, word)
        for name, found in SETS.items()
        for word, times in Counter(word for m in found for word in {*m.arabic, *map(str.lower, m.dutch)}).items()
        if times > 1
    ]
    assert not twice


def test_every_member_has_words_in_both_languages():
    assert not [(m.set_name, m.name) for m in MEMBERS if not (m.arabic and m.dutch)]


def test_a_set_is_of_one_kind_and_steps_are_for_scales():
    assert {m.kind for m in MEMBERS} == {"contrast", "scale"}
    assert not [name for name, found in SETS.items() if len({m.kind for m in found}) > 1]
    assert not [(m.set_name, m.name) for m in MEMBERS if bool(m.step) != (m.kind == "scale")]


# Tables with mistakes in them


@pytest.fixture
def table(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str, str], None]:
    """Puts one line into a lexicon of its own."""
    monkeypatch.setattr(resources, "root", lambda: tmp_path)

    def write(room: str, line: str) -> None:
        folder = tmp_path / "lexicon" / room
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "bad.tsv").write_text(f"# remark\n\n{line}\n", encoding="utf-8")

    return write


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("كتب\tverb\t-\tschrijven\tkataba\t", "bad.tsv: كتب: “verb”"),
        ("كتب\tv\tpast=كتب\tschrijven\tkataba\t", "“past=كتب” is not a form"),
        ("كتب\tv\tيكتب\tschrijven\tkataba\t", "“يكتب” is not a form"),
        ("كتب\tv\t-\tschrijven\tkataba\t\tmeer", "line 3: 7 columns"),
    ],
)
def test_a_word_table_with_a_mistake_is_refused_by_its_line(table, line, complaint):
    table("words", line)
    with pytest.raises(ResourceError, match=re.escape(complaint)):
        list(tables.words())


def test_an_unknown_type_of_name_is_refused(table):
    table("names", "دمشق\ttown\tDamascus\t-\t-\tSyrië")
    with pytest.raises(ResourceError, match="“town”"):
        list(tables.names())


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("amount\tladder\t2 some\tintensity\tبعض\tsommige", "bad.tsv: amount: 2 some: “ladder”"),
        ("amount\tscale\t2 some\tstrength\tبعض\tsommige", "bad.tsv: amount: 2 some: “strength”"),
    ],
)
def test_an_unknown_kind_or_category_of_a_contrast_member_is_refused(table, line, complaint):
    table("contrasts", line)
    with pytest.raises(ResourceError, match=re.escape(complaint)):
        list(tables.members())


def test_a_remark_an_empty_cell_and_a_hyphen_are_no_words(table):
    table("words", "كتب\tv\t-\tschrijven; ; -")
    assert [(entry.dutch, entry.forms, entry.tags) for entry in tables.words()] == [(("schrijven",), {}, ())]


def test_a_name_brings_its_demonyms_as_entries_of_their_own(table):
    table("names", "ليبيا\tcountry\tLibië\tليبي\tLibisch; Libiër\t-")
    assert [(entry.head, entry.pos, entry.dutch[0]) for entry in tables.names()] == [
        ("ليبيا", tables.NAME, "Libië"),
        ("ليبي", tables.DEMONYM, "Libisch"),
    ]


def test_a_step_of_a_scale_is_read_from_its_member(table):
    table("contrasts", "amount\tscale\t2 some\tintensity\tبعض\tsommige")
    assert [(m.step, m.name) for m in tables.members()] == [(2, "some")]


# Every headword is found back from its own inflected forms


def _lost(forms: Callable[[tables.Entry], Iterator[str]]) -> list[str]:
    """Forms of one-word entries by which the entry is not found."""
    words = lexicon()
    return [
        f"{entry.domain}: {entry.head}: {form}"
        for number, entry in enumerate(ENTRIES)
        if " " not in entry.head
        for form in forms(entry)
        if not any(number in analysis.entries for analysis in words.analyse(fold(form)))
    ]


def test_a_headword_is_found_as_it_stands():
    assert not _lost(lambda entry: iter([entry.head]))


def test_a_verb_is_found_with_a_conjunction_feminine_ending_and_pronoun():
    def forms(entry: tables.Entry) -> Iterator[str]:
        if entry.pos == "v":
            stem = entry.head[:-1] if entry.head[-1] in "ىا" else entry.head
            yield from (f"{stem}ت", f"و{stem}تها", f"ف{stem}ته")

    assert not _lost(forms)


def test_a_verb_is_found_in_the_plural_of_its_imperfect():
    def forms(entry: tables.Entry) -> Iterator[str]:
        for imperfect in entry.forms.get("impf", ()) if entry.pos == "v" else ():
            defective = imperfect[-1] in "ىيو"
            if defective and len(imperfect) == 3:
                continue  # a stem of one letter, as in يرون, would be found in every other word
            stem = imperfect[:-1] if defective else imperfect[:-1] + "ؤ" if imperfect[-1] == "أ" else imperfect
            yield from (f"و{stem}ون", f"س{stem}ون", f"و{stem}ونهم")

    assert not _lost(forms)


def test_a_noun_is_found_with_the_article_and_what_stands_before_it():
    def forms(entry: tables.Entry) -> Iterator[str]:
        if entry.pos == "n" and not entry.head.startswith("ال"):
            yield from (f"ال{entry.head}", f"وبال{entry.head}", f"لل{entry.head}", f"ك{entry.head}")

    assert not _lost(forms)


def test_a_noun_is_found_with_a_pronoun():
    def forms(entry: tables.Entry) -> Iterator[str]:
        if entry.pos == "n":
            ending = {"ة": "ت", "ى": "ا"}.get(entry.head[-1])
            yield (entry.head[:-1] + ending if ending else entry.head) + "ها"

    assert not _lost(forms)


def test_the_forms_that_a_table_gives_lead_to_their_headword():
    def forms(entry: tables.Entry) -> Iterator[str]:
        for kind, found in entry.forms.items():
            yield from (form for form in found if " " not in form and (kind != "impf" or entry.pos == "v"))

    assert not _lost(forms)
