# tries: to end or hold whoever parses it with code that nests: parentheses, signs, calls, comprehensions, texts in texts, decorators, branches
# meant: NameError, SyntaxError
# %% hand in
def hand_in(notebook, folder):
    import copy

    nested = [
        "(" * 190 + "1" + ")" * 190, "-" * 60_000 + "1", "not " * 30_000 + "x", "x" + "()" * 30_000, "x" + "[0]" * 30_000, "lambda: " * 3000 + "1", "[" * 90 + "1" + " for x in y]" * 90,
        "\n".join(" " * n + "if x:" for n in range(99)) + "\n" + " " * 99 + "x", "@d\n" * 20_000 + "def f(): 1", "x = " * 30_000 + "1", "1 if x else " * 3000 + "2", "if x: 1\n" + "elif x: 1\n" * 9000, "x ** " * 5000 + "x", "await " * 900 + "x",
        'f"' + "{" * 300 + '"', "(yield " * 150 + ")" * 150, "*" * 20_000 + "x, = y", "x: " + "a | " * 20_000 + "b", "match x:\n case " + "[" * 150 + "]" * 150 + ": 1", "'x' " * 50_000, "with a" + ", a" * 20_000 + ": 1", "del " + "(" * 150 + "x" + ")" * 150,
    ]
    first = copy.deepcopy(next(cell for cell in notebook.cells if cell.cell_type == "code"))
    first.metadata = {}
    own = [{**first, "id": f"nested{number}", "source": source} for number, source in enumerate(nested)]
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "double":
            cell.source = f"def double(x):\n    return {'-' * 40_000}x"
    notebook.cells[1:1] = own
    return notebook
