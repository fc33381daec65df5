import pytest

from bitext.languages.pairing import Note, Oddity, notes

ARABIC, PERSIAN = "قال الوزير إن القوات وصلت إلى المدينة", "رئیس جمهور گفت که این توافق برای منطقه مهم است"
DUTCH, ENGLISH = "De minister zei dat de troepen in de stad zijn.", "The minister said that the troops are in the city."


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        (ARABIC, DUTCH, ()),
        ("قطة", "kat", ()),
        ("٣٠٠٠", "3.000", ()),
        (" ", DUTCH, (Note(Oddity.SOURCE_EMPTY),)),
        (ARABIC, "\n", (Note(Oddity.TARGET_EMPTY),)),
        (DUTCH, ARABIC, (Note(Oddity.EXCHANGED),)),
        ("Kat", "قطة", (Note(Oddity.EXCHANGED),)),
        (ARABIC, ARABIC, (Note(Oddity.SAME_LANGUAGE, "ar"),)),
        (DUTCH, DUTCH, (Note(Oddity.SAME_LANGUAGE, "nl"),)),
        (ENGLISH, ENGLISH, (Note(Oddity.SAME_LANGUAGE, "en"),)),
        (PERSIAN, DUTCH, (Note(Oddity.SOURCE_LANGUAGE, "fa"),)),
        (ARABIC, ENGLISH, (Note(Oddity.TARGET_LANGUAGE, "en"),)),
        (ENGLISH, DUTCH, (Note(Oddity.SOURCE_LANGUAGE, "en"),)),
        ("Aleppo", DUTCH, (Note(Oddity.SOURCE_SCRIPT),)),
        (ARABIC, "حلب", (Note(Oddity.TARGET_LANGUAGE, "ar"),)),
        ("قطة", "حلب", (Note(Oddity.TARGET_SCRIPT),)),
    ],
)
def test_what_is_odd_about_a_pair(source, target, expected):
    assert notes(source, target) == expected


def test_handles_and_links_do_not_make_an_arabic_tweet_latin():
    assert notes("وصل @AlJazeera_Breaking #Aleppo https://t.co/abcdefgh", DUTCH) == ()
