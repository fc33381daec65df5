"""The cache of the compiled lexicon: never stale, never trusted, never in the way."""

from __future__ import annotations

import marshal
import subprocess
import sys
from pathlib import Path

import pytest

from bitext import resources
from bitext.lexicon import compiled

ROOT = Path(__file__).resolve().parents[3]
WORDS = "كتاب\tn\tpl=كتب\tboek; boekdeel\tkitāb\t\nكتب\tv\timpf=يكتب\tschrijven; op schrift stellen\tkataba\t\n"


@pytest.fixture
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A small lexicon in place of the program's."""
    for room, text in (
        ("words", WORDS),
        ("names", "دمشق\tcity\tDamascus\t-\t-\tSyrië\n"),
        ("contrasts", "change\tcontrast\trise\tmistranslation\tارتفع\tstijgen\n"),
    ):
        folder = tmp_path / "data" / "lexicon" / room
        folder.mkdir(parents=True)
        (folder / "small.tsv").write_text(text, encoding="utf-8")
    monkeypatch.setattr(resources, "root", lambda: tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def _files(cache: Path) -> list[Path]:
    return sorted(cache.iterdir())


def test_the_cache_gives_back_what_was_built(data, cache):
    built = compiled.load(cache)
    assert compiled._read(_files(cache)[0]) == built == compiled.build()


def test_a_fresh_cache_is_used(data, cache, monkeypatch):
    built = compiled.load(cache)
    monkeypatch.delattr(compiled, "build")
    assert compiled.load(cache) == built


def _add_a_line(data) -> None:
    with (data / "lexicon/words/small.tsv").open("a", encoding="utf-8") as table:
        table.write("قلم\tn\tpl=أقلام\tpen\tqalam\t\n")


def test_a_changed_table_is_compiled_anew(data, cache):
    compiled.load(cache)
    before = _files(cache)
    _add_a_line(data)
    assert "قلم" in compiled.load(cache).heads
    assert set(_files(cache)) > set(before)


def test_old_caches_go(data, cache):
    for _ in range(compiled.KEPT + 2):
        compiled.load(cache)
        _add_a_line(data)
    assert len(_files(cache)) == compiled.KEPT


def test_a_new_table_is_compiled_too(data, cache):
    compiled.load(cache)
    (data / "lexicon/words/another.tsv").write_text("قلم\tn\t-\tpen\tqalam\t\n", encoding="utf-8")
    assert "قلم" in compiled.load(cache).heads


@pytest.mark.parametrize(
    "content",
    [b"", b"no marshal", marshal.dumps([1, 2, 3]), marshal.dumps(5), marshal.dumps([["a"] * 9] * 12)[:-7]],
    ids=["empty", "garbage", "too short", "no list", "cut off"],
)
def test_a_corrupt_cache_is_made_again(data, cache, content):
    built = compiled.load(cache)
    file = _files(cache)[0]
    file.write_bytes(content)
    assert compiled.load(cache) == built
    assert compiled._read(file) == built


def test_a_folder_that_cannot_be_written_costs_nothing_but_time(data, tmp_path):
    (tmp_path / "file").write_bytes(b"")
    assert "كتاب" in compiled.load(tmp_path / "file" / "cache").heads


def test_a_failed_write_leaves_nothing_behind(data, cache, monkeypatch):
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    assert "كتاب" in compiled.load(cache).heads
    assert _files(cache) == []


def test_two_processes_may_build_it_at_once(data, cache):
    code = (
        "import sys; from pathlib import Path; from bitext import resources; from bitext.lexicon import compiled;"
        "resources.root = lambda: Path(sys.argv[1]); print(len(compiled.load(Path(sys.argv[2])).heads))"
    )
    command = [sys.executable, "-c", code, str(data), str(cache)]
    running = [subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) for _ in range(2)]
    assert [process.communicate()[0].strip() for process in running] == ["3", "3"]
    assert [file.suffix for file in _files(cache)] == [".bin"]


def test_equivalents_of_one_word_and_of_several_are_kept_apart(data):
    built = compiled.build()
    verb = built.heads.index("كتب")
    assert "schrijven" in built.keys[verb]
    assert [words[0][0] for words in built.multi[verb]] == ["op"]
