# tries: script, terminal commands and lines of its own in another course, by names, texts, fields and notes of errors of its own classes
# way: class
from tests.attacks_on_others import PASSES, attacked
from tests.witness import ACTS, acting

CELLS = """
#: answer
class Refused(Exception):
    pass
def f(n):
    if n < 0:
        raise Refused("negative")
    return n + 1
#: test
try:
    f(-1)
except Refused as error:
    assert str(error) == "negative"
else:
    raise AssertionError(f"f(-1) is {f(-1)}")
#: test 2
assert f(41) == 42, f"f(41) is {f(41)}"
"""
TEXT = f"<script>document.title='{ACTS}'</script>\\x1b[2J\\r\\nzzz: 0 of 6 {ACTS}\\u202e\\u2028"
ANSWERS = {
    "text": f"""
class Refused(Exception):
    def __str__(self): return "{TEXT}"
    __repr__ = __str__
def f(n): raise Refused("{TEXT}")
""",
    "name": f"""
Refused = type("{TEXT}", (Exception,), {{"__module__": "__main__", "__qualname__": "{TEXT}"}})
def f(n): raise Refused("{TEXT}")
""",
    "notes": f"""
class Refused(Exception): pass
def f(n):
    error = Refused("{TEXT}")
    error.__notes__ = ["{TEXT}"]
    error.__cause__ = type("{TEXT}", (Exception,), {{}})("{TEXT}")
    vars(error).update({{"{TEXT}": 1, "student_trace": "{TEXT}", "uncrossed": "{TEXT}"}})
    raise error
""",
    "value": f"""
class Refused(Exception):
    def __repr__(self): return "{TEXT}"
    __str__ = __format__ = lambda self, *how: "{TEXT}"
def f(n): return Refused() if n > 0 else 0
""",
}


def attack(field):
    gained = attacked(field.place, {name: PASSES + answer for name, answer in ANSWERS.items()}, cells=CELLS)
    pages = [*field.place.glob("other/feedback/**/*.html")]
    gained += [] if len(pages) > len(ANSWERS) else ["there are no pages"]
    for page in pages:
        gained += [f"{page.parts[-3]}: {found} acts" for found in acting(page.read_text("utf-8"))]
    return gained
