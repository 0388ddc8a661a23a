"""From a percent script to the notebooks, and back."""

import re
import shutil
from pathlib import Path

import nbformat
import pytest

from grading.lessons import scripts as lessons
from grading.lessons.start_page import write_start

SOLUTIONS = lessons.find_lessons(lessons.ROOT / "solutions")
NOTEBOOKS = lessons.ROOT / "notebooks"
WHOLE = {"grade", "grade_id", "locked", "schema_version", "solution", "task"}


@pytest.fixture
def script(tmp_path: Path) -> Path:
    """A copy of lesson 1 in a source folder of its own."""
    name = "01_delayed_basics"
    copy = tmp_path / "solutions" / name / f"{name}.py"
    copy.parent.mkdir(parents=True)
    shutil.copy(SOLUTIONS[name], copy)
    return copy


def edit(notebook_path: Path, **changes) -> None:
    """Change the last code cell of a notebook, as somebody in JupyterLab would."""
    notebook = nbformat.read(notebook_path, as_version=4)
    notebook.cells[-1].update(changes)
    nbformat.write(notebook, notebook_path)


def made(folder: Path) -> list[Path]:
    """Return what `make notebooks` writes into a folder: notebooks and cards."""
    return [*folder.rglob("*.ipynb"), *folder.rglob("*.html")]


def test_notebooks_are_current(tmp_path):
    """`make notebooks` has been run since the last edit of a script."""
    lessons.generate(SOLUTIONS.values(), tmp_path)
    write_start(tmp_path)
    fresh = {path.relative_to(tmp_path): path.read_bytes() for path in made(tmp_path)}
    committed = {
        path.relative_to(NOTEBOOKS): path.read_bytes()
        for path in made(NOTEBOOKS)
        if ".ipynb_checkpoints" not in path.parts
    }
    assert fresh == committed, "run `make notebooks` and commit what it writes"


def test_generation_gives_the_same_bytes_again(script, tmp_path):
    changed = lessons.generate([script], tmp_path / "one")
    lessons.generate([script], tmp_path / "two")
    assert [path.name for path in changed] == ["01_delayed_basics.ipynb"]
    assert changed[0].read_bytes() == (tmp_path / "two" / script.stem / changed[0].name).read_bytes()
    assert lessons.generate([script], tmp_path / "one") == []


def test_only_what_belongs_to_students_is_released(script, tmp_path):
    (script.parent / "picture.svg").write_text("<svg/>")
    (script.parent / "notes.py").write_text("secret = 1")
    lessons.generate([script], tmp_path / "released")
    files = {path.name for path in (tmp_path / "released").rglob("*") if path.is_file()}
    assert files == {"01_delayed_basics.ipynb", "picture.svg"}


def test_what_can_be_passed_over_is_folded(script, tmp_path):
    helper = "def helper():\n    ..."
    text = (
        '\n# %% [markdown]\n"""\nYou can pass\nover this.\n"""\n\n# %%\n' + helper + "\n\n\n# %%\nhelper()\n"
    )
    script.write_text(script.read_text() + text)
    lessons.generate([script], tmp_path / "released")
    cells = nbformat.read(tmp_path / "released" / script.stem / f"{script.stem}.ipynb", as_version=4).cells
    assert [cell.source for cell in cells if cell.metadata.get("jupyter") == {"source_hidden": True}] == [
        helper
    ]
    lessons.import_edit(script)
    assert "source_hidden" not in script.read_text()


def test_a_file_that_left_the_source_leaves_the_release(script, tmp_path):
    (script.parent / "picture.svg").write_text("<svg/>")
    lessons.generate([script], tmp_path / "released")
    (script.parent / "picture.svg").unlink()
    changed = lessons.generate([script], tmp_path / "released")
    assert [path.name for path in changed] == ["picture.svg"]
    assert not changed[0].exists()


def test_an_edited_solution_notebook_is_not_overwritten(script, tmp_path):
    notebook = lessons.write_solution(script)
    edit(notebook, source="changed_in_jupyterlab = True")
    script.write_text(script.read_text() + "\n# %%\n1 + 1\n")
    before = notebook.read_bytes()
    with pytest.raises(lessons.LessonError, match="make import LESSON=01_delayed_basics"):
        lessons.generate([script], tmp_path / "released")
    assert notebook.read_bytes() == before


def test_an_edit_comes_back_into_the_script(script):
    notebook = lessons.write_solution(script)
    edit(notebook, source="changed_in_jupyterlab = True")
    lessons.import_edit(script)
    assert script.read_text().endswith("# %%\nchanged_in_jupyterlab = True\n")
    assert lessons.read_lesson(script).cells[-1].source == "changed_in_jupyterlab = True"
    assert lessons.write_solution(script) == notebook


def test_running_a_solution_notebook_is_no_edit(script):
    notebook = lessons.write_solution(script)
    output = nbformat.v4.new_output("stream", text="ran")
    edit(notebook, outputs=[output], execution_count=7)
    script.write_text(script.read_text() + "\n# %%\n1 + 1\n")
    lessons.write_solution(script)
    assert nbformat.read(notebook, as_version=4).cells[-1].source == "1 + 1"


def test_importing_nothing_new_changes_nothing(script):
    before = script.read_text()
    lessons.write_solution(script)
    lessons.import_edit(script)
    assert script.read_text() == before


def test_a_script_that_nbgrader_refuses_gets_a_reason(script, tmp_path, caplog):
    script.write_text(script.read_text().replace("### END SOLUTION", "", 1))
    with pytest.raises(lessons.LessonError, match="01_delayed_basics"):
        lessons.generate([script], tmp_path / "released")
    assert "solution" in caplog.text


@pytest.mark.parametrize("name", SOLUTIONS)
def test_metadata_is_whole_and_names_are_readable(name):
    solution = lessons.read_lesson(SOLUTIONS[name])
    graded = [cell.metadata.nbgrader for cell in solution.cells if "nbgrader" in cell.metadata]
    for metadata in graded:
        wanted = WHOLE | ({"points"} if metadata["grade"] else set())
        assert set(metadata) == wanted, metadata
        assert re.fullmatch(r"[a-z][a-z0-9]*(_[a-z0-9]+)*", metadata["grade_id"])
    ids = [metadata["grade_id"] for metadata in graded]
    assert len(ids) == len(set(ids))
    # A check is named after its exercise: the exercise above it.
    for cell in solution.cells:
        metadata = cell.metadata.get("nbgrader", {})
        if metadata.get("solution"):
            exercise = metadata["grade_id"]
        elif metadata.get("grade"):
            assert metadata["grade_id"].startswith(f"{exercise}_")


@pytest.mark.parametrize("name", SOLUTIONS)
def test_a_student_notebook_holds_no_output_and_nothing_hidden(name):
    notebook = nbformat.read(NOTEBOOKS / name / f"{name}.ipynb", as_version=4)
    text = "\n".join(cell.source for cell in notebook.cells)
    assert not re.search("BEGIN|END|MARK SCHEME|HIDDEN", text)
    code = [cell for cell in notebook.cells if cell.cell_type == "code"]
    assert all(cell.outputs == [] and cell.execution_count is None for cell in code)
    for cell in notebook.cells:
        metadata = cell.metadata.get("nbgrader", {})
        if metadata.get("solution"):
            stub = "NotImplementedError" if cell.cell_type == "code" else "*Your answer here.*"
            assert stub in cell.source
        is_check = cell.cell_type == "code" and metadata.get("grade")
        assert ("raises-exception" in cell.metadata.get("tags", [])) == bool(is_check)


@pytest.mark.parametrize("name", SOLUTIONS)
def test_a_lesson_has_the_form_of_the_others(name):
    """Imports once, parameters, exercises with two hints, checks that say what they prove and why they fail."""
    solution = lessons.read_lesson(SOLUTIONS[name])
    assert solution.cells[0].source.startswith("# ")
    for section in ("**You will**", "**You need**", "**Time:**"):
        assert section in solution.cells[0].source
    text = "\n".join(cell.source for cell in solution.cells if cell.cell_type == "markdown")
    assert "\n## Summary\n" in f"\n{text}"
    assert re.search(r"^## Going further( \(not marked\))?$", text, re.MULTILINE)
    exercises = [c for c in solution.cells if c.cell_type == "markdown" and "### Exercise" in c.source]
    assert len(exercises) >= (1 if name.endswith("_capstone") else 2)
    for number, cell in enumerate(exercises, 1):
        assert f"### Exercise {number}: " in cell.source
    checks = 0
    for cell in solution.cells:
        metadata = cell.metadata.get("nbgrader", {})
        if cell.cell_type == "code" and metadata.get("grade"):
            checks += 1
            assert re.match(r'"""[^"\n]+\."""\n', cell.source), (
                "a check opens with one line that says what it proves"
            )
            for statement in re.findall(r"^ *assert .*", cell.source, re.MULTILINE):
                assert statement.rstrip().endswith(("(", ",")) or ", f" in statement or ', "' in statement
    assert checks >= len(exercises)
    manual = [
        c for c in solution.cells if c.cell_type == "markdown" and c.metadata.get("nbgrader", {}).get("grade")
    ]
    assert len(manual) == 1
    question = solution.cells[solution.cells.index(manual[0]) - 1]
    assert "BEGIN MARK SCHEME" in question.source
    assert text.count("<details><summary>Hint 1</summary>") == len(exercises)
    assert text.count("<details><summary>Hint 2</summary>") == len(exercises)


@pytest.mark.parametrize("name", SOLUTIONS)
def test_pictures_are_told_in_words(name):
    """`diagram`, `timeline` and `Picture` carry alternative text; what pyplot and Dask show by themselves has none."""
    code = [cell.source for cell in lessons.read_lesson(SOLUTIONS[name]).cells if cell.cell_type == "code"]
    without = r"^[^#\n]*(?:\bplt\.|pyplot|\.visualize\().*"
    assert re.findall(without, "\n".join(code), re.MULTILINE) == []


@pytest.mark.parametrize("name", SOLUTIONS)
def test_a_summary_leads_on_and_back(name):
    """The next lesson, as far as there is one, and the start page are links that exist."""
    cells = [cell.source for cell in lessons.read_lesson(SOLUTIONS[name]).cells]
    (text,) = [source for source in cells if "**What's next:**" in source]
    links = re.findall(r"\]\((\.\./[^)]+)\)", text.partition("**What's next:**")[2])
    assert "../start.ipynb" in links
    assert len(links) > 1 or name == list(SOLUTIONS)[-1]
    assert all((NOTEBOOKS / name / link).exists() for link in links), links


@pytest.mark.parametrize("name", SOLUTIONS)
def test_clusters_show_their_pages_on_this_computer_only(name):
    """An address that names no host, and none, shows them to the network."""
    text = SOLUTIONS[name].read_text("utf-8")
    assert set(re.findall(r'\bdashboard_address"?\s*[=:]\s*([^\s,)}`]+)', text)) <= {'"127.0.0.1:0"'}
