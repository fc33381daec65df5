"""Which words of two small sentences are tied, and why."""

from __future__ import annotations

import pytest

from bitext.alignment.alignment import Certainty, Evidence, Link
from bitext.comparison import compare
from bitext.text import Span


def _links(source: str, target: str) -> set[tuple[str, str, Evidence]]:
    return {(x.source.of(source), x.target.of(target), x.evidence) for x in compare(source, target).links}


@pytest.mark.parametrize(
    ("source", "target", "link"),
    [
        ("قرأ الطالب الكتاب", "De student las het boek", ("الكتاب", "boek", Evidence.LEXICON)),
        ("استسلم الجنود", "De soldaten gaven zich over", ("استسلم", "gaven", Evidence.LEXICON)),
        ("استسلم الجنود", "De soldaten gaven zich over", ("استسلم", "over", Evidence.LEXICON)),
        ("ارتفعت أسعار الخبز", "De broodprijzen stegen", ("أسعار", "broodprijzen", Evidence.COMPOUND)),
        ("ارتفعت أسعار الخبز", "De broodprijzen stegen", ("الخبز", "broodprijzen", Evidence.COMPOUND)),
        ("وصل زعبور الكشكاري", "Zabour al-Kashkari kwam aan", ("الكشكاري", "al-Kashkari", Evidence.SOUND)),
        ("قتل ٤٧ جنديا", "Er zijn 47 soldaten gedood", ("٤٧", "47", Evidence.NUMBER)),
        ("عاد إلى دمشق", "Hij keerde terug naar Damascus", ("دمشق", "Damascus", Evidence.NAME)),
        ("شكرا @hanan", "Bedankt @hanan", ("@hanan", "@hanan", Evidence.EQUAL)),
        ("بلغت النسبة 46.3", "Het aandeel bedroeg 46,3", ("46", "46", Evidence.NUMBER)),
        ("بلغت النسبة 46.3", "Het aandeel bedroeg 46,3", (".", ",", Evidence.NUMBER)),
        ("قواتنا حررت المدينة", "Onze troepen bevrijdden de stad", ("نا", "Onze", Evidence.FUNCTION)),
        ("قواتنا حررت المدينة", "Onze troepen bevrijdden de stad", ("ال", "de", Evidence.FUNCTION)),
        ("قرأ وكتب الطالب", "De student las en schreef", ("و", "en", Evidence.FUNCTION)),
    ],
)
def test_words_are_tied_by_the_evidence_at_hand(source, target, link):
    assert link in _links(source, target)


def test_a_word_near_the_lexicons_equivalents_is_a_possible_partner():
    related = [
        x for x in compare("وقع اصطدام بين سيارتين", "Twee auto's kregen een klap").links if x.evidence is Evidence.RELATED
    ]
    assert [x.certainty for x in related] == [Certainty.POSSIBLE]


@pytest.mark.parametrize(("source", "target"), [("القطة تنام", "Morgen regent het"), ("", ""), ("كتاب", ""), ("كتاب", "Fiets")])
def test_nothing_in_common_gives_no_links(source, target):
    assert not compare(source, target).links


@pytest.mark.parametrize(("score", "certainty"), [(0.7, Certainty.SURE), (0.69, Certainty.POSSIBLE)])
def test_a_link_is_sure_from_a_score_on(score, certainty):
    assert Link(Span(0, 1), Span(0, 1), score, Evidence.LEXICON).certainty is certainty


def test_links_stand_in_reading_order():
    links = compare("وصل الوزير إلى بغداد وقتل ٣ جنود", "De minister kwam aan in Bagdad en 3 soldaten werden gedood").links
    assert [x.source for x in links] == sorted(x.source for x in links)
