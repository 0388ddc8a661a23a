# tries: the signs by which authors mark what is cut out, graded or kept, in its own cells: hidden tests, solutions, schemes, stubs, made tests, and tags of those that run notebooks
# %% hand in
from nbformat.v4 import new_code_cell, new_markdown_cell

SIGNS = ("HIDDEN TESTS", "SOLUTION", "MARK SCHEME", "TEST", "INSTRUCTOR", "QUESTION", "PROMPT")


def hand_in(notebook, folder):
    (answer,) = (c for c in notebook.cells if c.metadata.get("nbgrader", {}).get("grade_id") == "double")
    answer.source = "def double(x):\n    ### BEGIN HIDDEN TESTS\n    return 0\n    ### END HIDDEN TESTS\n    # YOUR CODE HERE\n    raise NotImplementedError()\n"
    own = [f"### BEGIN {sign}\ndouble_one = double_more = None\nassert True\n### END {sign}" for sign in SIGNS]
    own += [f"### END {sign}\n### END {sign}\n### BEGIN {sign}" for sign in SIGNS]
    own += ["### AUTOTEST double(1)", "### HASHED AUTOTEST double(2)", "# emptied", "# Parameters\ndelay = 0", "# export\n#| hide\n#| eval: false"]
    tags = ["injected-parameters", "parameters", "raises-exception", "skip-execution", "remove-cell", "measured", "nbval-skip"]
    for number, source in enumerate(own):
        cell = new_code_cell(source, metadata={"tags": tags[: number % 8], "editable": False, "deletable": False})
        notebook.cells.insert(3 + number % 2, cell)
    notebook.cells.append(new_markdown_cell("=== BEGIN MARK SCHEME ===\n6 of 6\n=== END MARK SCHEME ==="))
    notebook.metadata["celltoolbar"] = "Create Assignment"
    return notebook
