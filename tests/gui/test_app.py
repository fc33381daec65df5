"""Starting the program: pictures without a display, themes, fonts on a bare machine."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QFontDatabase, QImage, QRawFont
from PySide6.QtWidgets import QLabel

from bitext import resources
from gui import app, typography

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_picture_of_the_window(theme: str, tmp_path: Path, qapp: object) -> None:
    picture = tmp_path / "venster.png"
    assert app.screenshot(picture, (1000, 600), theme, "قال نعم.", "Hij zei ja.") == 0
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (1000, 600)
    assert (image.pixelColor(500, 300).lightness() < 128) is (theme == "dark")


def test_a_picture_from_the_command_line_and_files(tmp_path: Path, qapp: object) -> None:
    source, target, picture = (tmp_path / name for name in ("bron.txt", "tekst.txt", "venster.png"))
    source.write_text("قال نعم.", encoding="utf-8")
    target.write_text("Hij zei ja.", encoding="utf-8")
    arguments = ["--screenshot", str(picture), "--size", "900x560", "--source", str(source), "--target", str(target)]
    assert app.main(arguments) == 0
    assert QImage(str(picture)).width() == 900


def test_a_picture_that_cannot_be_written(tmp_path: Path, qapp: object) -> None:
    assert app.screenshot(tmp_path / "weg" / "venster.png", (900, 560), "light", "نعم", "ja") == 2


@pytest.mark.parametrize("family", ["Inter", "Noto Serif", "Muqabala Naskh", "Noto Emoji"])
def test_the_fonts_come_with_the_program(family: str, qapp: object) -> None:
    assert family in QFontDatabase.families()


@pytest.mark.parametrize(
    ("file", "letters"),
    [
        ("MuqabalaNaskh-Regular.ttf", "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءآأإؤئ٠١٢٣٤٥٦٧٨٩،؛؟٪ًٌٍَُِّْٰـabc0123%()"),
        ("NotoSerif-Regular.ttf", "abcéëïüĳ“”’–…€0123ḥṭṣḍẓāīūʿʾ"),
    ],
)
def test_the_font_of_a_language_has_its_letters(file: str, letters: str, qapp: object) -> None:
    raw = QRawFont(str(resources.path(f"fonts/{file}")), 18)
    assert [letter for letter in letters if not raw.supportsCharacter(ord(letter))] == []


def test_arabic_is_set_larger(qapp: object) -> None:
    assert 1.25 <= typography.setting("ar").size / typography.setting("nl").size <= 1.4


def test_the_toolkit_keeps_count_of_none(qapp: object) -> None:
    """PySide6 6.12.0 loses one reference to None at each void call under Python 3.11 and ends by aborting."""
    label = QLabel()
    before = sys.getrefcount(None)
    for _ in range(2000):
        label.setEnabled(True)
    assert sys.getrefcount(None) > before - 500
