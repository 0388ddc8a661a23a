# wrong: the second walk starts where the first ended
def walk(step, starts, length):
    ends = []
    n = starts[0]
    for _start in starts:
        for _ in range(length):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
