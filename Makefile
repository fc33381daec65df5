# make run    opens the window on the sample        make test   everything CI runs
# make check  ruff, types, import contracts only     make bench  speed and quality figures
# Each installs what is missing first: system libraries (tools/system.sh), then .venv from requirements.lock.
PYTHON ?= python3
PY := .venv/bin/python
export QT_LOGGING_RULES := qt.qpa.*=false

.PHONY: run test check bench clean

run: .venv/ready
	@sh tools/run.sh

test: .venv/ready check
	$(PY) -m pytest

check: .venv/ready
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports

bench: .venv/ready
	$(PY) -m tests.bench

.venv/ready: requirements.lock pyproject.toml tools/system.sh
	@sh tools/system.sh
	$(PYTHON) -m venv .venv
	$(PY) -m pip install --quiet --disable-pip-version-check -r requirements.lock
	@touch $@

clean:
	rm -rf .venv build dist
