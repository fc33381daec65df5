"""Which sentences belong together: merged, split, left out, added, moved."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitext.comparison import compare

A = ("وصل الوزير إلى بغداد.", "De minister kwam aan in Bagdad.")
B = ("قتل ٤٧ جنديا في المعركة.", "In de strijd zijn 47 soldaten gedood.")
C = ("ارتفعت أسعار النفط في السوق.", "De prijzen van olie op de markt stegen.")
D = ("قرأ الطالب الكتاب في المدرسة.", "De student las het boek op school.")


def _beads(source: list[str], target: list[str]) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    return {(b.source, b.target) for b in compare("\n".join(source), "\n".join(target), segmentation="lines").beads}


def _side(side: int, *pairs: tuple[str, str]) -> list[str]:
    return [pair[side] for pair in pairs]


def test_sentences_in_the_same_order_are_tied_one_to_one():
    assert _beads(_side(0, A, B, C), _side(1, A, B, C)) == {((0,), (0,)), ((1,), (1,)), ((2,), (2,))}


def test_one_sentence_may_become_two():
    joined = f"{A[0][:-1]} و{B[0]}"
    assert _beads([joined, C[0]], _side(1, A, B, C)) == {((0,), (0, 1)), ((1,), (2,))}


def test_two_sentences_may_become_one():
    joined = f"{A[1][:-1]} en {B[1]}"
    assert _beads(_side(0, A, B, C), [joined, C[1]]) == {((0, 1), (0,)), ((2,), (1,))}


def test_an_omitted_sentence_has_no_counterpart():
    assert _beads(_side(0, A, B, C), _side(1, A, C)) == {((0,), (0,)), ((1,), ()), ((2,), (1,))}


def test_an_added_sentence_has_no_counterpart():
    assert _beads(_side(0, A, C), _side(1, A, B, C)) == {((0,), (0,)), ((), (1,)), ((1,), (2,))}


def test_a_moved_sentence_is_found_where_it_went():
    assert ((0,), (2,)) in _beads(_side(0, D, A, B), _side(1, A, B, D))


def test_neighbours_that_changed_places_are_not_merged():
    expected = {((0,), (0,)), ((1,), (2,)), ((2,), (1,)), ((3,), (3,))}
    assert _beads(_side(0, A, B, C, D), _side(1, A, C, B, D)) == expected


def test_a_long_document_is_aligned_line_by_line():
    pairs = [(f"وصل {n} جنديا إلى بغداد.", f"In Bagdad kwamen {n} soldaten aan.") for n in range(300)]
    assert _beads(_side(0, *pairs), _side(1, *pairs)) == {((n,), (n,)) for n in range(300)}


@pytest.mark.parametrize(("source", "target", "beads"), [("", "", set()), (A[0], "", {((0,), ())}), ("", A[1], {((), (0,))})])
def test_an_empty_text_has_no_counterpart(source, target, beads):
    assert _beads([source], [target]) == beads


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(_side(0, A, B, C, D)), max_size=6), st.lists(st.sampled_from(_side(1, A, B, C, D)), max_size=6))
def test_beads_partition_the_segments_of_both_sides(source, target):
    beads = compare("\n".join(source), "\n".join(target), segmentation="lines").beads
    assert sorted(s for b in beads for s in b.source) == list(range(len(source)))
    assert sorted(t for b in beads for t in b.target) == list(range(len(target)))
    assert all(0.0 <= b.score <= 1.0 for b in beads)
