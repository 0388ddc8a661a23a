# tries: to hold whatever colours code: quotes, formats and numbers that never end, a hundred thousand times
# meant: SyntaxError
# %% hand in
def hand_in(notebook, folder):
    from nbformat.v4 import new_code_cell

    for text in ("f'{" * 20_000, "'" * 100_001, "rb'\\\\" * 30_000, "0x" * 50_000, "@a." * 50_000, "1e" * 50_000, "%%html\n<b" * 9000):
        notebook.cells.append(new_code_cell("if 0:\n    " + text))
    return notebook
