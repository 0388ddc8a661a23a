# tries: what an archive calls a link, a device, a pipe or a socket in every way that there is, and files that are folders of others
# way: upload
import io
import stat
import zipfile

from tests.siege import NAME

KINDS = (stat.S_IFLNK, stat.S_IFIFO, stat.S_IFSOCK, stat.S_IFCHR, stat.S_IFBLK, stat.S_IFDIR, 0xF000, 0xE000)


def upload(notebook, who):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr(f"{NAME}.ipynb", notebook)
        for number, kind in enumerate(KINDS):
            for system in (0, 3, 10, 19, 255):
                entry = zipfile.ZipInfo(f"{number}/{system}.csv")
                entry.create_system, entry.external_attr = system, (kind | 0o7777) << 16 | 0x400 | 0x40
                archive.writestr(entry, f"../../../{'aaa'}/{NAME}.ipynb")
                entry = zipfile.ZipInfo(f"{number}/{system}.csv/inside.csv")
                entry.create_system, entry.external_attr = system, (kind | 0o4777) << 16
                archive.writestr(entry, b"x")
    return {f"{who}_{NAME}.ipynb": notebook, f"{who}/own.zip": made.getvalue()}
