"""What kind of message a failed check gives: the message without the numbers, names and values of one student's answer."""

import re

PLAIN = ("AssertionError", "CheckFailed")
LONGEST = 160  # characters of a kind
_CODE = re.compile(r"\n\s*(?:In your code:|in code\b).*", re.DOTALL)
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_STEPS = (  # in this order; from the inside of brackets to the outside
    (re.compile(r"0x[0-9a-fA-F]+"), "#"),
    (re.compile(r"(?<!\w)(['\"])(?:\\.|(?!\1)[^\\\n]){0,300}\1(?!\w)"), "“…”"),
    *((re.compile(pattern), made) for pattern, made in ((r"\([^()]*\)", "(…)"), (r"\[[^\[\]]*\]", "[…]"), (r"\{[^{}]*\}", "{…}"))),
    (re.compile(r"(?<![\w#])[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:e[-+]?\d+)?j?\b", re.IGNORECASE), "#"),
    (re.compile(r"# (\w+?)s\b"), r"# \1"),
    (re.compile(r"#(?:, #)+"), "#"),
)  # fmt: skip
DEEPEST = 6  # brackets in brackets


def kind_of(name: str, message: str) -> str:
    """Return the kind of an error's message, in one line: what it has in common with those of other answers."""
    title = _title(_COLOURS.sub("", _CODE.sub("", message[:4000])))
    for _ in range(DEEPEST):
        before = title
        for pattern, made in _STEPS:
            title = pattern.sub(made, title)
        if title == before:
            break
    known = is_plain(name)
    said = " ".join(title.split()) or ("no message" if known else "")
    whole = said if known else f"{name}: {said}" if said else name
    return whole if len(whole) <= LONGEST else f"{whole[: LONGEST - 1]}…"


def is_plain(name: str) -> bool:
    """Tell whether an error of this name is a check's own word, which people read without the name."""
    return name in PLAIN


def _title(message: str) -> str:
    """Return the first sentence of a message, which may go on in the next line; a card's rows are set in."""
    lines: list[str] = []
    for line in message.strip().split("\n"):
        if lines and (line.startswith("  ") or not line.strip()):
            break
        lines.append(line)
    return " ".join(lines)
