"""Tables that a person writes: CSV files from a spreadsheet, an editor or a registrar's office."""

import csv
import io
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from grading.terminal import one_line

LONGEST = 2_000  # characters of a cell: more than any id or path has
# A spreadsheet computes a cell that begins so, and one that does after a semicolon, where that separates cells.
STARTS = "=+-@\uff1d\uff0b\uff0d\uff20"  # the last four as they are in Chinese and Japanese texts
_FORMULA = re.compile(rf"(^|;)([\s\"]*)(?='*[{re.escape(STARTS)}])")
_GUARDED = re.compile(rf"(^|;)([\s\"]*)'(?='*[{re.escape(STARTS)}])")


class TableError(Exception):
    """What is wrong with a table, and in which line. It quotes cells, which may have lines of their own."""

    def __init__(self, problem: str):
        super().__init__(one_line(problem, LONGEST))


def read_table(path: Path, required: Sequence[str], optional: Sequence[str] = ()) -> list[dict[str, str]]:
    """Return a table's rows, each with every column named here, stripped of blanks; `line` is its line number.

    Commas, semicolons (as spreadsheets write in much of Europe) and tabs separate; a byte order mark and any line
    ends are fine; other columns are left alone. What `write_table` put before a formula is taken off again.

    Raises TableError where a column is missing, a row has too many fields, or the text is not UTF-8.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = path.read_bytes()[: error.start].count(b"\n") + 1
        raise TableError(f"{path}, line {line}: not UTF-8; save it as “CSV UTF-8”") from None
    header = text.partition("\n")[0]
    delimiter = max(",;\t", key=header.count)
    reader = csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    try:
        names = {name: name.strip().lower().replace(" ", "_") for name in reader.fieldnames or []}
        if missing := [name for name in required if name not in names.values()]:
            raise TableError(
                f"{path} has no column {', '.join(missing)}; it has: {', '.join(names.values()) or 'none'}. "
                f"Columns are {', '.join([*required, *(f'{name} (optional)' for name in optional)])}"
            )
        rows = []
        for row in reader:
            if None in row:
                raise TableError(f"{path}, line {reader.line_num}: more fields than the header has columns")
            given = {names[name]: _GUARDED.sub(r"\1\2", value or "").strip() for name, value in row.items()}
            if any(given.values()):
                wanted = {name: given.get(name, "") for name in [*required, *optional]}
                rows.append({**wanted, "line": str(reader.line_num)})
    except csv.Error as error:
        raise TableError(f"{path}, line {reader.line_num}: {error}") from None
    return rows


def write_table(path: Path, columns: Sequence[str], rows: list[dict]) -> None:
    """Write a CSV file that spreadsheets open with the right accents and commas.

    Texts are written as one line each, and with a ' before what a spreadsheet would take for a formula.
    """
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows({name: _inert(value) for name, value in row.items()} for row in rows)


def _inert(value: Any) -> Any:
    """Return a cell in which a spreadsheet computes nothing; numbers stay numbers."""
    return _FORMULA.sub(r"\1\2'", one_line(value, LONGEST)) if isinstance(value, str) else value
