from functools import partial


def walk(step, starts, length):
    go = partial(delayed(partial(step)))
    ends = []
    for start in starts:
        for _ in range(length):
            start = go(start)
        ends.append(start)
    return delayed(list)(ends)
