# tries: an archive that says one name at its end and another at each entry, zip64 and headers that are not the same, entries behind the end
# way: upload
import struct

from tests.siege import NAME
from tests.uploads import zipped


def upload(notebook, who):
    mine, theirs = f"{NAME}.ipynb", f"aaa_{NAME}"
    made = zipped({mine: notebook}, 0)
    local = made.replace(mine.encode(), (theirs + "x" * 9)[: len(mine)].encode(), 1)
    central = made[: made.rindex(mine.encode())] + b"../a\0b/" + made[made.rindex(mine.encode()) + 8 :]
    end = made.rindex(b"PK\x05\x06")
    zip64 = struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, 2**63, 2**63, 2**64 - 1, 2**64 - 1) + struct.pack("<IIQI", 0x07064B50, 0, end, 1)
    large = made[:end] + zip64 + b"PK\x05\x06" + b"\xff" * 16 + b"\0\0"
    many = made[:end] + made[end : end + 8] + b"\xff\xff\xff\xff" + made[end + 12 :]
    described = made.replace(b"PK\x03\x04\x14\x00\x00\x00", b"PK\x03\x04\x14\x00\x08\x08", 1)
    return {f"{who}_local.zip": local, f"{who}_central.zip": central, f"{who}_large.zip": large, f"{who}_many.zip": many, f"{who}_described.zip": described, f"{who}_behind.zip": made + b"\0" * 70_000 + zipped({f"aaa/{NAME}.ipynb": notebook}), f"{who}_right.zip": zipped({mine: notebook})}
