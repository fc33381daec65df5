"""Bytes become the text they were, or say how they can be opened again."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reader_files import AR2, NL

from bitext.errors import ReadError
from bitext.readers.encodings import ENCODINGS, decode
from bitext.readers.opening import read_bytes
from bitext.readers.read import Ask

ASK = Ask("a.txt")
ARABIC = (AR2, "وصلت القوات إلى القرية مساء أمس", "الرئيس", "«هذا» رأيي، قال", "لا نعرف كم عدد المدنيين (200) في القرية؟")
DUTCH = ("één café", "coördinatie in België", "Hij zei: ‘ja’", "ideeën over reünies", "naïef – en dat is het", "€ 20 miljoen")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1256", "iso-8859-6"])
@pytest.mark.parametrize("text", ARABIC)
def test_arabic_is_recognised(text, encoding):
    text = text.replace("«", "").replace("»", "") if encoding == "iso-8859-6" else text
    assert decode(text.encode(encoding), ASK)[0] == text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "windows-1252"])
@pytest.mark.parametrize("text", DUTCH)
def test_dutch_is_recognised(text, encoding):
    assert decode(text.encode(encoding), ASK)[0] == text


def test_a_guess_is_said_and_names_what_else_it_may_be():
    _, encoding, notices = decode(AR2.encode("cp1256"), ASK)
    assert (encoding.name, encoding.certain, encoding.alternatives) == ("windows-1256", False, ("windows-1252",))
    assert [notice.key for notice in notices] == ["encoding.guessed"]


@pytest.mark.parametrize("encoding", ["windows-1256", "iso-8859-6", "utf-16-le"])
def test_a_file_can_be_opened_again_as_another_encoding(encoding):
    assert read_bytes("a.txt", AR2.encode(encoding), encoding=encoding).text == AR2


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_what_an_encoding_does_not_know_is_counted_not_dropped(encoding):
    text, chosen, _ = decode(b"abc\xff\xfedef", Ask("a.txt", encoding))
    assert chosen.name == encoding
    assert text


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"])).filter(lambda text: text[:1] != "\ufeff"))
def test_utf_8_comes_back_as_it_was(text):
    assert decode(text.encode(), ASK)[0] == text


@given(st.binary(), st.sampled_from(["", *ENCODINGS]))
def test_bytes_are_decoded_or_refused(data, encoding):
    with suppress(ReadError):
        text, chosen, _ = decode(data, Ask("a.txt", encoding))
        assert chosen.name in ENCODINGS
        assert chosen.name not in chosen.alternatives
        assert "\0" not in text


def test_an_encoding_that_does_not_exist_is_refused():
    with pytest.raises(ReadError, match="klingon"):
        decode(NL.encode(), Ask("a.txt", "klingon"))


def test_line_ends_and_blanks_stay():
    assert read_bytes("a.txt", "a\r\nb\u00a0\u2028c\r".encode()).text == "a\r\nb\u00a0\u2028c\r"


@pytest.mark.parametrize(
    "data", [b"a\0b" * 9, bytes(range(256)), b"\x7fELF\x02\x01\x01" + b"\0" * 60, b"\xff\xfe\x00\xd8\x00\x00"]
)
def test_what_is_no_text_is_refused(data):
    with pytest.raises(ReadError, match=r"a\.txt"):
        decode(data, ASK)
