"""Outputs of cells, as another process tells of them, made such that a notebook can hold them. Nothing in them is trusted."""

import base64
import json
import math
import re
from typing import Any

from grading.judge.notebook.formulas import without_commands

LONGEST = 4_000_000  # characters of all outputs of a cell together
TOGETHER = 20_000_000  # and of all cells of a notebook
MOST = 1000  # outputs of a cell
DEEPEST = 50  # levels of JSON: what reads it later takes several calls for each
PICTURES = ("image/png", "image/jpeg", "image/gif")
SHORT = 1000  # characters of what is kept though there is no room
LONGEST_NUMBER = 1000  # bits
# What may be shown. The pages of nbconvert put other kinds, such as diagrams and widgets, into HTML as they are.
KINDS = (
    *PICTURES, "image/svg+xml", "text/plain", "text/html", "text/markdown", "text/latex", "application/json",
)  # fmt: skip
LEFT_OUT = "… further outputs were left out: they are too many or too long\n"


def cleaned(outputs: Any, longest: int = LONGEST) -> list[dict[str, Any]]:
    """Return as many of the outputs as are well formed and do not take too much room together, as plain data.

    Never raises, whatever they are.
    """
    made: list[dict[str, Any]] = []
    left = longest
    outputs = outputs if isinstance(outputs, list) else []
    for number, output in enumerate(outputs):
        found = _output(output)
        left -= len(json.dumps(found))
        if left < 0 or len(made) == MOST:
            last = {"output_type": "stream", "name": "stdout", "text": LEFT_OUT}
            return [*made, last, *filter(None, map(_verdict, outputs[number:][-MOST:]))]
        if found:
            made.append(found)
    return made


def without_ignored(outputs: list[dict[str, Any]], pattern: str) -> list[dict[str, Any]]:
    """Return outputs that are well formed without what a course's IgnorePattern takes out of stderr."""
    return [
        output
        for output in outputs
        if not (pattern and output.get("name") == "stderr" and re.search(pattern, output["text"]))
    ]


def size(outputs: list[dict[str, Any]]) -> int:
    """Return how much room outputs take, in characters."""
    return sum(len(json.dumps(output)) for output in outputs)


def _verdict(output: Any) -> dict[str, Any] | None:
    """Return what a mark is made of, cut short: that there was an error or stderr, or a value."""
    kind = output.get("output_type") if isinstance(output, dict) else None
    if kind == "error":
        said = {part: _text(output.get(part))[:SHORT] for part in ("ename", "evalue")}
        return {"output_type": kind, **said, "traceback": []}
    if kind == "stream" and output.get("name") == "stderr":
        return {"output_type": kind, "name": "stderr", "text": _text(output.get("text"))[:SHORT]}
    if kind == "execute_result" and isinstance(data := output.get("data"), dict):
        text = _text(data.get("text/plain"))
        if 0 < len(text) < SHORT:
            shown = {"text/plain": text}
            return {"output_type": kind, "data": shown, "metadata": {}, "execution_count": None}
    return None


def _output(output: Any) -> dict[str, Any] | None:
    kind = output.get("output_type") if isinstance(output, dict) else None
    if kind == "stream":
        name = "stderr" if output.get("name") == "stderr" else "stdout"
        return {"output_type": kind, "name": name, "text": _text(output.get("text"))}
    if kind == "error":
        traceback = output.get("traceback")
        lines = [_text(line) for line in traceback] if isinstance(traceback, list) else []
        said = {part: _text(output.get(part)) for part in ("ename", "evalue")}
        return {"output_type": kind, **said, "traceback": lines}
    if kind not in ("display_data", "execute_result"):
        return None
    data = output.get("data")
    shown = {key: _data(key, data[key]) for key in KINDS if key in data} if isinstance(data, dict) else {}
    shown = {key: value for key, value in shown.items() if value is not None}
    if not shown:  # pages cannot be made of an output without data
        return None
    made = {"output_type": kind, "data": shown, "metadata": {}}
    return made | ({"execution_count": None} if kind == "execute_result" else {})


def _data(kind: str, value: Any) -> Any:
    if kind == "application/json":
        try:
            return _json(value) if isinstance(value, (dict, list)) else None
        except ValueError:
            return None
    if kind in PICTURES:
        return value if is_picture(value) else None
    if kind == "text/latex":
        return without_commands(_text(value))
    return _text(value) if isinstance(value, (str, list)) else None


def _json(value: Any, depth: int = 0) -> Any:
    """Return data as any reader of JSON takes it. Raises ValueError where it is none, or too deep."""
    if depth > DEEPEST:
        raise ValueError(f"more than {DEEPEST} levels")
    if isinstance(value, dict):
        return {readable(str(key)): _json(item, depth + 1) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_json(item, depth + 1) for item in value]
    if isinstance(value, str):
        return readable(value)
    if isinstance(value, int) and value.bit_length() > LONGEST_NUMBER:
        raise ValueError("too long a number")
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)
    if value is None or isinstance(value, (int, float)):
        return value
    raise ValueError(f"a {type(value).__name__}")


def is_picture(value: Any) -> bool:
    """Tell whether this is what a notebook keeps of a picture: base64, so nothing that a page could take for HTML."""
    try:
        return isinstance(value, str) and bool(base64.b64decode(value.replace("\n", ""), validate=True))
    except ValueError:
        return False


def _text(text: Any) -> str:
    parts = text if isinstance(text, list) else [text]
    return readable("".join(part for part in parts if isinstance(part, str)))


def readable(text: str) -> str:
    """Return a text as it can be written to a file: with question marks for halves of letters (lone surrogates)."""
    return text.encode("utf-8", "replace").decode("utf-8")
