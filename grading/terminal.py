"""What people see of strangers' texts: names of files and students, messages of programs. Nothing in them acts.

A terminal obeys control characters, a new line passes for another message, and characters without a width or against
the direction of reading show something other than what is there. All of them are shown as Python would write them.
"""

import logging
import re
import sys
import unicodedata

LONGEST = 300  # characters of a stranger's text in a message
FEW = 30  # students, files or submissions that are named one by one
ACTING = {
    "Cc",
    "Cf",
    "Cs",
    "Zl",
    "Zp",
}  # control, format, half of a letter, separators of lines and paragraphs
BLANK = set("\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0")  # letters and marks that show nothing
# Between letters of scripts from Hebrew to Mongolian two format characters belong to how a word is written.
_JOINERS = re.compile("(?<=[\u0590-\u1cff])[\u200c\u200d](?=[\u0590-\u1cff])")
_PLAIN = re.compile("[ -~]*")


def one_line(text: object, longest: int = LONGEST) -> str:
    """Return any text as one line of letters that only show themselves, without its middle where it is too long."""
    text = str(text)
    if len(text) > 2 * longest:
        text = text[:longest] + text[-longest:]
    shown, half = _visible(text), longest // 2
    return shown if len(shown) <= longest else f"{shown[: longest - half - 1]}…{shown[-half:]}"


def lines(text: object) -> str:
    """Return a text of ours, line by line: what it quotes of others must not act either."""
    return "\n".join(map(_visible, str(text).split("\n")))


def say(text: object = "", aside: bool = False, bold: bool = False) -> None:
    """Print a message of ours, on standard error if aside. What it quotes of others is to be `one_line` already."""
    stream = sys.stderr if aside else sys.stdout
    shown = lines(text)
    print(f"\033[1m{shown}\033[0m" if bold and stream.isatty() else shown, file=stream, flush=True)


class LogFormatter(logging.Formatter):
    """Formats what nbgrader and others log: one entry begins at the margin, and nothing else does."""

    def format(self, record: logging.LogRecord) -> str:
        """Return an entry as text."""
        return lines(super().format(record)).replace("\n", "\n    ")


def _visible(text: str) -> str:
    if _PLAIN.fullmatch(text):
        return text
    joiners = {found.start() for found in _JOINERS.finditer(text)}
    return "".join(
        letter if place in joiners or not _acts(letter) else letter.encode("unicode_escape").decode()
        for place, letter in enumerate(text)
    )


def _acts(letter: str) -> bool:
    return letter in BLANK or unicodedata.category(letter) in ACTING
