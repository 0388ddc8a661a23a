# late binding: each task walks from the last start
def walk_lengths(step, starts):
    lengths = {}
    for start in starts:

        def walk_length():
            n, k = start, 0
            while n != 1:
                n = step(n)
                k += 1
            return k

        lengths[start] = delayed(walk_length)()
    return delayed(dict)(lengths)
