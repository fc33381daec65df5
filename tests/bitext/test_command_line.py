import json
import subprocess
import sys
from pathlib import Path

import pytest
from readers.reader_files import AR, AR2, NL, NL2, every

from bitext import cli

FILES = every()
PAIR = ("استسلم ٣٠٠٠ إرهابي في الباغوز", "In Baghouz gaven 3.000 terroristen zich over")


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    for name, text in zip(("a.txt", "b.txt"), PAIR, strict=True):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return str(tmp_path / "a.txt"), str(tmp_path / "b.txt")


def test_compare_writes_the_exchange_format(pair, capsys):
    status = cli.main(["compare", *pair, "--format", "json"])
    record = json.loads(capsys.readouterr().out)
    assert status == cli.NOTHING_DIFFERS
    assert record["format"] == "muqabala-comparison"
    assert ["٣٠٠٠", "3.000"] in [f["quote"] for f in record["findings"]]


def test_a_difference_gives_status_one(tmp_path, pair):
    other = tmp_path / "c.txt"
    other.write_text(PAIR[1].replace("3.000", "5.000"), encoding="utf-8")
    assert cli.main(["compare", pair[0], str(other), "-o", str(tmp_path / "out")]) == cli.DIFFERENCES


def test_a_missing_file_is_one_sentence(tmp_path, capsys):
    assert cli.main(["compare", str(tmp_path / "none"), str(tmp_path / "none")]) == cli.COULD_NOT_RUN
    assert capsys.readouterr().err.count("\n") == 1


def test_an_encoding_that_was_guessed_is_said(tmp_path, pair, capsys):
    old = tmp_path / "old.txt"
    old.write_bytes("قال المتحدث إن المعركة مستمرة".encode("cp1256"))
    assert cli.main(["compare", str(old), pair[1]]) == cli.NOTHING_DIFFERS
    out = capsys.readouterr()
    assert "المعركة مستمرة" in out.out
    assert "windows-1256" in out.err


def test_a_file_that_is_no_text_is_refused_by_name(tmp_path, pair, capsys):
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\x00\x01\x02abc\xff")
    assert cli.main(["compare", str(bad), pair[1]]) == cli.COULD_NOT_RUN
    assert "bad.txt" in capsys.readouterr().err


def test_a_batch_goes_on_after_a_bad_record(tmp_path):
    records = [
        {"id": "1", "source": PAIR[0], "target": PAIR[1]},
        {"id": "2", "source": "نص"},
        {"id": "3", "source": " ", "target": "a"},
    ]
    given, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    given.write_text("\n".join([*map(json.dumps, records), "no json"]), encoding="utf-8")
    assert cli.main(["batch", str(given), "-o", str(out)]) == cli.NOTHING_DIFFERS
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [line["id"] for line in lines] == ["1", "2", "3", None]
    assert ["error" in line for line in lines] == [False, True, True, True]


def test_a_batch_may_be_a_table(tmp_path):
    given, out = tmp_path / "in.tsv", tmp_path / "out.jsonl"
    given.write_text(f"id\tsource\ttarget\n7\t{PAIR[0]}\t{PAIR[1]}\n", encoding="utf-8")
    cli.main(["batch", str(given), "-o", str(out)])
    assert json.loads(out.read_text(encoding="utf-8"))["id"] == "7"


def test_several_processes_keep_the_order(tmp_path):
    given, out = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    given.write_text(
        "\n".join(json.dumps({"id": str(n), "source": PAIR[0], "target": PAIR[1]}) for n in range(60)), encoding="utf-8"
    )
    cli.main(["batch", str(given), "-o", str(out), "--jobs", "2"])
    assert [json.loads(line)["id"] for line in out.read_text(encoding="utf-8").splitlines()] == [str(n) for n in range(60)]


def test_the_command_line_imports_no_qt():
    code = "import sys; from bitext import cli; cli.main(['compare']); sys.exit('PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, check=False).returncode == 0


def test_the_report_for_a_terminal_without_bidi_is_in_visual_order(pair, capsys):
    cli.main(["compare", *pair, "--visual", "yes"])
    assert "ﺯﻮﻏﺎﺒﻟﺍ" in capsys.readouterr().out


def test_a_relative_day_is_resolved_against_the_date_of_the_source(tmp_path):
    texts = ("قال المتحدث أمس إن المعركة انتهت", "De woordvoerder zei op {} maart dat de strijd voorbij was")
    (tmp_path / "a.txt").write_text(texts[0], encoding="utf-8")
    statuses = []
    for day in (11, 8):
        (tmp_path / "b.txt").write_text(texts[1].format(day), encoding="utf-8")
        files = [str(tmp_path / "a.txt"), str(tmp_path / "b.txt")]
        statuses.append(cli.main(["compare", *files, "--source-date", "2019-03-12", "-o", str(tmp_path / "out")]))
    assert statuses == [cli.NOTHING_DIFFERS, cli.DIFFERENCES]


def test_a_date_that_is_none_is_refused(pair, capsys):
    assert cli.main(["compare", *pair, "--source-date", "gisteren"]) == cli.COULD_NOT_RUN
    assert "gisteren" in capsys.readouterr().err


def test_an_article_gives_its_arabic_and_the_paraphrase(tmp_path, capsys):
    page = tmp_path / "page.txt"
    page.write_text(f"Kop\n\n{PAIR[0]}\n\nHet regent in Gent. {PAIR[1]}.", encoding="utf-8")
    assert cli.main(["article", str(page), "--format", "json"]) == cli.NOTHING_DIFFERS
    record = json.loads(capsys.readouterr().out)
    (passage,) = record["passages"]
    assert record["text"][slice(*passage["source"])] == PAIR[0]
    assert [record["text"][slice(*t["span"])] for t in passage["targets"]] == [f"{PAIR[1]}."]


@pytest.mark.parametrize("name", ["a.tmx", "a.xlf", "b.xlf", "a.xlsx", "a.csv", "a.jsonl"])
def test_a_batch_reads_any_file_of_pairs(tmp_path, name):
    given, out = tmp_path / name, tmp_path / "out.jsonl"
    given.write_bytes(FILES[name])
    assert cli.main(["batch", str(given), "-o", str(out)]) == cli.NOTHING_DIFFERS
    lines = [json.loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert [line["source"]["text"] for line in lines] == [AR, AR2]
    assert all(line["format"] == "muqabala-comparison" for line in lines)


@pytest.mark.parametrize("name", ["a.html", "a.docx", "a.pdf", "a.txt"])
def test_an_article_may_be_a_page_a_document_or_a_pdf(tmp_path, name, capsys):
    (tmp_path / name).write_bytes(FILES[name])
    assert cli.main(["article", str(tmp_path / name), "--format", "json"]) == cli.NOTHING_DIFFERS
    record = json.loads(capsys.readouterr().out)
    assert AR in [record["text"][slice(*passage["source"])].split("\n")[0] for passage in record["passages"]]


def test_two_documents_are_compared(tmp_path, capsys):
    from docx import Document

    for name, text in (("a.docx", PAIR[0]), ("b.docx", PAIR[1])):
        document = Document()
        document.add_paragraph(text)
        document.save(tmp_path / name)
    assert cli.main(["compare", str(tmp_path / "a.docx"), str(tmp_path / "b.docx"), "--format", "json"]) == cli.NOTHING_DIFFERS
    assert ["٣٠٠٠", "3.000"] in [f["quote"] for f in json.loads(capsys.readouterr().out)["findings"]]


def test_one_file_with_both_texts_is_parted(tmp_path, capsys):
    file = tmp_path / "both.txt"
    file.write_text("\n".join(PAIR), encoding="utf-8")
    assert cli.main(["compare", str(file), "--format", "json"]) == cli.NOTHING_DIFFERS
    record = json.loads(capsys.readouterr().out)
    assert (record["source"]["text"], record["target"]["text"]) == PAIR


def test_one_file_with_one_text_wants_another(pair, capsys):
    assert cli.main(["compare", pair[0]]) == cli.COULD_NOT_RUN
    assert "two files" in capsys.readouterr().err


def test_pairs_are_for_a_batch_and_texts_are_not(tmp_path, pair, capsys):
    (tmp_path / "a.tmx").write_bytes(FILES["a.tmx"])
    assert cli.main(["compare", str(tmp_path / "a.tmx"), pair[1]]) == cli.COULD_NOT_RUN
    assert cli.main(["batch", pair[0], "-o", str(tmp_path / "out")]) == cli.COULD_NOT_RUN
    assert capsys.readouterr().err.count("\n") == 2


def test_subtitles_are_compared_cue_by_cue(tmp_path, capsys):
    cues = "1\n00:00:01,000 --> 00:00:02,000\n{}\n\n2\n00:00:03,000 --> 00:00:04,000\n{}\n"
    (tmp_path / "a.srt").write_text(cues.format(AR, AR2), encoding="utf-8")
    (tmp_path / "b.srt").write_text(cues.format(NL, NL2), encoding="utf-8")
    cli.main(["compare", str(tmp_path / "a.srt"), str(tmp_path / "b.srt"), "--format", "json"])
    assert len(json.loads(capsys.readouterr().out)["segments"]) == 2


def test_the_day_a_page_gives_resolves_relative_days(tmp_path):
    head = '<html><head><meta property="article:published_time" content="2019-03-12T10:00:00+03:00"></head><body><article><p>{}</p></article>'
    (tmp_path / "a.html").write_text(head.format("قال المتحدث أمس إن المعركة انتهت"), encoding="utf-8")
    (tmp_path / "b.txt").write_text("De woordvoerder zei op 8 maart dat de strijd voorbij was", encoding="utf-8")
    assert (
        cli.main(["compare", str(tmp_path / "a.html"), str(tmp_path / "b.txt"), "-o", str(tmp_path / "out")]) == cli.DIFFERENCES
    )


def test_the_encoding_can_be_said(tmp_path, pair, capsys):
    (tmp_path / "old.txt").write_bytes("ذلك".encode("cp1256"))
    cli.main(["compare", str(tmp_path / "old.txt"), pair[1], "--encoding", "iso-8859-6"])
    assert "ذلك" not in capsys.readouterr().out
