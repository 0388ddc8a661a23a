# the range has one too many
def walk(step, starts, length):
    ends = []
    for n in starts:
        for _ in range(length + 1):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(list)(ends)
