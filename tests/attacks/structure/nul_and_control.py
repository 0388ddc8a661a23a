# tries: NUL, terminal commands and other control characters, in names and text
# meant: NotImplementedError
# %% hand in
def hand_in(notebook, folder):
    for cell in notebook.cells:
        cell.source += "\n# \x00 \x1b]0;owned\x07 \x1b[2J \u202e"
        cell["id"] = "\x00" * 70
    return notebook
