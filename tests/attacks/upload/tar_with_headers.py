# tries: links, devices, holes and headers of a tar archive that name a neighbour's file or eight exabytes
# way: upload
import io
import tarfile

from tests.siege import NAME

ODD = ((tarfile.SYMTYPE, f"{NAME}.ipynb", "/etc/passwd"), (tarfile.LNKTYPE, "x.ipynb", f"../aaa/{NAME}.ipynb"), (tarfile.CHRTYPE, "zero.ipynb", ""), (tarfile.FIFOTYPE, "pipe.ipynb", ""))


def upload(notebook, who):
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w", format=tarfile.PAX_FORMAT) as archive:
        for kind, path, link in ODD:
            entry = tarfile.TarInfo(path)
            entry.type, entry.linkname = kind, link
            archive.addfile(entry)
        entry = tarfile.TarInfo("y.ipynb")
        entry.pax_headers = {"path": f"../../zzz/{NAME}.ipynb", "size": str(2**63), "GNU.sparse.major": "1", "GNU.sparse.minor": "0", "GNU.sparse.realsize": str(2**62)}
        entry.size = len(notebook)
        archive.addfile(entry, io.BytesIO(notebook))
    return {f"{who}_work.tar": made.getvalue(), f"{who}_work.tar.gz": made.getvalue()[:700]}
