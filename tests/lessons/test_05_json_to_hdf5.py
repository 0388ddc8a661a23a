"""Every number that lesson 5 states about a graph, and what it says about files."""

import json
import subprocess
import sys
from pathlib import Path

import pandas as pd
import pytest
from dask import delayed

from course.data import TICKERS, daily_stock
from tasklens import TaskGraph, predict
from tests.lesson_cells import lesson_cells

RECORDS = [{"timestamp": f"2015-01-05T09:3{n}:00", "open": 116.0 + n, "volume": 100 * n} for n in range(5)]


@pytest.fixture
def source(tmp_path) -> str:
    """A small file of JSON lines."""
    path = tmp_path / "aet.json"
    path.write_text("".join(json.dumps(record) + "\n" for record in RECORDS))
    return str(path)


def files_of_a_second(number: int) -> TaskGraph:
    graph = TaskGraph([delayed(abs)(n) for n in range(number)])
    return graph.with_costs(lambda task: 1.0)


def test_twenty_one_files_take_eleven_rounds_on_two_workers():
    assert len(TICKERS) == 21
    graph = files_of_a_second(21)
    assert (graph.work, graph.span) == (21, 1)
    assert [predict(graph, workers).makespan for workers in (1, 2, 21, 100)] == [21, 11, 1, 1]


def test_batches_of_six_matter_little_on_two_workers_and_much_on_eight(lesson):
    graph = lesson["files_of_a_second"]
    assert len(graph) == 21
    one_by_one = [predict(graph, workers).makespan for workers in (2, 8)]
    by_six = [predict(graph, workers, scheduler="processes").makespan for workers in (2, 8)]
    assert (one_by_one, by_six) == ([11, 3], [12, 6])


def test_one_task_a_file_and_two(lesson):
    number = len(lesson["sources"])
    one, two = lesson["one_task"], lesson["two_tasks"]
    assert (one.work, one.span, one.width) == (number, 1, number)
    assert (two.work, two.span) == (2 * number, 2)
    assert two.calls("read_rows") == two.calls("save") == number


def test_a_file_of_the_data_has_as_many_lines_as_the_parameters_say():
    (cell,) = [cell for cell in lesson_cells("05_json_to_hdf5") if "number_of_files = 21" in cell.source]
    assert "rows = 15_600 " in cell.source
    with open(daily_stock() / "aet.json", encoding="utf-8") as file:
        assert sum(1 for _ in file) == 15_600


@pytest.mark.parametrize("way", ["convert_to_hdf", "convert_file", "convert_quickly"])
def test_every_way_to_convert_keeps_everything(lesson, source, tmp_path, way):
    target = str(tmp_path / "aet.h5")
    assert lesson[way](source, target) == target
    pd.testing.assert_frame_equal(pd.read_hdf(target, key="prices"), pd.DataFrame(RECORDS))


def test_a_file_that_is_converted_in_blocks_is_the_same(lesson, source, tmp_path):
    grown = lesson["convert_in_blocks"](source, tmp_path / "aet.h5", 2)
    pd.testing.assert_frame_equal(pd.read_hdf(grown, key="prices"), pd.DataFrame(RECORDS))


def test_the_difference_of_tables_is_found(lesson):
    """What checks compare tables with sees each way in which they may differ."""
    table = pd.DataFrame(RECORDS)
    difference = lesson["difference"]
    assert difference(table.copy(), table) == ""
    for other, word in [
        ([1], "list"),
        (table[["open", "timestamp", "volume"]], "columns"),
        (table.head(2), "2 rows"),
        (table.assign(open=[116, 117, 118, 119, 120]), "open holds whole numbers"),
        (table.assign(timestamp=pd.to_datetime(table["timestamp"])), "timestamp holds datetime"),
        (table.assign(open=table["open"] + 1e-9), "open is"),
    ]:
        assert word in difference(other, table)


def test_the_conversion_of_all_files_reads_back_equal(lesson, tmp_path):
    """Exercise 8.3 as a whole, with the lesson's own answers, whole files and real data."""
    sources = [str(path) for path in sorted(daily_stock().glob("*.json"))[:2]]

    def convert(source, target):
        lesson["write_whole"](lambda path: lesson["convert_to_hdf"](source, path), target)
        return target

    paths = [z.compute(scheduler="sync") for z in lesson["convert_all"](convert, sources, tmp_path)]
    assert [Path(path).name for path in paths] == ["aet.h5", "afl.h5"]
    for source, path in zip(sources, paths, strict=True):
        pd.testing.assert_frame_equal(pd.read_hdf(path, key="prices"), lesson["read"](source))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["aet.h5", "afl.h5"]


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
    (answer,) = [cell for cell in lesson_cells("05_json_to_hdf5") if cell.grade_id == "write_whole"]
    program = KILLED.format(write_whole=answer.source)
    ended = subprocess.run([sys.executable, "-c", program, str(target)], timeout=60, check=False)
    assert ended.returncode == -9
    assert (target.read_text() if target.exists() else None) == before
    assert [path.read_text() for path in tmp_path.iterdir() if path != target] == ["half of it"]


def test_a_block_takes_little_memory_in_one_of_the_formats_only(lesson, tmp_path):
    """Section 6: in the other one a column of text is read whole."""
    prices = pd.DataFrame(RECORDS * 4000)
    for form, share in [("fixed", (0.5, 2)), ("table", (0, 0.1))]:
        path = str(tmp_path / f"{form}.h5")
        prices.to_hdf(path, key="prices", mode="w", format=form)
        lesson["read_block"](path, 0, 1)
        few, whole = (lesson["most_memory"](path, 0, stop) for stop in (10, len(prices)))
        assert share[0] <= few / whole <= share[1], form


def test_the_files_of_section_6_can_be_read_in_blocks(lesson, tmp_path):
    source = tmp_path / "aet.json"
    source.write_text("".join(json.dumps(record) + "\n" for record in RECORDS))
    target = lesson["convert_for_blocks"](str(source), str(tmp_path / "aet.h5"))
    with pd.HDFStore(target, mode="r") as store:
        assert store.get_storer("prices").is_table
    pd.testing.assert_frame_equal(lesson["read_block"](target, 2, 4), pd.DataFrame(RECORDS).iloc[2:4])


def test_a_mean_of_means_is_another(lesson):
    """The trap of exercise 5 is one: the blocks of its check differ in size."""
    prices, size = [1.0, 2.0, 3.0, 4.0, 50.0], 2
    means = [sum(block) / len(block) for i in range(0, 5, size) if (block := prices[i : i + size])]
    assert sum(means) / len(means) != sum(prices) / len(prices)
    mean = lesson["mean_close"](
        lambda path, start, stop: pd.DataFrame({"close": prices[start:stop]}), {"a": 5}, size
    )
    assert mean.compute(scheduler="sync") == 12
    graph = TaskGraph(mean)
    assert (graph.work, graph.span) == (4, 2)


def test_nothing_is_left_behind(lesson):
    assert not Path(lesson["scratch"].name).exists()
