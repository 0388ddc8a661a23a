# caught by: walk_value
def walk(step, starts, length):
    ends = []
    for start in starts:
        n = delayed(step)(start)
        for _ in range(length - 1):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
