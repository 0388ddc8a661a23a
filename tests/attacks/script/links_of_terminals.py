# tries: links, titles, clipboards and pictures of terminals, in what it prints, in names of its errors and in what checks quote of it
# reaches: plainly
import sys


class Shown(str):
    __repr__ = lambda self: "\x1b]8;;javascript:@ACTS@\x07<b onclick=@ACTS@>click</b>\x1b]8;;\x07"


for end in ("\x07", "\x1b\\", "\x9c"):
    print(f"plainly \x1b]8;;javascript:@ACTS@{end}here\x1b]8;;{end} \x1b]52;c;QUNUUw=={end} \x1b]0;@ACTS@{end} \x1bPq#0;2;0;0;0@ACTS@{end} \x1b_Ga=T;@ACTS@{end} \x9b6n")
    sys.stderr.write(f"\x1b]1337;File=inline=1:@ACTS@{end}\x1b[38;5;999;<script>@ACTS@</script>m")


def double(x):
    raise type("\x1b]8;;javascript:@ACTS@\x07Error</pre><script>@ACTS@</script>\nzzz: 0 of 6", (ValueError,), {})(Shown(x))
