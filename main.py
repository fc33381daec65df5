"""Starts Muqabala: a sub-command goes to the command line, anything else opens the window."""

from __future__ import annotations

import sys


def main(argv: list[str]) -> int:
    from bitext import cli

    if argv and (argv[0] in cli.COMMANDS or argv[0] in ("-h", "--help")):
        return cli.main(argv)
    from gui import app

    return app.main(argv)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
