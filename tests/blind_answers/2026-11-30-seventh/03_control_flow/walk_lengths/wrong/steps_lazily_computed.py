# makes a Delayed of each step and computes it in the loop
def walk_lengths(step, starts):
    lengths = {}
    for start in starts:
        n, calls = delayed(start), 0
        while n.compute() != 1:
            n = delayed(step)(n)
            calls += 1
        lengths[start] = calls
    return delayed(lengths)
