# tries: fifteen thousand entries, names of thirty thousand letters, and the same name again and again
# way: upload
import io
import zipfile

from tests.siege import NAME


def upload(notebook, who):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for number in range(15_000):
            archive.writestr(zipfile.ZipInfo(f"{number % 100}/{number}.ipynb"), b"")
        archive.writestr("d/" * 15_000 + f"{NAME}.ipynb", notebook)
    return {f"{who}_many.zip": made.getvalue()}
