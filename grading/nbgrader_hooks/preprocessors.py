"""Steps of our own in nbgrader's pipeline."""

import re
from typing import Any

from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.preprocessors import ClearHiddenTests, ClearMarkScheme, NbGraderPreprocessor

SCHEME = re.compile(
    r"^=== BEGIN MARK SCHEME ===$(?P<text>.*?)^=== END MARK SCHEME ===$", re.MULTILINE | re.DOTALL
)


class LetChecksFail(NbGraderPreprocessor):
    """Tag the checks of a student's notebook, so that Run All goes on after one that fails."""

    def preprocess(
        self, notebook: NotebookNode, resources: dict[str, Any]
    ) -> tuple[NotebookNode, dict[str, Any]]:
        notebook.metadata.pop("generated", None)  # the solution notebook's; it changes with the hidden tests
        made: tuple[NotebookNode, dict[str, Any]] = super().preprocess(notebook, resources)
        return made

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        if utils.is_grade(cell) and cell.cell_type == "code":
            tags = cell.metadata.get("tags", [])
            cell.metadata["tags"] = sorted({*tags, "raises-exception"})
        return cell, resources


class ShowMarkScheme(NbGraderPreprocessor):
    """Set a marking scheme off from its question, for who marks: as a quotation with a title, not between raw lines."""

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        if utils.is_locked(cell) and cell.cell_type == "markdown":  # never what a student wrote
            cell.source = SCHEME.sub(_quoted, cell.source)
        return cell, resources


def _quoted(scheme: re.Match[str]) -> str:
    lines = ["**Marking scheme**", "", *scheme["text"].strip().split("\n")]
    return "\n".join(["", *(f"> {line}".rstrip() for line in lines), ""])


class HideTests(NbGraderPreprocessor):
    """Keep hidden tests and marking schemes out of feedback: students hand the page on.

    What a check says stays; the traceback would quote the lines of the hidden test around the one that failed.
    """

    def __init__(self, **named: object):
        super().__init__(**named)
        self.steps = [step(parent=self.parent) for step in (ClearHiddenTests, ClearMarkScheme)]

    def preprocess_cell(
        self, cell: NotebookNode, resources: dict[str, Any], index: int
    ) -> tuple[NotebookNode, dict[str, Any]]:
        if utils.is_locked(cell):  # not what a student wrote, in which their words may stand anyhow
            for step in self.steps:
                step.preprocess_cell(cell, resources, index)
        if utils.is_grade(cell) and cell.cell_type == "code":
            for output in cell.outputs:
                if output.output_type == "error":
                    output.traceback = [f"{output.ename}: {output.evalue}"]
        return cell, resources
