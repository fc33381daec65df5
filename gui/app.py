"""The composition root: makes the application, its fonts and colours, the workspace and the window, and puts them together."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QSize, Qt, QTranslator
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from bitext import resources
from bitext.text import Side
from gui import theme, typography
from gui.intake import RefusedError, read_file
from gui.main_window import MainWindow
from gui.models.prepared import compare_and_prepare
from gui.panels.side_panel import TABS
from gui.settings import Settings
from gui.words import LANGUAGE, say
from gui.workspace import Workspace

if TYPE_CHECKING:
    from types import TracebackType

log = logging.getLogger(__name__)


def application(argv: list[str] | None = None) -> QApplication:
    """The one QApplication, with fonts and style set."""
    app = QApplication.instance() or QApplication(argv or ["muqabala"])
    assert isinstance(app, QApplication)  # noqa: S101 - nothing else makes one
    app.setApplicationName(say("app"))
    app.setStyle("Fusion")
    for name in typography.load_fonts():
        log.warning("font %s was not taken", name)
    app.setFont(typography.interface_font())
    if not app.findChild(QTranslator):
        translator = QTranslator(app)
        if translator.load(f"qtbase_{LANGUAGE}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            app.installTranslator(translator)
    app.setWindowIcon(QIcon(str(resources.path("icons/muqabala.svg"))))
    return app


def chosen_theme(name: str) -> theme.Theme:
    """The theme of that name; `system` is whichever the system shows."""
    if name not in theme.NAMES:
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        name = "dark" if dark else "light"
    return theme.load(name)


def build(settings: Settings, theme_name: str = "") -> MainWindow:
    """A window over a new workspace. `theme_name` goes before what the settings say."""
    app = application()
    colours = chosen_theme(theme_name or settings.get("theme"))
    app.setPalette(colours.palette())
    app.setStyleSheet(colours.style_sheet())
    window = MainWindow(Workspace(compare_and_prepare), settings, colours)
    window.workspace.setParent(window)

    def recolour(name: str = "theme") -> None:
        if name == "theme":
            colours = chosen_theme(settings.get("theme"))
            app.setPalette(colours.palette())
            app.setStyleSheet(colours.style_sheet())
            window.set_theme(colours)

    settings.changed.connect(recolour)
    if not theme_name:
        app.styleHints().colorSchemeChanged.connect(lambda _: recolour())
    return window


def main(argv: list[str] | None = None) -> int:
    """Opens the window on the files named in `argv`, or on the sample; returns the exit status."""
    parser = argparse.ArgumentParser(prog="muqabala", add_help=False)
    parser.add_argument("--source", type=Path)
    parser.add_argument("--target", type=Path)
    parser.add_argument("--theme", choices=(*theme.NAMES, "system"), default="")
    parser.add_argument("--screenshot", type=Path)
    parser.add_argument("--side", choices=TABS, default=TABS[0], help=argparse.SUPPRESS)
    parser.add_argument("--size", default="1366x768", type=_size, metavar="WxH")
    options, rest = parser.parse_known_args(sys.argv[1:] if argv is None else argv)
    unknown = [word for word in rest if not word.startswith("-")]  # what starts with - may be Qt's own
    if unknown:
        return _refuse(f"“{unknown[0]}” is not known; see main.py --help")
    if options.screenshot:
        try:
            source, target = (read_file(path).text if path else None for path in (options.source, options.target))
        except RefusedError as problem:
            return _refuse(str(problem))
        written = screenshot(options.screenshot, options.size, options.theme, source, target, options.side) == 0
        return 0 if written else _refuse(f"“{options.screenshot}” cannot be written")
    app = application([sys.argv[0], *rest])
    window = build(Settings(), options.theme)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """A failure in a slot ends neither the program nor the user's work; she is told once."""
        log.error("unexpected", exc_info=(kind, error, trace))
        window.status.notice(say("failed.window"))

    sys.excepthook = hook
    fill(window, options.source, options.target)
    if not window.settings.get("geometry"):
        window.resize(window.first_size())
    window.show()
    return app.exec()


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.lower().partition("x")
    if not (width.isdecimal() and height.isdecimal() and 1 <= int(width) <= 16_000 and 1 <= int(height) <= 16_000):
        raise argparse.ArgumentTypeError(f"“{text}” is no size such as 1366x768")
    return int(width), int(height)


def _refuse(sentence: str) -> int:
    """Says on standard error what could not be done; 2, as for the command line."""
    sys.stderr.write(f"muqabala: {sentence}\n")
    return 2


def fill(window: MainWindow, source: str | Path | None, target: str | Path | None) -> None:
    """Puts texts, or files when they are paths, on their sides; the sample when there are none."""
    if not source and not target:
        window.show_sample()
    for side, given in ((Side.SOURCE, source), (Side.TARGET, target)):
        if isinstance(given, Path):
            window.reception.open(side, given)
        elif given:
            window.workspace.replace(side, given)


def screenshot(
    path: str | Path, size: tuple[int, int] = (1366, 768), theme_name: str = "light",
    source: str | Path | None = None, target: str | Path | None = None, side: str = TABS[0],
) -> int:  # fmt: skip
    """Renders the window on two texts (files when they are paths, the sample when there are none) into a PNG; 0 when written.

    `side` is the tab that is open beside them.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")
    application()
    window = build(Settings(memory=True), theme_name or "light")
    window.resize(QSize(*size))
    window.side.turn(side)
    fill(window, source, target)
    window.workspace.compare_now()
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    QApplication.processEvents()
    window.select_first()
    for _ in range(3):
        QApplication.processEvents()
    written = window.grab().save(str(path), "PNG")
    window.workspace.close()
    window.deleteLater()
    return 0 if written else 2
