"""Pictures of PIL as plain data: their pixels. PIL is imported where there are some."""

from collections.abc import Callable
from typing import Any

from grading.judge.lens import kinds

MODES = ("1", "L", "LA", "P", "PA", "RGB", "RGBA", "RGBX", "CMYK", "YCbCr", "LAB", "HSV", "I", "F", "I;16")
MOST = 20_000_000  # pixels


def _write(value: Any, inside: Callable[..., Any]) -> dict[str, Any] | None:
    if value.mode not in MODES:
        return None
    palette = value.getpalette("RGB") if value.mode == "P" else None
    return {
        "mode": value.mode,
        "size": list(value.size),
        "palette": palette,
        **kinds.bytes_of(value.tobytes()),
    }


def _read(plain: dict[str, Any], inside: Callable[..., Any]) -> Any:
    from PIL import Image

    size, palette = plain["size"], plain["palette"]
    if type(size) is not list or [type(n) for n in size] != [int, int] or min(size) < 0:
        raise TypeError("a picture has a width and a height")
    if plain["mode"] not in MODES or size[0] * size[1] > MOST:
        raise ValueError("a picture is too large, or of an unknown mode")
    pixels = kinds.content(plain)
    picture = (
        Image.frombytes(plain["mode"], tuple(size), pixels)
        if 0 not in size
        else Image.new(plain["mode"], tuple(size))
    )
    if palette is not None:
        if type(palette) is not list or len(palette) > 768 or not {*map(type, palette)} <= {int}:
            raise TypeError("a palette is a list of numbers")
        picture.putpalette(palette)
    return picture


def _renew(old: Any, new: Any) -> Any:
    if old.mode != new.mode or old.size != new.size:
        return new
    old.paste(new)
    return old


PICTURES = (
    kinds.Kind("picture", "PIL.Image.Image", _write, _read, renew=_renew),
    kinds.Kind("picture", "PIL.ImageFile.ImageFile", _write, _read, derived=True),
)
