# wrong: needless task per walk that wraps the start, counted as a step's place
def walk(step, starts, length):
    def begin(n):
        return n

    ends = []
    for start in starts:
        n = delayed(begin)(start)
        for _ in range(length):
            n = delayed(begin)(delayed(step)(n))
        ends.append(n)
    return delayed(list)(ends)
