# caught by: walk_value
def walk(step, starts, length):
    ends = []
    for n in starts:
        n = delayed(n)
        for _ in range(length):
            n = n + 1
        ends.append(n)
    return delayed(list)(ends)
