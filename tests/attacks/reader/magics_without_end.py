# tries: to hold the reader with what only looks like magics: questions, bangs, percents and brackets that stay open
# %% hand in
def hand_in(notebook, folder):
    from nbformat.v4 import new_code_cell

    text = "\n".join(f"%a{n} (" + "!b?" * 20 + "?" for n in range(4000))
    notebook.cells.insert(2, new_code_cell(text))
    notebook.cells.insert(2, new_code_cell("%%time\n" * 3000 + "x = ("))
    return notebook
