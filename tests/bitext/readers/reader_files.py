"""Makes one small honest file of every format in memory, so that the tests need no files of others."""

from __future__ import annotations

import io
import json
import zlib

AR, NL = "استسلم ٣٠٠٠ إرهابي في الباغوز حتى الآن", "In Baghouz gaven 3.000 terroristen zich tot nu toe over"
AR2, NL2 = "قال المتحدث إن المعركة مستمرة", "De woordvoerder zei dat de strijd voortduurt"
PAIRS = ((AR, NL), (AR2, NL2))

PAGE = f"""<!DOCTYPE html>
<html lang="nl-NL"><head><meta charset="utf-8"><title>Strijd om Baghouz | De Krant</title>
<meta property="og:site_name" content="De Krant">
<meta property="article:published_time" content="2019-03-12T18:20:00+01:00">
<link rel="canonical" href="https://krant.example/a/1">
<script type="application/ld+json">{{"@type": "NewsArticle", "author": {{"@type": "Person", "name": "Redactie"}}}}</script>
</head><body><nav><ul><li><a href="/">Voorpagina</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Strijd om Baghouz</h1>
<p>{NL}, zegt een woordvoerder van de strijders dinsdag op Twitter, waar hij geregeld over de strijd schrijft.</p>
<blockquote class="twitter-tweet"><p lang="ar" dir="rtl">{AR}<br>{AR2}</p>&mdash; Woordvoerder (@woord)</blockquote>
<p>{NL2}, meldt hij verder. Het is niet duidelijk hoeveel burgers er nog in het dorp zijn.</p></article>
<footer>Alle rechten voorbehouden</footer></body></html>"""

TMX = f"""<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE tmx SYSTEM "tmx14.dtd">
<tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="nl" datatype="plaintext"/>
<body><tu tuid="a"><tuv xml:lang="nl-NL"><seg>{NL}</seg></tuv><tuv xml:lang="ar-SY"><seg><bpt i="1">&lt;b&gt;</bpt>{AR}<ept i="1">&lt;/b&gt;</ept></seg></tuv></tu>
<tu><tuv xml:lang="nl"><seg>{NL2}</seg></tuv><tuv xml:lang="ar"><seg>{AR2}</seg></tuv></tu>
<tu><tuv xml:lang="nl"><seg>alleen</seg></tuv></tu></body></tmx>"""

XLIFF1 = f"""<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="a" source-language="ar" target-language="nl" datatype="plaintext"><body>
<trans-unit id="a"><source>{AR}</source><target>In <g id="1">Baghouz</g>{NL[10:]}<x id="2"/></target></trans-unit>
<trans-unit id="b"><source>{AR2}</source><target>{NL2}</target></trans-unit><trans-unit id="c"><source>{AR2}</source></trans-unit></body></file></xliff>"""

XLIFF2 = f"""<?xml version="1.0" encoding="UTF-8"?>
<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="ar" trgLang="nl"><file id="f"><unit id="a"><segment>
<source>{AR}</source><target>In <pc id="1">Baghouz</pc>{NL[10:]}</target></segment></unit>
<unit id="b"><segment><source>{AR2}</source><target>{NL2}</target></segment></unit></file></xliff>"""

SRT = f"1\n00:00:01,000 --> 00:00:02,500\n<i>{NL}</i>\n\n2\n00:00:03,000 --> 00:00:04,000\n{{\\an8}}{NL2[:15]}\n{NL2[16:]}\n"
CSV = "id,source,target\n" + "".join(f'{n},{a},"{n_}"\n' for n, (a, n_) in enumerate(PAIRS, 1))
JSONL = "\n".join(json.dumps({"id": str(n), "source": a, "target": b}) for n, (a, b) in enumerate(PAIRS, 1))


def docx() -> bytes:
    from docx import Document

    document = Document()
    document.core_properties.title, document.core_properties.author = "Strijd", "Redactie"
    for text in (AR, NL):
        document.add_paragraph(text)
    table = document.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = AR2, NL2
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def xlsx(rows: tuple[tuple[object, ...], ...] = (("id", "source", "target"), (1, AR, NL), (2, AR2, NL2))) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def pdf(pages: tuple[tuple[str, ...], ...] = ((NL, NL2),)) -> bytes:
    """Pages of lines, each drawn glyph by glyph from left to right as a page shows it: every code is a code unit of the text."""
    objects = {1: b"<< /Type /Catalog /Pages 2 0 R >>"}
    cmap = _stream(
        b"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def /CMapType 2 def\n"
        b"1 begincodespacerange <0000> <FFFF> endcodespacerange\n4 beginbfrange <0000> <00FF> <0000> <0600> <06FF> <0600>\n"
        b"<FB50> <FBFF> <FB50> <FE70> <FEFF> <FE70> endbfrange\nendcmap end end"
    )
    objects[3] = b"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>"
    objects[4] = (
        b"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (A) /Ordering (B) /Supplement 0 >> /DW 500 >>"
    )
    objects[5] = cmap
    kids = []
    for lines in pages:
        at = len(objects) + 2
        drawn = b"\n".join(
            b"BT /F 12 Tf 50 %d Td <%s> Tj ET" % (780 - 16 * n, line.encode("utf-16-be").hex().encode())
            for n, line in enumerate(lines)
        )
        objects[at] = _stream(drawn)
        objects[at + 1] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << /F 3 0 R >> >> >>" % at
        )
        kids.append(b"%d 0 R" % (at + 1))
    objects[2] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    return assembled(objects)


def assembled(objects: dict[int, bytes]) -> bytes:
    """A PDF file of numbered objects, the first one being its catalogue."""
    out = bytearray(b"%PDF-1.7\n")
    places = {}
    for number in sorted(objects):
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, objects[number])
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (max(objects) + 1)
    for number in range(1, max(objects) + 1):
        out += b"%010d 00000 %s \n" % (places.get(number, 0), b"n" if number in places else b"f")
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (max(objects) + 1, start)
    return bytes(out)


def _stream(data: bytes) -> bytes:
    packed = zlib.compress(data)
    return b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(packed), packed)


def every() -> dict[str, bytes]:
    """Name of a file to its bytes, one for every format."""
    texts = {
        "a.txt": f"{AR}\n{NL}\n", "a.html": PAGE, "a.tmx": TMX, "a.xlf": XLIFF1, "b.xlf": XLIFF2, "a.srt": SRT, "a.csv": CSV,
        "a.tsv": CSV.replace(",", "\t"), "a.jsonl": JSONL,
    }  # fmt: skip
    seen = (AR[::-1].replace("٠٠٠٣", "٣٠٠٠"), NL)
    return {
        **{name: text.encode() for name, text in texts.items()},
        "b.txt": AR2.encode("cp1256"), "c.txt": NL.encode("utf-16"),
        "a.docx": docx(), "a.xlsx": xlsx(), "a.pdf": pdf((seen,)),
    }  # fmt: skip
