"""Notebooks as products write them: programs and Markdown of several editors, both sides of merges, what chats are copied with."""

import json

from tests.handins.lesson import lesson
from tests.handins.shapes import BACK, SHAPES, at, code, shape, text, whole
from tests.handins.shapes_of_hand import AS_TEXT, MERGE, PROGRAM, commented

BEFORE = len(SHAPES)
LOST = "answers found by what they say"
AGAIN = "answers below which the lesson's own cell stands again, which was left out: `double`"
BELOW = "answers taken from cells that stand after their checks: `double`"
COMMAS = "commas that were missing or too many were put right"
MARKS = "numbers, + or > before each line"
CHATS = "what chats put around code"


def source(cells, name="double"):
    return cells[at(cells, name)]["source"]


def put(cells, text, name="double"):
    cells[at(cells, name)]["source"] = text


def stub(name="double"):
    return next(cell.source for cell in lesson().cells if cell.id == name)


def lines_of(cells):
    """Return the lines of a notebook as Jupyter writes them."""
    listed = [cell | {"source": cell["source"].splitlines(keepends=True)} for cell in cells]
    return json.dumps(whole(listed), indent=1).split("\n")


def with_sources(cells, **sources):
    return [cell | {"source": sources.get(cell["id"], cell["source"])} for cell in cells]


def conflict(one, other, label):
    """Return two versions of a text as git leaves them, in one conflict."""
    top = next((n for n, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), len(one))
    pairs = zip(reversed(one[top:]), reversed(other[top:]), strict=False)
    end = next((n for n, pair in enumerate(pairs) if pair[0] != pair[1]), 0)
    mine, theirs = one[top : len(one) - end], other[top : len(other) - end]
    if not mine + theirs:
        return one
    return [
        *one[:top],
        f"<<<<<<< {label}",
        *mine,
        "=======",
        *theirs,
        ">>>>>>> Stashed changes",
        *one[len(one) - end :],
    ]


# Merges


@shape(told=(MERGE, AGAIN))
def stash_popped_upon_the_lesson_as_it_was_given(cells):
    """The side that comes first is the course's."""
    given = lines_of(with_sources(cells, double=stub()))
    return "\n".join(conflict(given, lines_of(cells), "Updated upstream")).encode()


@shape(told=MERGE)
def merged_with_the_lesson_as_it_was_given(cells):
    given = lines_of(with_sources(cells, double=stub()))
    return "\n".join(conflict(lines_of(cells), given, "HEAD")).encode()


@shape(told=MERGE)
def answers_of_two_exercises_on_two_sides(cells):
    one, other = (with_sources(cells, **{name: stub(name)}) for name in ("double", "two_steps"))
    return "\n".join(conflict(lines_of(one), lines_of(other), "HEAD")).encode()


@shape(told=MERGE)
def conflict_in_a_cell_whose_first_side_is_as_given(cells):
    put(cells, f"<<<<<<< Updated upstream\n{stub()}\n=======\n{source(cells)}\n>>>>>>> Stashed changes")


@shape(told=COMMAS)
def both_sides_accepted_and_a_comma_lost(cells):
    """An editor's “Accept Both Changes” knows nothing of JSON."""
    lines = lines_of(cells)
    n = next(n for n, line in enumerate(lines) if "def double" in line)
    lines[n] = lines[n].removesuffix(",")
    return "\n".join(lines).encode()


@shape(told=COMMAS)
def comma_at_the_end_of_a_source(cells):
    lines = lines_of(cells)
    n = next(n for n, line in enumerate(lines) if "def double" in line)
    n = next(m for m in range(n, len(lines)) if lines[m].strip().startswith("]"))
    lines[n - 1] += ","
    return "\n".join(lines).encode()


@shape(told=("is damaged", BACK), written=None)
def quotes_that_are_not_escaped_in_the_last_text(cells):
    """What is below it is there all the same; here a check."""
    cells.append(cells.pop(at(cells, "two_steps_value")))
    return json.dumps(whole(cells)).replace("Because it is lazy.", 'It is "lazy" and {waits.').encode()


@shape(told="several notebooks")
def lesson_and_answers_one_after_the_other_in_a_file(cells):
    return json.dumps(lesson()).encode() + b"\n" + json.dumps(whole(cells)).encode()


@shape(told="several notebooks")
def lesson_and_answers_in_a_list(cells):
    return [json.loads(json.dumps(lesson())), whole(cells)]


@shape()
def cells_in_a_list(cells):
    return cells


@shape()
def another_lesson_with_the_same_names_below(cells):
    for cell in json.loads(json.dumps(lesson().cells)):
        cell["id"] += "-other"
        if mark := cell["metadata"].get("nbgrader"):
            mark["grade_id"] += "_other"
        cell["source"] = (
            cell["source"].replace("Return", "Give").replace("raise NotImplementedError", "return 77")
        )
        cells.append(cell)


@shape()
def some_lines_without_ends(cells):
    for cell in cells:
        lines = cell["source"].splitlines(keepends=True)
        cell["source"] = [*(line.rstrip("\n") if n % 2 else line for n, line in enumerate(lines))]


# The stub, laid out otherwise


@shape(told=BELOW)
def stub_formatted_and_the_answer_at_the_end(cells):
    cells.append(code(source(cells)))
    put(cells, stub().replace('"""', "'''").replace("# YOUR CODE HERE\n", "# your code here\n\n"))


@shape(told=BELOW)
def stub_without_its_comment_and_the_answer_below_the_checks(cells):
    cells.insert(at(cells, "double_more") + 1, code(source(cells)))
    put(cells, stub().replace("    # YOUR CODE HERE\n", ""))


@shape(told=AGAIN)
def answer_merged_with_the_stub_below_it(cells):
    put(cells, f"{source(cells)}\n\n{stub()}")


# Chats, mails and listings


@shape(told=MARKS)
def numbers_before_lines(cells):
    put(cells, "\n".join(f"{n:3}  {line}" for n, line in enumerate(source(cells).split("\n"), 1)))


@shape(told=MARKS)
def numbers_and_bars_before_lines(cells):
    put(cells, "\n".join(f"{n} | {line}" for n, line in enumerate(source(cells).split("\n"), 12)))


@shape(told=MARKS)
def difference_as_a_chat_shows_it(cells):
    lines = ["@@ -1,4 +1,4 @@", "-def nothing(x):", *(f"+{line}" for line in source(cells).split("\n"))]
    put(cells, "\n".join(lines))


@shape(told=MARKS)
def quoted_in_a_mail(cells):
    put(cells, "\n".join(f"> {line}" for line in source(cells).split("\n")))


@shape(told=CHATS)
def copy_code_above_it(cells):
    put(cells, f"python\nCopy code\n{source(cells)}")


@shape(told=CHATS)
def copy_and_edit_above_it(cells):
    """Python takes these for names."""
    put(cells, f"python\nCopy\nEdit\n{source(cells)}")


@shape(told=CHATS)
def use_with_caution_below_it(cells):
    put(cells, f"Python\n\n{source(cells)}\n\nUse code with caution.")


@shape(told="what Markdown has around code")
def chat_with_an_output_between_fences(cells):
    put(cells, f"Sure! Here it is:\n\n```python\n{source(cells)}\n```\n\nOutput:\n\n```\nit is: 6 !\n```\n")


@shape(told=AS_TEXT)
def chat_in_a_text_with_an_output_between_fences(cells):
    said = f"**Answer**\n\n```python\n{source(cells)}\n```\n\n```\nTypeError: no\n```\n```bash\npip install x\n```"
    put(cells, stub())
    cells.insert(at(cells, "double") + 1, text(said))


@shape(told=AS_TEXT)
def code_in_a_list_of_a_text(cells):
    steps = [(3, "```python\nimport math\n```"), (4, f"```python\n{source(cells)}\n```")]
    put(cells, stub())
    parts = ("\n".join(" " * width + line for line in step.split("\n")) for width, step in steps)
    cells.insert(at(cells, "double") + 1, text("1. First\n\n{}\n\n2. Then\n\n{}".format(*parts)))


@shape(told=f"{AS_TEXT}, `two_steps`")
def both_answers_in_one_text(cells):
    both = "\n".join(f"```python\n{source(cells, name)}\n```" for name in ("double", "two_steps"))
    for name in ("double", "two_steps"):
        put(cells, stub(name), name)
    cells.insert(at(cells, "double") + 1, text(f"Here:\n{both}"))


@shape(told=AS_TEXT)
def code_indented_in_a_text(cells):
    """As Markdown has code without fences."""
    lines = (f"    {line}" for line in source(cells).split("\n"))
    cells[at(cells, "double")] = text("\n".join(["My answer:", "", *lines]))


@shape(told="line ends that were written as")
def line_ends_escaped_twice(cells):
    for name in ("double", "two_steps"):
        put(cells, json.dumps(source(cells, name))[1:-1], name)


# What is there in other places only


@shape()
def pictures_for_another_screen(cells):
    put(cells, f"%matplotlib widget\n{source(cells)}")


@shape(told="what only marimo, Databricks or Colab have")
def files_uploaded_as_in_colab(cells):
    call = "from google.colab import files\nuploaded = files.upload()\nfor name in uploaded.keys():\n    print(name)\n"
    put(cells, f"{call}{source(cells)}")


@shape()
def parameters_of_papermill(cells):
    cells.insert(at(cells, "settings") + 1, code("# Parameters\ndelay = 3600\n", "p"))
    put(cells, source(cells).replace("return", "assert delay < 60\n    return"))


# Programs and texts


def written(cells, in_code, in_words, head=""):
    return (
        head + "".join((in_code if c["cell_type"] == "code" else in_words)(c["source"]) for c in cells)
    ).encode()


OF_COLAB = "# Commented out IPython magic to ensure Python compatibility.\n"
HEAD_OF_COLAB = '''# -*- coding: utf-8 -*-
"""lesson.ipynb

Automatically generated by Colab.

Original file is located at
    https://colab.research.google.com/drive/1AbC
"""

'''


@shape(told=(PROGRAM, LOST))
def program_of_colab(cells):
    """It has no marks, texts in quotes, and magics as comments. What ends with an error costs nothing below it."""
    put(cells, f"!pip install dask\n{OF_COLAB}# %matplotlib inline\n{source(cells, 'imports')}", "imports")
    put(cells, "double(3, 4)", "try-1")
    return written(cells, "{}\n\n".format, '"""{}"""\n\n'.format, HEAD_OF_COLAB)


@shape(told=(PROGRAM, LOST))
def program_of_colab_with_a_cell_of_magic(cells):
    put(cells, OF_COLAB + commented(f"%%time\n{source(cells)}"))
    return written(cells, "{}\n\n".format, '"""{}"""\n\n'.format, HEAD_OF_COLAB)


@shape(told=(PROGRAM, LOST))
def program_without_marks_with_an_error_in_it(cells):
    put(cells, "double(3, 4)", "try-1")
    return written(cells, "{}\n\n\n".format, lambda words: f"{commented(words)}\n\n")


@shape(told=(PROGRAM, LOST))
def program_of_nbconvert_with_a_cell_of_magic(cells):
    put(cells, f"get_ipython().run_cell_magic('time', '', {source(cells) + chr(10)!r})")
    return written(cells, "# In[ ]:\n\n\n{}\n\n\n".format, lambda words: f"{commented(words)}\n\n")


@shape(told=PROGRAM)
def program_of_jupytext_light(cells):
    def one(cell):
        mark, said = cell["metadata"].get("nbgrader"), cell["source"]
        if cell["cell_type"] == "code":
            return f"# + nbgrader={json.dumps(mark)}\n{said}\n\n" if mark else f"# +\n{said}\n# -\n\n"
        words = commented(said)
        return f"# + [markdown] nbgrader={json.dumps(mark)}\n{words}\n# -\n\n" if mark else f"{words}\n\n"

    put(cells, "double(3, 4)", "try-1")
    return ("# ---\n# jupyter:\n#   jupytext:\n# ---\n\n" + "".join(map(one, cells))).encode()


@shape(told=(PROGRAM, LOST))
def markdown_of_jupytext(cells):
    head = "---\njupyter:\n  jupytext:\n    text_representation:\n      extension: .md\n---\n\n"
    put(cells, "double(3, 4)", "try-1")
    return written(
        cells, "```python\n{}\n```\n\n".format, "<!-- #region -->\n{}\n<!-- #endregion -->\n\n".format, head
    )


@shape(told=(PROGRAM, LOST))
def markdown_of_myst(cells):
    given = "```{{code-cell}} ipython3\n---\nnbgrader:\n  grade: true\n---\n{}\n```\n\n".format
    return written(cells, given, "+++\n\n{}\n\n".format, "---\nkernelspec:\n  name: python3\n---\n\n")


@shape(told=(PROGRAM, LOST))
def markdown_of_quarto(cells):
    return written(
        cells,
        "```{{python}}\n#| echo: false\n{}\n```\n\n".format,
        "{}\n\n\n".format,
        "---\njupyter: python3\n---\n\n",
    )


@shape(told=(PROGRAM, LOST))
def markdown_of_nbconvert_with_outputs(cells):
    put(cells, "double(3, 4)", "try-1")
    return written(cells, "```python\n{}\n```\n\n    Traceback: no\n\n".format, "{}\n\n\n".format)


@shape(told=(PROGRAM, LOST))
def cells_as_copilot_writes_them(cells):
    cell = '<VSCode.Cell id="#VSC-1" language="{}">\n{}\n</VSCode.Cell>\n'.format
    return written(
        cells,
        lambda said: cell("python", said),
        lambda said: cell("markdown", said),
        "<!-- filepath: lesson.ipynb -->\n",
    )


@shape(told=(PROGRAM, LOST))
def program_of_fabric(cells):
    stars = "*" * 20
    meta = f'# METADATA {stars}\n\n# META {{\n# META   "language": "python"\n# META }}\n\n'
    return written(
        cells,
        lambda said: f"# CELL {stars}\n\n{said}\n\n{meta}",
        lambda words: f"# MARKDOWN {stars}\n\n{commented(words)}\n\n",
        f"# Fabric notebook source\n\n{meta}",
    )


THESE = SHAPES[BEFORE:]
