"""Lay out what the site is built from: `python -m docs.site.sources FOLDER [LESSON ...]`.

The folder gets the same shape as the repository, so that links between pages are those that people see there. Lessons are the
students' notebooks, which hold no solution, no hidden test and no marking scheme, with the outputs of a run in which nobody has
solved anything: exercises are shown as they are found, and checks, which would all fail, are folded and not run. A run is kept
in `.build/site/runs` until the notebook, the packages it uses or their versions change.
"""

import argparse
import hashlib
import json
import os
import re
import shutil
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from nbformat import NotebookNode

from grading.lessons.scripts import ROOT

HERE = Path(__file__).parent
NOTEBOOKS = ROOT / "notebooks"
RUNS = ROOT / ".build" / "site" / "runs"
USED = ("tasklens/*.py", "course/*.py", "course/jupyter/*", "locks/students.lock", "data/daily-stock.tgz")
PLACE = "~/dask-delayed-course"  # what outputs call the folder of the course, wherever it was run
AT_ONCE = (
    2  # lessons that run at the same time: more, and the measured times that they show are not a student's
)
# Links to what has another name among the pages.
RENAMED = {"](notebooks)": "](notebooks/start.md)", "](../start.ipynb)": "](../start.md)"}


def lay_out(folder: Path, names: Sequence[str]) -> None:
    """Write the site's sources into a folder, which is emptied first."""
    shutil.rmtree(folder, ignore_errors=True)
    for path in [
        *ROOT.glob("*.md"),
        *ROOT.glob("docs/*.md"),
        *ROOT.glob("docs/images/*.png"),
        ROOT / "LICENSE",
    ]:
        _copy(path, folder / path.relative_to(ROOT))
    contents = (HERE / "contents.md").read_text("utf-8").replace("LESSONS", "\n".join(map(_entry, names)))
    index = (folder / "README.md").read_text("utf-8") + "\n" + contents
    (folder / "README.md").unlink()
    (folder / "index.md").write_text(_linked(index), "utf-8")
    _copy(HERE / "reference.md", folder / "docs" / "reference.md")
    for path in NOTEBOOKS.glob("cards/*.html"):
        _copy(path, folder / "extra" / path.relative_to(ROOT))

    (folder / "notebooks").mkdir()
    (folder / "notebooks" / "start.md").write_text(start(NOTEBOOKS / "start.ipynb"), "utf-8")
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for name, notebook in zip(names, pool.map(ran, names), strict=True):
            place = folder / "notebooks" / name
            shutil.copytree(NOTEBOOKS / name, place, ignore=shutil.ignore_patterns("*.ipynb", ".*"))
            for cell in notebook.cells:
                if cell.cell_type == "markdown":
                    cell.source = _linked(cell.source)
            nbformat.write(notebook, place / f"{name}.ipynb")


def _linked(text: str) -> str:
    for link, renamed in RENAMED.items():
        text = text.replace(link, renamed)
    return text


def _entry(name: str) -> str:
    """Return a lesson's entry in the list of pages: its number and its title."""
    title = nbformat.read(NOTEBOOKS / name / f"{name}.ipynb", as_version=4).cells[0].source.partition("\n")[0]
    return f"{int(name.partition('_')[0])}. {title.removeprefix('# ')} <notebooks/{name}/{name}>"


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def start(page: Path) -> str:
    """Return the start page as the site shows it: without what can only be done in JupyterLab."""
    text = nbformat.read(page, as_version=4).cells[0].source
    text = re.sub(r"\n\nRun the cell below.*?(?=\n\n)", "", text, flags=re.DOTALL)
    text = text.replace(
        " Click one to open it here, in a tab of its own.",
        " They can be read here; `make lab` opens them to work in.",
    )
    # Cards are pages already, and none of Sphinx's.
    return re.sub(r"\[card\]\((\S+)\)", r'<a href="\1">card</a>', text) + "\n"


def ran(name: str) -> NotebookNode:
    """Return a lesson as the site shows it, with the outputs of a run."""
    path = NOTEBOOKS / name / f"{name}.ipynb"
    notebook = for_readers(nbformat.read(path, as_version=4))
    kept = RUNS / f"{name}-{_digest(notebook)}.ipynb"
    if not kept.exists():
        RUNS.mkdir(parents=True, exist_ok=True)
        run(notebook, path.parent)
        for old in RUNS.glob(f"{name}-*.ipynb"):
            old.unlink()
        kept.write_text(nbformat.writes(notebook), "utf-8")
    return nbformat.read(kept, as_version=4)


def _digest(notebook: NotebookNode) -> str:
    used = [file.read_bytes() for pattern in USED for file in sorted(ROOT.glob(pattern)) if file.is_file()]
    parts = [nbformat.writes(notebook).encode(), *used]
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).hexdigest()[:16]


def for_readers(notebook: NotebookNode) -> NotebookNode:
    """Return a student's notebook in which checks are folded, say what they check, and are not run."""
    for cell in notebook.cells:
        if cell.cell_type == "code" and cell.metadata.get("nbgrader", {}).get("grade"):
            said = re.match(r'"""(.*?)"""', cell.source, re.DOTALL)
            what = " ".join(said[1].replace("`", "").split()) if said else "how it is tried"
            cell.metadata.tags = ["hide-input", "skip-execution"]
            cell.metadata.mystnb = {
                "code_prompt_show": f"Check: {what}",
                "code_prompt_hide": f"Check: {what}",
            }
    return notebook


def run(notebook: NotebookNode, beside: Path) -> None:
    """Run a notebook in a copy of its folder, and keep its outputs in it. A cell that fails, and should not, is an error."""
    with tempfile.TemporaryDirectory(prefix="lesson-") as scratch:
        folder = Path(scratch) / "my-lessons" / beside.name
        shutil.copytree(beside, folder)
        NotebookClient(notebook, timeout=600, resources={"metadata": {"path": str(folder)}}).execute()
        places = {scratch: PLACE, str(ROOT): PLACE, os.path.expanduser("~"): "~"}
    for cell in notebook.cells:
        cell.metadata.pop("execution", None)  # when it ran
        if cell.cell_type == "code":
            cell.outputs = [_without_places(output, places) for output in cell.outputs]


def _without_places(output: NotebookNode, places: dict[str, str]) -> NotebookNode:
    text = json.dumps(output)
    for place, shown in places.items():
        text = text.replace(place, shown)
    return nbformat.from_dict(json.loads(text))


def names_of(notebooks: Path) -> list[str]:
    """Return the lessons of a folder; JupyterLab may have put its checkpoints beside them."""
    return sorted(path.stem for path in notebooks.glob("*/*.ipynb") if path.stem == path.parent.name)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, help="where to put them; emptied first")
    parser.add_argument("lessons", nargs="*", help="which lessons; all of them, if none is named")
    chosen = parser.parse_args()
    lay_out(chosen.folder, chosen.lessons or names_of(NOTEBOOKS))
