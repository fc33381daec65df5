"""Line ends in a QTextDocument: it knows one kind, so the kind stands as a property on the paragraph that follows.

Being part of the document, the property comes back with every undo and redo.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextFormat

from gui.offsets import LINE_ENDS, Offsets, for_qt

if TYPE_CHECKING:
    from PySide6.QtGui import QTextBlock, QTextDocument

KIND = QTextFormat.Property.UserProperty.value + 1
"""Block property: which of LINE_ENDS stands before the paragraph."""


def insert(cursor: QTextCursor, text: str) -> None:
    """Puts a text in place of the cursor's selection, as one step that can be undone."""
    plain, kinds = Offsets(text).paragraphs
    cursor.beginEditBlock()
    start = cursor.selectionStart()
    cursor.insertText(for_qt(plain))
    if kinds:
        _mark(cursor.document(), start, kinds)
    cursor.endEditBlock()


def _mark(document: QTextDocument, start: int, kinds: list[int]) -> None:
    """Gives the paragraphs after the one at `start` their kinds, a run of equal ones at once."""
    block, first = document.findBlock(start).next(), 0
    cursor = QTextCursor(document)
    form = QTextBlockFormat()
    for number in range(1, len(kinds) + 1):
        if number < len(kinds) and kinds[number] == kinds[first]:
            continue
        cursor.setPosition(block.position())
        cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor, number - first - 1)
        form.setProperty(KIND, kinds[first])
        cursor.mergeBlockFormat(form)
        block = document.findBlockByNumber(block.blockNumber() + number - first)
        first = number


def _before(block: QTextBlock) -> str:
    """The line end before a paragraph. A LF typed right after a CR counts as another CR: the two together would be read as one."""
    end = LINE_ENDS[block.blockFormat().intProperty(KIND)]
    above = block.previous()
    while end == "\n" and above.blockNumber() > 0 and above.length() == 1:
        kind = LINE_ENDS[above.blockFormat().intProperty(KIND)]
        if kind != "\n":
            return "\r" if kind == "\r" else end
        above = above.previous()
    return end


def read(document: QTextDocument, start: int, end: int) -> str:
    """The text as given of a stretch of a document."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    pieces = cursor.selectedText().split("\u2029")
    text = [pieces[0]]
    block = document.findBlock(start)
    for piece in pieces[1:]:
        block = block.next()
        text.append(_before(block))
        text.append(piece)
    return "".join(text)
