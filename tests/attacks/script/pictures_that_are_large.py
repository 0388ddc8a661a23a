# tries: pictures of a few bytes and billions of points, with frames without end, text and profiles that are programs
# reaches: double\(1\)
import base64
import struct
import zlib

from IPython.display import display


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def double(x):
    return x


for side in (60_000, 2**31 - 1):
    made = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)) + chunk(b"tEXt", b"<script>@ACTS@</script>" * 1000) + chunk(b"iCCP", b"x\0\0" + zlib.compress(bytes(10**7))) + chunk(b"IDAT", zlib.compress(bytes(10**7), 9)) + chunk(b"IEND", b"")
    display({"image/png": base64.b64encode(made).decode(), "text/plain": "x"}, raw=True, metadata={"image/png": {"width": 10**9, "height": "1' onload='@ACTS@"}})
display({"image/gif": base64.b64encode(b"GIF89a\xff\xff\xff\xff\x00\x00\x00" + b"\x2c\0\0\0\0\xff\xff\xff\xff\0\2\0" * 1000 + b";").decode()}, raw=True)
