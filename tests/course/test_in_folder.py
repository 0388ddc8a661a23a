"""Checks of what reads and writes files: what they let pass, and what their cards say."""

import os
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp

import pytest
from dask import delayed

from course import writers
from course.cards import CheckFailed
from course.in_folder import check_in_folder

FILES = {"a.txt": "Hi", "b.txt": "old"}
CALL = (FILES, Path("a.txt"), Path("b.txt"))


@pytest.fixture
def checked(tmp_path):
    """Return a function from an answer to a check of it, with one call or others."""

    def new_folder(files):
        folder = mkdtemp(dir=tmp_path)
        for name, text in files.items():
            Path(folder, name).write_text(text)
        return folder

    return lambda answer, *calls: check_in_folder(answer, *(calls or [CALL]), new_folder=new_folder)


def read(path):
    return Path(path).read_text() if Path(path).exists() else None


def texts_in(folder):
    return {path.name: path.read_text() for path in Path(folder).iterdir()}


def shout(source, target):
    Path(target).write_text(Path(source).read_text().upper())
    return target


def test_what_is_returned_written_and_left(checked, capsys):
    check = checked(shout).returns(lambda files, source, target: target)
    check.holds("HI", read).leaves({**FILES, "b.txt": "HI"}, texts_in)
    assert "the file after shout('a.txt', 'b.txt')" in capsys.readouterr().out


def removes_its_source(source, target):
    shout(source, target)
    Path(source).unlink()
    return target


def returns_the_name(source, target):
    return Path(shout(source, target)).name


@pytest.mark.parametrize(
    ("answer", "says", "words"),
    [
        (lambda source, target: None, lambda check: check.holds("HI", read), ["leaves 'old' in b.txt", "'HI'"]),
        (removes_its_source, lambda check: check.leaves({**FILES, "b.txt": "HI"}, texts_in), ["in the folder, which held"]),
        (returns_the_name, lambda check: check.returns(lambda files, *paths: Path("b.txt")), ["gives 'b.txt'", "expected 'b.txt', with its folder"]),
        (delayed(shout), lambda check: check.raises(ValueError, hint="Let it pass."), ["expected that it raises ValueError look Is there a @delayed above"]),
        (shout, lambda check: check.holds("hi", read, "Why?", lambda found, wanted: "too loud"), ["b.txt is not as expected", "too loud", "Why?"]),
        (shout, lambda check: check.holds("hi", read, "Why?", lambda found, wanted: "too loud\nWhisper."), ["seen too loud look Whisper."]),
    ],
)  # fmt: skip
def test_a_card_says_what_is_wrong(checked, answer, says, words):
    with pytest.raises(CheckFailed) as failed:
        says(checked(answer))
    said = " ".join(str(failed.value).split())
    assert all(word in said for word in words), said


def test_a_file_that_cannot_be_read_is_told_in_a_card(checked):
    def cannot(path):
        raise OSError(f"HDF5 error back trace\n  File H5F.c\n\n'{path}' is not closed")

    with pytest.raises(CheckFailed) as failed:
        checked(shout).holds("HI", cannot)
    said = " ".join(str(failed.value).split())
    assert (
        "After shout('a.txt', 'b.txt'), b.txt cannot be read. seen OSError: 'b.txt' is not closed look Is"
        in said
    )


def test_calls_with_the_same_files_find_what_the_one_before_has_left(checked):
    with pytest.raises(FileNotFoundError):
        checked(removes_its_source, CALL, CALL).holds("HI", read)
    checked(removes_its_source, CALL, ({"a.txt": "Hi"}, *CALL[1:])).holds("HI", read)


def test_files_are_looked_at_after_an_error_too(checked):
    def too_early(source, target):
        Path(target).write_text("")
        return shout(source, target)

    missing = (FILES, Path("nowhere"), Path("c.txt"))
    checked(shout, missing).raises(FileNotFoundError).holds(None, read)
    with pytest.raises(CheckFailed, match=r"in c\.txt"):
        checked(too_early, missing).raises(FileNotFoundError).holds(None, read)
    with pytest.raises(CheckFailed, match="expected that it raises OSError"):
        checked(shout).raises(OSError)


def write_whole(write, target):
    write(f"{target}.part")
    os.replace(f"{target}.part", target)


def write_copy(write, target):
    write(f"{target}.part")
    shutil.copy(f"{target}.part", target)


def write_elsewhere(write, target):
    with TemporaryDirectory() as folder:
        write(f"{folder}/part")
        shutil.move(f"{folder}/part", target)


def write_after_removing(write, target):
    Path(target).unlink(missing_ok=True)
    write_whole(write, target)


@pytest.mark.parametrize(
    ("answer", "what", "words"),
    [
        (lambda write, target: write(target), writers.PATH, "the target itself"),
        (write_elsewhere, writers.PATH, "in another folder"),
        (lambda write, target: None, writers.PATH, writers.NOT_CALLED),
        (write_after_removing, writers.MEANWHILE, "{}"),
        (write_copy, writers.AFTERWARDS, "a copy of what was written"),
        (lambda write, target: write(f"{target}.part"), writers.AFTERWARDS, "a file that holds 'old'"),
    ],
)
def test_what_is_seen_while_a_file_is_written(tmp_path, answer, what, words):
    expected = {
        writers.PATH: writers.BESIDE,
        writers.MEANWHILE: {"a.txt": "old"},
        writers.AFTERWARDS: writers.WRITTEN,
    }
    target = tmp_path / "a.txt"
    for function in (write_whole, answer):
        target.write_text("old")
        seen = writers.while_written(function, str(target))
        right = {key: seen[key] == value for key, value in expected.items()}
        assert right[what] is (function is write_whole), seen
    assert words in str(seen[what])


def test_calls_may_be_said_in_other_words(tmp_path):
    target = Path("a.txt")
    with pytest.raises(CheckFailed, match=r"where write raises 'OSError', gives 'no error'"):
        check_in_folder(
            lambda write, target: None,
            ({}, target, "OSError", True),
            new_folder=lambda files: str(tmp_path),
            beside=writers.error_let_out,
            said="write_whole, where write raises {1},",
        ).returns("OSError")
