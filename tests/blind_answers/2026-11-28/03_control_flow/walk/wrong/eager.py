# wrong: the steps are taken while building
def walk(step, starts, length):
    ends = []
    for n in starts:
        for _ in range(length):
            n = step(n)
        ends.append(n)
    return delayed(list)(ends)
