"""Names of files and people as systems, browsers and people write them: what they add to a name, and other spellings of it."""

import re
from collections.abc import Iterator
from unicodedata import combining, normalize

# Letters that are no letter with an accent.
PLAIN = str.maketrans("łŁøØđĐı", "lLoOdDi") | str.maketrans({"æ": "ae", "Æ": "AE", "œ": "oe", "ß": "ss"})
GERMAN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})
LONG = 300  # characters from which on a name is left as it is: systems allow 255
MOST = 8  # things that were added to a name
COPY = r"copy|kopie|copie|copia|cópia|kopia|kopi|kopio|kopya|копия|副本|コピー|복사본"
# What browsers, systems, editors and clouds add to the name of a copy.
BEFORE = re.compile(rf"({COPY})( ?\(\d+\))?( (of|von|de|di|van|av|af))? ", re.IGNORECASE)
AFTER = re.compile(
    rf"(( -)? ?\(\d+\)|(( -)? |[-_])({COPY})( ?\d+| ?\(\d+\)| (de seguridad|de segurança))?|-checkpoint| [1-9]"
    r"| \([^()]*(conflict|konflikt)[^()]*\)|\.sync-conflict-[\w-]+"
    r"|[ _-]+(final|finished|done|fertig|new|neu|fixed|corrected|v\d+|version ?\d+))$",
    re.IGNORECASE,
)
# In which the names of a zip file may be that does not say it; CP437 is what they are taken for.
ENCODINGS = (
    "cp1252",
    "mac-roman",
    "cp850",
    "cp1250",
    "cp1251",
    "cp866",
    "cp1253",
    "shift_jis",
    "gbk",
    "big5",
    "euc_jp",
    "euc_kr",
)


def without_copy_marks(name: str) -> Iterator[str]:
    """Give a file's name without its ending with less and less of what was added to it."""
    for _ in range(MOST):
        yield name
        shorter = AFTER.sub("", BEFORE.sub("", name, count=1) if BEFORE.match(name) else name)
        if shorter == name or len(name) > LONG:
            return
        name = shorter


def key(text: str) -> str:
    """Return a text as texts are compared: without case, and with single blanks."""
    return normalize("NFC", re.sub(r"[\s_]+", " ", text).strip()).casefold()


def squeezed(text: str) -> str:
    """Return a text without anything between its letters."""
    return re.sub(r"[\W_]+", "", normalize("NFC", text)).casefold()


def plain(text: str) -> str:
    """Return a text without accents, as platforms write it that know no others."""
    return "".join(letter for letter in normalize("NFD", text.translate(PLAIN)) if not combining(letter))


def bare(text: str) -> str:
    """Return a name without accents and signs, which platforms and systems take out of the names of files."""
    return key(re.sub(r"[^\w\s]+", "", re.sub(r"[-‐‑–]+", " ", plain(text))))


def words(text: str) -> set[str]:
    """Return the words of a text but for numbers."""
    found = re.findall(r"[^\W_]*[^\W\d_][^\W_]*(?:['’][^\W\d_]+)*", text)
    return {bare(word) for word in found}


def other_encodings(text: str) -> Iterator[str]:
    """Give what a name in a zip file may be where it is not in the encoding for which it was taken."""
    try:
        raw = text.encode("cp437")
    except ValueError:
        return
    if not raw.isascii():
        for encoding in ENCODINGS:
            try:
                yield raw.decode(encoding)
            except ValueError:
                continue
