"""One honest file of each format gives its text or its pairs."""

from __future__ import annotations

import hashlib

import pytest
from reader_files import AR, AR2, CSV, JSONL, NL, NL2, PAIRS, XLIFF1, every, pdf, xlsx
from reader_hostile import repacked

from bitext.errors import CancelledError, ReadError
from bitext.readers.opening import read_bytes, read_file
from bitext.readers.read import Pair, Unreadable

FILES = every()


@pytest.mark.parametrize("name", [n for n in FILES if n.endswith((".tmx", ".xlf", ".csv", ".tsv", ".jsonl", ".xlsx"))])
def test_a_file_of_pairs_gives_them_in_order(name):
    pairs = read_bytes(name, FILES[name]).pairs
    assert [(pair.source, pair.target) for pair in pairs] == list(PAIRS)


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.docx", "a.pdf"])
def test_a_file_of_text_gives_it(name):
    read = read_bytes(name, FILES[name])
    assert read.pairs is None
    assert AR in read.text
    assert NL in read.text
    assert read.text.index(AR) < read.text.index(NL) or name == "a.html"


@pytest.mark.parametrize("name", FILES)
def test_the_bytes_are_remembered_by_their_digest(name):
    assert read_bytes(name, FILES[name]).sha256 == hashlib.sha256(FILES[name]).hexdigest()


@pytest.mark.parametrize("name", ["a.html", "a.docx", "a.pdf", "a.tmx", "a.xlf", "b.xlf", "a.srt", "a.jsonl", "a.xlsx"])
def test_the_content_says_what_a_file_is_whatever_its_name(name):
    assert read_bytes("naam.txt", FILES[name]).format == read_bytes(name, FILES[name]).format


def test_the_language_says_the_side_wherever_a_text_stands():
    turned = XLIFF1.replace('source-language="ar" target-language="nl"', 'source-language="nl" target-language="ar-SY"')
    turned = turned.replace("<source>", "<S>").replace("</source>", "</S>").replace("target>", "source>")
    read = read_bytes("a.xlf", turned.replace("S>", "target>").encode())
    assert read.pairs[1] == Pair(AR2, NL2, "b")


def test_units_with_one_language_are_counted():
    assert [notice.details for notice in read_bytes("a.tmx", FILES["a.tmx"]).notices] == [{"count": "1"}]


def test_the_number_of_a_unit_is_kept():
    assert [pair.id for pair in read_bytes("b.xlf", FILES["b.xlf"]).pairs] == ["a", "b"]


def test_subtitles_are_one_line_a_cue():
    read = read_bytes("a.srt", FILES["a.srt"])
    assert read.text.split("\n") == [NL, NL2]
    assert read.content.segmentation == "lines"


@pytest.mark.parametrize("mark", [";", "\t", ","])
def test_a_table_may_be_cut_at_other_marks(mark):
    assert len(read_bytes("a.csv", CSV.replace(",", mark).encode()).pairs) == 2


@pytest.mark.parametrize("heading", ["Bron,Vertaling", "Arabisch,Nederlands", "ar,nl", "المصدر,الترجمة"])
def test_a_column_may_be_called_what_people_call_it(heading):
    assert read_bytes("a.csv", f"{heading}\n{AR},{NL2}\n".encode()).pairs == (Pair(AR, NL2),)


def test_a_table_without_a_heading_is_told_by_its_scripts():
    assert read_bytes("a.xlsx", xlsx(((1, NL, AR), (2, NL2, AR2)))).pairs[0] == Pair(AR, NL)


def test_a_short_row_lacks_its_side():
    assert read_bytes("a.csv", f"source,target\n{AR}\n".encode()).pairs == (Pair(AR, None),)


def test_a_line_that_is_no_record_keeps_its_place():
    entries = read_bytes("a.jsonl", f"{JSONL}\n[1]\nx\n".encode()).pairs
    assert [type(entry) for entry in entries] == [Pair, Pair, Unreadable, Unreadable]


def test_half_characters_of_a_post_are_replaced_and_counted():
    read = read_bytes("a.jsonl", rb'{"source": "a\ud83d", "target": "b"}')
    assert read.pairs[0].source == "a\ufffd"
    assert [notice.key for notice in read.notices] == ["surrogates"]


def test_a_document_is_read_with_its_changes_accepted():
    import io
    import zipfile

    word = FILES["a.docx"]
    body = zipfile.ZipFile(io.BytesIO(word)).read("word/document.xml").decode()
    run = "<w:r><w:t>erbij</w:t></w:r>"
    tracked = f"<w:ins>{run}</w:ins><w:del><w:r><w:delText>eraf</w:delText></w:r></w:del>"
    read = read_bytes("a.docx", repacked(word, "word/document.xml", body.replace("</w:p>", tracked + "</w:p>", 1).encode()))
    assert read.text.startswith(AR + "erbij\n")
    assert [notice.key for notice in read.notices] == ["docx.tracked"]


def test_the_author_and_title_of_a_document_are_kept():
    record = read_bytes("a.docx", FILES["a.docx"]).record
    assert (record.title, record.speaker, record.posted) == ("Strijd", "Redactie", None)


def test_a_pdf_is_always_to_be_checked():
    assert [notice.key for notice in read_bytes("a.pdf", FILES["a.pdf"]).notices] == ["pdf.check"]


def test_lines_of_a_pdf_become_paragraphs():
    page = ("De woordvoerder zei gisteren dat de strijd om het dorp voort-", "duurt en dat er nog vele honderden burgers in zitten.",
            "Dat was alles.", "Een volgende regel die weer lang genoeg is om vol te zijn.")  # fmt: skip
    assert read_bytes("a.pdf", pdf((page, ("Bladzijde twee",)))).text == (
        "De woordvoerder zei gisteren dat de strijd om het dorp voortduurt en dat er nog vele honderden burgers in zitten. "
        "Dat was alles.\nEen volgende regel die weer lang genoeg is om vol te zijn.\n\nBladzijde twee"
    )


def test_arabic_of_a_pdf_in_presentation_forms_becomes_letters():
    from bitext.reports.visual_order import visual

    seen = visual(AR, right_to_left=True)
    assert read_bytes("a.pdf", pdf(((seen,),))).text == AR


def test_steps_are_reported_and_work_can_be_stopped():
    steps: list[tuple[int, int]] = []
    data = pdf(((NL,),) * 3)
    read_bytes("a.pdf", data, progress=lambda *step: steps.append(step))
    assert steps == [(1, 3), (2, 3), (3, 3)]
    with pytest.raises(CancelledError):
        read_bytes("a.pdf", data, cancelled=lambda: True)


def test_a_file_is_named_when_it_cannot_be_opened(tmp_path):
    with pytest.raises(ReadError, match=r"weg\.txt"):
        read_file(tmp_path / "weg.txt")
    with pytest.raises(ReadError, match="folder"):
        read_file(tmp_path)


def test_a_file_is_read_from_disk(tmp_path):
    file = tmp_path / "النص.html"
    file.write_bytes(FILES["a.html"])
    assert read_file(file).name == "النص.html"
