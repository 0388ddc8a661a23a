# caught by: walk_value
def walk(step, starts, length):
    def double(n):
        return 2 * n

    ends = []
    for n in starts:
        for _ in range(length):
            n = delayed(double)(n)
        ends.append(n)
    return delayed(list)(ends)
