# Every workflow as a verb, in the order a person needs them. `make` alone prints them.
ifeq ($(filter 3.81 3.82 4.%,$(MAKE_VERSION)),)
$(error This Makefile needs GNU make 3.81 or newer (macOS: xcode-select --install, Linux: apt install make))
endif

SHELL := /bin/sh
.DEFAULT_GOAL := help
BIN := $(if $(filter Windows_NT,$(OS)),.venv/Scripts,.venv/bin)
# What is in .venv: what a student needs, an instructor, or who works on the course. Each holds what those before it do.
FOR_STUDENTS := .venv/students
FOR_INSTRUCTORS := .venv/instructors
READY := .venv/developers
DATA := data/daily-stock/.sha256
# The first of these that is new enough makes the environment; `make PYTHON=... lab` names another.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))' 2>/dev/null && echo $$p && break; done)

.PHONY: help
help: ## print this list
	@awk -F ':.*## ' '/^[a-z][a-z0-9-]*:.*## /{printf "  make %-17s %s\n", $$1, $$2} /^## /{printf "\n%s\n", substr($$0, 4)}' $(MAKEFILE_LIST)

## For students
.PHONY: lab data
lab: $(FOR_STUDENTS) $(DATA) ## open your copy of the lessons in JupyterLab (LAB_ARGS="--no-browser --port=8899")
	@$(BIN)/python -m course.lab $(LAB_ARGS)

data: $(FOR_STUDENTS) $(DATA) ## unpack the data (lab does it too)

## For instructors (the class is in CLASS_DIR=class; docs/instructors.md)
.PHONY: release collect grade mark formgrader feedback release-feedback export report backup regrade bundle demo
GRADING = $(BIN)/python -m grading
NAMES = $(ASSIGNMENT) $(if $(STUDENT),--student "$(STUDENT)") $(ARGS)
release: $(FOR_INSTRUCTORS) ## give the class a lesson and hand it out (ASSIGNMENT=01_delayed_basics)
	@$(GRADING) release $(ASSIGNMENT) $(ARGS)

collect: $(FOR_INSTRUCTORS) ## bring in what was handed in (ASSIGNMENT=... STUDENT=... or ARGS="--from uploads.zip")
	@$(GRADING) collect $(NAMES)

grade: $(FOR_INSTRUCTORS) $(DATA) ## grade what is new, and show the marks (ASSIGNMENT=... STUDENT=...)
	@$(GRADING) grade $(NAMES)

mark: $(FOR_INSTRUCTORS) ## mark written answers by hand, by their schemes (ASSIGNMENT=...)
	@$(GRADING) mark $(ASSIGNMENT) $(ARGS)

formgrader: $(FOR_INSTRUCTORS) ## open formgrader, to mark answers by hand (ARGS="--no-browser --port=8899")
	@$(GRADING) formgrader $(ARGS)

feedback: $(FOR_INSTRUCTORS) ## make the feedback pages that are behind the marks (ASSIGNMENT=... STUDENT=...)
	@$(GRADING) feedback $(NAMES)

release-feedback: $(FOR_INSTRUCTORS) ## hand out the feedback pages that are new (ASSIGNMENT=... STUDENT=...)
	@$(GRADING) release-feedback $(NAMES)

export: $(FOR_INSTRUCTORS) ## write the marks into a CSV file, and show them (ASSIGNMENT=... ARGS="--to marks.csv")
	@$(GRADING) export $(ASSIGNMENT) $(ARGS)

report: $(FOR_INSTRUCTORS) ## write a page of what the class got wrong; without ASSIGNMENT of all (ASSIGNMENT=... ARGS=--anonymous)
	@$(GRADING) report $(ASSIGNMENT) $(ARGS)

backup: $(FOR_INSTRUCTORS) ## pack the class into one file (ARGS="--to FILE")
	@$(GRADING) backup $(ARGS)

regrade: $(FOR_INSTRUCTORS) $(DATA) ## grade again with mended tests; no mark falls (ASSIGNMENT=... ARGS=--allow-lower)
	@$(GRADING) regrade $(ASSIGNMENT) $(ARGS)

bundle: $(FOR_INSTRUCTORS) ## pack what students get, to set up by themselves (ARGS="--to FILE")
	@$(GRADING) bundle $(ARGS)

demo: $(FOR_INSTRUCTORS) $(DATA) ## play a class of 12 through all of it, in a folder of its own (STUDENTS=1000 for more)
	@$(GRADING) demo $(if $(STUDENTS),--students $(STUDENTS)) $(ARGS)

## For authors
.PHONY: notebooks lessons import test test-changed test-notebooks system ci nightly format lint attacks fuzz accuracy messages mutants steadiness same-marks defences weakenings coverage site bench bench-lens bench-judge bench-schedulers bench-hdf5 bench-scale upgrade distributions clean bench-courses bench-coordinator bench-draws bench-feedback bench-pages
PACKAGES := tasklens course
REPLAY := .build/replay
# Two processes a core, since tests often wait; the longest begin first (tests/conftest.py). JOBS=0 runs them in this one.
JOBS ?= auto
SPREAD := -n $(JOBS) --dist loadscope --no-loadscope-reorder
PYTEST := $(BIN)/python -m pytest $(SPREAD) --nbval --nbval-sanitize-with tests/sanitize.cfg
# What of the suite CI measures anew, in about a minute: the middle of both packages. `make coverage` measures more.
MEASURED := $(addprefix tests/test_,graph.py plain.py schedule.py evaluate.py slots.py function.py class.py owners.py submission.py) \
	$(addprefix tests/judge/test_,trial.py bridge.py files.py values.py)
notebooks: $(READY) ## make the instructor's and the student's notebooks from solutions/
	@$(BIN)/python -m grading notebooks $(LESSON)

lessons: $(READY) ## say how long each lesson takes a student; fails where a graded core is too long (LESSON=01_delayed_basics)
	@$(BIN)/python -m grading lessons $(LESSON)

import: $(READY) ## bring an edit of a solution notebook back into its script (LESSON=01_delayed_basics)
	@$(BIN)/python -m grading import $(LESSON)

test: $(READY) $(DATA) lint ## run every test but the slowest (TEST_ARGS="-k words", JOBS=0: one after the other)
	$(PYTEST) -m "not slow" tests $(PACKAGES) $(TEST_ARGS)

test-changed: $(READY) $(DATA) ## run the tests of the modules that differ from the last commit
	@$(BIN)/python -m tests.changed $(SPREAD) $(TEST_ARGS)

test-notebooks: $(READY) $(DATA) ## run every notebook under every parameter set, and nothing else
	$(BIN)/python -m tests.replay $(REPLAY)
	$(PYTEST) tests/test_notebooks.py $(REPLAY) $(TEST_ARGS)

system: ## install the system programs that some tests need (apt, as root), and the proxy of a hub (npm)
	apt-get update -qq
	apt-get install -qq --yes bubblewrap graphviz postgresql
	command -v chromium > /dev/null || apt-get install -qq --yes chromium  # of which Ubuntu has no package
	command -v npm > /dev/null || apt-get install -qq --yes nodejs npm
	npm ci --silent --prefix hub

ci: $(READY) $(DATA) $(if $(LINTED),,lint) ## run every test and all that is slower; nothing may be left out
	$(BIN)/python -m tests.replay $(REPLAY)
	CI=true $(PYTEST) --durations=20 tests $(PACKAGES) $(REPLAY) $(TEST_ARGS)
	CI=true $(BIN)/python -m tests.measure -q $(SPREAD) $(MEASURED)

nightly: ## all of ci, with every try where ci takes a sample that changes with the day; then what takes hours
	NIGHTLY=1 $(MAKE) ci
	$(MAKE) attacks same-marks accuracy mutants steadiness site

format: $(READY) ## format the code
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

lint: $(READY) ## check format, style, spelling, types, and who imports whom
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/codespell
	$(BIN)/mypy
	@mkdir -p .build; PATH="$$($(BIN)/python -c 'import os, playwright; print(os.path.dirname(playwright.__file__))')/driver:$$PATH" PYTHONPATH="$(CURDIR)" \
		PYRIGHT_PYTHON_IGNORE_WARNINGS=1 $(BIN)/pyright --verifytypes tasklens --ignoreexternal --pythonpath $(BIN)/python > .build/pyright || { cat .build/pyright; exit 1; }
	@mkdir -p .build; $(BIN)/lint-imports --no-logo --cache-dir .build/import-linter > .build/imports || { cat .build/imports; exit 1; }

SITE := .build/site
site: $(READY) $(DATA) $(SITE)/env/ready ## build the lessons, run once, and the documents as pages to read: .build/site/html; needs chromium
	$(BIN)/python -m docs.site.sources $(SITE)/source
	rm -rf $(SITE)/html
	$(SITE)/env/bin/python -m sphinx -q -W --keep-going -E -c docs/site -d $(SITE)/doctrees $(SITE)/source $(SITE)/html
	CI=true $(BIN)/python -m pytest -q tests/built_site.py
$(SITE)/env/ready: locks/site.lock | $(READY)
	@$(BIN)/python -m venv --clear $(@D)
	@$(@D)/bin/python -m pip install --disable-pip-version-check --quiet --require-hashes -r $<
	@touch $@

bench: $(READY) $(DATA) ## how fast a class is graded: ours, the floor, nbgrader, a pool of it (BENCH_ARGS=--help)
	@$(BIN)/python -m benchmarks.grade $(BENCH_ARGS)

bench-courses: $(READY) ## how fast any nbgrader course is graded: ours, nbgrader, a pool of it (BENCH_ARGS=--help)
	@$(BIN)/python -m benchmarks.courses $(BENCH_ARGS)

bench-scale: $(READY) $(DATA) ## what a class of thousands costs, and what would limit a cluster (BENCH_ARGS=--help)
	@$(BIN)/python -m benchmarks.scale $(BENCH_ARGS)

bench-feedback: $(READY) $(DATA) ## what a feedback page costs, of the command and of its jail (BENCH_ARGS=--help)
	@$(BIN)/python -m benchmarks.feedback $(BENCH_ARGS)

bench-pages: $(READY) ## how long the report of a thousand takes to open in a browser (BENCH_ARGS=--help)
	@$(BIN)/python -m benchmarks.pages $(BENCH_ARGS)

bench-coordinator: $(READY) $(DATA) ## what a submission costs the one process that writes marks (BENCH_ARGS=--help)
	@$(BIN)/python -m benchmarks.coordinator $(BENCH_ARGS)

bench-lens: $(READY) ## how fast tasklens reads and predicts, how true its predictions are (BENCH_ARGS=--quick)
	@$(BIN)/python benchmarks/lens.py $(BENCH_ARGS)

bench-judge: $(READY) ## what judging a submission costs, over running its cells (BENCH_ARGS=--help)
	@$(BIN)/python -m benchmarks.judge $(BENCH_ARGS)

bench-draws: $(READY) $(DATA) ## what hidden tests cost of judging each lesson's solution (BENCH_ARGS=--help)
	@$(BIN)/python -m benchmarks.draws $(BENCH_ARGS)

bench-schedulers: $(READY) ## who gains on threads and on processes, and what processes cost (BENCH_ARGS=--help)
	@$(BIN)/python benchmarks/schedulers.py $(BENCH_ARGS)

bench-hdf5: $(READY) $(DATA) ## which way to convert JSON to HDF5 is faster, as lesson 5 asks (BENCH_ARGS=--help)
	@$(BIN)/python -m benchmarks.hdf5 $(BENCH_ARGS)

attacks: $(READY) $(DATA) ## send hostile submissions through a class; fails if one gains something (ARGS=--help)
	@$(BIN)/python -m tests.siege $(ARGS)

fuzz: $(READY) $(DATA) ## hand in 5,000 broken notebooks, folders and zip files; fails if one has no mark or page (ARGS="300 --seed 7")
	@$(BIN)/python -m tests.fuzz $(ARGS)

accuracy: $(READY) $(DATA) ## how often the grader is wrong on the 8,200 answers whose verdict is known (ARGS="--lesson ... --answers DIR")
	@$(BIN)/python -m tests.accuracy $(ARGS)

messages: $(READY) $(DATA) ## write down what checks say of each wrong answer (LESSON=01_delayed_basics); read the diff
	@$(BIN)/python -m tests.messages $(LESSON)

steadiness: $(READY) $(DATA) ## judge the hardest answers 20 times under full load; fails if a verdict flips (ARGS="--lesson ...")
	@$(BIN)/python -m tests.steadiness $(ARGS)

mutants: $(READY) $(DATA) ## change right answers a little; shows which changes no check notices (ARGS="--lesson ... --share 0.1")
	@$(BIN)/python -m tests.mutants $(ARGS)

same-marks: $(READY) $(DATA) ## grade all collected answers also with nbgrader alone; fails if marks differ (ARGS=--help)
	@$(BIN)/python -m tests.same_marks $(ARGS)

defences: $(READY) $(DATA) ## take out each of what stops an attack; fails if the tests do not see it (ARGS="-n 2")
	@$(BIN)/python -m tests.weaken ^defences/ $(ARGS)

weakenings: $(READY) $(DATA) ## weaken the code on purpose; fails if the tests do not see it (ARGS="-n 2 sandbox", --help)
	@$(BIN)/python -m tests.weaken $(ARGS)

coverage: $(READY) $(DATA) ## how many lines and branches tests reach, in the sandbox too (TEST_ARGS="tests/judge")
	@$(BIN)/python -m tests.measure $(or $(TEST_ARGS),-m "not slow" tests $(PACKAGES))

RESOLVE ?= --upgrade
RESOLVED = $(BIN)/uv pip compile --quiet $(RESOLVE) --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --custom-compile-command "make upgrade" pyproject.toml
PART = $(RESOLVED) --no-annotate --constraints locks/developers.lock --group setup
upgrade: $(READY) ## resolve the locks anew, install them and run everything
	$(RESOLVED) --extra grading --group developers --output-file locks/developers.lock
	$(PART) --extra grading --output-file locks/instructors.lock
	$(PART) --output-file locks/students.lock
	$(filter-out pyproject.toml,$(RESOLVED)) --no-annotate --constraints locks/developers.lock --group site --output-file locks/site.lock
	$(MAKE) ci

distributions: $(READY) ## build what is published, tasklens and the course, and try them where nothing else is
	rm -rf dist
	$(BIN)/python -m hatchling build -d dist/course
	cd tasklens && ../$(BIN)/python -m hatchling build -d ../dist/tasklens
	$(BIN)/python -m pytest tests/test_package.py

clean: ## remove what make made; never what a person made
	rm -rf .venv .build dist

# Where root sets a shared machine up, others have to reach the Python behind .venv: a pyenv in root's home they cannot.
define REACH
import os, sys
from pathlib import Path
def closed(place):
    return [path for path in (place, *place.parents) if not path.stat().st_mode & 1]
if hasattr(os, "geteuid") and os.geteuid() == 0 and not closed(Path.cwd()):
    python = Path(sys._base_executable).resolve()
    if shut := closed(python) or closed(Path(sys.base_prefix).resolve()):
        print(f"Warning: only root can use what is set up here, since others cannot reach its Python,\n{python}: {shut[-1]} is closed to them. If they are to use it, set it up with a Python for all,\nfor example    make clean && make PYTHON=/usr/bin/python3 lab", file=sys.stderr)
endef
export REACH

# Each lock names uv, which comes first, because uv installs the rest in seconds. It brings certificates of its own, so it is
# told to trust what the system trusts, or pip: a network may have a proxy with its own. Where that fails, as on a system without
# certificates, it is tried as it comes; and where that fails (a package index that only pip is set up for), pip does the work.
PIP := $(BIN)/python -m pip install --disable-pip-version-check
UV := $(BIN)/uv pip install --quiet --python $(BIN)/python
LOCK = --require-hashes -r $<
# Byte code of all would take a quarter of a student's environment (course/footprint.py).
COMPILE = $(if $(filter-out students,$*),--compile-bytecode)
PROJECT := --no-deps --no-build-isolation --editable .
$(FOR_STUDENTS) $(FOR_INSTRUCTORS) $(READY): .venv/%: locks/%.lock pyproject.toml
	@test -n "$(PYTHON)" || { echo "This course needs Python 3.11 to 3.14: install python3.12, or say make PYTHON=/path/to/python lab" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || { echo "This Python cannot make environments: install its venv module (Debian, Ubuntu: apt install python3-venv)" >&2; exit 1; }
	@$(PYTHON) -c "$$REACH"
	@echo "Setting up .venv with $(PYTHON) (about a minute, once)"
	@$(PYTHON) -m venv .venv
	@mkdir -p .build && awk '/^[a-z]/ {on = /^uv==/} on' $< > .build/uv.lock
	@$(PIP) --quiet --require-hashes -r .build/uv.lock
	@trust=$${SSL_CERT_FILE:-$${PIP_CERT:-$$($(BIN)/python -m pip config get global.cert 2>/dev/null || echo "$$REQUESTS_CA_BUNDLE")}}; \
	( export UV_SYSTEM_CERTS=true; test -z "$$trust" || export SSL_CERT_FILE="$$trust"; $(UV) $(COMPILE) $(LOCK) ) 2>/dev/null \
		|| $(UV) $(COMPILE) $(LOCK) 2> .build/uv.log \
		|| { awk '/^hint:/ {exit} NF {why = $$0} END {sub(/^ *[a-zA-Z ]*: /, "", why); print "uv could not install (" why "): pip does it now, in some minutes"}' .build/uv.log >&2; \
			$(PIP) $(LOCK); }
	@$(UV) $(PROJECT) 2>/dev/null || $(PIP) --quiet $(PROJECT)
	@chmod -f go-w .venv/.lock || :
	@case $* in students) $(BIN)/python -m course.footprint ;; esac
	@case $* in developers) touch $(FOR_STUDENTS) $(FOR_INSTRUCTORS) ;; instructors) touch $(FOR_STUDENTS) ;; esac; touch $@

$(DATA): data/daily-stock.tgz | $(FOR_STUDENTS)
	@$(BIN)/python -m course.data > /dev/null
	@touch $@
