# tries: tables and markers of learning platforms in its own upload, which say whose everything is
# way: upload
from tests.siege import NAME
from tests.uploads import zipped


def upload(notebook, who):
    table = b"name,email,sid,id\nEve,eve@x,aaa,1\n"
    meta = b":submitters:\n- :name: Ada\n  :sid: aaa\n"
    own = {"submission_metadata.yml": meta, "grades.csv": table, "submission_1/x.ipynb": notebook, "index.html": b"<b>aaa</b>", "timestamp.txt": b"1970-01-01 00:00:00 UTC", f"{NAME}.ipynb": notebook}
    files = {f"{who}_{path}" if "/" not in path else f"{who}/{path}": content for path, content in own.items()}
    return {**files, f"{who}_all.zip": zipped(own)}
