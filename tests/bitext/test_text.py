import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitext.text import Side, Span

spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(sorted).map(lambda pair: Span(*pair))


def test_an_empty_span_is_false():
    assert not Span(3, 3)


def test_a_span_cannot_run_backwards():
    with pytest.raises(ValueError, match=r"4\.\.3"):
        Span(4, 3)


@given(spans, spans)
def test_overlap_is_mutual(a, b):
    assert a.overlaps(b) == b.overlaps(a)


@given(spans, spans)
def test_a_cover_contains_both(a, b):
    assert a.cover(b).contains(a)
    assert a.cover(b).contains(b)


@given(spans, st.integers(0, 20))
def test_a_shift_keeps_the_length(span, by):
    assert len(span.shift(by)) == len(span)


def test_the_other_side_of_the_other_side_is_this_side():
    assert Side.SOURCE.other.other is Side.SOURCE
