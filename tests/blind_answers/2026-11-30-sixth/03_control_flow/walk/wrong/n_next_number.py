# takes the steps of the lesson, next_number, instead of the step that is passed in
def walk(step, starts, length):
    """Return a Delayed: where `length` calls of step lead from each of the starts, in a list."""
    ends = []
    for n in starts:
        for _ in range(length):
            n = delayed(next_number)(n)
        ends.append(n)
    return delayed(list)(ends)
