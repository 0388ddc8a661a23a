# tries: names that are one on some disk and two on another: cases, composed letters, trailing dots and blanks, devices, none
# way: upload
from tests.siege import NAME
from tests.uploads import zipped


def upload(notebook, who):
    names = (f"{NAME}.ipynb", f"{NAME}.IPYNB", f"{NAME.upper()}.ipynb", f"{NAME}.ipynb ", f"{NAME}.ipynb.", f"./{NAME}.ipynb", f"//{NAME}.ipynb", "con.ipynb", "e\u0301.ipynb", "\u00e9.ipynb", " .ipynb", ".ipynb", "-rf.ipynb", "a\nb.ipynb", "\u2028.ipynb", "x" * 300 + ".ipynb", "x/" * 60 + "y.ipynb")
    own = zipped(dict.fromkeys(names, notebook))
    return {f"{who}_all.zip": own, **{f"{who}_{name}": notebook for name in names if "/" not in name}}
