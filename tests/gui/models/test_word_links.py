"""The word at a place, its partners and why."""

from __future__ import annotations

import pytest
from by_hand import SOURCE, TARGET, compare_by_hand, span

from bitext.text import Side
from gui.models.word_links import WordLinks


@pytest.fixture
def links() -> WordLinks:
    return WordLinks(compare_by_hand())


def test_the_word_at_every_letter_and_at_its_end(links: WordLinks) -> None:
    word = span(TARGET, "soldaten")
    assert {links.token(Side.TARGET, point).span for point in range(word.start, word.end + 1)} == {word}


def test_sure_and_possible_partners(links: WordLinks) -> None:
    sure = links.token(Side.TARGET, TARGET.index("soldaten"))
    possible = links.token(Side.SOURCE, SOURCE.index("المعركة"))
    assert links.partners(Side.TARGET, sure) == ((span(SOURCE, "جنود"),), ())
    assert links.partners(Side.SOURCE, possible) == ((), (span(TARGET, "strijd"),))


def test_the_reason(links: WordLinks) -> None:
    token = links.token(Side.TARGET, TARGET.index("soldaten"))
    assert "woordenboek" in links.reason(Side.TARGET, token)


def test_a_word_without_partner_says_so(links: WordLinks) -> None:
    token = links.token(Side.TARGET, TARGET.index("kwamen"))
    assert "geen tegenhanger" in links.reason(Side.TARGET, token)


def test_the_bead_at_a_place(links: WordLinks) -> None:
    assert links.bead(Side.TARGET, 3) == 0
    assert links.bead(Side.SOURCE, len(SOURCE) - 2) == 1


def test_between_a_word_and_its_full_stop_it_is_the_word(links: WordLinks) -> None:
    end = TARGET.index("Aleppo.") + len("Aleppo")
    assert links.token(Side.TARGET, end).text == "Aleppo"
