"""Steps of our own in nbgrader's pipeline."""

from nbformat import NotebookNode
from nbgrader import utils
from nbgrader.preprocessors import NbGraderPreprocessor


class LetChecksFail(NbGraderPreprocessor):
    """Tag the checks of a student's notebook, so that Run All goes on after one that fails."""

    def preprocess(self, notebook: NotebookNode, resources: dict) -> tuple[NotebookNode, dict]:
        notebook.metadata.pop("generated", None)  # tells of the solution notebook, and changes with hidden tests
        return super().preprocess(notebook, resources)

    def preprocess_cell(self, cell: NotebookNode, resources: dict, index: int) -> tuple[NotebookNode, dict]:
        if utils.is_grade(cell) and cell.cell_type == "code":
            tags = cell.metadata.get("tags", [])
            cell.metadata["tags"] = sorted({*tags, "raises-exception"})
        return cell, resources
