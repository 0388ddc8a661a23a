"""Runs of letters for which a browser takes minutes: accents upon accents, and scripts without blanks whose words it looks for."""

import re
import unicodedata

LONGEST = 200  # letters; a sentence has fewer
SCRIPTS = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u1950-\u19df\u1a20-\u1aaf\ua9e0-\ua9ff\uaa60-\uaadf"  # Thai, Lao, Burmese, Khmer, Tai
MARKS = "".join(
    letter for letter in map(chr, range(0x300, 0x10000)) if unicodedata.category(letter)[0] == "M"
)
FURTHER = (
    "\U00010a00-\U00011fff\U0001d165-\U0001d244\U0001da00-\U0001daaf\U0001e000-\U0001e94a"  # where others lie
)
_LETTER, _TAGS = f"[{SCRIPTS}{MARKS}{FURTHER}]", r"(?:<[^<>]*>)*"
_RUN = re.compile(f"{_LETTER}(?:{_TAGS}{_LETTER})*")
_PART = re.compile(f"(?:{_LETTER}{_TAGS}){{{LONGEST}}}")


def parted(page: str) -> str:
    """Return a page with a blank after each two hundred letters of such a run, whatever tags are between them."""
    return _RUN.sub(lambda run: _PART.sub(r"\g<0> ", run[0]) if len(run[0]) > LONGEST else run[0], page)
