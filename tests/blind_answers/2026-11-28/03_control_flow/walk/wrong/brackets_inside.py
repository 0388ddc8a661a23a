# wrong: step is called at once, of a number or of a Delayed
def walk(step, starts, length):
    ends = []
    for n in starts:
        for _ in range(length):
            n = delayed(step(n))
        ends.append(n)
    return delayed(list)(ends)
