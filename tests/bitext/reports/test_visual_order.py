"""Order vectors as a terminal shows them; capitals stand for Arabic letters, as in the table the vectors come from."""

import pytest

from bitext.reports.visual_order import visual

LETTERS = dict(zip("ABTJHXDRZSCEGFQKLMNWYIO", "ابتجحخدرزسشعغفقكلمنويةه", strict=True))
ARABIC = str.maketrans(LETTERS)
LATIN = str.maketrans({v: k for k, v in LETTERS.items()})

CASES = [
    ("R", "MRHBA (abc 12%).", ".(abc 12%) ABHRM"),
    ("L", "MRHBA (abc 12%).", "ABHRM (abc 12%)."),
    ("R", "ARTFE 12% AMS", "SMA %12 EFTRA"),
    ("R", "TARYX 2024-05-17", "17-05-2024 XYRAT"),
    ("R", "TARYX 2024/05/17", "2024/05/17 XYRAT"),
    ("R", "FAZ 2-1 EL", "LE 1-2 ZAF"),
    ("R", "@user MRHBA", "ABHRM user@"),
    ("R", "QAL «abc» ONA", "ANO «abc» LAQ"),
    ("R", "NS [abc (DEF) ghi] NS", "SN [ghi (FED) abc] SN"),
    ("L", "zie (MSR (2024)) hier", "zie ((2024) RSM) hier"),
    ("R", "((a))", "((a))"),
    ("L", "hallo (\u2068MRHBA\u2069 12%).", "hallo (ABHRM 12%)."),
]


@pytest.mark.parametrize(("base", "logical", "seen"), CASES)
def test_a_line_is_seen_as_the_standard_says(base, logical, seen):
    shown = visual(logical.translate(ARABIC), right_to_left=base == "R", shape=False)
    assert shown.translate(LATIN).translate(str.maketrans("", "", "\u2068\u2069")) == seen


def test_vowel_marks_are_kept():
    assert sum("\u064b" <= c <= "\u0652" for c in visual("مُحَمَّد", right_to_left=True)) == 4
