import pytest

from bitext.comparison import compare
from bitext.facts.verdicts import Verdict
from bitext.findings import Category
from bitext.text import Side

SOURCE = "قتل ٢٠ جنديا في دمشق يوم الاثنين مع بشار. وصل المطر إلى حلب."
TARGET = "In Damascus zijn maandag 25 soldaten gedood."


def lines(source=SOURCE, target=TARGET):
    return [
        (f.category, f.source and f.source.of(source), f.target and f.target.of(target), f.verdict)
        for f in compare(source, target).facts
    ]


@pytest.mark.parametrize(
    "line",
    [
        (Category.NUMBER, "٢٠", "25", Verdict.DIFFERS),
        (Category.DATE, "يوم الاثنين", "maandag", Verdict.SAME),
        (Category.NAME, "دمشق", "Damascus", Verdict.SAME),
        (Category.NAME, "حلب", None, Verdict.CANNOT_TELL),
    ],
)
def test_numbers_dates_and_names_are_listed_with_their_verdict(line):
    assert line in lines()


def test_the_facts_of_a_sentence_without_a_counterpart_are_listed_as_unsure():
    found = lines("وصل الوفد. الطقس جميل وقتل ٣٠٠٠ إرهابي.", "De delegatie kwam aan.")
    assert (Category.NUMBER, "٣٠٠٠", None, Verdict.CANNOT_TELL) in found


def test_a_name_of_two_words_without_a_counterpart_is_one_line():
    assert (Category.NAME, None, "Piet Zwartjens", Verdict.CANNOT_TELL) in lines(target=TARGET + " Ook Piet Zwartjens was daar.")


def test_lines_are_in_reading_order_of_the_source():
    starts = [line.source.start for line in compare(SOURCE, TARGET).facts if line.source]
    assert starts == sorted(starts)


def test_words_the_lexicon_does_not_have_are_told_from_words_without_a_counterpart():
    comparison = compare("وصل الزقزقوف إلى المدينة", "Hij kwam aan.")
    words = {
        name: {comparison.source.tokens[i].text for i in indices[Side.SOURCE]}
        for name, indices in (("unknown", comparison.unknown), ("unlisted", comparison.unlisted))
    }
    assert words == {"unknown": {"الزقزقوف", "المدينة"}, "unlisted": {"الزقزقوف"}}
