import pytest
from hypothesis import given
from hypothesis import strategies as st

from bitext.errors import RecordError
from bitext.segmenter import segment

CASES = [
    ("قال د. أحمد لوكالة أ.ف.ب إنهم وصلوا. ثم غادروا!", 2),
    ("هل وصلوا؟ نعم.", 2),
    ("Het kostte 3,5 mln. euro o.a. in Gent. Dat is veel.", 2),
    ("“Ga weg!” riep hij. Ze ging.", 2),
    ("Hij zei: “Het is gedaan.” Toen vertrok hij.", 2),
    ("• eerste punt\n• tweede punt", 2),
    ("Op 3 mrt. 2019 kwam dr. Janssen aan.", 1),
    ("Wat nu? vroeg hij.", 1),
    ("De koers steeg 3.5 procent...", 1),
    ("1. Eerste zin.", 1),
]


@pytest.mark.parametrize(("text", "count"), CASES)
def test_a_text_falls_into_sentences(text, count):
    assert len(segment(text)[1]) == count


def test_a_segment_may_be_a_line():
    assert len(segment("Een. Twee.\nDrie.", "lines")[1]) == 2


def test_another_segmentation_is_refused():
    with pytest.raises(RecordError, match="words"):
        segment("a", "words")


@given(st.text(alphabet="Aab. !?؟”“\n1د…"))
def test_every_token_lies_in_exactly_one_segment(text):
    tokens, segments = segment(text)
    assert [i for s in segments for i in s.indices] == list(range(len(tokens)))
