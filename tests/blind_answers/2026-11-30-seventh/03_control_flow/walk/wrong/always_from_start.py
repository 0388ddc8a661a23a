# each step begins at the start
def walk(step, starts, length):
    ends = []
    for start in starts:
        n = start
        for _ in range(length):
            n = delayed(step)(start)
        ends.append(n)
    return delayed(list)(ends)
