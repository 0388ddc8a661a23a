# %% [markdown]
"""
# Convert many files, and see whether it gets faster

Here is a job as it comes up in every office: 21 files in a format that everybody can read, to be converted into one that a computer
reads quickly. No file needs another one, so Dask should make it faster. Does it? You write the conversion, carefully enough for
files that matter, run it in parallel, and measure.

**You will**

- read files of JSON, and convert them to HDF5 so that nothing is lost;
- make sure that no half-written file is ever left behind;
- convert all files side by side, in several ways, and explain which way is faster and why;
- compute on data that need not fit into memory, block by block.

**You need** the first lesson: `delayed`, `compute`, the task graph, its *work* (all tasks) and its *span* (the longest chain of tasks
that wait for one another). You should have seen a table of pandas before. The second and fourth lesson help, and are not required.

**Time:** 85 to 100 minutes; 10 more for the question at the end, and 15 if you like for *Going further*.

**How the exercises work.** Replace the line that raises `NotImplementedError`, run the cell, then run the checks below it. A check that
fails says in its last lines what it saw, what it expected and where to look; when it is graded, it tries other files, too. A function
leaves its arguments as they are: to change a list or a dictionary, make a new one. Lines that begin with `#` in a cell of their own are
for trying: take the `#` away once your function is written. The checks write small files of their own: calls of `write_files` and
`read_files` in them are where they do that. All files of this notebook lie in a folder that its last cell removes.
"""

# %%
import builtins
import json
import os
import pickle
import random
import tempfile
import tracemalloc
import warnings
from itertools import islice, product
from pathlib import Path

import dask
import pandas as pd
from dask import delayed
from dask.distributed import Client
from dask.utils import SerializableLock
from matplotlib.figure import Figure
from tables import HDF5ExtError, is_hdf5_file

from course import check, drawn, either, lists, read_files, run_beside, write_files
from course.data import daily_stock
from course.hdf5 import without_unpickling
from tasklens import TaskGraph, predict, process_pool, record, timeline
from tasklens.picture import Picture

# %% [markdown]
"""
You may change these numbers at any time; then run the notebook again from here. The text speaks of the values that stand here. If
your computer has more cores, try as many workers.
"""

# %% grading_parameters={"number_of_files": 2, "rows": 20} parameter_sets=[{"number_of_files": 3, "rows": 200, "repeats": 1}, {"number_of_files": 2, "rows": 50, "workers": 1, "repeats": 1}, {"number_of_files": 5, "rows": 400, "workers": 3, "repeats": 2}] tags=["parameters"]
number_of_files = 21  # how many files are converted: at most 21
rows = 15_600  # how many lines of each: at most 15,600
workers = 2  # how many tasks may run at the same time
repeats = 3  # how often section 5 measures each way of converting

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
dictionary, so a file is soon read:
"""


# %%
def read_rows(path):
    """Return the records of a file of JSON lines, as a list of dictionaries."""
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file]


table = pd.DataFrame(read_rows(sources[0]))
table.head(3)

# %%
table.dtypes

# %% [markdown]
"""
Real files have faults. A download breaks off, and the last line is cut in the middle. A program that should write a file
dies, and the file is empty. What does `read_rows` say?
"""


# %%
def new_folder(contents):
    """Make a folder with these files, name → text, and return its path."""
    folder = Path(tempfile.mkdtemp(dir=scratch.name))
    for name, text in contents.items():
        (folder / name).write_text(text, encoding="utf-8")
    return str(folder)


faulty = new_folder({"cut.json": '{"open": 1.5, "volume": 100}\n{"open": 1.6, "vol', "empty.json": ""})
try:
    read_rows(f"{faulty}/cut.json")
except ValueError as fault:
    print("cut.json:  ", fault)
print("empty.json:", read_rows(f"{faulty}/empty.json"))

# %% [markdown]
"""
The first message does not say in which of your files the fault is, and its "line 1" is not even the line of the file: `json.loads` saw only the
one line that it got. The second file gives no message at all, and an empty table would be written as if all were well.

### Exercise 1: read, or say what is wrong

Finish `read(path)`. It returns a table (a `pd.DataFrame`) with a row for each line of the file. Names, order and values are as in
the file: text stays text, and `116.0` stays a number with a point. Where something is wrong,

- a line that is no JSON: it raises a `ValueError` whose message contains the name of the file and the number of the first such line, counted from 1.
  A blank line counts, too. It is no JSON, either; whether you report it or pass over it is up to you;
- a file without any line: it raises a `ValueError` whose message contains the name of the file;
- a file that is not there: `open` raises a good `FileNotFoundError`; let it pass.

(pandas has a function for this, `pd.read_json`. It guesses types, makes a date of `timestamp` and `116` of `116.0`, and loses the last
digit of some numbers, if you do not forbid each of it.)

<details><summary>Hint 1</summary>

`for number, line in enumerate(file, 1):` counts lines from 1. Put a `try` around `json.loads(line)` alone. What it raises for a bad line is a
`ValueError`.

</details>
<details><summary>Hint 2</summary>

`except ValueError as error:` and in it `raise ValueError(f"{path}, line {number}: {error}") from error`. After the loop, `if not records:`
tells that the file was empty.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "read", "locked": false, "schema_version": 3, "solution": true, "task": false}
def read(path):
    """Return the table in a file of JSON lines. Raise ValueError for a bad line, or if there is none."""
    ### BEGIN SOLUTION
    records = []
    with open(path, encoding="utf-8") as file:
        for number, line in enumerate(file, 1):
            try:
                records.append(json.loads(line))
            except ValueError as error:
                raise ValueError(f"{path}, line {number}: {error}") from error
    if not records:
        raise ValueError(f"{path} is empty")
    return pd.DataFrame(records)
    ### END SOLUTION


# %%
# read(sources[0]).head()

# %%
# read(f"{faulty}/cut.json")

# %% [markdown]
"""
The checks compare tables with this function. It says in words what the first difference is:
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
    if list(found.columns) != list(expected.columns):
        return f"its columns are {list(found.columns)} and not {list(expected.columns)}"
    if len(found) != len(expected):
        return f"it has {len(found)} rows and not {len(expected)}"
    for name in expected.columns:
        if kind_of(found[name]) != kind_of(expected[name]):
            return f"its column {name} holds {kind_of(found[name])} and not {kind_of(expected[name])}"
        if list(found[name]) != list(expected[name]):
            return f"its column {name} is {list(found[name])[:5]} … and not {list(expected[name])[:5]} …"
    return ""


difference(table.head(3), table), difference(table, table)

# %% nbgrader={"grade": true, "grade_id": "read_value", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`read` returns a row for each line, with the names, the values and the types of the file."""
minutes = [("09:31", 117.0, 4700), ("09:30", 116.0, -1100), ("09:31", 117.0, 4700), ("09:29", 1.1 * 3, 0)]
files = {
    "aet.json": [
        {"timestamp": f"2015-01-05T{time}:00", "open": price, "volume": number}
        for time, price, number in minutes
    ],
    "one.2015.json": [{"name": "Zürich, 7", "date": "8", "price": 0.1 + 0.2, "shares": 10**15}],
}
### BEGIN HIDDEN TESTS
files["other.json"] = [
    {"name": f"{n % 3}", "price": random.uniform(-1, 1), "shares": random.randrange(10**15)} for n in range(7)
]
### END HIDDEN TESTS
for name, records in files.items():
    text = "\n".join(json.dumps(record, ensure_ascii=False) for record in records) + "\n" * (len(records) > 1)
    found = read(write_files(new_folder, {name: text}) + f"/{name}")
    wrong = difference(found, pd.DataFrame(records))
    assert wrong == "", (
        f"For a file with the lines\n{text}\nread returns something else than expected: {wrong}. Make one record of each line with "
        "json.loads, and a table of all with pd.DataFrame; take over every line, and every value as it is; end with return."
    )
print("right: the table is as in the file, for", ", ".join(files))

# %% nbgrader={"grade": true, "grade_id": "read_complains", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`read` says in which file and which line something is wrong."""
good = '{"open": 1.5, "volume": 100}\n'
cases = [
    ("aet.json", good * 2 + "oops\n" + good, [3]),
    ("none.2015.json", "", []),
    ("cut.2015.json", good * 4 + '{"open": 1.', [5]),
    ("blank.json", good + "\n" + good + "oops\n", [2, 4]),
]
### BEGIN HIDDEN TESTS
before = random.randint(11, 40)
cases += [("ibm.json", good * before + "{'open': 1.5}\n" + good + "oops\n", [before + 1])]
### END HIDDEN TESTS
for name, text, lines in cases:
    folder = write_files(new_folder, {name: text})
    line = " or ".join(map(str, lines))
    what = f"a file {name} whose line {line} is no JSON" if lines else f"an empty file {name}"
    what += " (line 2 is blank)" if len(lines) > 1 else ""
    try:
        found = read(f"{folder}/{name}")
    except ValueError as error:
        message = str(error).replace(folder, "")
    else:
        raise AssertionError(
            f"For {what}, read raises nothing, but returns {found!r}. Expected is a ValueError."
        )
    assert name in message, (
        f"For {what}, the message is {message!r}. Expected is that it contains the name of the file: f'{{path}}, line …'"
    )
    numbers = "".join(letter if letter.isdigit() else " " for letter in message.replace(name, "")).split()
    assert not lines or {*map(str, lines)} & {*numbers}, (
        f"For {what}, the message is {message!r}. Expected is that it contains the number of the line, {line}. Count "
        "all lines of the file, blank ones too, from 1: enumerate(file, 1)."
    )
try:
    read(f"{folder}/nowhere.json")
except FileNotFoundError:
    pass
except ValueError as error:
    raise AssertionError(
        f"For a file that is not there, read raises ValueError: {error}. Expected is the error of open."
    ) from None
else:
    raise AssertionError("For a file that is not there, read raises nothing. Let the error of open pass.")
print("right: faults are reported with file and line, for", ", ".join(name for name, *_ in cases))

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
- Its **key is the path of a file**. To read the table back, you must know where the file once was. And PyTables complains:
"""

# %%
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    table.to_hdf(f"{scratch.name}/aet.h5", key="data/aet.json")
print(caught[0].category.__name__ + ":", str(caught[0].message).partition(";")[0])

# %% [markdown]
"""
- It **appends**. The way in which a file is opened, `mode`, is `"a"` unless you say otherwise: what was in the file before stays
  there, under its own key. `mode="w"` begins with an empty file.

### Exercise 2: convert one file

Finish `convert_to_hdf(source, target)`: it reads the file of JSON lines `source` and writes its table to the HDF5 file `target`, under the
key `"prices"`. After that, `target` holds nothing else. It returns `target`. If reading fails, the error passes and no `target` is made.

Take the records from `read_rows` above, or the table from your own `read`.

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
Try it here. Is the table that you read back equal to the one that you wrote?
"""

# %%
# convert_to_hdf(sources[0], f"{scratch.name}/mine.h5")
# difference(pd.read_hdf(f"{scratch.name}/mine.h5", key="prices"), table)


# %% [markdown]
"""
The checks look into your file with these two functions. (HDF5 files can hold Python objects, *pickled* into bytes, and whoever unpickles such
bytes runs what they say: never do that with the file of a stranger. `without_unpickling` lets pandas read numbers and text, and refuses the rest.)
"""


# %%
def write_hdf5(path, key, columns):
    """Write a table into a new HDF5 file and return the file's path."""
    pd.DataFrame(columns).to_hdf(path, key=key, mode="w")
    return path


def read_hdf5(path):
    """Return the keys in an HDF5 file, with the table of /prices; None if there is no such file."""
    if not Path(path).is_file() or not is_hdf5_file(path):
        return None
    with without_unpickling(), pd.HDFStore(path, mode="r") as store:
        return {key: store[key] if key == "/prices" else None for key in store}


# %% nbgrader={"grade": true, "grade_id": "convert_to_hdf_value", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""Read back, each table is equal to the one in its JSON file: nothing is lost, and types are kept."""
prices = [116.0, 1.1 * 3, 116.0, -0.25, 0.1 + 0.2]
files = {
    "aet": [{"timestamp": "2015-01-05T09:30:00", "open": 116.0, "volume": 4700}] * 3,
    "ibm.2015": [
        {"timestamp": f"09:3{4 - n}", "volume": n % 2, "open": price} for n, price in enumerate(prices)
    ],
    "one": [{"name": "Zürich, 7", "date": "8", "shares": 10**15}],
}
### BEGIN HIDDEN TESTS
files["other"] = [
    {"name": f"{n % 3}", "price": random.uniform(-1, 1), "shares": random.randrange(10**15)} for n in range(7)
]
### END HIDDEN TESTS
contents = {f"{name}.json": "".join(json.dumps(record) + "\n" for record in files[name]) for name in files}
folder = write_files(new_folder, contents)
returned = {name: convert_to_hdf(f"{folder}/{name}.json", f"{folder}/{name}-new.h5") for name in files}
for name, records in files.items():
    target = f"{folder}/{name}-new.h5"
    found = read_files(read_hdf5, target)
    assert found is not None, (
        f"convert_to_hdf('…/{name}.json', '…/{name}-new.h5') has written no HDF5 file …/{name}-new.h5. Does to_hdf get target, and no other name?"
    )
    assert "/prices" in found, (
        f"…/{name}-new.h5 has the keys {list(found)}; expected is /prices: to_hdf(target, key='prices', …)."
    )
    wrong = difference(found["/prices"], pd.DataFrame(records))
    assert wrong == "", (
        f"The table in …/{name}-new.h5 is not the one in …/{name}.json: {wrong}. Each call has to read its own source, all of it, every "
        "value as it is and in the order of the lines."
    )
    assert Path(str(returned[name])) == Path(target), (
        f"convert_to_hdf('…/{name}.json', '…/{name}-new.h5') returns {returned[name]!r}; expected is target: return target."
    )
print("right: every table comes back as it was, for", ", ".join(files))

# %% nbgrader={"grade": true, "grade_id": "convert_to_hdf_nothing_else", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""After `convert_to_hdf`, the file holds the new table and nothing else, whatever was in it before."""
folder = write_files(new_folder, {"aet.json": '{"open": 1.5, "volume": 100}\n'})
for before in ("old", "prices"):
    target = write_files(write_hdf5, f"{folder}/{before}.h5", before, {"open": [7.5, 8.5], "volume": [1, 2]})
    convert_to_hdf(f"{folder}/aet.json", target)
    found = read_files(read_hdf5, target)
    assert list(found or {}) == ["/prices"], (
        f"A file that held the key /{before}, converted into again, has the keys {list(found or {})}; expected is only /prices. Mind the "
        "key, and the mode: to_hdf(target, key='prices', mode='w')."
    )
    assert len(found["/prices"]) == 1, (
        f"A file that held the key /{before}, converted into again, holds {len(found['/prices'])} rows; expected is the one of the source. "
        "Write anew, do not append."
    )
print("right: nothing else is in the file")

# %% nbgrader={"grade": true, "grade_id": "convert_to_hdf_complains", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""If the source is bad or missing, the error passes and no target is made."""
good = '{"open": 1.5, "volume": 100}\n'
folder = write_files(new_folder, {"cut.json": good + '{"open": 1.6, "vo', "bad.json": "oops\n" + good})
for name, kind in [("cut.json", ValueError), ("bad.json", ValueError), ("nowhere.json", FileNotFoundError)]:
    try:
        convert_to_hdf(f"{folder}/{name}", f"{folder}/made.h5")
    except kind:
        pass
    else:
        raise AssertionError(
            f"For the source {name}, convert_to_hdf raises nothing; expected is {kind.__name__}. Let it pass."
        )
    found = read_files(read_hdf5, f"{folder}/made.h5")
    assert found is None, (
        f"For the source {name}, which cannot be read, there is now a target with the keys {list(found)}. Read first, and open "
        "the target only when the table is there."
    )
print("right: no target without a source")

# %% [markdown]
"""
## 3. No half-written file

Reading may fail; so may writing. The disk is full, somebody interrupts the program, the system kills it because memory is short. What is
there then? The beginning of a file. Here is one, made by cutting a whole one in two:
"""

# %%
whole = Path(write_hdf5(f"{scratch.name}/whole.h5", "prices", {"open": [1.5] * 1000})).read_bytes()
half = Path(scratch.name, "half.h5")
half.write_bytes(whole[: len(whole) // 2])
try:
    pd.read_hdf(half, key="prices")
except HDF5ExtError as fault:
    print(type(fault).__name__, [line for line in str(fault).splitlines() if "truncated" in line])

# %% [markdown]
"""
That one at least is noticed when it is read, perhaps a month later. And if the file existed before, its old content is lost as well.

The remedy: **write beside, then replace**. Write the new file under another name in the same folder. When it is complete, call
`os.replace(new, target)`. The operating system renames the file in one step: at every moment there is either the old file or
the new one, never a half. A program that is killed while it writes leaves the target alone. (Between two disks this cannot be done in
one step. Therefore: in the same folder. To be safe from a power cut as well, the new file must have reached the disk before: that is what `os.fsync` is
for.)

### Exercise 3: all or nothing

Finish `write_whole(write, target)`. `write` is a function that gets a path and writes a file there. `write_whole`

- calls `write` once, with a path that is not `target` but lies in the same folder;
- when `write` is done, puts that very file in the place of `target`, in one step: a copy would be half there for a while;
- if `write` raises an error, of whatever kind, removes what has been written and lets that error pass. `target` is then as it was before.

<details><summary>Hint 1</summary>

A good name beside `target` is `f"{target}.part"`. `os.replace(beside, target)` works whether or not there is a `target`.

</details>
<details><summary>Hint 2</summary>

Put `write(beside)` into a `try`. In its `except`, remove the file with `Path(beside).unlink(missing_ok=True)`; then a bare `raise` lets the error
pass.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "write_whole", "locked": false, "schema_version": 3, "solution": true, "task": false}
def write_whole(write, target):
    """Let `write` write a file beside `target`, and put it in target's place once it is complete."""
    ### BEGIN SOLUTION
    beside = f"{target}.part"
    try:
        write(beside)
        os.replace(beside, target)
    except BaseException:
        Path(beside).unlink(missing_ok=True)
        raise
    ### END SOLUTION


# %% [markdown]
"""
Together with the last exercise (take the `#` away):
"""

# %%
# write_whole(lambda path: convert_to_hdf(sources[0], path), f"{scratch.name}/mine.h5")
# difference(pd.read_hdf(f"{scratch.name}/mine.h5", key="prices"), table)


# %% [markdown]
"""
The checks let these functions write. `what_arrives` lets one fail, after it has written half a word or none:
"""


# %%
def write_new(path):
    """Write a word, behind what is there."""
    with open(path, "a", encoding="utf-8") as file:
        file.write("new")


def what_arrives(write_whole, target, kind, message, half):
    """Let a writer raise an error; return which arrives from write_whole, or from which it was made; None if none does."""

    def write(path):
        Path(path).write_text("ne", encoding="utf-8") if half else None
        raise getattr(builtins, kind)(message)

    try:
        write_whole(write, target)
    except Exception as error:  # noqa: BLE001, whatever it is
        return {"kinds": [type(e).__name__ for e in (error, error.__cause__) if e], "message": str(error)}


def write_what_is_there(path):
    """Write down which path was given, and what is in the target's folder meanwhile."""
    path = Path(path).resolve()
    folder = next(p for p in path.parents if (p / "this-is-the-folder").exists() or p == p.parent)
    texts = texts_in(folder) if folder != folder.parent else {}
    given = path.relative_to(folder).as_posix()
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"given": given, "number": number_of_file(path), "there": texts}, file)


def number_of_file(path):
    """Return a file's number on its disk: it stays when the file gets another name; a copy has another."""
    return os.stat(path).st_ino


def texts_in(folder):
    """Return name → text of all files in a folder."""
    files = sorted(path for path in Path(folder).iterdir() if path.is_file())
    return {path.name: path.read_text(encoding="utf-8") for path in files}


# %% nbgrader={"grade": true, "grade_id": "write_whole_replaces", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""`write_whole` puts the new file in the place of the target, and leaves nothing else behind."""
for name, before in {
    "aet.h5": {"aet.h5": "old", "ibm.h5": "another"},
    "aet.2015.h5": {"ibm.h5": "another", "aet.h5": "old"},
}.items():
    folder = write_files(new_folder, before)
    write_whole(write_new, f"{folder}/{name}")
    found = read_files(texts_in, folder)
    assert found == {**before, name: "new"}, (
        f"In a folder with {before}, a function that writes 'new' for {name} leaves {found}; expected are {name} with 'new', the others as "
        "they were, and no other file. Call write once, and os.replace(beside, target) once it is done."
    )
print("right: the new file is in its place")

# %% nbgrader={"grade": true, "grade_id": "write_whole_beside", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""While the new file is written, beside the target, the old one is still there, whole."""
before = {"aet.h5": "old", "this-is-the-folder": ""}
folder = write_files(new_folder, before)
write_whole(write_what_is_there, f"{folder}/aet.h5")
text = read_files(texts_in, folder).get("aet.h5", "")
assert text.startswith('{"given"'), (
    f"After write_whole, the target holds {text!r}; expected is what write has written."
)
seen = json.loads(text)
assert seen["given"] != "aet.h5", (
    "write got the path of the target itself. Give it another name, and os.replace it afterwards."
)
assert seen["there"] != {}, (
    f"write got the path {seen['given']}, which is not in the folder of the target. On another disk, replacing is not one step: "
    "write beside the target, under a name such as f'{target}.part'."
)
left = {name: text for name, text in seen["there"].items() if name in before}
assert left == before, (
    f"While write was called, the folder held {left}; expected is that the old target is still there, as it was: {before}. Do "
    "not remove or write it before the new file is complete."
)
assert run_beside(number_of_file, f"{folder}/aet.h5") == seen["number"], (
    "The file that is now in the place of the target is another one than write has written: a copy, which was half there for a while. Give "
    "the file itself another name, in one step: os.replace(beside, target)."
)
print("right: at every moment there is a whole file")

# %% nbgrader={"grade": true, "grade_id": "write_whole_keeps_old", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""If `write` fails, the target is as before, nothing else is left, and the error passes."""
cases = [{"aet.h5": "old"}, {}]
faults = [
    ("OSError", "the disk is full", True),
    ("ValueError", "a price is no number", True),
    ("KeyError", "close", True),
    ("ValueError", "there are no prices", False),
]
### BEGIN HIDDEN TESTS
cases += [{"ibm.h5": "another", "aet.h5": "older"}]
faults += [(random.choice(["RuntimeError", "TypeError", "ZeroDivisionError"]), "the program is wrong", True)]
### END HIDDEN TESTS
for before, (kind, fault, half) in product(cases, faults):
    folder = write_files(new_folder, before)
    arrived = run_beside(what_arrives, write_whole, f"{folder}/aet.h5", kind, fault, half)
    assert arrived is not None, (
        f"write raises {kind}, {fault!r}, and write_whole hides it. Whoever calls has to know: let it pass with raise."
    )
    seen = f"{arrived['kinds'][0]}, {arrived['message']!r}"
    assert (kind in arrived["kinds"], fault in arrived["message"]) == (True, True), (
        f"write raises {kind}, {fault!r}, but what arrives is {seen}. Let the error of write pass as it is, with a bare raise; and where "
        "write has not written anything yet, nothing is there to be removed."
    )
    found = read_files(texts_in, folder)
    assert found == before, (
        f"write failed with {kind}, {fault!r}, in a folder that held {before}; now it holds {found}. Expected is what it held before: write "
        "beside the target, and remove what is there if write fails, with whatever error."
    )
print("right: a failed writer leaves no trace, after", ", ".join(fault for _, fault, _ in faults))

# %% [markdown]
"""
## 4. All files side by side

No file needs another one. So the graph is as simple as can be: a task for each file, and nothing that waits.

**Before you go on, forecast:** if each of 21 files takes as long as the others, how many rounds do two workers need? How many do 21
workers, how many a hundred?

<details><summary>Answer</summary>

Two workers do two files a round: 11 rounds, in the last of which one has nothing to do. With 21 workers it is one round, and with a
hundred it is one as well. The work is 21 tasks, the span 1.

</details>

### Exercise 4: a task for each file

Finish `convert_all(convert, sources, folder)`: it returns a **list of Delayed**, one for each source and in the same order. Each is *one* task: the call
`convert(source, target)`. The target lies in `folder` and is called like the source, with `.h5` in place of `.json`: for
`"data/aet.json"` and `"out"` it is `"out/aet.h5"`, and `aet.2015.json` becomes `aet.2015.h5`. Nothing is converted while the list is built. The check brings its own `convert`.

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

# %% nbgrader={"grade": true, "grade_id": "convert_all_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`convert_all` returns a list of Delayed, one task a file, and converts nothing yet."""


def some_convert(source, target):
    return target


check(
    convert_all,
    (some_convert, ["b.json"], "out"),
    (some_convert, ["data/aet.json", "data/ibm.json", "data/xom.json"], "out"),
).is_lazy(hint="Write delayed(convert)(source, target), without compute.").graph(
    outputs=lambda convert, sources, folder: len(sources),
    work=lambda convert, sources, folder: len(sources),
    width=lambda convert, sources, folder: len(sources),
    hint="Return a list, of delayed(convert)(source, target) for each source. Paths are worked out at once, not in tasks.",
)

# %% nbgrader={"grade": true, "grade_id": "convert_all_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, every source has been converted once, to its own target, and the results are in order."""


def some_convert(source, target):
    return f"{Path(source)} has become {Path(target)}"


def every_conversion(convert, sources, folder):
    return [
        convert(source, Path(folder, Path(source).name.removesuffix(".json") + ".h5")) for source in sources
    ]


check(
    convert_all,
    (some_convert, ["data/ibm.json", "data/aet.json"], "out"),
    (some_convert, ["b.json", "in.json.d/aet.2015.json", "/data/aet.2014.json"], "new/place"),
).gives(
    every_conversion,
    hint="Every task gets its own source, and a target in the folder, of which only the ending is another.",
).calls(some_convert, alone=True, hint="Convert every source once: delayed(convert)(source, target).")
### BEGIN HIDDEN TESTS
names = lists(
    either("/a/xom.json", "amgn.json", "b.json", "c/json.json", "d.e/f.g.h.json", "n.json"), 1, distinct=True
)
check(convert_all, *drawn(some_convert, names, either("out", "/out", "out.d"))).gives(
    every_conversion,
    hint="Every task gets its own source, and a target in the folder, of which only the ending is another.",
)
### END HIDDEN TESTS

# %% [markdown]
"""
## 5. Is it really faster?

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
dask.visualize(*two_files, filename=None, rankdir="LR")

# %% [markdown]
"""
Two graphs: one in which a task reads and saves a file, and one in which reading is a task and saving another (the picture shows two files of
it). The third graph is like the first, but it parses faster: one call of `json.loads` for all lines of a file has less to do than 15,600 calls.

**Forecast before you measure.** You have the loop (one task after the other), threads, processes, and a cluster of two worker processes (`Client`).
Parsing JSON is a computation, and what it makes are Python objects: dictionaries, texts, numbers. Which way will be faster than the loop, and which slower?

The next cell measures every way `repeats` times, by turns, and keeps the best. (So the first time, in which worker processes import pandas, does
not count.) It takes half a minute on a computer that has nothing else to do, and some minutes on one that has.
"""

# %% tags=["measured"]
measured = {}
with (
    process_pool(workers) as pool,
    Client(
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
    for _ in range(repeats):
        for way, run in ways.items():
            latest = run()
            measured[way] = min(measured.get(way, latest), latest, key=lambda schedule: schedule.elapsed)

loop = measured["loop"].elapsed
results = pd.DataFrame(
    {
        "seconds": [run.elapsed for run in measured.values()],
        "times as fast as the loop": [loop / run.elapsed for run in measured.values()],
    },
    index=list(measured),
).sort_values("seconds", ascending=False)
results.round(2)


# %% tags=["measured"]
def bars(results, workers):
    """Draw how many times as fast as the loop each way is."""
    speedups = results["times as fast as the loop"]
    figure = Figure(figsize=(8, 3.6), layout="constrained")
    ax = figure.subplots()
    ax.barh(speedups.index, speedups, color=["#0072B2" if value > 1.1 else "#999999" for value in speedups])
    for place, value in enumerate(speedups):
        ax.text(value, place, f" {value:.2f}", va="center")
    ax.axvline(1, color="black", linestyle=":", label="the loop")
    ax.axvline(workers, color="#D55E00", linestyle="--", label=f"{workers} times, for {workers} worker(s)")
    ax.set(xlabel="times as fast as the loop", xlim=(0, max(*speedups, workers) * 1.12))
    finding = f"Fastest: {speedups.idxmax()}"
    ax.set_title(finding, loc="left", fontweight="bold")
    ax.legend(frameon=False, loc="lower right")
    told = ", ".join(f"{way} {value:.2f}" for way, value in speedups.items())
    return Picture(figure, f"Bar chart of how many times as fast as the loop each way is: {told}. {finding}.")


bars(results, workers)

# %% [markdown]
"""
With all files, and two cores that have nothing else to do, you should see about this. (With very small files everything but the loops mostly
measures overhead; on a computer that is busy with other programs, two workers gain less.) Does your picture say something else, such as that threads
were fastest? Then other programs took their share of the cores while it was measured, more of it from one way than from another. Close them and
measure again; until the order is the same twice, believe neither.

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
    measured["loop"], measured["threads"], measured["processes"], titles=["Loop", "Threads", "Processes"]
)

# %% [markdown]
"""
How much travels? Data is *pickled* on its way to another process: turned into bytes there and back. Here is how many bytes a
file's records are, compared with what a task of the first graph returns:
"""

# %%
print(f"the records of a file:  {len(pickle.dumps(read_rows(sources[0]))):9,} bytes")
print(f"the name of its target: {len(pickle.dumps(with_targets()[0][1])):9,} bytes")

# %% [markdown]
"""
## 6. More data than memory

Now the files are converted. What is the mean of all closing prices, if the tables do not fit into memory together? Two habits help:

- **Work in blocks.** An HDF5 file can be read in parts: `pd.read_hdf(path, key=…, start=1000, stop=2000)` returns a thousand rows of it. Is no
  more in memory than one block for each worker? That depends on the `format` in which the file was written; see below.
- **Move the computation to the data.** The task that reads a block also does the computing, and hands on only the small
  result. You have just seen what it costs to do otherwise.
"""


# %%
def read_block(path, start, stop):
    """Return the rows of an HDF5 file from start to stop, without stop."""
    with hdf5_lock, without_unpickling():
        return pd.read_hdf(path, key="prices", start=start, stop=stop)


# %% tags=["measured"]
def most_memory(path, start, stop):
    """Return how many bytes Python takes at most while a block is read."""
    tracemalloc.start()
    read_block(path, start, stop)
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return most


for form in ("fixed", "table"):
    table.to_hdf(f"{scratch.name}/{form}.h5", key="prices", mode="w", format=form)
    read_block(
        f"{scratch.name}/{form}.h5", 0, 1
    )  # what is imported for the first of all is not to be counted
    few, whole = (most_memory(f"{scratch.name}/{form}.h5", 0, stop) for stop in (10, len(table)))
    print(f"{form}: 10 rows take {few:9,} bytes, all {len(table):,} rows {whole:9,}")

# %% [markdown]
"""
"fixed" is what `to_hdf` writes unless you say otherwise. It is quick, but keeps a column of text as *one* pickled object: ten rows of it take about
as much memory as all. With `format="table"`, rows lie one behind the other, and a block takes what its rows need. So for data
larger than memory write tables, as the next cell does:
"""


# %%
def convert_for_blocks(source, target):
    """Convert a file into one that can be read in blocks, and return its path."""
    pd.DataFrame(read_rows_at_once(source)).to_hdf(target, key="prices", mode="w", format="table")
    return target


lengths = {convert_for_blocks(source, target): len(read_rows(source)) for source, target in with_targets()}
block = read_block(with_targets()[0][1], 0, 5_000)
print(f"one block: {len(block):,} rows, {block.memory_usage(deep=True).sum():,} bytes")
print(f"all files: {sum(lengths.values()):,} rows")

# %% [markdown]
"""
### Exercise 5: the mean of everything

Finish `mean_close(read_block, lengths, size)`: it returns a `Delayed` of the mean of the column `close` over all rows of all files. `lengths` is a
dictionary, file → number of its rows.

- Each file is cut into blocks of `size` rows; the last block of a file may be shorter.
- Each block is read, with `read_block(path, start, stop)`, *and* worked on in a task of its own, which hands on a few numbers only. No block waits
  for another: all could be read side by side.
- The numbers of all blocks are combined in one task or several. Nothing is read while the graph is built.
- It works under any scheduler: a task hands on what it *returns*, and writes into nothing outside.

Mind that blocks differ in size: the mean of their means is not the mean of all rows. The check brings its own `read_block`.

<details><summary>Hint 1</summary>

What has to be known of a block, so that the mean of all can be worked out from it? Two numbers: the sum of `close`, and how many rows there are.

</details>
<details><summary>Hint 2</summary>

Write a function `sum_and_count(path, start, stop)` that calls `read_block`, and delay that. Its starts are `range(0, lengths[path], size)`. A second delayed
function gets the list of all pairs, adds up sums and counts, and divides.

</details>
"""


# %% nbgrader={"grade": false, "grade_id": "mean_close", "locked": false, "schema_version": 3, "solution": true, "task": false}
def mean_close(read_block, lengths, size):
    """Return a Delayed: the mean of the column close over all rows of all files, read in blocks of `size` rows."""

    ### BEGIN SOLUTION
    def sum_and_count(path, start, stop):
        close = read_block(path, start, stop)["close"]
        return close.sum(), len(close)

    def combine(pairs):
        return sum(total for total, _ in pairs) / sum(count for _, count in pairs)

    parts = []
    for path, length in lengths.items():
        for start in range(0, length, size):
            parts.append(delayed(sum_and_count)(path, start, min(start + size, length)))
    return delayed(combine)(parts)
    ### END SOLUTION


# %%
# mean_close(read_block, dict(list(lengths.items())[:2]), 5_000).visualize(filename=None, rankdir="LR")

# %%
# Threads: what is added up can run side by side. Reading cannot, since read_block holds the lock of this process.
# mean_close(read_block, lengths, 5_000).compute(scheduler="threads", num_workers=workers)

# %% nbgrader={"grade": true, "grade_id": "mean_close_graph", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""`mean_close` reads nothing early, and every row once, a block in each task."""
blocks_read = []


def watched_block(path, start, stop):
    blocks_read.append((path, int(start), int(stop)))
    return pd.DataFrame({"open": [1.0] * 70, "close": [2.0] * 70}).iloc[start:stop]


for many_rows, size in [({"b.h5": 60}, 60), ({"aet.h5": 70, "none.h5": 0, "ibm.h5": 60}, 30)]:
    expected = [
        (path, start, min(start + size, length))
        for path, length in many_rows.items()
        for start in range(0, length, size)
    ]
    blocks_read.clear()
    check(mean_close, (watched_block, dict(many_rows), size)).is_lazy(
        hint="Call read_block inside a delayed function."
    ).calls(
        watched_block,
        alone=True,
        side_by_side=True,
        hint="A task for each block, which needs no other block.",
    )
    found = sorted((path, start, min(stop, many_rows[path])) for path, start, stop in blocks_read)
    assert found == sorted(expected), (
        f"Of files with {many_rows} rows, in blocks of {size}, these were read as (path, start, stop): {found}. Expected is each of "
        f"{sorted(expected)} once."
    )

# %% [markdown]
"""
The next check computes your graph and counts the numbers in what each task hands on:
"""


# %%
def numbers_in(value):
    """Return how many numbers there are in a table, a column, or a list."""
    if hasattr(value, "size"):
        return int(value.size)
    if isinstance(value, dict):
        return sum(map(numbers_in, value.values()))
    if isinstance(value, (list, tuple, set)):
        return sum(map(numbers_in, value))
    return 1


numbers_in(table.head(10)), numbers_in((3.5, 10))

# %% nbgrader={"grade": true, "grade_id": "mean_close_hands_on_little", "locked": true, "points": 2, "schema_version": 3, "solution": false, "task": false}
"""No task of `mean_close` hands on the rows of a block: only a few numbers travel."""


starts_read = []


def some_block(path, start, stop):
    starts_read.append((path, int(start)))
    return pd.DataFrame({"open": [1.0] * 90, "close": [2.0] * 90}).iloc[start:stop]


graph = TaskGraph(mean_close(some_block, {"aet.h5": 90, "ibm.h5": 30}, 30))
values = dask.get(graph.to_delayed().dask, [task.key for task in graph.tasks])
assert len(starts_read) == 4, (
    f"With files of 90 and 30 rows, in blocks of 30, your tasks read the blocks that begin at {starts_read}; expected are four blocks. What is "
    "handed on is looked at once they are read."
)
for task, value in zip(graph.tasks, values, strict=True):
    assert numbers_in(value) < 30, (
        f"With blocks of 30 rows, a task that calls {task.name} hands on {numbers_in(value)} numbers to other tasks. Expected is that each "
        "block is read and summed up in the same task, and only its sum and its count go on: rows do not travel."
    )
print("right: only a few numbers travel")

# %% nbgrader={"grade": true, "grade_id": "mean_close_value", "locked": true, "points": 1, "schema_version": 3, "solution": false, "task": false}
"""Computed, the mean is that of all rows, however they fall into blocks and wherever a task runs."""
prices = {
    "aet.h5": [1.0, 2.0, 3.0, 4.0, 50.0],
    "equal.h5": [7.0, 3.0, 7.0, 3.0],
    "ibm.h5": [10.0, -2.25],
    "low.h5": [-3.0, 2.5, 0.5],
}
### BEGIN HIDDEN TESTS
for path in prices:
    prices[path] = [*prices[path], *(random.randint(-40, 40) / 4 for _ in range(random.randint(0, 4)))]
### END HIDDEN TESTS


def some_block(path, start, stop):
    close = prices[path][start:stop]
    return pd.DataFrame({"open": [0.0] * len(close), "close": close})


def mean_of_all(read_block, lengths, size):
    everything = [price for path in lengths for price in prices[path]]
    return sum(everything) / len(everything)


hint = "Add up sums and counts of all blocks, then divide once: blocks are not equally long. Hand on each block's numbers, equal ones too."
cases = [(["low.h5"], 3), (["equal.h5"], 2), (["ibm.h5"], 100), (["aet.h5", "ibm.h5"], 2), (list(prices), 4)]
calls = [(some_block, {path: len(prices[path]) for path in paths}, size) for paths, size in cases]
check(mean_close, *calls).gives(mean_of_all, hint=hint)
check(mean_close, (some_block, {path: len(prices[path]) for path in prices}, 1)).gives(
    mean_of_all,
    anywhere=True,
    hint="Return what a task has found: in another process, nobody sees what it writes.",
)

# %% [markdown] nbgrader={"grade": false, "grade_id": "sensor_files_question", "locked": true, "schema_version": 3, "solution": false, "task": false}
"""
## Question to consider (marked by a person)

A colleague has 400 files of JSON, 1 GB each, from sensors, and a computer with 8 cores and 16 GB of memory. Her program makes two tasks a file: `read`
returns a table, `save` writes it as HDF5. With the threads scheduler it is as slow as a loop, with the processes scheduler even slower; and since
the program was killed once, three of her HDF5 files cannot be opened.

In at most six sentences: why are both slower than she had hoped? How would you change her graph? How would you keep eight tasks at a time from
filling the memory? And how would you see to it that no killed program spoils a file again?

=== BEGIN MARK SCHEME ===
4 points, one for each:

1. Threads: parsing JSON makes Python objects, and the GIL lets one thread at a time do that. Processes: the table that `read` returns is pickled and sent from one
   process to another. Both reasons are needed.
2. One task a file that reads and saves (or: converts), so that only names of files travel; run in processes (or a cluster).
3. Memory: read and write a file in blocks inside its task (or split the files; or run fewer tasks at a time), so that eight tasks hold eight blocks and not
   eight tables of several GB.
4. Write beside the target, in the same folder, and `os.replace` it when it is complete.
=== END MARK SCHEME ===
"""

# %% [markdown] nbgrader={"grade": true, "grade_id": "sensor_files", "locked": false, "points": 4, "schema_version": 3, "solution": true, "task": false}
"""
Parsing JSON makes Python objects, so with threads the GIL lets only one work at a time; with processes, every table is pickled and sent from the process that read it
to the one that saves it, which costs more than eight cores gain. I would make one task a file that reads it and saves it, so that only file names
travel, and run those in processes. A table of 1 GB of JSON can be larger than 1 GB in memory, and eight of them do not fit into 16 GB: inside its
task, a file is to be read and written in blocks of some ten thousand rows. Each file is written under another name in the same folder and
put in its place with `os.replace` when it is complete, so that a killed program leaves the old file or none, and never half of one.
"""

# %% [markdown]
"""
## Summary

- A function that becomes a task gets all it needs as arguments, and says which file and line is wrong.
- HDF5: `to_hdf(path, key="prices", mode="w")`; a key is a name, not a path. One process, or one lock, for PyTables.
- Write beside, then `os.replace`: there is the old file or the new one, never half of one.
- Python code gains nothing from threads and much from processes, if a task keeps its data to itself.
- Less work on one core can be worth as much as another core. Measure before you buy.
- Data larger than memory: blocks of a file with `format="table"`, and only small results travel.

**What's next:** `06_best_practices` is a collection of such habits, and of programs to mend.
"""

# %% [markdown]
"""
## Going further (not marked)

**One bad file among many.** `dask.compute` ends with the first error, and the other results are lost (files that were written stay). If
you would rather have the list of what went wrong, let a task return its error instead of raising it:
"""


# %%
def converted_or_why_not(source, target):
    """Convert a file, and return its target; or else say what was wrong with it."""
    try:
        return convert_file(source, target)
    except (OSError, ValueError) as error:
        return f"{Path(source).name}: {error}"


some = [*sources[:2], f"{faulty}/cut.json"]
attempts = [delayed(converted_or_why_not)(source, f"{scratch.name}/{n}.h5") for n, source in enumerate(some)]
[Path(result).name for result in dask.compute(*attempts, scheduler="synchronous")]

# %% [markdown]
"""
**A file that is itself too large.** With `format="table"`, HDF5 tables can grow: read some lines, append them, forget them. At no time
are there more than `size` records in memory. (Text gets as much room as the longest of the first block needs; `min_itemsize` gives it more.)
"""


# %%
def convert_in_blocks(source, target, size):
    """Convert a file of JSON lines to HDF5, with at most `size` records in memory."""
    with open(source, encoding="utf-8") as file, pd.HDFStore(target, mode="w") as store:
        start = 0
        while records := [json.loads(line) for line in islice(file, size)]:
            block = pd.DataFrame(records, index=range(start, start + len(records)))
            store.append("prices", block, format="table")
            start += len(records)
    return target


grown = convert_in_blocks(sources[0], f"{scratch.name}/grown.h5", rows // 3)
difference(pd.read_hdf(grown, key="prices"), table)

# %% [markdown]
"""
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
**A faster parser.** Install `orjson` and put `orjson.loads` in the place of `json.loads`. Which row of the table changes most?

At the end, remove all files that this notebook has made:
"""

# %%
scratch.cleanup()
