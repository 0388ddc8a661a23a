"""What nbgrader's Validate button shows of a check: what it is about and not its code, and a sum of the points.

nbgrader 0.9.6 has no setting for it: `course/jupyter/nbgrader_config.py`, which its button reads, puts this class in the
place of its own. Validate shows the text of each cell that fails above its message, so the text is what has to be another
one; a cell that a student changed is left as it is, and named as changed as ever.
"""

import ast

from nbformat import NotebookNode
from nbgrader.server_extensions.validate_assignment import handlers
from nbgrader.utils import compute_checksum, determine_grade, is_grade
from nbgrader.validator import Validator


def provide() -> None:
    """Let the Validate button of this process's JupyterLab name checks."""
    handlers.Validator = NamingValidator


class NamingValidator(Validator):
    """nbgrader's, which shows what the docstring of a check says, and its points, in the place of its code."""

    def _preprocess(self, nb: NotebookNode) -> NotebookNode:
        """Run the notebook, and replace the code of each check that fails."""
        nb = super()._preprocess(nb)
        checks = [(cell, *determine_grade(cell, self.log)) for cell in nb.cells if is_grade(cell)]
        checks = [(cell, score, points) for cell, score, points in checks if score is not None]
        total = _sum([(score, points) for _, score, points in checks])
        for cell, score, points in checks:
            is_ours = cell.metadata.nbgrader.get("checksum") in (None, compute_checksum(cell))
            if score < points and is_ours and (about := _docstring(cell.source)):
                cell.source = f"{total}\n\n{about}  ({score:g} of {points:g} points)"
                if "checksum" in cell.metadata.nbgrader:
                    cell.metadata.nbgrader.checksum = compute_checksum(cell)
                total = ""  # said above the first
        return nb


def _sum(scores: list[tuple[float, float]]) -> str:
    passed = sum(score == points for score, points in scores)
    reached, possible = (sum(score[place] for score in scores) for place in (0, 1))
    return f"{reached:g} of {possible:g} points; {passed} of {len(scores)} checks say “right”. Those that do not:"


def _docstring(source: str) -> str:
    try:
        return ast.get_docstring(ast.parse(source)) or ""
    except SyntaxError:  # a magic, say, of an instructor's own check
        return ""
