"""Private interfaces of other packages are as `grading/adapters` and the shell take them to be: this fails first."""

import functools
import gc
import inspect
import time
import weakref
from pathlib import Path
from types import SimpleNamespace

import dask
import dask.base
import nbformat
import pandas
import pytest
from dask import delayed
from distributed import Client
from IPython.core.interactiveshell import InteractiveShell
from nbconvert.exporters import HTMLExporter, html
from nbgrader.api import Gradebook
from nbgrader.preprocessors import AssignLatePenalties

from grading.adapters import substituted
from grading.adapters.dask import undrawn
from grading.adapters.nbconvert import other_steps
from grading.adapters.nbgrader import late_penalty, transaction
from grading.adapters.pandas import update
from grading.engine.local_cluster import local_cluster


def test_dask_finds_named_schedulers_in_its_table(monkeypatch):
    ran = []
    monkeypatch.setitem(
        dask.base.named_schedulers, "threads", lambda *a, **k: ran.append(1) or dask.get(*a, **k)
    )
    assert delayed(abs)(-1).compute(scheduler="threads") == 1
    assert ran == [1]


def test_dask_draws_through_one_function(tmp_path):
    with undrawn():
        assert delayed(abs)(-1).visualize(filename=str(tmp_path / "picture")) is None
    assert list(tmp_path.iterdir()) == []


def test_servers_that_have_ended_are_gone():
    """Each was kept for ever, with all of its batch, in the process behind the button that grades."""
    with local_cluster(1) as cluster, Client(cluster, set_as_default=False) as client:
        assert client.submit(sum, [1, 2]).result() == 3
        ended = weakref.ref(cluster.scheduler)
    del cluster, client
    for _ in range(100):
        gc.collect()
        if ended() is None:
            break
        time.sleep(0.05)  # the loop of its thread forgets it a moment later
    assert ended() is None


def test_pandas_changes_a_table_in_place():
    table = pandas.DataFrame({"a": [1, 2]})
    update(table, pandas.DataFrame({"b": [3]}))
    assert table.to_dict() == {"b": {0: 3}}


def test_nbconvert_reads_its_page_and_colours_code_by_these_names():
    asked = []

    class Reader:
        def __init__(self, text, features):
            self.text = text

        def select(self, selector):
            asked.append(selector)
            return []

        def __str__(self):
            return "read"

    class Highlighter(html.Highlight2HTML):
        def __call__(self, *arguments, **named):
            asked.append("code")
            return super().__call__(*arguments, **named)

    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell("1 + 1")])
    with other_steps(Reader, Highlighter):
        page, _ = HTMLExporter().from_notebook_node(notebook)
    assert page == "read"
    assert "code" in asked
    assert len(asked) > 1


def test_nbgrader_commits_through_the_session(tmp_path):
    with Gradebook(f"sqlite:///{tmp_path}/gradebook.db") as gradebook:
        with pytest.raises(ZeroDivisionError), transaction(gradebook):
            [gradebook.add_student("ada"), 1 / 0]
        assert gradebook.students == []
        with transaction(gradebook):
            gradebook.add_student("bob")
        assert [student.id for student in gradebook.students] == ["bob"]


def test_nbgrader_bounds_what_lateness_costs():
    notebook = SimpleNamespace(score=3.0)
    assert [late_penalty(AssignLatePenalties(), notebook, penalty) for penalty in (1, 5, -1)] == [1, 3, 0]


def test_ipython_shows_errors_through_one_method():
    assert list(inspect.signature(InteractiveShell._showtraceback).parameters) == [
        "self",
        "etype",
        "evalue",
        "stb",
    ]


def test_a_partial_takes_another_function_in_its_state():
    half = functools.partial(max, 1)
    half.__setstate__((min, half.args, half.keywords, half.__dict__))
    assert half(2) == 1


def test_a_name_that_is_not_there_is_not_made():
    with pytest.raises(AttributeError), substituted(Path, nothing_of_that_name=1):
        pass


def test_what_was_substituted_comes_back():
    before = html.BeautifulSoup
    with substituted(html, BeautifulSoup=None):
        assert html.BeautifulSoup is None
    assert html.BeautifulSoup is before
