"""Tables that a person writes: CSV files from a spreadsheet, an editor or a registrar's office."""

import codecs
import csv
import io
import re
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from grading.terminal import one_line

TITLES = 10  # lines that a registrar's office may put above a table
LONGEST = 2_000  # characters of a cell: more than any id or path has
# A spreadsheet computes a cell that begins so, and one that does after a semicolon, where that separates cells.
STARTS = "=+-@\uff1d\uff0b\uff0d\uff20"  # the last four as they are in Chinese and Japanese texts
_FORMULA = re.compile(rf"(^|;)([\s\"]*)(?='*[{re.escape(STARTS)}])")
_GUARDED = re.compile(rf"(^|;)([\s\"]*)'(?='*[{re.escape(STARTS)}])")

# Letters of no width, as copying from web pages leaves them.
UNSEEN = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
# What a file is that is called .csv and is none, by how it begins.
OTHERS = {
    b"PK\x03\x04": "is a workbook (Excel, LibreOffice) or a zip file",
    b"\xd0\xcf\x11\xe0": "is a workbook of an old Excel",
    b"%PDF": "is a PDF",
    b"<": "is a web page",
}


class TableError(Exception):
    """What is wrong with a table, and in which line. It quotes cells, which may have lines of their own."""

    def __init__(self, problem: str):
        super().__init__(one_line(problem, LONGEST))


class Table(NamedTuple):
    """A table: the names of its columns as they are, and rows by them; `line` is a row's line number."""

    columns: list[str]
    rows: list[dict[str, str]]


def read_table(path: Path, required: Sequence[str], optional: Sequence[str] = ()) -> list[dict[str, str]]:
    """Return a table's rows, each with every column named here, stripped of blanks; `line` is its line number.

    Raises TableError where a column is missing, and what `read_whole` does.
    """
    table = read_whole(path)
    names = {name: plain_name(name) for name in table.columns}
    if missing := [name for name in required if name not in names.values()]:
        raise TableError(
            f"{path} has no column {', '.join(missing)}; it has: {', '.join(names.values()) or 'none'}. "
            f"Columns are {', '.join([*required, *(f'{name} (optional)' for name in optional)])}"
        )
    rows = []
    for row in table.rows:
        given = {names[name]: value for name, value in row.items() if name in names}
        wanted = {name: given.get(name, "") for name in [*required, *optional]}
        rows.append({**wanted, "line": row["line"]})
    return rows


def plain_name(column: str) -> str:
    """Return the name of a column as it is compared."""
    return re.sub(r"[\s_-]+", "_", column.strip().lower())


def read_whole(path: Path, known: Collection[str] = ()) -> Table:
    """Return a table with all its columns and the rows that are not empty.

    Where the first line has none of the columns `known`, by their plain names, and one of the next ten has, the table begins there.

    Commas, semicolons (as spreadsheets write in much of Europe), tabs and bars separate; UTF-8, UTF-16 and Windows' cp1252,
    any line ends, blank lines and a first line `sep=;` are fine. What `write_table` put before a formula is taken off
    again, and so is what spreadsheets put around ids (`="00123"`) and what cannot be seen.

    Raises TableError where a row has too many fields, or the text is in none of these encodings.
    """
    text = _decoded(path)
    lines = text.splitlines(keepends=True)
    skipped, delimiter = 0, None
    while lines and (not lines[0].strip(" \t,;\r\n") or lines[0].lower().startswith("sep=")):
        first = lines.pop(0).strip("\r\n")
        delimiter = first[4:5] if first.lower().startswith("sep=") else delimiter
        skipped += 1
    for titles, text in enumerate(lines[: TITLES + 1]):
        if {plain_name(_clean(cell.strip('"'))) for cell in re.split("[,;\t|\r\n]", text)} & {*known}:
            lines, skipped = lines[titles:], skipped + titles
            break
    header = lines[0] if lines else ""
    delimiter = delimiter or max(",;\t|", key=header.count)
    # Not by splitlines: a quoted cell may hold other line ends.
    rest = io.StringIO("".join(lines), newline="")
    reader: csv.DictReader[Any] = csv.DictReader(rest, delimiter=delimiter, strict=True)
    rows = []
    try:
        columns = [_clean(name) for name in reader.fieldnames or []]
        reader.fieldnames = columns
        for row in reader:
            line = reader.line_num + skipped
            if None in row:
                if any(map(_clean, row[None])):
                    raise TableError(f"{path}, line {line}: more fields than the header has columns")
                del row[None]
            given = {name: _clean(value or "") for name, value in row.items()}
            if any(given.values()):
                rows.append({**given, "line": str(line)})
    except csv.Error as error:
        raise TableError(f"{path}, line {reader.line_num + skipped}: {error}") from None
    return Table(columns, rows)


def _decoded(path: Path) -> str:
    content = path.read_bytes()
    for start, what in OTHERS.items():
        if content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(start):
            raise TableError(f"{path} {what}, not a table of text: open it and save it as “CSV UTF-8”")
    if content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return content.decode("utf-16", "replace")
    if b"\0" in content[:100]:
        return content.decode("utf-16-be" if content.startswith(b"\0") else "utf-16-le", "replace")
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError as error:
            line = content[: error.start].count(b"\n") + 1
    raise TableError(f"{path}, line {line}: neither UTF-8 nor Windows' cp1252; save it as “CSV UTF-8”")


def _clean(value: str) -> str:
    value = UNSEEN.sub("", value).replace("\xa0", " ").strip()
    if found := re.fullmatch(r'="(.*)"', value):
        value = found[1].replace('""', '"')
    return _GUARDED.sub(r"\1\2", value).strip()


def write_table(
    path: Path, columns: Sequence[str], rows: list[dict[str, Any]], encoding: str = "utf-8-sig"
) -> None:
    """Write a CSV file that spreadsheets open with the right accents and commas.

    Texts are written as one line each, and with a ' before what a spreadsheet would take for a formula.
    """
    with path.open("w", newline="", encoding=encoding) as file:
        writer = csv.DictWriter(file, columns)
        writer.writeheader()
        writer.writerows({name: _inert(value) for name, value in row.items()} for row in rows)


def _inert(value: Any) -> Any:
    """Return a cell in which a spreadsheet computes nothing; numbers stay numbers."""
    return _FORMULA.sub(r"\1\2'", one_line(value, LONGEST)) if isinstance(value, str) else value
