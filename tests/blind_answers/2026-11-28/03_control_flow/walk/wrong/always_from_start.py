# wrong: every step starts from the start again
def walk(step, starts, length):
    ends = []
    for start in starts:
        n = start
        for _ in range(length):
            n = delayed(step)(start)
        ends.append(n)
    return delayed(list)(ends)
