# Brace 28: `make run` opens the app, `make test` runs every test; each sets up what it needs the first time.
PYTHON  ?= python3
INSTALL  = .venv/bin/python -m pip --disable-pip-version-check -q install
CHECKOUT = --no-index --no-deps --no-build-isolation -e .

.PHONY: run test check bench demo pictures lock clean

run: .venv/ready-to-run
	@exec .venv/bin/python -m program_app $(ARGS)

test: .venv/ready-to-test
	@exec .venv/bin/python -m pytest $(ARGS)

check: .venv/ready-to-test
	.venv/bin/ruff format --check
	.venv/bin/ruff check
	.venv/bin/mypy
	.venv/bin/lint-imports

bench: .venv/ready-to-test
	@exec .venv/bin/python -m tests.bench $(ARGS)

demo: .venv/ready-to-run
	@exec .venv/bin/brace28 demo --days 1-28 --pictures build/demo $(ARGS)

pictures: .venv/ready-to-run
	@exec .venv/bin/brace28 pictures build/pictures $(ARGS)

# The exact versions and their hashes, for every system and Python that pyproject.toml allows.
lock: .venv/bin/pip
	$(INSTALL) uv
	$(LOCK) --extra checkout --extra test -o requirements-test.lock
	$(LOCK) --extra checkout -c requirements-test.lock -o requirements.lock
LOCK = .venv/bin/uv pip compile pyproject.toml -q --universal --generate-hashes --no-annotate \
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

.venv/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit((3, 11) > sys.version_info and "Brace 28 needs Python 3.11 or newer.")'
	@echo "Setting up Brace 28 in .venv; this takes about a minute, once."
	@$(PYTHON) -m venv .venv
