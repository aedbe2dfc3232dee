# Brace 28: `make run` opens the app, `make test` runs every test; each sets up what it needs the first time.
PYTHON  ?= python3
INSTALL  = .venv/bin/python -m pip --disable-pip-version-check -q install
CHECKOUT = --no-index --no-deps --no-build-isolation -e .

.PHONY: run test check bench demo pictures voice voice-heard lock clean

run: .venv/ready-to-run
	@exec .venv/bin/python -m program_app $(ARGS)

# A file stays with one process, for what its tests share; in the order of their names long and short ones mix.
SHARED = -n auto --maxprocesses 4 --dist loadfile --no-loadscope-reorder
test: .venv/ready-to-test
	@exec .venv/bin/python -m pytest $(SHARED) $(ARGS)

check: .venv/ready-to-test
	.venv/bin/ruff format --check
	.venv/bin/ruff check
	.venv/bin/mypy
	.venv/bin/lint-imports
	.venv/bin/python -m program_app.recording.check

bench: .venv/ready-to-test
	@exec .venv/bin/python -m tests.bench $(ARGS)

demo: .venv/ready-to-run
	@exec .venv/bin/brace28 demo --days 1-28 --pictures build/demo $(ARGS)

pictures: .venv/ready-to-run
	@exec .venv/bin/brace28 pictures build/pictures $(ARGS)

# Records what the coach can say and has no clip yet, or another text now; listens to all clips with a recogniser.
voice: build/voice/ready
	@build/voice/venv/bin/python -m program_app.recording.record build/voice

voice-heard: build/voice/ready
	@build/voice/venv/bin/python -m program_app.recording.listen build/voice

# The exact versions and their hashes, for every system and Python that pyproject.toml allows.
lock: .venv/bin/pip
	$(INSTALL) uv
	$(LOCK) pyproject.toml --extra checkout --extra test -o requirements-test.lock
	$(LOCK) pyproject.toml --extra checkout -c requirements-test.lock -o requirements.lock
	$(LOCK) --group pyproject.toml:voice -o requirements-voice.lock
LOCK = .venv/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-annotate \
	--no-emit-index-url --no-emit-find-links --custom-compile-command 'make lock'

clean:
	rm -rf .venv build dist .*_cache .hypothesis
	find program_app tests -name __pycache__ -prune -exec rm -rf {} +

.venv/ready-to-run: requirements.lock pyproject.toml program_app/system_libraries.py | .venv/bin/pip
	@.venv/bin/python -m program_app.system_libraries
	@$(INSTALL) --require-hashes -r requirements.lock
	@$(INSTALL) $(CHECKOUT)
	@touch $@

.venv/ready-to-test: requirements-test.lock pyproject.toml program_app/system_libraries.py | .venv/bin/pip
	@.venv/bin/python -m program_app.system_libraries --test
	@$(INSTALL) --require-hashes -r requirements-test.lock
	@$(INSTALL) $(CHECKOUT)
	@touch $@

build/voice/ready: requirements-voice.lock | .venv/bin/pip
	@echo "Setting up the studio of the coach in build/voice; this takes some minutes, once."
	@.venv/bin/python -m venv build/voice/venv
	@build/voice/venv/bin/python -m pip --disable-pip-version-check -q install --require-hashes -r $<
	@touch $@

.venv/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit((3, 11) > sys.version_info and "Brace 28 needs Python 3.11 or newer.")'
	@echo "Setting up Brace 28 in .venv; this takes about a minute, once."
	@$(PYTHON) -m venv .venv
