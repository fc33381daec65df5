import pytest

from bitext.provenance import described
from bitext.sources import SourceRecord


@pytest.mark.parametrize(
    ("text", "outlet", "day"),
    [
        ("NRC / 12 maart 2019\n\nTekst", "NRC", "2019-03-12"),
        ("Kop\nDe Telegraaf, 12-03-2019\nTekst", "De Telegraaf", "2019-03-12"),
        ("Tekst\n\n(Al Jazeera – 12 maart 2019)", "Al Jazeera", "2019-03-12"),
        ("12 maart 2019 | NOS\nTekst", "NOS", "2019-03-12"),
        ("الجزيرة / 12 مارس 2019\nنص", "الجزيرة", "2019-03-12"),
        ("نص\nالعربية، ١٢ آذار ٢٠١٩", "العربية", "2019-03-12"),
    ],
)
def test_a_line_with_outlet_and_day_is_read(text, outlet, day):
    record = described(text, SourceRecord())
    assert (record.outlet, record.posted.date().isoformat()) == (outlet, day)


@pytest.mark.parametrize(
    "text",
    [
        "Jan / 12 maart 2019",
        "NRC / dinsdag",
        "NRC / 12 maart",
        "NRC meldt / 12 maart 2019",
        "NRC / op of na 12 maart 2019",
        "a\nb\nNRC / 12 maart 2019\nc\nd",
        "",
    ],
)
def test_what_leaves_doubt_is_not(text):
    assert described(text, SourceRecord()) == SourceRecord()


def test_what_the_page_said_stays():
    assert described("NRC / 12 maart 2019", SourceRecord(outlet="De Krant")).outlet == "De Krant"
