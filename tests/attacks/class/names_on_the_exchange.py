# tries: to fill the instructor's screen, and to hold collecting, with hundreds of versions and of odd names on the exchange
# way: class
from tests.siege import NAME

ODD = ("\x1b[2J\nzzz: 0 of 6", "\u202ezzz\u2066", "x" * 120, "\udcff\udcfe", "=cmd|'!A0", "<script>siege_acts<br>", "-rf", "\u2028zzz", ".", "..")


def attack(field):
    inbound = field.inbound("eve").parent
    for number in range(100):
        folder = inbound / f"eve+{NAME}+2026-12-01 18:{number % 60:02}:{number // 60:02}.0 UTC+{number}"
        folder.mkdir()
        (folder / "link").symlink_to("/etc/passwd")
        (inbound / f"{ODD[number % len(ODD)]}+{NAME}+never {number}").mkdir()
    said = field.course.run("collect", NAME, "--any-owner", status=None)
    gained = [f"{len(said.splitlines())} lines on the screen"] * (len(said.splitlines()) > 60)
    gained += ["commands on the terminal"] * bool({*said} & {"\x1b", "\u202e", "\u2028", "\u2066"})
    gained += ["a line as if of a neighbour"] * any(line.startswith("zzz: 0") for line in said.splitlines())
    return gained + field.stopped("grade", NAME) + field.disturbed()
