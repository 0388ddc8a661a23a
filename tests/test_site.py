"""What `make site` lays out for the pages to be built from. The pages themselves are tested where they are built: built_site.py."""

import re

import nbformat
import pytest
from nbclient.exceptions import CellExecutionError

from docs.site import sources
from grading.lessons.scripts import ROOT, find_lessons

LESSONS = find_lessons(ROOT / "solutions")
CHECK = {
    "grade": True,
    "grade_id": "x",
    "locked": True,
    "points": 1,
    "schema_version": 3,
    "solution": False,
    "task": False,
}


def lesson(*code: str):
    return nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(text) for text in code])


@pytest.mark.parametrize("name", LESSONS)
def test_checks_are_folded_say_what_they_check_and_are_not_run(name):
    notebook = sources.for_readers(nbformat.read(ROOT / "notebooks" / name / f"{name}.ipynb", as_version=4))
    graded = [cell for cell in notebook.cells if cell.metadata.get("nbgrader", {}).get("grade")]
    checks = [cell for cell in graded if cell.cell_type == "code"]
    assert checks
    for cell in checks:
        assert {"hide-input", "skip-execution"} == set(cell.metadata.tags)
        assert re.match(r"Check: .{15,}", cell.metadata.mystnb["code_prompt_show"])
    assert not any("mystnb" in cell.metadata for cell in notebook.cells if cell not in checks)


def test_a_run_keeps_outputs_without_places_and_leaves_out_checks(tmp_path):
    folder = tmp_path / "91_x"
    folder.mkdir()
    notebook = lesson(
        "import os\nprint(os.getcwd())", f"print({str(ROOT / 'data')!r})", '"""Zero is not one."""\nassert 0'
    )
    notebook.cells[2].metadata.nbgrader = CHECK
    sources.run(sources.for_readers(notebook), folder)
    first, second, check = notebook.cells
    assert first.outputs[0].text == f"{sources.PLACE}/my-lessons/91_x\n"
    assert second.outputs[0].text == f"{sources.PLACE}/data\n"
    assert check.outputs == []
    assert check.metadata.mystnb["code_prompt_show"] == "Check: Zero is not one."
    with pytest.raises(CellExecutionError):
        sources.run(lesson("1 / 0"), folder)


def test_a_run_is_kept_until_something_changes(tmp_path, monkeypatch):
    (tmp_path / "notebooks" / "91_x").mkdir(parents=True)
    path = tmp_path / "notebooks" / "91_x" / "91_x.ipynb"
    nbformat.write(lesson("6 * 7"), path)
    runs = []
    monkeypatch.setattr(sources, "NOTEBOOKS", tmp_path / "notebooks")
    monkeypatch.setattr(sources, "RUNS", tmp_path / "runs")
    monkeypatch.setattr(sources, "run", lambda notebook, _: runs.append(notebook.cells[0].source))
    sources.ran("91_x")
    sources.ran("91_x")
    nbformat.write(lesson("6 * 8"), path)
    sources.ran("91_x")
    assert runs == ["6 * 7", "6 * 8"]
    assert len(list((tmp_path / "runs").iterdir())) == 1


def test_the_start_page_asks_for_nothing_that_a_page_cannot_do():
    page = sources.start(ROOT / "notebooks" / "start.ipynb")
    assert "Run the cell below" not in page
    assert "in a tab of its own" not in page
    assert page.count('">card</a>') == len(LESSONS)


def test_every_document_is_in_the_list_of_pages(tmp_path):
    """Sphinx would only warn of one that is in no list when the site is built."""
    sources.lay_out(tmp_path / "source", [])
    listed = re.findall(
        r"^(?:.+<)?((?:docs/)?\w[\w-]*)>?$", (sources.HERE / "contents.md").read_text(), re.MULTILINE
    )
    laid = {
        path.relative_to(tmp_path / "source").with_suffix("").as_posix()
        for path in (tmp_path / "source").glob("**/*.md")
    }
    assert laid - {"index", "notebooks/start"} <= set(listed)


def test_checkpoints_of_jupyterlab_are_no_lessons(tmp_path):
    for name in ("91_x/91_x", "91_x/91_x-v2", ".ipynb_checkpoints/start-checkpoint"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / f"{name}.ipynb").touch()
    assert sources.names_of(tmp_path) == ["91_x"]
