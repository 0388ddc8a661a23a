"""Open a student's own copy of the lessons in JupyterLab: `python -m course.lab`.

Lessons are handed out in `notebooks/` and worked on in `my-lessons/`. What stands in `my-lessons/` belongs to the
student: a file that has been touched there is never written again. When a newer version of it comes out, that is
put beside it under another name.
"""

import argparse
import contextlib
import hashlib
import json
import logging
import os
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from course import dot, server

ROOT = Path(__file__).resolve().parent.parent
# Hides the instructor's panels and JupyterLab's news, and lets nobody listen to a kernel who does not have its keys.
SETTINGS = Path(__file__).resolve().parent / "jupyter"
# Hides nbgrader's Assignment List, which without an exchange shows an error, and its menu, which then is empty.
WITHOUT_EXCHANGE = SETTINGS / "without_exchange"
RECORD = ".handed-out.json"


def hand_out(lessons: Path, mine: Path) -> list[str]:
    """Copy new and renewed lessons into the student's folder; return what to tell the student.

    A file that the student has not changed since it was copied is renewed in place. One that was changed is left
    as it is, and its newer version is put beside it, once. One that was deleted is handed out again.
    """
    mine.mkdir(exist_ok=True)
    record = mine / RECORD
    handed = json.loads(record.read_text("utf-8")) if record.exists() else {}
    news = []
    for source in sorted(
        path for path in lessons.rglob("*") if path.is_file() and not _hidden(path, lessons)
    ):
        name, version = source.relative_to(lessons).as_posix(), _digest(source)
        target = mine / name
        if target.exists() and handed.get(name) == version:
            continue
        if target.exists() and _digest(target) not in (handed.get(name), version):
            target = _free_name(target)
            news.append(
                f"{name} has a newer version. Yours is as you left it; the new one is {target.relative_to(mine)}"
            )
        _copy(source, target)
        handed[name] = version
        _write(record, json.dumps(handed, indent=1))
    return news


def _hidden(path: Path, top: Path) -> bool:
    return any(part.startswith(".") for part in path.relative_to(top).parts)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _free_name(path: Path) -> Path:
    """Return a name beside a path that is not taken: name-v2, name-v3, ..."""
    n = 2
    while (free := path.with_stem(f"{path.stem}-v{n}")).exists():
        n += 1
    return free


def _copy(source: Path, target: Path) -> None:
    """Copy a file so that an interrupted copy leaves none behind."""
    target.parent.mkdir(parents=True, exist_ok=True)
    part = target.with_name(f".{target.name}.part")
    shutil.copyfile(source, part)
    os.replace(part, target)


def _write(path: Path, text: str) -> None:
    part = path.with_name(f"{path.name}.part")
    part.write_text(text, "utf-8")
    os.replace(part, path)


def first_page(mine: Path) -> str:
    """Return what to open: the newest start page, or the first lesson where there is no such page.

    JupyterLab saves a page that was only looked at with more metadata, so a newer one may lie beside it.
    """
    newest = max(mine.glob("start*.ipynb"), key=lambda page: (len(page.stem), page.stem), default=None)
    return (newest or min(mine.glob("*/*.ipynb"))).relative_to(mine).as_posix()


def start_jupyterlab(mine: Path, arguments: Sequence[str]) -> None:
    """Run JupyterLab on the start page until it is stopped. It finds the student's folder as its top folder.

    Dask's clusters get a folder that only the student can write to. By default it is a common one in /tmp, and whoever
    makes that first can put modules there that all others then import.
    """
    os.environ["JUPYTER_CONFIG_PATH"] = config_path()
    dot.provide()  # also for terminals, and for kernels that know nothing of this environment's settings

    # On Windows what a kernel has open cannot be removed.
    with tempfile.TemporaryDirectory(prefix="lessons-", ignore_cleanup_errors=True) as folder:
        os.environ.setdefault("DASK_TEMPORARY_DIRECTORY", folder)
        look = [
            "--LabApp.custom_css=True",
            f"--ServerApp.tornado_settings=static_custom_path={SETTINGS / 'custom'}",
        ]
        with contextlib.chdir(mine):  # where nbgrader's Assignment List fetches to, and hands in from
            server.serve(mine, f"/lab/tree/{first_page(mine)}", [*look, *arguments])


def config_path() -> str:
    """Return what JUPYTER_CONFIG_PATH is to be for a student: the course's settings, then those that it names already."""
    own = [SETTINGS] if has_exchange() else [SETTINGS, WITHOUT_EXCHANGE]
    return os.pathsep.join([*map(str, own), *filter(None, [os.environ.get("JUPYTER_CONFIG_PATH")])])


def has_exchange() -> bool:
    """Tell whether nbgrader, as it is set up here, has an exchange to fetch lessons from: a folder, or a service."""
    from jupyter_core.paths import jupyter_config_path
    from nbgrader.apps import NbGrader
    from nbgrader.exchange import ExchangeFactory

    app = NbGrader(log_level=logging.ERROR)
    app.config_file_paths.append(jupyter_config_path())  # as its Assignment List looks for them
    app.load_config_file()
    exchange = ExchangeFactory(config=app.config).exchange(config=app.config)
    return not hasattr(exchange, "root") or Path(exchange.root).is_dir()


def main(argv: Sequence[str] | None = None) -> int:
    """Hand out the lessons and open them; return the exit status."""
    parser = argparse.ArgumentParser(
        prog="python -m course.lab",
        description="Open your copy of the lessons in JupyterLab.",
        epilog="Any other option goes to JupyterLab, for example: --no-browser --port=8899",
    )
    parser.add_argument(
        "--lessons", type=Path, default=ROOT / "notebooks", help="lessons as they are handed out"
    )
    parser.add_argument(
        "--mine", type=Path, default=ROOT / "my-lessons", help="your folder (default: my-lessons)"
    )
    parser.add_argument("--copy-only", action="store_true", help="make your copy and stop")
    args, others = parser.parse_known_args(argv)
    if not any(args.lessons.rglob("*.ipynb")):
        print(
            f"There are no lessons in {args.lessons}: start this in a clone of the course or in what your instructor hands"
            " out, or say where they are and where your copy is to be: --lessons FOLDER --mine FOLDER",
            file=sys.stderr,
        )
        return 1
    try:
        news = hand_out(args.lessons, args.mine.resolve())
    except OSError as error:
        print(f"Your copy of the lessons could not be made: {error}", file=sys.stderr)
        return 1
    for line in news:
        print(line)
    if not args.copy_only:
        start_jupyterlab(args.mine.resolve(), others)
    return 0


if __name__ == "__main__":
    sys.exit(main())
