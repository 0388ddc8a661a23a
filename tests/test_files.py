"""In a notebook, a check's files are written and read by plain calls."""

from pathlib import Path

from course import read_files, write_files


def test_files_are_written_and_read_by_the_given_functions(tmp_path):
    path = str(tmp_path / "note.txt")
    assert write_files(lambda path, text: Path(path).write_text(text), path, "four") == 4
    assert read_files(lambda paths: [Path(path).read_text() for path in paths], [path]) == ["four"]
