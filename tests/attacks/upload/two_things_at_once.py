# tries: files that are two things at once: a notebook that is an archive, archives of another kind than their name, one behind the other
# way: upload
import gzip
import io
import json
import tarfile

from tests.siege import NAME
from tests.uploads import zipped


def upload(notebook, who):
    archive = zipped({f"{NAME}.ipynb": notebook})
    tar = io.BytesIO()
    with tarfile.open(fileobj=tar, mode="w") as made:
        entry = tarfile.TarInfo(f"aaa_{NAME}.ipynb")
        entry.size = len(archive)
        made.addfile(entry, io.BytesIO(archive))
    both = json.dumps({**json.loads(notebook), "x": "y"}).encode() + archive
    return {f"{who}/{NAME}.ipynb": both, f"{who}/a.tar": archive, f"{who}/b.zip": tar.getvalue() + archive, f"{who}/c.tar.gz": archive, f"{who}/d.tgz": gzip.compress(archive), f"{who}/e.zip": gzip.compress(tar.getvalue()), f"{who}/f.tar.xz": tar.getvalue(), f"{who}/g.ipynb.zip": notebook, f"{who}/h.zip": b""}
