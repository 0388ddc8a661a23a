# the last step of every walk is taken in the task that makes the list
def walk(step, starts, length):
    ends = []
    for n in starts:
        for _ in range(length - 1):
            n = delayed(step)(n)
        ends.append(n)
    return delayed(lambda ns: [step(n) for n in ns] if length else ns)(ends)
