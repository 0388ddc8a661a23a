"""Outputs of cells, as another process tells of them, made into a notebook's. Nothing in them is trusted."""

import base64
import json
import re
from typing import Any

from nbformat import NotebookNode
from nbformat.v4 import new_output

LONGEST = 4_000_000  # characters of all outputs of a cell together
MOST = 1000  # outputs of a cell
PICTURES = ("image/png", "image/jpeg", "image/gif")
# What may be shown. The pages of nbconvert put other kinds, such as diagrams and widgets, into HTML as they are.
KINDS = (
    *PICTURES, "image/svg+xml", "text/plain", "text/html", "text/markdown", "text/latex", "application/json",
)  # fmt: skip
# Of MathJax: they make links, or fetch or style something.
COMMANDS = re.compile(r"\\(?=(href|url|style|class|cssId|data|require|includegraphics|csname)\b)")
LEFT_OUT = "… further outputs were left out: they are too many or too long\n"


def to_notebook(outputs: Any) -> list[NotebookNode]:
    """Return as many of the outputs as are well formed and do not take too much room together."""
    made, left = [], LONGEST
    for output in outputs if type(outputs) is list else []:
        left -= len(json.dumps(output))
        if left < 0 or len(made) == MOST:
            return [*made, new_output("stream", name="stdout", text=LEFT_OUT)]
        if found := _output(output):
            made.append(found)
    return made


def _output(output: Any) -> NotebookNode | None:
    kind = output.get("output_type") if type(output) is dict else None
    if kind == "stream":
        name = "stderr" if output.get("name") == "stderr" else "stdout"
        return new_output(kind, name=name, text=_text(output.get("text")))
    if kind == "error":
        traceback = output.get("traceback")
        lines = [_text(line) for line in traceback] if type(traceback) is list else []
        return new_output(
            kind, ename=_text(output.get("ename")), evalue=_text(output.get("evalue")), traceback=lines
        )
    if kind not in ("display_data", "execute_result"):
        return None
    data = output.get("data")
    shown = {key: _data(key, data[key]) for key in KINDS if key in data} if type(data) is dict else {}
    shown = {key: value for key, value in shown.items() if value is not None}
    if not shown:  # pages cannot be made of an output without data
        return None
    return new_output(kind, data=shown, **({"execution_count": None} if kind == "execute_result" else {}))


def _data(kind: str, value: Any) -> Any:
    if kind == "application/json":
        return value if type(value) in (dict, list) else None
    if kind in PICTURES:
        return value if is_picture(value) else None
    if kind == "text/latex":
        return without_commands(_text(value))
    return _text(value) if type(value) in (str, list) else None


def is_picture(value: Any) -> bool:
    """Tell whether this is what a notebook keeps of a picture: base64, so nothing that a page could take for HTML."""
    try:
        return type(value) is str and bool(base64.b64decode(value.replace("\n", ""), validate=True))
    except ValueError:
        return False


def _text(text: Any) -> str:
    parts = text if type(text) is list else [text]
    return readable("".join(part for part in parts if type(part) is str))


def without_commands(text: str) -> str:
    """Return text in which no formula can do more than show signs."""
    return COMMANDS.sub("", text)


def readable(text: str) -> str:
    """Return a text as it can be written to a file: with question marks for halves of letters (lone surrogates)."""
    return text.encode("utf-8", "replace").decode("utf-8")
