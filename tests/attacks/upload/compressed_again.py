# tries: archives of every kind that grow a thousandfold: gzip, bzip2, xz, zip in gzip, and headers of 2**64 bytes
# way: upload
import bz2
import gzip
import io
import lzma
import struct
import tarfile

from tests.siege import NAME
from tests.uploads import zipped


def upload(notebook, who):
    zeros = bytes(20_000_000)
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        entry = tarfile.TarInfo(f"{NAME}.ipynb")
        entry.size = len(zeros)
        archive.addfile(entry, io.BytesIO(zeros))
    tar = made.getvalue()
    whole = bytearray(zipped({f"{NAME}.ipynb": b"{}"}))
    end = whole.rindex(b"PK\x05\x06")
    whole[end + 8 : end + 20] = struct.pack("<HHII", 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF)
    bombs = {f"{who}_a.tar.gz": gzip.compress(tar, 1), f"{who}_b.tar.bz2": bz2.compress(tar, 1), f"{who}_c.tar.xz": lzma.compress(tar, preset=0), f"{who}_d.zip": bytes(whole)}
    bombs |= {f"{who}_e.tgz": gzip.compress(zipped({"x.zip": gzip.compress(zeros, 1)})), f"{who}_{NAME}.ipynb": gzip.compress(zeros, 1)}
    return bombs
