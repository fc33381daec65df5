"""What the window's command line says when it cannot do what is asked: one sentence, status 2."""

import pytest

from gui import app


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--screenshot", "x.png", "--source", "none.txt", "--target", "none.txt"], "none.txt"),
        (["bogus"], "bogus"),
    ],
)
def test_bad_arguments_get_one_sentence(arguments, said, capsys, qapp):
    assert app.main(arguments) == 2
    error = capsys.readouterr().err
    assert said in error
    assert error.count("\n") == 1


def test_a_bad_size_is_refused(capsys, qapp):
    with pytest.raises(SystemExit):
        app.main(["--size", "foo"])
    assert "foo" in capsys.readouterr().err


def test_a_screenshot_is_written(tmp_path, qapp):
    picture = tmp_path / "window.png"
    assert app.main(["--screenshot", str(picture), "--size", "800x500"]) == 0
    assert picture.read_bytes().startswith(b"\x89PNG")
