"""How many points a picture has: one of a few bytes can have billions, for which a browser takes the memory."""

import base64
import io
import warnings

from nbformat import NotebookNode
from PIL import Image

from grading.judge.notebook.outputs import PICTURES

LARGEST = 50_000_000  # points, of four bytes each where they are shown; a screen of 8K has 33 million
LEFT_OUT = (
    f"a picture was left out: it has more than {LARGEST // 1_000_000} million points, or cannot be read"
)


def is_small(text: str) -> bool:
    """Tell whether a picture, in base64, can be read and has not too many points."""
    with warnings.catch_warnings(action="ignore"):  # of many points
        try:
            with Image.open(io.BytesIO(base64.b64decode(text))) as picture:
                return picture.width * picture.height <= LARGEST
        except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
            return False


def leave_out_large(notebook: NotebookNode) -> None:
    """Put a sentence in the place of each picture among its outputs that is too large."""
    for output in (output for cell in notebook.cells for output in cell.get("outputs", [])):
        data = output.get("data", {})
        if not all(is_small(data[kind]) for kind in PICTURES if kind in data):
            output["data"] = NotebookNode({"text/plain": LEFT_OUT})
