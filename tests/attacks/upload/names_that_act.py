# tries: terminal commands, directions, lines as if of a neighbour, formulas and markup in names inside its archives
# way: upload
from tests.siege import NAME
from tests.uploads import zipped

NAMES = ("\x1b[2J\nzzz: 0 of 6", "\x9b2J\u2028zzz: 0 of 6\u202e", "=HYPERLINK(1)", "<script>siege_acts</script>", "\x1b]8;;http://127.0.0.1/\x07x", "\r\x08zzz", "{{7*7}}%s%n")


def upload(notebook, who):
    own = {f"{name}/{place}": notebook[:50] for name in NAMES for place in ("x.ipynb", "y.zip", "z.rar")}
    return {f"{who}/own.zip": zipped({f"{NAME}.ipynb": notebook, **own})}
