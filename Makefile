# Linimasa: what one types to run, test and mend it. `make help` lists it all.

VENV := .venv
PYTHON := $(VENV)/bin/python
RUN_READY := $(VENV)/.ready-to-run
TEST_READY := $(VENV)/.ready-to-test

# What the user can read is collected from the code: tr() and noop() of the window, Message() of the core.
TRANSLATIONS := resources/translations
LUPDATE := $(VENV)/bin/pyside6-lupdate -silent -locations none -no-obsolete

# Folders of gold annotations for `make eval`, and where they are looked for.
CORPORA ?= ../shared/corpora
GOLD ?= $(wildcard $(addprefix $(CORPORA)/,id-kompas-dev id-news-dev id-weekdays en-timebank en-aquaint en-events-dev)) \
	$(if $(ARTICLES),tests/merging/pairs)
ARTICLES := $(wildcard $(CORPORA)/id-news/articles.jsonl)

.DEFAULT_GOAL := help
.PHONY: help run test check bench hostile eval model weights lock translations format clean

help: ## this list
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

run: $(RUN_READY) ## set up what is missing and open the window
	@$(PYTHON) main.py

test: $(TEST_READY) ## set up what is missing and run the tests (ARGS="-k word" for some of them)
	@$(PYTHON) -m pytest $(ARGS)

check: $(TEST_READY) ## formatting, lint, types, and the arrows between the packages
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/pyright
	@$(VENV)/bin/lint-imports

bench: $(TEST_READY) ## measure start-up, drawing, tagging, merging (ARGS=word for some of it)
	@$(PYTHON) -m tests.benchmarks $(ARGS)

hostile: $(TEST_READY) ## read broken and hostile files of every format (ARGS=folder, -v tells of each)
	@$(PYTHON) -m tests.reading.hostile $(ARGS)

eval: $(RUN_READY) ## score the dates and events found against gold annotations (GOLD="folder ..." ARGS=--mistakes)
	@$(if $(GOLD),$(PYTHON) main.py eval $(strip $(GOLD)) $(if $(ARTICLES),--articles $(ARTICLES)) $(ARGS),echo "make eval needs annotated texts: make eval GOLD=folder"; exit 2)

translations: $(TEST_READY) ## collect the texts to translate, and build what the window loads of them
	@$(LUPDATE) $(sort $(shell find timeline -name '*.py')) -tr-function-alias tr+=Message -ts $(TRANSLATIONS)/core_id.ts
	@$(LUPDATE) $(sort $(shell find ui -name '*.py')) -tr-function-alias translate+=noop -ts $(TRANSLATIONS)/ui_id.ts
	@$(LUPDATE) $(sort $(shell find ui -name '*.py')) -tr-function-alias translate+=noop -pluralonly \
		-ts $(TRANSLATIONS)/ui_en.ts # English has only its plurals
	@$(VENV)/bin/pyside6-lrelease -silent $(TRANSLATIONS)/ui_id.ts $(TRANSLATIONS)/ui_en.ts
	@grep -c 'type="unfinished"' $(TRANSLATIONS)/*.ts | sed 's/:/: texts still to translate: /'

model: $(TEST_READY) ## train the Indonesian pipeline anew (an hour; needs the corpora)
	@$(VENV)/bin/uv pip install -q -p $(PYTHON) --group training
	@$(PYTHON) resources/models/training/train.py --corpora $(CORPORA)

weights: $(RUN_READY) ## learn anew what makes a date an event, and two events one (needs the corpora)
	@PYTHONPATH=. $(PYTHON) resources/models/training/weights.py --corpora $(CORPORA)
	@PYTHONPATH=. $(PYTHON) resources/models/training/commonness.py --corpora $(CORPORA)
	@PYTHONPATH=. $(PYTHON) resources/models/training/pairs.py --corpora $(CORPORA)

format: $(TEST_READY) ## format the code and mend what ruff can mend
	@$(VENV)/bin/ruff format .
	@$(VENV)/bin/ruff check --fix .

lock: $(TEST_READY) ## write the locks anew from pyproject.toml (ARGS=--upgrade for the newest releases)
	@./setup.sh lock $(ARGS)

clean: ## remove the virtual environment and all caches
	rm -rf $(VENV) .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(RUN_READY): requirements.lock setup.sh
	@./setup.sh run

$(TEST_READY): requirements-dev.lock setup.sh
	@./setup.sh test
