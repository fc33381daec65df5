import pytest

from bitext.languages.detection import language


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("ar", "وصل الرئيس إلى القاهرة"),
        ("ar", "شو بدك تعمل اليوم يا زلمة؟ ما في شي"),
        ("ar", "گال الوزير إن القوات وصلت إلى المدينة"),
        ("fa", "رئیس جمهور گفت که این توافق برای منطقه مهم است"),
        ("fa", "نیروهای ما در این شهر پیشروی کردند"),
        ("ur", "وزیر اعظم نے کہا ہے کہ ملک میں امن ہے اور لوگ خوش ہیں"),
        ("nl", "De minister heeft gezegd dat het niet meer kan"),
        ("en", "The minister said that it was over"),
        ("de", "Die Ministerin hat gesagt, dass es nicht mehr geht"),
        ("fr", "Le ministre a dit que la guerre est finie"),
    ],
)
def test_small_words_and_letters_tell_the_language(code, text):
    assert language(text) == code


@pytest.mark.parametrize("text", ["", "3.000", "قطة", "Damascus", "Aleppo, Idlib", "@de_minister #en https://het.de/een"])
def test_a_text_that_does_not_tell_stays_unsure(text):
    assert language(text) == ""
