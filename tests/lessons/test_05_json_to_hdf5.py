"""Every number that lesson 5 states about a graph, and what it says about files."""

import json
from pathlib import Path
from types import SimpleNamespace

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
    """Exercise 8.3 as a whole, with the lesson's own answers and real data."""
    sources = [str(path) for path in sorted(daily_stock().glob("*.json"))[:2]]

    conversions = lesson["convert_all"](lesson["convert_to_hdf"], sources, tmp_path)
    paths = [z.compute(scheduler="sync") for z in conversions]
    assert [Path(path).name for path in paths] == ["aet.h5", "afl.h5"]
    for source, path in zip(sources, paths, strict=True):
        pd.testing.assert_frame_equal(
            pd.read_hdf(path, key="prices"), pd.DataFrame(lesson["read_rows"](source))
        )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["aet.h5", "afl.h5"]


def test_each_way_is_measured_as_often_and_compared_with_the_loop_of_its_turn(lesson):
    assert {len(runs) for runs in lesson["measured"].values()} == {lesson["repeats"]}
    assert set(lesson["quiet"]) == set(lesson["measured"]) == set(lesson["results"].index)
    seconds = {"loop": [4.0, 2.0, 8.0], "threads": [2.0, 4.0, 8.0]}
    runs = {way: [SimpleNamespace(elapsed=each) for each in times] for way, times in seconds.items()}
    assert lesson["speedups"](runs).loc["threads"].tolist() == [0.5, 1.0, 2.0]
    assert lesson["speedups"](runs).loc["loop"].tolist() == [1.0, 1.0, 1.0]


def test_nothing_is_left_behind(lesson):
    assert not Path(lesson["scratch"].name).exists()
