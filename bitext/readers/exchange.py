"""TMX and XLIFF 1.2 and 2.x, the exchange formats of translators' tools, as pairs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bitext.languages.scripts import CODES, side_of
from bitext.readers.limits import PAIRS
from bitext.readers.read import Content, Notice, Pair
from bitext.readers.xml_safety import check_xml
from bitext.text import Side

if TYPE_CHECKING:
    from bitext.readers.read import Ask

_CODE = frozenset({"bpt", "ept", "ph", "it", "ut", "x", "bx", "ex", "prop", "note"})
"""Elements that hold the native code of a tag, or remarks, not words (TMX 1.4b, 4; XLIFF 1.2, 2.3)."""
_EVERY = 500


def read(data: bytes, ask: Ask) -> Content:
    """Every unit with both languages, in order; those that lack one are counted. The side of a text is its language, wherever it stands."""
    check_xml(data, ask)
    try:
        units = _store(data).units
    except (MemoryError, RecursionError):
        raise
    except Exception as problem:  # the library raises whatever the broken part leads it into
        raise ask.refuse("wrong_format", format="TMX/XLIFF") from problem
    pairs: list[Pair] = []
    lacking = 0
    for number, unit in enumerate(units):
        if number % _EVERY == 0:
            ask.progress(number, len(units))
        sides = _sides(unit)
        if len(sides) < 2:
            lacking += not _is_header(unit)
            continue
        if len(pairs) == PAIRS:
            raise ask.refuse("too_many_pairs", limit=PAIRS)
        pairs.append(Pair(sides[Side.SOURCE], sides[Side.TARGET], _identity(unit) or str(number + 1)))
    if not pairs:
        raise ask.refuse("no_pairs")
    notices = (Notice("pairs.lacking", {"count": f"{lacking:,}"}),) if lacking else ()
    return Content(pairs=tuple(pairs), notices=notices)


def _store(data: bytes) -> Any:
    from lxml import etree

    # entities have been refused already; only the root is looked at
    root = etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False))
    return _kind(root).parsestring(data)


def _kind(root: Any) -> Any:
    """The library's class for a file with this root."""
    if _name(root) == "tmx":
        from translate.storage.tmx import tmxfile

        return tmxfile
    if str(root.get("version", "")).startswith("2"):
        from translate.storage.xliff2 import Xliff2File

        return Xliff2File
    from translate.storage.xliff import xlifffile

    return xlifffile


def _sides(unit: Any) -> dict[Side, str]:
    """The text of each side, told by its language and, where that is missing, by its script."""
    found: dict[Side, str] = {}
    for node in unit.getlanguageNodes():
        text = _words(node).strip()
        if not text:
            continue
        language = _language(node)
        side = next((s for s, code in CODES.items() if language == code), None) or (side_of(text) if not language else None)
        if side is not None:
            found.setdefault(side, text)
    return found


def _language(node: Any) -> str:
    """The primary language subtag of an element: its own, else what the file declares for sources and targets."""
    own = node.get("{http://www.w3.org/XML/1998/namespace}lang") or node.get("lang")
    if not own:
        kind = _name(node)
        for parent in node.iterancestors():
            own = parent.get(f"{kind}-language") or parent.get("srcLang" if kind == "source" else "trgLang")
            if own:
                break
    return (own or "").replace("_", "-").split("-")[0].lower()


def _words(node: Any) -> str:
    """The words of an element: the text inside inline tags stays, the native code of tags goes."""
    if not isinstance(node.tag, str):
        return ""
    own = "" if _name(node) in _CODE else node.text or ""
    return own + "".join(("" if _name(child) in _CODE else _words(child)) + (child.tail or "") for child in node)


def _name(node: Any) -> str:
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def _identity(unit: Any) -> str:
    """The number of a unit; a segment of XLIFF 2 takes that of its unit before its own."""
    element = unit.xmlelement
    own = element.get("tuid") or element.get("id") or ""
    above = (element.getparent().get("id") or "") if _name(element) == "segment" else ""
    return f"{above}/{own}" if above and own else above or own


def _is_header(unit: Any) -> bool:
    return bool(unit.isheader())
