"""How large a picture is where it is shown: one of a few bytes can have billions of points, or of parts.

A browser takes the memory for the points, and minutes for the parts.
"""

import base64
import io
import warnings

from nbformat import NotebookNode
from PIL import Image

from grading.judge.notebook.drawings import is_modest
from grading.judge.notebook.outputs import PICTURES

LARGEST = 50_000_000  # points, of four bytes each where they are shown; a screen of 8K has 33 million
DRAWN = "image/svg+xml"
LEFT_OUT = (
    f"a picture was left out: it has more than {LARGEST // 1_000_000} million points, or cannot be read"
)
NOT_DRAWN = "a picture was left out: it has too many parts, or parts that are not drawn here"


def is_small(text: str) -> bool:
    """Tell whether a picture, in base64, can be read and has not too many points."""
    with warnings.catch_warnings(action="ignore"):  # of many points
        try:
            with Image.open(io.BytesIO(base64.b64decode(text))) as picture:
                return picture.width * picture.height <= LARGEST
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            return False


def is_drawn(text: str) -> bool:
    """Tell whether an SVG picture, in base64, asks for no more than a browser draws at once."""
    try:
        return is_modest(base64.b64decode(text), is_small)
    except ValueError:
        return False


def leave_out_large(notebook: NotebookNode) -> None:
    """Put a sentence in the place of each picture among its outputs that is too large."""
    for output in (output for cell in notebook.cells for output in cell.get("outputs", [])):
        data = output.get("data", {})
        if not all(is_small(data[kind]) for kind in PICTURES if kind in data):
            output["data"] = NotebookNode({"text/plain": LEFT_OUT})
        elif DRAWN in data and not is_modest("".join(data[DRAWN]).encode(), is_small):
            output["data"] = NotebookNode({"text/plain": NOT_DRAWN})
