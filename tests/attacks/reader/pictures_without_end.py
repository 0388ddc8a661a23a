# tries: to hold the reader with 3000 attached pictures of long names, to which 60000 places refer
# %% hand in
def hand_in(notebook, folder):
    from nbformat.v4 import new_markdown_cell

    names = [f"a{'%20b' * 20}{n}.png" for n in range(3000)]
    text = "".join(f"attachment:a{'%20b' * 20}{n}.pn " for n in range(3000)) * 20
    cell = new_markdown_cell(text)
    cell["attachments"] = {name: {"image/png": "aGVsbG8="} for name in names}
    notebook.cells.insert(2, cell)
    return notebook
