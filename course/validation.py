"""nbgrader's Validate button, which says what a check is about and not its code, and a sum of the points.

nbgrader 0.9.6 has no setting for that, so this extension of JupyterLab's server (`course/jupyter/jupyter_server_config.json`
names it) changes what the button calls:

- Validate shows the text of each cell that fails above its message, so that text is another one here. A cell that a student
  changed is left as it is, and named as changed as ever.
- A notebook runs with the quick parameters that it is graded with, where it has some: else each cell waits as in the lesson.
- It runs in a process of its own. nbgrader runs it in the server's, which answers nothing else until the end, and from another folder.
"""

import ast
import asyncio
import json
import logging
import subprocess
import sys
import textwrap
from types import SimpleNamespace
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell
from nbgrader.server_extensions.validate_assignment import handlers
from nbgrader.utils import compute_checksum, determine_grade, is_grade
from nbgrader.validator import Validator

Handler = handlers.ValidateAssignmentHandler
WIDTH = 100  # letters of a line


class NamingValidator(Validator):
    """nbgrader's, which shows what the docstring of a check says, and its points, in the place of its code."""

    def _preprocess(self, nb: NotebookNode) -> NotebookNode:
        """Run the notebook, and replace the code of each check that fails."""
        nb = super()._preprocess(_quickly(nb))
        checks = [(cell, *determine_grade(cell, self.log)) for cell in nb.cells if is_grade(cell)]
        checks = [(cell, score, points) for cell, score, points in checks if score is not None]
        total = _sum([(score, points) for _, score, points in checks])
        for cell, score, points in checks:
            is_ours = cell.metadata.nbgrader.get("checksum") in (None, compute_checksum(cell))
            if score < points and is_ours and (about := _docstring(cell.source)):
                about = textwrap.fill(
                    f"{about}  ({score:g} of {points:g} points)", WIDTH
                )  # its dialog does not
                cell.source = f"{total}\n\n{about}"
                if "checksum" in cell.metadata.nbgrader:
                    cell.metadata.nbgrader.checksum = compute_checksum(cell)
                total = ""  # said above the first
                for output in cell.outputs:
                    if output.output_type == "error" and output.ename == "AssertionError":
                        output.traceback = [output.evalue or "This check says no more than that it failed."]
        return nb


def _quickly(nb: NotebookNode) -> NotebookNode:
    """Put the parameters that a lesson is graded with below its own, as papermill does."""
    for place, cell in enumerate(nb.cells):
        sets = cell.metadata.get("parameter_sets")
        if sets and "parameters" in cell.metadata.get("tags", []):
            values = {**sets[0], **cell.metadata.get("grading_parameters", {})}
            quick = "\n".join(f"{name} = {value!r}" for name, value in values.items())
            nb.cells.insert(place + 1, new_code_cell(quick, metadata={"tags": ["injected-parameters"]}))
            break
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


async def post(handler: Any) -> None:
    """Validate the notebook that the button names; the server goes on with other things meanwhile."""
    path = handler.get_argument("path", None) or handler.get_json_body()["path"]
    command = [sys.executable, "-m", "course.validation", str(handler.root_dir), path]

    def run() -> str:
        return subprocess.run(command, stdout=subprocess.PIPE, encoding="utf-8", check=False).stdout

    # In a thread, since on Windows the server's loop can wait for no process.
    said = await asyncio.get_running_loop().run_in_executor(None, run)
    lost = {
        "success": False,
        "value": "The notebook could not be run. What went wrong stands where JupyterLab was started.",
    }
    handler.finish(said.rpartition("\n")[2] or json.dumps(lost))


def main(root: str, path: str) -> None:
    """Validate a notebook below a folder, and print the button's answer."""
    handlers.Validator = NamingValidator
    config = Handler.load_config(None)
    config.KernelManager.transport_encryption = "auto"  # as for JupyterLab's own kernels
    handler = SimpleNamespace(root_dir=root, load_config=lambda: config, log=logging.getLogger(__name__))
    print("\n" + json.dumps(Handler.validate_notebook(handler, path)), end="")


def _load_jupyter_server_extension(server: object) -> None:
    """Let the Validate button of this JupyterLab do that."""
    Handler.post = handlers.web.authenticated(post)


if __name__ == "__main__":
    main(*sys.argv[1:])
