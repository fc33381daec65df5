import pytest

from bitext.comparison import compare
from bitext.errors import WriteError
from bitext.reports import matrix_picture
from bitext.reports.link_table import link_table
from bitext.text import Side

LANGUAGES = {Side.SOURCE: "ar", Side.TARGET: "nl"}


def table(source="وصل ثلاثة جنود إلى حلب.", target="Drie soldaten kwamen aan in Aleppo."):
    return link_table(compare(source, target), 0)


def ink(word):
    """Whether each pixel of a label, as it is drawn, is dark; cut to the ink, rows from the top."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    drawing = Figure(figsize=(4, 1), dpi=100)
    canvas = FigureCanvasAgg(drawing)
    matrix_picture._load_fonts()
    drawing.text(0.1, 0.4, matrix_picture.label(word, right_to_left=True), fontproperties=matrix_picture._font("ar", 40))
    canvas.draw()
    import numpy as np

    dark = np.asarray(canvas.buffer_rgba())[:, :, 0] < 128
    return dark[dark.any(axis=1)][:, dark.any(axis=0)]


def test_letters_are_joined():
    assert ink("بب").shape[1] < 0.9 * ink("ب\u200cب").shape[1]


def test_letters_stand_from_right_to_left():
    tall = ink("اب").any(axis=1).argmax()  # the alef reaches the top, and stands first
    columns = ink("اب")[tall].nonzero()[0]
    assert columns.min() > 0.8 * ink("اب").shape[1]


def test_a_matplotlib_that_does_not_shape_gets_labels_in_visual_order(monkeypatch):
    monkeypatch.setattr(matrix_picture, "shapes_itself", lambda: False)
    assert matrix_picture.label("لا ب", right_to_left=True) == "\ufe8f \ufefb"


@pytest.mark.parametrize("ending", matrix_picture.FORMATS)
def test_a_picture_is_written_in_each_format(ending, tmp_path):
    path = tmp_path / f"verband{ending}"
    matrix_picture.save(path, table(), LANGUAGES)
    assert path.read_bytes()[:4] in (b"\x89PNG", b"<?xm", b"%PDF")


def test_words_are_never_read_as_formulas(tmp_path):
    matrix_picture.save(tmp_path / "a.svg", table("سعره 5$ أو 6$ و x_1", "Het kost $x_1$ en $\\frac"), LANGUAGES)


def test_a_picture_that_cannot_be_written_is_said(tmp_path):
    with pytest.raises(WriteError, match=r"a\.png"):
        matrix_picture.save(tmp_path / "nowhere" / "a.png", table(), LANGUAGES)
