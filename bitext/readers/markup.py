"""HTML to the text a reader sees: blocks on lines of their own, what is not shown left out. No main text is looked for."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bitext.readers.read import Ask

_BLOCKS = frozenset(
    """
    address article aside blockquote body dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header
    hr html li main nav ol p pre section summary table tbody tfoot thead tr ul
    """.split()
)
_TIGHT = frozenset({"li", "tr", "dt", "dd"})
_CELLS = frozenset({"td", "th"})
_UNSEEN = frozenset("script style noscript template head title svg math iframe object select textarea button".split())
_SPACES = re.compile(r"[^\S\n\t\u00a0]+")
_HEAD = re.compile(rb"<meta[^>]+?charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_DECLARED = re.compile(rb"<\?xml[^>]+?encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_PROLOGUE = re.compile(r"^\s*<\?xml[^>]*\?>")
_DEPTH = 256
"""Of libxml2, for HTML."""


def declared_encoding(data: bytes) -> str:
    """The encoding a page names in its first kilobytes, as it spells it."""
    found = _HEAD.search(data, 0, 4096) or _DECLARED.search(data, 0, 256)
    return found.group(1).decode("ascii", "replace") if found else ""


def tree_of(page: str, ask: Ask) -> Any:
    """The elements of a page, its errors mended as browsers do; raises ReadError when there are none or they are nested too deep."""
    from lxml import etree, html

    parser = html.HTMLParser(no_network=True, remove_comments=True, remove_pis=True, encoding="utf-8")
    try:
        root = html.document_fromstring(_PROLOGUE.sub("", page).encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as problem:
        raise ask.refuse("empty") from problem
    if any("depth" in problem.message for problem in parser.error_log):  # the parser has dropped what lies deeper
        raise ask.refuse("nested", limit=_DEPTH)
    return root


def text_of(root: Any) -> str:
    """The visible text under an element; blocks set apart by an empty line, rows on lines of their own, cells by TAB."""
    pieces: list[str] = []
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        node, closing = stack.pop()
        tag = node.tag if isinstance(node.tag, str) else ""
        edge = "" if tag not in _BLOCKS else "\n\n" if tag not in _TIGHT else "" if _at_line_start(pieces) else "\n"
        if closing:
            pieces += ["\t" if tag in _CELLS else edge, *([] if node is root else [_flat(node.tail)])]
            continue
        if tag in _UNSEEN or not tag or "hidden" in node.attrib:
            if node is not root:
                pieces.append(_flat(node.tail))
            continue
        pieces += [edge, "\n" if tag == "br" else "", node.text or "" if tag == "pre" else _flat(node.text)]
        stack.append((node, True))
        stack += [(child, False) for child in reversed(node)]
    joined = "".join(pieces)
    lines = [_SPACES.sub(" ", line).strip() for line in joined.split("\n")]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n")


def _at_line_start(pieces: list[str]) -> bool:
    last = next((piece for piece in reversed(pieces) if piece.strip(" ")), "\n")
    return last.endswith("\n")


def _flat(text: str | None) -> str:
    return re.sub(r"[^\S\u00a0]+", " ", text or "")
