# tries: to fill the instructor's screen with what cannot be taken of it: hundreds of damaged notebooks and archives
# way: upload
import zipfile

from tests.uploads import zipped


def upload(notebook, who):
    odd = zipped({f"{number}.ipynb": b"{}" for number in range(300)}, zipfile.ZIP_LZMA)
    damaged = zipped({f"{number}.zip": b"PK" for number in range(300)})
    return {f"{who}_odd.zip": odd, f"{who}_damaged.zip": damaged, **{f"{who}_{number}.rar": b"Rar!" for number in range(50)}}
