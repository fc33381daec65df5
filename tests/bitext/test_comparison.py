import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bitext.comparison import LONGEST_TEXT, compare
from bitext.errors import CancelledError, TextTooLargeError
from bitext.reports.exchange import comparison_record
from bitext.text import Side


def test_a_text_over_the_limit_is_refused_with_the_limit():
    with pytest.raises(TextTooLargeError, match="2,000,000"):
        compare("ا" * (LONGEST_TEXT + 1), "a")


def test_a_cancelled_comparison_stops():
    with pytest.raises(CancelledError):
        compare("نص", "tekst", cancelled=lambda: True)


def test_texts_that_share_nothing_get_no_links():
    assert compare("القطة تنام", "Morgen regent het.").links == ()


def test_an_unknown_word_is_no_omission():
    comparison = compare("وصل الزقزقوف إلى دمشق", "Hij kwam aan in Damascus")
    assert not [f for f in comparison.findings if f.is_difference and f.is_shown]
    assert comparison.unknown[Side.SOURCE]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="ابةى ١٢3.،\u200f\u202e\x00🚨a", max_size=60), st.text(alphabet="abc de 12.,\u2067\x00é🚨", max_size=60))
def test_any_two_texts_compare_and_every_span_lies_in_its_text(source, target):
    record = comparison_record(compare(source, target))
    for finding in record["findings"]:
        for side, text in (("source", source), ("target", target)):
            if finding[side] is not None:
                start, end = finding[side]
                assert 0 <= start < end <= len(text)
