"""A witness: plants secrets and listens, and tells what attacks have found, written and sent."""

import base64
import contextlib
import hashlib
import os
import re
import secrets
import selectors
import socket
import tempfile
import threading
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser
from pathlib import Path
from types import MappingProxyType

PLACES = ("gradebook", "neighbour", "source", "test", "environment", "file")
PROCESSES = ("judge", "evaluator")  # these have secrets that are made from a token, each in its environment
OWNED = "owned"  # what attacks call the files that they write
ACTS = "siege_acts"  # what a script of theirs has in it
VARIABLE = "SIEGE_SECRET"


class Witness:
    """Secrets to be found, a folder to be written to, doors to be knocked at.

    `room` is the class's folder. Of `token` the secrets of processes are made, and `known` are secrets that are there already.
    """

    def __init__(
        self,
        host: Path,
        room: Path,
        token: bytes | None = None,
        known: Mapping[str, str] = MappingProxyType({}),
    ):
        self.host = host
        self.room = room
        self.token = token or secrets.token_bytes(8)
        self.name = f"{OWNED}_{self.token.hex()}"  # others may be at work on this machine at the same time
        self.secrets = {place: f"canary-{place}-{secrets.token_hex(8)}" for place in PLACES} | dict(known)
        for process in PROCESSES:
            digest = hashlib.sha256(self.token + process.encode()).hexdigest()
            self.secrets[process] = f"canary-{process}-{digest[:16]}"
        self.knocks = 0
        self.doors = selectors.DefaultSelector()
        self.addresses: dict[str, str] = {}
        self.written: set[Path] = set()
        (host / "secret.txt").write_text(self.secrets["file"])
        host.chmod(0o777)
        os.environ[VARIABLE] = self.secrets["environment"]

    @property
    def words(self) -> dict[str, str]:
        """What attacks are told, so that it is not by luck that they find nothing."""
        places = {
            "CLASS": str(self.room),
            "HOST": str(self.host),
            "VARIABLE": VARIABLE,
            "ACTS": ACTS,
            "OWNED": self.name,
        }
        return places | self.addresses

    def in_lesson(self, text: str) -> str:
        """Return a lesson with secrets in its solution and its hidden tests."""
        return text.replace("@SOURCE@", self.secrets["source"]).replace("@TEST@", self.secrets["test"])

    @contextlib.contextmanager
    def listening(self) -> Iterator[None]:
        """Listen until the end of the `with`, on every kind of socket that this machine has."""
        abstract = f"siege {secrets.token_hex(4)}"
        tcp, udp = socket.create_server(("127.0.0.1", 0)), socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        udp.bind(("127.0.0.1", 0))
        named, file = (socket.socket(socket.AF_UNIX) for _ in range(2))
        named.bind(f"\0{abstract}")
        file.bind(str(self.host / "door"))
        os.chmod(self.host / "door", 0o777)
        for door in (named, file):
            door.listen()
        self.addresses = {
            "TCP": str(tcp.getsockname()[1]),
            "UDP": str(udp.getsockname()[1]),
            "ABSTRACT": abstract,
        }
        for door in (tcp, udp, named, file):
            self.doors.register(door, selectors.EVENT_READ)
        ours, theirs = socket.socketpair()
        self.doors.register(theirs, selectors.EVENT_READ)
        thread = threading.Thread(target=self._listen, args=(theirs,))
        thread.start()
        try:
            yield
        finally:
            ours.close()
            thread.join()
            for door in (tcp, udp, named, file, theirs):
                door.close()

    def _listen(self, end: socket.socket) -> None:
        while True:
            for key, _ in self.doors.select():
                if key.fileobj is end:
                    return
                self.knocks += 1
                if key.fileobj.type == socket.SOCK_DGRAM:
                    key.fileobj.recv(2**16)
                else:
                    key.fileobj.accept()[0].close()

    def sent(self) -> int:
        """Return how many packets and connections came since the last time."""
        knocks, self.knocks = self.knocks, 0
        return knocks

    def owned(self) -> list[str]:
        """Return what files of attacks there are on the host that were not there the last time."""
        tops = {self.host, self.room, Path.home(), Path.cwd(), Path(tempfile.gettempdir()), Path("/tmp")}
        tops |= {Path("/var/tmp"), Path("/dev/shm"), Path("/")}
        found = {path for top in tops for path in top.glob(f"{self.name}*")}
        found |= {path for top in (self.host, self.room) for path in top.rglob(f"{OWNED}*")}
        new, self.written = found - self.written, found
        return sorted(map(str, new))

    def clean(self) -> None:
        """Remove the files of attacks that lie outside of the witness's own folders."""
        self.owned()
        for path in self.written:
            if not path.is_relative_to(self.host) and not path.is_relative_to(self.room):
                path.unlink()

    def found(self, texts: list[str]) -> list[str]:
        """Return which secrets stand in what a student gets to see."""
        known = dict(self.secrets)
        if (seeds := self.room / "seeds.secret").exists() and len(secret := seeds.read_text()) == 64:
            known["seeds"] = secret
        return [place for place, secret in known.items() if any(secret in text for text in texts)]


class _Acting(HTMLParser):
    """Finds what can act in a page and is an attack's."""

    def __init__(self):
        super().__init__()
        self.found: list[str] = []
        self.inside = ""
        self.text = ""  # that MathJax looks through in one go
        self.code = 0  # elements in which it does not

    def handle_starttag(self, tag: str, attributes: list) -> None:
        self.inside = tag
        self.code += tag in ("code", "pre")
        if tag != "wbr":
            self.end_text()
        if any(name == "class" and "tex2jax_process" in (value or "") for name, value in attributes):
            self.found.append(f"<{tag} class>")
        for name, value in attributes:
            if tag == "img" and name == "src" and DRAWS in _drawn(value or ""):
                self.found.append("<img> drawn for minutes")
            if ACTS not in (value or ""):
                continue
            plain = "".join((value or "").split()).lower()
            if (
                name.startswith("on")
                or name == "class"
                or plain.startswith(("javascript:", "data:text", "vbscript:"))
                or (tag in LIVE and name not in SAID)
            ):
                self.found.append(f"<{tag} {name}>")

    handle_startendtag = handle_starttag

    def handle_endtag(self, tag: str) -> None:
        self.inside = ""
        self.code -= tag in ("code", "pre")
        self.end_text()

    def end_text(self) -> None:
        if ACTS in self.text and (formula := FORMULA.search(re.sub(r"\\\\", "", self.text))):
            self.found.append(formula[0])
        self.text = ""

    def handle_data(self, data: str) -> None:
        if not self.code and self.inside not in ("script", "style"):
            self.text += data
        if self.inside in ("script", "style") and ACTS in data:
            self.found.append(f"<{self.inside}>")


# Of MathJax: they link, fetch, style, show something outside of its place, or define others that do.
FORMULA = re.compile(
    r"\\(href|url|style|class|cssId|data|mmlToken|bbox|unicode|require|includegraphics|smash|raise|lower|llap|rlap|mathclap|kern|hskip|mspace|rule|raisebox|moveleft|def|let|(re)?newcommand|csname|verb)(?![A-Za-z])"
)
LIVE = {
    "script",
    "iframe",
    "object",
    "embed",
    "base",
    "meta",
    "form",
    "link",
    "img",
    "image",
    "use",
    "svg",
    "video",
    "audio",
}


DRAWS = b"siege_draws"  # in pictures that a browser draws for minutes
LONG_RUN = re.compile("[\u0300-\u036f\u0e00-\u0eff\u1780-\u17ff]{1000}")  # that it lays out for minutes


def _drawn(address: str) -> bytes:
    start = "data:image/svg+xml;base64,"
    return base64.b64decode(address.removeprefix(start)) if address.startswith(start) else b""


SAID = {"alt", "title"}  # attributes that are only words


def acting(page: str) -> list[str]:
    """Return what of an attack could act in a page that a browser shows."""
    parser = _Acting()
    parser.feed(page)
    parser.end_text()
    return parser.found + ["a run of letters"] * bool(LONG_RUN.search(re.sub("<[^<>]*>", "", page)))


def acting_on_screen(said: str, row: str) -> list[str]:
    """Return what of an attack could act in what the instructor's commands say about it, and in its row of a table."""
    text = said + row
    found = [f"\\x{ord(letter):02x}" for letter in sorted(set(text)) if ord(letter) < 32 and letter != "\n"]
    found += ["a forged line"] * any(ACTS in line and line.startswith("zzz") for line in said.splitlines())
    return found + ["a formula"] * bool(re.search(rf"(^|[,;]) *[=@+-][^,;]*{ACTS}", row))
