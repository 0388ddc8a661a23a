# accumulate makes the row of steps
from itertools import accumulate, repeat


def walk(step, starts, length):
    move = delayed(step)
    ends = []
    for start in starts:
        *_, end = accumulate(repeat(start, length + 1), lambda n, _: move(n))
        ends.append(end)
    return delayed(list)(ends)
