# All that is installed goes into .venv and node_modules; `make clean` removes both.
# Needs Python 3.11 or newer, make and git. Another Python: make PYTHON=/path/to/python3 site

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check
PYTEST := $(BIN)/python -m pytest
# No scripts of packages run: vnu-jar's would download a Java, which the lock already has as a wheel.
NPM := PATH="$(CURDIR)/$(BIN):$$PATH" npm --ignore-scripts --no-audit --no-fund --no-update-notifier

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help site serve verify test check bench fuzz lock clean

help: ## say what there is to make
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1|\2/p' $(MAKEFILE_LIST) | awk -F'|' '{ printf "  %-12s %s\n", $$1, $$2 }'

site: $(VENV)/.site ## check the briefings and build the site into site/
	$(BIN)/briefings build

serve: $(VENV)/.site ## preview at http://127.0.0.1:8000/, loaded anew on each save
	$(BIN)/briefings serve

verify: $(VENV)/.verify ## look at the sources of our briefings (the one thing here that asks the web)
	$(BIN)/briefings verify

test: $(VENV)/.dev node_modules/.package-lock.json $(VENV)/.chromium ## run every test
	$(PYTEST) --numprocesses=2 --dist=worksteal

check: $(VENV)/.dev ## lint, types, layers, and the tests that need no browser
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache --no-logo
	$(PYTEST) --numprocesses=2 --dist=worksteal -m 'not browser'

bench: $(VENV)/.dev $(VENV)/.chromium ## time our builds of a generated corpus against those of other engines
	$(BIN)/python -m tests.benchmarks.peers --briefings 1000 --runs 3 --peers hugo zensical material

FUZZ_SECONDS ?= 600
fuzz: $(VENV)/.dev ## look for FUZZ_SECONDS for texts that break the loader or a rule (Linux only)
	$(PIP) install --quiet 'atheris>=2.3'
	$(BIN)/python -m tests.fuzz.seed .cache/fuzz/seeds
	mkdir -p .cache/fuzz/found
	$(BIN)/python -m tests.fuzz.target .cache/fuzz/found tests/fuzz/corpus .cache/fuzz/seeds \
		-max_total_time=$(FUZZ_SECONDS) -max_len=12000 -dict=tests/fuzz/tokens.dict -timeout=30 \
		-artifact_prefix=.cache/fuzz/
	$(BIN)/python -m tests.fuzz.keep .cache/fuzz/found

# Locks hold exact versions and the hashes of all their files, for all platforms, and no address.
# UPGRADE=1 moves everything to its newest version.
UV := $(BIN)/uv pip compile pyproject.toml --no-config --universal --generate-hashes --no-annotate --no-header \
	--no-emit-index-url --no-emit-find-links --python-version 3.11 --quiet $(if $(UPGRADE),--upgrade)
lock: $(VENV)/.python ## resolve the dependencies anew (UPGRADE=1: to their newest versions)
	$(PIP) install --quiet uv
	$(UV) --group build --output-file requirements.lock
	$(UV) --extra verify --group build --group dev --constraint requirements.lock --output-file requirements-dev.lock
	$(UV) --extra verify --group build --constraint requirements-dev.lock --output-file requirements-verify.lock
	$(MAKE) $(VENV)/.dev
	$(NPM) $(if $(UPGRADE),update,install) --package-lock-only --omit-lockfile-registry-resolved

clean: ## remove everything that was made
	rm -rf $(VENV) node_modules site .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find generator tests -name __pycache__ -type d -prune -exec rm -rf {} +

# --- what the above need, each made once and again when its lock changes -------------------------

$(VENV)/.python:
	@.ci/make-venv "$(PYTHON)" "$(VENV)"
	@touch $@

$(VENV)/.site: requirements.lock pyproject.toml | $(VENV)/.python
	$(PIP) install --quiet --require-hashes --requirement requirements.lock
	$(PIP) install --quiet --no-deps --no-build-isolation --no-index --editable .
	@touch $@

$(VENV)/.verify: requirements-verify.lock $(VENV)/.site
	$(PIP) install --quiet --require-hashes --requirement requirements-verify.lock
	@touch $@

$(VENV)/.dev: requirements-dev.lock $(VENV)/.site
	$(PIP) install --quiet --require-hashes --requirement requirements-dev.lock
	@touch $@

node_modules/.package-lock.json: package-lock.json | $(VENV)/.dev
	$(NPM) ci --loglevel=error
	@touch $@

$(VENV)/.chromium: | $(VENV)/.dev
	@.ci/find-chromium "$(VENV)"
	@touch $@
