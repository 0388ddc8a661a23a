# tries: to end whatever reads its answer: 80000 brackets, and conditions in conditions
# meant: AttributeError, SyntaxError
# %% hand in
def hand_in(notebook, folder):
    for cell in notebook.cells:
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "double":
            cell.source = "def double(x):\n    return " + "(" * 80_000 + "x" + ")" * 80_000
        if cell.metadata.get("nbgrader", {}).get("grade_id") == "lazy_sum":
            cell.source = "def lazy_sum(x):\n" + "".join(" " * n + "if x:\n" for n in range(1, 99)) + " " * 99 + "return 0"
    return notebook
