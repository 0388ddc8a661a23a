# the next walk goes on where the last one ended
def walk(step, starts, length):
    ends = []
    n = starts[0]
    for _ in starts:
        for _ in range(length):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
