# tries: to end whatever reads its own cell: an attribute of an attribute, 50000 times, which never runs
# honest: 3
# %% double
def double(x):
    return 2 * x
# %% hand in
def hand_in(notebook, folder):
    from nbformat.v4 import new_code_cell

    source = "if 0:\n    x" + ".a" * 50_000
    notebook.cells.insert(2, new_code_cell(source))
    return notebook
