# tries: times of archives that are none: month 0, second 62, year 1980 and 2107, before all time, infinite
# way: upload
import io
import struct
import tarfile

from tests.siege import NAME
from tests.uploads import zipped


def upload(notebook, who):
    made = {}
    for number, moment in enumerate((0, 0xFFFFFFFF, 0x0021BF7D, 0xFF9FBF7D)):
        whole = bytearray(zipped({f"{NAME}.ipynb": notebook}))
        for at in (10, whole.rindex(b"PK\x01\x02") + 12):
            whole[at : at + 4] = struct.pack("<I", moment)
        made[f"{who}/{number}.zip"] = bytes(whole)
    for number, moment in enumerate(("inf", "nan", "-1e300", "1e18", "253402300800", "-62135596801")):
        tar = io.BytesIO()
        with tarfile.open(fileobj=tar, mode="w", format=tarfile.PAX_FORMAT) as archive:
            entry = tarfile.TarInfo(f"{NAME}.ipynb")
            entry.size, entry.pax_headers = len(notebook), {"mtime": moment}
            archive.addfile(entry, io.BytesIO(notebook))
        made[f"{who}/{number}.tar"] = tar.getvalue()
    return made
