"""What the reliability table says of made-up findings."""

from __future__ import annotations

from tests.bench.reliability import Judged, is_checked_on, reliability, summary

PAIR = Judged(False, gold=2, found=1, right=1, weight=8, caught=5, faithful=False, scores=((0.85, True), (0.4, False)))
FAITHFUL = Judged(False, gold=0, found=1, right=0, weight=0, caught=0, faithful=True, scores=((0.65, False),))


def test_a_finding_is_counted_in_the_range_of_its_score():
    assert reliability([PAIR, FAITHFUL])[1:] == [
        "  0.0-0.5: 1, 0%",
        "  0.5-0.6: 0, -",
        "  0.6-0.7: 1, 0%",
        "  0.7-0.8: 0, -",
        "  0.8-1.0: 1, 100%",
    ]


def test_the_summary_counts_right_ones_harm_and_alarms():
    said = summary([PAIR, FAITHFUL])
    assert said.startswith("strict F1 0.500 [")
    assert said.endswith("harm caught 0.625, 100 alarms per 100 faithful pairs")


def test_about_a_third_of_the_names_is_checked_on():
    assert 250 < sum(is_checked_on(f"pair-{n}") for n in range(900)) < 350
