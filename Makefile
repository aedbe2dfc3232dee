# Brace 28: `make run` opens the app, `make test` runs every test; both set up what they need the first time.
PYTHON ?= python3
INSTALL = .venv/bin/python -m pip --disable-pip-version-check -q install
ITSELF  = --no-index --no-deps --no-build-isolation -e .

.PHONY: run test check bench demo lock clean

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

clean:
	rm -rf .venv build dist .*_cache .hypothesis
	find program_app tests -name __pycache__ -prune -exec rm -rf {} +

.venv/bin/pip:
	@$(PYTHON) -m venv .venv

.venv/ready-to-run: requirements.lock pyproject.toml | .venv/bin/pip
	$(INSTALL) --require-hashes -r requirements.lock
	$(INSTALL) $(ITSELF)
	@touch $@

.venv/ready-to-test: requirements-test.lock pyproject.toml | .venv/bin/pip
	$(INSTALL) --require-hashes -r requirements-test.lock
	$(INSTALL) $(ITSELF)
	@touch $@
