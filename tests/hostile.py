"""The collection of attacks: what each file says, and the submission that it makes.

`attacks/<kind>/<name>.py` is one submission. Its first line says what it tries (`# tries: …`). Then may follow

    # honest: N              the points that it deserves for what is right in it (by default 0)
    # reaches: PATTERN       what has to be found in what its student is shown: else it has not come to what it tries
    # meant: ERROR, …        what its own code may end with of the errors that otherwise say that it is badly written
    # gains without: NAME, … the defences (tests/defences.py) of which each, taken out, lets it gain something
    # after: NAME            an attack that has to be graded before it
    # seconds: N             that a cell or a call of it may take: for one that hangs, however long one waits
    # harms: …               why it is not run where nothing locks it in

What follows is the answer to `double`, or cells:

    # %% <grade_id>          the answer to an exercise
    # %% own                 a cell of the student's own, before the answers
    # %% [markdown] own      the same, as text
    # %% hand in             no cell: defines `hand_in(notebook, folder)`, which changes the notebook, returns another
                             or its bytes, and may write files beside it

Words like @CLASS@ are replaced by what a student could only guess: see `Witness.words`. Files that it writes begin with
`owned`, which stands for a name that only one witness looks for.

With `# way: class` it is no submission but acts on a class: it defines `attack(field)`, which returns what it gained in
words; `field` is a `siege.Field`. With `# way: upload` it defines `upload(notebook, who)`, which returns what a student
uploads on a learning platform: bytes by paths that begin with the student's id, `who`.
"""

import json
import re
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import NamedTuple

from nbformat import NotebookNode
from nbformat.v4 import new_code_cell, new_markdown_cell

FOLDER = Path(__file__).with_name("attacks")
_CELL = re.compile(r"^# %% (.+)\n", re.MULTILINE)
_HEAD = re.compile(r"# (tries|honest|reaches|meant|gains without|after|seconds|harms|way): (.+)")


class Attack(NamedTuple):
    """A hostile submission."""

    name: str  # kind and name of its file, which is also the student's id
    tries: str
    honest: float
    harms: str | None
    cells: list[tuple[str, str]]
    reaches: str = ""
    meant: tuple[str, ...] = ()
    gains_without: tuple[str, ...] = ()
    after: str = ""
    seconds: float | None = None
    acts: Callable | None = None  # on a class, given a field
    uploads: Callable | None = None  # given a notebook and an id

    @property
    def is_submission(self) -> bool:
        """Tell whether it is handed in on the exchange, as a notebook."""
        return not (self.acts or self.uploads)

    @property
    def kind(self) -> str:
        """The folder that it is in."""
        return self.name.partition("-")[0]


def read(path: Path) -> Attack:
    """Read an attack.

    Raises ValueError where its first line does not say what it tries.
    """
    lines = path.read_text("utf-8").splitlines(keepends=True)
    head = {}
    while lines and (found := _HEAD.fullmatch(lines[0].rstrip("\n"))):
        head[found[1]] = found[2]
        del lines[0]
    if "tries" not in head:
        raise ValueError(f"{path.name}: its first line has to be `# tries: …`")
    name = f"{path.parent.name}-{path.stem}"
    text = "".join(lines)
    space: dict = {}
    if head.get("way") in ("class", "upload"):
        exec(compile(text, path, "exec"), space)  # noqa: S102, the collection's own
        text = ""
    first, *rest = _CELL.split(text)
    cells = [("double", first.strip())] if first.strip() else []
    cells += [(place, source.strip()) for place, source in zip(rest[::2], rest[1::2], strict=True)]
    meant, without = (
        tuple(head[key].split(", ")) if key in head else () for key in ("meant", "gains without")
    )
    return Attack(
        name,
        head["tries"],
        float(head.get("honest", 0)),
        head.get("harms"),
        cells,
        head.get("reaches", ""),
        meant,
        without,
        head.get("after", ""),
        float(head["seconds"]) if "seconds" in head else None,
        space.get("attack"),
        space.get("upload"),
    )


def collection(wanted: str = "") -> list[Attack]:
    """Return all attacks, or those whose name a regular expression finds."""
    attacks = [read(path) for path in sorted(FOLDER.glob("*/*.py"))]
    return [attack for attack in attacks if re.search(wanted, attack.name)]


def hand_in(attack: Attack, blank: NotebookNode, words: dict[str, str], folder: Path, name: str) -> None:
    """Write what an attack hands in into a folder."""
    notebook: NotebookNode | dict | bytes = deepcopy(blank)
    own, tricks = [], []
    for place, source in attack.cells:
        source = re.sub(r"@([A-Z]+)@", lambda found: words[found[1]], source)
        source = re.sub(r"\bowned", words["OWNED"], source)
        if place == "hand in":
            tricks.append(source)
        elif place.endswith("own"):
            own.append((new_markdown_cell if "markdown" in place else new_code_cell)(source))
        else:
            (cell,) = (c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == place)
            cell.source = source
    notebook.cells[3:3] = own
    for source in tricks:
        space: dict = {}
        exec(source, space)  # noqa: S102, the collection's own
        notebook = space["hand_in"](notebook, folder)
    if notebook is not None:
        text = notebook if isinstance(notebook, bytes) else json.dumps(notebook).encode()
        (folder / f"{name}.ipynb").write_bytes(text)
