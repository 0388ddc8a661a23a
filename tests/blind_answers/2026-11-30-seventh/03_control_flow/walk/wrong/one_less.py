# the range begins at one
def walk(step, starts, length):
    ends = []
    for n in starts:
        for _ in range(1, length):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
