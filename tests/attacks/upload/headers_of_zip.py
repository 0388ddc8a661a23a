# tries: what zip files say besides: comments, other names in extra fields, links by their mode, disks, passwords, a neighbour's name
# way: upload
import io
import struct
import zipfile
import zlib

from tests.siege import NAME


def upload(notebook, who):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.comment = b"PK\x05\x06" * 16_000
        link = zipfile.ZipInfo("link.ipynb")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "../../../source/92_siege/92_siege.ipynb")
        named = zipfile.ZipInfo(f"{NAME}.ipynb")
        other = f"../aaa/{NAME}.ipynb".encode()
        field = b"\x01" + struct.pack("<I", zlib.crc32(named.filename.encode())) + other
        named.extra = struct.pack("<HH", 0x7075, len(field)) + field
        archive.writestr(named, notebook)
        device = zipfile.ZipInfo("zero.ipynb")
        device.external_attr = 0o020666 << 16
        archive.writestr(device, b"")
    whole = made.getvalue()
    locked = whole.replace(b"PK\x01\x02\x14\x03\x14\x00\x00\x00", b"PK\x01\x02\x14\x03\x14\x00\x01\x00")
    return {f"{who}/a.zip": whole, f"{who}/b.zip": locked, f"{who}/c.zip": whole[:-66_000], f"{who}/d.zip": b"MZ" * 5000 + whole}
