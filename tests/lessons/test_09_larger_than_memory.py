"""Every number that lesson 9 states about a graph, and what it says about files."""

import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest

from tasklens import TaskGraph
from tests.lesson_cells import lesson_cells

RECORDS = [{"timestamp": f"2015-01-05T09:3{n}:00", "open": 116.0 + n, "volume": 100 * n} for n in range(5)]


@pytest.fixture
def source(tmp_path) -> str:
    """A small file of JSON lines."""
    path = tmp_path / "aet.json"
    path.write_text("".join(json.dumps(record) + "\n" for record in RECORDS))
    return str(path)


def test_a_file_that_is_converted_in_blocks_is_the_same(lesson, source, tmp_path):
    grown = lesson["convert_in_blocks"](source, tmp_path / "aet.h5", 2)
    pd.testing.assert_frame_equal(pd.read_hdf(grown, key="prices"), pd.DataFrame(RECORDS))


KILLED = """
import os, signal, sys
from pathlib import Path
{write_whole}
def write(path):
    with open(path, "w") as file:
        file.write("half of it")
        file.flush()
        os.kill(os.getpid(), signal.SIGKILL)
write_whole(write, sys.argv[1])
"""


@pytest.mark.parametrize("before", ["the old file", None])
def test_a_writer_that_is_killed_leaves_the_old_file_or_none(tmp_path, before):
    target = tmp_path / "aet.h5"
    if before:
        target.write_text(before)
    (answer,) = [cell for cell in lesson_cells("09_larger_than_memory") if cell.grade_id == "write_whole"]
    program = KILLED.format(write_whole=answer.source)
    ended = subprocess.run([sys.executable, "-c", program, str(target)], timeout=60, check=False)
    assert ended.returncode == -9
    assert (target.read_text() if target.exists() else None) == before
    assert [path.read_text() for path in tmp_path.iterdir() if path != target] == ["half of it"]


def test_a_block_takes_little_memory_in_one_of_the_formats_only(lesson, tmp_path):
    """Section 3: in the other one a column of text is read whole."""
    prices = pd.DataFrame(RECORDS * 4000)
    for form, share in [("fixed", (0.5, 2)), ("table", (0, 0.1))]:
        path = str(tmp_path / f"{form}.h5")
        prices.to_hdf(path, key="prices", mode="w", format=form)
        lesson["read_block"](path, 0, 1)
        few, whole = (lesson["most_memory"](path, 0, stop) for stop in (10, len(prices)))
        assert share[0] <= few / whole <= share[1], form


def test_the_files_of_section_3_can_be_read_in_blocks(lesson, tmp_path):
    source = tmp_path / "aet.json"
    source.write_text("".join(json.dumps(record) + "\n" for record in RECORDS))
    target = lesson["convert_for_blocks"](str(source), str(tmp_path / "aet.h5"))
    with pd.HDFStore(target, mode="r") as store:
        assert store.get_storer("prices").is_table
    pd.testing.assert_frame_equal(lesson["read_block"](target, 2, 4), pd.DataFrame(RECORDS).iloc[2:4])


def test_a_mean_of_means_is_another(lesson):
    """The trap of exercise 3 is one: the blocks of its check differ in size."""
    prices, size = [1.0, 2.0, 3.0, 4.0, 50.0], 2
    means = [sum(block) / len(block) for i in range(0, 5, size) if (block := prices[i : i + size])]
    assert sum(means) / len(means) != sum(prices) / len(prices)
    mean = lesson["mean_close"](
        lambda path, start, stop: pd.DataFrame({"close": prices[start:stop]}), {"a": 5}, size
    )
    assert mean.compute(scheduler="sync") == 12
    graph = TaskGraph(mean)
    assert (graph.work, graph.span) == (4, 2)


def test_a_killed_writer_leaves_a_file_that_is_readable_and_too_short(lesson, tmp_path):
    """Section 2; and its writer, put through the lesson's own answer, leaves the old file."""
    (answer,) = [cell for cell in lesson_cells("09_larger_than_memory") if cell.grade_id == "write_whole"]
    target = tmp_path / "aet.h5"
    target.write_text("old")
    whole = lesson["writer"] + answer.source + "\nwrite_whole(write, sys.argv[1])"
    assert "aet.h5" in lesson["killed"](whole, str(target))
    assert target.read_text() == "old"
    assert "aet.h5" in lesson["killed"](lesson["writer"] + "write(sys.argv[1])", str(target))
    assert 0 < len(pd.read_hdf(target, key="prices")) < 1_000_000


def test_pandas_own_reader_does_what_the_text_says(tmp_path):
    """It guesses types and loses digits, unless that is forbidden."""
    path = tmp_path / "aet.json"
    path.write_text('{"timestamp": "2015-01-05T09:30:00", "open": 116.0, "close": 3.3000000000000003}\n')
    guessed = pd.read_json(path, lines=True)
    assert guessed["timestamp"].dtype.kind == "M"
    assert guessed["open"].dtype.kind == "i"
    assert guessed["close"].item() != 3.3000000000000003
    exact = pd.read_json(path, lines=True, dtype=False, precise_float=True)
    assert exact.iloc[0].tolist() == ["2015-01-05T09:30:00", 116.0, 3.3000000000000003]
    assert exact["open"].dtype.kind == "f"
    path.write_text('{"open": 1}\noops\n')
    with pytest.raises(ValueError, match=r"^(?!.*line 2)"):
        pd.read_json(path, lines=True)


def test_nothing_is_left_behind(lesson):
    assert not Path(lesson["scratch"].name).exists()
