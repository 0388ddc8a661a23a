"""Charts hold every run where it belongs, say what they show in words, and stay in a notebook's outputs."""

import base64
import subprocess
import sys

import nbformat
import pytest
from dask import delayed
from nbclient import NotebookClient

from tasklens import Schedule, TaskGraph, predict, record, speedup_curve, timeline
from tasklens.timeline import OTHER, PALETTE, _colours
from tests.graphs import chain, fan, random_graph, slowadd, slowinc, tree


def bars(axes):
    """Return the bars that a chart holds, as (start, end, row, colour)."""
    found = []
    for collection in axes.collections:
        colour = tuple(collection.get_facecolor()[0])
        for path in collection.get_paths():
            (left, low), (right, high) = path.get_extents().get_points()
            found.append((round(left, 6), round(right, 6), round((low + high) / 2), colour))
    return sorted(found)


def in_seconds(z):
    return TaskGraph(z).with_costs(lambda task: 0.5)


@pytest.mark.parametrize("z", [tree(2), random_graph(30, 1), random_graph(300, 1)], ids=["3", "30", "300"])
def test_every_run_is_a_bar_on_its_worker(z):
    schedule = predict(in_seconds(z), 4)
    chart = timeline(schedule).figure.axes[0]
    drawn = [(start, end, row) for start, end, row, _ in bars(chart)]
    assert drawn == sorted((run.start, run.end, run.worker) for run in schedule.runs)


def test_predicted_and_measured_share_one_axis():
    z = tree(8)
    predicted, measured = predict(in_seconds(z), 2), record(z, workers=2)
    figure = timeline(predicted, measured).figure
    above, below = figure.axes
    assert above.get_xlim() == below.get_xlim()
    assert above.get_xlim()[1] >= max(predicted.makespan, measured.makespan)
    assert below.get_xlabel() == "time (s)"
    assert above.get_ylabel() == below.get_ylabel() == "worker"
    assert above.get_title(loc="left").startswith("Predicted: 4")
    assert below.get_title(loc="left").startswith("Measured, threads: ")


def test_a_function_has_one_colour_in_all_charts():
    z = tree(8)
    figure = timeline(predict(z, 2), predict(z, 4)).figure
    colours = [{colour for *_, colour in bars(axes)} for axes in figure.axes]
    assert colours[0] == colours[1]
    assert len(colours[0]) == 2
    labels = [text.get_text() for text in figure.legends[0].get_texts()]
    assert labels == ["slowinc × 8", "slowadd × 7"]


def test_the_functions_that_take_most_time_get_the_colours():
    def named(name):
        def call():
            return None

        call.__name__ = name
        return delayed(call)()

    g = TaskGraph([named(f"f{i}") for i in range(10)]).with_costs(lambda task: int(task.name[1:]) + 1)
    colours = _colours((predict(g, 2),))
    assert {name for name, colour in colours.items() if colour == OTHER} == {"f0", "f1", "f2"}
    assert sorted(c for c in colours.values() if c != OTHER) == sorted(PALETTE)


@pytest.mark.parametrize(
    ("schedules", "finding"),
    [
        ([predict(fan(8), 4)], "9 tasks in 3 steps, workers busy 75 % of the time"),
        ([predict(chain(1), 1)], "1 task in 1 step, workers busy 100 % of the time"),
        ([predict(delayed(5), 2)], "There is nothing to run"),
        ([predict(fan(8), 4), predict(fan(8), 4)], "All take 3 steps"),
        (
            [predict(fan(8), 4), predict(fan(8), 4, batch=6)],
            "The shortest takes 3 steps, the longest 2.3 times as long",
        ),
        (
            [predict(chain(40), 1), predict(chain(41), 1)],
            "The shortest takes 40 steps, the longest 2 % longer",
        ),
    ],
)
def test_the_title_states_the_finding(schedules, finding):
    assert timeline(*schedules).figure._suptitle.get_text() == finding


def test_a_measurement_is_compared_with_its_prediction():
    predicted = predict(TaskGraph(chain(2)).with_costs({slowinc: 1.0}), 1)
    for seconds, finding in ((2.0, "2 s, as predicted"), (3.0, "3 s, 50 % longer than the predicted 2 s")):
        runs = tuple(
            r.__class__(r.key, r.name, r.start * seconds / 2, r.end * seconds / 2, 0) for r in predicted.runs
        )
        measured = Schedule(runs, 1, "measured")
        assert timeline(predicted, measured).figure._suptitle.get_text() == finding


def test_the_chart_is_told_in_words():
    alt = timeline(predict(fan(8), 4)).alt
    assert alt == (
        "Gantt chart. Predicted: 3 steps on 4 workers, 9 tasks (8 slowinc, 1 sum), workers busy 75 % of the time."
    )


def test_a_legend_counts_tasks_where_all_charts_have_as_many():
    drawn = (
        timeline(predict(chain(1), 1), predict(chain(3), 1)),
        timeline(predict(fan(8), 1), predict(fan(8), 2)),
    )
    labels = [[text.get_text() for text in picture.figure.legends[0].get_texts()] for picture in drawn]
    assert labels == [["slowinc"], ["slowinc × 8", "sum × 1"]]


def test_titles_can_be_given():
    picture = timeline(predict(fan(8), 4), titles=["mine"])
    assert picture.figure.axes[0].get_title(loc="left") == "mine"
    assert picture.alt.startswith("Gantt chart. mine. Predicted: 3 steps on 4 workers, 9 tasks (")
    assert ", 1 task (1 slowinc)" in timeline(predict(chain(1), 1)).alt


@pytest.mark.parametrize(
    ("draw", "error", "message"),
    [
        (lambda: timeline(), ValueError, "nothing to draw"),
        (lambda: timeline(TaskGraph(fan())), TypeError, "predict"),
        (lambda: timeline(3), TypeError, "but got int"),
        (lambda: timeline(predict(fan(), 2), titles=["a", "b"]), ValueError, "1 schedules and 2 titles"),
        (lambda: timeline(predict(fan(), 2), record(fan(), workers=2)), ValueError, "costs in seconds"),
        (lambda: speedup_curve(fan(), workers=[]), ValueError, "nothing to draw"),
        (lambda: speedup_curve(fan(), workers=[0]), ValueError, "workers must be"),
        (lambda: speedup_curve(fan(), measured={2: 1.0}), ValueError, "needs a serial time"),
    ],
)
def test_what_cannot_be_drawn_is_refused(draw, error, message):
    with pytest.raises(error, match=message):
        draw()


def lines(figure):
    return {
        line.get_label(): (list(line.get_xdata()), list(line.get_ydata())) for line in figure.axes[0].lines
    }


def test_a_speedup_curve_shows_prediction_limit_and_measurement():
    g = TaskGraph(fan(8)).with_costs({slowinc: 1.0, sum: 0.0})
    picture = speedup_curve(g, workers=range(1, 9), measured={1: 8.0, 4: 2.5})
    drawn = lines(picture.figure)
    assert drawn["predicted"] == ([1, 2, 3, 4, 5, 6, 7, 8], [1, 2, 8 / 3, 4, 4, 4, 4, 8])
    assert drawn["measured"] == ([1, 4], [1, 3.2])
    assert "parallelism 8: never more" in drawn
    assert "Measured: 1 on 1, 3.2 on 4" in picture.alt
    assert picture.figure.axes[0].get_title(loc="left") == "8 workers: 8 times as fast"
    assert "more gain nothing" in speedup_curve(chain(3)).alt


def test_measured_points_take_the_serial_time_there_is():
    g = TaskGraph(tree(4))
    told = record(g, workers=2, serial=1.0)
    assert lines(speedup_curve(g, measured=[told]).figure)["measured"] == ([2], [1 / told.makespan])
    weighted = g.with_costs({slowinc: 1.0, slowadd: 1.0})
    assert lines(speedup_curve(weighted, measured={2: 3.5}).figure)["measured"] == ([2], [2.0])


def test_a_picture_is_static_and_carries_its_description(tmp_path):
    picture = timeline(predict(delayed(slowinc)(1), 1))
    bundle = picture._repr_mimebundle_()
    png = base64.b64decode(bundle["image/png"])
    assert png.startswith(b"\x89PNG")
    assert png == picture.png(), "the same picture is the same bytes"
    assert f'alt="{picture.alt}"' in bundle["text/html"]
    assert "<script" not in bundle["text/html"]
    assert picture.save(tmp_path / "picture.svg").read_text(encoding="utf-8").startswith("<?xml")


def test_a_description_is_escaped():
    def evil():
        return None

    evil.__name__ = '"><script>alert(1)</script>'
    page = timeline(predict(delayed(evil)(), 1))._repr_mimebundle_()["text/html"]
    assert "<script" not in page


def test_a_notebook_shows_a_picture_once():
    cells = [
        "from dask import delayed\nfrom tasklens import TaskGraph, predict, record, timeline",
        "def inc(x):\n    return x + 1\n\nz = delayed(sum)([delayed(inc)(x) for x in range(4)])",
        "timeline(predict(z, 2))",
        "record(z, 'processes', workers=1).value",
        "TaskGraph(z)",
    ]
    book = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(cell) for cell in cells])
    NotebookClient(book, timeout=120, kernel_name="python3").execute()
    *_, drawn, value, graph = (cell.outputs for cell in book.cells)
    assert [output.output_type for output in drawn] == ["execute_result"]
    assert {"text/html", "image/png", "text/plain"} <= set(drawn[0].data)
    assert value[0].data["text/plain"] == "10", "functions of the notebook reach other processes"
    assert "span" in graph[0].data["text/html"]


def test_importing_is_light():
    code = "import sys, dask; import tasklens; print([m for m in ('matplotlib', 'networkx', 'distributed', 'pandas') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
