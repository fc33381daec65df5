"""Shows what cleaning would change in a text, before beside after; each kind of change can be left out."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout

from bitext import messages
from bitext.cleaning.clean import clean
from gui.dialogs.frame import Frame, to_read
from gui.typography import setting
from gui.widgets.mark import Mark, Status
from gui.widgets.marked_text import MarkedText
from gui.words import grouped, say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from bitext.cleaning.clean import Cleaned
    from gui.theme import Theme


class CleanDialog(Frame):
    def __init__(self, cleaned: Cleaned, language: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(say("clean.title"), say("clean.how"), say("clean.take"), parent)
        counts = Counter(change.trouble for change in cleaned.changes)
        self.kinds = {}
        grid = QGridLayout()
        self.body.addLayout(grid)
        for at, (kind, count) in enumerate(counts.items()):
            box = QCheckBox(f"{messages.clean_up_name(kind.value)} · {grouped(count)}", self)
            box.setChecked(True)
            box.toggled.connect(self._show)
            grid.addWidget(box, at // 2, at % 2)
            self.kinds[kind] = box
        row = QHBoxLayout()
        self.before, self.after = (MarkedText(setting(language), theme, self) for _ in range(2))
        for view, name in ((self.before, "clean.before"), (self.after, "clean.after")):
            to_read(view)
            view.setAccessibleName(say(name))
            row.addWidget(view)
        self.body.addLayout(row, 1)
        self.before.show_text(cleaned.original)
        self.setMinimumSize(460, 440)  # wrapped sentences need this much
        self.resize(860, 520)
        self._show()

    def _show(self) -> None:
        self.result_ = clean(self.before.text, {kind for kind, box in self.kinds.items() if box.isChecked()})
        self.after.show_text(self.result_.text)
        changes = self.result_.changes
        self.before.overlay.set_marks([Mark(change.before, Status.DIFFERS) for change in changes])
        self.after.overlay.set_marks([Mark(change.after, Status.AGREES) for change in changes if len(change.after)])
        self.yes.setEnabled(bool(changes))

    @property
    def text(self) -> str:
        return self.result_.text
