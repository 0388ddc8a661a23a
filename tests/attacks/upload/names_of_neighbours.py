# tries: to be taken for a neighbour by paths in its own archive that lead there, in every way of writing them
# way: upload
from tests.siege import NAME
from tests.uploads import zipped

PATHS = (f"../aaa_{NAME}.ipynb", f"/zzz_{NAME}.ipynb", f"..\\..\\aaa_{NAME}.ipynb", f"aaa/{NAME}.ipynb", f"C:zzz_{NAME}.ipynb", f"a\x00/zzz_{NAME}.ipynb", f"\u202ezzz_{NAME}.ipynb")


def upload(notebook, who):
    return {f"{who}_{NAME}.zip": zipped(dict.fromkeys(PATHS, notebook))}
