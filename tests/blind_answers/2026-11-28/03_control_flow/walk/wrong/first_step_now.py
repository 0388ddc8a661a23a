# wrong: the first step of each walk is taken at once
def walk(step, starts, length):
    ends = []
    for n in starts:
        if length:
            n = step(n)
        for _ in range(length - 1):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
