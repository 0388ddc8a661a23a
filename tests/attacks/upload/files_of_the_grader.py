# tries: files beside its notebook, from its archive, that are the class's, the grader's, Python's or git's
# way: upload
from tests.siege import NAME
from tests.uploads import zipped

NAMES = ("timestamp.txt", "submission_secret.txt", "grading.json", "grader-notes.txt", "gradebook.db", "seeds.secret", "students.csv", "nbgrader_config.py", ".git/config", "sitecustomize.py", "dask.py", "grading/__init__.py", "x.pth", "__pycache__/json.cpython-311.pyc", "../../gradebook.db", "../aaa/92_siege.ipynb", "/tmp/owned")


def upload(notebook, who):
    own = dict.fromkeys(NAMES, b"raise SystemExit(open('/tmp/owned', 'w').write('x'))\n")
    many = {f"many/{number}.txt": b"x" for number in range(1100)}
    return {f"{who}/work.zip": zipped({f"{NAME}.ipynb": notebook, **own, **many})}
