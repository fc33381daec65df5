"""Damages honest files of every format, always in the same way for the same seed, and counts what the readers make of them."""

from __future__ import annotations

import io
import random
import re
import time
import zipfile
import zlib
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from reader_files import every

from bitext.errors import ReadError
from bitext.readers import worker
from bitext.readers.opening import read_bytes

_SPLINTERS = (
    b"\0", b"\xff\xfe", b"\r", b'"', b"<", b"]]>", b"&x;", b"<!DOCTYPE a [<!ENTITY x 'y'>]>", b"\xe2\x80\xae", b"99999999999", b"-1",
    b"stream", b"endobj", b"1 0 R", b"<<", b">>", b"[", b"/Kids", b"{" * 50, b"<a>" * 300, "أ".encode() * 40, b"\xed\xa0\x80",
)  # fmt: skip
_STREAM = re.compile(rb"/Filter /FlateDecode >>\nstream\n(.*?)\nendstream", re.DOTALL)


@dataclass
class Outcome:
    read: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    crashes: list[str] = field(default_factory=list)
    slowest: float = 0.0
    slowest_name: str = ""
    megabytes: float = 0.0


def damaged(rng: random.Random, data: bytes) -> bytes:
    """One to eight wounds: bits turned, bytes put in, left out, doubled or moved, the end cut off."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 2, 3, 8))):
        at = rng.randrange(len(out)) if out else 0
        length = rng.choice((1, 2, 8, 64, 512))
        kind = rng.randrange(7)
        if kind == 0 and out:
            out[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            out[at:at] = rng.randbytes(length)
        elif kind == 2:
            del out[at : at + length]
        elif kind == 3:
            out[at:at] = out[at : at + length] * rng.choice((1, 2, 50))
        elif kind == 4:
            del out[at + 1 :]
        elif kind == 5:
            out[at:at] = rng.choice(_SPLINTERS)
        else:
            piece = out[at : at + length]
            del out[at : at + length]
            to = rng.randrange(len(out) + 1)
            out[to:to] = piece
    return bytes(out)


def mutant(rng: random.Random, name: str, data: bytes) -> bytes:
    """A damaged file; in half of the containers it is one part that is damaged and packed again, so that parsers get to see it."""
    if rng.random() < 0.5 and name.endswith((".docx", ".xlsx")):
        return _part_damaged(rng, data)
    if rng.random() < 0.7 and name.endswith(".pdf"):
        data = _STREAM.sub(lambda match: b">>\nstream\n" + zlib.decompress(match.group(1)) + b"\nendstream", data)
    return damaged(rng, data)


def _part_damaged(rng: random.Random, data: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        names = old.namelist()
        chosen = rng.choice(
            [n for n in names if n.endswith(("document.xml", "sheet1.xml", "sharedStrings.xml", ".rels", "workbook.xml"))]
        )
        for part in names:
            content = old.read(part)
            new.writestr(part, damaged(rng, content) if part == chosen else content)
    return out.getvalue()


def fuzz(count: int, seed: int = 7) -> Outcome:
    """Reads `count` damaged files, in turn of every format."""
    rng = random.Random(seed)
    files = sorted(every().items())
    outcome = Outcome()
    _warm()
    for number in range(count):
        name, data = files[number % len(files)]
        told = name if rng.random() < 0.9 else "x" + rng.choice(files)[0]
        bad = mutant(rng, name, data)
        before = worker._worker
        took = _timed(outcome, told, bad, f"{number} {name}")
        if worker._worker is not before:
            _warm()
            took = _timed(Outcome(), told, bad, name)  # without the start of a new process
        if took > outcome.slowest:
            outcome.slowest, outcome.slowest_name = took, f"{number} {name}"
        outcome.megabytes = max(outcome.megabytes, _resident())
    return outcome


def _warm() -> None:
    """Starts the process and loads the parsers, which is not a file's fault."""
    for name, data in every().items():
        read_bytes(name, data)


def _timed(outcome: Outcome, told: str, data: bytes, label: str) -> float:
    """Reads one file, counts what became of it, and says how many seconds it took."""
    start = time.perf_counter()
    try:
        read_bytes(told, data)
        outcome.read += 1
    except ReadError as problem:
        outcome.refused[problem.reason] += 1
        if told not in str(problem) or "\n" in str(problem):
            outcome.crashes.append(f"{label}: {problem}")
    except Exception as problem:  # that is what is looked for
        outcome.crashes.append(f"{label}: {problem!r}")
    return time.perf_counter() - start


def _resident() -> float:
    """Megabytes the reading process has held at most."""
    if worker._worker is None:
        return 0.0
    status = Path(f"/proc/{worker._worker.process.pid}/status")
    found = re.search(r"VmHWM:\s+(\d+)", status.read_text()) if status.exists() else None
    return int(found.group(1)) / 1024 if found else 0.0
