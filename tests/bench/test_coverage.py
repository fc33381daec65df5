"""The bench's counts of what is known and linked."""

from bitext.comparison import compare
from tests.bench.coverage import Coverage


def test_each_content_word_counts_once_and_a_missed_one_is_named():
    coverage = Coverage()
    coverage.add(compare("اشترى الرجل كتابا", "de man kocht iets"))
    assert coverage.words.total() == 3
    assert coverage.linked.total() == 2
    assert any("كتاب 1" in line for line in coverage.lines())


def test_nothing_counted_gives_no_lines():
    assert list(Coverage().lines()) == []
