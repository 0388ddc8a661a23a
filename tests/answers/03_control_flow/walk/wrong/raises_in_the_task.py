# caught by: walk_value (own error)
def walk(step, starts, length):
    def go(n):
        return step(n[0])

    ends = []
    for n in starts:
        for _ in range(length):
            n = delayed(go)(n)
        ends.append(n)
    return delayed(list)(ends)
