from bitext.comparison import compare
from bitext.reports.link_table import link_table
from bitext.text import Side

SOURCE, TARGET = "وصل ثلاثة جنود إلى حلب.", "Drie soldaten kwamen aan in Aleppo."


def table():
    return link_table(compare(SOURCE, TARGET), 0)


def test_words_stand_in_reading_order_without_punctuation():
    assert [token.text for token in table().rows] == ["وصل", "ثلاثة", "جنود", "إلى", "حلب"]
    assert [token.text for token in table().columns] == ["Drie", "soldaten", "kwamen", "aan", "in", "Aleppo"]


def test_a_cell_is_a_link_between_its_two_words():
    for (row, column), link in table().cells.items():
        assert (link.source, link.target) == (table().rows[row].span, table().columns[column].span)
    assert (1, 0) in table().cells


def test_words_without_a_link_are_told_apart():
    linked = table().linked(Side.SOURCE)
    assert all(any(row == number for row, _ in table().cells) == (number in linked) for number in range(5))
