# uses next_number instead of the step that is passed in
def walk(step, starts, length):
    ends = []
    for n in starts:
        for _ in range(length):
            n = delayed(next_number)(n)
        ends.append(n)
    return delayed(list)(ends)
