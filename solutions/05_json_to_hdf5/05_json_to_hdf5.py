# %% [markdown]
"""
# Convert many files, and see whether it gets faster

Here is a job as it comes up in every office: 21 files in a format that everybody can read, to be converted into one that a computer
reads quickly. No file needs another one, so Dask should make it faster. Does it? You write the conversion,
run it in parallel, and measure.

**You will**

- read files of JSON, and convert them to HDF5 so that nothing is lost;
- convert all files side by side, in several ways, and explain which way is faster and why.

**You need** the first lesson: `delayed`, `compute`, the task graph, its *work* (all tasks) and its *span* (the longest chain of tasks
that wait for one another). You should have seen a table of pandas before. The second and fourth lesson help, and are not required.

**Time:** 45 to 55 minutes; 10 more for the question at the end, and 10 if you like for *Going further*.

**How the exercises work.** Replace the line that raises `NotImplementedError`, run the cell, then run the checks below it. A check that
fails says in its last lines what it saw, what it expected and where to look; when it is graded, it tries other files, too. A function
leaves its arguments as they are: to change a list or a dictionary, make a new one. It hides no error of a function that it is given. Lines that begin with `#` in a cell of their own are
for trying: take the `#` away once your function is written. The checks write small files of their own, in new folders. All
files of this notebook lie in a folder that its last cell removes.
"""

# %%
import json
import os
import pickle
import statistics
import tempfile
import warnings
from itertools import islice
from pathlib import Path

import dask.distributed
import pandas as pd
from dask import delayed
from dask.utils import SerializableLock
from matplotlib.figure import Figure
from tables import is_hdf5_file, open_file

from course import check, check_forecast, drawn, each, edges, either, lists, named, write_files
from course.data import daily_stock, json_lines
from course.hdf5 import without_unpickling
from course.in_folder import check_in_folder
from course.tables import records
from tasklens import Picture, TaskGraph, diagram, predict, process_pool, record, timeline

# %% [markdown]
"""
You may change these numbers at any time; then run the notebook again from here. The text speaks of the values that stand here. If
your computer has more cores, try as many workers.
"""

# %% grading_parameters={"number_of_files": 2, "rows": 20} parameter_sets=[{"number_of_files": 3, "rows": 200, "repeats": 1}, {"number_of_files": 2, "rows": 50, "workers": 1, "repeats": 1}, {"number_of_files": 5, "rows": 400, "workers": 3, "repeats": 2}] tags=["parameters"]
number_of_files = 21  # how many files are converted: at most 21
rows = 15_600  # how many lines of each: at most 15,600
workers = 2  # how many tasks may run at the same time
repeats = 3  # how often section 4 measures each way of converting

# %% [markdown]
"""
## 1. What is in a file

The data of this course is an archive, `daily-stock.tgz`, of invented prices of 21 stocks. `daily_stock()` unpacks it, if that has not been done yet, and
returns the folder. (If you unpack an archive yourself, with Python's `tarfile`, write `archive.extractall(folder, filter="data")`. Never leave out
the filter: without it, an archive from a stranger can write files anywhere on your disk.)

The next cell copies the files, so that you can do with them what you like. `scratch` is a folder of this notebook's own.
"""

# %%
scratch = tempfile.TemporaryDirectory(prefix="json-to-hdf5-")
sources = []
for original in sorted(daily_stock().glob("*.json"))[:number_of_files]:
    copy = Path(scratch.name, original.name)
    with open(original, encoding="utf-8") as file:
        copy.write_text("".join(islice(file, rows)), encoding="utf-8")
    sources.append(str(copy))

[Path(source).name for source in sources[:3]]

# %%
with open(sources[0], encoding="utf-8") as file:
    print(*islice(file, 3), sep="")

# %% [markdown]
"""
This is **JSON lines**: every line is a record of its own, here the prices of one minute. `json.loads` turns a line into a
dictionary, so a file is quickly read:
"""


# %%
def read_rows(path):
    """Return the records of a file of JSON lines, as a list of dictionaries."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def read(path):
    """Return a file of JSON lines as a table."""
    return pd.DataFrame(read_rows(path))


table = read(sources[0])
table.head(3)

# %%
table.dtypes

# %% [markdown]
"""
## 2. Into HDF5

**HDF5** is a format for numbers. One file can hold several tables; each has a name in it, its **key**. pandas writes with
`table.to_hdf(path, key="…")` and reads with `pd.read_hdf(path, key="…")`, by means of a library called PyTables.

This is how such a conversion often looks. It works, for one file:

```python
fn = "data/aet.json"

def convert(data):
    table = pd.DataFrame(data)
    table.to_hdf(fn[:-5] + ".h5", key=fn)
```

Three things are wrong with it:

- It reads a **global name**, `fn`. What it does depends on what `fn` happens to be when it runs; in a task, that is not when you
  wrote the call down, and in another process it may be another `fn` or none.
- It **appends**. The way in which a file is opened, `mode`, is `"a"` unless you say otherwise: what was in the file before stays
  there, under its own key. `mode="w"` begins with an empty file.
- Its **key is the path of a file**. To read the table back, you must know where the file once was. And PyTables complains:
"""

# %%
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    table.to_hdf(f"{scratch.name}/aet.h5", key="data/aet.json")
print(caught[0].category.__name__ + ":", str(caught[0].message).partition(";")[0])

# %% [markdown]
"""
### Exercise 1: convert one file

Finish `convert_to_hdf(source, target)`: it reads the file of JSON lines `source` and writes its table to the HDF5 file `target`, under the
key `"prices"`. After that, `target` holds nothing else. It returns `target`. If reading fails, the error passes, and no `target` is made (one that was there before may stay or go). `source` and `target` are paths, as texts. It is an
ordinary function: nothing in it is delayed.

Take the records from `read_rows` above, for instance. (Some files have faults: a line that is cut, or no line at all. What becomes of one without lines is up to you: an error, or an empty table. How to say what is wrong with one, and in which
line, is a subject of `09_larger_than_memory`.)

<details><summary>Hint 1</summary>

Two steps: make the table; then `table.to_hdf(…)`. Everything that the function needs is in `source` and `target`.

</details>
<details><summary>Hint 2</summary>

`table.to_hdf(target, key="prices", mode="w")`, and `return target`.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "convert_to_hdf", "locked": false, "schema_version": 3, "solution": true, "task": false}
def convert_to_hdf(source, target):
    """Write the table in the JSON lines of `source` to the HDF5 file `target`, key "prices"; return `target`."""
    ### BEGIN SOLUTION
    table = pd.DataFrame(read_rows(source))
    table.to_hdf(target, key="prices", mode="w")
    return target
    ### END SOLUTION


# %% [markdown]
"""
Is the table that you read back equal to the one that you wrote? This function says in words what the first difference is; the checks use it, too:
"""


# %%
def kind_of(column):
    """Say what a column of a table holds."""
    return {"i": "whole numbers", "f": "numbers with a point", "O": "text"}.get(
        column.dtype.kind, str(column.dtype)
    )


def difference(found, expected):
    """Say what differs between what was found and the table that was expected; nothing if they are equal."""
    if not isinstance(found, pd.DataFrame):
        return f"it is no table but {type(found).__name__}"
    if len(found) != len(expected):
        return f"it has {len(found)} rows and not {len(expected)}"
    if list(found.columns) != list(expected.columns):
        return f"its columns are {list(found.columns)} and not {list(expected.columns)}"
    for name in expected.columns:
        if kind_of(found[name]) != kind_of(expected[name]):
            return f"its column {name} holds {kind_of(found[name])} and not {kind_of(expected[name])}"
        if list(found[name]) != list(expected[name]):
            return f"its column {name} is {list(found[name])[:5]} … and not {list(expected[name])[:5]} …"
    return ""


difference(table.head(3), table), difference(table, table)

# %%
# convert_to_hdf(sources[0], f"{scratch.name}/mine.h5")
# difference(pd.read_hdf(f"{scratch.name}/mine.h5", key="prices"), table)


# %% [markdown]
"""
The checks write files, and look into yours, with these functions. Run the cell; you need not read it. (HDF5 files can hold Python objects, *pickled* into bytes, and whoever unpickles such
bytes runs what they say: never do that with the file of a stranger. `without_unpickling` lets pandas read numbers and text, and refuses the rest.)
"""


# %% jupyter={"source_hidden": true}
"""Given: new folders, and what is in a file."""


def new_folder(contents):
    """Make a folder with these files, name → text, bytes, or {key: table, or a list for an array}, and return its path."""
    folder = Path(tempfile.mkdtemp(dir=scratch.name))
    for name, held in contents.items():
        if isinstance(held, str):
            (folder / name).write_text(held, encoding="utf-8")
        elif isinstance(held, bytes):
            (folder / name).write_bytes(held)
        else:
            for key, columns in held.items():
                if isinstance(columns, list):
                    with open_file(folder / name, "w") as file:
                        file.create_array("/", key, columns)
                else:
                    pd.DataFrame(columns).to_hdf(folder / name, key=key, mode="w")
    return str(folder)


def read_hdf5(path):
    """Return the keys in an HDF5 file, and names of arrays, with the table of /prices; None if there is no such file."""
    if not Path(path).is_file() or not is_hdf5_file(path):
        return None
    with without_unpickling(), pd.HDFStore(path, mode="r") as store:
        tables = {key: store[key] if key == "/prices" else None for key in store}
        return tables | {f"/{name}": None for name in store.root._v_leaves}


some_advice = {  # where to look, by what `difference` says
    "its columns": "Does the table come from source, with each field of a record as a column? A column that is made the index is none.",
    "it has": "Is it source that is read, and is each of its lines one row?",
    "it is no table": "Make a pd.DataFrame of the records, and write that.",
    " holds ": "Leave each value of the type that json.loads gives it.",
    "": "Leave each value as json.loads gives it, and rows in the order of lines. pd.read_json may round.",
}


def fault_of(found, expected):
    """Say what is wrong with what was found in a file, and in a second line where to look."""
    if found is None:
        return (
            "there is no HDF5 file\nDoes to_hdf get target, and no other name? Is it called, and not delayed?"
        )
    if "/prices" not in found:
        return f"its keys are {list(found)} and not /prices\nIs it target that is written, and with key='prices'?"
    said = difference(found["/prices"], expected)
    return said and f"{said}\n{next(some_advice[part] for part in some_advice if part in said)}"


def given_rest(found, rows):
    """Say what a file holds beside, or in the place of, so many rows of /prices, and in a second line where to look."""
    if found is None or "/prices" not in found:
        return fault_of(found, None)
    if len(found) > 1:
        return f"beside /prices there is {', '.join(sorted(found.keys() - {'/prices'}))}\nmode='w' begins with an empty file."
    number = len(found["/prices"])
    look = (
        "Write the rows of source alone: mode='w' begins with an empty file, append=True keeps the old rows."
    )
    return f"the number of its rows is {number} and not {rows}\n{look}" if number != rows else ""


def given_nothing(found, expected):
    """Say that there is a file, and in a second line where to look."""
    look = "Read first, all of it. Open the target only when the table is there."
    return (
        f"there is a file, with the keys {list(found)}, and none is expected\n{look}"
        if found is not None
        else ""
    )


def given_files(tables):
    """Return what `convert_to_hdf` is called with, for each of these tables."""
    files = {f"aet.{n}.json": json_lines(table) for n, table in enumerate(tables)}
    return [(files, Path(name), Path(f"{name}-new.h5")) for name in files]


# %% nbgrader={"grade": true, "grade_id": "convert_to_hdf_value", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Read back, each table is equal to the one in its JSON file: nothing is lost, and types are kept."""
tables = [table for (table,) in edges(records())]
### BEGIN HIDDEN TESTS
tables += [table for (table,) in drawn(records(), more=1)]
### END HIDDEN TESTS
hint = "Say what is what for to_hdf, behind the path: key=..., mode=..."
checked = check_in_folder(convert_to_hdf, *given_files(tables), new_folder=new_folder, hint=hint)
checked.holds(each(*map(pd.DataFrame, tables)), read_hdf5, unlike=fault_of)
checked.returns(lambda files, source, target: target, "return target")

# %% nbgrader={"grade": true, "grade_id": "convert_to_hdf_nothing_else", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""After `convert_to_hdf`, the file holds the new table and nothing else, whatever was in it before."""
two_rows, one_row = {"open": [7.5, 8.5], "volume": [1, 2]}, '{"open": 1.5, "volume": 100}\n'
files = {"aet.json": one_row, "old.h5": {"old": two_rows}, "prices.h5": {"prices": two_rows}}
files["array.h5"] = {"array": [7.5, 8.5]}  # another program's
calls = [(files, Path("aet.json"), Path(name)) for name in ("old.h5", "prices.h5", "array.h5")]
check_in_folder(convert_to_hdf, *calls, new_folder=new_folder).holds(1, read_hdf5, unlike=given_rest)

# %% nbgrader={"grade": true, "grade_id": "convert_to_hdf_complains", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""If the source is bad or missing, the error passes and no target is made."""
bad = {"last-line-cut.json": '{"open": 1.5}\n{"open": 1.6, "vo', "no-json.json": 'oops\n{"open": 1.5}\n'}
bad["line-cut.json"] = '{"open": 1.5}\n{"open": 1.6, "vo\n{"open": 1.7}\n'
bad["no-utf-8.json"] = '{"name": "Zürich"}\n'.encode("latin-1")
for kind, names in {ValueError: bad, FileNotFoundError: ["nowhere.json"], OSError: ["."]}.items():
    calls = [(bad, Path(name), Path("made.h5")) for name in names]
    checked = check_in_folder(convert_to_hdf, *calls, new_folder=new_folder)
    checked.raises(kind, hint="Let the error pass: catch none.").holds(None, read_hdf5, unlike=given_nothing)

# %% [markdown]
"""
## 3. All files side by side

No file needs another one. So the graph is as simple as can be: a task for each file, and nothing that waits.

**Before you go on, forecast:** if each of 21 files takes as long as the others, how many rounds do two workers need? How many do 21
workers, how many a hundred? Put numbers in the place of `None`, and run the cell.
"""

# %%
check_forecast({2: None, 21: None, 100: None}, [delayed(abs)(number) for number in range(21)])

# %% [markdown]
"""
<details><summary>Why</summary>

Two workers do two files a round: 11 rounds, in the last of which one has nothing to do. With 21 workers it is one round, and with a
hundred it is one as well. The work is 21 tasks, the span 1.

</details>

### Exercise 2: a task for each file

Finish `convert_all(convert, sources, folder)`: it returns a **list of Delayed**, one for each source and in the same order. Each is *one* task: the call
`convert(source, target)`. The target lies in `folder` and is called like the source, with `.h5` in place of the `.json` at its end: for
`"data/aet.json"` and `"out"` it is `"out/aet.h5"`, and `aet.2015.json` becomes `aet.2015.h5`. All sources have different names. A target that is there already is written anew. Nothing is converted while the list is built. The check brings its own `convert`.

<details><summary>Hint 1</summary>

A loop, or a list comprehension, of `delayed(convert)(source, target)`. Both paths are ready values: work them out at once.

</details>
<details><summary>Hint 2</summary>

`Path(source).stem` is `"aet"` for `"data/aet.json"`. `str(Path(folder, name + ".h5"))` is a path in a folder.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "convert_all", "locked": false, "schema_version": 3, "solution": true, "task": false}
def convert_all(convert, sources, folder):
    """Return a list of Delayed: convert(source, target) for each source, with the target in `folder`."""
    ### BEGIN SOLUTION
    conversions = []
    for source in sources:
        target = str(Path(folder, Path(source).stem + ".h5"))
        conversions.append(delayed(convert)(source, target))
    return conversions
    ### END SOLUTION


# %% [markdown]
"""
This is the whole job: your conversion, all files, side by side, in processes: here each worker is a Python program of its own, and not
one of the threads of yours. `dask.compute(*conversions)` computes a list of `Delayed` at once, and gives back a tuple of what each
returned. (`chunksize=1` hands tasks out one by one; otherwise the processes scheduler hands out six at a time.)
"""

# %%
# folder = new_folder({})
# conversions = convert_all(convert_to_hdf, sources, folder)
# paths = dask.compute(*conversions, scheduler="processes", num_workers=workers, chunksize=1)
# for source, path in zip(sources, paths):
#     print(Path(path).name, difference(pd.read_hdf(path, key="prices"), pd.DataFrame(read_rows(source))) or "is as it was")

# %% [markdown]
"""
The checks pass in a function of their own. Run the cell; you need not read it.
"""


# %% jupyter={"source_hidden": true}
"""Given: a function to pass in, and what comes of it without Dask."""
some_convert = named("convert", lambda source, target: f"{Path(source)} has become {Path(target)}")


def given_old_targets():
    """Return a new folder in which two targets are there already, one with its source, which is older."""
    return write_files(new_folder, {"b.json": "", "b.h5": "", "aet.2014.h5": ""})


def given_number(convert, sources, folder):
    """Return how many files are to be converted."""
    return len(sources)


def given_results(convert, sources, folder):
    """Return what comes of all sources, each converted to its own target."""
    return [convert(source, Path(folder, f"{Path(source).stem}.h5")) for source in sources]


# %% nbgrader={"grade": true, "grade_id": "convert_all_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`convert_all` returns a list of Delayed, one task a file, and converts nothing yet."""
calls = [(some_convert, ["b.json"], "out"), (some_convert, [f"data/{n}.json" for n in range(12)], "out")]
calls += [(some_convert, [f"{n}.json" for n in range(150)], "out")]
hint = "Return a list, of delayed(convert)(source, target) for each source. Paths are worked out at once, not in tasks."
checked = check(convert_all, *calls, hint=hint)
checked.is_lazy(hint="Write delayed(convert)(source, target), without compute.")
checked.graph(outputs=given_number, work=given_number, width=given_number)

# %% nbgrader={"grade": true, "grade_id": "convert_all_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, every source has been converted once, to its own target, and the results are in order."""
calls = [(some_convert, ["data/Oslo.json", "data/jason.json"], "new/place")]
### BEGIN HIDDEN TESTS
some_names = either(
    "/a/xom.json", "amgn.json", "b.json", "c/json.json", "d.e/f.g.h.json", "n.json", "a.json.b.json"
)
calls += [(some_convert, ["d/a.json.b.json"], "out")]
calls += drawn(some_convert, lists(some_names, 1, 6, distinct=True), either("out", "/out", "out.d"))
### END HIDDEN TESTS
hint = "For each source, in order, a task calls the convert that is passed in: with this source, and in the folder the same name with .h5 for the .json at its end, also if that is there already."
some_folder = given_old_targets()
odd = (some_convert, [f"{some_folder}/b.json", "in.json.d/aet.2015.json", "/data/aet.2014.json"], some_folder)
checked = check(convert_all, *calls, odd, calls[0], hint=hint)
checked.gives(given_results).calls("convert", alone=True).lets_out("convert")

# %% [markdown]
"""
## 4. Is it really faster?

Measure it. Here are the steps once more in plain words, as functions of this notebook's own, so that all of us measure the same.

PyTables is *not thread-safe*: two threads of one process must not use it at the same time. In processes there is no such problem,
since each has a PyTables of its own. Threads need a **lock**: `with hdf5_lock:` lets one thread at a time through. (`SerializableLock` is a
lock that can be sent to other processes, as an ordinary one cannot; each process has its own.)
"""

# %%
hdf5_lock = SerializableLock("hdf5")


def save(records, target):
    """Write records to an HDF5 file, and return its path."""
    prices = pd.DataFrame(records)
    with hdf5_lock:
        prices.to_hdf(target, key="prices", mode="w")
    return target


def convert_file(source, target):
    """Read and save a file: one task that gets two paths and returns one."""
    return save(read_rows(source), target)


def read_rows_at_once(path):
    """Return the records of a file of JSON lines: all lines joined to one list, and one call of json.loads."""
    with open(path, encoding="utf-8") as file:
        return json.loads("[" + ",".join(file) + "]")


def convert_quickly(source, target):
    """Read and save a file, with one call of json.loads in place of one a line."""
    return save(read_rows_at_once(source), target)


def with_targets():
    """Return pairs of source and target."""
    return [(source, source.removesuffix(".json") + ".h5") for source in sources]


one_task = TaskGraph([delayed(convert_file)(source, target) for source, target in with_targets()])
two_tasks = TaskGraph(
    [delayed(save)(delayed(read_rows)(source), target) for source, target in with_targets()]
)
quick_task = TaskGraph([delayed(convert_quickly)(source, target) for source, target in with_targets()])

print("one task a file: ", one_task)
print("two tasks a file:", two_tasks)

# %%
two_files = [delayed(save)(delayed(read_rows)(source), target) for source, target in with_targets()[:2]]
diagram(*two_files)

# %% [markdown]
"""
Two graphs: one in which a task reads and saves a file, and one in which reading is a task and saving another (the picture shows two files of
it). The third graph is like the first, but it parses faster: one call of `json.loads` for all lines of a file has less to do than 15,600 calls.

**Forecast before you measure.** You have the loop (one task after the other), threads, processes, and a cluster of two worker processes (`Client`).
Parsing JSON is a computation, and what it makes are Python objects: dictionaries, texts, numbers. Which way will be faster than the loop, and which slower?

The next cell measures every way once as a rehearsal, in which worker processes import pandas, and then `repeats` times. It takes turns: if the
computer is busy for a while, each way suffers. It keeps all times, since how much they differ says how far you may believe them. It takes a
minute on a computer that has nothing else to do, and some minutes on one that has.
"""

# %% tags=["measured"]
# Takes about 60 seconds.
measured = {}
with (
    process_pool(workers) as pool,
    dask.distributed.Client(
        n_workers=workers, threads_per_worker=1, host="127.0.0.1", dashboard_address="127.0.0.1:0"
    ) as client,
):
    ways = {
        "loop": lambda: record(one_task, "synchronous"),
        "threads": lambda: record(one_task, "threads", workers=workers),
        "processes": lambda: record(one_task, "processes", pool=pool, batch=1),
        "processes, two tasks a file": lambda: record(two_tasks, "processes", pool=pool, batch=1),
        "cluster": lambda: record(one_task, client),
        "loop, faster parsing": lambda: record(quick_task, "synchronous"),
        "processes, faster parsing": lambda: record(quick_task, "processes", pool=pool, batch=1),
    }
    for number in range(repeats + 1):
        for way, run in ways.items():
            latest = run()
            if number > 0:  # the first is a rehearsal
                measured.setdefault(way, []).append(latest)


def speedups(measured):
    """Return how many times as fast as the loop each way was: a row for each, with the lowest, median and highest."""
    loops = [run.elapsed for run in measured["loop"]]
    rows = {}
    for way, runs in measured.items():
        ratios = [loop / run.elapsed for loop, run in zip(loops, runs, strict=True)]
        rows[way] = (min(ratios), statistics.median(ratios), max(ratios))
    return pd.DataFrame.from_dict(rows, orient="index", columns=["lowest", "median", "highest"])


results = speedups(measured).sort_values("median")
print(
    f"the loop took {statistics.median(run.elapsed for run in measured['loop']):.1f} s; times as fast as the loop:"
)
results.round(2)


# %% tags=["measured"]
quiet = {  # how many times as fast as the loop, about, on two cores that have nothing else to do
    "loop": (1.0, 1.0),
    "threads": (0.9, 1.0),
    "processes": (1.5, 2.0),
    "processes, two tasks a file": (0.8, 1.1),
    "cluster": (1.5, 2.0),
    "loop, faster parsing": (1.4, 1.6),
    "processes, faster parsing": (2.0, 3.0),
}


def bars(results, workers):
    """Draw how many times as fast as the loop each way is, with the spread, beside what to expect of a quiet computer."""
    figure = Figure(figsize=(8, 3.8), layout="constrained")
    ax = figure.subplots()
    ways, middle = results.index, results["median"]
    ax.barh(ways, middle, color="#0072B2", alpha=0.6, label="yours")
    spread = [middle - results["lowest"], results["highest"] - middle]
    ax.errorbar(
        middle, ways, xerr=spread, fmt="none", ecolor="black", capsize=4, label="yours, lowest to highest"
    )
    for place, (low, high) in enumerate(quiet[way] for way in ways):
        label = "a quiet computer, two workers" if place == 0 else None
        ax.plot([low, high], [place + 0.25] * 2, "|-", color="#D55E00", linewidth=4, label=label)
    ax.axvline(1, color="black", linestyle=":")
    ax.set(xlabel="times as fast as the loop", xlim=(0, 1.05 * max(3, results["highest"].max())))
    finding = f"Fastest: {middle.idxmax()}"
    ax.set_title(f"{finding}, with {workers} worker(s)", loc="left", fontweight="bold")
    figure.legend(frameon=False, loc="outside lower center", ncols=3)
    told = ", ".join(f"{way} {middle[way]:.2f}" for way in ways)
    return Picture(figure, f"Bar chart of how many times as fast as the loop each way is: {told}. {finding}.")


bars(results, workers)


# %% [markdown]
"""
The lines across the bars go from your lowest to your highest measurement. Where two of them overlap, you do not know which way is faster. The
orange lines are what the table below says: about what all files give on two cores that have nothing else to do. (With very small files everything but
the loops mostly measures overhead.)

Does your picture say something else than the orange lines, such as that threads were fastest? Then look at the lines first. If they are long,
other programs took their share of the cores while you measured: close them and measure again, and until the order is the same twice, believe
neither. If they are short, your computer *is* different: more cores, a slower disk, a Python without a GIL. Then believe it, and find out why.

| way | times as fast | why |
|---|---|---|
| loop | 1 | one file after the other: the work |
| threads | 1, or a little less | Parsing makes Python objects, and Python has one lock, the **GIL**, that lets one thread at a time work on those. The other thread waits. |
| processes | between 1.5 and 2 | Each process has its own Python and its own GIL. A task gets two short texts and returns one; its rows stay where they are. |
| processes, two tasks a file | about 1, or less | What a task returns to another travels: the rows of each file are packed, sent to your process, sent on to a worker and unpacked. That costs as much as the second worker gains. |
| cluster | like processes | Two worker processes as well. Its scheduler takes a little longer a task. (It remembers where results are, and would run the second of two tasks where the first has left its rows.) |
| loop, faster parsing | about 1.5 | *One* core that has less to do. |
| processes, faster parsing | the most | Less to do, and two cores to do it. |

So: is it really faster? With threads no; with processes yes, *if a task keeps its data to itself*; and the first thing to try is less
work. Look at threads and processes on one axis. With threads, every task takes longer, since it waits for the GIL:
"""

# %% tags=["measured"]
timeline(
    *[measured[way][-1] for way in ("loop", "threads", "processes")], titles=["Loop", "Threads", "Processes"]
)


# %% [markdown]
"""
How much travels? Data is *pickled* on its way to another process: turned into bytes there and back. Here is how many bytes a
file's records are, compared with what a task of the first graph returns:
"""

# %%
print(f"a file of JSON:         {os.path.getsize(sources[0]):9,} bytes")
print(f"the records of a file:  {len(pickle.dumps(read_rows(sources[0]))):9,} bytes")
print(f"the name of its target: {len(pickle.dumps(with_targets()[0][1])):9,} bytes")

# %% [markdown] nbgrader={"grade": false, "grade_id": "sensor_files_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

A colleague has 400 files of JSON from sensors, and a computer with 8 cores. Her program makes two tasks a file: `read`
returns a table, `save` writes it as HDF5. With the threads scheduler it is as slow as a loop, with the processes scheduler even slower. Now she wants to buy a
computer with 32 cores.

In at most six sentences: why is it no faster with threads? Why is it even slower with processes? How would you change her graph, and who should run
it? What should she try before she buys anything, and why?

=== BEGIN MARK SCHEME ===
4 points, one for each:

1. Threads: parsing JSON makes Python objects, and the GIL lets one thread at a time do that.
2. Processes: the table that `read` returns is pickled and sent from one process to another, and unpickled there.
3. One task a file that reads and saves (or: converts), so that only names of files travel; run in processes (or a cluster), one by one (`chunksize=1`).
4. Less work on each core: a faster parser (or one call for many lines). It helps on one core and on eight, and costs nothing; more cores do not help
   threads, nor data that travel. (Or: measure first where the time goes.)
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "sensor_files", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
Parsing JSON makes Python objects, so with threads the GIL lets only one work at a time. With processes, every table is pickled and sent from the process that read it
to the one that saves it, which costs more than eight cores gain. I would make one task a file that reads it and saves it, so that only file names
travel, and run those in processes, one at a time. Before she buys 32 cores she should try a faster parser, since less work helps on any number of
cores; and measure again, because threads gain nothing from more cores and neither do data that have to travel.
"""

# %% [markdown]
"""
## Summary

- A function that becomes a task gets all it needs as arguments.
- HDF5: `to_hdf(path, key="prices", mode="w")`; a key is a name, not a path. One process, or one lock, for PyTables.
- Python code gains nothing from threads and, where cores are free, much from processes, if a task keeps its data to itself.
- Less work on one core can be worth as much as another core. Measure before you buy, by turns, and look at the spread.

**What's next:** [09_larger_than_memory](../09_larger_than_memory/09_larger_than_memory.ipynb) says which line of a file is wrong, keeps files whole when a program is
killed, and computes on more data than fits into memory. Next in the row is [06_best_practices](../06_best_practices/06_best_practices.ipynb): a hunt for bugs. Your points so far are on the
[start page](../start.ipynb).
"""

# %% [markdown]
"""
## Going further (not marked)

**Batches of six.** Dask's processes scheduler hands out six tasks at a time. Why does that matter little for 21 files on two workers, and a lot on eight?
"""

# %%
files_of_a_second = TaskGraph([delayed(convert_file)(f"{n}.json", f"{n}.h5") for n in range(21)]).with_costs(
    lambda task: 1.0
)
for number in (2, 8):
    alone = predict(files_of_a_second, workers=number).makespan
    by_six = predict(files_of_a_second, workers=number, scheduler="processes").makespan
    print(f"{number} workers: {alone:g} s one by one, {by_six:g} s in batches of six")

# %% [markdown]
"""
**A faster parser.** Install `orjson` (`%pip install orjson` in a cell) and put `orjson.loads` in the place of `json.loads`. Which row of the table changes most?

At the end, remove all files that this notebook has made:
"""

# %%
scratch.cleanup()
