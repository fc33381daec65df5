import pytest

from bitext.alignment.passages import find_passages
from bitext.languages.runs import arabic_passages

POST = "وصل وزير الخارجية إلى بغداد يوم الأحد لإجراء محادثات"
DUTCH = "De minister van Buitenlandse Zaken kwam zondag in Bagdad aan voor gesprekken."
OTHER = "In Gent bleef het de hele dag regenen, zegt de weerman."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"Kop\n\n{POST}\n\n{DUTCH}", [POST]),
        (f"{POST} @handle https://t.co/abc Naam(@ naam) link\n{DUTCH}", [POST]),
        (f"{POST}\nيرافقه وفد كبير من الخبراء\n{DUTCH}", [f"{POST}\nيرافقه وفد كبير من الخبراء"]),
        (f"De krant النهار schreef: {DUTCH}", []),
        (DUTCH, []),
    ],
)
def test_arabic_prose_is_found_and_stray_names_are_not(text, found):
    assert [span.of(text) for span in arabic_passages(text)] == found


def test_the_sentence_that_says_the_same_is_found():
    text = f"{OTHER}\n\n{POST}\n\n{OTHER} {DUTCH} {OTHER}"
    (passage,) = find_passages(text)
    assert [target.span.of(text) for target in passage.targets] == [DUTCH]


def test_a_passage_may_be_paraphrased_nowhere():
    (passage,) = find_passages(f"{POST}\n\n{OTHER}")
    assert passage.targets == ()


def test_a_direct_quotation_is_told_apart():
    text = f"{POST}\n\n“{DUTCH}”"
    assert find_passages(text)[0].targets[0].quoted
