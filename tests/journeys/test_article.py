"""Open an article, confirm its passage, see the findings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bitext.text import Side
from gui import app
from gui.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

ARTICLE = (
    "Het ministerie kwam gisteren met een verklaring over de aanval in het zuiden van het land.\n\n"
    "„Bij de aanval op de markt zijn 12 burgers gedood en 30 gewond geraakt”, zei de woordvoerder van het ministerie.\n\n"
    "قتل ١٥ مدنيا وأصيب ٣٠ آخرون في الهجوم على السوق\n\n"
    "De burgemeester wilde niet reageren. Volgens bewoners was het die ochtend rustig in de straten rond het plein. "
    "De scholen blijven deze week dicht, en ook de bussen rijden niet meer door het centrum van de stad.\n"
)


def test_open_confirm_and_see(qtbot: QtBot, tmp_path: Path) -> None:
    app.application(["tests"])
    window = app.build(Settings(memory=True), "light")
    qtbot.addWidget(window)
    file = tmp_path / "artikel.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    window.reception.open(None, file)
    qtbot.waitUntil(lambda: window.reception.dialog is not None, timeout=30_000)
    window.reception.dialog.accept()
    assert window.workspace.text(Side.SOURCE).startswith("قتل")
    assert "12 burgers" in window.workspace.text(Side.TARGET)
    qtbot.waitUntil(lambda: window.workspace.comparison is not None, timeout=30_000)
    assert any(finding.is_difference for finding in window.workspace.comparison.findings)
    window.close()
