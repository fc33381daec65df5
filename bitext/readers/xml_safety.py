"""Reads XML once for its shape only, before a parser builds a tree of it: entities, deep nesting and broken mark-up are refused.

A document type that names an external file (honest TMX has one) is let through and never loaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.sax import SAXException, SAXParseException  # only the exceptions; defusedxml parses

from bitext.readers import limits

if TYPE_CHECKING:
    from bitext.readers.read import Ask


def check_xml(data: bytes, ask: Ask) -> None:
    """Raises ReadError that names what is wrong and, for broken mark-up, the line."""
    from defusedxml.common import DefusedXmlException
    from defusedxml.sax import parseString

    try:
        # an external document type is passed over: the reader of external entities is off, and none can be declared
        parseString(data, _depth_keeper(ask), forbid_entities=True, forbid_external=False)
    except DefusedXmlException as problem:
        raise ask.refuse("xml_entities") from problem
    except SAXParseException as problem:
        raise ask.refuse("xml_broken", line=problem.getLineNumber() or 1) from problem
    except (SAXException, ValueError, LookupError) as problem:
        raise ask.refuse("damaged") from problem


def _depth_keeper(ask: Ask):  # type: ignore[no-untyped-def]
    from xml.sax.handler import ContentHandler

    class DepthKeeper(ContentHandler):
        depth = 0

        def startElement(self, name: str, attrs: object) -> None:  # noqa: ARG002, N802
            self.depth += 1
            if self.depth > limits.DEPTH:
                raise ask.refuse("nested", limit=limits.DEPTH)

        def endElement(self, name: str) -> None:  # noqa: ARG002, N802
            self.depth -= 1

    return DepthKeeper()
