"""The window as a whole: what is where, what the keys do, what a screen reader hears."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from by_hand import SOURCE, TARGET, compare_by_hand, finding, prepare_by_hand, span
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QLineEdit, QWidget

from bitext.text import Side
from gui.models.findings import Shelf
from gui.models.prepared import prepare
from gui.words import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from gui.main_window import MainWindow

Key, Modifier = Qt.Key, Qt.KeyboardModifier


@pytest.fixture
def by_hand(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    """The window over the comparison made by hand."""
    monkeypatch.setattr(window.workspace, "_comparer", prepare_by_hand)
    window.workspace.replace(Side.SOURCE, SOURCE)
    window.workspace.replace(Side.TARGET, TARGET)
    window.workspace.compare_now()
    return window


def selected(window: MainWindow) -> tuple[str, str]:
    views = [window.panes[side].view for side in (Side.SOURCE, Side.TARGET)]
    return views[0].selected_span().of(SOURCE), views[1].selected_span().of(TARGET)


def test_an_empty_window_says_what_to_do(window: MainWindow) -> None:
    assert window.verdict.sentence.text() == say("empty.verdict")
    assert all(pane._hint.isVisible() for pane in window.panes.values())


def test_one_text_asks_for_the_other(window: MainWindow) -> None:
    window.workspace.replace(Side.SOURCE, SOURCE)
    window.workspace.compare_now()
    assert window.verdict.sentence.text() == say("empty.verdict.target")


def test_the_target_stands_left_until_the_sides_are_swapped(by_hand: MainWindow, qtbot: QtBot) -> None:
    def left_is(side: Side) -> bool:
        by_hand._texts.layout().activate()
        return by_hand.panes[side].x() < by_hand.ribbon.x() < by_hand.panes[side.other].x()

    assert left_is(Side.TARGET)
    qtbot.keyClick(by_hand, Key.Key_F9)
    assert left_is(Side.SOURCE)
    assert by_hand.settings.get("left") == "source"


def test_walking_selects_the_exact_words_on_both_sides(by_hand: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(by_hand, Key.Key_F7)
    assert selected(by_hand) == ("ثلاثة", "vier")
    qtbot.keyClick(by_hand, Key.Key_Down, Modifier.AltModifier)
    assert selected(by_hand) == ("القائد", "")
    qtbot.keyClick(by_hand, Key.Key_F7, Modifier.ShiftModifier)
    assert selected(by_hand) == ("ثلاثة", "vier")


def test_walking_past_the_end_goes_on_from_the_start_and_says_so(by_hand: MainWindow, qtbot: QtBot) -> None:
    for _ in range(4):
        qtbot.keyClick(by_hand, Key.Key_F7)
    assert selected(by_hand) == ("ثلاثة", "vier")
    assert by_hand.status.words.text() == say("wrap.forward")


def test_a_single_finding_is_selected_again(by_hand: MainWindow, qtbot: QtBot) -> None:
    by_hand.findings.search.setText("vier")
    for _ in range(2):
        by_hand.panes[Side.SOURCE].view.clear_selection()
        qtbot.keyClick(by_hand, Key.Key_F7)
        assert selected(by_hand) == ("ثلاثة", "vier")


def test_a_click_on_a_card_selects_the_words(by_hand: MainWindow, qtbot: QtBot) -> None:
    cards = by_hand.findings.list
    by_hand.grab()
    place = cards.visualRect(cards.model().index(2, 0)).center()
    qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert selected(by_hand) == ("", "voorbij")


def test_the_word_under_the_mouse_lights_up_with_its_partner(by_hand: MainWindow) -> None:
    target, source = by_hand.panes[Side.TARGET].view, by_hand.panes[Side.SOURCE].view
    target.pointed.emit(TARGET.index("soldaten") + 2)
    assert target.overlay.word == span(TARGET, "soldaten")
    assert source.overlay.sure == (span(SOURCE, "جنود"),)
    assert "woordenboek" in by_hand.status.words.text()


def test_a_possible_partner_is_only_outlined(by_hand: MainWindow) -> None:
    by_hand.panes[Side.SOURCE].view.pointed.emit(SOURCE.index("المعركة"))
    overlay = by_hand.panes[Side.TARGET].view.overlay
    assert (overlay.sure, overlay.possible) == ((), (span(TARGET, "strijd"),))


def test_when_the_mouse_leaves_the_word_under_the_caret_is_shown(by_hand: MainWindow) -> None:
    view = by_hand.panes[Side.TARGET].view
    view.select(span(TARGET, "soldaten"))
    view.pointed.emit(0)
    view.pointed.emit(-1)
    assert view.overlay.word == span(TARGET, "soldaten")


def test_a_click_in_the_ribbon_finds_its_band(by_hand: MainWindow) -> None:
    by_hand.grab()
    bands = [by_hand.ribbon.bead_at(QPointF(10, y)) for y in range(0, by_hand.ribbon.height(), 4)]
    assert [band for i, band in enumerate(bands) if band is not None and band != bands[i - 1]] == [0, 1]


def test_bands_follow_scrolling(by_hand: MainWindow, qtbot: QtBot) -> None:
    by_hand.workspace.replace(Side.TARGET, "\n".join(["Nog een regel."] * 80))
    by_hand.workspace.compare_now()
    by_hand.grab()
    before = by_hand.ribbon.beads_in_view()
    bar = by_hand.panes[Side.TARGET].view.verticalScrollBar()
    bar.setValue(bar.maximum())
    by_hand.grab()
    assert before != by_hand.ribbon.beads_in_view()


def test_zoom_is_per_pane(by_hand: MainWindow, qtbot: QtBot) -> None:
    by_hand.activateWindow()
    by_hand.panes[Side.SOURCE].view.setFocus()
    qtbot.waitUntil(by_hand.panes[Side.SOURCE].view.hasFocus)
    by_hand.actions_by_id["zoom_in"].trigger()
    zooms = {side: pane.view.zoom for side, pane in by_hand.panes.items()}
    assert zooms == {Side.SOURCE: 110, Side.TARGET: 100}
    by_hand.actions_by_id["zoom_reset"].trigger()
    assert by_hand.panes[Side.SOURCE].view.zoom == 100


def test_the_counts_of_the_strip(by_hand: MainWindow) -> None:
    assert [swatch.accessibleName() for swatch in by_hand.verdict.swatches.values()] == [
        "1 gelijk", "1 anders", "2 alleen hier", "2 onzeker", "0 onbekend",
    ]  # fmt: skip
    assert by_hand.verdict.bars[Side.SOURCE].accessibleName() == "Bron gedekt 75 %"


def test_themes_change_while_it_is_open(by_hand: MainWindow) -> None:
    by_hand.actions_by_id["theme.dark"].trigger()
    assert by_hand.ribbon._theme.is_dark
    by_hand.actions_by_id["theme.light"].trigger()
    assert not by_hand.ribbon._theme.is_dark


def test_actions_are_off_while_there_is_nothing_to_do(window: MainWindow, by_hand: MainWindow) -> None:
    assert by_hand.actions_by_id["next"].isEnabled()
    by_hand.workspace.clear()
    by_hand.workspace.compare_now()
    assert not by_hand.actions_by_id["next"].isEnabled()


def test_every_widget_one_can_use_has_a_name(by_hand: MainWindow) -> None:
    kinds = (QAbstractButton, QLineEdit, QAbstractScrollArea)
    nameless = [w for w in by_hand.findChildren(QWidget) if isinstance(w, kinds) and w.isVisible() and not w.accessibleName()]
    own = [w for w in nameless if not w.objectName().startswith("qt_") and type(w).__name__ != "QComboBoxListView"]
    assert [type(widget).__name__ for widget in own] == []


PAYLOADS = ("hi <b>x</b>", "<script>alert(1)</script>", "1 <img src='file:///etc/passwd'>", "<!DOCTYPE html><p>", "&lt;b&gt;")


@pytest.mark.parametrize("payload", PAYLOADS)
def test_text_from_outside_is_never_markup(payload: str, window: MainWindow, filled: Callable[[str, str], MainWindow]) -> None:
    filled(f"{payload} نعم", payload)
    window.status.notice(payload)
    assert window.panes[Side.TARGET].view.text == payload
    assert {label.textFormat() for label in window.findChildren(QLabel)} == {Qt.TextFormat.PlainText}
    assert not [w for w in window.findChildren(QWidget) if payload in w.toolTip()]


def test_tab_leaves_a_pane(by_hand: MainWindow) -> None:
    assert by_hand.panes[Side.SOURCE].view.tabChangesFocus()


def test_the_window_closes_for_good(by_hand: MainWindow) -> None:
    by_hand.workspace.edit(Side.TARGET, TARGET + "!")
    by_hand.close()
    assert not by_hand.workspace.is_busy


def test_ribbon_ends_at_its_counterpart(by_hand: MainWindow) -> None:
    """A band starts and ends where its statements stand in the panes."""
    by_hand.grab()
    pane = by_hand.panes[Side.TARGET]
    top, _ = pane.extent(span(TARGET, TARGET[: TARGET.index(".") + 1]))
    y = pane.mapTo(by_hand, QPoint(0, round(top))).y() - by_hand.ribbon.mapTo(by_hand, QPoint(0, 0)).y()
    assert by_hand.ribbon.bead_at(QPointF(1, y + 6)) == 0
    assert by_hand.ribbon.bead_at(QPointF(1, y - 6)) is None


def test_when_nothing_differs_what_lines_up_is_listed_first(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    agreements = (finding("حلب", "Aleppo", agrees=True),)
    monkeypatch.setattr(window.workspace, "_comparer", lambda *_, **__: prepare(compare_by_hand(findings=agreements)))
    window.workspace.edit(Side.SOURCE, SOURCE)
    window.workspace.edit(Side.TARGET, TARGET)
    window.workspace.compare_now()
    assert window.findings.filter.shelf is Shelf.AGREEMENTS
    assert window.findings.count == 1


def test_while_the_first_comparison_runs_the_window_says_so(window: MainWindow) -> None:
    window.show_sample()
    assert window.verdict.sentence.text() == say("busy")


@pytest.mark.parametrize(("width", "height"), [(900, 560), (1366, 768), (2560, 1440)])
def test_no_button_is_cut_short(width: int, height: int, by_hand: MainWindow) -> None:
    by_hand.resize(width, height)
    by_hand.grab()
    assert (by_hand.width(), by_hand.height()) == (width, height)
    buttons = [b for b in by_hand.findChildren(QAbstractButton) if b.isVisible() and b.text()]
    assert [b.text() for b in buttons if b.width() < b.sizeHint().width()] == []
