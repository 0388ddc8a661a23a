# the list is sorted, not in the order of the starts
def walk(step, starts, length):
    ends = []
    for n in starts:
        for _ in range(length):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(sorted)(ends)
