"""A finished picture that shows once in a notebook, stays in its outputs, and can be read aloud."""

from __future__ import annotations

import base64
import html
import io
from pathlib import Path
from typing import Any


class Picture:
    """A figure with a description in words.

    In a notebook it shows itself as the last value of a cell, as a static image with alternative text.

    Attributes
    ----------
    figure
        The matplotlib figure, to be changed before the picture is shown or saved.
    alt
        Its description in words, for who does not see it.
    """

    def __init__(self, figure: Any, alt: str):
        self.figure = figure
        self.alt = alt

    def png(self, dpi: int = 100) -> bytes:
        """Return the picture as the bytes of a PNG file.

        Parameters
        ----------
        dpi
            How many dots it has an inch.
        """
        buffer = io.BytesIO()
        self.figure.savefig(
            buffer, format="png", dpi=dpi, metadata={"Description": self.alt, "Software": None}
        )
        return buffer.getvalue()

    def save(self, path: str | Path, dpi: int = 150) -> Path:
        """Write the picture to a file, and return its path.

        Parameters
        ----------
        path
            Where to; its ending (``.png``, ``.svg``, ``.pdf``) says in which format.
        dpi
            How many dots it has an inch.

        Raises
        ------
        ValueError
            If there is no such format.
        """
        path = Path(path)
        self.figure.savefig(path, dpi=dpi)
        return path

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, Any]:
        png = base64.b64encode(self.png()).decode()
        # Both: HTML carries the alternative text, and pages that strip HTML still have the image.
        return {
            "text/html": f'<img alt="{html.escape(self.alt)}" src="data:image/png;base64,{png}" '
            'style="max-width: 100%; height: auto">',
            "image/png": png,
            "text/plain": repr(self),
        }

    def __repr__(self) -> str:
        return f"<Picture: {self.alt}>"
