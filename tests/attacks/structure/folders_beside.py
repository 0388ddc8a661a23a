# tries: a folder in the place of its notebook
# reaches: not a file
# %% hand in
def hand_in(notebook, folder):
    (folder / "92_siege.ipynb").mkdir()
    (folder / "92_siege.ipynb" / "92_siege.ipynb").write_text("{}")
    return None
