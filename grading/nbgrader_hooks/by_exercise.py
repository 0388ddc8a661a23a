"""A feedback page by exercises: those that lost points first, each failed check with its card, then what to do next.

nbgrader's page goes through the notebook from top to bottom and calls each check by its grade_id. Here the cells are put in
another order, and each is told what it is to the page, which `templates/by_exercise` shows.
"""

import copy
import functools
import json
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from nbformat import NotebookNode
from nbgrader.utils import compute_checksum
from traitlets.config import Config

from grading.judge.notebook.kinds_of_messages import is_plain
from grading.judge.notebook.metadata import is_answer, is_graded, metadata_of, name_of
from grading.judge.notebook.titles import heading_of, said_by
from grading.nbgrader_hooks.formula_pictures import FormulaExporter, with_pictures
from grading.nbgrader_hooks.safe_html import once

NBGRADERS, OURS = "feedback", "by_exercise"  # templates
TEMPLATES = str(Path(__file__).resolve().parent.parent / "templates")
NOTE = "**A note from grading**"
NO_RESPONSE = "No response."  # nbgrader's own comment
PICTURES = 100_000  # characters of all pictures of failed checks; what is more is left out
SHOWN = 3000  # characters of what a cell shows that is neither an answer nor a check
LEFT_OUT = "(a picture, left out of this page: run the cell in your notebook to see it)\n"


class FeedbackExporter(FormulaExporter):
    """Makes a feedback page by exercises, unless the class's settings name a template of their own."""

    def __init__(self, config: Config | None = None, **named: Any):
        if config and config.HTMLExporter.get("template_name") == NBGRADERS:
            config = copy.deepcopy(config)
            folders = config.HTMLExporter.get("extra_template_basedirs", [])
            config.HTMLExporter.update(
                template_name=OURS, extra_template_basedirs=[*folders, TEMPLATES], exclude_anchor_links=True
            )
        super().__init__(config=config, **named)
        self.has_pictures = self.template_name == OURS
        if self.has_pictures:
            with_pictures("$x$")  # what is set up for the first formula, all printers find set up

    def _preprocess(self, nb: NotebookNode, resources: dict[str, Any]) -> tuple[NotebookNode, dict[str, Any]]:
        nb, resources = super()._preprocess(nb, resources)
        if self.template_name == OURS and "nbgrader" in resources:
            resources["exercises"] = arrange(nb)
            language = nb.metadata.get("language_info", {}).get("name")
            resources["alike"] = functools.partial(_alike, language)
        return nb, resources


def arrange(notebook: NotebookNode) -> list[dict[str, Any]]:
    """Put a notebook's cells in the order of its feedback page, with what each is to it; return the exercises."""
    notes, exercises, rest = _parts(notebook.cells)
    for exercise in exercises:
        _judge(exercise)
    order = sorted(
        exercises,
        key=lambda exercise: (("lost", "partly", "full").index(exercise["state"]), exercise["unanswered"]),
    )
    budget = PICTURES
    cells = [_as(cell, "note") for cell in notes]
    for exercise in order:
        own = _of(exercise)
        own[0].metadata["feedback"]["opens"] = exercise
        own[-1].metadata["feedback"]["closes"] = True
        for cell in own:
            budget = _fit(cell, budget)
        cells += own
    for number, cell in enumerate(rest):
        _cut(cell)
        cells.append(_as(cell, "rest", opens_rest=number == 0, closes_rest=number == len(rest) - 1))
    notebook.cells = cells
    return [
        {name: value for name, value in exercise.items() if name not in ("answers", "checks")}
        for exercise in order
    ]


def _parts(cells: Iterable[NotebookNode]) -> tuple[list[Any], list[dict[str, Any]], list[Any]]:
    """Return the notes of the grader, the exercises with their answers and checks, and all other cells."""
    notes: list[NotebookNode] = []
    exercises: list[dict[str, Any]] = []
    rest: list[NotebookNode] = []
    heading = ""
    for cell in cells:
        if cell.cell_type == "markdown" and cell.source.startswith(NOTE) and not rest and not exercises:
            notes.append(cell)
        elif is_answer(cell) or metadata_of(cell).get("task"):
            exercises.append(_begun(cell, heading, exercises))
        elif is_graded(cell):
            if not exercises:
                exercises.append(_begun(None, heading, exercises))
            exercises[-1]["checks"].append(cell)
        else:
            rest.append(cell)
            if cell.cell_type == "markdown":
                heading = heading_of(cell.source) or heading
    return notes, [exercise for exercise in exercises if exercise["answers"] or exercise["checks"]], rest


def _begun(answer: NotebookNode | None, heading: str, before: list[dict[str, Any]]) -> dict[str, Any]:
    name = (answer is not None and name_of(answer)) or ""
    title = heading or name or "Checks"
    if any(title == exercise["title"] for exercise in before):
        title = f"{title} ({name})"
    return {
        "title": title,
        "answers": [answer] if answer is not None else [],
        "checks": [],
        "place": f"exercise-{len(before) + 1}",
    }


def _judge(exercise: dict[str, Any]) -> None:
    """Count the points of an exercise and say how it went: lost, partly (marked by a person), or full."""
    marked = [cell for cell in [*exercise["answers"], *exercise["checks"]] if "points" in metadata_of(cell)]
    exercise["score"] = sum(metadata_of(cell).get("score") or 0 for cell in marked)
    exercise["points"] = sum(metadata_of(cell).get("points") or 0 for cell in marked)
    exercise["failed"] = [_title(cell) for cell in exercise["checks"] if _lost(cell)]
    exercise["unanswered"] = bool(exercise["answers"]) and all(map(is_untouched, exercise["answers"]))
    exercise["waits"] = any(metadata_of(cell).get("waits") for cell in marked)
    exercise["by_hand"] = any(
        is_graded(cell) or metadata_of(cell).get("task") for cell in exercise["answers"]
    )
    exercise["state"] = (
        "lost" if exercise["failed"] else "full" if exercise["score"] >= exercise["points"] else "partly"
    )


def is_untouched(answer: NotebookNode) -> bool:
    """Tell whether an answer is as it was given, by the digest that nbgrader has put there; a task's is below it."""
    mark = metadata_of(answer)
    return not mark.get("task") and bool(mark.get("checksum") == compute_checksum(answer))


def _lost(cell: NotebookNode) -> bool:
    return (metadata_of(cell).get("score") or 0) < (metadata_of(cell).get("points") or 0)


def _title(cell: NotebookNode) -> str:
    return said_by(cell.source) or name_of(cell) or ""


def _of(exercise: dict[str, Any]) -> list[NotebookNode]:
    """Return the cells of an exercise: failed checks, then the answer, then what passed."""
    folded = exercise["unanswered"]  # they all say that there is no answer
    failed = [
        _as(cell, "failed", title=_title(cell), folded=folded) for cell in exercise["checks"] if _lost(cell)
    ]
    if exercise["unanswered"]:  # which is said of the whole exercise
        for cell in exercise["answers"]:
            if metadata_of(cell).get("comment") == NO_RESPONSE:
                metadata_of(cell)["comment"] = None
    passed = [_as(cell, "passed", title=_title(cell)) for cell in exercise["checks"] if not _lost(cell)]
    for cell in failed:
        for output in cell.outputs if cell.cell_type == "code" else ():
            if output.output_type == "error" and is_plain(output.ename):
                output.traceback = [output.evalue or "This check says no more than that it failed."]
    return [*failed, *(_as(cell, "answer") for cell in exercise["answers"]), *passed]


def _as(cell: NotebookNode, kind: str, **more: Any) -> NotebookNode:
    cell.metadata["feedback"] = {"kind": kind, **more}
    return cell


def _fit(cell: NotebookNode, budget: int) -> int:
    """Leave out pictures for which a page has no room; return how much is left."""
    for output in cell.get("outputs", []):
        pictures = [kind for kind in output.get("data", {}) if kind.startswith("image/")]
        size = sum(len(str(output.data[kind])) for kind in pictures)
        if pictures and size > budget:
            output.data = NotebookNode({"text/plain": LEFT_OUT})
        else:
            budget -= size
    return budget


def _alike(language: str | None, cell: NotebookNode, caller: Callable[[], str]) -> str:
    """Return a cell as HTML: those that are alike on many pages, as a lesson's own are, are made once."""
    metadata = {name: value for name, value in cell.metadata.items() if name != "feedback"}
    return once(("cell", language, json.dumps({**cell, "metadata": metadata}, sort_keys=True)), caller)


def _cut(cell: NotebookNode) -> None:
    """Leave out what takes much room of what other cells show: students have that in their own notebooks.

    And what nobody looks for there, so that the lesson's own cells are alike on all pages.
    """
    _fit(cell, 0)
    cell.pop("id", None)
    cell.metadata.pop("tags", None)
    if "execution_count" in cell:
        cell.execution_count = None
    for output in cell.get("outputs", []):
        if "execution_count" in output:
            output.execution_count = None
        if output.output_type == "stream" and len(output.text) > SHOWN:
            output.text = f"{output.text[:SHOWN]} …\n"
        elif "data" in output and sum(len(str(value)) for value in output.data.values()) > SHOWN:
            text = str(output.data.get("text/plain", ""))
            output.data = NotebookNode({"text/plain": f"{text[:SHOWN]} …"})
