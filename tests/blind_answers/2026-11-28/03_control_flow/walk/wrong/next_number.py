# wrong: next_number instead of step
def walk(step, starts, length):
    ends = []
    for n in starts:
        for _ in range(length):
            n = delayed(next_number)(n)
        ends.append(n)
    return delayed(list)(ends)
