"""Files made to harm a reader, each by name; none of them may be read, and each must be refused in time."""

from __future__ import annotations

import io
import json
import zipfile
import zlib

from reader_files import AR, NL, PAGE, TMX, XLIFF1, assembled, docx, pdf, xlsx

_LAUGHS = (
    "<!DOCTYPE {0} [<!ENTITY a 'aaaaaaaaaa'>"
    + "".join(f"<!ENTITY a{n} '{f'&a{n - 1 if n else str()};' * 10}'>" for n in range(9))
    + "]>"
)
_XXE = '<!DOCTYPE {0} [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
_PARAMETER = '<!DOCTYPE {0} [<!ENTITY % x SYSTEM "http://127.0.0.1:9/x.dtd"> %x;]>'
_QUADRATIC = "<!DOCTYPE {0} [<!ENTITY x '" + "x" * 100_000 + "'>]>"


def _with_type(xml: str, root: str, doctype: str) -> str:
    """The XML with another document type, its entity used in the first text."""
    plain = xml.replace('<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n', "")
    head, rest = plain.split("?>\n", 1)
    return f"{head}?>\n{doctype.format(root)}{rest.replace(AR, '&x;' * 100, 1)}"


def repacked(data: bytes, part: str, content: bytes) -> bytes:
    """A container with one part replaced or added."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            if name != part:
                new.writestr(name, old.read(name))
        new.writestr(part, content)
    return out.getvalue()


def _part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as container:
        return container.read(name).decode()


def _many_entries() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as new:
        new.writestr("word/document.xml", "<a/>")
        for number in range(10_050):
            new.writestr(str(number), "")
    return out.getvalue()


def _pdf(**changes: bytes) -> bytes:
    """A small PDF with some of its objects replaced: pages (2), page (3), contents (4), font (5), more (6)."""
    objects = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>",
        4: b"<< /Length 40 >>\nstream\nBT /F 12 Tf 50 700 Td (Hallo) Tj ET /X Do \nendstream",
        5: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        6: b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 6 0 R >> >> /Length 6 >>\nstream\n/X Do \nendstream",
    }
    return assembled(objects | {int(key[1:]): value for key, value in changes.items()})


def _flate(data: bytes, rounds: int = 1) -> bytes:
    for _ in range(rounds):
        data = zlib.compress(data, 9)
    return b"<< /Length %d /Filter [%s] >>\nstream\n%s\nendstream" % (len(data), b"/FlateDecode " * rounds, data)


def hostile() -> dict[str, bytes]:
    """Name of a file to its bytes; every one must be refused with one sentence."""
    word, sheet = docx(), xlsx()
    body = _part(word, "word/document.xml")
    texts: dict[str, str] = {}
    for kind, doctype in (("laughs", _LAUGHS), ("xxe", _XXE), ("parameter", _PARAMETER), ("quadratic", _QUADRATIC)):
        texts[f"{kind}.tmx"] = _with_type(TMX, "tmx", doctype)
        texts[f"{kind}.xlf"] = _with_type(XLIFF1, "xliff", doctype)
    files = {name: text.encode() for name, text in texts.items()}
    for kind, doctype in (("laughs", _LAUGHS), ("xxe", _XXE)):
        files[f"{kind}.docx"] = repacked(
            word, "word/document.xml", _with_type(body.replace("?>", "?>\n", 1), "w:document", doctype).encode()
        )
        strings = _part(sheet, "xl/worksheets/sheet1.xml").replace(AR, "&x;")
        files[f"{kind}.xlsx"] = repacked(sheet, "xl/worksheets/sheet1.xml", (doctype.format("worksheet") + strings).encode())
    deep = "<a>" * 100_000
    files |= {
        "wide.tmx": _with_type(TMX, "tmx", _XXE).replace("UTF-8", "UTF-16").encode("utf-16"),
        "deep.tmx": TMX.replace("<seg>", "<seg>" + deep, 1).encode(),
        "deep.xlf": XLIFF1.replace("<body>", "<body>" + "<group>" * 5_000, 1).replace("</body>", "</group>" * 5_000 + "</body>").encode(),
        "deep.html": b"<html><body>" + b"<div>" * 100_000 + NL.encode(),
        "deep.docx": repacked(word, "word/document.xml", body.replace("<w:p>", "<w:p>" + "<w:r>" * 1_000, 1).encode()),
        "bomb.docx": repacked(word, "word/media/image1.xml", b" " * 60_000_000),
        "zeros.docx": repacked(word, "word/document.xml", body.replace("<w:t>", "<w:t>" + "0" * 80_000_000, 1).encode()),
        "bomb.xlsx": repacked(sheet, "xl/worksheets/sheet1.xml", b"<a>" + b"\n" * 60_000_000),
        "entries.docx": _many_entries(),
        "cut.docx": word[: len(word) // 2],
        "empty.docx": b"PK\x05\x06" + b"\0" * 18,
        "other.docx": b"\x89PNG\r\n\x1a\n" + b"\0" * 100,
        "text.docx": NL.encode(),
        "text.pdf": NL.encode(),
        "old.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600,
        "zip.docx": repacked(repacked(sheet, "xl/workbook.xml", b""), "a.zip", sheet).replace(b"xl/workbook", b"xl/werkboek"),
        "nuls.txt": b"abc\0\0\0\0def" * 100,
        "nuls.csv": b"source,target\n\0\0\0,a\n",
        "noise.txt": bytes(range(256)) * 100,
        "long.txt": b"a" * 5_000_000,
        "long-arabic.txt": ("كلمة " * 500_000).encode(),
        "long.html": f"<html><body><p>{'woord ' * 900_000}</p></body></html>".encode(),
        "long.srt": b"1\n00:00:01,000 --> 00:00:02,000\n" + b"a " * 2_500_000,
        "huge.txt": b"a\n" * 5_000_000,
        "cell.csv": b'source,target\n"' + b"a" * 5_000_000,
        "columns.csv": b"een,twee,drie\n1,2,3\n",
        "blank.txt": b" \n" * 100,
        "none.jsonl": b"\n\n",
        "mark.txt": b"\xef\xbb\xbf\xff\xff",
        "shapes.txt": b"\xff\xfe\x00\xd8\x00",
        "cut.pdf": pdf()[:300],
        "pictures.pdf": _pdf(o4=b"<< /Length 0 >>\nstream\n\nendstream"),
        "kids.pdf": _pdf(o2=b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"),
        "count.pdf": _pdf(o2=b"<< /Type /Pages /Kids [] /Count 999999999 >>"),
        "flate.pdf": _pdf(o4=_flate(b"0" * 200_000_000)),
        "flate-twice.pdf": _pdf(o4=_flate(b"0" * 200_000_000, 2)),
        "pages.pdf": _pdf(o2=b"<< /Type /Pages /Kids [%s] /Count 5000 >>" % (b"3 0 R " * 5000)),
        "deep.pdf": _pdf(o4=b"<< /Length 9 /X %s >>\nstream\n%s\nendstream" % (b"[" * 50_000, b"x" * 9)),
        "locked.pdf": _pdf().replace(b"/Root 1 0 R", b"/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /O (x) /U (y) /P -4 >> /ID [(a) (a)]"),
    }  # fmt: skip
    return files


def tiresome() -> dict[str, bytes]:
    """Files that are odd but hold text: read or refused, in time either way."""
    ranges = b"/CIDInit begincmap 1 beginbfrange <00000000> <FFFFFFFF> <0000> endbfrange endcmap"
    return {
        "form.pdf": _pdf(),
        "contents.pdf": _pdf(o3=b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents [4 0 R 4 0 R 3 0 R] /Resources << /Font << /F 5 0 R >> >> >>"),
        "prev.pdf": _pdf().replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev 9"),
        "parent.pdf": _pdf(o3=b"<< /Type /Page /Parent 3 0 R /Contents 4 0 R /Resources 3 0 R >>"),
        "font.pdf": _pdf(o5=b"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [5 0 R] /ToUnicode 6 0 R >>"),
        "ranges.pdf": _pdf(o5=b"<< /Type /Font /Subtype /Type1 /BaseFont /X /ToUnicode 6 0 R >>", o6=b"<< /Length %d >>\nstream\n%s\nendstream" % (len(ranges), ranges)),
        "operators.pdf": _pdf(o4=_flate(b"BT /F 12 Tf 50 700 Td " + b"(a) Tj " * 200_000 + b"ET")),
        "saves.pdf": _pdf(o4=_flate(b"q " * 500_000 + b"BT /F 12 Tf (Hallo) Tj ET")),
        "far.pdf": _pdf(o4=b"<< /Length 80 >>\nstream\nBT /F 12 Tf 50 -99999999 Td (a) Tj 0 99999999999 Td (b) Tj 99999999 0 Td (c) Tj ET\nendstream"),
        "brackets.html": b"<" * 1_000_000,
        "attributes.html": b"<html><body><p " + b"a=b " * 300_000 + b">" + NL.encode() + b"</p>",
        "comments.html": b"<!--" + b"--><!--" * 100_000 + b"<p>" + NL.encode(),
        "links.html": f"<html><body>{'<a href=x>woord</a> ' * 50_000}<p>{NL}</p></body></html>".encode(),
        "blocks.html": f"<html><body><article>{f'<div><p>{NL}</p></div>' * 20_000}</article></body></html>".encode(),
        "tables.html": f"<html><body>{'<table><tr><td>' * 400}{NL}".encode(),
        "data.html": PAGE.replace("</head>", f"<script type='application/ld+json'>{'[' * 100_000}</script></head>").encode(),
        "time.html": PAGE.replace("</head>", "<meta name=date content='" + "1" * 1_000_000 + "'></head>").encode(),
        "line.txt": b"woord " * 160_000,
        "brackets.jsonl": b'{"source": ' + b"[" * 200_000 + b"\n" + json.dumps({"source": AR, "target": NL}).encode(),
        "newlines.txt": b"1" + b"\n" * 1_000_000 + b"a",
        "arrows.srt": b"1\n00:00:01,000 --> 00:00:02,000\n" * 50_000 + b"a",
        "quotes.csv": b"source,target\n" + b'"' * 200_001,
        "commas.csv": b"source,target\n" + b"," * 1_000_000,
        "rows.xlsx": xlsx((("source", "target"), *((AR, NL) for _ in range(5_000)))),
        "units.tmx": TMX.replace("</body>", f"<tu><tuv xml:lang='ar'><seg>{AR}</seg></tuv><tuv xml:lang='nl'><seg>{NL}</seg></tuv></tu>" * 10_000 + "</body>").encode(),
        "marks.txt": ("ا" + "\u064b" * 500_000).encode(),
        "controls.txt": ("\u202e" * 300_000 + "a").encode(),
    }  # fmt: skip
