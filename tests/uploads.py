"""Uploads under attack: what students hand in on a learning platform, all in one archive, beside one who hands in as usual."""

import io
import json
import re
import zipfile
from collections.abc import Mapping
from typing import TYPE_CHECKING

from tests.hostile import Attack
from tests.witness import acting_on_screen

if TYPE_CHECKING:
    from tests.siege import Field

WHOSE = r"(?P<student>[a-z]+)[_/]"
MOST_LINES = 20  # that the instructor is told about a student
HONEST = 1  # point, for what is right in what they hand in


def zipped(files: Mapping[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """Return a zip archive of these files."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", method) as archive:
        for path, content in files.items():
            archive.writestr(path, content)
    return made.getvalue()


def uploaded(field: "Field", name: str, attacks: list[Attack]) -> dict[str, list[str]]:
    """Collect and grade what attacks upload; return in words what each gained. All are laid whatever stopped the class to."""
    place = field.place / "uploads.zip"
    who = {attack.name: f"eve{chr(ord('a') + number)}" for number, attack in enumerate(attacks)}
    (field.room.root / "students.csv").write_text("\n".join(["id", *field.honest, *who.values(), "late"]))
    notebook = json.dumps(field.notebook()).encode()
    files = {f"late_{name}.ipynb": notebook}
    for attack in attacks:
        if attack.uploads:
            files |= attack.uploads(notebook, who[attack.name])
    place.write_bytes(zipped(files))
    said = field.course.run("collect", name, "--from", place, "--match", WHOSE, status=None)
    together = field.stopped("grade", name) + field.disturbed()
    marks = field.course.marks(name)
    if marks.get("late") != HONEST:
        together.append("who hands in beside them has another mark")
    more = {attack.name: marks.get(who[attack.name], 0) > HONEST for attack in attacks}
    together += [f"on the screen: {what}" for what in acting_on_screen(said, "")]
    lines = {attack: len(re.findall(rf"(?m)^{whose}[_/:]", said)) for attack, whose in who.items()}
    told = {attack: not re.search(rf"\b{whose}\b|{whose}_", said) for attack, whose in who.items()}
    return {
        attack: [
            *together,
            *["more points than it deserves"] * more[attack],
            *["nothing is told of it"] * told[attack],
            *[f"{lines[attack]} lines on the screen"] * (lines[attack] > MOST_LINES),
        ]
        for attack in who
    }
