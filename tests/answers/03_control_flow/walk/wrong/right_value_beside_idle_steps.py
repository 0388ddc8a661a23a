# caught by: walk_graph
def walk(step, starts, length):
    ends = []
    for n in starts:
        for _ in range(length):
            n = delayed(step)(n)
        ends.append(n)

    @delayed
    def again(ignored):
        numbers = list(starts)
        for _ in range(length):
            numbers = [step(n) for n in numbers]
        return numbers

    return again(ends)
