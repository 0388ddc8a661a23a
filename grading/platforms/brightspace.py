"""Brightspace: 123-456 - First Last - Nov 3, 2026 1159 PM/…, with the numbers of the user and of the submission.

The time is in the language of the site; of the numbers, not all sites' grow with each submission.

Source: community.d2l.com, “download submissions”, and public scripts for its files.
"""

import re
from datetime import datetime
from functools import partial

from grading.platforms.registry import Form
from grading.platforms.sheets import Rows, Sheet

# How months begin in the languages of sites; where there are several, none is the beginning of another month's.
MONTHS = (
    "jan ene gen oca янв", "feb fév fev şub фев", "mar mär mrt maa мар", "apr avr abr nis апр", "mai may maj mei mag май мая",
    "jun juin giu haz июн", "jul juil lug tem июл", "aug aoû ago ağu авг", "sep set eyl сен", "oct okt out ott eki окт",
    "nov kas ноя", "dec déc dez dic des ara дек",
)  # fmt: skip


def read_time(text: str) -> datetime | None:
    """Return the time in a name, in the language of the site: `Nov 3, 2026 1159 PM`, `3. Nov. 2026 2359`, `2026年11月3日 2359`."""
    date = re.match(r"\D*?(?P<year>\d{4})\D{1,2}(?P<month>\d{1,2})\D{1,3}(?P<day>\d{1,2})(?!\d)", text)
    month = int(date["month"]) if date else _month(text)
    if not date:
        date = re.match(r"\D*?(?P<day>\d{1,2})(?!\d)\D*(?P<year>\d{4})", text)
    if not (date and month):
        return None
    rest = text[date.end() :]
    digits = "".join(re.findall(r"\d+", rest))
    if not 3 <= len(digits) <= 4:
        return None
    hour, minute = int(digits[:-2]), int(digits[-2:])
    if half := re.search(r"[AaPp]\.? ?[Mm]\b|오전|오후|上午|下午|午前|午後", rest):
        hour = hour % 12 + 12 * (half[0][0] in "Pp" or half[0] in ("오후", "下午", "午後"))
    return datetime(int(date["year"]), month, int(date["day"]), hour, minute)


def _month(text: str) -> int | None:
    word = (re.findall(r"[^\W\d_]{3,}", text.lower()) or [""])[0]
    return next((n for n, starts in enumerate(MONTHS, 1) if word.startswith(tuple(starts.split()))), None)


IDS, END = ("OrgDefinedId", "Username"), "End-of-Line Indicator"
HEAD = r"(?P<number>\d+)-(?P<order>\d+) - (?P<name>(?:(?! - )[^/])+)"
FORM = Form(
    "brightspace",
    (
        rf"{HEAD} - (?P<time>(?=[^/]*?(?<!\d)\d{{1,2}}(?!\d))(?=[^/]*?\d{{4}})(?:(?! - )[^/])*?\d[^/\d]{{0,5}}?)(?:/| - )(?P<file>.+)",
        rf"{HEAD} - (?P<file>.+)",
    ),
    read_time,
    wrapped=True,
)


def marks(sheet: Sheet) -> Rows:
    """Return marks as Brightspace imports them (community.d2l.com/brightspace/kb/articles/3538-importing-grades)."""
    titles = {
        name: sheet.known_column(
            partial(_is_of, name),
            f"{name} Points Grade <Numeric MaxPoints:{sheet.most(name)}>",
        )
        for name in sheet.assignments
    }
    rows = []
    for student, person in sorted(sheet.people.items()):
        row = {"Username": f"#{student}"}
        row |= {column: person["row"][column] for column in IDS if column in person["row"]}
        rows.append(row | {title: sheet.points(student, name) for name, title in titles.items()} | {END: "#"})
    ids = [column for column in IDS if any(column in row for row in rows)]
    return [*ids, *titles.values(), END], rows


def _is_of(name: str, column: str) -> bool:
    """Tell whether a column is of an assignment."""
    return column.startswith(f"{name} Points Grade")
