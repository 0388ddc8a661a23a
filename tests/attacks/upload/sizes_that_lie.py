# tries: entries that say another size than they have, overlap each other, or are packed as nobody unpacks them
# way: upload
import struct

from tests.siege import NAME
from tests.uploads import zipped


def upload(notebook, who):
    whole = bytearray(zipped({f"{NAME}.ipynb": bytes(60_000_000)}))
    entry = whole.rindex(b"PK\x01\x02")
    whole[entry + 24 : entry + 28] = struct.pack("<I", 100)
    made = zipped({f"{NAME}.ipynb": notebook}, 0)
    method = made.replace(b"PK\x03\x04\x14\x00\x00\x00\x00\x00", b"PK\x03\x04\x14\x00\x01\x00\x63\x00")
    return {f"{who}_small.zip": bytes(whole), f"{who}_method.zip": method, f"{who}_overlap.zip": made + made}
