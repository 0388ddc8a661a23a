# tries: a link to a neighbour's notebook in the place of its own
# reaches: link
# gains without: links
# %% hand in
import os


def hand_in(notebook, folder):
    os.symlink("@CLASS@/submitted/aaa/92_siege/92_siege.ipynb", folder / "92_siege.ipynb")
    return None
