"""The command line: compare two files, or a batch of pairs. Imports no Qt.

Exit status: 0 nothing differs, 1 differences, 2 could not run.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bitext.errors import MuqabalaError, ReadError
from bitext.findings import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from bitext.comparison import Comparison
    from bitext.readers.read import Read

NOTHING_DIFFERS, DIFFERENCES, COULD_NOT_RUN = 0, 1, 2
COMMANDS = ("compare", "batch", "article")
_FORMATS = "Reads plain text, saved pages (HTML), Word (.docx), PDF and subtitles (.srt)."


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="muqabala",
        description="Compares an Arabic source with a Dutch text that claims to say the same.",
        epilog="Without a command the window opens: [--source FILE --target FILE] [--theme light|dark|system]"
        " [--screenshot FILE.png [--size WxH]].",
    )
    commands = parser.add_subparsers(dest="command", required=True)
    one = commands.add_parser("compare", help="compare two files (- is standard input)", epilog=_FORMATS)
    one.add_argument("source", nargs="?", help="Arabic text; the sample when no file is named")
    one.add_argument("target", nargs="?", help="Dutch text; may be left out when the one file holds both texts")
    one.add_argument(
        "--encoding", default="", metavar="NAME", help="open plain text and pages as this encoding, such as windows-1256"
    )
    one.add_argument("--fetch", action="store_true", help="allow SOURCE and TARGET to be web addresses")
    one.add_argument("--format", choices=("text", "json"), default="text")
    one.add_argument("--segmentation", choices=("sentences", "lines"), default=None)
    one.add_argument("--source-date", help="when the source was posted (ISO), for relative days")
    one.add_argument(
        "--visual",
        choices=("auto", "yes", "no"),
        default="auto",
        help="order Arabic for a terminal that does not (auto: guessed)",
    )
    one.add_argument("--language", choices=("nl", "en", "ar"), default="nl", help="language of the sentences")
    one.add_argument(
        "--fail-on", choices=("minor", "major", "critical"), default="minor", help="least severity that gives status 1"
    )
    one.add_argument("-o", "--output", type=Path)
    many = commands.add_parser("batch", help="compare the pairs of a JSONL, CSV, TSV, XLSX, TMX or XLIFF file")
    many.add_argument("input", help="- is standard input")
    many.add_argument("-o", "--output", type=Path, required=True)
    many.add_argument("--jobs", type=int, default=None)
    many.add_argument("--fail-on", choices=("minor", "major", "critical"), default=None)
    _add_reader(many)
    page = commands.add_parser("article", help="find the Arabic in a Dutch article, and the sentences that paraphrase it")
    page.add_argument("input", help="a text, page, Word or PDF file, or JSONL with id and text")
    page.add_argument("--encoding", default="", metavar="NAME", help="open plain text and pages as this encoding")
    page.add_argument("--fetch", action="store_true", help="allow FILE to be a web address")
    page.add_argument("--format", choices=("text", "json"), default="text")
    page.add_argument("-o", "--output", type=Path)
    return parser


def _add_reader(parser: argparse.ArgumentParser) -> None:
    group = parser.add_argument_group(
        "second reader",
        "Off unless --reader is given: then both texts of each pair are sent to that address, and what a language model there"
        " finds is added as the field “reader”. A key is taken from MUQABALA_READER_KEY or the system's keyring.",
    )
    group.add_argument("--reader", metavar="URL", help="an OpenAI-compatible endpoint, such as http://localhost:11434/v1")
    group.add_argument("--reader-model", metavar="NAME", help="the model to ask there")
    group.add_argument("--reader-budget", metavar="N", type=int, help="ask at most N times; what was answered before is free")
    group.add_argument("--reader-characters", metavar="N", type=int, help="send at most N characters of text")
    group.add_argument("--reader-jobs", metavar="N", type=int, default=1, help="ask N questions at the same time (1)")


def _fails(severities: Iterable[str | None], least: str) -> bool:
    order = [severity.value for severity in Severity]
    return any(s is not None and order.index(s) >= order.index(least) for s in severities)


def _shown(comparison: Comparison) -> list[str | None]:
    return [f.severity.value if f.severity else None for f in comparison.findings if f.is_difference and f.is_shown]


def _read(name: str, args: argparse.Namespace) -> Read:
    """A file, standard input or, when asked for, a web address; what is to be said of it goes to standard error."""
    from bitext.readers.opening import read_file
    from bitext.readers.read import refused
    from bitext.readers.web import is_address, read_url

    if is_address(name):
        if not args.fetch:
            raise refused("web_off", name=name)
        read = read_url(name, encoding=args.encoding)
    else:
        read = read_file(name, encoding=args.encoding)
    if read.pairs is not None:
        raise refused("holds_pairs", name=read.name)
    for notice in read.notices:
        sys.stderr.write(f"muqabala: {read.name}: {notice.sentence(getattr(args, 'language', 'nl'))}\n")
    return read


def _texts(args: argparse.Namespace) -> tuple[str, str, str, date | None]:
    """Source, target, how they are cut, and when the source was posted."""
    from bitext.batch import read_day
    from bitext.provenance import described
    from bitext.readers.clipboard import holds_both, split_sides
    from bitext.resources import sample

    day = read_day(args.source_date)
    if args.source is None:
        return (*sample(), args.segmentation or "sentences", day)
    source = _read(args.source, args)
    posted = described(source.text, source.record).posted
    day = day or (posted.date() if posted else None)
    if args.target is None:
        if not holds_both(source.text):
            raise ReadError("Name two files: the source and the target.")
        sides = split_sides(source.text)
        return sides.source, sides.target, args.segmentation or "sentences", day
    target = _read(args.target, args)
    by_line = source.content.segmentation == target.content.segmentation == "lines"
    return source.text, target.text, args.segmentation or ("lines" if by_line else "sentences"), day


def _compare(args: argparse.Namespace) -> int:
    from bitext.comparison import compare

    source, target, segmentation, day = _texts(args)
    comparison = compare(source, target, segmentation=segmentation, posted=day)
    if args.format == "json":
        from bitext.reports.exchange import comparison_record

        text = json.dumps(comparison_record(comparison, language=args.language), ensure_ascii=False, indent=1) + "\n"
    else:
        from bitext.reports.terminal import report

        text = report(comparison, language=args.language, visual=args.visual, colour=args.output is None and sys.stdout.isatty())
    if args.output:
        args.output.write_text(text, encoding="utf-8")
    else:
        sys.stdout.write(text)
    return DIFFERENCES if _fails(_shown(comparison), args.fail_on) else NOTHING_DIFFERS


def _batch(args: argparse.Namespace) -> int:
    from bitext.batch import read_records, run
    from bitext.findings import SHOWN_FROM
    from bitext.second_batch import open_reader, with_reader

    reader = open_reader(args)
    records = list(read_records(args.input))
    worst: list[str | None] = []
    with args.output.open("w", encoding="utf-8") as out:
        lines = run(records, args.jobs)
        for line in with_reader(lines, reader, args.reader_jobs) if reader else lines:
            out.write(line + "\n")
            if args.fail_on:
                found = json.loads(line).get("findings", ())
                worst += [f["severity"] for f in found if f["kind"] == "difference" and f["score"] >= SHOWN_FROM]
    if reader:
        spent = reader.budget
        sys.stderr.write(
            f"muqabala: second reader {reader.endpoint.service}: {spent.spent_calls:,} questions,"
            f" {spent.spent_characters:,} characters of text sent\n"
        )
    return DIFFERENCES if args.fail_on and _fails(worst, args.fail_on) else NOTHING_DIFFERS


def _article(args: argparse.Namespace) -> int:
    from bitext.alignment.passages import find_passages
    from bitext.reports.exchange import article_record

    articles = list(_articles(args.input)) if args.input.endswith(".jsonl") else [(None, _read(args.input, args).text)]
    lines = []
    for identity, article in articles:
        passages = find_passages(article)
        if args.format == "json":
            lines.append(json.dumps(article_record(article, passages, identity), ensure_ascii=False))
            continue
        for passage in passages:
            lines.append(passage.source.of(article))
            lines += [f"  {target.score:.2f}  {target.span.of(article)}" for target in passage.targets] or ["  –"]
    output = "".join(line + "\n" for line in lines)
    if args.output:
        args.output.write_text(output, encoding="utf-8")
    else:
        sys.stdout.write(output)
    return NOTHING_DIFFERS


def _articles(name: str) -> Iterator[tuple[str | None, str]]:
    from bitext.readers.encodings import decode
    from bitext.readers.opening import bytes_of
    from bitext.readers.read import Ask

    label, data = bytes_of(name)
    text, _, _ = decode(data, Ask(label))
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield _article_of(line, number)


def _article_of(line: str, number: int) -> tuple[str | None, str]:
    try:
        record = json.loads(line)
        return record.get("id"), str(record["text"])
    except (ValueError, KeyError, AttributeError, TypeError, RecursionError) as problem:
        raise ReadError(f"Line {number} is not a JSON object with a text.") from problem


def main(argv: Sequence[str]) -> int:
    """Runs one sub-command; returns the exit status."""
    try:
        args = _parser().parse_args(argv)
    except SystemExit as stop:
        return COULD_NOT_RUN if stop.code else NOTHING_DIFFERS
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    try:
        return {"compare": _compare, "batch": _batch, "article": _article}[args.command](args)
    except MuqabalaError as problem:
        sys.stderr.write(f"muqabala: {problem}\n")
    except OSError as problem:
        sys.stderr.write(f"muqabala: {problem.filename}: {problem.strerror}\n")
    return COULD_NOT_RUN
