"""Outputs of cells, as another process tells of them, made into a notebook's. Nothing in them is trusted."""

from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_output

LONGEST = 4_000_000  # characters of one output
TYPES = {"stream", "display_data", "execute_result", "error"}


def to_notebook(outputs: Any) -> list[NotebookNode]:
    """Return as many of the outputs as are well formed."""
    return [made for output in (outputs if type(outputs) is list else []) if (made := _output(output))]


def _output(output: Any) -> NotebookNode | None:
    if type(output) is not dict or output.get("output_type") not in TYPES:
        return None
    kind = output["output_type"]
    if kind == "stream":
        name = "stderr" if output.get("name") == "stderr" else "stdout"
        return new_output(kind, name=name, text=_text(output.get("text")))
    if kind == "error":
        traceback = output.get("traceback")
        lines = [_text(line) for line in traceback] if type(traceback) is list else []
        return new_output(
            kind, ename=_text(output.get("ename")), evalue=_text(output.get("evalue")), traceback=lines
        )
    data = output.get("data")
    shown = {_text(key): value for key, value in data.items()} if type(data) is dict else {}
    shown = {key: value for key, value in shown.items() if type(value) is str or key.endswith("json")}
    return new_output(kind, data=shown, **({"execution_count": None} if kind == "execute_result" else {}))


def _text(text: Any) -> str:
    parts = text if type(text) is list else [text]
    return "".join(part for part in parts if type(part) is str)[:LONGEST]
