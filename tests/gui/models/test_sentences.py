"""The values in a finding's sentence read as Dutch."""

from __future__ import annotations

import pytest

from bitext.comparison import compare
from gui.models.sentences import sentence


@pytest.mark.parametrize(
    ("source", "target", "said"),
    [
        ("وصل الوزير أمس", "De minister kwam eergisteren aan", "gisteren"),
        ("وصل الوزير في 12 مارس 2021", "De minister kwam aan op 13 maart 2021", "12 mrt 2021"),
        ("استسلم ٣٠٠٠ مقاتل", "5.000 strijders gaven zich over", "3.000"),
    ],
)
def test_a_value_is_written_as_a_reader_writes_it(source, target, said):
    comparison = compare(source, target)
    shown = [sentence(finding, comparison) for finding in comparison.findings if finding.is_difference]
    assert any(said in text for text in shown)
    assert not any("day -" in text for text in shown)
