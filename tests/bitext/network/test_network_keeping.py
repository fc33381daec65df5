import pickle
import sys
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest

from bitext.errors import ConsentMissingError, KeyRefusedError
from bitext.network import secret
from bitext.network.consent import NO_CONSENT, Consent, Sent
from bitext.network.outbox import Outbox
from bitext.network.secret import find_secret, keep_secret, read_secret
from bitext.network.shelf import Shelf, digest


def test_without_consent_nothing_may_be_sent():
    with pytest.raises(ConsentMissingError):
        NO_CONSENT.require("google", Sent.SOURCE)


@pytest.mark.parametrize(("service", "what"), [("deepl", Sent.SOURCE), ("google", Sent.TARGET)])
def test_a_consent_is_for_one_service_and_what_it_names(service, what):
    consent = Consent("google", frozenset({Sent.SOURCE}))
    consent.require("google", Sent.SOURCE)
    with pytest.raises(ConsentMissingError):
        consent.require(service, what)


def test_a_key_does_not_show_itself():
    key = read_secret(" sk-abc123 ", "host")
    assert key.reveal() == "sk-abc123"
    assert "abc123" not in f"{key} {key!r} {[key]} {key:}"
    with pytest.raises(TypeError):
        pickle.dumps(key)


@pytest.mark.parametrize("value", ["", "two words", "line\r\nX-Header: y", "sleutel-é", "k" * 5000])
def test_what_cannot_be_a_key_is_refused_without_showing_it(value):
    with pytest.raises(KeyRefusedError) as refused:
        read_secret(value, "host")
    assert not value or value not in str(refused.value)


class _Ring:
    def __init__(self):
        self.kept = {}

    def get_password(self, name, service):
        return self.kept.get((name, service))

    def set_password(self, name, service, value):
        self.kept[name, service] = value


def test_a_key_comes_from_the_environment_first_then_from_the_keyring(monkeypatch):
    ring = _Ring()
    monkeypatch.setattr(secret, "_keyring", lambda: ring)
    assert find_secret("host", "MUQABALA_TEST_KEY") is None
    assert keep_secret("host", read_secret("of-the-ring", "host"))
    assert find_secret("host", "MUQABALA_TEST_KEY").reveal() == "of-the-ring"
    monkeypatch.setenv("MUQABALA_TEST_KEY", "of-the-shell")
    assert find_secret("host", "MUQABALA_TEST_KEY").reveal() == "of-the-shell"


def _backend(module, name):
    return type(name, (_Ring,), {"__module__": module})()


@pytest.mark.parametrize(
    ("module", "name", "safe"),
    [
        ("keyring.backends.SecretService", "Keyring", True), ("keyring.backends.Windows", "WinVaultKeyring", True),
        ("keyring.backends.fail", "Keyring", False), ("keyring.backends.null", "Keyring", False),
        ("keyrings.alt.file", "PlaintextKeyring", False),
    ],
)  # fmt: skip
def test_a_keyring_that_keeps_keys_readable_is_not_used(monkeypatch, module, name, safe):
    ring = _backend(module, name)
    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_keyring=lambda: ring))
    assert (secret._keyring() is ring) == safe
    joined = SimpleNamespace(backends=[_backend("keyrings.alt.file", "PlaintextKeyring"), ring])
    monkeypatch.setitem(sys.modules, "keyring", SimpleNamespace(get_keyring=lambda: joined))
    assert (secret._keyring() is ring) == safe


def test_a_broken_keyring_is_as_good_as_none(monkeypatch):
    monkeypatch.setattr(secret, "_keyring", lambda: object())
    assert find_secret("host", "MUQABALA_TEST_KEY") is None
    assert not keep_secret("host", read_secret("k", "host"))


def test_the_shelf_gives_back_what_was_put(tmp_path):
    shelf, name = Shelf(tmp_path), digest("a", "b")
    assert shelf.get(name) is None
    shelf.put(name, {"text": "نص"})
    assert shelf.get(name) == {"text": "نص"}
    assert [path.suffix for path in tmp_path.rglob("*") if path.is_file()] == [".json"]


def test_parts_of_a_name_do_not_run_into_one_another():
    assert digest("ab", "c") != digest("a", "bc")
    assert digest("\ud800") != digest("?")


@pytest.mark.parametrize("damage", [b"", b"{", b"[1]", b"\xff\xfe", b"[" * 100_000])
def test_a_damaged_file_counts_as_not_there(tmp_path, damage):
    shelf, name = Shelf(tmp_path), digest("a")
    shelf.put(name, {"a": 1})
    next(tmp_path.rglob("*.json")).write_bytes(damage)
    assert shelf.get(name) is None


def test_a_folder_that_cannot_be_written_keeps_nothing_and_says_nothing(tmp_path):
    (tmp_path / "file").write_text("")
    shelf = Shelf(tmp_path / "file" / "folder")
    shelf.put(digest("a"), {"a": 1})
    assert shelf.get(digest("a")) is None


def test_many_writers_of_one_name_leave_a_whole_file(tmp_path):
    shelf, name = Shelf(tmp_path), digest("a")
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda n: shelf.put(name, {"n": [n] * 1000}), range(100)))
    assert len(set(shelf.get(name)["n"])) == 1


def test_the_outbox_lists_what_left():
    outbox = Outbox()
    outbox.note("host", "second reader", ("نص", "tekst"))
    (departure,) = outbox.departures
    assert (departure.service, departure.texts) == ("host", ("نص", "tekst"))
