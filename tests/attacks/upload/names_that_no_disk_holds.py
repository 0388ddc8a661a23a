# tries: to end collecting with names that no disk can hold: zeros, halves of letters, 5000 letters, and paths that are a file and a folder
# way: upload
import io
import tarfile

from tests.siege import NAME

NAMES = (f"{NAME}.ipynb", "a\0b.py", "a\0/c.py", "\udcff.py", "x" * 5000 + ".py", "d", "d/e.py", "d/e.py/f.py", "\n.py", "y/" * 7 + "z" * 250 + ".py", " ", "timestamp.txt", "submission_secret.txt")


def upload(notebook, who):
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.PAX_FORMAT, errors="surrogateescape") as archive:
        for path in NAMES:
            entry = tarfile.TarInfo("x")
            entry.size, entry.pax_headers = len(notebook), {"path": path}
            archive.addfile(entry, io.BytesIO(notebook))
    return {f"{who}/work.tar": made.getvalue()}
